import type { Refusal } from "../../../use-cases/shared/refusal";
import type { Finding } from "../../../domain/values/finding";
import type { Locale } from "../locale";
import { findingMessage } from "./finding-messages";
import { refusalMessage } from "./refusal-messages";

/** Every refusal as the GraphQL type that stands for it: a new code does not compile until it has one. */
const TYPE_NAMES = {
  INVALID_INPUT: "InvalidInputError",
  GUARANTEE_NUMBER_TAKEN: "GuaranteeNumberTakenError",
  GUARANTEE_NUMBERS_EXHAUSTED: "GuaranteeNumbersExhaustedError",
  GUARANTEE_NOT_FOUND: "GuaranteeNotFoundError",
  REVISION_CONFLICT: "RevisionConflictError",
  NOT_THE_OBLIGEE: "NotTheObligeeError",
  CERTIFICATE_NOT_FOUND: "CertificateNotFoundError",
  TOO_MANY_GUESSES: "TooManyGuessesError",
  APPLICATION_NOT_FOUND: "ApplicationNotFoundError",
  PREMIUM_NOT_SETTLED: "PremiumNotSettledError",
  PREMIUM_TABLE_NOT_FOUND: "PremiumTableNotFoundError",
  DELIVERED_ON_PAPER: "DeliveredOnPaperError",
  MAIL_NOT_FOUND: "MailNotFoundError",
  RESEND_LIMIT_REACHED: "ResendLimitReachedError",
  IDEMPOTENCY_CONFLICT: "IdempotencyConflictError",
  STEP_NOT_ALLOWED: "StepNotAllowedError",
  REGISTRATION_NOT_FOUND: "RegistrationNotFoundError",
  TOO_MANY_REGISTRATIONS: "TooManyRegistrationsError",
  SIGN_IN_REFUSED: "SignInRefusedError",
  TOO_MANY_SIGN_INS: "TooManySignInsError",
  PASSWORD_CHANGE_REQUIRED: "PasswordChangeRequiredError",
  SESSION_ENDED: "SessionEndedError",
  USER_NOT_FOUND: "UserNotFoundError",
  ACCESS_TOKEN_NOT_FOUND: "AccessTokenNotFoundError",
} as const satisfies Record<Refusal["code"], string>;

/** A refusal as a member of a result union, in the caller's language. */
export function toUserError(refusal: Refusal, locale: Locale): object {
  const error = { __typename: TYPE_NAMES[refusal.code], message: refusalMessage(refusal, locale) };
  if (refusal.code !== "INVALID_INPUT") return { ...refusal, ...error };
  return {
    ...error,
    code: refusal.code,
    fields: inputFindings(refusal.findings, locale),
  };
}

/** Findings as `InputFinding`s, in the caller's language. */
export function inputFindings(findings: readonly Finding[], locale: Locale): object[] {
  return findings.map((finding) => ({
    path: finding.path,
    code: finding.code,
    message: findingMessage(finding, locale),
    limit: finding.limit === undefined ? null : String(finding.limit),
    actual: finding.actual === undefined ? null : String(finding.actual),
  }));
}
