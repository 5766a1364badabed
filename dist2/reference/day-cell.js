"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dayOf = dayOf;
const calendar_date_1 = require("../domain/values/calendar-date");
const characters_1 = require("../domain/values/characters");
const wareki_1 = require("../domain/values/wareki");
const cell_1 = require("./cell");
/**
 * Blank: `null`. Days of eras and of the common era as tables write them, such as 令和5年4月1日～, 令5.4.1, 2023/4/1
 * 0:00, 2023年(令和5年)4月1日(土)以降. A cell that could mean another day, or no day, is refused with the reason.
 */
function dayOf(cell) {
    if ((0, characters_1.isBlank)(cell))
        return { value: null };
    const typed = (0, characters_1.withJapaneseDots)((0, characters_1.withPlainWaves)((0, characters_1.withDashes)((0, characters_1.asTyped)(cell), "-")));
    const read = readingOf(typed.replace(DOT_IN_DAY, ".").replace(FROM, ""));
    if ("day" in read)
        return { value: read.day };
    return {
        problem: `must be a day such as 令和5年4月1日 or 2023-04-01; got ${(0, cell_1.quoted)(cell)}${read.problem}.`,
    };
}
/** 令7・4・1 (中黒). */
const DOT_IN_DAY = /(?<=[\d元] ?)・(?= ?\d)/gu;
/** As contracts write the first day of a period. */
const FROM = /^自 ?/u;
/** Since then: 「～」, 以降, から適用. An end on a day (まで, 以前) is not read. */
const SINCE = / ?(?:付け?)? ?(?:~|-|以降|以後|から|より)? ?(?:運用開始|適用|施行|実施|開始)?$/u;
/** The begin of a day, as spreadsheets write it behind one. */
const MIDNIGHT = /(?:(?<=日)|(?<=\d)[ T]| )(?:午前 ?)?0{1,2}(?::00(?::00(?:\.0+)?)?|時(?:00?分)?)(?:Z|\+09:00)?$/u;
const WEEKDAY = / ?\(([日月火水木金土])(?:曜日?)?\)$/u;
const BLANK_IN_NUMBER = /\d \d/;
function readingOf(text) {
    const written = text.replace(SINCE, "").replace(MIDNIGHT, "");
    const weekday = WEEKDAY.exec(written)?.[1];
    const day = written.replace(WEEKDAY, "");
    if (BLANK_IN_NUMBER.test(day))
        return { problem: problemOf(day) };
    const read = withBothYears(withPlainNumbers(day.replace(/ /gu, "")));
    if (!("day" in read) || weekday === undefined)
        return read;
    const actual = "日月火水木金土".charAt(new Date(`${read.day}T00:00:00Z`).getUTCDay());
    return actual === weekday ? read : { problem: `, which is a ${actual}曜日` };
}
/** 令和5年(2023年)4月1日: both years have to mean the same one. */
const BOTH_YEARS = /^([^()]+?)年?\(([^()]+?)年?\)年?(\d.*)$/u;
function withBothYears(text) {
    const [, one, other, rest] = BOTH_YEARS.exec(text) ?? [];
    if (one === undefined || other === undefined || rest === undefined)
        return plainDay(text);
    const [first, second] = [plainDay(`${one}年${rest}`), plainDay(`${other}年${rest}`)];
    if (!("day" in first))
        return first;
    return "day" in second && first.day === second.day ? first : { problem: ", whose two years differ" };
}
const COMMON_ERA = /^(?:西暦)?(\d{4})(?:年(\d{1,2})月(\d{1,2})日|([-/.])(\d{1,2})\4(\d{1,2})|(\d{2})(\d{2}))$/u;
function plainDay(text) {
    const ofEra = (0, wareki_1.readWareki)(text);
    if (ofEra) {
        if ("day" in ofEra)
            return ofEra;
        return { problem: ofEra.problem === "NO_SUCH_DAY" ? NO_SUCH_DAY : ", which is no day of that era" };
    }
    const parts = COMMON_ERA.exec(text);
    if (!parts)
        return { problem: problemOf(text) };
    const [year = "", month = "", date = ""] = parts.slice(1).filter((part) => /^\d+$/.test(part));
    const day = (0, calendar_date_1.parseCalendarDate)(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
    return day === undefined ? { problem: NO_SUCH_DAY } : { day };
}
const NO_SUCH_DAY = ", which is no day that exists";
/** Texts that people write in place of a day, by their form. */
const INSTEAD = [
    [/~|から|まで|以前|以内/u, ", which is more than one day, or its end"],
    [/\d:\d|時/u, ", with a time other than 0:00"],
    [BLANK_IN_NUMBER, ", with a blank between digits"],
    [/^\d{5,6}(\.\d+)?$/u, ", a number as spreadsheets store days: give its cells the format of a date"],
    [/^\d{1,2}([-/.])\d{1,2}\1\d{4}$/u, ", whose year stands last: the month cannot be told from the day"],
    [/^'?\d{1,2}([-/.])\d{1,2}\1\d{1,2}$/u, ", whose year has neither four digits nor an era"],
    [/^\D{0,3}(元|\d{1,4})([-/.]|年)\d{1,2}月?$/u, ", which is a month"],
    [/^\D{0,3}(元|\d{4}|(?<=\D)\d{1,2})年?度?$/u, ", which is a year"],
];
function problemOf(text) {
    return INSTEAD.find(([looks]) => looks.test(text))?.[1] ?? "";
}
/** 令和七年四月一日, 二〇二五年四月一日: numbers as documents in vertical lines write them. */
const KANJI_NUMBER = /[〇一二三四五六七八九十]+(?=[年月日])/gu;
const KANJI_DIGITS = "〇一二三四五六七八九";
function withPlainNumbers(text) {
    return text.replace(KANJI_NUMBER, (written) => {
        const digits = (part) => Array.from(part, (digit) => KANJI_DIGITS.indexOf(digit)).join("");
        const [tens, ones, ...more] = written.split("十");
        if (tens === undefined || ones === undefined || more.length > 0)
            return digits(written);
        return tens.length > 1 || ones.length > 1 ? written : `${digits(tens) || "1"}${digits(ones) || "0"}`;
    });
}
//# sourceMappingURL=day-cell.js.map