"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_SEARCH = void 0;
exports.assertSearchable = assertSearchable;
exports.describedSearch = describedSearch;
const request_error_1 = require("../errors/request-error");
/** The most characters of a text that is searched for: no name is longer. */
exports.LONGEST_SEARCH = 120;
/** Refuses a filter's text that is longer. */
function assertSearchable(name, text, longest = exports.LONGEST_SEARCH) {
    const length = Array.from(text).length;
    if (length <= longest)
        return;
    throw (0, request_error_1.badUserInput)({
        en: `filter.${name} must be at most ${String(longest)} characters; got ${String(length)}.`,
        ja: `filter.${name} は ${String(longest)} 文字までです（入力: ${String(length)}文字）。`,
    });
}
/** What lists are searched by; `numbers` are searched, too, and `more` is said of the rest. */
function describedSearch(numbers, more = "") {
    return (`A part of a name: of the works (工事名), the contractor (受注者), the body or its department (発注者). ` +
        `How a name is read (読みがな) counts, too, in either kana, and so do parts of numbers (${numbers}).${more && ` ${more}`} ` +
        `At most ${String(exports.LONGEST_SEARCH)} characters. Width, capitals, spaces, dashes and variants of characters make no difference. ` +
        "Blank asks for nothing.");
}
//# sourceMappingURL=searched-text.js.map