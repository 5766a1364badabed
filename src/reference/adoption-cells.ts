import type { ObligeeCategory, StartBasis } from "../domain/adoption";
import { parseCalendarDate, type CalendarDate } from "../domain/calendar-date";
import { GUARANTEE_KINDS, type GuaranteeKind } from "../domain/guarantee-kind";
import { PREFECTURES } from "../domain/prefecture";
import { unprintableIn } from "../domain/printable-text";
import { parseWareki } from "../domain/wareki";

/** What a cell says, or what is wrong with it: what was expected, and what came. */
export type Cell<Value> = { readonly value: Value } | { readonly problem: string };

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
});

const KINDS = byWord<GuaranteeKind>({
  ADVANCE_PAYMENT: ["前払金保証", "前払金", "前払"],
  INTERIM_PAYMENT: ["中間前払金保証", "中間前払金", "中間前払", "中間"],
  CONTRACT_PERFORMANCE: ["契約保証", "契約"],
});

/** ○ is written with several characters that look alike. */
const MARKS: ReadonlyMap<string, boolean> = new Map([
  ...["○", "◯", "〇", "1", "はい"].map((mark) => [mark, true] as const),
  ...["", "×", "✕", "✖", "x", "X", "0", "-", "―", "いいえ"].map((mark) => [mark, false] as const),
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

/** Blank: `null`. Eras and years of the common era, as 令和5年4月1日, R5.4.1, 2023-04-01, 2023/4/1. */
export function dayOf(cell: string): Cell<CalendarDate | null> {
  const text = folded(cell);
  if (text === "") return { value: null };
  const day = parseWareki(text) ?? commonEraDay(text);
  return day === undefined
    ? { problem: `must be a day such as 令和5年4月1日 or 2023-04-01; got ${quoted(cell)}.` }
    : { value: day };
}

const COMMON_ERA = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})日|([-/.])(\d{1,2})\4(\d{1,2}))$/;

function commonEraDay(text: string): CalendarDate | undefined {
  const [, year = "", month, date, , otherMonth = "", otherDate = ""] = COMMON_ERA.exec(text) ?? [];
  const pad = (number: string) => number.padStart(2, "0");
  return parseCalendarDate(`${year}-${pad(month ?? otherMonth)}-${pad(date ?? otherDate)}`);
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
  const text = cell.trim();
  const length = Array.from(text).length;
  const unprintable = text.includes("\ufffd") ? "U+FFFD, where bytes were no character" : unprintableIn(text);
  if (unprintable !== undefined) return { problem: `holds ${unprintable}, which no paper can show.` };
  if (length > LONGEST_TEXT)
    return { problem: `must be at most ${String(LONGEST_TEXT)} characters; got ${String(length)}.` };
  return { value: text === "" ? null : text };
}

/** Names with 、 between them: ・ and spaces are parts of names. */
export function namesOf(cell: string): Cell<string[]> {
  const names = listed(cell);
  const problem = names.map(textOf).find((name) => "problem" in name);
  return problem ?? { value: names };
}

function listed(cell: string): string[] {
  return cell
    .split(/[、,，;；]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
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

/** Full-width digits and letters become half-width, and spaces go: cells that are no names. */
function folded(cell: string): string {
  return cell.normalize("NFKC").replace(/\s/gu, "");
}

/** What came, short enough for a message. */
function quoted(cell: string): string {
  const text = Array.from(cell.trim());
  return text.length === 0 ? "a blank cell" : `"${text.slice(0, 40).join("")}${text.length > 40 ? "…" : ""}"`;
}
