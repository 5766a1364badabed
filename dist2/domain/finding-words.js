"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wordsOfFinding = wordsOfFinding;
const findings_1 = require("./findings");
const input_labels_1 = require("./input-labels");
const said_value_1 = require("./said-value");
const wording_1 = require("./values/wording");
/** What a person reads about one place of an input: no name of the API, and in Japanese days as papers show them. */
function wordsOfFinding(finding, locale) {
    const { code, limit, actual, path } = finding;
    return (0, wording_1.inWords)(findings_1.FINDINGS[code].words, locale, {
        ...finding,
        limit: (0, said_value_1.saidValue)(limit, locale),
        actual: (0, said_value_1.saidValue)(actual, locale),
        label: path === undefined ? undefined : (0, input_labels_1.labelOf)(path),
    });
}
//# sourceMappingURL=finding-words.js.map