"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.APPLICATION_REFUSALS = void 0;
const refusal_declaration_1 = require("../shared/refusal-declaration");
exports.APPLICATION_REFUSALS = {
    APPLICATION_NOT_FOUND: (0, refusal_declaration_1.refusal)({
        meaning: "No application (保証申込) with this id is visible to the caller.",
        words: {
            en: "There is no application with this id that you may see.",
            ja: "この保証申込はないか、閲覧できません。",
        },
    }),
    PREMIUM_NOT_SETTLED: (0, refusal_declaration_1.refusal)({
        meaning: "The premium (保証料) was neither received (領収) nor went into 保証料一括納付.",
        explanation: "The premium (保証料) was neither received (領収) nor went into 保証料一括納付; by the 約款 the certificate comes after. " +
            "An amendment (変更) waits for an additional premium (追加保証料), and until it is known whether one is due.",
        data: {
            premium: (0, refusal_declaration_1.orNull)((0, refusal_declaration_1.yen)("What is to be settled, in yen: the final premium (確定保証料), or else the quote by an approved table; null where there is neither.")),
            /** Whether nobody has said yet what an amendment makes due. */
            isToBeSet: (0, refusal_declaration_1.untold)(),
        },
        words: {
            en: ({ premium, isToBeSet }) => isToBeSet
                ? "Set first what the amendment makes due. An additional premium is then settled before the " +
                    "amendment is issued; for one that is returned, or none, the amendment does not wait."
                : `Record first that the premium${premium === null ? "" : ` of ${premium.toLocaleString("en-US")} yen`} was received or went into the lump payment.`,
            ja: ({ premium, isToBeSet }) => isToBeSet
                ? "先に追加・返戻保証料を確定してください。追加となる場合は領収の記録後に、返戻となる場合や増減がない場合はそのまま変更できます。"
                : `先に保証料${premium === null ? "" : `${premium.toLocaleString("en-US")}円`}の領収または保証料一括納付を記録してください。`,
        },
    }),
};
//# sourceMappingURL=refusals.js.map