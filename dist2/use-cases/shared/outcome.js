"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.done = done;
exports.refused = refused;
exports.invalidInput = invalidInput;
function done(value) {
    return { done: true, value };
}
function refused(refusal) {
    return { done: false, refusal };
}
function invalidInput(fields) {
    return refused({ code: "INVALID_INPUT", fields });
}
//# sourceMappingURL=outcome.js.map