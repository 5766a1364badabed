"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withSettingTables = withSettingTables;
const settings_1 = require("./settings");
const SECTIONS = {
    Database: Object.values(settings_1.DATABASE),
    Secrets: Object.values(settings_1.SECRETS),
    "Name and address of the service": Object.values(settings_1.SERVICE),
    Mail: Object.values(settings_1.MAIL),
    Alarms: Object.values(settings_1.ALARMS),
    "Ends of guarantees": Object.values(settings_1.ENDS),
    Attachments: Object.values(settings_1.ATTACHMENTS),
    Webhooks: Object.values(settings_1.WEBHOOKS),
    HTTP: Object.values(settings_1.HTTP),
    Limits: [...Object.values(settings_1.LIMITS.token), ...Object.values(settings_1.LIMITS.address), settings_1.LIMITS.introspection],
    "Log and shutdown": Object.values(settings_1.LOG_AND_SHUTDOWN),
};
/** docs/settings.md with the table of settings in each section as it is declared here; all else stays. */
function withSettingTables(document) {
    return Object.entries(SECTIONS).reduce((text, [heading, settings]) => {
        const table = new RegExp(`(?<=^## ${heading}\n(?:(?!## ).*\n)*?)\\| setting .*\n(?:\\|.*\n)+`, "m");
        if (!table.test(text))
            throw new Error(`There is no table of settings under "## ${heading}".`);
        return text.replace(table, () => tableOf(settings));
    }, document);
}
function tableOf(settings) {
    const rows = settings.map((setting) => `| \`${setting.name}\` | ${meaningOf(setting)} |\n`);
    return `| setting | meaning |\n| --- | --- |\n${rows.join("")}`;
}
function meaningOf(setting) {
    const { meaning, kind, unlessSet } = setting;
    const { choices } = kind;
    if (choices && "oneOf" in choices)
        return `${meaning}: ${wordsOf(choices.oneOf, setting)}`;
    return [
        meaning,
        ...(choices ? [`${String(choices.from)} to ${String(choices.to)}`] : []),
        ...(unlessSet === undefined ? [] : [`${inWords(unlessSet)} unless set`]),
        ...(setting.remedy === undefined ? [] : ["required"]),
    ].join("; ");
}
function wordsOf(words, { unlessSet, unlessSetInSandbox = unlessSet }) {
    const shown = words.map((word) => {
        if (word === unlessSet)
            return `\`${word}\` (unless set)`;
        return word === unlessSetInSandbox ? `\`${word}\` (unless set, in the sandbox)` : `\`${word}\``;
    });
    return `${shown.slice(0, -1).join(", ")} or ${shown.at(-1) ?? ""}`;
}
function inWords(value) {
    return Array.isArray(value) ? "none" : String(value);
}
//# sourceMappingURL=settings-document.js.map