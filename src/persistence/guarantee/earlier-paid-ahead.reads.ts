import type { ReadSession } from "../engine/read-session";
import type { Showing } from "../seals/shown-subjects";
import type { FoundGuarantee } from "./guarantee-plan";
import { paidAheadFrom } from "./paid-ahead-column";

/**
 * What guarantees of before the column were issued with: their applications say it, one statement for all of them. These are
 * shown by it, and verified with the guarantees.
 */
export async function addEarlierPaidAhead(
  session: ReadSession,
  found: readonly FoundGuarantee[],
  showing: Showing,
): Promise<void> {
  const ids = found.flatMap(({ keys }) => keys.saidByApplication ?? []);
  if (ids.length === 0) return;
  if (showing !== "LISTED") showing.add("APPLICATION", ids);
  const rows = await session.sql<{ id: string; content: string }>(
    (parameters) =>
      `SELECT p.id AS id, p.content AS content FROM guarantee_application p WHERE p.id IN (${parameters.list(ids)})`,
  );
  const contents = new Map(rows.map(({ id, content }) => [id, content]));
  for (const { keys, view } of found) {
    const content = contents.get(keys.saidByApplication ?? "");
    if (content !== undefined) Object.assign(view, { paidAhead: paidAheadFrom(null, content) });
  }
}
