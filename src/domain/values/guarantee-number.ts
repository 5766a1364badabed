import { isBlank, lettersAndDigitsOf } from "./characters";
import type { Finding } from "./finding";

declare const guaranteeNumber: unique symbol;

/** 保証契約番号: ten digits, the first of them the issuer's prefix. */
export type GuaranteeNumber = string & { readonly [guaranteeNumber]: true };

export const GUARANTEE_NUMBER_DIGITS = 10;

/**
 * Reads full-width digits and passes over all but letters and digits; `undefined` if ten digits do not
 * remain.
 */
export function parseGuaranteeNumber(text: string): GuaranteeNumber | undefined {
  const digits = lettersAndDigitsOf(text);
  return /^\d{10}$/.test(digits) ? (digits as GuaranteeNumber) : undefined;
}

/** A number as it is compared with others: its digits, or, where it cannot be a number, what was typed. */
export function readNumber(typed: string | null): string | null {
  return typed === null ? null : (parseGuaranteeNumber(typed) ?? typed);
}

/** What is wrong with a text that is to be a number; empty where it is one. */
export function findingsOnNumber(path: string, typed: string): Finding[] {
  if (isBlank(typed)) return [{ path, code: "BLANK" }];
  if (parseGuaranteeNumber(typed) !== undefined) return [];
  const actual = lettersAndDigitsOf(typed).length;
  return [{ path, code: "NOT_A_GUARANTEE_NUMBER", limit: GUARANTEE_NUMBER_DIGITS, actual }];
}

/** The number of numbers that an issuer with this prefix can allot; serials start at 1. */
export function numbersUnder(prefix: string): number {
  return 10 ** (GUARANTEE_NUMBER_DIGITS - prefix.length) - 1;
}

/** The number with this serial (from 1) under an issuer's prefix; `undefined` once the range is exhausted. */
export function allotNumber(prefix: string, serial: number): GuaranteeNumber | undefined {
  if (serial < 1 || serial > numbersUnder(prefix)) return undefined;
  return (prefix + String(serial).padStart(GUARANTEE_NUMBER_DIGITS - prefix.length, "0")) as GuaranteeNumber;
}

/** The serial that a number has under its issuer's prefix. */
export function serialOf(number: GuaranteeNumber, prefix: string): number {
  return Number(number.slice(prefix.length));
}

/** A number that the issuer's own core system brings must stand under the issuer's prefix. */
export function isUnderPrefix(number: GuaranteeNumber, prefix: string): boolean {
  return number.startsWith(prefix);
}
