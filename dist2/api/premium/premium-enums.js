"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PremiumDirectionEnum = exports.PremiumMethodEnum = void 0;
const type_graphql_1 = require("type-graphql");
const premium_1 = require("../../domain/premium/premium");
const premium_difference_1 = require("../../domain/premium/premium-difference");
const enum_of_1 = require("../graphql/enum-of");
exports.PremiumMethodEnum = (0, enum_of_1.enumOf)(premium_1.PREMIUM_METHODS);
(0, type_graphql_1.registerEnumType)(exports.PremiumMethodEnum, {
    name: "PremiumMethod",
    description: "How the bands of a premium table (保証料率表) apply to an amount.",
    valuesConfig: {
        FLAT: { description: "The whole amount at the rate of the band that it falls in (全額適用)." },
        MARGINAL: { description: "Each part of the amount at the rate of its own band (段階適用), added up." },
    },
});
exports.PremiumDirectionEnum = (0, enum_of_1.enumOf)(premium_difference_1.PREMIUM_DIRECTIONS);
(0, type_graphql_1.registerEnumType)(exports.PremiumDirectionEnum, {
    name: "PremiumDirection",
    description: "Who pays what an amendment (変更) makes due.",
    valuesConfig: {
        ADDITIONAL: { description: "追加保証料: the contractor pays it." },
        RETURNED: { description: "返戻保証料: the issuer pays it back." },
        NONE: { description: "Nothing is due (増減なし)." },
    },
});
//# sourceMappingURL=premium-enums.js.map