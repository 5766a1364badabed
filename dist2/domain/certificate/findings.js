"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CERTIFICATE_FINDINGS = void 0;
const finding_declaration_1 = require("../values/finding-declaration");
/** What can be wrong with pairs of number and key. */
exports.CERTIFICATE_FINDINGS = {
    ITEMS_OUT_OF_RANGE: {
        meaning: "Too few or too many items for one request.",
        words: {
            en: ({ limit, actual }) => `One request takes ${(0, finding_declaration_1.range)(limit)} items; got ${(0, finding_declaration_1.text)(actual)}. Send several requests.`,
            ja: ({ limit, actual }) => `1回に送れるのは${(0, finding_declaration_1.range)(limit)}件です（入力: ${(0, finding_declaration_1.text)(actual)}件）。リクエストを分けてください。`,
        },
    },
};
//# sourceMappingURL=findings.js.map