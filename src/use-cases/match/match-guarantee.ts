import type { Caller } from "../../domain/account/access";
import { findingsOnExpectation, type GuaranteeExpectation } from "../../domain/match/guarantee-expectation";
import type { Finding } from "../../domain/values/finding";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import { compareGuarantees, type ComparingParts, type MatchedGuarantee } from "./compare-guarantees";

/** Either the id or the number says which guarantee is meant. */
export interface MatchGuarantee {
  readonly guaranteeId: string | null;
  readonly number: GuaranteeNumber | null;
  readonly expected: GuaranteeExpectation;
}

export type GuaranteeMatched = Outcome<MatchedGuarantee, "GUARANTEE_NOT_FOUND" | "INVALID_INPUT">;

/** Compares a guarantee that the caller sees with what it expects of it. Changes nothing. */
export async function matchGuarantee(
  parts: ComparingParts,
  caller: Caller,
  question: MatchGuarantee,
): Promise<GuaranteeMatched> {
  const [matched] = await matchEach(parts, caller, [question]);
  return matched ?? refused({ code: "GUARANTEE_NOT_FOUND" });
}

/** Each question's own outcome, in order; all guarantees are read together. */
export async function matchEach(
  parts: ComparingParts,
  caller: Caller,
  questions: readonly MatchGuarantee[],
): Promise<GuaranteeMatched[]> {
  const judged = questions.map((question) => ({ question, findings: [...findingsOn(question)] }));
  const sound = judged.filter(({ findings }) => findings.length === 0).map(({ question }) => question);
  const matched = await compareGuarantees(parts, caller, sound);
  const bySound = new Map(sound.map((question, place) => [question, matched[place] ?? null]));
  return judged.map(({ question, findings }) => {
    if (findings.length > 0) return invalidInput(findings);
    const found = bySound.get(question) ?? null;
    return found ? done(found) : refused({ code: "GUARANTEE_NOT_FOUND" });
  });
}

function* findingsOn({ guaranteeId, number, expected }: MatchGuarantee): Iterable<Finding> {
  if ((guaranteeId === null) === (number === null)) yield { path: "guaranteeId", code: "ID_OR_NUMBER" };
  yield* findingsOnExpectation("expect", expected);
}
