import { isBlank } from "./characters";
import type { Finding } from "./finding";
import { findingsOnText, LONGEST } from "./readable-text";
import { searchText, typedTexts } from "./search-text";

/** 読みがな: hiragana, katakana and what stands between them, in full or half width. */
const KANA = /^[\p{scx=Hira}\p{scx=Kana}ー・\s]+$/u;

/** The first katakana that hiragana have a counterpart of, and the last. */
const KATAKANA = /[ァ-ヶ]/gu;
const HIRAGANA = /[ぁ-ゖ]/gu;
const FROM_HIRAGANA_TO_KATAKANA = 0x60;

/** What is wrong with how a name is read. */
export function* findingsOnReading(path: string, reading: string | null): Iterable<Finding> {
  if (reading === null) return;
  yield* findingsOnText(path, reading, LONGEST.name);
  if (!isBlank(reading) && !isKana(reading)) yield { path, code: "NOT_A_READING" };
}

/** Whether a text is nothing but kana. */
export function isKana(text: string): boolean {
  return KANA.test(text.normalize("NFKC"));
}

/** A reading as it is searched: in both kana, for it is typed in either. */
export function readingTexts(reading: string | null): string[] {
  if (reading === null) return [];
  const wide = reading.normalize("NFKC");
  return [
    shifted(wide, KATAKANA, -FROM_HIRAGANA_TO_KATAKANA),
    shifted(wide, HIRAGANA, FROM_HIRAGANA_TO_KATAKANA),
  ];
}

/** The texts to look for where names are searched with their readings: of kana, whichever they are typed in, one more. */
export function typedNames(typed: string): string[] {
  const [hiragana] = isKana(typed) ? readingTexts(typed) : [];
  return [...new Set([...typedTexts(typed), ...typedTexts(hiragana ?? "")])];
}

/**
 * By what a list is sorted: the reading's hiragana, each as four digits of a number, so that every database sorts them
 * alike, in the order of the kana. `null`: nothing is known to sort by.
 */
export function readingOrder(reading: string | null): string | null {
  const [hiragana] = readingTexts(reading);
  if (hiragana === undefined) return null;
  return Array.from(searchText(hiragana), (kana) =>
    (kana.codePointAt(0) ?? 0).toString(16).padStart(4, "0"),
  ).join("");
}

function shifted(text: string, kana: RegExp, by: number): string {
  return text.replace(kana, (each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + by));
}
