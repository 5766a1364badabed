import type { Finding } from "../../domain/values/finding";
import type { Refusal, RefusalCode, RefusalOf } from "../refusals";

/** The result of a use case: what it did, or why it did nothing. */
export type Outcome<Value, Code extends RefusalCode> =
  | { readonly done: true; readonly value: Value }
  | { readonly done: false; readonly refusal: RefusalOf<Code> };

export function done<Value>(value: Value): { readonly done: true; readonly value: Value } {
  return { done: true, value };
}

export function refused<R extends Refusal>(refusal: R): { readonly done: false; readonly refusal: R } {
  return { done: false, refusal };
}

export function invalidInput(fields: readonly Finding[]): {
  readonly done: false;
  readonly refusal: RefusalOf<"INVALID_INPUT">;
} {
  return refused({ code: "INVALID_INPUT", fields });
}
