"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FieldErrors = void 0;
exports.errorAt = errorAt;
const graphql_1 = require("graphql");
/** The errors of one execution, in the order in which they happened. */
class FieldErrors {
    constructor() {
        this.found = [];
    }
    /** Made for the first error: most executions have none. */
    #nulled;
    /** What became null takes later errors below it with it: graphql-js reports these no more, either. */
    add(error, path) {
        this.#nulled ??= new Set();
        if (this.#nulled.has(undefined))
            return;
        for (let at = path; at !== undefined; at = at.prev)
            if (this.#nulled.has(at))
                return;
        this.#nulled.add(path);
        this.found.push(error);
    }
}
exports.FieldErrors = FieldErrors;
/** An error where it happened. One that was located further down stays as it is. */
function errorAt(raw, nodes, path) {
    return (0, graphql_1.locatedError)(raw, nodes, (0, graphql_1.responsePathAsArray)(path));
}
//# sourceMappingURL=field-errors.js.map