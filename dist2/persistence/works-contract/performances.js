"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readPerformances = readPerformances;
const decide_amendment_1 = require("../../domain/guarantee/decide-amendment");
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const columns_1 = require("../engine/columns");
const amendable_terms_column_1 = require("../guarantee/amendable-terms-column");
/** 契約保証 in force of an entry, with what its amount is judged by. */
async function readPerformances(session, worksContractId) {
    const inForce = (parameters) => `g.works_contract_id = ${parameters.add(worksContractId)} AND g.kind = 'CONTRACT_PERFORMANCE' ` +
        `AND g.status IN (${parameters.list(guarantee_life_cycle_1.LIFE_CYCLE.discharge.from)})`;
    const found = await session.sql((parameters) => `SELECT g.id AS "guaranteeId", g.amount AS amount, g.contract_price AS "contractPrice", ` +
        `g.covered_price AS "coveredPrice", ` +
        `(SELECT p.content FROM guarantee_application p WHERE p.id = g.application_id) AS applied ` +
        `FROM guarantee g WHERE ${inForce(parameters)} ORDER BY g.id`);
    if (found.length === 0)
        return [];
    const amended = await session.sql((parameters) => `SELECT a.guarantee_id AS "guaranteeId", a."before" AS "before", a."after" AS "after" FROM guarantee g ` +
        `JOIN amendment a ON a.guarantee_id = g.id WHERE ${inForce(parameters)} ORDER BY a.guarantee_id, a.revision`);
    return found.map(({ guaranteeId, applied, ...stored }) => {
        const coveredPrice = (0, columns_1.yenFromDatabase)(stored.coveredPrice);
        const amendments = amended
            .filter((each) => each.guaranteeId === guaranteeId)
            .map(({ before, after }) => ({
            before: (0, amendable_terms_column_1.amendableTermsFrom)(before),
            after: (0, amendable_terms_column_1.amendableTermsFrom)(after),
        }));
        const content = applied === null ? null : JSON.parse(applied);
        return {
            guaranteeId,
            amount: (0, columns_1.yenFromDatabase)(stored.amount),
            contractPrice: (0, columns_1.yenFromDatabase)(stored.contractPrice),
            coveredPrice,
            agreedFor: (0, decide_amendment_1.priceOfAmount)(coveredPrice, amendments),
            isLowBid: content?.isLowBid ?? false,
        };
    });
}
//# sourceMappingURL=performances.js.map