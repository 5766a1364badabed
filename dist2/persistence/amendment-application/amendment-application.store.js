"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlAmendmentApplicationStore = void 0;
const final_premium_column_1 = require("../application/final-premium-column");
const scope_1 = require("../engine/scope");
const amendable_terms_column_1 = require("../guarantee/amendable-terms-column");
const settled_difference_column_1 = require("./settled-difference-column");
const amendment_application_row_1 = require("./amendment-application.row");
class SqlAmendmentApplicationStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async insert({ change, before, after, premiumDifference, appliedAt, ...application }) {
        const { id, status, guaranteeId, issuerId, contractorId, revision, reason, externalReference } = application;
        await this.transaction.insert(amendment_application_row_1.AmendmentApplicationRow, {
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
    async takeVisible(caller, id) {
        const [found] = await this.transaction.sql((parameters) => `SELECT m.id AS id FROM amendment_application m WHERE m.id = ${parameters.add(id)} ` +
            `AND ${(0, scope_1.amendmentApplicationsInScope)(caller, "m", parameters)} ${this.transaction.heldUntilCommit}`);
        if (!found)
            return null;
        await this.transaction.sealing.verify([id], "APPLICATION");
        const row = await this.transaction.found(amendment_application_row_1.AmendmentApplicationRow, { id });
        if (!row)
            throw new Error("an application for an amendment vanished although it was held");
        return stored(row);
    }
    async change({ id, version }, change, at) {
        const { finalPremium, settlement, decidedAt, ...plain } = change;
        const changed = await this.transaction.update(amendment_application_row_1.AmendmentApplicationRow, { id, version }, {
            ...plain,
            ...(finalPremium !== undefined && { finalPremium: finalPremium && JSON.stringify(finalPremium) }),
            ...(settlement !== undefined && { settlement: settlement && JSON.stringify(settlement) }),
            ...(decidedAt !== undefined && { decidedAt: decidedAt?.toISOString() ?? null }),
            version: version + 1,
            changedAt: at.toISOString(),
        });
        if (!changed)
            throw new Error("an application for an amendment changed although it was held");
    }
    async pendingOf(guaranteeId) {
        const [found] = await this.transaction.sql((parameters) => `SELECT m.id AS id, m.settlement AS settlement FROM amendment_application m ` +
            `WHERE m.guarantee_id = ${parameters.add(guaranteeId)} AND m.status IN ('APPLIED', 'APPROVED') ORDER BY m.id`);
        return found ? { id: found.id, isSettled: found.settlement !== null } : null;
    }
}
exports.SqlAmendmentApplicationStore = SqlAmendmentApplicationStore;
function stored(row) {
    const parsed = (text) => JSON.parse(text);
    return {
        id: row.id,
        version: row.version,
        status: row.status,
        guaranteeId: row.guaranteeId,
        issuerId: row.issuerId,
        contractorId: row.contractorId,
        revision: row.revision,
        change: (0, amendable_terms_column_1.amendmentChangeFrom)(row.change),
        before: (0, amendable_terms_column_1.amendableTermsFrom)(row.before),
        after: (0, amendable_terms_column_1.amendableTermsFrom)(row.after),
        reason: row.reason,
        externalReference: row.externalReference,
        premiumDifference: row.premium === null ? null : parsed(row.premium),
        finalPremium: row.finalPremium === null ? null : (0, final_premium_column_1.finalPremiumFrom)(row.finalPremium),
        settlement: row.settlement === null ? null : (0, settled_difference_column_1.settledDifferenceFrom)(row.settlement),
        declineReason: row.declineReason,
        amendmentId: row.amendmentId,
        appliedAt: new Date(row.createdAt),
        decidedAt: row.decidedAt === null ? null : new Date(row.decidedAt),
    };
}
//# sourceMappingURL=amendment-application.store.js.map