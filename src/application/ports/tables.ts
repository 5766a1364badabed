import type { ListedGuarantee } from "../export-guarantees";

/** What is written as tables, for spreadsheets and programs. */
export interface Tables {
  /** The list 保証工事一覧 as CSV, a piece of text at a time: no page is asked for before the one before it is written. */
  guaranteeList(pages: AsyncIterable<readonly ListedGuarantee[]>): AsyncIterable<string>;
}
