import type { Caller } from "../../domain/account/access";
import { dayInJapan } from "../../domain/values/calendar-date";
import { findingsOnSettlement, type PremiumSettlement } from "../../domain/premium/premium-settlement";
import {
  takeApplicationStep,
  type ApplicationStepCommand,
  type ApplicationStepRefusal,
} from "./application-step";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

export interface SettlePremium extends ApplicationStepCommand {
  readonly settlement: PremiumSettlement;
}

const STEP = {
  mutation: "SETTLE_PREMIUM",
  eventType: "PREMIUM_SETTLED",
} as const;

/** 保証料の領収: records that the premium was received, or went into 保証料一括納付. Once. */
export async function settlePremium(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  command: SettlePremium,
): Promise<Outcome<{ applicationId: string }, ApplicationStepRefusal | "INVALID_INPUT">> {
  const { settlement } = command;
  return takeApplicationStep(parts, caller, STEP, command, (_stores, application, at) => {
    const { premium: quoted, finalPremium: final, submittedAt } = application;
    const today = dayInJapan(at);
    const findings = findingsOnSettlement(settlement, {
      quoted,
      final,
      submittedOn: dayInJapan(submittedAt ?? at),
      today,
    });
    return Promise.resolve(
      findings.length > 0 ? invalidInput(findings) : done({ change: { settlement }, value: {} }),
    );
  });
}
