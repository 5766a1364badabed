import { registerEnumType } from "type-graphql";
import { GUARANTEE_KINDS } from "../../domain/values/guarantee-kind";
import { enumOf } from "./enum-of";

export const GuaranteeKindEnum = enumOf(GUARANTEE_KINDS);
registerEnumType(GuaranteeKindEnum, {
  name: "GuaranteeKind",
  description:
    "What a guarantee is for (区分). 契約保証予約 (a reservation) is not among them: it has no certificate.",
  valuesConfig: {
    ADVANCE_PAYMENT: { description: "前払金保証: the return of the advance." },
    INTERIM_PAYMENT: { description: "中間前払金保証: the second advance, paid half-way." },
    CONTRACT_PERFORMANCE: { description: "契約保証: the performance of the works contract." },
  },
});
