"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tellOfArrival = tellOfArrival;
const tell_issuer_1 = require("../notice/tell-issuer");
const tell_applicant_1 = require("./tell-applicant");
/** Tells contractor and issuer, each in a mail of its own, that an application arrived. */
async function tellOfArrival(stores, parts, application, at) {
    const facts = await (0, tell_applicant_1.applicationFacts)(stores, application);
    if (facts === null)
        return;
    const type = "NOTICE_OF_APPLICATION";
    const { letters } = parts;
    await (0, tell_applicant_1.tellApplicant)(stores, parts, application, {
        type,
        facts,
        letter: (told) => letters.noticeOfApplication(told),
        at,
    });
    await (0, tell_issuer_1.tellIssuer)(stores, parts, {
        issuerId: application.issuerId,
        guaranteeId: null,
        applicationId: application.id,
        type,
        letter: () => letters.applicationToIssuer(facts),
        at,
    });
}
//# sourceMappingURL=tell-of-arrival.js.map