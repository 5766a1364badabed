"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ConfigError = void 0;
const operator_error_1 = require("../use-cases/shared/operator-error");
/** Everything that is wrong with the settings, so that they can be put right in one go. */
class ConfigError extends operator_error_1.OperatorError {
    constructor(problems) {
        super(`The settings cannot be used:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
        this.problems = problems;
        this.name = "ConfigError";
    }
}
exports.ConfigError = ConfigError;
//# sourceMappingURL=config-error.js.map