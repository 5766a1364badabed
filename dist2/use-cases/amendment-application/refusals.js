"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AMENDMENT_APPLICATION_REFUSALS = void 0;
const refusal_declaration_1 = require("../shared/refusal-declaration");
exports.AMENDMENT_APPLICATION_REFUSALS = {
    AMENDMENT_APPLIED_FOR_ALREADY: (0, refusal_declaration_1.refusal)({
        meaning: "An application for an amendment (変更申込) of this guarantee is under way.",
        explanation: "An application for an amendment (変更申込) of this guarantee is under way: there is one at a time. Where what it makes due " +
            "is settled, the guarantee is amended by it alone.",
        data: { applicationId: (0, refusal_declaration_1.text)("The application that is under way, by its id.") },
        words: {
            en: "An amendment of this guarantee is applied for already. The contractor may withdraw it until what it makes due is settled; " +
                "the issuer may issue it, or decline it with a reason.",
            ja: "この保証契約には手続中の変更申込があります。受注者は、保証料の精算前であればその申込を取り下げることができます。" +
                "保証機関は、その申込による変更を行うか、理由を付して謝絶してください。",
        },
    }),
};
//# sourceMappingURL=refusals.js.map