"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PARTY_REFUSALS = void 0;
const refusal_declaration_1 = require("../shared/refusal-declaration");
exports.PARTY_REFUSALS = {
    TOO_MANY_CORRECTIONS: (0, refusal_declaration_1.refusal)({
        meaning: "The contractor (受注者) corrected what it states of itself (登録事項) too often today.",
        data: {
            limit: (0, refusal_declaration_1.wholeNumber)("How many corrections a day are taken of one contractor."),
            retryAfterSeconds: (0, refusal_declaration_1.wholeNumber)("Seconds until midnight in Japan, when corrections are taken again."),
        },
        words: {
            en: ({ limit, retryAfterSeconds }) => `Of one company ${String(limit)} corrections are taken a day. Try again in ${String(retryAfterSeconds)} seconds.`,
            ja: ({ limit, retryAfterSeconds }) => `登録事項の変更は1日${String(limit)}回までです。${String(retryAfterSeconds)}秒後に再度お試しください。`,
        },
    }),
};
//# sourceMappingURL=refusals.js.map