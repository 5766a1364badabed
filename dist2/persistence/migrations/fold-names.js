"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.foldNames = foldNames;
exports.foldWorksNames = foldWorksNames;
const obligee_1 = require("../../domain/obligee/obligee");
const search_text_1 = require("../../domain/values/search-text");
const obligee_columns_1 = require("../obligee/obligee-columns");
const sql_parameters_1 = require("../engine/sql-parameters");
/** Folds the names of all obligees anew, one by one in this process, and writes only changed ones. */
async function foldNames(runner, searched) {
    const obligees = (await runner.query('SELECT "id", "name", "prefecture", "aliases", "addressee", "parent_id" AS parent, "identity", ' +
        '"search_text" AS text FROM "obligee" ORDER BY "id"'));
    const taken = new Set(obligees.flatMap(({ identity, parent }) => placeOf(identity, parent)));
    for (const obligee of obligees) {
        const { name, aliases } = obligee;
        const named = { name, aliases: JSON.parse(aliases ?? "[]"), addressee: searched(obligee) };
        const folded = { text: (0, obligee_columns_1.searchTextOf)(named), identity: identityOf(obligee, taken) };
        if (folded.text !== obligee.text || folded.identity !== obligee.identity)
            await update(runner, obligee.id, folded);
    }
}
/** Two that were different before stay so: the second keeps the identity that it has. */
function identityOf(obligee, taken) {
    const identity = (0, obligee_1.obligeeNameKey)(obligee);
    const [place] = placeOf(identity, obligee.parent);
    if (obligee.identity === null || place === undefined || taken.has(place))
        return obligee.identity;
    taken.add(place);
    return identity;
}
function placeOf(identity, parent) {
    return identity === null ? [] : [`${identity}\n${parent ?? ""}`];
}
async function update(runner, id, { text, identity }) {
    const parameters = new sql_parameters_1.SqlParameters(engineOf(runner));
    const changes = [`"search_text" = ${parameters.add(text)}`];
    if (identity !== null)
        changes.push(`"identity" = ${parameters.add(identity)}`);
    await runner.query(`UPDATE "obligee" SET ${changes.join(", ")} WHERE "id" = ${parameters.add(id)}`, parameters.values);
}
/** The most names of works folded at a time. */
const NAMES_AT_ONCE = 1_000;
/** Folds the names of the works of all guarantees anew, and writes only changed ones. */
async function foldWorksNames(runner) {
    const engine = engineOf(runner);
    let last = "";
    for (;;) {
        const parameters = new sql_parameters_1.SqlParameters(engine);
        const rows = (await runner.query(`SELECT id, works_name AS name, works_search_text AS text FROM guarantee WHERE id > ${parameters.add(last)} ` +
            `ORDER BY id LIMIT ${String(NAMES_AT_ONCE)}`, parameters.values));
        for (const { id: guarantee, name, text } of rows) {
            last = guarantee;
            const folded = (0, search_text_1.searchableText)([name]);
            if (folded === text)
                continue;
            const filled = new sql_parameters_1.SqlParameters(engine);
            await runner.query(`UPDATE guarantee SET works_search_text = ${filled.add(folded)} WHERE id = ${filled.add(guarantee)}`, filled.values);
        }
        if (rows.length < NAMES_AT_ONCE)
            return;
    }
}
function engineOf(runner) {
    return runner.dataSource.options.type === "postgres" ? "postgres" : "sqlite";
}
//# sourceMappingURL=fold-names.js.map