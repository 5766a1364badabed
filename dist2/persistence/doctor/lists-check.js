"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ListsCheck = void 0;
/** What lists are ordered and searched by, beside the rows, is as the rows have it. */
class ListsCheck {
    constructor(snapshot) {
        this.snapshot = snapshot;
        this.name = "lists";
    }
    async *run() {
        for await (const { id } of this.snapshot.stream(() => OPENINGS))
            yield this.#finding("opening", id, "day, number, amount and expiry of its guarantee", "other ones, or none", `An obligee's list has it at a wrong place. Run: ${MENDED}`);
        if (this.snapshot.engine !== "sqlite")
            return;
        for await (const { id } of this.snapshot.stream(() => WITHOUT_GRAMS))
            yield this.#finding("guarantee", id, "an entry in the index that searches ask", "there is none", "Searches do not find it. Let a program that keeps the triggers write its works_search_text again.");
    }
    #finding(table, id, expected, found, remedy) {
        return { check: this.name, severity: "warning", subject: { table, id }, expected, found, remedy };
    }
}
exports.ListsCheck = ListsCheck;
const COLUMNS = ["issued_on", "number", "amount", "expires_on"];
const MENDED = `UPDATE opening SET ${COLUMNS.map((name) => `${name} = g.${name}`).join(", ")} FROM guarantee g WHERE g.id = opening.guarantee_id`;
const OPENINGS = "SELECT o.guarantee_id AS id FROM opening o JOIN guarantee g ON g.id = o.guarantee_id " +
    `WHERE ${COLUMNS.map((name) => `o.${name} IS NULL OR o.${name} <> g.${name}`).join(" OR ")}`;
/** By the last four digits of its number, which the index has of every guarantee. */
const WITHOUT_GRAMS = "SELECT g.id AS id FROM guarantee g WHERE NOT EXISTS (SELECT 1 FROM guarantee_grams " +
    `WHERE guarantee_grams MATCH 'n' || substr(g.number, -4) AND rowid = CAST(g.number AS INTEGER))`;
//# sourceMappingURL=lists-check.js.map