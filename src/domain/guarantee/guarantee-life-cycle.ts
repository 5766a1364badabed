import type { CalendarDate } from "../values/calendar-date";

/** The states of an application (保証申込), from the draft to its end. */
export const APPLICATION_STATUSES = [
  "DRAFT",
  "APPLIED",
  "RETURNED",
  "DECLINED",
  "WITHDRAWN",
  "APPROVED",
  "ISSUED",
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/**
 * The states of an application for an amendment (変更申込). It goes through the same life, without the draft: what is to
 * change is soon said, and `amendmentEffect` tells beforehand what it would cause.
 */
export const AMENDMENT_APPLICATION_STATUSES = [
  "APPLIED",
  "DECLINED",
  "WITHDRAWN",
  "APPROVED",
  "ISSUED",
] as const satisfies readonly ApplicationStatus[];
export type AmendmentApplicationStatus = (typeof AMENDMENT_APPLICATION_STATUSES)[number];

/** The states of a guarantee (保証契約), from its issue to its end. */
export const GUARANTEE_STATUSES = [
  "ISSUED",
  "DEPOSITED",
  "ACCEPTED",
  "REJECTED",
  "DISCHARGED",
  "CANCELLED",
  "EXPIRED",
] as const;
export type GuaranteeStatus = (typeof GUARANTEE_STATUSES)[number];

/** One life: the application's states lead into the guarantee's, which share the state of issue. */
export type LifeStatus = ApplicationStatus | GuaranteeStatus;
export const LIFE_STATUSES: readonly LifeStatus[] = [
  ...new Set([...APPLICATION_STATUSES, ...GUARANTEE_STATUSES]),
];

/** The ends that may wait for a second officer of the issuer. Until then the guarantee stays in force, and its state stays. */
export const PENDING_END_STATUSES = ["DISCHARGED", "CANCELLED"] as const satisfies readonly GuaranteeStatus[];
export type PendingEndStatus = (typeof PENDING_END_STATUSES)[number];

/** A step of the life cycle: the action, the states it may start from, and the state it leads to. */
export interface LifeCycleStep {
  readonly from: readonly LifeStatus[];
  /** `SAME`: the state stays. */
  readonly to: LifeStatus | "SAME";
  /** The pending end that the step needs; `NONE`: it needs that none is pending. Absent: either way. */
  readonly pendingEnd?: PendingEndStatus | "ANY" | "NONE";
}

export const IN_FORCE = [
  "ISSUED",
  "DEPOSITED",
  "ACCEPTED",
  "REJECTED",
] as const satisfies readonly GuaranteeStatus[];

/**
 * The life cycle as data. `issue` starts from APPROVED, or from nothing where the issuer's own core system
 * did the underwriting. `returnForCorrection` hands an application back to its contractor, who corrects and submits it again:
 * until then it is like a draft, and reserves nothing of its works contract. `settlePremium` is a fact of its own: a guarantee
 * may be approved and not yet paid for. `setFinalPremium` says what is charged, as often as it takes until then. `decline` is
 * the way out of what was approved, or settled, and cannot be issued any more: the money goes back. `deposit` starts
 * from DEPOSITED again, where what was handed over did not arrive; from ACCEPTED only with an amended version, for a body that
 * receives those anew. `amend` keeps the state: the works contract may change wherever the certificate is. The amendment
 * decides whether a new version follows. `discharge` starts wherever the guarantee binds: obligations are
 * fulfilled even where no hand-over of the certificate was recorded. While an end is pending, the terms that
 * the first officer saw stay as they are: the guarantee is not amended, and no other end is recorded.
 */
export const LIFE_CYCLE = {
  change: { from: ["DRAFT", "RETURNED"], to: "SAME" },
  submit: { from: ["DRAFT", "RETURNED"], to: "APPLIED" },
  withdraw: { from: ["DRAFT", "APPLIED", "RETURNED", "APPROVED"], to: "WITHDRAWN" },
  returnForCorrection: { from: ["APPLIED"], to: "RETURNED" },
  decline: { from: ["APPLIED", "APPROVED"], to: "DECLINED" },
  approve: { from: ["APPLIED"], to: "APPROVED" },
  setFinalPremium: { from: ["APPROVED"], to: "SAME" },
  settlePremium: { from: ["APPROVED"], to: "APPROVED" },
  issue: { from: ["APPROVED"], to: "ISSUED" },
  deposit: { from: ["ISSUED", "DEPOSITED", "REJECTED", "ACCEPTED"], to: "DEPOSITED" },
  accept: { from: ["DEPOSITED"], to: "ACCEPTED" },
  reject: { from: ["DEPOSITED"], to: "REJECTED" },
  amend: { from: IN_FORCE, to: "SAME", pendingEnd: "NONE" },
  discharge: { from: IN_FORCE, to: "DISCHARGED", pendingEnd: "NONE" },
  cancel: { from: IN_FORCE, to: "CANCELLED", pendingEnd: "NONE" },
  countersignDischarge: { from: IN_FORCE, to: "DISCHARGED", pendingEnd: "DISCHARGED" },
  countersignCancellation: { from: IN_FORCE, to: "CANCELLED", pendingEnd: "CANCELLED" },
  takeBackEnd: { from: IN_FORCE, to: "SAME", pendingEnd: "ANY" },
  expire: { from: IN_FORCE, to: "EXPIRED" },
} as const satisfies Record<string, LifeCycleStep>;
export type LifeCycleAction = keyof typeof LIFE_CYCLE;

export type StepOutcome =
  | { readonly allowed: true; readonly to: LifeStatus }
  | { readonly allowed: false; readonly allowedActions: readonly LifeCycleAction[] };

/** Whether an action may be taken in a state; a refusal names the actions that may. */
export function step(
  status: LifeStatus,
  action: LifeCycleAction,
  pendingEnd: PendingEndStatus | null = null,
): StepOutcome {
  const allowed = allowedActions(status, pendingEnd);
  const { to }: LifeCycleStep = LIFE_CYCLE[action];
  return allowed.includes(action)
    ? { allowed: true, to: to === "SAME" ? status : to }
    : { allowed: false, allowedActions: allowed };
}

/** The actions that may be taken in a state; none once it has ended. */
export function allowedActions(
  status: LifeStatus,
  pendingEnd: PendingEndStatus | null = null,
): LifeCycleAction[] {
  return (Object.keys(LIFE_CYCLE) as LifeCycleAction[]).filter((action) => {
    const { from, pendingEnd: needed }: LifeCycleStep = LIFE_CYCLE[action];
    return from.includes(status) && isMet(needed, pendingEnd);
  });
}

function isMet(needed: LifeCycleStep["pendingEnd"], pendingEnd: PendingEndStatus | null): boolean {
  if (needed === undefined) return true;
  if (pendingEnd === null) return needed === "NONE";
  return needed === "ANY" || needed === pendingEnd;
}

/**
 * The actions on an application, given whether its premium is settled. After settlement it is issued or declined. Before it,
 * the state allows the issue, and the refusal names the premium.
 */
export function stepOfApplication(
  { status, isSettled }: { readonly status: ApplicationStatus; readonly isSettled: boolean },
  action: LifeCycleAction,
): StepOutcome {
  const outcome = step(status, action);
  if (status !== "APPROVED" || action === "issue") return outcome;
  const possible: readonly LifeCycleAction[] = isSettled
    ? ["decline", "issue"]
    : ["withdraw", "decline", "setFinalPremium", "settlePremium"];
  return outcome.allowed && possible.includes(action)
    ? outcome
    : { allowed: false, allowedActions: allowedActions(status).filter((each) => possible.includes(each)) };
}

/** Whether a guarantee has come to one of its ends. */
export function hasEnded(status: GuaranteeStatus): boolean {
  return !(IN_FORCE as readonly GuaranteeStatus[]).includes(status);
}

/** Whether the newest certificate binds the issuer on a day: the guarantee has not ended, and 保証期限 has not passed. */
export function isInForce(status: GuaranteeStatus, expiresOn: CalendarDate, today: CalendarDate): boolean {
  return !hasEnded(status) && today <= expiresOn;
}
