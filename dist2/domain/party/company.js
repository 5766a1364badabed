"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CORRECTIONS_A_DAY = void 0;
exports.findingsOnCorrection = findingsOnCorrection;
exports.findingsOnContractingBranch = findingsOnContractingBranch;
exports.corrected = corrected;
exports.companyFacts = companyFacts;
exports.areSameFacts = areSameFacts;
const construction_license_1 = require("../values/construction-license");
const email_address_1 = require("../values/email-address");
const finding_1 = require("../values/finding");
const reading_1 = require("../values/reading");
const readable_text_1 = require("../values/readable-text");
const telephone_number_1 = require("../values/telephone-number");
/** The most corrections of one contractor a day: nobody moves as often, and all are kept. */
exports.CORRECTIONS_A_DAY = 20;
/** All that is wrong with what was typed. */
function findingsOnCorrection(typed) {
    const { reading = null, address, representative, contactEmail, telephone } = typed;
    return [
        ...(0, reading_1.findingsOnReading)("reading", reading),
        ...(address === undefined ? [] : (0, readable_text_1.findingsOnText)("address", address, readable_text_1.LONGEST.place)),
        ...(representative === undefined ? [] : (0, readable_text_1.findingsOnText)("representative", representative, readable_text_1.LONGEST.name)),
        ...(contactEmail === undefined ? [] : (0, email_address_1.findingsOnEmailAddress)("contactEmail", contactEmail)),
        ...(telephone === undefined || (0, telephone_number_1.parseTelephoneNumber)(telephone) !== undefined
            ? []
            : [{ path: "telephone", code: "NOT_A_TELEPHONE_NUMBER" }]),
        ...(0, construction_license_1.findingsOnConstructionLicense)("constructionLicenseNumber", typed.constructionLicenseNumber ?? null),
        ...findingsOnContractingBranch("contractingBranch", typed.contractingBranch ?? null),
    ];
}
function findingsOnContractingBranch(path, branch) {
    if (branch === null)
        return [];
    return (0, finding_1.below)(path, [
        ...(0, readable_text_1.findingsOnText)("name", branch.name, readable_text_1.LONGEST.name),
        ...(0, readable_text_1.findingsOnText)("address", branch.address, readable_text_1.LONGEST.place),
        ...(0, readable_text_1.findingsOnText)("head", branch.head, readable_text_1.LONGEST.name),
    ]);
}
/** The facts with a correction that has passed `findingsOnCorrection`. */
function corrected(facts, typed) {
    const { contactEmail, telephone, constructionLicenseNumber: license } = typed;
    return {
        reading: typed.reading === undefined ? facts.reading : typed.reading,
        address: typed.address ?? facts.address,
        representative: typed.representative ?? facts.representative,
        contactEmail: contactEmail === undefined ? facts.contactEmail : ((0, email_address_1.parseEmailAddress)(contactEmail) ?? null),
        telephone: telephone === undefined ? facts.telephone : ((0, telephone_number_1.parseTelephoneNumber)(telephone) ?? null),
        constructionLicenseNumber: license === undefined
            ? facts.constructionLicenseNumber
            : ((0, construction_license_1.parseConstructionLicense)(license ?? "") ?? null),
        contractingBranch: typed.contractingBranch === undefined ? facts.contractingBranch : typed.contractingBranch,
    };
}
/** Of a whole contractor only what it states of itself. */
function companyFacts(contractor) {
    const { reading, address, representative, contactEmail, telephone } = contractor;
    const { constructionLicenseNumber, contractingBranch } = contractor;
    return {
        ...{ reading, address, representative, contactEmail, telephone },
        ...{ constructionLicenseNumber, contractingBranch },
    };
}
/** Whether both say the same. */
function areSameFacts(one, other) {
    const told = ({ contractingBranch: branch, ...facts }) => JSON.stringify([
        ...[facts.reading, facts.address, facts.representative, facts.contactEmail, facts.telephone],
        ...[facts.constructionLicenseNumber, branch && [branch.name, branch.address, branch.head]],
    ]);
    return told(one) === told(other);
}
//# sourceMappingURL=company.js.map