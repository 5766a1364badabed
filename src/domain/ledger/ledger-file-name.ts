import { fileNameOf, type DocumentFileName } from "../certificate/document-file-name";
import type { CalendarDate } from "../values/calendar-date";

/** 保証台帳_2026-04-01.csv: the ledger as it was on that day. */
export function ledgerFileName(day: CalendarDate): DocumentFileName {
  return { fileName: fileNameOf(["保証台帳", day], "csv"), asciiFileName: `ledger-${day}.csv` };
}
