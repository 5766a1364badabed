"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fewFound = fewFound;
exports.withGrams = withGrams;
const grams_1 = require("../../domain/values/grams");
const reading_1 = require("../../domain/values/reading");
const search_text_1 = require("../../domain/values/search-text");
const filter_conditions_1 = require("../engine/filter-conditions");
/**
 * Up to so many are collected and sorted. Of more, a page is sooner found by walking the list in its order: in a list of
 * 2,000,000 both take about the same here.
 */
const MOST_COLLECTED = 2_000;
/**
 * The tables to start from where a search finds few; `undefined`: from the list's own. SQLite keeps no statistics, so the
 * index itself is asked. The answer chooses a way and no more: what is written meanwhile changes no result.
 */
async function fewFound(session, filter) {
    for (const { tables, counted } of waysOnSqlite(filter)) {
        const [found] = await session.sql((parameters) => `SELECT count(*) AS count FROM (${counted(parameters)})`);
        if (found && found.count <= MOST_COLLECTED)
            return tables;
    }
    return undefined;
}
const LIMIT = `LIMIT ${String(MOST_COLLECTED + 1)}`;
function waysOnSqlite(filter) {
    return [...byGrams(filter), ...byObligee(filter)];
}
function byGrams(filter) {
    const groups = groupsOf(filter);
    if (groups.length === 0)
        return [];
    const match = groups.map((group) => `(${group.map(matchOf).join(" OR ")})`).join(" AND ");
    const found = (parameters) => `FROM guarantee_grams WHERE guarantee_grams MATCH ${parameters.add(match)}`;
    return [
        {
            tables: (parameters) => 
            // CROSS: SQLite starts with it.
            `(SELECT printf('%010d', rowid) AS number ${found(parameters)}) k CROSS JOIN guarantee g ON g.number = k.number`,
            counted: (parameters) => `SELECT rowid ${found(parameters)} ${LIMIT}`,
        },
    ];
}
function byObligee({ obligeeName }) {
    const texts = (0, reading_1.typedNames)(obligeeName ?? "");
    if (texts.length === 0)
        return [];
    const found = (parameters) => `SELECT f.id FROM (SELECT DISTINCT d.id AS id FROM obligee n JOIN obligee d ON d.id = n.id OR d.parent_id = n.id ` +
        `WHERE ${(0, filter_conditions_1.containing)("n.search_text", texts, parameters).join("")}) o CROSS JOIN guarantee f ON f.obligee_id = o.id`;
    return [
        {
            // By id: no index of another condition looks better to SQLite.
            tables: (parameters) => `(${found(parameters)}) k CROSS JOIN guarantee g ON g.id = k.id`,
            counted: (parameters) => `${found(parameters)} ${LIMIT}`,
        },
    ];
}
/**
 * On PostgreSQL: conditions that the index of grams serves. Its planner knows how often each stands in the texts, and
 * whether to walk the list instead.
 */
function withGrams(engine, filter, parameters) {
    if (engine !== "postgres")
        return [];
    return groupsOf(filter).map((group) => {
        const conditions = group.map(({ grams }) => `guarantee_grams(g.number, g.works_search_text) @> string_to_array(${parameters.add(grams.join("\n"))}, E'\\n')`);
        return `(${conditions.join(" OR ")})`;
    });
}
/** One of each group stands in what is found. */
function groupsOf({ worksName, numberContains }) {
    const works = (0, search_text_1.typedTexts)(worksName ?? "").map((text) => ({ of: "WORKS", grams: (0, grams_1.gramsOf)(text) }));
    const numbers = (0, search_text_1.typedNumbers)(numberContains ?? "").map((part) => {
        const grams = (0, grams_1.gramsOfNumber)(part);
        return grams && { of: "NUMBER", grams };
    });
    const told = numbers.flatMap((grams) => grams ?? []);
    return [works, told.length === numbers.length ? told : []].filter((group) => group.length > 0);
}
/** As the triggers of the index write them. */
function matchOf({ of, grams }) {
    const words = grams.map((gram) => of === "NUMBER" ? `n${gram}` : Buffer.from(gram, "utf8").toString("hex"));
    return `(${words.map((word) => `"${word}"`).join(" AND ")})`;
}
//# sourceMappingURL=guarantee-search.js.map