"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PREMIUM_REFUSALS = void 0;
const said_value_1 = require("../../domain/said-value");
const wareki_1 = require("../../domain/values/wareki");
const guarantee_kind_1 = require("../../domain/values/guarantee-kind");
const refusal_declaration_1 = require("../shared/refusal-declaration");
exports.PREMIUM_REFUSALS = {
    PREMIUM_TABLE_NOT_FOUND: (0, refusal_declaration_1.refusal)({
        meaning: "The issuer has no premium table (保証料率表) for this kind in effect on this day.",
        data: {
            kind: (0, refusal_declaration_1.guaranteeKind)("What was to be priced (区分)."),
            on: (0, refusal_declaration_1.calendarDate)("The day whose table was asked for (基準日)."),
        },
        words: {
            en: ({ kind, on }) => `The issuer has no premium table for ${(0, said_value_1.inPlainWords)(kind)} in effect on ${on}. Ask for another day, or ask the issuer.`,
            ja: ({ kind, on }) => `${(0, wareki_1.wareki)(on)}に適用される${guarantee_kind_1.KIND_IN_JAPANESE[kind]}の保証料率表がありません。別の日を指定するか、保証機関にお問い合わせください。`,
        },
    }),
};
//# sourceMappingURL=refusals.js.map