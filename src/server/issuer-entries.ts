import { MOST_REPRESENTATIONS } from "../domain/party/issuer-representation";
import { parseCalendarDate } from "../domain/values/calendar-date";
import { PREFECTURES } from "../domain/values/prefecture";
import { LONGEST } from "../domain/values/readable-text";
import type { NewIssuer } from "../use-cases/party/ports";

/** What is wrong with who represents an issuer, and where its terms stand, as the operator's file says it. */
export function* problemsInRepresentations({ id, representations = [] }: NewIssuer): Iterable<string> {
  if (representations.length > MOST_REPRESENTATIONS)
    yield `representations of ${id} must be at most ${String(MOST_REPRESENTATIONS)}; got ${String(representations.length)}.`;
  const days = new Set<string>();
  for (const { effectiveFrom, representative, termsAddress } of representations) {
    const which = `representations of ${id} from ${effectiveFrom}`;
    if (parseCalendarDate(effectiveFrom) === undefined)
      yield `effectiveFrom of the representations of ${id} must be a day such as 2026-04-01; got "${effectiveFrom}".`;
    else if (days.has(effectiveFrom)) yield `${which} stand there twice; each day has one.`;
    days.add(effectiveFrom);
    yield* tooLong(representative, LONGEST.name, `representative of the ${which}`);
    yield* tooLong(termsAddress ?? "", LONGEST.place, `termsAddress of the ${which}`);
  }
}

/** What is wrong with the prefectures that an issuer's branches handle. */
export function* problemsInBranches({ branches }: NewIssuer): Iterable<string> {
  const handlers = new Map<string, string>();
  for (const { id, prefectures } of branches)
    for (const prefecture of prefectures ?? []) {
      if (!PREFECTURES.includes(prefecture))
        yield `prefectures of ${id} must be ones such as 熊本県; got "${prefecture}".`;
      const other = handlers.get(prefecture);
      if (other !== undefined) yield `prefectures of ${id} name ${prefecture}, which ${other} handles.`;
      handlers.set(prefecture, id);
    }
}

function* tooLong(text: string, longest: number, which: string): Iterable<string> {
  const length = Array.from(text).length;
  if (length > longest)
    yield `${which} must have at most ${String(longest)} characters; got ${String(length)}.`;
}
