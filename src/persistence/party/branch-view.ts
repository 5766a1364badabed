import type { BranchView } from "../../use-cases/party/ports";

/** A branch as its columns have it. */
export type StoredBranchView = Omit<BranchView, "prefectures"> & { readonly prefectures: string | null };

export const BRANCH_COLUMNS = "id, name, address, telephone, fax, prefectures";

/** Where the issuer has not said which prefectures a branch handles, none is told. */
export function branchViewOf({ prefectures, ...branch }: StoredBranchView): BranchView {
  return { ...branch, prefectures: prefectures === null ? [] : (JSON.parse(prefectures) as string[]) };
}
