import { registerEnumType } from "type-graphql";
import { REQUESTED_KINDS } from "../../domain/obligee/eligibility";
import { enumOf } from "../graphql/enum-of";

export const RequestedKindEnum = enumOf(REQUESTED_KINDS);
registerEnumType(RequestedKindEnum, {
  name: "RequestedKind",
  description:
    "What a caller may ask for: the kinds of guarantee (区分), and 契約保証予約, which is always refused.",
  valuesConfig: {
    ADVANCE_PAYMENT: { description: "前払金保証: the return of the advance." },
    INTERIM_PAYMENT: { description: "中間前払金保証: the second advance, paid half-way." },
    CONTRACT_PERFORMANCE: { description: "契約保証: the performance of the works contract." },
    PERFORMANCE_RESERVATION: {
      description:
        "契約保証予約: a reservation of 契約保証. It is excluded from electronic delivery and refused with RESERVATION_EXCLUDED.",
    },
  },
});
