import { MOST_DESIGNATED_BANKS, MOST_REQUIREMENTS } from "../domain/application/application-requirements";
import { parseCalendarDate } from "../domain/values/calendar-date";
import { searchText } from "../domain/values/search-text";
import type { NewIssuer } from "../use-cases/party/ports";

/** What is wrong with what an issuer asks of applications, as the operator's file says it. */
export function* problemsInRequirements({ id, applicationRequirements = [] }: NewIssuer): Iterable<string> {
  if (applicationRequirements.length > MOST_REQUIREMENTS)
    yield `applicationRequirements of ${id} must be at most ${String(MOST_REQUIREMENTS)}; got ${String(applicationRequirements.length)}.`;
  const days = new Set<string>();
  for (const { effectiveFrom, designatedBanks, documents } of applicationRequirements) {
    const which = `applicationRequirements of ${id} from ${effectiveFrom}`;
    if (parseCalendarDate(effectiveFrom) === undefined)
      yield `effectiveFrom of the applicationRequirements of ${id} must be a day such as 2026-04-01; got "${effectiveFrom}".`;
    else if (days.has(effectiveFrom)) yield `${which} stand there twice; each day has one.`;
    days.add(effectiveFrom);
    if (designatedBanks.length > MOST_DESIGNATED_BANKS)
      yield `designatedBanks of the ${which} must be at most ${String(MOST_DESIGNATED_BANKS)}; got ${String(designatedBanks.length)}.`;
    yield* twiceIn(designatedBanks.map(searchText), designatedBanks, `designatedBanks of the ${which}`);
    yield* twiceIn(documents, documents, `documents of the ${which}`);
  }
}

function* twiceIn(keys: readonly string[], shown: readonly string[], which: string): Iterable<string> {
  for (const [i, key] of keys.entries())
    if (keys.indexOf(key) < i) yield `${which} name ${shown[i] ?? ""} twice.`;
}
