"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tellOfRegistration = tellOfRegistration;
const initial_password_lifetime_1 = require("../../domain/account/initial-password-lifetime");
const DAY_MILLISECONDS = 24 * 60 * 60_000;
/**
 * Queues the mail that tells who asked for a registration what was decided, in the unit of work that decides it. The initial
 * password is not in it: the officer hands it over another way.
 */
async function tellOfRegistration({ outbox, parties }, { letters, newId }, { registration, branch, decided }, at) {
    const { issuerId, companyName, contactName, contactEmail } = registration;
    const issuer = await parties.issuer(issuerId);
    if (!issuer)
        throw new Error("a registration was asked of an issuer that does not exist");
    const facts = {
        companyName,
        contactName,
        issuerName: issuer.name,
        branch: { name: branch.name, telephone: branch.telephone },
    };
    const letter = decided.isAccepted
        ? letters.noticeOfRegistration(facts, {
            isAccepted: true,
            loginId: decided.loginId,
            days: initial_password_lifetime_1.INITIAL_PASSWORD_MILLISECONDS / DAY_MILLISECONDS,
        })
        : letters.noticeOfRegistration(facts, decided);
    await outbox.add({
        id: newId("mail"),
        type: "NOTICE_OF_REGISTRATION",
        guaranteeId: null,
        applicationId: null,
        contractorId: decided.isAccepted ? decided.contractorId : null,
        issuerId,
        recipient: contactEmail,
        ...letter,
        createdAt: at,
        originalId: null,
    });
}
//# sourceMappingURL=tell-of-registration.js.map