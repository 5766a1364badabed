import type { CalendarDate } from "./calendar-date";

/** The states of a guarantee, from the application to its end. */
export const GUARANTEE_STATUSES = [
  "APPLIED",
  "DECLINED",
  "WITHDRAWN",
  "APPROVED",
  "ISSUED",
  "DEPOSITED",
  "ACCEPTED",
  "REJECTED",
  "DISCHARGED",
  "CANCELLED",
  "EXPIRED",
] as const;
export type GuaranteeStatus = (typeof GUARANTEE_STATUSES)[number];

/** A step of the life cycle: the action, the states it may start from, and the state it leads to. */
export interface LifeCycleStep {
  readonly from: readonly GuaranteeStatus[];
  readonly to: GuaranteeStatus;
}

const IN_FORCE = [
  "ISSUED",
  "DEPOSITED",
  "ACCEPTED",
  "REJECTED",
] as const satisfies readonly GuaranteeStatus[];

/**
 * The life cycle as data. `issue` starts from APPROVED, or from nothing where the issuer's own core system
 * did the underwriting. `amend` keeps the state and brings a new version of the certificate.
 */
export const LIFE_CYCLE = {
  decline: { from: ["APPLIED"], to: "DECLINED" },
  withdraw: { from: ["APPLIED"], to: "WITHDRAWN" },
  approve: { from: ["APPLIED"], to: "APPROVED" },
  issue: { from: ["APPROVED"], to: "ISSUED" },
  deposit: { from: ["ISSUED", "REJECTED"], to: "DEPOSITED" },
  accept: { from: ["DEPOSITED"], to: "ACCEPTED" },
  reject: { from: ["DEPOSITED"], to: "REJECTED" },
  amend: { from: ["ACCEPTED"], to: "ACCEPTED" },
  discharge: { from: ["ACCEPTED"], to: "DISCHARGED" },
  cancel: { from: IN_FORCE, to: "CANCELLED" },
  expire: { from: IN_FORCE, to: "EXPIRED" },
} as const satisfies Record<string, LifeCycleStep>;
export type LifeCycleAction = keyof typeof LIFE_CYCLE;

export type StepOutcome =
  | { readonly allowed: true; readonly to: GuaranteeStatus }
  | { readonly allowed: false; readonly allowedActions: readonly LifeCycleAction[] };

/** Whether an action may be taken in a state; a refusal names the actions that may. */
export function step(status: GuaranteeStatus, action: LifeCycleAction): StepOutcome {
  const { from, to }: LifeCycleStep = LIFE_CYCLE[action];
  return from.includes(status)
    ? { allowed: true, to }
    : { allowed: false, allowedActions: allowedActions(status) };
}

/** The actions that may be taken in a state; none once it has ended. */
export function allowedActions(status: GuaranteeStatus): LifeCycleAction[] {
  return (Object.keys(LIFE_CYCLE) as LifeCycleAction[]).filter((action) =>
    (LIFE_CYCLE[action] as LifeCycleStep).from.includes(status),
  );
}

/** Whether the newest certificate binds the issuer on a day: the guarantee has not ended, and 保証期限 has not passed. */
export function isInForce(status: GuaranteeStatus, expiresOn: CalendarDate, today: CalendarDate): boolean {
  return (IN_FORCE as readonly GuaranteeStatus[]).includes(status) && today <= expiresOn;
}
