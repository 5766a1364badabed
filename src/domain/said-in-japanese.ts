import { EVIDENCE_KINDS, evidenceInJapanese } from "./guarantee/guarantee-end-evidence";
import { GUARANTEE_KINDS, KIND_IN_JAPANESE } from "./values/guarantee-kind";
import { dayInJapan, parseCalendarDate } from "./values/calendar-date";
import { wareki } from "./values/wareki";

/** The values of the API that a bound, or what came, may be, by the names that people know. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...GUARANTEE_KINDS.map((kind) => [kind, KIND_IN_JAPANESE[kind]] as const),
  ...EVIDENCE_KINDS.map((kind) => [kind, `「${evidenceInJapanese(kind)}」`] as const),
  ["WORKS", "工事"],
  ["CONSULTING", "業務委託"],
  ["ELECTRONIC", "電子交付"],
  ["PAPER", "書面での交付"],
  ["true", "はい"],
  ["false", "いいえ"],
]);

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u;
const JAPAN_IS_AHEAD_BY = 9 * 3_600_000;

/** A bound, or what came, as a Japanese message says it: 令和8年11月27日, 前払金保証. Numbers and other texts stay. */
export function saidInJapanese<Value extends number | string | undefined>(value: Value): Value | string {
  return typeof value === "string" ? textInJapanese(value) : value;
}

function textInJapanese(value: string): string {
  const day = parseCalendarDate(value);
  if (day !== undefined) return wareki(day);
  if (INSTANT.test(value)) return instantInJapanese(new Date(value));
  const names = value.split(", ").map((name) => NAMES.get(name));
  return names.every((name) => name !== undefined) ? names.join("、") : value;
}

function instantInJapanese(instant: Date): string {
  const there = new Date(instant.getTime() + JAPAN_IS_AHEAD_BY);
  const [hours, minutes] = [there.getUTCHours(), there.getUTCMinutes()];
  return `${wareki(dayInJapan(instant))}${String(hours)}時${String(minutes).padStart(2, "0")}分`;
}
