"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.foldedNumbers = foldedNumbers;
exports.columnsOf = columnsOf;
exports.entryOf = entryOf;
const search_text_1 = require("../../domain/values/search-text");
const works_identifiers_1 = require("../../domain/works-contract/works-identifiers");
const works_search_text_1 = require("../engine/works-search-text");
/** The numbers as they are looked up. */
function foldedNumbers(identifiers) {
    return works_identifiers_1.IDENTIFIER_SCHEMES.flatMap((scheme) => {
        const number = identifiers[scheme];
        return number === null ? [] : [[scheme, (0, search_text_1.searchText)(number)]];
    });
}
/** What an entry says, in its columns. */
function columnsOf({ name, registeredWorksId, contractedOn, identifiers, works, }) {
    const { workPeriod, fiscalYears, jointVenture, ...plain } = works;
    return {
        ...plain,
        ...identifiers,
        name,
        nameKey: (0, search_text_1.searchText)(name),
        searchText: (0, works_search_text_1.searchTextOfWorks)(name, identifiers),
        registeredWorksId,
        contractedOn,
        workFrom: workPeriod.from,
        workTo: workPeriod.to,
        // In their order, so that one plan is one text.
        fiscalYears: fiscalYears && JSON.stringify([...fiscalYears].sort((one, other) => one.year - other.year)),
        jointVenture: jointVenture && JSON.stringify(jointVenture),
    };
}
/** The entry that stands in these columns. */
function entryOf(row) {
    const { worksNumber, procurementNumber, contractNumber, specificationNumber } = row;
    return {
        id: row.id,
        issuerId: row.issuerId,
        contractorId: row.contractorId,
        obligeeId: row.obligeeId,
        registeredWorksId: row.registeredWorksId,
        name: row.name,
        contractedOn: row.contractedOn,
        identifiers: { worksNumber, procurementNumber, contractNumber, specificationNumber },
        works: {
            contractType: row.contractType,
            place: row.place,
            contractPrice: row.contractPrice,
            workPeriod: { from: row.workFrom, to: row.workTo },
            fiscalYears: row.fiscalYears === null ? null : JSON.parse(row.fiscalYears),
            advanceYears: row.advanceYears,
            jointVenture: row.jointVenture === null ? null : JSON.parse(row.jointVenture),
            externalReference: row.externalReference,
        },
    };
}
//# sourceMappingURL=works-contract-columns.js.map