"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlApplicationStore = void 0;
const application_content_1 = require("./application-content");
const final_premium_column_1 = require("./final-premium-column");
const returns_column_1 = require("./returns-column");
const guarantee_application_row_1 = require("./guarantee-application.row");
const scope_1 = require("../engine/scope");
const works_search_text_1 = require("../engine/works-search-text");
class SqlApplicationStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async insert(application, at) {
        await this.transaction.insert(guarantee_application_row_1.GuaranteeApplicationRow, {
            id: application.id,
            version: 1,
            issuerId: application.issuerId,
            contractorId: application.contractorId,
            createdAt: at.toISOString(),
            changedAt: at.toISOString(),
            ...changedColumns(application),
        });
    }
    async takeVisible(caller, id) {
        const [found] = await this.transaction.sql((parameters) => `SELECT a.id AS id FROM guarantee_application a WHERE a.id = ${parameters.add(id)} ` +
            `AND ${(0, scope_1.applicationsInScope)(caller, "a", parameters)} ${this.transaction.heldUntilCommit}`);
        if (!found)
            return null;
        await this.transaction.sealing.verify([id], "APPLICATION");
        const row = await this.transaction.found(guarantee_application_row_1.GuaranteeApplicationRow, { id });
        if (!row)
            throw new Error("an application vanished although it was held");
        return toApplication(row);
    }
    async change({ id, version }, change, at) {
        const changed = await this.transaction.update(guarantee_application_row_1.GuaranteeApplicationRow, { id, version }, { ...changedColumns(change), version: version + 1, changedAt: at.toISOString() });
        if (!changed)
            throw new Error("an application changed although it was held");
    }
}
exports.SqlApplicationStore = SqlApplicationStore;
/** The columns that a change touches. */
function changedColumns(change) {
    const { content, premium, finalPremium, settlement, secondGuarantee, returns, applicant, submittedAt, decidedAt, ...plain } = change;
    return {
        ...plain,
        ...(content && {
            content: JSON.stringify(content),
            obligeeId: content.obligeeId,
            kind: content.kind,
            searchText: (0, works_search_text_1.searchTextOfApplication)(content),
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
function toApplication(row) {
    const parsed = (text) => (text === null ? null : JSON.parse(text));
    const instant = (text) => (text === null ? null : new Date(text));
    return {
        id: row.id,
        version: row.version,
        status: row.status,
        issuerId: row.issuerId,
        contractorId: row.contractorId,
        branchId: row.branchId,
        registeredWorksId: row.registeredWorksId,
        worksContractId: row.worksContractId,
        secondGuarantee: parsed(row.secondGuarantee),
        content: (0, application_content_1.contentFromDatabase)(row.content),
        premium: parsed(row.premium),
        finalPremium: row.finalPremium === null ? null : (0, final_premium_column_1.finalPremiumFrom)(row.finalPremium),
        settlement: parsed(row.settlement),
        returns: row.returns === null ? [] : (0, returns_column_1.returnsFrom)(row.returns),
        applicant: parsed(row.applicant),
        declineReason: row.declineReason,
        guaranteeId: row.guaranteeId,
        submittedAt: instant(row.submittedAt),
        decidedAt: instant(row.decidedAt),
    };
}
//# sourceMappingURL=application.store.js.map