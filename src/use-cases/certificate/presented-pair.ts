import { AUTH_KEY_LENGTH, parseAuthKey, typedLength, type AuthKey } from "../../domain/auth-key/auth-key";
import { findingsOnExpectation, type GuaranteeExpectation } from "../../domain/match/guarantee-expectation";
import { isBlank } from "../../domain/values/characters";
import type { Finding } from "../../domain/values/finding";
import {
  findingsOnNumber,
  parseGuaranteeNumber,
  type GuaranteeNumber,
} from "../../domain/values/guarantee-number";

/** Number and key as somebody typed or copied them, in whatever state they came. */
export interface TypedPair {
  readonly number: string | null;
  readonly key: string | null;
  readonly expected: GuaranteeExpectation | null;
}

/** A pair that can be one. */
export interface PresentedPair {
  readonly number: GuaranteeNumber;
  readonly key: AuthKey;
}

export type ReadPair =
  { readonly pair: PresentedPair } | { readonly pair: null; readonly findings: readonly Finding[] };

/** What is wrong with a pair before anybody looks whether it fits. What came in place of a key is never repeated. */
export function readPair({ number: typedNumber, key: typedKey, expected }: TypedPair): ReadPair {
  const number = parseGuaranteeNumber(typedNumber ?? "");
  const key = parseAuthKey(typedKey ?? "");
  const findings = [
    ...findingsOnNumber("number", typedNumber ?? ""),
    ...(key === undefined ? [keyFinding(typedKey ?? "")] : []),
    ...(expected === null ? [] : findingsOnExpectation("expect", expected)),
  ];
  if (number === undefined || key === undefined || findings.length > 0) return { pair: null, findings };
  return { pair: { number, key } };
}

function keyFinding(typed: string): Finding {
  const path = "key";
  if (isBlank(typed)) return { path, code: "BLANK" };
  return { path, code: "NOT_A_KEY", limit: AUTH_KEY_LENGTH, actual: typedLength(typed) };
}
