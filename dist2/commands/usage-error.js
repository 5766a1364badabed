"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UsageError = void 0;
const operator_error_1 = require("../use-cases/shared/operator-error");
/** The command line asks for something that there is not: one line says what, and what there is. */
class UsageError extends operator_error_1.OperatorError {
    /** The process's exit code. */
    static { this.EXIT_CODE = 2; }
    constructor(message) {
        super(message);
        this.name = "UsageError";
    }
}
exports.UsageError = UsageError;
//# sourceMappingURL=usage-error.js.map