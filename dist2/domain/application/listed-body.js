"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.listedBodyOf = listedBodyOf;
const search_text_1 = require("../values/search-text");
/** Among many of one name, the first ones say enough. */
const MOST_NAMED = 10;
/**
 * Whom an application means that names its body (一覧にない発注者), however it is written, by its name or an alias: each body
 * of a name in one prefecture is entered once, so that its rules and its works contracts stay together. Without a
 * prefecture, it is the one body of that name anywhere. With one, bodies of other prefectures do not matter, and a national
 * body of that name is not passed over.
 */
function listedBodyOf(named, listed) {
    const called = listed.filter((body) => isCalled(body, named.name));
    const { prefecture } = named;
    if (prefecture === null)
        return one(called, "unlistedObligee.prefecture");
    const here = one(called.filter((body) => body.prefecture === prefecture), "unlistedObligee.name");
    if (here !== null)
        return here;
    const national = called.filter((body) => body.prefecture === null);
    return national.length === 0 ? null : several(national, "unlistedObligee.prefecture");
}
function one(found, path) {
    const [body, ...others] = found;
    if (body === undefined)
        return null;
    return others.length === 0 ? { body } : several(found, path);
}
function several(found, path) {
    const names = found.map(({ prefecture, name }) => (prefecture === null ? name : `${prefecture} ${name}`));
    const told = [...new Set(names)].sort();
    const limit = `${told.slice(0, MOST_NAMED).join("、")}${told.length > MOST_NAMED ? "、ほか" : ""}`;
    return { finding: { path, code: "BODY_IS_LISTED", limit } };
}
function isCalled({ name, aliases }, wanted) {
    const texts = (0, search_text_1.typedTexts)(wanted);
    return [name, ...aliases].some((each) => (0, search_text_1.typedTexts)(each).some((text) => texts.includes(text)));
}
//# sourceMappingURL=listed-body.js.map