"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.administer = administer;
exports.administerByMail = administerByMail;
exports.administering = administering;
const password_link_1 = require("../../domain/account/password-link");
const guess_limits_1 = require("../../domain/auth-key/guess-limits");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const token_ended_1 = require("./token-ended");
const too_many_links_1 = require("./too-many-links");
/**
 * Every change of an organisation's users. Those of one organisation come one after the other: each holds its administrators
 * first, and the caller must be one of them still. So two who lock each other out do not both succeed. `administrators`: the ids of
 * those who have chosen a password. `keeps`: which replies a repeated call gets again; without it, all.
 */
async function administer(parts, caller, asked, work, keeps) {
    return administering(parts, caller, (stores, administrators) => (0, once_1.once)({ ...parts, stores }, { caller, ...asked }, () => work(stores, administrators), keeps));
}
/** The same for changes that may send mails with links, of which a day has so many only. */
async function administerByMail(...change) {
    try {
        return await administer(...change);
    }
    catch (error) {
        if (!(error instanceof too_many_links_1.TooManyLinks))
            throw error;
        const { bound, at } = error;
        const retryAfterSeconds = (0, guess_limits_1.secondsUntilNextDayInJapan)(at);
        return (0, outcome_1.refused)({ code: "TOO_MANY_PASSWORD_LINKS", bound, limit: password_link_1.LINKS_A_DAY[bound], retryAfterSeconds });
    }
}
/** The same for what is no change, or not yet. */
async function administering({ unitOfWork }, caller, work) {
    (0, forbidden_1.assertMay)(caller, "administerUsers");
    return unitOfWork.run(async (stores) => {
        const administrators = await stores.staff.holdAdministrators(caller.organisationId);
        await assertStillMay(stores, caller, administrators);
        const settled = administrators.filter(({ hasChosenPassword }) => hasChosenPassword);
        return work(stores, settled.map(({ id }) => id));
    });
}
/** The caller may have been demoted or locked out since the request began. */
async function assertStillMay({ staff }, caller, administrators) {
    const { userId, organisationId } = caller;
    if (administrators.some(({ id }) => id === userId))
        return;
    const member = userId === null ? null : await staff.hold(organisationId, userId);
    if (member?.state === "ACTIVE")
        (0, forbidden_1.assertMay)({ ...caller, staffRole: member.staffRole }, "administerUsers");
    throw new token_ended_1.TokenEnded("UNKNOWN");
}
//# sourceMappingURL=administer-users.js.map