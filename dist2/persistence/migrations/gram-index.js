"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createGramIndex = createGramIndex;
exports.dropGramIndex = dropGramIndex;
exports.fillGrams = fillGrams;
exports.keepGrams = keepGrams;
exports.leaveGrams = leaveGrams;
const late_indexes_1 = require("./late-indexes");
/**
 * An index of all characters and pairs of neighbours in the searched texts of guarantees, and of all runs of four digits in
 * their numbers. The engine itself keeps it in step with the rows, whoever writes them. It may name a guarantee too many,
 * never one too few.
 */
async function createGramIndex(runner) {
    if (runner.dataSource.options.type === "postgres") {
        await runner.query(FUNCTION_ON_POSTGRES);
        await (0, late_indexes_1.createLateIndexes)(runner, ["guarantee_by_grams"]);
        return;
    }
    await runner.query(TABLE_ON_SQLITE);
    await fillGrams(runner);
    await keepGrams(runner);
}
async function dropGramIndex(runner) {
    if (runner.dataSource.options.type === "postgres") {
        await (0, late_indexes_1.dropLateIndexes)(runner, ["guarantee_by_grams"]);
        await runner.query("DROP FUNCTION guarantee_grams(text, text)");
        return;
    }
    await leaveGrams(runner);
    await runner.query("DROP TABLE guarantee_grams");
}
/** The cost: a row that is tested without the index takes some hundred times the time of a comparison. */
const FUNCTION_ON_POSTGRES = "CREATE FUNCTION guarantee_grams(number text, works text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 500 AS $$ " +
    "SELECT array(SELECT substr(works, i, 2) FROM generate_series(1, length(works)) i) || " +
    "array(SELECT substr(works, i, 1) FROM generate_series(1, length(works) - 1) i) || " +
    "array(SELECT substr(number, i, 4) FROM generate_series(1, length(number) - 3) i) $$";
/** Bare lists of rows: no texts, no places in them, no lengths. A row's number is that of the guarantee. */
const TABLE_ON_SQLITE = "CREATE VIRTUAL TABLE guarantee_grams USING fts5(grams, content='', columnsize=0, detail=none, tokenize='ascii')";
/** A word for each gram: the UTF-8 bytes in hex, since the words of the index are of letters and digits. */
function wordsOf(row) {
    const [works, number] = [`${row}.works_search_text`, `${row}.number`];
    return [
        words(`hex(substr(${works}, key + 1, 2))`, `length(${works})`),
        words(`hex(substr(${works}, key + 1, 1))`, `max(0, length(${works}) - 1)`),
        words(`'n' || substr(${number}, key + 1, 4)`, `max(0, length(${number}) - 3)`),
    ].join(" || ' ' || ");
}
function words(word, count) {
    // A list of as many elements, whose keys count them: a trigger takes no recursive query.
    const positions = `json_each('[' || rtrim(replace(hex(zeroblob(${count})), '00', '0,'), ',') || ']')`;
    return `coalesce((SELECT group_concat(${word}, ' ') FROM ${positions}), '')`;
}
/** In the order of their numbers: so each list grows at its end. */
async function fillGrams(runner) {
    await runner.query("INSERT INTO guarantee_grams (guarantee_grams) VALUES ('delete-all')");
    await runner.query(`INSERT INTO guarantee_grams (rowid, grams) SELECT CAST(g.number AS INTEGER), ${wordsOf("g")} FROM guarantee g ORDER BY g.number`);
}
/** From here on the index follows the rows. */
async function keepGrams(runner) {
    const added = "INSERT INTO guarantee_grams (rowid, grams) " + `VALUES (CAST(NEW.number AS INTEGER), ${wordsOf("NEW")})`;
    await runner.query(`CREATE TRIGGER "guarantee_grams_added" AFTER INSERT ON "guarantee" BEGIN ${added}; END`);
    await runner.query(`CREATE TRIGGER "guarantee_grams_changed" AFTER UPDATE OF "number", "works_search_text" ON "guarantee" BEGIN ${added}; END`);
}
/** The index follows the rows no more. */
async function leaveGrams(runner) {
    await runner.query("DROP TRIGGER guarantee_grams_changed");
    await runner.query("DROP TRIGGER guarantee_grams_added");
}
//# sourceMappingURL=gram-index.js.map