/** What people put between the characters of a number or key they copy: spaces of any width, hyphens, dashes, middle dots. */
const SEPARATORS = /[\s\u200b\u2060\ufeff\-\u2010-\u2015\u2212\u30fc\uff70_.·・]/gu;

/**
 * Undoes what typing and copying do to numbers and keys: full-width forms become half-width, separators go.
 * For numbers and keys only; names keep every character as it was entered.
 */
export function withoutTypingMarks(text: string): string {
  return text.normalize("NFKC").replace(SEPARATORS, "");
}
