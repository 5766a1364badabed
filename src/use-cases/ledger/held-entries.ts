import type { Caller } from "../../domain/account/access";
import type { Finding } from "../../domain/values/finding";
import type { Stores } from "../stores";
import { MOST_ENTRIES_AT_ONCE, type HeldEntry, type HeldFor } from "./ports";

/** The entries that a call names, held, or what is wrong with naming them: somebody else's are as good as none. */
export async function heldEntries(
  { ledger }: Pick<Stores, "ledger">,
  { organisationId }: Caller,
  ids: readonly string[],
  whose: HeldFor = "ATTENDED_TO",
): Promise<{ readonly entries: readonly HeldEntry[]; readonly findings: readonly Finding[] }> {
  if (ids.length === 0 || ids.length > MOST_ENTRIES_AT_ONCE) {
    const range = { limit: MOST_ENTRIES_AT_ONCE, actual: ids.length };
    return { entries: [], findings: [{ path: "entryIds", code: "ENTRIES_OUT_OF_RANGE", ...range }] };
  }
  const entries = await ledger.hold(organisationId, [...new Set(ids)], whose);
  const known = new Set(entries.map(({ id }) => id));
  const findings = ids.flatMap((id, i): Finding[] =>
    known.has(id) ? [] : [{ path: `entryIds.${String(i)}`, code: "NOT_FOUND" }],
  );
  return { entries, findings };
}
