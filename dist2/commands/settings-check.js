"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SettingsCheck = void 0;
const config_1 = require("../config");
/** The server starts with these settings. */
class SettingsCheck {
    constructor(mode) {
        this.mode = mode;
        this.name = "settings";
    }
    *run() {
        for (const found of this.#problems())
            yield {
                check: this.name,
                severity: "error",
                subject: null,
                expected: "settings that the server starts with",
                found,
                remedy: "Correct it: docs/settings.md lists all settings.",
            };
    }
    #problems() {
        try {
            (0, config_1.readConfig)(this.mode);
            return [];
        }
        catch (error) {
            if (error instanceof config_1.ConfigError)
                return error.problems;
            throw error;
        }
    }
}
exports.SettingsCheck = SettingsCheck;
//# sourceMappingURL=settings-check.js.map