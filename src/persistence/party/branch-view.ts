import type { BranchView } from "../../use-cases/party/ports";
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
