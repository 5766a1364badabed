"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.REFERENCE_FAULTS = void 0;
exports.referenceFaults = referenceFaults;
const search_text_1 = require("../values/search-text");
const prefecture_1 = require("../values/prefecture");
/** What may be wrong with reference data, and what it says in one line. */
exports.REFERENCE_FAULTS = {
    DOUBLE: "is there twice, under two spellings",
    PREFECTURE_DOUBLED: "has its prefecture in its name",
    NO_PREFECTURE: "has no prefecture",
    NO_POST: "has nobody to whom a certificate is addressed",
    BEFORE_FIRST_DAY: "is said to have started before there were electronic guarantees",
    STILL_TO_COME: "is said to start on a day that is still to come",
    NO_DAY: "stands in a source that does not say its day",
    NO_SOURCE: "has rules without a source",
};
/** 2022-05: since then there are electronic guarantees at all. */
const FIRST_DAY = "2022-05-01";
/** Everything that is wrong with these bodies: doubles first, then the rest in their order. */
function* referenceFaults(bodies, today) {
    yield* doubles(bodies);
    for (const body of bodies) {
        const fault = (code, detail = "") => ({
            code,
            body: writtenOut(body),
            detail,
        });
        if (municipalityBehindPrefecture(body) !== null)
            yield fault("PREFECTURE_DOUBLED");
        if (body.prefecture === null && isOfPrefecture(body))
            yield fault("NO_PREFECTURE");
        if (!body.hasPost)
            yield fault("NO_POST");
        for (const { startsOn, consultingStartsOn, source, isDayStated } of body.statements) {
            for (const day of new Set([startsOn, consultingStartsOn])) {
                if (day !== null && day < FIRST_DAY)
                    yield fault("BEFORE_FIRST_DAY", `${day} (${source})`);
                if (day !== null && day > today)
                    yield fault("STILL_TO_COME", `${day} (${source})`);
            }
            if (isDayStated === false)
                yield fault("NO_DAY", source);
        }
        for (const { source, day } of body.policies) {
            if ((0, search_text_1.searchText)(source) === "")
                yield fault("NO_SOURCE");
            else if (day === null)
                yield fault("NO_DAY", source);
        }
    }
}
/**
 * Each body that was there before under another spelling. The same name in two prefectures is two bodies; where a table leaves
 * the prefecture out, any of them may be meant. Departments are compared within their body: every town has a 契約課.
 */
function* doubles(bodies) {
    const known = new Map();
    for (const body of bodies) {
        const place = (0, search_text_1.searchText)(body.prefecture ?? prefectureAtBeginOf(body.name) ?? "");
        const spelled = spellings(body);
        const asked = spelled.flatMap((name) => place === "" ? [`${ANYWHERE}${name}`] : [`${place} ${name}`, `${NOWHERE}${name}`]);
        const before = asked.flatMap((key) => known.get(key) ?? [])[0];
        if (before)
            yield { code: "DOUBLE", body: writtenOut(body), detail: writtenOut(before) };
        for (const name of spelled)
            for (const key of [place === "" ? `${NOWHERE}${name}` : `${place} ${name}`, `${ANYWHERE}${name}`])
                if (!known.has(key))
                    known.set(key, body);
    }
}
const ANYWHERE = "* ";
const NOWHERE = " ";
/** Under which names another body would be the same. A 町 that became a 市 is one body by its older name. */
function spellings(body) {
    const short = municipalityBehindPrefecture(body);
    const names = [body.name, ...body.aliases, ...(short === null ? [] : [short])].map(search_text_1.searchText);
    const stems = names.flatMap((name) => MUNICIPALITY.exec(name)?.[1] ?? []).map((stem) => `${stem}(市町村)`);
    const within = body.body === null ? "" : ` ${(0, search_text_1.searchText)(body.body)}`;
    return [...new Set([...names, ...stems])].map((name) => `${name}${within}`);
}
const MUNICIPALITY = /^(.{2,})[市町村]$/u;
/** 八代市 of 熊本県八代市; `null` where the name does not begin with a prefecture, or another body bears such a name. */
function municipalityBehindPrefecture({ name, body }) {
    const prefecture = body === null ? prefectureAtBeginOf(name) : null;
    if (prefecture === null)
        return null;
    const rest = name.slice(prefecture.length).trim();
    return prefecture_1.PREFECTURES.includes(rest) || /^[^\s]{1,6}[市区町村]$/u.test(rest) ? rest : null;
}
function prefectureAtBeginOf(name) {
    return prefecture_1.PREFECTURES.find((prefecture) => name.startsWith(prefecture) && name !== prefecture) ?? null;
}
function isOfPrefecture({ category, body }) {
    return (body === null &&
        (category === "PREFECTURE" || category === "DESIGNATED_CITY" || category === "MUNICIPALITY"));
}
function writtenOut({ name, prefecture, body }) {
    const inPrefecture = prefecture === null || name === prefecture ? name : `${prefecture} ${name}`;
    return body === null ? inPrefecture : `${inPrefecture} (${body})`;
}
//# sourceMappingURL=reference-fault.js.map