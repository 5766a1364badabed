"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.problemsInContractors = problemsInContractors;
exports.contractorOf = contractorOf;
const corporate_number_1 = require("../domain/values/corporate-number");
const construction_license_1 = require("../domain/values/construction-license");
const email_address_1 = require("../domain/values/email-address");
/** Everything that is wrong with the contractors of the operator's file, names and addresses apart. */
function* problemsInContractors(contractors) {
    const holders = new Map();
    for (const { id, contactEmail = null, corporateNumber, issuerIds, ...contractor } of contractors) {
        const { constructionLicenseNumber: license } = contractor;
        if (license !== null && (0, construction_license_1.parseConstructionLicense)(license) === undefined)
            yield `constructionLicenseNumber of ${id} must be one such as 国土交通大臣許可（特-3）第1234号; got "${license}".`;
        if (contactEmail !== null && (0, email_address_1.parseEmailAddress)(contactEmail) === undefined)
            yield `contactEmail of ${id} is not an e-mail address.`;
        if (corporateNumber === null)
            continue;
        const reading = (0, corporate_number_1.readCorporateNumber)(corporateNumber);
        if ("problem" in reading) {
            yield `corporateNumber of ${id} ${WORDS[reading.problem.code](reading.problem)}.`;
            continue;
        }
        // An issuer has one contractor of each number; another issuer may have one of its own.
        for (const issuerId of issuerIds) {
            const place = `${issuerId} ${reading.number}`;
            const holder = holders.get(place);
            if (holder !== undefined && holder !== id)
                yield `corporateNumber of ${id} is that of ${holder}, also with ${issuerId}; one contractor is entered once.`;
            else
                holders.set(place, id);
        }
    }
}
/** The contractor to be entered, once nothing is wrong with it. */
function contractorOf({ corporateNumber, constructionLicenseNumber, contactEmail, ...entry }) {
    return {
        ...entry,
        constructionLicenseNumber: (0, construction_license_1.parseConstructionLicense)(constructionLicenseNumber ?? "") ?? null,
        contactEmail: (0, email_address_1.parseEmailAddress)(contactEmail ?? "") ?? null,
        corporateNumber: corporateNumber === null ? null : numberOf(corporateNumber),
    };
}
function numberOf(text) {
    const reading = (0, corporate_number_1.readCorporateNumber)(text);
    return "number" in reading ? reading.number : null;
}
const WORDS = {
    NOT_A_CORPORATE_NUMBER: ({ limit, actual }) => `must have ${String(limit)} digits; got ${String(actual)} letters and digits`,
    CORPORATE_NUMBER_CHECK_DIGIT: ({ limit, actual }) => `must begin with the check digit ${String(limit)}; got ${String(actual)}`,
};
//# sourceMappingURL=contractor-entries.js.map