"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SearchedWorks1798200200000 = void 0;
const application_content_1 = require("../application/application-content");
const works_search_text_1 = require("../engine/works-search-text");
const sql_parameters_1 = require("../engine/sql-parameters");
const item_triggers_1 = require("./item-triggers");
const table_1 = require("./table");
const AT_ONCE = 1_000;
const SEARCHED = {
    guarantee_application: {
        columns: "id, content",
        textOf: ({ content }) => (0, works_search_text_1.searchTextOfApplication)((0, application_content_1.contentFromDatabase)(content)),
    },
    works_contract: {
        columns: `id, name, works_number AS "worksNumber", procurement_number AS "procurementNumber", ` +
            `contract_number AS "contractNumber", specification_number AS "specificationNumber"`,
        textOf: ({ name, ...numbers }) => (0, works_search_text_1.searchTextOfWorks)(name, numbers),
    },
};
/** Applications and works contracts are searched by the name of the works and its numbers. */
class SearchedWorks1798200200000 {
    async up(runner) {
        for (const table of Object.keys(SEARCHED))
            await (0, table_1.addColumns)(runner, table, { search_text: "text" });
        // How something is searched is no change of it: nothing gets a new time of update.
        await (0, item_triggers_1.leaveItems)(runner);
        for (const table of Object.keys(SEARCHED))
            await fill(runner, table);
        await (0, item_triggers_1.keepItems)(runner);
    }
    async down(runner) {
        for (const table of Object.keys(SEARCHED))
            await (0, table_1.dropColumns)(runner, table, ["search_text"]);
    }
}
exports.SearchedWorks1798200200000 = SearchedWorks1798200200000;
/** One by one: the folding is this program's. */
async function fill(runner, table) {
    const engine = runner.dataSource.options.type === "postgres" ? "postgres" : "sqlite";
    const searched = SEARCHED[table];
    if (!searched)
        throw new Error(`${table} is not searched`);
    let last = "";
    for (;;) {
        const parameters = new sql_parameters_1.SqlParameters(engine);
        const rows = (await runner.query(`SELECT ${searched.columns} FROM ${table} WHERE id > ${parameters.add(last)} ORDER BY id LIMIT ${String(AT_ONCE)}`, parameters.values));
        for (const row of rows) {
            last = row.id;
            const filled = new sql_parameters_1.SqlParameters(engine);
            await runner.query(`UPDATE ${table} SET search_text = ${filled.add(searched.textOf(row))} WHERE id = ${filled.add(row.id)}`, filled.values);
        }
        if (rows.length < AT_ONCE)
            return;
    }
}
//# sourceMappingURL=1798200200000-searched-works.js.map