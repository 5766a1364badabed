import { FINDINGS } from "./findings";
import { labelOf } from "./input-labels";
import { saidInJapanese } from "./said-in-japanese";
import type { Finding } from "./values/finding";
import { inWords, type Locale } from "./values/wording";

/** What a person reads about one place of an input. In Japanese without a name of the API, and with days as papers show them. */
export function wordsOfFinding(finding: Pick<Finding, "code"> & Partial<Finding>, locale: Locale): string {
  const { code, limit, actual, path } = finding;
  const said = locale === "ja" ? { limit: saidInJapanese(limit), actual: saidInJapanese(actual) } : {};
  const label = path === undefined ? undefined : labelOf(path);
  return inWords(FINDINGS[code].words, locale, { ...finding, ...said, label });
}
