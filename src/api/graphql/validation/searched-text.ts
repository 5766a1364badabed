import { badUserInput } from "../errors/request-error";

/** The most characters of a text that is searched for: no name is longer. */
export const LONGEST_SEARCH = 120;

/** Refuses a filter's text that is longer. */
export function assertSearchable(name: string, text: string): void {
  const length = Array.from(text).length;
  if (length <= LONGEST_SEARCH) return;
  throw badUserInput({
    en: `filter.${name} must be at most ${String(LONGEST_SEARCH)} characters; got ${String(length)}.`,
    ja: `filter.${name} は ${String(LONGEST_SEARCH)} 文字までです（入力: ${String(length)}文字）。`,
  });
}

/** What lists of works and applications are searched by; `what` are further numbers. */
export function describedSearch(what: string): string {
  return (
    `A part of the name of the works (工事名), of the contractor (受注者), of the body or its department (発注者), of how these are ` +
    `read (読みがな), in either kana, or of a number (${what}), at most ${String(LONGEST_SEARCH)} characters. Width, capitals, ` +
    "spaces, dashes and variants of characters make no difference. Blank asks for nothing."
  );
}
