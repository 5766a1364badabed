"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OperatorError = void 0;
/** What the operator can put right: its message says all there is to say, and where it came up is of no interest. */
class OperatorError extends Error {
}
exports.OperatorError = OperatorError;
//# sourceMappingURL=operator-error.js.map