import { ATTACHMENT_IN_JAPANESE, ATTACHMENT_KINDS } from "./attachment/attachment-kind";
import { EVIDENCE_KINDS, evidenceInJapanese } from "./guarantee/guarantee-end-evidence";
import { MAIL_TYPES } from "./notice/mail-delivery";
import { MAIL_IN_JAPANESE } from "./notice/mail-in-japanese";
import { GUARANTEE_KINDS, KIND_IN_JAPANESE } from "./values/guarantee-kind";
import { dayInJapan, parseCalendarDate } from "./values/calendar-date";
import { wareki } from "./values/wareki";
import type { Locale } from "./values/wording";

/** The values of the API that a bound, or what came, may be, by the names that people know. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...GUARANTEE_KINDS.map((kind) => [kind, KIND_IN_JAPANESE[kind]] as const),
  ...EVIDENCE_KINDS.map((kind) => [kind, `「${evidenceInJapanese(kind)}」`] as const),
  ...MAIL_TYPES.map((type) => [type, `「${MAIL_IN_JAPANESE[type]}」`] as const),
  ...ATTACHMENT_KINDS.map((kind) => [kind, ATTACHMENT_IN_JAPANESE[kind]] as const),
  ["WORKS", "工事"],
  ["CONSULTING", "業務委託"],
  ["ELECTRONIC", "電子交付"],
  ["PAPER", "書面での交付"],
  ["true", "はい"],
  ["false", "いいえ"],
]);

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u;
const JAPAN_IS_AHEAD_BY = 9 * 3_600_000;

/**
 * A bound, or what came, as a message says it: 令和8年11月27日 and 前払金保証 in Japanese; in English 2026-11-27 and advance
 * payment. Numbers, and texts that are no values of the API, stay.
 */
export function saidValue<Value extends number | string | undefined>(
  value: Value,
  locale: Locale,
): Value | string {
  if (typeof value !== "string") return value;
  const names = value.split(", ");
  const isNames = names.every((name) => NAMES.has(name));
  if (locale === "en") return isNames ? inPlainWords(value) : value;
  return isNames ? names.map((name) => NAMES.get(name)).join("、") : dayInJapanese(value);
}

/** A value of the API as English words: ADVANCE_PAYMENT is "advance payment". */
export function inPlainWords(value: string): string {
  return value.toLowerCase().replaceAll("_", " ");
}

function dayInJapanese(value: string): string {
  const day = parseCalendarDate(value);
  if (day !== undefined) return wareki(day);
  return INSTANT.test(value) ? instantInJapanese(new Date(value)) : value;
}

function instantInJapanese(instant: Date): string {
  const there = new Date(instant.getTime() + JAPAN_IS_AHEAD_BY);
  const [hours, minutes] = [there.getUTCHours(), there.getUTCMinutes()];
  return `${wareki(dayInJapan(instant))}${String(hours)}時${String(minutes).padStart(2, "0")}分`;
}
