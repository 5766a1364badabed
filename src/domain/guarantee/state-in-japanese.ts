import type { RegistrationStatus } from "../account/registration";
import type { LifeStatus } from "./guarantee-life-cycle";
import type { SteppedSubject } from "./step-mutation";

/** The states of all that takes steps. A registration shares ACCEPTED and DECLINED with others. */
export type SteppedState = LifeStatus | RegistrationStatus;

/** A state as a message names it as its reason: 取下げ済みのため、…. What is accepted differs by what it is about. */
export function stateInJapanese(state: SteppedState, about: SteppedSubject): string {
  return about === "REGISTRATION" && state === "ACCEPTED" ? "承認済み" : STATES[state];
}

const STATES: Readonly<Record<SteppedState, string>> = {
  DRAFT: "下書き中",
  APPLIED: "申込済み",
  RETURNED: "差戻し中",
  DECLINED: "謝絶済み",
  WITHDRAWN: "取下げ済み",
  APPROVED: "承諾済み",
  ISSUED: "発行済み",
  DEPOSITED: "寄託済み",
  ACCEPTED: "受領済み",
  REJECTED: "受領拒否済み",
  DISCHARGED: "保証終了（債務履行済）",
  CANCELLED: "解約済み",
  EXPIRED: "期限満了",
  REQUESTED: "申請中",
};
