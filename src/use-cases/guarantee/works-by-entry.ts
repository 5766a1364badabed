import type { WorksByEntry } from "../../domain/guarantee/judged-price";
import type { WorksLedgerReads } from "../works-contract/ports";
import type { WorksStanding } from "../works-contract/works-standing";

/** What the issuer's entry of the works contract says by now; `null` where there is none. */
export async function worksByEntry(
  reads: Pick<WorksLedgerReads, "history">,
  { entry }: Pick<WorksStanding, "entry">,
): Promise<WorksByEntry | null> {
  if (entry === null) return null;
  const { lastAmendedOn } = await reads.history(entry.id);
  return { ...entry.works, lastAmendedOn };
}
