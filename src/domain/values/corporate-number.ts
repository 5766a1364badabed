import { lettersAndDigitsOf } from "./characters";
import type { Finding } from "./finding";

declare const corporateNumber: unique symbol;

/** 法人番号: thirteen digits by which the National Tax Agency (国税庁) knows a corporation; the first is a check digit. */
export type CorporateNumber = string & { readonly [corporateNumber]: true };

export const CORPORATE_NUMBER_DIGITS = 13;
/** Of the digits behind the check digit, the last one counts once, the one before twice, and so on. */
const WEIGHTS = [1, 2] as const;
const MODULUS = 9;

type Reading =
  | { readonly number: CorporateNumber }
  | {
      readonly problem: {
        readonly code: CorporateNumberProblem;
        readonly limit: number;
        readonly actual: number;
      };
    };
type CorporateNumberProblem = "NOT_A_CORPORATE_NUMBER" | "CORPORATE_NUMBER_CHECK_DIGIT";

/** The check digit before these twelve digits (法人番号の指定等に関する省令 第2条): 9 − ((Σ Pₙ×Qₙ) mod 9). */
export function checkDigitOf(twelve: string): number {
  const sum = Array.from(twelve)
    .reverse()
    .reduce((total, digit, i) => total + Number(digit) * (WEIGHTS[i % WEIGHTS.length] ?? 1), 0);
  return MODULUS - (sum % MODULUS);
}

/**
 * Reads full-width digits and passes over all but letters and digits; `undefined` for what is no number. That of an
 * invoice issuer (適格請求書発行事業者), which begins with T, is none: a person's looks the same.
 */
export function parseCorporateNumber(text: string): CorporateNumber | undefined {
  const reading = readCorporateNumber(text);
  return "number" in reading ? reading.number : undefined;
}

/** The number, or why a text is none: how many characters came for thirteen digits, or which first digit for which. */
export function readCorporateNumber(text: string): Reading {
  const typed = lettersAndDigitsOf(text);
  if (!/^\d+$/.test(typed) || typed.length !== CORPORATE_NUMBER_DIGITS)
    return {
      problem: { code: "NOT_A_CORPORATE_NUMBER", limit: CORPORATE_NUMBER_DIGITS, actual: typed.length },
    };
  const [expected, actual] = [checkDigitOf(typed.slice(1)), Number(typed.charAt(0))];
  return expected === actual
    ? { number: typed as CorporateNumber }
    : { problem: { code: "CORPORATE_NUMBER_CHECK_DIGIT", limit: expected, actual } };
}

/** What is wrong with a number where there may be none. */
export function* findingsOnCorporateNumber(path: string, text: string | null): Iterable<Finding> {
  if (text === null) return;
  const reading = readCorporateNumber(text);
  if ("problem" in reading) yield { path, ...reading.problem };
}
