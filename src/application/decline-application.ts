import type { Caller } from "../domain/access";
import { takeStep, type StepCommand, type StepRefusal } from "./application-step";
import { done, type Outcome } from "./refusal";
import type { UseCaseParts } from "./use-case";

export interface DeclineApplication extends StepCommand {
  /** What the contractor is told. */
  readonly reason: string;
}

const STEP = {
  operation: "declineApplication",
  permission: "underwrite",
  action: "decline",
  eventType: "APPLICATION_DECLINED",
} as const;

/** 謝絶: the issuer's officer declines the application with a reason; an end. */
export async function declineApplication(
  parts: UseCaseParts,
  caller: Caller,
  command: DeclineApplication,
): Promise<Outcome<{ applicationId: string }, StepRefusal>> {
  return takeStep(parts, caller, STEP, command, (_stores, _application, at) =>
    Promise.resolve(done({ change: { declineReason: command.reason, decidedAt: at }, value: {} })),
  );
}
