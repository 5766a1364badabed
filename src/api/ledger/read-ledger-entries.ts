import type { GraphQLResolveInfo } from "graphql";
import type { LedgerEntryView } from "../../use-cases/ledger/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import { callerOf, type ApiContext } from "../graphql/context";
import { wantedFields, withSources } from "../graphql/selection";

/** The entries that a mutation changed, in the order in which it named them; they exist, because it said so. */
export async function readLedgerEntries(
  context: ApiContext,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<{ entries: Requested<LedgerEntryView>[] }> {
  const wanted = withSources(wantedFields(info).below("entries"));
  return { entries: await read(context, [...new Set(ids)], wanted) };
}

/** The same of one. */
export async function readLedgerEntry(
  context: ApiContext,
  id: string,
  info: GraphQLResolveInfo,
): Promise<{ entry: Requested<LedgerEntryView> }> {
  const [entry] = await read(context, [id], withSources(wantedFields(info).below("entry")));
  if (!entry) throw new Error("an entry of a ledger that was just changed cannot be read");
  return { entry };
}

async function read(
  context: ApiContext,
  ids: readonly string[],
  wanted: Wanted,
): Promise<Requested<LedgerEntryView>[]> {
  if (wanted.size === 0) return ids.map((id) => ({ __typename: "LedgerEntry", id }));
  const found = await context.reads.ledger.byIds(callerOf(context), ids, wanted);
  const byId = new Map(found.map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
