"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SettingsReader = void 0;
/** Reads settings out of an environment, and collects what is wrong with them. */
class SettingsReader {
    constructor(mode, environment) {
        this.mode = mode;
        this.environment = environment;
        this.problems = [];
    }
    value(setting) {
        const { unlessSet, unlessSetInSandbox = unlessSet } = setting;
        return this.optional(setting) ?? (this.mode === "sandbox" ? unlessSetInSandbox : unlessSet);
    }
    /** `undefined` where it is missing or wrong. */
    required(setting) {
        if (this.#textOf(setting) === undefined)
            this.problems.push(`${setting.name} is missing; ${setting.remedy}.`);
        return this.optional(setting);
    }
    /** `undefined` where it is not set, or wrong. */
    optional(setting) {
        const text = this.#textOf(setting);
        if (text === undefined)
            return undefined;
        const reading = setting.kind.read(text);
        if ("value" in reading)
            return reading.value;
        for (const problem of reading.problems)
            this.problems.push(`${setting.name} ${problem}.`);
        return undefined;
    }
    /** An empty setting is an absent one. */
    #textOf({ name }) {
        const text = this.environment[name]?.trim();
        return text === "" ? undefined : text;
    }
}
exports.SettingsReader = SettingsReader;
//# sourceMappingURL=settings-reader.js.map