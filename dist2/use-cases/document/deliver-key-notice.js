"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deliverKeyNotice = deliverKeyNotice;
const forbidden_1 = require("../shared/forbidden");
const key_event_1 = require("../auth-key/key-event");
const key_notice_of_1 = require("./key-notice-of");
const printable_papers_1 = require("./printable-papers");
/** The key notice, which carries the auth key: only of the key that the link was made for, and recorded each time that it is shown. */
async function deliverKeyNotice(parts, caller, target, part) {
    (0, forbidden_1.assertMay)(caller, "revealAuthKey");
    const facts = await parts.reads.papers.newestOf(caller, target.guaranteeId);
    if (!facts)
        return { state: "NOT_FOUND" };
    const stored = await carriedKey(parts, caller, target, part);
    if (!stored)
        return { state: "GONE" };
    const body = part === "HEAD" ? null : await printed(parts, caller, facts, stored);
    const name = (0, printable_papers_1.keyNoticeFileNameOf)(facts);
    return {
        state: "DELIVERED",
        document: { ...name, contentType: "application/pdf", disposition: "attachment", body },
    };
}
async function printed(parts, caller, facts, { sealed, createdAt }) {
    const key = parts.vault.open(facts.content.number, sealed);
    const { bytes } = await parts.press.keyNotice(await (0, key_notice_of_1.keyNoticeOf)(parts, facts, { key, createdAt }), caller);
    return bytes;
}
/** `null`, and nothing recorded, where the key is no longer the guarantee's. */
async function carriedKey(parts, caller, { guaranteeId, authKeyId }, part) {
    return parts.unitOfWork.run(async (stores) => {
        const stored = await stores.authKeys.findByGuarantee(guaranteeId);
        if (stored?.id !== authKeyId)
            return null;
        if (part === "WHOLE")
            await (0, key_event_1.recordKeyEvent)(stores, parts, caller, { type: "KEY_NOTICE_FETCHED", guaranteeId, authKeyId });
        return stored;
    });
}
//# sourceMappingURL=deliver-key-notice.js.map