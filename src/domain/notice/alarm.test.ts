import { hourOf } from "./alarm";

describe("the hour within which an alarm is mailed once", () => {
  it("begins with each full hour", () => {
    expect(hourOf(new Date("2026-04-01T09:59:59.999Z"))).toBe("2026-04-01T09");
    expect(hourOf(new Date("2026-04-01T10:00:00.000Z"))).toBe("2026-04-01T10");
  });
});
