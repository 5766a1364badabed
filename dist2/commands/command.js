"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.exitCodesOf = exitCodesOf;
exports.failureCodeOf = failureCodeOf;
const DONE_OR_NOT = { 0: "done", 1: "not done" };
function exitCodesOf({ exitCodes = DONE_OR_NOT }) {
    return Object.entries(exitCodes).map(([code, meaning]) => [Number(code), meaning]);
}
/** The exit code where the command cannot do its work. */
function failureCodeOf(command) {
    return exitCodesOf(command).at(-1)?.[0] ?? 1;
}
//# sourceMappingURL=command.js.map