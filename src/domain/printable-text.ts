/** Control, invisible and direction-changing characters and halves of pairs: no paper shows them as they were meant. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/u;

/**
 * The first character that no paper can show, as `U+0007`; `undefined` if the text can be printed.
 * Names are otherwise kept character by character: Unicode normalisation would replace 塚 or 﨑 in a company's name.
 */
export function unprintableIn(text: string): string | undefined {
  const found = UNPRINTABLE.exec(text)?.[0];
  if (found === undefined) return undefined;
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
