import type { Finding } from "../domain/finding";
import type { GuaranteeNumber } from "../domain/guarantee-number";
import type { GuessBound } from "../domain/guess-limits";

/** What a caller has to expect: a coded refusal with the data that a program needs. */
export type Refusal =
  | { readonly code: "INVALID_INPUT"; readonly findings: readonly Finding[] }
  | { readonly code: "GUARANTEE_NUMBER_TAKEN"; readonly number: GuaranteeNumber }
  | { readonly code: "GUARANTEE_NUMBERS_EXHAUSTED" }
  | { readonly code: "GUARANTEE_NOT_FOUND" }
  | { readonly code: "CERTIFICATE_NOT_FOUND" }
  | {
      readonly code: "TOO_MANY_GUESSES";
      readonly bound: GuessBound;
      readonly limit: number;
      readonly retryAfterSeconds: number | null;
    }
  | { readonly code: "IDEMPOTENCY_CONFLICT" };
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
