import type { Finding } from "../values/finding";
import { rangeLimit } from "../values/range-limit";
import { findingsOnText } from "../values/readable-text";

/** One thing that the contractor is to correct. */
export interface Correction {
  /** The item (項目), as the form names it or as a place in the input; `null`: the application as a whole. */
  readonly item: string | null;
  readonly text: string;
}

/** What an officer says with a return: why, and what to correct. */
export interface StatedReturn {
  readonly reason: string;
  /** None where the reason says it all. */
  readonly corrections: readonly Correction[];
}

/** 差戻し: an application handed back to its contractor, by whom and when. */
export interface ApplicationReturn extends StatedReturn {
  readonly returnedAt: Date;
  /** `null`: an integration of the issuer. */
  readonly userId: string | null;
}

export const LONGEST_RETURN_REASON = 1_000;
export const LONGEST_CORRECTION = 500;
export const LONGEST_ITEM = 120;
export const MOST_CORRECTIONS = 10;
/** Who has not got it right by then is better declined, or asked by telephone. */
export const MOST_RETURNS = 5;

/** All that is wrong with a return. `before`: how often the application was returned already. */
export function findingsOnReturn({ reason, corrections }: StatedReturn, before: number): Finding[] {
  return [
    ...findingsOnText("reason", reason, LONGEST_RETURN_REASON),
    ...(corrections.length > MOST_CORRECTIONS
      ? [
          {
            path: "corrections",
            code: "OUT_OF_RANGE",
            limit: rangeLimit(0, MOST_CORRECTIONS),
            actual: corrections.length,
          } as const,
        ]
      : []),
    ...corrections.flatMap(({ item, text }, i) => [
      ...(item === null ? [] : findingsOnText(`corrections.${String(i)}.item`, item, LONGEST_ITEM)),
      ...findingsOnText(`corrections.${String(i)}.text`, text, LONGEST_CORRECTION),
    ]),
    ...(before >= MOST_RETURNS
      ? [{ path: "applicationId", code: "RETURNED_TOO_OFTEN", limit: MOST_RETURNS, actual: before } as const]
      : []),
  ];
}
