import type { Caller } from "../../domain/account/access";
import { rangeLimit } from "../../domain/values/range-limit";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { ComparingParts } from "./compare-guarantees";
import { matchEach, type GuaranteeMatched, type MatchGuarantee } from "./match-guarantee";

/** The most guarantees of one request: as many as pairs that are opened at once. */
export const MOST_QUESTIONS = 1_000;

/** Compares many guarantees that the caller sees with what it expects of each: an outcome for each, in order. */
export async function matchGuarantees(
  parts: ComparingParts,
  caller: Caller,
  questions: readonly MatchGuarantee[],
): Promise<Outcome<{ items: readonly GuaranteeMatched[] }, "INVALID_INPUT">> {
  const { length } = questions;
  if (length < 1 || length > MOST_QUESTIONS)
    return invalidInput([
      { path: "items", code: "ITEMS_OUT_OF_RANGE", limit: rangeLimit(1, MOST_QUESTIONS), actual: length },
    ]);
  return done({ items: await matchEach(parts, caller, questions) });
}
