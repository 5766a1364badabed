import { LONGEST_SOURCE_URL } from "../domain/obligee/adoption-statement";
import type { ObligeeCategory, StartBasis } from "../domain/obligee/adoption";
import { asTyped, isBlank, withDashes } from "../domain/values/characters";
import { GUARANTEE_KINDS, type GuaranteeKind } from "../domain/values/guarantee-kind";
import { PREFECTURES } from "../domain/values/prefecture";
import { isKana } from "../domain/values/reading";
import { unprintableIn } from "../domain/values/printable-text";
import { quoted, type Cell } from "./cell";

const LONGEST_TEXT = 200;

const CATEGORIES = byWord<ObligeeCategory>({
  NATIONAL: ["国"],
  PREFECTURE: ["都道府県", "都", "道", "府", "県"],
  DESIGNATED_CITY: ["政令市", "政令指定都市", "指定都市"],
  MUNICIPALITY: ["市町村", "市区町村", "市", "町", "村", "特別区"],
  INDEPENDENT_AGENCY: ["独立行政法人等", "独立行政法人"],
});

const BASES = byWord<StartBasis>({
  CONTRACT_DATE: ["契約日", "契約締結日", "契約"],
  NOTICE_DATE: ["公告日", "公告"],
  NOMINATION_DATE: ["指名日", "指名通知日", "指名"],
  NOTICE_OR_NOMINATION_DATE: ["公告日又は指名日", "公告又は指名", "公告日または指名日", "公告または指名"],
  PROCUREMENT_START_DATE: ["発注手続き", "発注手続", "発注手続き開始日", "発注手続開始日"],
});

const KINDS = byWord<GuaranteeKind>({
  ADVANCE_PAYMENT: ["前払金保証", "前払金", "前払"],
  INTERIM_PAYMENT: ["中間前払金保証", "中間前払金", "中間前払", "中間"],
  CONTRACT_PERFORMANCE: ["契約保証", "契約"],
});

/** ○ is written with several characters that look alike. */
const MARKS: ReadonlyMap<string, boolean> = new Map([
  ...["○", "◯", "〇", "1", "はい"].map((mark) => [mark, true] as const),
  ...["", "×", "✕", "✖", "x", "X", "0", "-", "いいえ"].map((mark) => [mark, false] as const),
]);

export const categoryOf = (cell: string) => oneOf(CATEGORIES, cell);

/** Blank: the day of the contract. */
export const startBasisOf = (cell: string) => oneOf(BASES, folded(cell) === "" ? "契約日" : cell);

export function markOf(cell: string): Cell<boolean> {
  const value = MARKS.get(folded(cell));
  return value === undefined ? { problem: `must be ○ or blank; got ${quoted(cell)}.` } : { value };
}

/** Blank: all of them. */
export function kindsOf(cell: string): Cell<GuaranteeKind[]> {
  const words = listed(folded(cell));
  if (words.length === 0) return { value: [...GUARANTEE_KINDS] };
  const strange = words.find((word) => !KINDS.has(word));
  if (strange !== undefined)
    return { problem: `must be kinds among 前払金保証, 中間前払金保証, 契約保証; got ${quoted(strange)}.` };
  return { value: GUARANTEE_KINDS.filter((kind) => words.some((word) => KINDS.get(word) === kind)) };
}

/** Blank: `null`, a national body. */
export function prefectureOf(cell: string): Cell<string | null> {
  const name = folded(cell);
  if (name === "") return { value: null };
  return PREFECTURES.includes(name)
    ? { value: name }
    : { problem: `must be a prefecture by its whole name, such as 熊本県; got ${quoted(cell)}.` };
}

/** A name as it is written, without the spaces around it; blank: `null`. */
export function textOf(cell: string): Cell<string | null> {
  if (isBlank(cell)) return { value: null };
  const text = cell.trim();
  const length = Array.from(text).length;
  const unprintable = unprintableIn(text);
  if (unprintable !== undefined) {
    const origin = unprintable === "U+FFFD" ? ", where bytes were no character" : "";
    return { problem: `holds ${unprintable}${origin}, which no paper can show.` };
  }
  if (length > LONGEST_TEXT)
    return { problem: `must be at most ${String(LONGEST_TEXT)} characters; got ${String(length)}.` };
  return { value: text };
}

/** Names with 、 between them: ・ and spaces are parts of names. */
export function namesOf(cell: string): Cell<string[]> {
  const names = listed(cell);
  const problem = names.map(textOf).find((name) => "problem" in name);
  return problem ?? { value: names };
}

/** How a name is read: kana; blank: `null`. */
export function readingOf(cell: string): Cell<string | null> {
  const read = textOf(cell);
  if ("problem" in read || read.value === null || isKana(read.value)) return read;
  return { problem: `must be kana, such as くまもとけん; got ${quoted(cell)}.` };
}

/** Where a source can be read; blank: `null`. */
export function sourceUrlOf(cell: string): Cell<string | null> {
  const text = cell.trim();
  if (isBlank(text)) return { value: null };
  return isSourceUrl(text)
    ? { value: text }
    : { problem: `must be an address such as https://www.example.jp/list.html; got ${quoted(cell)}.` };
}

/** An address without a name or a password in it, which would be served to every reader. */
export function isSourceUrl(text: string): boolean {
  if (text.length > LONGEST_SOURCE_URL || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && username === "" && password === "";
}

function listed(cell: string): string[] {
  return cell
    .split(/[、,，;；]/u)
    .map((part) => part.trim())
    .filter((part) => !isBlank(part));
}

function oneOf<Value>(words: ReadonlyMap<string, Value>, cell: string): Cell<Value> {
  const value = words.get(folded(cell));
  if (value !== undefined) return { value };
  return { problem: `must be one of ${[...words.keys()].join(", ")}; got ${quoted(cell)}.` };
}

function byWord<Value extends string>(
  words: Readonly<Record<Value, readonly string[]>>,
): ReadonlyMap<string, Value> {
  const entries = Object.entries(words) as [Value, readonly string[]][];
  return new Map(entries.flatMap(([value, each]) => each.map((word) => [word, value] as const)));
}

/** A cell that is no name, with half-width digits and letters and without spaces. */
function folded(cell: string): string {
  return withDashes(asTyped(cell), "-").replace(/ /gu, "");
}
