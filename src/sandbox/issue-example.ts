import { applyForGuarantee } from "../use-cases/application/apply-for-guarantee";
import { approveApplication } from "../use-cases/application/approve-application";
import { issueAppliedGuarantee } from "../use-cases/application/issue-applied-guarantee";
import type { RefusalCode } from "../use-cases/refusals";
import type { Outcome } from "../use-cases/shared/outcome";
import { setFinalPremium } from "../use-cases/application/set-final-premium";
import { settlePremium } from "../use-cases/application/settle-premium";
import type { UseCaseParts } from "../use-cases/use-case-parts";
import type { Caller, Role } from "../domain/account/access";
import { parseAuthKey } from "../domain/auth-key/auth-key";
import { dayInJapan, type CalendarDate } from "../domain/values/calendar-date";
import { parseGuaranteeNumber } from "../domain/values/guarantee-number";
import type { SandboxGuarantee } from "./sandbox-guarantee";

/** Takes a guarantee of the sandbox the whole way, on its own day: application, underwriting, final premium, issue. */
export async function issueExample(parts: UseCaseParts, example: SandboxGuarantee): Promise<void> {
  const { issuerId, contractorId, content, issuedOn: settledOn } = example;
  const key = parseAuthKey(example.key);
  const number = parseGuaranteeNumber(example.number);
  if (!key || !number) throw new Error(`the sandbox's number or key is not well formed: ${example.number}`);
  const onItsDay = { ...onDay(parts, example.issuedOn), newAuthKey: () => key };
  const contractor = sandboxCaller("CONTRACTOR", contractorId);
  const issuer = sandboxCaller("ISSUER", issuerId);
  const once = { idempotencyKey: null };

  const application = { issuerId, branchId: null, registeredWorksId: null, content, isDraft: false };
  const applied = await applyForGuarantee(onItsDay, contractor, { ...application, ...once });
  const { applicationId } = unlessRefused(applied, "application");
  const step = { applicationId, ...once };
  const approval = { ...step, submittedAt: null, secondGuarantee: null };
  unlessRefused(await approveApplication(onItsDay, issuer, approval), "approval");
  const amount = await premiumOf(parts, issuer, applicationId);
  const reason = "サンドボックスの例のため、参考例の料率表による見積額とします。";
  unlessRefused(await setFinalPremium(onItsDay, issuer, { ...step, amount, reason }), "final premium");
  const settlement = { method: "RECEIPT", settledOn, amount } as const;
  unlessRefused(await settlePremium(onItsDay, issuer, { ...step, settlement }), "premium");
  unlessRefused(await issueAppliedGuarantee(onItsDay, issuer, { ...step, number }), "issue");
}

/** As if it were noon in Japan on that day. */
export function onDay(parts: UseCaseParts, day: CalendarDate): UseCaseParts {
  const noonInJapan = new Date(`${day}T03:00:00Z`);
  // Before noon of today that instant would lie ahead, and the system writes nothing before its newest event.
  const now = parts.clock();
  const at = dayInJapan(now) === day && now < noonInJapan ? now : noonInJapan;
  return { ...parts, clock: () => at };
}

/** The callers for the sandbox's organisations while it is filled. */
export function sandboxCaller(role: Role, organisationId: string): Caller {
  return { tokenId: "sandbox", role, organisationId, userId: null, scopes: null };
}

/** The result of a use case, which refuses none of the sandbox's data. */
export function unlessRefused<Value, Code extends RefusalCode>(
  outcome: Outcome<Value, Code>,
  what: string,
): Value {
  if (outcome.done) return outcome.value;
  throw new Error(`the sandbox's ${what} was refused: ${JSON.stringify(outcome.refusal)}`);
}

async function premiumOf({ unitOfWork }: UseCaseParts, issuer: Caller, applicationId: string) {
  const application = await unitOfWork.run(({ applications }) =>
    applications.takeVisible(issuer, applicationId),
  );
  if (!application?.premium) throw new Error("the sandbox's application has no premium");
  return application.premium.quote.total;
}
