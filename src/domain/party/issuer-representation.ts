import type { CalendarDate } from "../values/calendar-date";
import type { IssuerIdentity, IssuerOnPaper } from "./parties";

/** The most entries that an issuer has: one for each change of its head, for longer than any paper is kept. */
export const MOST_REPRESENTATIONS = 100;

/** Who represents an issuer on its papers, and where its terms stand, from a day until its next entry applies. */
export interface IssuerRepresentation {
  readonly effectiveFrom: CalendarDate;
  /** 代表者: title and name. */
  readonly representative: string;
  /** 約款の所在: an address of the web, or a place; `null` where the papers do not say. */
  readonly termsAddress: string | null;
}

/** The entry that applies on a day; `null` where none does. */
export function representationOn(
  entries: readonly IssuerRepresentation[],
  on: CalendarDate,
): IssuerRepresentation | null {
  return entries
    .filter(({ effectiveFrom }) => effectiveFrom <= on)
    .reduce<IssuerRepresentation | null>(
      (newest, each) => (newest === null || each.effectiveFrom > newest.effectiveFrom ? each : newest),
      null,
    );
}

/** An issuer as its papers of a day name it. */
export function issuerOnPaper(
  { name, address }: IssuerIdentity,
  entries: readonly IssuerRepresentation[],
  on: CalendarDate,
): IssuerOnPaper {
  const entry = representationOn(entries, on);
  if (entry === null) return { name, address };
  const { representative, termsAddress } = entry;
  return { name, address, representative, ...(termsAddress !== null && { termsAddress }) };
}
