"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlGuessStore = void 0;
const guess_count_row_1 = require("../engine/guess-count.row");
class SqlGuessStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async hold(subjects) {
        // Only a row that exists can be locked: this adds it with nothing counted, and `deleteEmpty` removes it.
        const held = await this.transaction.sql((parameters) => {
            const rows = inOneOrder(subjects).map((subject) => `(${parameters.add(subject)}, 0, '')`);
            return (`INSERT INTO guess_count (subject, guesses, counted_at) VALUES ${rows.join(", ")} ` +
                `ON CONFLICT (subject) DO UPDATE SET guesses = guess_count.guesses ` +
                `RETURNING subject, guesses, counted_at AS "countedAt"`);
        });
        const bySubject = new Map(held.map((row) => [row.subject, row]));
        return Object.fromEntries(Object.entries(subjects).map(([bound, subject]) => {
            const { guesses, countedAt } = bySubject.get(subject) ?? { guesses: 0, countedAt: "" };
            return [bound, { count: guesses, lastAt: countedAt === "" ? null : new Date(countedAt) }];
        }));
    }
    async charge(subjects, at) {
        const counted = await this.transaction.sql((parameters) => {
            const now = at.toISOString();
            const rows = inOneOrder(subjects).map((subject) => `(${parameters.add(subject)}, 1, ${parameters.add(now)})`);
            return (`INSERT INTO guess_count (subject, guesses, counted_at) VALUES ${rows.join(", ")} ON CONFLICT (subject) ` +
                `DO UPDATE SET guesses = guess_count.guesses + 1, counted_at = excluded.counted_at RETURNING subject, guesses`);
        });
        const bySubject = new Map(counted.map(({ subject, guesses }) => [subject, guesses]));
        return Object.fromEntries(Object.entries(subjects).map(([bound, subject = ""]) => [
            bound,
            bySubject.get(subject),
        ]));
    }
    async chargeMany(guesses, at) {
        const counted = await this.transaction.sql((parameters) => {
            const now = at.toISOString();
            const rows = [...guesses]
                .sort(([one], [other]) => (one < other ? -1 : 1))
                .map(([subject, count]) => `(${parameters.add(subject)}, ${String(count)}, ${parameters.add(now)})`);
            return (`INSERT INTO guess_count (subject, guesses, counted_at) VALUES ${rows.join(", ")} ON CONFLICT (subject) ` +
                `DO UPDATE SET guesses = guess_count.guesses + excluded.guesses, counted_at = excluded.counted_at ` +
                `RETURNING subject, guesses`);
        });
        return new Map(counted.map((row) => [row.subject, row.guesses]));
    }
    async refund(subjects) {
        const ordered = inOneOrder(subjects);
        for (const subject of ordered)
            await this.transaction.sql((parameters) => `UPDATE guess_count SET guesses = guesses - 1 WHERE subject = ${parameters.add(subject)}`);
        // The rows are locked: no other unit of work counts between the two statements.
        await this.deleteEmpty(ordered);
    }
    async deleteEmpty(subjects, forgotten = []) {
        await this.transaction.later("guess_count", (parameters) => {
            const empty = `(subject IN (${parameters.list(subjects)}) AND guesses <= 0)`;
            const isForgotten = forgotten.length === 0 ? "" : ` OR subject IN (${parameters.list(forgotten)})`;
            return `DELETE FROM guess_count WHERE ${empty}${isForgotten}`;
        });
    }
    async noteTime(subject, at) {
        await this.transaction.changeRows(guess_count_row_1.GuessCountRow, { subject }, { countedAt: at.toISOString() });
    }
    async forget(subject) {
        await this.transaction.delete(guess_count_row_1.GuessCountRow, { subject });
    }
    async deleteBefore(at, most) {
        const deleted = await this.transaction.sql((parameters) => `DELETE FROM guess_count WHERE subject IN (SELECT subject FROM guess_count ` +
            `WHERE counted_at < ${parameters.add(at.toISOString())} ORDER BY counted_at ` +
            `LIMIT ${parameters.add(most)} ${this.transaction.passingOverHeld}) RETURNING subject`);
        return deleted.length;
    }
    async count(subject) {
        const row = await this.transaction.found(guess_count_row_1.GuessCountRow, { subject });
        return row?.guesses ?? 0;
    }
}
exports.SqlGuessStore = SqlGuessStore;
/** Rows are locked one after the other: always in the same order, or two units of work would wait for each other. */
function inOneOrder(subjects) {
    return Object.values(subjects)
        .filter((subject) => subject !== undefined)
        .sort();
}
//# sourceMappingURL=guess.store.js.map