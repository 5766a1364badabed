import { asTyped, isBlank } from "../domain/values/characters";
import type { ContractType } from "../domain/values/contract-type";
import { readCorporateNumber, type CorporateNumber } from "../domain/values/corporate-number";
import { FINDINGS } from "../domain/findings";
import { inWords } from "../domain/values/wording";
import { isYen, type Yen } from "../domain/values/yen";
import { quoted, type Cell } from "./cell";

/** A sign or word of the currency, separators of thousands, and the decimals .000 that some systems write behind yen. */
const AMOUNT = /^[¥\\]? ?(\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)? ?円?$/u;

/** Whole yen; blank: `null`. */
export function yenOf(cell: string): Cell<Yen | null> {
  if (isBlank(cell)) return { value: null };
  const digits = AMOUNT.exec(asTyped(cell))?.[1]?.replaceAll(",", "");
  const amount = Number(digits);
  return isYen(amount)
    ? { value: amount }
    : { problem: `must be whole yen such as 12,000,000; got ${quoted(cell)}.` };
}

/** 法人番号; blank: `null`. */
export function corporateNumberOf(cell: string): Cell<CorporateNumber | null> {
  if (isBlank(cell)) return { value: null };
  const reading = readCorporateNumber(cell);
  if ("number" in reading) return { value: reading.number };
  const { code, ...data } = reading.problem;
  return { problem: `${quoted(cell)}: ${inWords(FINDINGS[code].words, "en", data)}` };
}

const TYPES: ReadonlyMap<string, ContractType> = new Map([
  ...["工事", "WORKS"].map((word) => [word, "WORKS"] as const),
  ...["業務委託", "業務", "委託", "CONSULTING"].map((word) => [word, "CONSULTING"] as const),
]);

/** By the mapping's words, or else 工事 and 業務委託; blank: `null`. */
export function contractTypeOf(
  words: readonly { readonly word: string; readonly type: ContractType }[],
): (cell: string) => Cell<ContractType | null> {
  const known = new Map([...TYPES, ...words.map(({ word, type }) => [asTyped(word), type] as const)]);
  return (cell) => {
    if (isBlank(cell)) return { value: null };
    const value = known.get(asTyped(cell));
    return value === undefined
      ? { problem: `must be one of ${[...known.keys()].join(", ")}; got ${quoted(cell)}.` }
      : { value };
  };
}
