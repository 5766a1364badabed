"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StoredReceivingBodies = void 0;
const columns_1 = require("../engine/columns");
const row_table_1 = require("../engine/row-table");
const obligee_row_1 = require("../obligee/obligee.row");
const hand_over_rules_row_1 = require("./hand-over-rules.row");
const BODIES = (0, row_table_1.rowTable)(obligee_row_1.ObligeeRow);
const RULES = (0, row_table_1.rowTable)(hand_over_rules_row_1.HandOverRulesRow);
const BODY_COLUMNS = BODIES.columnsAs("o");
const RULES_COLUMNS = RULES.columnsAs("r");
/** The organisations that a guarantee in favour of an obligee is handed to, inside a unit of work and outside one. */
class StoredReceivingBodies {
    constructor(session) {
        this.session = session;
    }
    async ofObligee(obligeeId, at) {
        const found = await this.session.sql((parameters) => `SELECT ${BODY_COLUMNS}, ${reachable(parameters, at)} AS "isReachable" ` +
            `FROM obligee x JOIN obligee o ON o.id = x.id OR o.id = x.parent_id WHERE x.id = ${parameters.add(obligeeId)} ` +
            `ORDER BY CASE WHEN o.id = x.id THEN 0 ELSE 1 END`);
        const bodies = found.map((row) => ({ body: BODIES.read(row), isReachable: row.isReachable }));
        const recorded = await this.#rulesOf(bodies.map(({ body }) => body.id));
        const seen = bodies.map(({ body, isReachable }) => ({
            body,
            isReachable: (0, columns_1.booleanFromDatabase)(isReachable),
            rules: recorded.filter((each) => each.obligeeId === body.id),
        }));
        await this.session.relyOnBodies(seen);
        return seen.map(({ body: { id, name, prefecture }, isReachable, rules }) => ({
            id,
            name,
            prefecture,
            isReachable,
            recorded: rules.map(rulesOf),
        }));
    }
    async #rulesOf(ids) {
        const found = await this.session.sql((parameters) => `SELECT ${RULES_COLUMNS} FROM hand_over_rules r WHERE r.obligee_id IN (${parameters.list(ids)}) ` +
            `ORDER BY r.effective_from`);
        return found.map((row) => RULES.read(row));
    }
}
exports.StoredReceivingBodies = StoredReceivingBodies;
/** Whether somebody can use the system for it: a user, or an integration. */
function reachable(parameters, at) {
    const user = "SELECT 1 FROM user_account u WHERE u.organisation_id = o.id AND u.state = 'ACTIVE'";
    const token = "SELECT 1 FROM access_token t WHERE t.organisation_id = o.id AND t.user_id IS NULL AND t.revoked_at IS NULL " +
        `AND (t.expires_at IS NULL OR t.expires_at > ${parameters.add(at.toISOString())})`;
    return `(EXISTS (${user}) OR EXISTS (${token}))`;
}
function rulesOf({ effectiveFrom, content, source, asOf }) {
    const said = JSON.parse(content);
    return {
        ...said,
        effectiveFrom: effectiveFrom,
        source,
        asOf: asOf,
    };
}
//# sourceMappingURL=receiving-body.reads.js.map