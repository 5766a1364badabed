import { registerEnumType } from "type-graphql";
import { GUARANTEE_ORDER_FIELDS } from "../../use-cases/guarantee/ports";
import { GUARANTEE_STATUSES } from "../../domain/guarantee/guarantee-life-cycle";
import { enumOf } from "../graphql/enum-of";

export const GuaranteeStatusEnum = enumOf(GUARANTEE_STATUSES);
registerEnumType(GuaranteeStatusEnum, {
  name: "GuaranteeStatus",
  description: "Where a guarantee stands in its life, from its issue to its end.",
  valuesConfig: {
    ISSUED: { description: "発行済: the certificate exists and binds the issuer." },
    DEPOSITED: { description: "寄託済 (みなし寄託): number and key were handed to the obligee." },
    ACCEPTED: { description: "受領済: the obligee accepted the certificate." },
    REJECTED: { description: "受領拒否: the obligee did not take it; it can be deposited again." },
    DISCHARGED: { description: "保証終了（債務履行済）: the guaranteed obligation was fulfilled; an end." },
    CANCELLED: { description: "解約: ended by agreement before its time; an end." },
    EXPIRED: { description: "期限満了: its expiry date has passed; an end." },
  },
});

export const GuaranteeOrderFieldEnum = enumOf(GUARANTEE_ORDER_FIELDS);
registerEnumType(GuaranteeOrderFieldEnum, {
  name: "GuaranteeOrderField",
  description: "What a list of guarantees can be ordered by.",
  valuesConfig: {
    ISSUED_ON: { description: "The issue date (発行日)." },
    NUMBER: { description: "The guarantee number (保証契約番号)." },
    AMOUNT: { description: "The guaranteed amount (保証金額)." },
    EXPIRES_ON: { description: "The expiry date (保証期限)." },
  },
});

export const OrderDirectionEnum = enumOf(["ASC", "DESC"]);
registerEnumType(OrderDirectionEnum, {
  name: "OrderDirection",
  description: "Which end of an order comes first.",
  valuesConfig: {
    ASC: { description: "The smallest or earliest first (昇順)." },
    DESC: { description: "The largest or latest first (降順)." },
  },
});
