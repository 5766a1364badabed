import { registerEnumType } from "type-graphql";
import { CANCELLATION_GROUNDS, GUARANTEE_ENDS } from "../../domain/guarantee/guarantee-end";
import { enumOf } from "../graphql/enum-of";

export const GuaranteeEndStatusEnum = enumOf(GUARANTEE_ENDS);
registerEnumType(GuaranteeEndStatusEnum, {
  name: "GuaranteeEndStatus",
  description: "How a guarantee (保証契約) ended; an end is for ever.",
  valuesConfig: {
    DISCHARGED: { description: "解除: the guaranteed obligation was fulfilled (債務の履行による終了)." },
    CANCELLED: { description: "解約: ended before its time, by article 18 of the Act." },
    EXPIRED: { description: "期限満了: 保証期限 passed." },
  },
});

export const CancellationGroundEnum = enumOf(CANCELLATION_GROUNDS);
registerEnumType(CancellationGroundEnum, {
  name: "CancellationGround",
  description:
    "Why a guarantee may be cancelled (解約事由): 公共工事の前払金保証事業に関する法律, article 18.",
  valuesConfig: {
    OBLIGEE_CONSENT: {
      description: "発注者の同意: the contractor asked for it and the obligee (発注者) consented.",
    },
    OBLIGEE_FAULT: {
      description:
        "発注者の責めに帰すべき事由: the obligee's own fault ended the works contract; no consent is needed.",
    },
  },
});
