"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.saidValue = saidValue;
exports.inPlainWords = inPlainWords;
const guarantee_end_evidence_1 = require("./guarantee/guarantee-end-evidence");
const mail_delivery_1 = require("./notice/mail-delivery");
const mail_in_japanese_1 = require("./notice/mail-in-japanese");
const guarantee_kind_1 = require("./values/guarantee-kind");
const calendar_date_1 = require("./values/calendar-date");
const wareki_1 = require("./values/wareki");
/** The values of the API that a bound, or what came, may be, by the names that people know. */
const NAMES = new Map([
    ...guarantee_kind_1.GUARANTEE_KINDS.map((kind) => [kind, guarantee_kind_1.KIND_IN_JAPANESE[kind]]),
    ...guarantee_end_evidence_1.EVIDENCE_KINDS.map((kind) => [kind, `「${(0, guarantee_end_evidence_1.evidenceInJapanese)(kind)}」`]),
    ...mail_delivery_1.MAIL_TYPES.map((type) => [type, `「${mail_in_japanese_1.MAIL_IN_JAPANESE[type]}」`]),
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
function saidValue(value, locale) {
    if (typeof value !== "string")
        return value;
    const names = value.split(", ");
    const isNames = names.every((name) => NAMES.has(name));
    if (locale === "en")
        return isNames ? inPlainWords(value) : value;
    return isNames ? names.map((name) => NAMES.get(name)).join("、") : dayInJapanese(value);
}
/** A value of the API as English words: ADVANCE_PAYMENT is "advance payment". */
function inPlainWords(value) {
    return value.toLowerCase().replaceAll("_", " ");
}
function dayInJapanese(value) {
    const day = (0, calendar_date_1.parseCalendarDate)(value);
    if (day !== undefined)
        return (0, wareki_1.wareki)(day);
    return INSTANT.test(value) ? instantInJapanese(new Date(value)) : value;
}
function instantInJapanese(instant) {
    const there = new Date(instant.getTime() + JAPAN_IS_AHEAD_BY);
    const [hours, minutes] = [there.getUTCHours(), there.getUTCMinutes()];
    return `${(0, wareki_1.wareki)((0, calendar_date_1.dayInJapan)(instant))}${String(hours)}時${String(minutes).padStart(2, "0")}分`;
}
//# sourceMappingURL=said-value.js.map