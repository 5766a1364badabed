import { registerEnumType } from "type-graphql";
import { PREMIUM_METHODS } from "../../domain/premium/premium";
import { PREMIUM_DIRECTIONS } from "../../domain/premium/premium-difference";
import { enumOf } from "../graphql/enum-of";

export const PremiumMethodEnum = enumOf(PREMIUM_METHODS);
registerEnumType(PremiumMethodEnum, {
  name: "PremiumMethod",
  description: "How the bands of a premium table (保証料率表) apply to an amount.",
  valuesConfig: {
    FLAT: { description: "The whole amount at the rate of the band that it falls in (全額適用)." },
    MARGINAL: { description: "Each part of the amount at the rate of its own band (段階適用), added up." },
  },
});

export const PremiumDirectionEnum = enumOf(PREMIUM_DIRECTIONS);
registerEnumType(PremiumDirectionEnum, {
  name: "PremiumDirection",
  description: "Who pays what an amendment (変更) makes due.",
  valuesConfig: {
    ADDITIONAL: { description: "追加保証料: the contractor pays it." },
    RETURNED: { description: "返戻保証料: the issuer pays it back." },
    NONE: { description: "Nothing is due (増減なし)." },
  },
});
