"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_SOURCE_URL = void 0;
exports.sourceKey = sourceKey;
exports.isOlderEdition = isOlderEdition;
exports.statementInForce = statementInForce;
const search_text_1 = require("../values/search-text");
/** The most characters of a source's address. */
exports.LONGEST_SOURCE_URL = 2_000;
/** The same for every way of writing the name of one source: each edition of it speaks for it alone. */
function sourceKey(source) {
    return (0, search_text_1.searchText)(source);
}
/**
 * Whether one edition of a source is older than another of it. A day that the source states wins over the day of an import,
 * which only says when somebody read it; where one of the days may be either, the days tell.
 */
function isOlderEdition(one, other) {
    const [isStated, isOthersStated] = [one.isDayStated, other.isDayStated];
    if (isStated !== null && isOthersStated !== null && isStated !== isOthersStated)
        return isOthersStated;
    return one.asOf < other.asOf;
}
/**
 * Of the newest statement of each source, the one that holds. A list of names says less than one with days, so it replaces
 * none; nor does a source of which only the day of the import is known replace one that states its day. Among equals the newer
 * one holds, and of the same day the one that was recorded last, which stands last.
 */
function statementInForce(newestOfSources) {
    return newestOfSources.reduce((best, each) => (best === undefined || !isBefore(each, best) ? each : best), undefined);
}
function isBefore(one, other) {
    if (hasDay(one) !== hasDay(other))
        return hasDay(other);
    const [isImportDay, isOthersImportDay] = [one.isDayStated === false, other.isDayStated === false];
    return isImportDay === isOthersImportDay ? one.asOf < other.asOf : isImportDay;
}
function hasDay({ startsOn, consultingStartsOn }) {
    return startsOn !== null || consultingStartsOn !== null;
}
//# sourceMappingURL=adoption-statement.js.map