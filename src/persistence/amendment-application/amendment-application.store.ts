import type {
  AmendmentApplicationChange,
  AmendmentApplicationStore,
  PendingAmendmentApplication,
  StoredAmendmentApplication,
} from "../../use-cases/amendment-application/ports";
import type { Caller } from "../../domain/account/access";
import { finalPremiumFrom } from "../application/final-premium-column";
import { amendmentApplicationsInScope } from "../engine/scope";
import { amendableTermsFrom, amendmentChangeFrom } from "../guarantee/amendable-terms-column";
import type { Transaction } from "../seals/transaction";
import { settledDifferenceFrom } from "./settled-difference-column";
import { AmendmentApplicationRow } from "./amendment-application.row";

export class SqlAmendmentApplicationStore implements AmendmentApplicationStore {
  constructor(private readonly transaction: Transaction) {}

  async insert({
    change,
    before,
    after,
    premiumDifference,
    appliedAt,
    ...application
  }: Omit<StoredAmendmentApplication, "version">): Promise<void> {
    const { id, status, guaranteeId, issuerId, contractorId, revision, reason, externalReference } =
      application;
    await this.transaction.insert(AmendmentApplicationRow, {
      id,
      version: 1,
      status,
      guaranteeId,
      issuerId,
      contractorId,
      revision,
      amendedOn: change.amendedOn,
      change: JSON.stringify(change),
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      amount: after.amount,
      reason,
      premium: premiumDifference && JSON.stringify(premiumDifference),
      finalPremium: null,
      settlement: null,
      declineReason: null,
      amendmentId: null,
      externalReference,
      createdAt: appliedAt.toISOString(),
      changedAt: appliedAt.toISOString(),
      decidedAt: null,
    });
  }

  async takeVisible(caller: Caller, id: string): Promise<StoredAmendmentApplication | null> {
    const [found] = await this.transaction.sql<{ id: string }>(
      (parameters) =>
        `SELECT m.id AS id FROM amendment_application m WHERE m.id = ${parameters.add(id)} ` +
        `AND ${amendmentApplicationsInScope(caller, "m", parameters)} ${this.transaction.heldUntilCommit}`,
    );
    if (!found) return null;
    await this.transaction.sealing.verify([id], "APPLICATION");
    const row = await this.transaction.found(AmendmentApplicationRow, { id });
    if (!row) throw new Error("an application for an amendment vanished although it was held");
    return stored(row);
  }

  async change(
    { id, version }: StoredAmendmentApplication,
    change: AmendmentApplicationChange,
    at: Date,
  ): Promise<void> {
    const { finalPremium, settlement, decidedAt, ...plain } = change;
    const changed = await this.transaction.update(
      AmendmentApplicationRow,
      { id, version },
      {
        ...plain,
        ...(finalPremium !== undefined && { finalPremium: finalPremium && JSON.stringify(finalPremium) }),
        ...(settlement !== undefined && { settlement: settlement && JSON.stringify(settlement) }),
        ...(decidedAt !== undefined && { decidedAt: decidedAt?.toISOString() ?? null }),
        version: version + 1,
        changedAt: at.toISOString(),
      },
    );
    if (!changed) throw new Error("an application for an amendment changed although it was held");
  }

  async pendingOf(guaranteeId: string): Promise<PendingAmendmentApplication | null> {
    const [found] = await this.transaction.sql<{ id: string; settlement: string | null }>(
      (parameters) =>
        `SELECT m.id AS id, m.settlement AS settlement FROM amendment_application m ` +
        `WHERE m.guarantee_id = ${parameters.add(guaranteeId)} AND m.status IN ('APPLIED', 'APPROVED') ORDER BY m.id`,
    );
    return found ? { id: found.id, isSettled: found.settlement !== null } : null;
  }
}

function stored(row: AmendmentApplicationRow): StoredAmendmentApplication {
  const parsed = (text: string): never => JSON.parse(text) as never;
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    guaranteeId: row.guaranteeId,
    issuerId: row.issuerId,
    contractorId: row.contractorId,
    revision: row.revision,
    change: amendmentChangeFrom(row.change),
    before: amendableTermsFrom(row.before),
    after: amendableTermsFrom(row.after),
    reason: row.reason,
    externalReference: row.externalReference,
    premiumDifference: row.premium === null ? null : parsed(row.premium),
    finalPremium: row.finalPremium === null ? null : finalPremiumFrom(row.finalPremium),
    settlement: row.settlement === null ? null : settledDifferenceFrom(row.settlement),
    declineReason: row.declineReason,
    amendmentId: row.amendmentId,
    appliedAt: new Date(row.createdAt),
    decidedAt: row.decidedAt === null ? null : new Date(row.decidedAt),
  };
}
