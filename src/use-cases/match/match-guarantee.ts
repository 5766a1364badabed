import type { Caller } from "../../domain/account/access";
import { findingsOnExpectation, type GuaranteeExpectation } from "../../domain/match/guarantee-expectation";
import type { Finding } from "../../domain/values/finding";
import { findingsOnNumber, parseGuaranteeNumber } from "../../domain/values/guarantee-number";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import { compareGuarantees, type ComparingParts, type MatchedGuarantee } from "./compare-guarantees";

/** Either the id or the number says which guarantee is meant. */
export interface MatchGuarantee {
  readonly guaranteeId: string | null;
  /** As it was typed. */
  readonly number: string | null;
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
  const sound = judged.flatMap(({ question, findings }) =>
    findings.length > 0 ? [] : [{ ...question, number: parseGuaranteeNumber(question.number ?? "") ?? null }],
  );
  const matched = (await compareGuarantees(parts, caller, sound)).values();
  return judged.map(({ findings }) => {
    if (findings.length > 0) return invalidInput(findings);
    const { value: found } = matched.next();
    return found ? done(found) : refused({ code: "GUARANTEE_NOT_FOUND" });
  });
}

function* findingsOn({ guaranteeId, number, expected }: MatchGuarantee): Iterable<Finding> {
  if ((guaranteeId === null) === (number === null)) yield { path: "guaranteeId", code: "ID_OR_NUMBER" };
  if (number !== null) yield* findingsOnNumber("number", number);
  yield* findingsOnExpectation("expect", expected);
}
