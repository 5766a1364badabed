import type { CompanyFacts, ContractingBranch } from "../../domain/party/company";
import type { ContractorRow } from "./contractor.row";

type Columns = Pick<ContractorRow, keyof CompanyFacts>;

/** The columns of what a company states of itself. */
export function companyColumns({ contractingBranch: branch, ...facts }: CompanyFacts): Columns {
  const { reading, address, representative, contactEmail, telephone, constructionLicenseNumber } = facts;
  return {
    ...{ reading, address, representative, contactEmail, telephone, constructionLicenseNumber },
    contractingBranch: branch && branchToDatabase(branch),
  };
}

/** What a company states of itself, out of its columns. */
export function companyFactsOf(columns: Columns): CompanyFacts {
  const { reading, address, representative, contactEmail, telephone, constructionLicenseNumber } = columns;
  return {
    ...{ reading, address, representative, contactEmail, telephone, constructionLicenseNumber },
    contractingBranch: columns.contractingBranch === null ? null : branchFrom(columns.contractingBranch),
  };
}

/** Exactly what is stated of it, in one order. */
export function branchToDatabase({ name, address, head }: ContractingBranch): string {
  return JSON.stringify({ name, address, head });
}

export function branchFrom(stored: string): ContractingBranch {
  return JSON.parse(stored) as ContractingBranch;
}
