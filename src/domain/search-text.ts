import { withoutTypingMarks } from "./lenient-text";

/**
 * What writing one name in different ways leaves over: spaces of any width, characters that are not seen, and what chooses
 * among the shapes of a character (異体字セレクタ).
 */
const UNSEEN = /[\s\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;

/**
 * A name as it is compared: full-width letters, half-width kana and capitals are folded, spaces go; a kana and a
 * 濁点 or 半濁点 of its own, which NFKC parts by a space, are one character. Names are stored and shown character by
 * character as they were written; only searching folds them.
 */
export function searchText(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(UNSEEN, "").normalize("NFKC");
}

/** A part of a guarantee number (保証契約番号) as it is compared: half-width digits, without what separates groups. */
export function numberSearchText(part: string): string {
  return withoutTypingMarks(searchText(part));
}
