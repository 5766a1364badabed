import type {
  ApplicationChange,
  ApplicationStore,
  StoredApplication,
} from "../../use-cases/application/ports";
import type { Caller } from "../../domain/account/access";
import { contentFromDatabase } from "./application-content";
import { finalPremiumFrom } from "./final-premium-column";
import { returnsFrom } from "./returns-column";
import { GuaranteeApplicationRow } from "./guarantee-application.row";
import { applicationsInScope } from "../engine/scope";
import { searchTextOfApplication } from "../engine/works-search-text";
import type { Transaction } from "../seals/transaction";

export class SqlApplicationStore implements ApplicationStore {
  constructor(private readonly transaction: Transaction) {}

  async insert(application: Omit<StoredApplication, "version">, at: Date): Promise<void> {
    await this.transaction.insert(GuaranteeApplicationRow, {
      id: application.id,
      version: 1,
      issuerId: application.issuerId,
      contractorId: application.contractorId,
      createdAt: at.toISOString(),
      changedAt: at.toISOString(),
      ...changedColumns(application),
    });
  }

  async takeVisible(caller: Caller, id: string): Promise<StoredApplication | null> {
    const [found] = await this.transaction.sql<{ id: string }>(
      (parameters) =>
        `SELECT a.id AS id FROM guarantee_application a WHERE a.id = ${parameters.add(id)} ` +
        `AND ${applicationsInScope(caller, "a", parameters)} ${this.transaction.heldUntilCommit}`,
    );
    if (!found) return null;
    await this.transaction.sealing.verify([id], "APPLICATION");
    const row = await this.transaction.found(GuaranteeApplicationRow, { id });
    if (!row) throw new Error("an application vanished although it was held");
    return toApplication(row);
  }

  async change({ id, version }: StoredApplication, change: ApplicationChange, at: Date): Promise<void> {
    const changed = await this.transaction.update(
      GuaranteeApplicationRow,
      { id, version },
      { ...changedColumns(change), version: version + 1, changedAt: at.toISOString() },
    );
    if (!changed) throw new Error("an application changed although it was held");
  }
}

/** The columns that a change touches. */
function changedColumns(change: ApplicationChange): Partial<GuaranteeApplicationRow> {
  const {
    content,
    premium,
    finalPremium,
    settlement,
    secondGuarantee,
    returns,
    applicant,
    submittedAt,
    decidedAt,
    ...plain
  } = change;
  return {
    ...plain,
    ...(content && {
      content: JSON.stringify(content),
      obligeeId: content.obligeeId,
      kind: content.kind,
      searchText: searchTextOfApplication(content),
    }),
    ...(premium !== undefined && { premium: premium && JSON.stringify(premium) }),
    ...(finalPremium !== undefined && { finalPremium: finalPremium && JSON.stringify(finalPremium) }),
    ...(settlement !== undefined && { settlement: settlement && JSON.stringify(settlement) }),
    ...(secondGuarantee !== undefined && {
      secondGuarantee: secondGuarantee && JSON.stringify(secondGuarantee),
    }),
    ...(returns && { returns: returns.length === 0 ? null : JSON.stringify(returns) }),
    ...(applicant !== undefined && { applicant: applicant && JSON.stringify(applicant) }),
    ...(submittedAt !== undefined && { submittedAt: submittedAt?.toISOString() ?? null }),
    ...(decidedAt !== undefined && { decidedAt: decidedAt?.toISOString() ?? null }),
  };
}

function toApplication(row: GuaranteeApplicationRow): StoredApplication {
  const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text));
  const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    issuerId: row.issuerId,
    contractorId: row.contractorId,
    branchId: row.branchId,
    registeredWorksId: row.registeredWorksId,
    worksContractId: row.worksContractId,
    secondGuarantee: parsed(row.secondGuarantee) as StoredApplication["secondGuarantee"],
    content: contentFromDatabase(row.content),
    premium: parsed(row.premium) as StoredApplication["premium"],
    finalPremium: row.finalPremium === null ? null : finalPremiumFrom(row.finalPremium),
    settlement: parsed(row.settlement) as StoredApplication["settlement"],
    returns: row.returns === null ? [] : returnsFrom(row.returns),
    applicant: parsed(row.applicant) as StoredApplication["applicant"],
    declineReason: row.declineReason,
    guaranteeId: row.guaranteeId,
    submittedAt: instant(row.submittedAt),
    decidedAt: instant(row.decidedAt),
  };
}
