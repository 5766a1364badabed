import { withoutTypingMarks } from "./lenient-text";

/** What writing one name in different ways leaves over: spaces of any width, and characters that are not seen. */
const UNSEEN = /[\s\p{Cc}\p{Cf}]/gu;

/**
 * A name as it is compared: full-width letters, half-width kana and capitals are folded, spaces go. Names are stored
 * and shown character by character as they were written; only searching folds them.
 */
export function searchText(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(UNSEEN, "");
}

/** A part of a guarantee number (保証契約番号) as it is compared: half-width digits, without what separates groups. */
export function numberSearchText(part: string): string {
  return withoutTypingMarks(searchText(part));
}
