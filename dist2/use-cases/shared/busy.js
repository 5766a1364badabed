"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Busy = void 0;
/** So much of this kind of work is waiting that more would only make everybody wait longer; nothing was done. */
class Busy extends Error {
    constructor(retryAfterSeconds) {
        super("too much work is waiting");
        this.retryAfterSeconds = retryAfterSeconds;
        this.name = "Busy";
    }
}
exports.Busy = Busy;
//# sourceMappingURL=busy.js.map