import type { BranchView } from "../../use-cases/party/ports";
import type { BranchToChoose } from "../../domain/party/handling-branch";
import type { ReadSession } from "../engine/read-session";

/** A branch as its columns have it. */
export type StoredBranchView = Omit<BranchView, "prefectures"> & { readonly prefectures: string | null };

export const BRANCH_COLUMNS = "id, name, address, telephone, fax, prefectures";

/** Where the issuer has not said which prefectures a branch handles, none is told. */
export function branchViewOf({ prefectures, ...branch }: StoredBranchView): BranchView {
  return { ...branch, prefectures: prefectures === null ? [] : (JSON.parse(prefectures) as string[]) };
}

/** Branches by their ids, whoever asks: like their issuers they are public. */
export async function branchesByIds(session: ReadSession, ids: readonly string[]): Promise<BranchView[]> {
  if (ids.length === 0) return [];
  const rows = await session.sql<StoredBranchView>(
    (parameters) => `SELECT ${BRANCH_COLUMNS} FROM issuer_branch WHERE id IN (${parameters.list(ids)})`,
  );
  return rows.map(branchViewOf);
}

export type ChosenBranch = BranchToChoose & { readonly view: BranchView };

/** All branches of these issuers, to choose from: of each the main branch first. */
export async function branchesOfIssuers(
  session: ReadSession,
  issuerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ChosenBranch[]>> {
  const byIssuer = new Map<string, ChosenBranch[]>(issuerIds.map((id) => [id, []]));
  if (issuerIds.length === 0) return byIssuer;
  const rows = await session.sql<StoredBranchView & { readonly issuerId: string }>(
    (parameters) =>
      `SELECT ${BRANCH_COLUMNS}, issuer_id AS "issuerId" FROM issuer_branch WHERE issuer_id IN (${parameters.list(issuerIds)}) ` +
      `ORDER BY issuer_id, position`,
  );
  for (const { issuerId, ...branch } of rows)
    byIssuer.get(issuerId)?.push({
      ...{ id: branch.id, name: branch.name, address: branch.address },
      prefectures: branch.prefectures === null ? null : (JSON.parse(branch.prefectures) as string[]),
      view: branchViewOf(branch),
    });
  return byIssuer;
}
