import type { CalendarDate } from "../values/calendar-date";
import { certificateStanding } from "./certificate-standing";
import { expiry, isNews } from "./guarantee-end";
import type { Yen } from "../values/yen";

const day = (text: string): CalendarDate => text as CalendarDate;

describe("the expiry of a guarantee", () => {
  it.each([
    ["2027-03-31", "2027-04-01"],
    ["2028-02-28", "2028-02-29"],
    ["2026-12-31", "2027-01-01"],
  ])("whose 保証期限 is %s comes on %s", (expiresOn, endedOn) => {
    expect(expiry(day(expiresOn))).toEqual({
      status: "EXPIRED",
      endedOn,
      ground: null,
      consentedOn: null,
      reference: null,
      evidence: null,
    });
  });

  it.each([
    ["2027-04-01", true],
    ["2027-04-08", true],
    ["2027-04-09", false],
    ["2030-01-01", false],
  ])("on 2027-03-31, found on %s, is worth a mail: %s", (today, isWorthIt) => {
    expect(isNews(expiry(day("2027-03-31")), day(today))).toBe(isWorthIt);
  });

  it("is marked 期限満了 on the certificate, recorded or not", () => {
    const expiresOn = day("2023-03-31");
    const terms = {
      expiresOn,
      contractPrice: 100_000_000 as Yen,
      coveredPrice: 100_000_000 as Yen,
      workPeriod: { from: day("2022-04-01"), to: expiresOn },
    };
    const facts = { contractType: null, present: terms, stated: terms, supersededBy: null };
    const standing = { mark: "期限満了", remarks: [expect.stringContaining("令和5年3月31日")] };
    const today = day("2026-11-22");
    expect(certificateStanding({ ...facts, status: "ISSUED", endedOn: null }, today)).toEqual(standing);
    const { endedOn, status } = expiry(expiresOn);
    expect(certificateStanding({ ...facts, status, endedOn }, today)).toEqual(standing);
  });
});
