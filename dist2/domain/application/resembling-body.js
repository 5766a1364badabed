"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnResembling = findingsOnResembling;
exports.isOneAway = isOneAway;
const search_text_1 = require("../values/search-text");
/** Among many, the first ones say enough. */
const MOST_SUGGESTED = 3;
/**
 * Whether a body that is listed may be meant by a name that none is called by: its name or an alias is one character away, as
 * they are compared. It is only asked: 大津町 and 大津市 are two, and nobody but the applicant knows which one is meant.
 */
function* findingsOnResembling(named, listed) {
    if (named.isAnother)
        return;
    const wanted = (0, search_text_1.searchText)(named.name);
    const found = listed
        .filter(({ prefecture }) => isNear(named.prefecture, prefecture))
        .filter(({ name, aliases }) => [name, ...aliases].some((each) => isOneAway(wanted, (0, search_text_1.searchText)(each))))
        .map(({ prefecture, name }) => (prefecture === null ? name : `${prefecture} ${name}`));
    const told = [...new Set(found)].sort().slice(0, MOST_SUGGESTED);
    if (told.length > 0)
        yield { path: "unlistedObligee.name", code: "BODY_RESEMBLES", limit: told.join("、") };
}
/** A national body may be meant in each prefecture, and any body where none is stated. */
function isNear(stated, of) {
    return stated === null || of === null || stated === of;
}
/** Whether one text becomes the other by putting in, taking out or changing one character. */
function isOneAway(one, other) {
    const [shorter, longer] = [Array.from(one), Array.from(other)].sort((a, b) => a.length - b.length);
    const more = longer.length - shorter.length;
    if (more > 1)
        return false;
    const first = longer.findIndex((character, i) => character !== shorter[i]);
    if (first < 0)
        return false;
    // Behind the first difference the rest is the same.
    return longer.slice(first + 1).join("") === shorter.slice(first + 1 - more).join("");
}
//# sourceMappingURL=resembling-body.js.map