import { FINDINGS } from "./findings";
import { labelOf } from "./input-labels";
import { saidValue } from "./said-value";
import type { Finding } from "./values/finding";
import { inWords, type Locale } from "./values/wording";

/** What a person reads about one place of an input: no name of the API, and in Japanese days as papers show them. */
export function wordsOfFinding(finding: Pick<Finding, "code"> & Partial<Finding>, locale: Locale): string {
  const { code, limit, actual, path } = finding;
  return inWords(FINDINGS[code].words, locale, {
    ...finding,
    limit: saidValue(limit, locale),
    actual: saidValue(actual, locale),
    label: path === undefined ? undefined : labelOf(path),
  });
}
