import type { Caller } from "../domain/access";
import { dayInJapan } from "../domain/calendar-date";
import { findingsOnSettlement, type PremiumSettlement } from "../domain/premium-settlement";
import { takeStep, type StepCommand, type StepRefusal } from "./application-step";
import { done, invalidInput, refused, type Outcome } from "./refusal";
import type { UseCaseParts } from "./use-case";

export interface SettlePremium extends StepCommand {
  readonly settlement: PremiumSettlement;
}

const STEP = {
  operation: "settlePremium",
  permission: "underwrite",
  action: "settlePremium",
  eventType: "PREMIUM_SETTLED",
} as const;

/** 保証料の入金: records that the premium came in, or went onto the contractor's monthly account. Once. */
export async function settlePremium(
  parts: UseCaseParts,
  caller: Caller,
  command: SettlePremium,
): Promise<Outcome<{ applicationId: string }, StepRefusal | "INVALID_INPUT">> {
  const { settlement } = command;
  return takeStep(parts, caller, STEP, command, (_stores, application, at) => {
    const { status, settlement: earlier, premium } = application;
    if (earlier !== null)
      return Promise.resolve(refused({ code: "STEP_NOT_ALLOWED", status, allowedActions: ["issue"] }));
    const findings = findingsOnSettlement(settlement, premium?.quote.total ?? null, dayInJapan(at));
    if (findings.length > 0) return Promise.resolve(invalidInput(findings));
    return Promise.resolve(done({ change: { settlement }, value: {} }));
  });
}
