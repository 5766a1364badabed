import type { Finding } from "../values/finding";
import type { CompanyFacts } from "./company";
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

/** Of a contractor, where it contracts. */
export type WhereItContracts = Pick<CompanyFacts, "address" | "contractingBranch">;

/** The address that decides: of the branch that contracts, or of the company where it contracts itself. */
export function contractingAddress({ address, contractingBranch }: WhereItContracts): string {
  return contractingBranch?.address ?? address;
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
  { handlingBranchId, ...contractor }: WhereItContracts & { readonly handlingBranchId: string | null },
): Branch | undefined {
  const chosen = branches.find(({ id }) => id === handlingBranchId);
  return chosen ?? branchForAddress(branches, contractingAddress(contractor)) ?? branches[0];
}

/**
 * What to choose from, where a branch is not known, or the address tells none: the names of all branches. Of an address whose
 * prefecture no branch handles, the prefecture is named too.
 */
export function findingsOnHandlingBranch(
  path: string,
  branches: readonly BranchToChoose[],
  { named, ...contractor }: WhereItContracts & { readonly named: string | null },
): Finding[] {
  const limit = branches.map(({ name }) => name).join("、");
  if (named !== null)
    return namedBranch(branches, named) ? [] : [{ path, code: "HANDLING_BRANCH_UNKNOWN", limit }];
  const address = contractingAddress(contractor);
  if (branchForAddress(branches, address)) return [];
  const prefecture = prefectureOfAddress(address);
  return prefecture === null
    ? [{ path, code: "HANDLING_BRANCH_MISSING", limit }]
    : [{ path, code: "PREFECTURE_WITHOUT_BRANCH", limit, actual: prefecture }];
}
