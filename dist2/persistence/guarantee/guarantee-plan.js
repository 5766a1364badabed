"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.planVerified = planVerified;
exports.planListed = planListed;
exports.planList = planList;
const item_updates_1 = require("../engine/item-updates");
const selection_1 = require("../engine/selection");
const statement_texts_1 = require("../engine/statement-texts");
const obligee_reads_1 = require("../obligee/obligee.reads");
const shown_parties_1 = require("../seals/shown-parties");
const guarantee_parts_1 = require("./guarantee-parts");
const paid_ahead_column_1 = require("./paid-ahead-column");
const versions_wanted_1 = require("./versions-wanted");
/** The columns that name what is read apart, each only where that is. */
const KEYS = {
    issuerId: guarantee_parts_1.NAMING.issuerId,
    obligeeId: guarantee_parts_1.NAMING.obligeeId,
    // The version that is joined, whatever other columns of it are.
    certificateId: "(SELECT n.id FROM certificate n WHERE n.guarantee_id = g.id AND n.superseded_by_id IS NULL)",
    // Read where the column of the guarantee says nothing.
    saidByApplication: paid_ahead_column_1.SAID_BY_APPLICATION,
};
function planVerified(projection, wanted, role, engine) {
    const keys = { ...keyColumns(wanted), ...guarantee_parts_1.NAMING, root: guarantee_parts_1.ROOT };
    const selection = (0, selection_1.select)(projection, wanted, role, keys);
    const parts = new guarantee_parts_1.GuaranteeParts(selection.expressions, wanted);
    const asPlanned = (0, item_updates_1.planned)((0, selection_1.columnsOf)(parts.expressions), engine);
    return {
        ...planOf(wanted, selection, engine),
        ...asPlanned,
        parts,
        statements: new statement_texts_1.StatementTexts(`SELECT ${asPlanned.columns} FROM guarantee g ${selection.joins} WHERE `),
    };
}
/** For guarantees that something else lists. */
function planListed(projection, wanted, role, engine) {
    return planOf(wanted, (0, selection_1.select)(projection, wanted, role, keyColumns(wanted)), engine);
}
/** For a page of a list in the order of this column. Lists are not verified. */
function planList(projection, wanted, { role, key, engine }) {
    const keys = { ...keyColumns(wanted), key };
    return planOf(wanted, (0, selection_1.select)(projection, wanted, role, keys), engine);
}
function planOf(wanted, { columns, joins, toFound }, engine) {
    return {
        ...(0, item_updates_1.planned)(columns, engine),
        joins,
        toFound,
        marks: (0, shown_parties_1.markedParties)("g", wanted),
        apart: readApart(wanted),
    };
}
function readApart(wanted) {
    const apart = {
        versions: (0, versions_wanted_1.areVersionsWanted)(wanted),
        events: wanted.has("events"),
        branches: wanted.has("issuer.branches"),
        obligees: (0, obligee_reads_1.isObligeeReadApart)(wanted),
        paidAhead: wanted.has("paidAhead"),
    };
    return Object.values(apart).includes(true) ? apart : null;
}
function keyColumns(wanted) {
    const isNeeded = {
        issuerId: wanted.has("issuer.branches"),
        obligeeId: (0, obligee_reads_1.isObligeeReadApart)(wanted),
        certificateId: wanted.has("certificate.supersedes"),
        saidByApplication: wanted.has("paidAhead"),
    };
    const needed = Object.entries(KEYS).filter(([key]) => isNeeded[key]);
    return Object.fromEntries(needed);
}
//# sourceMappingURL=guarantee-plan.js.map