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

type Edition = Pick<AdoptionStatement, "asOf" | "isDayStated">;

/**
 * Whether one edition of a source is older than another of it. A day that the source states wins over the day of an import,
 * which only says when somebody read it; where one of the days may be either, the days tell.
 */
export function isOlderEdition(one: Edition, other: Edition): boolean {
  const [isStated, isOthersStated] = [one.isDayStated, other.isDayStated];
  if (isStated !== null && isOthersStated !== null && isStated !== isOthersStated) return isOthersStated;
  return one.asOf < other.asOf;
}

type Dated = Edition & Pick<Adoption, "startsOn" | "consultingStartsOn">;

/**
 * Of the newest statement of each source, the one that holds. A list of names says less than one with days, so it replaces
 * none; nor does a source of which only the day of the import is known replace one that states its day. Among equals the newer
 * one holds, and of the same day the one that was recorded last, which stands last.
 */
export function statementInForce<Each extends Dated>(newestOfSources: readonly Each[]): Each | undefined {
  return newestOfSources.reduce<Each | undefined>(
    (best, each) => (best === undefined || !isBefore(each, best) ? each : best),
    undefined,
  );
}

function isBefore(one: Dated, other: Dated): boolean {
  if (hasDay(one) !== hasDay(other)) return hasDay(other);
  const [isImportDay, isOthersImportDay] = [one.isDayStated === false, other.isDayStated === false];
  return isImportDay === isOthersImportDay ? one.asOf < other.asOf : isImportDay;
}

function hasDay({ startsOn, consultingStartsOn }: Dated): boolean {
  return startsOn !== null || consultingStartsOn !== null;
}
