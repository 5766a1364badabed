import { companyKey, searchText } from "../values/search-text";
import type { FieldResult } from "./field-match";

type Compared = Extract<FieldResult, "MATCH" | "MATCH_FOLDED" | "MISMATCH">;

/**
 * Compares texts as searches do: width, spaces, dashes and capitals do not count, and 株式会社, (株) and ㈱ are one. What
 * a search takes for one is at most the same name written otherwise, so it is told apart from the same text.
 */
export function compareTexts(expected: string, actual: string): Compared {
  return compareBy(searchText, expected, actual);
}

/**
 * Compares names of companies as registers tell them apart: 髙橋組 and 高橋組 may be two. The form (法人格) is written out
 * and never dropped, and so its place counts: 株式会社山川 and 山川株式会社 are two.
 */
export function compareCompanies(expected: string, actual: string): Compared {
  return compareBy((name) => companyKey(name.replace(OLD_COMPANY, "会社")), expected, actual);
}

/** In the form alone: 株式會社 is 株式会社, whatever the rest of the name is. */
const OLD_COMPANY = /會社/gu;

/** Compares a name with all that stand for one thing; the best of them counts. */
export function compareWithAny(
  compare: (expected: string, actual: string) => Compared,
  expected: string,
  actual: readonly string[],
): Compared {
  const results = actual.map((name) => compare(expected, name));
  return (["MATCH", "MATCH_FOLDED"] as const).find((result) => results.includes(result)) ?? "MISMATCH";
}

function compareBy(fold: (text: string) => string, expected: string, actual: string): Compared {
  if (expected === actual) return "MATCH";
  const folded = fold(expected);
  // A text of marks alone folds to nothing, and would be the same as every other one.
  return folded !== "" && folded === fold(actual) ? "MATCH_FOLDED" : "MISMATCH";
}
