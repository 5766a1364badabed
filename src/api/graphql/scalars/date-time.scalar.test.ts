import { DateTimeScalar } from "./date-time.scalar";

describe("an instant", () => {
  it.each([
    ["2026-04-01T00:00:00Z", "2026-04-01T00:00:00.000Z"],
    ["2028-02-29T09:00:00+09:00", "2028-02-29T00:00:00.000Z"],
    ["2026-12-31T23:59:59.999Z", "2026-12-31T23:59:59.999Z"],
  ])("is read from %s", (text, instant) => {
    expect((DateTimeScalar.parseValue(text) as Date).toISOString()).toBe(instant);
  });

  it.each([
    "2027-02-30T00:00:00Z",
    "2027-02-29T00:00:00Z",
    "2027-04-31T12:00:00+09:00",
    "2027-13-01T00:00:00Z",
    "2027-01-01T24:00:00Z",
    "2027-01-01T00:00Z",
    "2027-01-01",
    "",
  ])("is not read from %j", (text) => {
    expect(() => DateTimeScalar.parseValue(text)).toThrow(/RFC 3339/);
  });
});
