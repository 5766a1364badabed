"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TableFileRefused = void 0;
const operator_error_1 = require("../use-cases/shared/operator-error");
/** A file that is no table of what is to be imported. */
class TableFileRefused extends operator_error_1.OperatorError {
    constructor(name, problems) {
        super(`${name} cannot be imported:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
        this.name = "TableFileRefused";
    }
}
exports.TableFileRefused = TableFileRefused;
//# sourceMappingURL=table-file-refused.js.map