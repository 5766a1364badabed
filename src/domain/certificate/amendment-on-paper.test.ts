import type { CalendarDate } from "../values/calendar-date";
import { daysOfChange, type AmendedTerm } from "./amendment-on-paper";

const day = (text: string) => text as CalendarDate;
const change = (on: string, ...terms: AmendedTerm[]) => ({ contractChangedOn: day(on), terms });
const said = (...changes: ReturnType<typeof change>[]) =>
  daysOfChange({ contractChangedOn: day("2026-10-01"), changes }, "contractPrice");

describe("the days beside a changed term of a certificate", () => {
  it("are none where the paper's own day is the only one, or nothing changed it", () => {
    expect(said()).toBeNull();
    expect(said(change("2026-09-01", "workPeriod"), change("2026-10-01", "contractPrice"))).toBeNull();
  });

  it("are those of earlier contracts that brought no certificate, too", () => {
    expect(said(change("2026-09-01", "contractPrice"), change("2026-10-01", "amount"))).toBe(
      "変更契約日 令和8年9月1日",
    );
    expect(said(change("2026-09-01", "contractPrice"), change("2026-10-01", "contractPrice"))).toBe(
      "変更契約日 令和8年9月1日、令和8年10月1日",
    );
  });

  it("are the first and the last where there are many, each day once", () => {
    const days = ["2026-04-01", "2026-05-01", "2026-05-01", "2026-06-01", "2026-10-01"];
    expect(said(...days.map((on) => change(on, "contractPrice", "coveredPrice")))).toBe(
      "変更契約日 令和8年4月1日から令和8年10月1日まで（4回）",
    );
  });
});
