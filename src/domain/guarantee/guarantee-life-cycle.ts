import type { CalendarDate } from "../values/calendar-date";

/** The states of an application (保証申込), from the draft to its end. */
export const APPLICATION_STATUSES = [
  "DRAFT",
  "APPLIED",
  "DECLINED",
  "WITHDRAWN",
  "APPROVED",
  "ISSUED",
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

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

/** A step of the life cycle: the action, the states it may start from, and the state it leads to. */
export interface LifeCycleStep {
  readonly from: readonly LifeStatus[];
  /** `SAME`: the state stays. */
  readonly to: LifeStatus | "SAME";
}

const IN_FORCE = [
  "ISSUED",
  "DEPOSITED",
  "ACCEPTED",
  "REJECTED",
] as const satisfies readonly GuaranteeStatus[];

/**
 * The life cycle as data. `issue` starts from APPROVED, or from nothing where the issuer's own core system
 * did the underwriting. `settlePremium` is a fact of its own: a guarantee may be approved and not yet paid
 * for. `setFinalPremium` says what is charged, as often as it takes until then. `amend` keeps the state: the works contract may change wherever the certificate is. The amendment
 * decides whether a new version follows. `discharge` starts wherever the guarantee binds: obligations are
 * fulfilled even where no hand-over of the certificate was recorded.
 */
export const LIFE_CYCLE = {
  change: { from: ["DRAFT"], to: "DRAFT" },
  submit: { from: ["DRAFT"], to: "APPLIED" },
  withdraw: { from: ["DRAFT", "APPLIED", "APPROVED"], to: "WITHDRAWN" },
  decline: { from: ["APPLIED"], to: "DECLINED" },
  approve: { from: ["APPLIED"], to: "APPROVED" },
  setFinalPremium: { from: ["APPROVED"], to: "SAME" },
  settlePremium: { from: ["APPROVED"], to: "APPROVED" },
  issue: { from: ["APPROVED"], to: "ISSUED" },
  deposit: { from: ["ISSUED", "REJECTED"], to: "DEPOSITED" },
  accept: { from: ["DEPOSITED"], to: "ACCEPTED" },
  reject: { from: ["DEPOSITED"], to: "REJECTED" },
  amend: { from: IN_FORCE, to: "SAME" },
  discharge: { from: IN_FORCE, to: "DISCHARGED" },
  cancel: { from: IN_FORCE, to: "CANCELLED" },
  expire: { from: IN_FORCE, to: "EXPIRED" },
} as const satisfies Record<string, LifeCycleStep>;
export type LifeCycleAction = keyof typeof LIFE_CYCLE;

export type StepOutcome =
  | { readonly allowed: true; readonly to: LifeStatus }
  | { readonly allowed: false; readonly allowedActions: readonly LifeCycleAction[] };

/** Whether an action may be taken in a state; a refusal names the actions that may. */
export function step(status: LifeStatus, action: LifeCycleAction): StepOutcome {
  const { from, to }: LifeCycleStep = LIFE_CYCLE[action];
  return from.includes(status)
    ? { allowed: true, to: to === "SAME" ? status : to }
    : { allowed: false, allowedActions: allowedActions(status) };
}

/** The actions that may be taken in a state; none once it has ended. */
export function allowedActions(status: LifeStatus): LifeCycleAction[] {
  return (Object.keys(LIFE_CYCLE) as LifeCycleAction[]).filter((action) =>
    (LIFE_CYCLE[action] as LifeCycleStep).from.includes(status),
  );
}

/**
 * The actions on an application, given whether its premium is settled. After settlement only the issue
 * remains. Before it, the state allows the issue, and the refusal names the premium.
 */
export function stepOfApplication(
  { status, isSettled }: { readonly status: ApplicationStatus; readonly isSettled: boolean },
  action: LifeCycleAction,
): StepOutcome {
  const outcome = step(status, action);
  if (status !== "APPROVED" || action === "issue") return outcome;
  const possible: readonly LifeCycleAction[] = isSettled
    ? ["issue"]
    : ["withdraw", "setFinalPremium", "settlePremium"];
  return outcome.allowed && possible.includes(action)
    ? outcome
    : { allowed: false, allowedActions: allowedActions(status).filter((each) => possible.includes(each)) };
}

/** Whether the newest certificate binds the issuer on a day: the guarantee has not ended, and 保証期限 has not passed. */
export function isInForce(status: GuaranteeStatus, expiresOn: CalendarDate, today: CalendarDate): boolean {
  return (IN_FORCE as readonly GuaranteeStatus[]).includes(status) && today <= expiresOn;
}
