"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.reissueAuthKey = reissueAuthKey;
const forbidden_1 = require("../shared/forbidden");
const key_event_1 = require("./key-event");
const key_guess_1 = require("./key-guess");
const once_1 = require("../shared/once");
const queue_notice_of_reissue_1 = require("../notice/queue-notice-of-reissue");
const outcome_1 = require("../shared/outcome");
const shown_auth_key_1 = require("./shown-auth-key");
/**
 * Replaces an auth key (認証キー) that has come to know too many, or whose number wrong keys are tried at. The old one
 * opens nothing from then on, links to its notice included; obligees that have opened the certificate go on seeing it.
 * What has ended stays readable, so this works after the end of the guarantee too.
 */
async function reissueAuthKey(parts, caller, { guaranteeId, idempotencyKey }) {
    (0, forbidden_1.assertMay)(caller, "reissueAuthKey");
    const call = { caller, operation: "reissueAuthKey", idempotencyKey, input: { guaranteeId } };
    return parts.unitOfWork.run(async (stores) => {
        const first = { isThis: false };
        const reissued = await (0, once_1.once)({ ...parts, stores }, call, () => {
            first.isThis = true;
            return replaceKey(stores, parts, caller, guaranteeId);
        });
        if (!reissued.done)
            return reissued;
        const shown = { guaranteeId, ...reissued.value };
        // A repeated call replaces nothing: it shows the key that the guarantee has by then.
        return (0, outcome_1.done)(first.isThis
            ? await (0, shown_auth_key_1.openAuthKey)(stores, parts, shown)
            : await (0, shown_auth_key_1.showAuthKey)(stores, parts, caller, shown));
    });
}
async function replaceKey(stores, parts, caller, guaranteeId) {
    const found = await stores.guarantees.findVisible(caller, guaranteeId);
    if (!found)
        return (0, outcome_1.refused)({ code: "GUARANTEE_NOT_FOUND" });
    const { number, delivery } = found;
    if (delivery === "PAPER")
        return (0, outcome_1.refused)({ code: "DELIVERED_ON_PAPER" });
    // Before the guarantee is taken: whoever opens it takes them in this order too, and nobody waits in a circle.
    await (0, key_guess_1.startGuessesAgain)(stores.guesses, number);
    const taken = await stores.guarantees.takeVisible(caller, guaranteeId);
    if (!taken)
        return (0, outcome_1.refused)({ code: "GUARANTEE_NOT_FOUND" });
    const { vault, newId, newAuthKey, clock } = parts;
    const [authKeyId, at] = [newId("authkey"), clock()];
    await stores.authKeys.replace(guaranteeId, authKeyId, vault.seal(number, newAuthKey()), at);
    await (0, key_event_1.recordKeyEvent)(stores, parts, caller, { type: "AUTH_KEY_REISSUED", guaranteeId, authKeyId });
    await (0, queue_notice_of_reissue_1.queueNoticeOfReissue)(stores, parts, taken, at);
    return (0, outcome_1.done)({ number });
}
//# sourceMappingURL=reissue-auth-key.js.map