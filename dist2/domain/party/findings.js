"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PARTY_FINDINGS = void 0;
const finding_declaration_1 = require("../values/finding-declaration");
/** What can be wrong with what organisations state of themselves. */
exports.PARTY_FINDINGS = {
    HANDLING_BRANCH_UNKNOWN: {
        meaning: "The issuer (保証機関) has no such branch (取扱店): the limit names those that it has.",
        words: {
            en: ({ limit }) => `The issuer has no such branch. Choose one of ${(0, finding_declaration_1.text)(limit)}.`,
            ja: ({ limit }) => `この保証機関に該当する取扱店はありません。次の中から選んでください: ${(0, finding_declaration_1.text)(limit)}。`,
        },
    },
    HANDLING_BRANCH_MISSING: {
        meaning: "The address does not tell which branch (取扱店) of the issuer (保証機関) handles it: the limit names those that it has.",
        words: {
            en: ({ limit }) => `The address does not tell which branch handles it. Choose one of ${(0, finding_declaration_1.text)(limit)}, or begin the address with its prefecture.`,
            ja: ({ limit }) => `所在地から取扱店を特定できません。次の中から選ぶか、所在地を都道府県名から入力してください: ${(0, finding_declaration_1.text)(limit)}。`,
        },
    },
    PREFECTURE_WITHOUT_BRANCH: {
        meaning: "No branch (取扱店) of the issuer (保証機関) handles the prefecture (都道府県) of the address, which is the actual value: the limit names the branches that it has.",
        words: {
            en: ({ limit, actual }) => `No branch of the issuer handles ${(0, finding_declaration_1.text)(actual)}. Choose one of ${(0, finding_declaration_1.text)(limit)}.`,
            ja: ({ limit, actual }) => `${(0, finding_declaration_1.text)(actual)}を担当する取扱店はありません。次の中から選んでください: ${(0, finding_declaration_1.text)(limit)}。`,
        },
    },
};
//# sourceMappingURL=findings.js.map