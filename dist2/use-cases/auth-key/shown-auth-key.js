"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.showAuthKey = showAuthKey;
exports.openAuthKey = openAuthKey;
const key_event_1 = require("./key-event");
/** The key that a guarantee has now, recorded as shown to the caller: each time, a repeated call included. */
async function showAuthKey(stores, parts, caller, shown) {
    const revealed = await openAuthKey(stores, parts, shown);
    const { guaranteeId, authKeyId } = revealed;
    await (0, key_event_1.recordKeyEvent)(stores, parts, caller, { type: "AUTH_KEY_REVEALED", guaranteeId, authKeyId });
    return revealed;
}
/** The same for a call that has been recorded otherwise. */
async function openAuthKey({ authKeys }, { vault }, { guaranteeId, number }) {
    const stored = await authKeys.findByGuarantee(guaranteeId);
    if (!stored)
        throw new Error("a guarantee that was not delivered on paper has no auth key");
    const { id: authKeyId, sealed, createdAt } = stored;
    return { guaranteeId, authKeyId, number, key: vault.open(number, sealed), createdAt };
}
//# sourceMappingURL=shown-auth-key.js.map