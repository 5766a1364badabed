import type { ContractType } from "../values/contract-type";
import type { CompanyFacts, ContractingBranch } from "./company";
import { searchText } from "../values/search-text";
import type { ContractorIdentity } from "./parties";

/**
 * A contractor as papers of the day name it. Where a branch contracts, its head signs instead of the representative. The
 * license is one for works: 業務委託 needs none.
 */
export function contractorOnPaper(
  name: string,
  facts: Pick<CompanyFacts, "address" | "representative" | "contractingBranch" | "constructionLicenseNumber">,
  contractType: ContractType | null,
): ContractorIdentity {
  const { address, representative, contractingBranch: branch, constructionLicenseNumber } = facts;
  const signing = branch === null ? representative !== null && { representative } : { branch };
  const isLicensed = constructionLicenseNumber !== null && contractType !== "CONSULTING";
  return { name, address, ...signing, ...(isLicensed && { constructionLicenseNumber }) };
}

type Signing = Pick<ContractingBranch, "name"> | null | undefined;

/** Whether the company itself contracts in both, or the same branch of it. */
export function isSameSigner(one: Signing, other: Signing): boolean {
  const named = (branch: Signing): string | null => (branch ? searchText(branch.name) : null);
  return named(one) === named(other);
}

/**
 * What papers of the day state of a contractor that applied as `applicant`: whoever applied contracts, though another branch
 * contracts by now. The same one's newer head, representative and address follow. `null`: nobody has kept who applied.
 */
export function contractingFacts<Facts extends Pick<CompanyFacts, "contractingBranch">>(
  applicant: Facts | null,
  ofToday: Facts,
): Facts {
  if (applicant === null) return ofToday;
  return isSameSigner(applicant.contractingBranch, ofToday.contractingBranch) ? ofToday : applicant;
}

/** Who stands for the contractor, in the lines of an address: name, branch and whoever signs. The paper adds 様. */
export function contractorLines({ name, representative, branch }: ContractorIdentity): string[] {
  if (branch !== undefined) return [`${name} ${branch.name}`, branch.head];
  return representative === undefined ? [name] : [name, representative];
}

/** Where it is written to: its own address, or that of the branch that contracts. */
export function addressOnPaper({ address, branch }: ContractorIdentity): string {
  return branch?.address ?? address;
}
