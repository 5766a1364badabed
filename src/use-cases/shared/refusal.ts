import type { StepMutation } from "../../domain/guarantee/step-mutation";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Finding } from "../../domain/values/finding";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { GuessBound } from "../../domain/auth-key/guess-limits";
import type { RegistrationBound } from "../../domain/account/registration";
import type { SignInBound } from "../../domain/account/sign-in-limit";
import type { Yen } from "../../domain/values/yen";

/** What a caller has to expect: a coded refusal with the data that a program needs. */
export type Refusal =
  | { readonly code: "INVALID_INPUT"; readonly findings: readonly Finding[] }
  | { readonly code: "GUARANTEE_NUMBER_TAKEN"; readonly number: GuaranteeNumber }
  | { readonly code: "GUARANTEE_NUMBERS_EXHAUSTED" }
  | { readonly code: "GUARANTEE_NOT_FOUND" }
  | {
      readonly code: "REVISION_CONFLICT";
      /** The revision that the caller saw, and the one there is. */
      readonly expected: number;
      readonly actual: number;
    }
  | { readonly code: "NOT_THE_OBLIGEE" }
  | { readonly code: "CERTIFICATE_NOT_FOUND" }
  | {
      readonly code: "TOO_MANY_GUESSES";
      readonly bound: GuessBound;
      readonly limit: number;
      readonly retryAfterSeconds: number;
    }
  | { readonly code: "APPLICATION_NOT_FOUND" }
  | {
      readonly code: "PREMIUM_TABLE_NOT_FOUND";
      readonly kind: GuaranteeKind;
      readonly on: CalendarDate;
    }
  | {
      readonly code: "PREMIUM_NOT_SETTLED";
      /** The premium that was quoted, in yen; `null` where the issuer has no table. */
      readonly premium: Yen | null;
    }
  | { readonly code: "DELIVERED_ON_PAPER" }
  | { readonly code: "MAIL_NOT_FOUND" }
  | { readonly code: "RESEND_LIMIT_REACHED"; readonly limit: number }
  | { readonly code: "IDEMPOTENCY_CONFLICT" }
  | {
      readonly code: "STEP_NOT_ALLOWED";
      readonly status: string;
      readonly allowedActions: readonly StepMutation[];
    }
  | { readonly code: "REGISTRATION_NOT_FOUND" }
  | {
      readonly code: "TOO_MANY_REGISTRATIONS";
      readonly bound: RegistrationBound;
      readonly limit: number;
      readonly retryAfterSeconds: number;
    }
  | { readonly code: "SIGN_IN_REFUSED" }
  | {
      readonly code: "TOO_MANY_SIGN_INS";
      readonly bound: SignInBound;
      readonly limit: number;
      readonly retryAfterSeconds: number;
    }
  | { readonly code: "PASSWORD_CHANGE_REQUIRED" }
  | { readonly code: "SESSION_ENDED" }
  | { readonly code: "USER_NOT_FOUND" }
  | { readonly code: "ACCESS_TOKEN_NOT_FOUND" };
export type RefusalCode = Refusal["code"];

/** The result of a use case: what it did, or why it did nothing. */
export type Outcome<Value, Code extends RefusalCode> =
  | { readonly done: true; readonly value: Value }
  | { readonly done: false; readonly refusal: Extract<Refusal, { code: Code }> };

export function done<Value>(value: Value): { readonly done: true; readonly value: Value } {
  return { done: true, value };
}

export function refused<R extends Refusal>(refusal: R): { readonly done: false; readonly refusal: R } {
  return { done: false, refusal };
}

export function invalidInput(findings: readonly Finding[]): {
  readonly done: false;
  readonly refusal: Extract<Refusal, { code: "INVALID_INPUT" }>;
} {
  return refused({ code: "INVALID_INPUT", findings });
}
