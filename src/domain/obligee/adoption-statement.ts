import type { Adoption } from "./adoption";
import { searchText } from "../values/search-text";

/** What one source says of an obligee's adoption on its day: the history of a body is a list of these. */
export interface AdoptionStatement extends Adoption {
  /** Where the source can be read; `null` where nobody stated it. */
  readonly sourceUrl: string | null;
  /** Whether the source states its day itself; `false`: it is that of the import; `null`: not known. */
  readonly isDayStated: boolean | null;
  /** `null`: before the history was kept. */
  readonly recordedAt: Date | null;
}

/** The most characters of a source's address. */
export const LONGEST_SOURCE_URL = 2_000;

/** The same for every way of writing the name of one source: each edition of it speaks for it alone. */
export function sourceKey(source: string): string {
  return searchText(source);
}

/**
 * Of the newest statement of each source, the one that holds. A list of names says less than one with days, so it replaces
 * none; among equals the newer one holds, and of the same day the one that was recorded last, which stands last.
 */
export function statementInForce<Each extends Pick<Adoption, "startsOn" | "consultingStartsOn" | "asOf">>(
  newestOfSources: readonly Each[],
): Each | undefined {
  return newestOfSources.reduce<Each | undefined>(
    (best, each) => (best === undefined || !isBefore(each, best) ? each : best),
    undefined,
  );
}

type Dated = Pick<Adoption, "startsOn" | "consultingStartsOn" | "asOf">;

function isBefore(one: Dated, other: Dated): boolean {
  const [ranked, otherRanked] = [hasDay(one), hasDay(other)];
  return ranked === otherRanked ? one.asOf < other.asOf : !ranked;
}

function hasDay({ startsOn, consultingStartsOn }: Dated): boolean {
  return startsOn !== null || consultingStartsOn !== null;
}
