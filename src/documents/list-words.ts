import type { GuaranteeKind } from "../domain/values/guarantee-kind";
import type { GuaranteeStatus } from "../domain/guarantee/guarantee-life-cycle";

/** 区分, as the screen shortens it. */
export const KIND_WORDS: Readonly<Record<GuaranteeKind, string>> = {
  ADVANCE_PAYMENT: "前払",
  INTERIM_PAYMENT: "中間",
  CONTRACT_PERFORMANCE: "契約",
};

/** 状態 */
export const STATUS_WORDS: Readonly<Record<GuaranteeStatus, string>> = {
  ISSUED: "発行済",
  DEPOSITED: "寄託済",
  ACCEPTED: "受領済",
  REJECTED: "受領拒否",
  DISCHARGED: "保証終了（債務履行済）",
  CANCELLED: "解約",
  EXPIRED: "期限満了",
};
