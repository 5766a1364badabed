import {
  asTyped,
  isBlank,
  lettersAndDigitsOf,
  withDashes,
  withJapaneseDots,
  withoutUnseen,
  withPlainWaves,
  withSpaces,
} from "./characters";
import { withKatakanaBetweenKanji, withoutVariants } from "./character-variants";
import { withBracketsForCircles, withFormsWrittenOut } from "./company-forms";

const CONTROL = /\p{Cc}/gu;

/** Letter by letter: a word's last Σ has another small form than the others. */
const CAPITAL = /\p{Lu}/gu;

/**
 * Character by character: width, capitals, dashes, waves and dots are folded, blanks go. A long-vowel mark and a dash are
 * one: keyboards give the one for the other.
 */
function foldedWriting(name: string): string {
  const halfWidth = withBracketsForCircles(name).normalize("NFKC");
  // A kana and a 濁点 or 半濁点 of its own, which NFKC parts by a space, are one character.
  const small = withSpaces(withoutUnseen(halfWidth), "")
    .replace(CAPITAL, (capital) => capital.toLowerCase())
    .replace(CONTROL, "")
    .normalize("NFKC");
  return withDashes(withPlainWaves(withJapaneseDots(small)), "ー");
}

function foldedCharacters(name: string): string {
  // A form that stands for others may take the 濁点 that its variant could not.
  return withoutVariants(foldedWriting(name)).normalize("NFKC");
}

/** A company's identity in registers: 髙橋組 and 高橋組 may be two, 高橋組㈱ and 高橋組株式会社 are one. */
export function companyKey(name: string): string {
  return withFormsWrittenOut(foldedWriting(name));
}

/**
 * A name as it is compared: its characters folded, and the forms of companies written out. Names are stored and shown
 * character by character as they were written; only searching and comparing fold them.
 */
export function searchText(name: string): string {
  return withFormsWrittenOut(foldedCharacters(name));
}

/**
 * The stored text by which searches find these names, a line each, so that none runs into the next. Each
 * stands with company forms written out and as it is, since users may type only (株 of 見本(株)協会. Place names
 * such as 霞が関 have a further line.
 */
export function searchableText(names: readonly string[]): string {
  return [...new Set(names.flatMap(typedTexts))].join("\n");
}

/** The texts to look for in `searchableText` when a user types this; none where it is blank. */
export function typedTexts(typed: string): string[] {
  const texts = [searchText(typed), foldedCharacters(typed)].filter((text) => text !== "");
  // Beside the text as it is: a part of a name may end with the kana, and then it stands between none.
  return [...new Set([...texts, ...texts.map(withKatakanaBetweenKanji)])];
}

/**
 * A part of a guarantee number (保証契約番号) as it is looked for. A text without a letter or digit stays as it is
 * and matches no number.
 */
export function typedNumbers(part: string): string[] {
  if (isBlank(part)) return [];
  const typed = lettersAndDigitsOf(part);
  return typed === "" ? typedTexts(part) : [typed];
}

/** Nothing but letters, digits and what stands between them, such as 207-000 4426. */
const A_NUMBER = /^(?=.*\d)[\da-z -]+$/iu;

/**
 * The same where names and numbers are searched by one text: a number is looked for where nothing else is typed. Otherwise
 * 第1号道路 would find every number with a 1 in it.
 */
export function typedNumbersAlone(text: string): string[] {
  return A_NUMBER.test(withDashes(asTyped(text), "-")) ? typedNumbers(text) : [];
}
