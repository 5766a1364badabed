"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AUTH_KEY_FINDINGS = void 0;
const finding_declaration_1 = require("../values/finding-declaration");
exports.AUTH_KEY_FINDINGS = {
    NOT_A_KEY: {
        meaning: "Cannot be an auth key (認証キー): ten of the characters 0-9 and A-Z without I, L, O and U.",
        words: {
            en: ({ limit, actual }) => `An auth key has ${(0, finding_declaration_1.text)(limit)} characters of 0-9 and A-Z without I, L, O and U; ` +
                (actual === limit ? "one that came is none of these." : `got ${(0, finding_declaration_1.text)(actual)} characters.`),
            ja: ({ limit, actual }) => `認証キーは数字と英字（I・L・O・Uを除く）${(0, finding_declaration_1.text)(limit)}文字です` +
                (actual === limit ? "。使えない文字が含まれています。" : `（入力: ${(0, finding_declaration_1.text)(actual)}文字）。`),
        },
    },
};
//# sourceMappingURL=findings.js.map