import type { CalendarDate } from "../values/calendar-date";
import { ledgerFileName } from "./ledger-file-name";

describe("a ledger (保証台帳) that is saved", () => {
  it("says by its name of which day it is", () => {
    expect(ledgerFileName("2026-04-01" as CalendarDate)).toEqual({
      fileName: "保証台帳_2026-04-01.csv",
      asciiFileName: "ledger-2026-04-01.csv",
    });
  });
});
