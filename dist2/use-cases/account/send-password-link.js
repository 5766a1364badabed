"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sendPasswordLinks = sendPasswordLinks;
const password_link_1 = require("../../domain/account/password-link");
const calendar_date_1 = require("../../domain/values/calendar-date");
const access_token_1 = require("./access-token");
const too_many_links_1 = require("./too-many-links");
const MAIL_OF = {
    INVITATION: "NOTICE_OF_INVITATION",
    RESET: "NOTICE_OF_PASSWORD_RESET",
};
/**
 * Queues mails by which users choose a password, in the unit of work that invites or resets them; whatever links they had
 * before end. The words are kept, the code is not: it is made when a mail is sent. Where the day has no more of them, the unit
 * of work ends with TooManyLinks.
 */
async function sendPasswordLinks({ guesses, passwordLinks, outbox, staff }, { newId, letters, passwordLinks: secrets }, { role, organisationId }, addressees, purpose, at) {
    if (addressees.length === 0)
        return;
    await chargeLinks(guesses, organisationId, addressees, at);
    const organisationName = await staff.nameOf(role, organisationId);
    await passwordLinks.endAllOf(addressees.map(({ id }) => id), at);
    for (const { id: userId, name, loginId, email } of addressees) {
        const linkId = newId("link");
        const hash = (0, access_token_1.hashAccessToken)(secrets.codeOf(linkId));
        const expiresAt = (0, password_link_1.linkExpiry)(purpose, at);
        await passwordLinks.insert({ id: linkId, userId, purpose, hash, createdAt: at, expiresAt });
        const facts = { name, organisationName, loginId, days: password_link_1.LINK_DAYS[purpose] };
        await outbox.add({
            id: newId("mail"),
            type: MAIL_OF[purpose],
            guaranteeId: null,
            applicationId: null,
            contractorId: role === "CONTRACTOR" ? organisationId : null,
            issuerId: role === "ISSUER" ? organisationId : null,
            obligeeId: role === "OBLIGEE" ? organisationId : null,
            recipient: email,
            ...(purpose === "INVITATION"
                ? letters.noticeOfInvitation(facts)
                : letters.noticeOfPasswordReset(facts)),
            createdAt: at,
            originalId: null,
            enclosures: [{ type: "PASSWORD_LINK", linkId, purpose }],
        });
    }
}
/** Counts each mail for its user and for the organisation. */
async function chargeLinks(guesses, organisationId, addressees, at) {
    const day = (0, calendar_date_1.dayInJapan)(at);
    const ofOrganisation = `links-of:${organisationId}:${day}`;
    const ofUsers = addressees.map(({ id }) => [`links-to:${id}:${day}`, 1]);
    const counts = await guesses.chargeMany(new Map([[ofOrganisation, addressees.length], ...ofUsers]), at);
    if (ofUsers.some(([subject]) => (counts.get(subject) ?? 0) > password_link_1.LINKS_A_DAY.USER))
        throw new too_many_links_1.TooManyLinks("USER", at);
    if ((counts.get(ofOrganisation) ?? 0) > password_link_1.LINKS_A_DAY.ORGANISATION)
        throw new too_many_links_1.TooManyLinks("ORGANISATION", at);
}
//# sourceMappingURL=send-password-link.js.map