"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WaitingStatements = void 0;
/** Texts of several statements as one. */
const MOST_KEPT = 200;
const KEPT = new Map();
/**
 * Statements of one unit of work on PostgreSQL whose outcome nobody waits for. They are sent as one, since each answer of
 * another process costs more than the statement.
 */
class WaitingStatements {
    #waiting = [];
    /** Each table once: parts of one statement do not see what the others write. */
    hasOf(table) {
        return this.#waiting.some((waiting) => waiting.table === table);
    }
    add(statement) {
        this.#waiting.push(statement);
    }
    /** All that wait, as one statement; `null`: none does. */
    take() {
        const [first, ...others] = this.#waiting;
        if (!first)
            return null;
        this.#waiting = [];
        if (others.length === 0)
            return first;
        const all = [first, ...others];
        return { text: joined(all), values: all.flatMap(({ values }) => values) };
    }
}
exports.WaitingStatements = WaitingStatements;
function joined(statements) {
    const name = statements.map(({ text }) => text).join("; ");
    const known = KEPT.get(name);
    if (known !== undefined)
        return known;
    let behind = 0;
    const texts = statements.map(({ text, values }) => {
        const moved = behind;
        behind += values.length;
        return text.replace(/\$(\d+)/g, (_, place) => `$${String(Number(place) + moved)}`);
    });
    const parts = texts.slice(0, -1).map((text, i) => `w${String(i)} AS (${text})`);
    const statement = `WITH ${parts.join(", ")} ${texts.at(-1) ?? ""}`;
    if (KEPT.size >= MOST_KEPT)
        KEPT.clear();
    KEPT.set(name, statement);
    return statement;
}
//# sourceMappingURL=waiting-statements.js.map