"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.REGISTRATIONS_A_DAY = exports.REGISTRATION_STEPS = exports.REGISTRATION_STATUSES = void 0;
exports.allowedRegistrationSteps = allowedRegistrationSteps;
exports.findingsOnRegistration = findingsOnRegistration;
const company_1 = require("../party/company");
const construction_license_1 = require("../values/construction-license");
const corporate_number_1 = require("../values/corporate-number");
const email_address_1 = require("../values/email-address");
const reading_1 = require("../values/reading");
const readable_text_1 = require("../values/readable-text");
const login_id_1 = require("./login-id");
const telephone_number_1 = require("../values/telephone-number");
/** The states of a request for a registration (利用登録). */
exports.REGISTRATION_STATUSES = ["REQUESTED", "ACCEPTED", "DECLINED"];
/**
 * The decisions, the states they start from and the state they lead to. `access.ts` says which role may
 * decide.
 */
exports.REGISTRATION_STEPS = {
    accept: { from: "REQUESTED", to: "ACCEPTED" },
    decline: { from: "REQUESTED", to: "DECLINED" },
};
/** The decisions that are still open in a state; none once it is decided. */
function allowedRegistrationSteps(status) {
    return Object.keys(exports.REGISTRATION_STEPS).filter((step) => exports.REGISTRATION_STEPS[step].from === status);
}
/**
 * The most requests received a day: every visitor may send them, and officers read each.
 * - ADDRESS: from one address, more than any office that helps others to register would send.
 * - ISSUER: for one issuer, ten times what the largest issuer's offices could read.
 */
exports.REGISTRATIONS_A_DAY = { ADDRESS: 20, ISSUER: 1_000 };
/**
 * All that is wrong with a request, each with its place. No finding repeats a text, since the sender has not
 * signed in.
 */
function findingsOnRegistration(request) {
    return [
        ...(0, readable_text_1.findingsOnText)("companyName", request.companyName, readable_text_1.LONGEST.name),
        ...(0, reading_1.findingsOnReading)("reading", request.reading),
        ...(0, readable_text_1.findingsOnText)("address", request.address, readable_text_1.LONGEST.place),
        ...(0, readable_text_1.findingsOnText)("representative", request.representative, readable_text_1.LONGEST.name),
        ...(0, readable_text_1.findingsOnText)("contactName", request.contactName, readable_text_1.LONGEST.name),
        ...findingsOnForm(request),
    ];
}
function* findingsOnForm({ contactEmail, telephone, corporateNumber, constructionLicenseNumber, contractingBranch, loginId, }) {
    yield* (0, email_address_1.findingsOnEmailAddress)("contactEmail", contactEmail);
    if ((0, telephone_number_1.parseTelephoneNumber)(telephone) === undefined)
        yield { path: "telephone", code: "NOT_A_TELEPHONE_NUMBER" };
    yield* (0, corporate_number_1.findingsOnCorporateNumber)("corporateNumber", corporateNumber);
    for (const finding of (0, construction_license_1.findingsOnConstructionLicense)("constructionLicenseNumber", constructionLicenseNumber))
        yield withoutText(finding);
    yield* (0, company_1.findingsOnContractingBranch)("contractingBranch", contractingBranch);
    if (loginId !== null && (0, login_id_1.parseLoginId)(loginId) === undefined)
        yield { path: "loginId", code: "NOT_A_LOGIN_ID" };
}
/** What came is not repeated to whoever has not signed in. */
function withoutText({ path, code }) {
    return { path, code };
}
//# sourceMappingURL=registration.js.map