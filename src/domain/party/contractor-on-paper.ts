import type { ContractType } from "../values/contract-type";
import type { CompanyFacts } from "./company";
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

/** Who stands for the contractor, in the lines of an address: name, branch and whoever signs. The paper adds 様. */
export function contractorLines({ name, representative, branch }: ContractorIdentity): string[] {
  if (branch !== undefined) return [`${name} ${branch.name}`, branch.head];
  return representative === undefined ? [name] : [name, representative];
}

/** Where it is written to: its own address, or that of the branch that contracts. */
export function addressOnPaper({ address, branch }: ContractorIdentity): string {
  return branch?.address ?? address;
}
