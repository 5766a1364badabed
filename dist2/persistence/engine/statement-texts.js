"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StatementTexts = void 0;
/** The conditions of an operation are few; lists of ids have many lengths. */
const MOST_KEPT = 20;
/**
 * The texts of statements that begin alike. Each is put together once: drivers find a prepared statement by its text, and a
 * text that is made anew has to be read through for that.
 */
class StatementTexts {
    #kept = new Map();
    constructor(beginning) {
        this.beginning = beginning;
    }
    with(end) {
        const known = this.#kept.get(end);
        if (known !== undefined)
            return known;
        if (this.#kept.size >= MOST_KEPT)
            this.#kept.clear();
        const text = this.beginning + end;
        this.#kept.set(end, text);
        return text;
    }
}
exports.StatementTexts = StatementTexts;
//# sourceMappingURL=statement-texts.js.map