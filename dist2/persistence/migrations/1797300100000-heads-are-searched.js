"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HeadsAreSearched1797300100000 = void 0;
const addressee_1 = require("../../domain/obligee/addressee");
const search_text_1 = require("../../domain/values/search-text");
const sql_parameters_1 = require("../engine/sql-parameters");
/** Bodies are found by their heads, too, as lists and certificates show them: 八代市長. */
class HeadsAreSearched1797300100000 {
    async up(runner) {
        const engine = runner.dataSource.options.type === "postgres" ? "postgres" : "sqlite";
        const obligees = (await runner.query('SELECT id, name, category, parent_id AS "parentId", addressee, search_text AS text FROM obligee ORDER BY id'));
        for (const obligee of obligees) {
            const head = (0, addressee_1.certainAddressee)(obligee, null);
            const lines = (obligee.text ?? "").split("\n");
            const added = head === null ? [] : (0, search_text_1.searchableText)([head]).split("\n");
            const missing = added.filter((line) => !lines.includes(line));
            if (missing.length === 0)
                continue;
            const parameters = new sql_parameters_1.SqlParameters(engine);
            await runner.query(`UPDATE obligee SET search_text = ${parameters.add([...lines, ...missing].join("\n"))} ` +
                `WHERE id = ${parameters.add(obligee.id)}`, parameters.values);
        }
    }
    /** The former search finds what it did. */
    async down() {
        await Promise.resolve();
    }
}
exports.HeadsAreSearched1797300100000 = HeadsAreSearched1797300100000;
//# sourceMappingURL=1797300100000-heads-are-searched.js.map