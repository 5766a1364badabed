"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedDepositReads = void 0;
const ports_1 = require("../../use-cases/deposit/ports");
const calendar_date_1 = require("../../domain/values/calendar-date");
const instant_1 = require("../engine/instant");
const scope_1 = require("../engine/scope");
const COLUMNS = `d.id, d.guarantee_id AS "guaranteeId", d.version, d.channel, d.means, d.place, d.recipient, d.address, ` +
    `d.handed_over_on AS "handedOverOn", d.recorded_at AS "recordedAt", d.receipt_due_on AS "receiptDueOn", d.outcome, ` +
    `d.decided_at AS "decidedAt", d.decided_version AS "decidedVersion", d.reason, d.reason_text AS "reasonText"`;
class ScopedDepositReads {
    constructor(session, verifier) {
        this.session = session;
        this.verifier = verifier;
    }
    async ofGuarantees(caller, ids) {
        const found = await this.verifier.served((shown) => {
            shown.add("GUARANTEE", ids);
            return this.session.sql((parameters) => `SELECT * FROM (SELECT ${COLUMNS}, ROW_NUMBER() OVER (PARTITION BY d.guarantee_id ORDER BY d.id DESC) AS newness ` +
                `FROM deposit d JOIN guarantee g ON g.id = d.guarantee_id WHERE d.guarantee_id IN (${parameters.list(ids)}) ` +
                `AND ${(0, scope_1.guaranteesOfBodyInScope)(caller, "g", parameters)}) newest ` +
                `WHERE newness <= ${String(ports_1.MOST_DEPOSITS)} ORDER BY id`);
        });
        const views = new Map(ids.map((id) => [id, []]));
        for (const deposit of found)
            views.get(deposit.guaranteeId)?.push(viewOf(deposit));
        return views;
    }
    async receipts(caller, ids) {
        const found = await this.verifier.served(async (shown) => {
            const rows = await this.session.sql((parameters) => `SELECT d.id AS "depositId", d.guarantee_id AS "guaranteeId", c.content AS content, ` +
                `g.contract_type AS "contractType", g.works_number AS "worksNumber", ` +
                `g.procurement_number AS "procurementNumber", g.contract_number AS "contractNumber", ` +
                `g.specification_number AS "specificationNumber", d.channel AS channel, d.means AS means, ` +
                `d.handed_over_on AS "handedOverOn", d.decided_at AS "decidedAt" FROM deposit d ` +
                `JOIN guarantee g ON g.id = d.guarantee_id ` +
                `JOIN certificate c ON c.guarantee_id = d.guarantee_id AND c.version = d.decided_version ` +
                `WHERE d.id IN (${parameters.list(ids)}) AND d.outcome = 'ACCEPTED' ` +
                `AND ${(0, scope_1.guaranteesOfBodyInScope)(caller, "g", parameters)}`);
            shown.add("GUARANTEE", rows.map(({ guaranteeId }) => guaranteeId));
            return rows;
        });
        return new Map(found.map((row) => [row.depositId, receiptOf(row)]));
    }
}
exports.ScopedDepositReads = ScopedDepositReads;
function receiptOf(found) {
    const { depositId, contractType, channel, means, handedOverOn, decidedAt } = found;
    const content = JSON.parse(found.content);
    const { number, version, kind, worksContract, amount, expiresOn } = content;
    const { worksNumber, procurementNumber, contractNumber, specificationNumber } = found;
    return {
        depositId,
        number,
        version,
        kind,
        contractType,
        contractorName: content.contractor.name,
        obligeeName: content.obligee.name,
        issuerName: content.issuer.name,
        worksName: worksContract.name,
        identifiers: { worksNumber, procurementNumber, contractNumber, specificationNumber },
        amount,
        expiresOn,
        channel,
        means,
        handedOverOn,
        acceptedOn: (0, calendar_date_1.dayInJapan)((0, instant_1.instantFromDatabase)(decidedAt)),
    };
}
function viewOf({ recordedAt, outcome, decidedAt, decidedVersion, reason, reasonText, ...found }) {
    const receipt = outcome === null || decidedAt === null || decidedVersion === null
        ? null
        : { outcome, decidedAt: (0, instant_1.instantFromDatabase)(decidedAt), version: decidedVersion, reason, reasonText };
    return { ...found, recordedAt: (0, instant_1.instantFromDatabase)(recordedAt), receipt };
}
//# sourceMappingURL=deposit.reads.js.map