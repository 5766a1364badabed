/** What can be wrong with one place of an input. The words for each code, per language, stand in the API's messages. */
export const FINDING_CODES = [
  "MUST_BE_POSITIVE",
  "OVER_CONTRACT_PRICE",
  "OVER_COVERED_PRICE",
  "BEFORE_START",
  "BEFORE_COMPLETION",
  "AFTER_COMPLETION",
  "REQUIRED_FOR_ADVANCE",
  "ONLY_FOR_ADVANCE",
  "BLANK",
  "TOO_LONG",
  "UNPRINTABLE",
  "NOT_FOUND",
  "NUMBER_NOT_UNDER_PREFIX",
  "NOT_A_KEY",
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** One thing wrong with an input: where, what, the bound and what came (never for secrets). */
export interface Finding {
  /** Fields from the input downwards, joined by dots: `worksContract.coveredPrice`. */
  readonly path: string;
  readonly code: FindingCode;
  readonly limit?: number | string | undefined;
  readonly actual?: number | string | undefined;
}
