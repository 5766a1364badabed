import type { Said } from "./said";

/** What of a guarantee is compared, in the order in which it is told. */
export const MATCH_FIELDS = [
  "STANDING",
  "BENEFICIARY",
  "KIND",
  "WORKS_NAME",
  "WORKS_NUMBER",
  "PROCUREMENT_NUMBER",
  "CONTRACT_NUMBER",
  "SPECIFICATION_NUMBER",
  "CONTRACT_PRICE",
  "AMOUNT",
  "COVERED_UNTIL",
  "FISCAL_YEAR",
  "CONTRACTOR",
  "CORPORATE_NUMBER",
] as const;
export type MatchField = (typeof MATCH_FIELDS)[number];

export const FIELD_RESULTS = ["MATCH", "MATCH_FOLDED", "MISMATCH", "NOT_COMPARED"] as const;
/**
 * `MATCH_FOLDED`: the same but for how it is written. `NOT_COMPARED`: the guarantee says nothing of it.
 */
export type FieldResult = (typeof FIELD_RESULTS)[number];

/** How one thing that was expected compares. */
export interface FieldMatch {
  readonly field: MatchField;
  readonly result: FieldResult;
  readonly expected: Said;
  /** `null`: the guarantee says nothing of it. */
  readonly actual: Said | null;
  /** By which rule the two were compared. */
  readonly rule: Said;
}

export const MATCH_VERDICTS = ["MATCH", "INCOMPLETE", "MISMATCH"] as const;
export type MatchVerdict = (typeof MATCH_VERDICTS)[number];

/** One mismatch decides; else one field that could not be compared leaves the whole open. */
export function verdictOf(fields: readonly Pick<FieldMatch, "result">[]): MatchVerdict {
  const results = new Set(fields.map(({ result }) => result));
  if (results.has("MISMATCH")) return "MISMATCH";
  return results.has("NOT_COMPARED") ? "INCOMPLETE" : "MATCH";
}
