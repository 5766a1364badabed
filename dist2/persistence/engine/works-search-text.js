"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.searchTextOfWorks = searchTextOfWorks;
exports.searchTextOfApplication = searchTextOfApplication;
const search_text_1 = require("../../domain/values/search-text");
const works_identifiers_1 = require("../../domain/works-contract/works-identifiers");
/** The text by which an entry of a works contract is searched: its name and numbers. */
function searchTextOfWorks(name, identifiers) {
    return (0, search_text_1.searchableText)([name, ...numbersOf(identifiers)]);
}
/** The same of an application; a draft may have neither. What it names beside parties that are known stands in it, too. */
function searchTextOfApplication({ worksContract, unlistedObligee, jointVenture, }) {
    const names = [worksContract.name, unlistedObligee?.name, jointVenture?.name];
    return (0, search_text_1.searchableText)([...names.flatMap((name) => name ?? []), ...numbersOf(worksContract.identifiers)]);
}
function numbersOf(identifiers) {
    return works_identifiers_1.IDENTIFIER_SCHEMES.flatMap((scheme) => identifiers[scheme] ?? []);
}
//# sourceMappingURL=works-search-text.js.map