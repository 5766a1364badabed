"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlGuaranteeStore = void 0;
const decide_amendment_1 = require("../../domain/guarantee/decide-amendment");
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const amendable_terms_column_1 = require("./amendable-terms-column");
const amendment_row_1 = require("./amendment.row");
const certificate_row_1 = require("../certificate/certificate.row");
const guarantee_end_columns_1 = require("./guarantee-end-columns");
const guarantee_end_row_1 = require("./guarantee-end.row");
const guarantee_pending_end_row_1 = require("./guarantee-pending-end.row");
const guarantee_columns_1 = require("./guarantee-columns");
const guarantee_row_1 = require("./guarantee.row");
const scope_1 = require("../engine/scope");
/** The most taken numbers read in one statement. */
const NUMBERS_AT_ONCE = 1_000;
class SqlGuaranteeStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async insert(added) {
        // Two units of work may bring the same number at once: only the index can decide who was first.
        const isInserted = await this.transaction.insertUnlessTaken(guarantee_row_1.GuaranteeRow, (0, guarantee_columns_1.guaranteeRowOf)(added));
        if (isInserted)
            await this.transaction.insert(certificate_row_1.CertificateRow, (0, guarantee_columns_1.certificateRowOf)(added.id, added.certificateId, added.certificate));
        return isInserted;
    }
    async firstFreeNumber(from) {
        let free = from;
        for (;;) {
            const taken = await this.transaction.sql((parameters) => `SELECT number FROM guarantee WHERE number >= ${parameters.add(free)} ORDER BY number LIMIT ${String(NUMBERS_AT_ONCE)}`);
            for (const { number } of taken) {
                if (number !== free)
                    return free;
                free = following(free);
            }
            if (taken.length < NUMBERS_AT_ONCE)
                return free;
        }
    }
    async changeStatus(id, revision, status) {
        return this.#change(id, revision, { status });
    }
    async changeHandOver(id, from, to) {
        const isChanged = await this.transaction.update(guarantee_row_1.GuaranteeRow, { id, status: from }, { status: to });
        if (!isChanged)
            throw changedMeanwhile();
    }
    async changeHandOvers(ids, from, to) {
        const changed = await this.transaction.updateAll(guarantee_row_1.GuaranteeRow, ids, { status: from }, { status: to });
        if (changed !== ids.length)
            throw changedMeanwhile();
    }
    async holdIssued(ids) {
        if (ids.length === 0)
            return [];
        const held = await this.transaction.sql((parameters) => `SELECT g.id AS id, g.obligee_id AS "obligeeId", c.id AS "certificateId", c.content AS content FROM guarantee g ` +
            `JOIN certificate c ON c.guarantee_id = g.id AND c.superseded_by_id IS NULL ` +
            `WHERE g.id IN (${parameters.list(ids)}) AND g.status = 'ISSUED' ORDER BY g.id ` +
            (this.transaction.heldUntilCommit && `${this.transaction.heldUntilCommit} OF g`));
        return held.map(({ id, obligeeId, certificateId, content }) => ({
            id,
            obligeeId,
            certificate: { id: certificateId, content: JSON.parse(content) },
        }));
    }
    async takeVisible(caller, id) {
        return this.#take(id, (parameters) => (0, scope_1.guaranteesInScope)(caller, "g", parameters));
    }
    async takeByNumber(number) {
        const found = await this.transaction.found(guarantee_row_1.GuaranteeRow, { number });
        return found && this.#take(found.id, () => "1 = 1");
    }
    async verify(ids) {
        if (ids.length > 0)
            await this.transaction.sealing.verify(ids, "GUARANTEE");
    }
    async lapsed({ status, before, after, limit }) {
        return this.transaction.sql((parameters) => {
            const conditions = [
                `g.status = ${parameters.add(status)}`,
                `g.expires_on < ${parameters.add(before)}`,
                ...(after === null
                    ? []
                    : [`(g.expires_on, g.id) > (${parameters.add(after.expiresOn)}, ${parameters.add(after.id)})`]),
            ];
            return (`SELECT g.id AS id, g.expires_on AS "expiresOn" FROM guarantee g WHERE ${conditions.join(" AND ")} ` +
                `ORDER BY g.expires_on, g.id LIMIT ${String(limit)}`);
        });
    }
    async *takeLapsed(ids, day) {
        const lapsed = (parameters) => `g.status IN (${parameters.list(guarantee_life_cycle_1.LIFE_CYCLE.expire.from)}) AND g.expires_on < ${parameters.add(day)}`;
        const held = await this.transaction.sql((parameters) => `SELECT g.id AS id, g.works_contract_id AS "worksContractId" FROM guarantee g ` +
            `WHERE g.id IN (${parameters.list(ids)}) AND ${lapsed(parameters)} ` +
            `ORDER BY g.id ${this.transaction.heldUntilCommit}`);
        const worksOf = (row) => row.worksContractId ?? "";
        held.sort((one, other) => (worksOf(one) < worksOf(other) ? -1 : 1));
        for (const { id } of held) {
            const taken = await this.#take(id, lapsed);
            if (taken)
                yield taken;
        }
    }
    /** PostgreSQL tests the condition again once it holds the row, after other transactions' changes. */
    async #take(id, condition) {
        const [found] = await this.transaction.sql((parameters) => `SELECT g.id AS id FROM guarantee g WHERE g.id = ${parameters.add(id)} ` +
            `AND ${condition(parameters)} ${this.transaction.heldUntilCommit}`);
        if (!found)
            return null;
        await this.transaction.sealing.verify([id], "GUARANTEE");
        const row = await this.transaction.found(guarantee_row_1.GuaranteeRow, { id });
        const newest = await this.transaction.found(certificate_row_1.CertificateRow, { guaranteeId: id, supersededById: null });
        if (!row || !newest)
            throw new Error("a guarantee vanished although it was held");
        this.transaction.relyOn("PARTY", [row.contractorId, row.issuerId, row.obligeeId]);
        if (row.applicationId !== null)
            this.transaction.relyOn("APPLICATION", [row.applicationId]);
        const { applied, facts } = await this.#factsOf(row);
        return stored(row, newest, applied, facts);
    }
    async #factsOf({ id, coveredPrice, }) {
        const [found] = await this.transaction.sql((parameters) => `SELECT k.contact_email AS registered, ` +
            `(SELECT p.content FROM guarantee_application p WHERE p.id = g.application_id) AS applied, ` +
            `(SELECT max(a.amended_on) FROM amendment a WHERE a.guarantee_id = g.id) AS "lastAmendedOn", ` +
            `(SELECT count(*) FROM amendment a WHERE a.guarantee_id = g.id) AS "amendmentCount", ` +
            `(SELECT w.id FROM guarantee_pending_end w WHERE w.guarantee_id = g.id AND w.outcome IS NULL) AS "pendingEndId" ` +
            `FROM guarantee g JOIN contractor k ON k.id = g.contractor_id WHERE g.id = ${parameters.add(id)}`);
        if (!found)
            throw new Error("a guarantee vanished although it was held");
        const { registered, applied, lastAmendedOn, amendmentCount, pendingEndId } = found;
        const content = applied === null ? null : JSON.parse(applied);
        const recipient = content?.contactEmail ?? registered;
        const pendingEnd = pendingEndId === null ? null : await this.#pendingEnd(pendingEndId);
        const facts = {
            recipient,
            lastAmendedOn,
            isLowBid: content?.isLowBid ?? false,
            amendmentCount: Number(amendmentCount),
            agreedFor: (0, decide_amendment_1.priceOfAmount)(coveredPrice, Number(amendmentCount) > 0 ? await this.#amendments(id) : []),
            pendingEnd,
        };
        return { applied, facts };
    }
    async #amendments(id) {
        const found = await this.transaction.sql((parameters) => `SELECT a."before" AS "before", a."after" AS "after" FROM amendment a ` +
            `WHERE a.guarantee_id = ${parameters.add(id)} ORDER BY a.revision`);
        return found.map(({ before, after }) => ({
            before: (0, amendable_terms_column_1.amendableTermsFrom)(before),
            after: (0, amendable_terms_column_1.amendableTermsFrom)(after),
        }));
    }
    async #pendingEnd(id) {
        const row = await this.transaction.found(guarantee_pending_end_row_1.GuaranteePendingEndRow, { id });
        return row && { id, end: (0, guarantee_end_columns_1.pendingEndOf)(row), recordedBy: row.recordedBy };
    }
    async amend({ id: guaranteeId, revision, certificate: newest }, { id, amendment, amountFinding, certificate, recordedAt }) {
        const { before, after, amendedOn, effect } = amendment;
        const { workPeriod, ...terms } = after;
        const { from: workFrom, to: workTo } = workPeriod;
        const left = amountFinding && JSON.stringify(amountFinding);
        const changed = { ...terms, workFrom, workTo, amountFinding: left };
        if (!(await this.#change(guaranteeId, revision, changed)))
            throw changedMeanwhile();
        await this.#reorder(guaranteeId, after);
        if (certificate) {
            await this.transaction.insert(certificate_row_1.CertificateRow, (0, guarantee_columns_1.certificateRowOf)(guaranteeId, certificate.id, certificate));
            await this.transaction.update(certificate_row_1.CertificateRow, { id: newest.id }, { supersededById: certificate.id });
        }
        await this.transaction.insert(amendment_row_1.AmendmentRow, {
            id,
            guaranteeId,
            revision: revision + 1,
            amendedOn,
            effect,
            before: JSON.stringify(before),
            after: JSON.stringify(after),
            certificateId: certificate?.id ?? null,
            recordedAt: recordedAt.toISOString(),
        });
    }
    async end({ id: guaranteeId, revision, pendingEnd }, { id, end, recordedAt, isCountersigned }) {
        if (!(await this.changeStatus(guaranteeId, revision, end.status)))
            throw changedMeanwhile();
        if (pendingEnd)
            await this.#settlePendingEnd(pendingEnd, isCountersigned ? "COUNTERSIGNED" : "VOID");
        await this.transaction.insert(guarantee_end_row_1.GuaranteeEndRow, {
            id,
            guaranteeId,
            ...(0, guarantee_end_columns_1.endColumnsOf)(end),
            recordedAt: recordedAt.toISOString(),
        });
    }
    async addPendingEnd({ id: guaranteeId }, { id, end, recordedBy, recordedAt }) {
        await this.transaction.insert(guarantee_pending_end_row_1.GuaranteePendingEndRow, {
            id,
            guaranteeId,
            ...(0, guarantee_end_columns_1.endColumnsOf)(end),
            recordedBy,
            recordedAt: recordedAt.toISOString(),
            outcome: null,
        });
    }
    async takeBackPendingEnd(pendingEnd) {
        await this.#settlePendingEnd(pendingEnd, "TAKEN_BACK");
    }
    async #settlePendingEnd({ id }, outcome) {
        if (!(await this.transaction.update(guarantee_pending_end_row_1.GuaranteePendingEndRow, { id, outcome: null }, { outcome })))
            throw changedMeanwhile();
    }
    async #change(id, revision, change) {
        return this.transaction.update(guarantee_row_1.GuaranteeRow, { id, version: revision }, { ...change, version: revision + 1 });
    }
    /** The lists of obligees are ordered by what their openings say. */
    async #reorder(guaranteeId, { amount, expiresOn }) {
        await this.transaction.sql((parameters) => `UPDATE opening SET amount = ${parameters.add(amount)}, expires_on = ${parameters.add(expiresOn)} ` +
            `WHERE guarantee_id = ${parameters.add(guaranteeId)}`);
    }
    async findVisible(caller, id) {
        const [found] = await this.transaction.sql((parameters) => `SELECT g.id AS id, g.number AS number, g.delivery AS delivery FROM guarantee g WHERE g.id = ${parameters.add(id)} ` +
            `AND ${(0, scope_1.guaranteesInScope)(caller, "g", parameters)}`);
        return found ?? null;
    }
}
exports.SqlGuaranteeStore = SqlGuaranteeStore;
function following(number) {
    return String(Number(number) + 1).padStart(number.length, "0");
}
/** A guarantee that is taken is held: whoever gets here did not take it. */
function changedMeanwhile() {
    return new Error("a guarantee changed although it was held");
}
function stored(row, newest, applied, facts) {
    return {
        id: row.id,
        revision: row.version,
        guarantee: (0, guarantee_columns_1.guaranteeOf)(row, applied),
        delivery: row.delivery,
        issuerId: row.issuerId,
        contractorId: row.contractorId,
        obligeeId: row.obligeeId,
        worksContractId: row.worksContractId,
        applicationId: row.applicationId,
        certificate: { id: newest.id, content: JSON.parse(newest.content) },
        ...facts,
    };
}
//# sourceMappingURL=guarantee.store.js.map