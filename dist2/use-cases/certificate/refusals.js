"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CERTIFICATE_REFUSALS = void 0;
const refusal_declaration_1 = require("../shared/refusal-declaration");
exports.CERTIFICATE_REFUSALS = {
    CERTIFICATE_NOT_FOUND: (0, refusal_declaration_1.refusal)({
        meaning: "Number and key do not open a certificate (電子証書). Unknown numbers and wrong keys are not told apart.",
        explanation: "Number and key do not open a certificate (電子証書). An unknown number and a wrong key get this " +
            "same answer, so that the answer does not tell which numbers exist.",
        words: {
            en: "Number and key do not open a certificate. Compare both with the key notice and try again.",
            ja: "保証契約番号と認証キーの組合せが正しくありません。「認証キー等のお知らせ」と照合してください。",
        },
    }),
    CERTIFICATE_NOT_INTACT: (0, refusal_declaration_1.refusal)({
        meaning: "The record of the certificate (電子証書) is not as the system wrote it. Nothing of it is shown; the operator is told.",
        words: {
            en: "This certificate is not shown, because its record does not verify. The operator has been told.",
            ja: "この保証証書は記録の検証に失敗したため表示できません。サービスの運用者に通知しました。",
        },
    }),
};
//# sourceMappingURL=refusals.js.map