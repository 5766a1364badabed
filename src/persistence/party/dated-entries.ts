import type { CalendarDate } from "../../domain/values/calendar-date";

/** What applies from a day on: kept as JSON, or empty where there is none. */
export interface Dated {
  readonly effectiveFrom: CalendarDate;
}

export function datedFrom<Entry extends Dated>(json: string | null): Entry[] {
  return json === null ? [] : (JSON.parse(json) as Entry[]);
}

export function datedTo(entries: readonly Dated[] = []): string | null {
  return entries.length === 0 ? null : JSON.stringify(entries);
}
