"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.remembering = remembering;
/** Longer texts are rare, and would take memory for the most callers. */
const LONGEST_TEXT = 200;
/**
 * A function of a text that remembers its latest results, for texts that most callers share. Callers who send
 * ever new texts take no more memory, and only the time of the function itself.
 */
function remembering(most, work) {
    const results = new Map();
    return (text) => {
        const known = results.get(text);
        if (known !== undefined || text.length > LONGEST_TEXT)
            return known ?? work(text);
        const result = work(text);
        if (results.size >= most) {
            const [oldest = ""] = results.keys();
            results.delete(oldest);
        }
        results.set(text, result);
        return result;
    };
}
//# sourceMappingURL=remembering.js.map