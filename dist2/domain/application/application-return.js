"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_RETURNS = exports.MOST_CORRECTIONS = exports.LONGEST_ITEM = exports.LONGEST_CORRECTION = exports.LONGEST_RETURN_REASON = void 0;
exports.findingsOnReturn = findingsOnReturn;
const range_limit_1 = require("../values/range-limit");
const readable_text_1 = require("../values/readable-text");
exports.LONGEST_RETURN_REASON = 1_000;
exports.LONGEST_CORRECTION = 500;
exports.LONGEST_ITEM = 120;
exports.MOST_CORRECTIONS = 10;
/** Who has not got it right by then is better declined, or asked by telephone. */
exports.MOST_RETURNS = 5;
/** All that is wrong with a return. `before`: how often the application was returned already. */
function findingsOnReturn({ reason, corrections }, before) {
    return [
        ...(0, readable_text_1.findingsOnText)("reason", reason, exports.LONGEST_RETURN_REASON),
        ...(corrections.length > exports.MOST_CORRECTIONS
            ? [
                {
                    path: "corrections",
                    code: "OUT_OF_RANGE",
                    limit: (0, range_limit_1.rangeLimit)(0, exports.MOST_CORRECTIONS),
                    actual: corrections.length,
                },
            ]
            : []),
        ...corrections.flatMap(({ item, text }, i) => [
            ...(item === null ? [] : (0, readable_text_1.findingsOnText)(`corrections.${String(i)}.item`, item, exports.LONGEST_ITEM)),
            ...(0, readable_text_1.findingsOnText)(`corrections.${String(i)}.text`, text, exports.LONGEST_CORRECTION),
        ]),
        ...(before >= exports.MOST_RETURNS
            ? [{ path: "applicationId", code: "RETURNED_TOO_OFTEN", limit: exports.MOST_RETURNS, actual: before }]
            : []),
    ];
}
//# sourceMappingURL=application-return.js.map