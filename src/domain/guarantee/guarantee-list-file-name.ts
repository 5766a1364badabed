import type { CalendarDate } from "../values/calendar-date";
import { fileNameOf, type DocumentFileName } from "../certificate/document-file-name";

/** 保証工事一覧_2026-04-01.csv: the list as it was on that day. */
export function guaranteeListFileName(day: CalendarDate): DocumentFileName {
  return { fileName: fileNameOf(["保証工事一覧", day], "csv"), asciiFileName: `guarantees-${day}.csv` };
}
