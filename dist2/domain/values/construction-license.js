"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readConstructionLicense = readConstructionLicense;
exports.parseConstructionLicense = parseConstructionLicense;
exports.findingsOnConstructionLicense = findingsOnConstructionLicense;
const characters_1 = require("./characters");
const prefecture_1 = require("./prefecture");
/** Whoever licenses: the minister, or the governor of a prefecture. */
const MINISTER = "国土交通大臣";
/** Today's minister has taken over what this one licensed. */
const FORMER_MINISTER = "建設大臣";
const MOST_DIGITS = 6;
const WITH_BUREAUS = "北海道知事";
/** 般 and 特 of a company that has both stand together where both are of one year. */
const CLASSES = new Map([
    ["般", "般"],
    ["一般", "般"],
    ["特", "特"],
    ["特定", "特"],
    ["般特", "般・特"],
    ["特般", "般・特"],
]);
const heldSince = (name) => `(?<class${name}>[般特一定]+)-(?:令和|平成|昭和)?(?<year${name}>\\d{1,2})(?:年度?)?`;
/** A bureau is a kanji, and the one that is named in katakana オ. */
const BUREAU = "(?<bureau>(?![第年度号])[\\p{Script=Han}オ])";
/** Something stands between year and number: without spaces the digits of both would run together. */
const FORM = new RegExp(`^(?<authority>.+?)(?:の)?許可(?:番号)?\\(?${heldSince("")}(?:\\)?\\(?${heldSince("Too")})?(?!\\d)\\)?${BUREAU}?第?` +
    `(?<number>\\d{1,${String(MOST_DIGITS)}})号?$`, "u");
/**
 * Reads a license number however its brackets, dashes, spaces and zeros are written, and gives it in one form, so that equal
 * licenses are equal texts.
 */
function readConstructionLicense(text) {
    const typed = (0, characters_1.withDashes)((0, characters_1.withSpaces)((0, characters_1.withJapaneseDots)((0, characters_1.asTyped)(text)), ""), "-")
        .replace(/[・、,/]/gu, "")
        .replace(/[（〔［[{【]/gu, "(")
        .replace(/[）〕］\]}】]/gu, ")");
    const parts = FORM.exec(typed)?.groups;
    const held = parts && heldOf(parts);
    const number = Number(parts?.["number"]);
    if (!parts || held === undefined || !(number > 0))
        return { problem: { code: "NOT_A_CONSTRUCTION_LICENSE" } };
    const authority = authorityOf(parts["authority"] ?? "");
    if (authority === undefined)
        return { problem: { code: "LICENSING_AUTHORITY_UNKNOWN", actual: parts["authority"] ?? "" } };
    const bureau = parts["bureau"] ?? "";
    if (bureau !== "" && authority !== WITH_BUREAUS)
        return { problem: { code: "NOT_A_CONSTRUCTION_LICENSE" } };
    const license = `${authority}許可（${held}）${bureau}第${String(number)}号`;
    return { license: license };
}
/** The number in its one form; `undefined` for what is none. */
function parseConstructionLicense(text) {
    const reading = readConstructionLicense(text);
    return "license" in reading ? reading.license : undefined;
}
/** What is wrong with a number where there may be none. */
function* findingsOnConstructionLicense(path, text) {
    if (text === null)
        return;
    const reading = readConstructionLicense(text);
    if ("problem" in reading)
        yield { path, ...reading.problem };
}
/** 般-3, 般・特-3 or 般-2・特-3; `undefined`: no class, no year, or one class twice. */
function heldOf(parts) {
    const years = new Map();
    for (const name of parts["classToo"] === undefined ? [""] : ["", "Too"]) {
        const classes = CLASSES.get(parts[`class${name}`] ?? "")?.split("・");
        const year = Number(parts[`year${name}`]);
        if (classes === undefined || !(year > 0) || classes.some((each) => years.has(each)))
            return undefined;
        for (const each of classes)
            years.set(each, year);
    }
    const [general, special] = [years.get("般"), years.get("特")];
    if (general === special)
        return `般・特-${String(general)}`;
    const ofClass = (name, year) => year === undefined ? [] : [`${name}-${String(year)}`];
    return [...ofClass("般", general), ...ofClass("特", special)].join("・");
}
function authorityOf(typed) {
    if (typed === MINISTER || typed === "大臣")
        return MINISTER;
    if (typed === FORMER_MINISTER)
        return FORMER_MINISTER;
    const prefecture = prefecture_1.PREFECTURES.find((name) => `${name}知事` === typed);
    return prefecture === undefined ? undefined : `${prefecture}知事`;
}
//# sourceMappingURL=construction-license.js.map