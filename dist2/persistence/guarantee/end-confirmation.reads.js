"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedEndConfirmationReads = void 0;
const end_confirmation_ports_1 = require("../../use-cases/guarantee/end-confirmation-ports");
const instant_1 = require("../engine/instant");
const scope_1 = require("../engine/scope");
const end_confirmation_columns_1 = require("./end-confirmation-columns");
class ScopedEndConfirmationReads {
    constructor(session, verifier) {
        this.session = session;
        this.verifier = verifier;
    }
    async ofGuarantees(caller, ids) {
        const found = await this.verifier.served((shown) => {
            shown.add("GUARANTEE", ids);
            return this.session.sql((parameters) => `SELECT * FROM (SELECT w.id AS id, w.guarantee_id AS "guaranteeId", w.recorded_at AS "recordedAt", ` +
                `${end_confirmation_columns_1.CONFIRMATION_COLUMNS}, ROW_NUMBER() OVER (PARTITION BY w.guarantee_id ORDER BY w.id DESC) AS newness ` +
                `FROM end_confirmation w JOIN guarantee g ON g.id = w.guarantee_id ` +
                `WHERE w.guarantee_id IN (${parameters.list(ids)}) AND ${(0, scope_1.guaranteesOfBodyInScope)(caller, "g", parameters)}) newest ` +
                `WHERE newness <= ${String(end_confirmation_ports_1.MOST_CONFIRMATIONS)} ORDER BY id`);
        });
        const views = new Map(ids.map((id) => [id, []]));
        for (const row of found) {
            const { id, guaranteeId, recordedAt } = row;
            const view = { ...(0, end_confirmation_columns_1.confirmationOf)(row), id, guaranteeId, recordedAt: (0, instant_1.instantFromDatabase)(recordedAt) };
            views.get(guaranteeId)?.push(view);
        }
        return views;
    }
}
exports.ScopedEndConfirmationReads = ScopedEndConfirmationReads;
//# sourceMappingURL=end-confirmation.reads.js.map