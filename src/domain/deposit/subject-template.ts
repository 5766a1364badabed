import {
  IDENTIFIER_IN_JAPANESE,
  IDENTIFIER_SCHEMES,
  type WorksIdentifiers,
} from "../works-contract/works-identifiers";
import { KIND_IN_JAPANESE, type GuaranteeKind } from "../values/guarantee-kind";
import type { Finding } from "../values/finding";
import { findingsOnText } from "../values/readable-text";

/** What the subject of a hand-over's mail (件名) is filled in with. */
export interface SubjectFacts {
  readonly kind: GuaranteeKind;
  readonly number: string;
  readonly worksName: string;
  readonly identifiers: WorksIdentifiers;
  readonly contractorName: string;
}

/** The places of a template, in braces, with what stands there: `null` where there is nothing. Bodies call one thing by several names. */
const PLACES: Readonly<Record<string, (facts: SubjectFacts) => string | null>> = {
  ...Object.fromEntries(
    IDENTIFIER_SCHEMES.map((scheme) => [
      IDENTIFIER_IN_JAPANESE[scheme],
      ({ identifiers }: SubjectFacts) => identifiers[scheme],
    ]),
  ),
  案件番号: ({ identifiers }) => identifiers.procurementNumber,
  工事名: ({ worksName }) => worksName,
  案件名: ({ worksName }) => worksName,
  件名: ({ worksName }) => worksName,
  受注者: ({ contractorName }) => contractorName,
  保証名称: ({ kind }) => KIND_IN_JAPANESE[kind],
  保証契約番号: ({ number }) => number,
};
export const SUBJECT_PLACES = Object.keys(PLACES);

const PLACE = /\{([^{}]*)\}/gu;
/** The most characters of a template. */
export const LONGEST_TEMPLATE = 120;

/** The subject where a body asks for none of its own. */
export const DEFAULT_SUBJECT = "電子証書閲覧用「認証キー」等のお知らせ（{保証名称}） {工事名}";

/** A subject, or the places of its template that nothing stands in for: a body that files mails by them would not find it. */
export type ComposedSubject =
  | { readonly subject: string; readonly lacking: readonly [] }
  | { readonly subject: null; readonly lacking: readonly string[] };

export function composeSubject(template: string, facts: SubjectFacts): ComposedSubject {
  const lacking: string[] = [];
  const subject = template.replace(PLACE, (_, place: string) => {
    const value = PLACES[place]?.(facts) ?? null;
    if (value === null) lacking.push(place);
    // A works name of several lines would end the header.
    return (value ?? "").replace(/\s+/gu, " ").trim();
  });
  return lacking.length === 0 ? { subject, lacking: [] } : { subject: null, lacking: [...new Set(lacking)] };
}

/** What is wrong with a template: an unknown place would stand in the subject as it is. */
export function* findingsOnTemplate(path: string, template: string): Iterable<Finding> {
  yield* findingsOnText(path, template, LONGEST_TEMPLATE);
  const [unknown] = [...template.matchAll(PLACE)]
    .map(([, place = ""]) => place)
    .filter((place) => !Object.hasOwn(PLACES, place));
  const rest = template.replace(PLACE, "");
  if (unknown !== undefined)
    yield { path, code: "UNKNOWN_PLACE", limit: SUBJECT_PLACES.join("、"), actual: unknown };
  else if (/[{}]/u.test(rest))
    yield { path, code: "UNKNOWN_PLACE", limit: SUBJECT_PLACES.join("、"), actual: "{" };
}
