import type { Caller } from "../../domain/account/access";
import { assertMay } from "../shared/forbidden";
import type { Page, Position, Window } from "../shared/page";
import { needed, type Shown } from "../shared/wanted";
import type { LedgerEntryView, LedgerQuery, LedgerReads, ListedEntry } from "./ports";

/** How many entries are read by one statement: so few that no other request waits long, and memory holds them easily. */
export const ENTRIES_EXPORTED_AT_ONCE = 1_000;

const NEEDED = needed<LedgerEntryView>()(
  "origin",
  "kind",
  "state",
  "number",
  "contractorName",
  "issuerName",
  "worksName",
  "worksNumber",
  "amount",
  "issuedOn",
  "expiresOn",
  "fiscalYear",
  "department.name",
  "officer.name",
  "labels",
  "gaps",
);
type Read = Shown<LedgerEntryView, typeof NEEDED>;

/**
 * The ledger (保証台帳) of the caller's own body, in its order, page after page as they are asked for. What is entered or
 * changed meanwhile may be missing. Throws `Forbidden` to those who may not read.
 */
export function exportLedger(
  reads: LedgerReads,
  caller: Caller,
  list: Pick<LedgerQuery, "filter" | "orderBy">,
): AsyncGenerator<readonly ListedEntry[], void> {
  assertMay(caller, "read");
  return pagesOf(reads, caller, list);
}

async function* pagesOf(
  reads: LedgerReads,
  caller: Caller,
  list: Pick<LedgerQuery, "filter" | "orderBy">,
): AsyncGenerator<readonly ListedEntry[], void> {
  for (let after: Position | null = null; ;) {
    const window: Window = { direction: "FORWARD", size: ENTRIES_EXPORTED_AT_ONCE, after, before: null };
    const { rows, hasNextPage }: Page<Read> = await reads.page(caller, { ...list, window }, NEEDED);
    if (rows.length > 0) yield rows.map(({ view }) => listed(view));
    after = rows.at(-1)?.position ?? null;
    if (!hasNextPage || after === null) return;
  }
}

function listed({ department, officer, gaps, ...entry }: Read): ListedEntry {
  return {
    ...entry,
    department: department?.name ?? null,
    officer: officer?.name ?? null,
    gaps: gaps.map(({ code }) => code),
  };
}
