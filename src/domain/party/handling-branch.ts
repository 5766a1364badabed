import type { Finding } from "../values/finding";
import { prefectureOfAddress } from "../values/prefecture-of-address";
import { searchText } from "../values/search-text";

/** 取扱店, as far as it is chosen by it. The branches of an issuer come with the main branch first. */
export interface BranchToChoose {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** 担当都道府県; `null` where the issuer has not said: then it is the prefecture that the branch stands in. */
  readonly prefectures: readonly string[] | null;
}

/** The branch that was named by its id or its name, however that is written; `undefined`: none is. */
export function namedBranch<Branch extends BranchToChoose>(
  branches: readonly Branch[],
  named: string,
): Branch | undefined {
  const typed = searchText(named);
  return branches.find(({ id, name }) => id === named || searchText(name) === typed);
}

/**
 * The branch for a contractor at this address: the one that handles its prefecture, or else stands in it. The only branch of
 * an issuer handles all. `undefined`: the address does not tell.
 */
export function branchForAddress<Branch extends BranchToChoose>(
  branches: readonly Branch[],
  address: string,
): Branch | undefined {
  const [first] = branches;
  if (branches.length === 1) return first;
  const prefecture = prefectureOfAddress(address);
  if (prefecture === null) return undefined;
  return (
    branches.find(({ prefectures }) => prefectures?.includes(prefecture)) ??
    branches.find(
      (branch) => branch.prefectures === null && prefectureOfAddress(branch.address) === prefecture,
    )
  );
}

/**
 * The branch for a contractor that names none with an application: the one that was chosen when it registered, the one for its
 * address, or the main branch.
 */
export function branchOfContractor<Branch extends BranchToChoose>(
  branches: readonly Branch[],
  { handlingBranchId, address }: { readonly handlingBranchId: string | null; readonly address: string },
): Branch | undefined {
  const chosen = branches.find(({ id }) => id === handlingBranchId);
  return chosen ?? branchForAddress(branches, address) ?? branches[0];
}

/** What to choose from, where a branch is not known or the address tells none: the names of all branches. */
export function findingsOnHandlingBranch(
  path: string,
  branches: readonly BranchToChoose[],
  { named, address }: { readonly named: string | null; readonly address: string },
): Finding[] {
  const limit = branches.map(({ name }) => name).join("、");
  if (named !== null)
    return namedBranch(branches, named) ? [] : [{ path, code: "HANDLING_BRANCH_UNKNOWN", limit }];
  return branchForAddress(branches, address) ? [] : [{ path, code: "HANDLING_BRANCH_MISSING", limit }];
}
