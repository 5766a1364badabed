import type { Caller } from "../../domain/account/access";
import type { HandOverRules } from "../../domain/deposit/hand-over-rules";
import { findingsOnHandOverRules } from "../../domain/deposit/hand-over-rules-findings";
import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import type { Finding } from "../../domain/values/finding";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import type { RulesHolder } from "./ports";

export interface RecordHandOverRules {
  readonly obligeeId: string;
  readonly rules: HandOverRules;
  readonly idempotencyKey: string | null;
}

type Recorded = Outcome<
  { obligeeId: string; effectiveFrom: CalendarDate },
  "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT"
>;

/**
 * Records what a body says of hand-overs, for ever, from today on or later: what was handed over by the rules of a past day
 * keeps its deadline. An obligee records for itself and its departments, the operator for all.
 */
export async function recordHandOverRules(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: RecordHandOverRules,
): Promise<Recorded> {
  assertMay(caller, "recordObligeePolicy");
  const { idempotencyKey } = command;
  const call = { caller, operation: "recordHandOverRules", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () => recordInside(stores, parts, caller, command)),
  );
}

async function recordInside(
  stores: Pick<Stores, "handOverRules" | "events">,
  { clock, newId }: Pick<UseCaseParts, "clock" | "newId">,
  caller: Caller,
  { obligeeId, rules }: RecordHandOverRules,
): Promise<Recorded> {
  const at = clock();
  const today = dayInJapan(at);
  const holder = await stores.handOverRules.toAddTo(obligeeId);
  const findings = [
    ...findingsOnHolder(caller, obligeeId, holder),
    ...findingsOnDay(rules, today, holder?.effectiveFrom ?? []),
    ...findingsOnHandOverRules(rules, today),
  ];
  if (findings.length > 0) return invalidInput(findings);
  const id = newId("hand-over-rules");
  await stores.handOverRules.insert({ ...rules, id, obligeeId, recordedAt: at });
  await recordEvent(stores, { newId }, caller, { at, type: "HAND_OVER_RULES_RECORDED", subjectId: id });
  return done({ obligeeId, effectiveFrom: rules.effectiveFrom });
}

/** Somebody else's obligee is as good as none. */
function* findingsOnHolder(
  { role, organisationId }: Caller,
  obligeeId: string,
  holder: RulesHolder | null,
): Iterable<Finding> {
  const isOwn = obligeeId === organisationId || holder?.parentId === organisationId;
  if (holder === null || !(role === "OPERATOR" || isOwn)) yield { path: "obligeeId", code: "NOT_FOUND" };
}

function* findingsOnDay(
  { effectiveFrom }: HandOverRules,
  today: CalendarDate,
  recorded: readonly CalendarDate[],
): Iterable<Finding> {
  const path = "effectiveFrom";
  if (effectiveFrom < today) yield { path, code: "BEFORE_TODAY", limit: today, actual: effectiveFrom };
  else if (recorded.includes(effectiveFrom)) yield { path, code: "ALREADY_RECORDED", actual: effectiveFrom };
}
