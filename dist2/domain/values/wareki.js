"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wareki = wareki;
exports.readWareki = readWareki;
exports.parseWareki = parseWareki;
const characters_1 = require("./characters");
const calendar_date_1 = require("./calendar-date");
/** First days of the eras, newest first, by the cabinet orders that named them. */
const ERAS = [
    { name: "令和", letter: "R", firstDay: "2019-05-01" },
    { name: "平成", letter: "H", firstDay: "1989-01-08" },
    { name: "昭和", letter: "S", firstDay: "1926-12-25" },
    { name: "大正", letter: "T", firstDay: "1912-07-30" },
    { name: "明治", letter: "M", firstDay: "1868-01-25" },
];
/** A date as papers show it: 令和5年3月31日; the first year of an era is 元年. */
function wareki(day) {
    const [year, month, date] = day.split("-").map(Number);
    const era = ERAS.find(({ firstDay }) => day >= firstDay) ?? ERAS[ERAS.length - 1];
    const yearOfEra = year - Number(era?.firstDay.slice(0, 4)) + 1;
    return `${era?.name ?? ""}${yearOfEra === 1 ? "元" : String(yearOfEra)}年${String(month)}月${String(date)}日`;
}
/** With the abbreviations that tables use: 令7.4.1, R7.4.1, R.7.4.1. */
const WAREKI = /^(令和?|平成?|昭和?|大正?|明治?|[RHSTM](?=\d|元|\.))\.?(元|\d{1,4})(?:年(\d{1,2})月(\d{1,2})日|([./-])(\d{1,2})\5(\d{1,2}))$/;
/**
 * Reads what people write for a day of an era: 令和5年4月1日, 令和元年5月1日, R5.4.1, 令5.4.1, with digits of any width,
 * any dash and spaces anywhere. `undefined` for another form. 平成31年5月1日 has the form, although the day never
 * was.
 */
function readWareki(text) {
    const written = (0, characters_1.withDashes)((0, characters_1.asTyped)(text).replace(/ /gu, ""), "-").toUpperCase();
    const [, name = "", yearOfEra, month, date, , otherMonth, otherDate] = WAREKI.exec(written) ?? [];
    const place = ERAS.findIndex((era) => era.letter === name || (name !== "" && era.name.startsWith(name)));
    const era = ERAS[place];
    if (!era)
        return undefined;
    const year = Number(era.firstDay.slice(0, 4)) + (yearOfEra === "元" ? 1 : Number(yearOfEra)) - 1;
    const pad = (number, length) => (number ?? "").padStart(length, "0");
    const day = (0, calendar_date_1.parseCalendarDate)(`${pad(String(year), 4)}-${pad(month ?? otherMonth, 2)}-${pad(date ?? otherDate, 2)}`);
    const next = ERAS[place - 1]?.firstDay;
    if (day === undefined)
        return { problem: "NO_SUCH_DAY" };
    const isOfEra = day >= era.firstDay && (next === undefined || day < next);
    return isOfEra ? { day } : { problem: "OUTSIDE_ITS_ERA" };
}
/** The day of an era; `undefined` for what is none. */
function parseWareki(text) {
    const read = readWareki(text);
    return read && "day" in read ? read.day : undefined;
}
//# sourceMappingURL=wareki.js.map