"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MATCH_FINDINGS = void 0;
/** What can be wrong with an expectation that a guarantee is compared with. */
exports.MATCH_FINDINGS = {
    NOTHING_EXPECTED: {
        meaning: "An expectation that says nothing: there is nothing to compare.",
        words: {
            en: "Says nothing to compare with. Give at least one thing that you know of the guarantee.",
            ja: "照合する項目がありません。工事名、請負金額など、少なくとも1項目を入力してください。",
        },
    },
    ID_OR_NUMBER: {
        meaning: "Neither the id nor the number says which guarantee is meant, or both do.",
        words: {
            en: "Give either the id or the number of the guarantee, not both.",
            ja: "保証契約を特定する項目は、1つだけ指定してください（保証契約番号など）。",
        },
    },
};
//# sourceMappingURL=findings.js.map