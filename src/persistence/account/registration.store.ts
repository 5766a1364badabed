import type {
  NewRegistration,
  RegistrationDecision,
  RegistrationStore,
  StoredRegistration,
} from "../../use-cases/account/ports";
import { branchFrom, branchToDatabase } from "../party/company-columns";
import { RegistrationRow } from "./registration.row";
import type { Transaction } from "../seals/transaction";

export class SqlRegistrationStore implements RegistrationStore {
  constructor(private readonly transaction: Transaction) {}

  async insert({ requestedAt, ...request }: NewRegistration): Promise<void> {
    const { id, issuerId, companyName, address, representative, contactName, contactEmail } = request;
    await this.transaction.manager.insert(RegistrationRow, {
      id,
      issuerId,
      status: "REQUESTED",
      companyName,
      reading: request.reading,
      address,
      representative,
      contactName,
      contactEmail,
      telephone: request.telephone,
      corporateNumber: request.corporateNumber,
      constructionLicenseNumber: request.constructionLicenseNumber,
      contractingBranch: request.contractingBranch && branchToDatabase(request.contractingBranch),
      handlingBranchId: request.handlingBranchId,
      loginId: request.loginId,
      requestedAt: requestedAt.toISOString(),
      decidedAt: null,
      declineReason: null,
      contractorId: null,
      userId: null,
    });
  }

  async ofIssuer(issuerId: string, id: string): Promise<StoredRegistration | null> {
    // Changes nothing, but locks the row: of two officers who decide at once, the second finds it decided.
    await this.transaction.sql(
      (parameters) => `UPDATE registration SET status = status WHERE id = ${parameters.add(id)}`,
    );
    const row = await this.transaction.manager.findOneBy(RegistrationRow, { id, issuerId });
    return row && storedRegistration(row);
  }

  async decide(id: string, { at, ...decision }: RegistrationDecision): Promise<void> {
    const decided =
      decision.status === "ACCEPTED"
        ? {
            contractorId: decision.contractorId,
            userId: decision.userId,
            handlingBranchId: decision.handlingBranchId,
          }
        : { declineReason: decision.reason };
    const decidedAt = at.toISOString();
    await this.transaction.manager.update(
      RegistrationRow,
      { id },
      { ...decided, status: decision.status, decidedAt },
    );
  }
}

function storedRegistration({ requestedAt, contractingBranch, ...row }: RegistrationRow): StoredRegistration {
  return {
    ...row,
    contractingBranch: contractingBranch === null ? null : branchFrom(contractingBranch),
    requestedAt: new Date(requestedAt),
  };
}
