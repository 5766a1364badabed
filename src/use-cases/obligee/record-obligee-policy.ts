import type { Caller } from "../../domain/account/access";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import type { Finding } from "../../domain/values/finding";
import type { ObligeePolicy } from "../../domain/obligee/obligee-policy";
import { findingsOnPolicy } from "../../domain/obligee/obligee-policy-findings";
import { assertMay } from "../shared/forbidden";
import type { PolicyHolder } from "./ports";
import { once } from "../shared/once";
import type { Stores } from "../stores";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

export interface RecordObligeePolicy {
  readonly obligeeId: string;
  readonly policy: ObligeePolicy;
  readonly idempotencyKey: string | null;
}

type Recorded = Outcome<
  { obligeeId: string; effectiveFrom: CalendarDate },
  "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT"
>;

/**
 * Records an obligee's own rules, for ever, from today on or later: what was decided by the rules of a past day can be
 * decided again and comes out the same. An obligee records for itself and its departments, the operator for all.
 */
export async function recordObligeePolicy(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: RecordObligeePolicy,
): Promise<Recorded> {
  assertMay(caller, "recordObligeePolicy");
  const { idempotencyKey } = command;
  const call = { caller, operation: "recordObligeePolicy", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () => recordInside(stores, parts, caller, command)),
  );
}

async function recordInside(
  stores: Stores,
  { clock, newId }: Pick<UseCaseParts, "clock" | "newId">,
  caller: Caller,
  { obligeeId, policy }: RecordObligeePolicy,
): Promise<Recorded> {
  const at = clock();
  const holder = await stores.obligeePolicies.toAddTo(obligeeId);
  const findings = [
    ...findingsOnHolder(caller, obligeeId, holder),
    ...findingsOnDay(policy, dayInJapan(at), holder?.effectiveFrom ?? []),
    ...findingsOnPolicy(policy),
  ];
  if (findings.length > 0) return invalidInput(findings);

  const id = newId("policy");
  await stores.obligeePolicies.insert({ ...policy, id, obligeeId, recordedAt: at });
  await recordEvent(stores, { newId }, caller, { at, type: "OBLIGEE_POLICY_RECORDED", subjectId: id });
  return done({ obligeeId, effectiveFrom: policy.effectiveFrom });
}

/** Somebody else's obligee is as good as none. */
function* findingsOnHolder(
  { role, organisationId }: Caller,
  obligeeId: string,
  holder: PolicyHolder | null,
): Iterable<Finding> {
  const isOwn = obligeeId === organisationId || holder?.parentId === organisationId;
  if (holder === null || !(role === "OPERATOR" || isOwn)) yield { path: "obligeeId", code: "NOT_FOUND" };
}

function* findingsOnDay(
  { effectiveFrom }: ObligeePolicy,
  today: CalendarDate,
  recorded: readonly CalendarDate[],
): Iterable<Finding> {
  const path = "effectiveFrom";
  if (effectiveFrom < today) yield { path, code: "BEFORE_TODAY", limit: today, actual: effectiveFrom };
  else if (recorded.includes(effectiveFrom)) yield { path, code: "ALREADY_RECORDED", actual: effectiveFrom };
}
