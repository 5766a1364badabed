"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.revealAuthKey = revealAuthKey;
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const shown_auth_key_1 = require("./shown-auth-key");
/** 「表示」: shows the auth key of a guarantee that the caller may see, and records that it was shown. A repeated call shows it again. */
async function revealAuthKey(parts, caller, { guaranteeId, idempotencyKey }) {
    (0, forbidden_1.assertMay)(caller, "revealAuthKey");
    const call = { caller, operation: "revealAuthKey", idempotencyKey, input: { guaranteeId } };
    return parts.unitOfWork.run(async (stores) => {
        const found = await (0, once_1.once)({ ...parts, stores }, call, () => keyToShow(stores, caller, guaranteeId));
        if (!found.done)
            return found;
        return (0, outcome_1.done)(await (0, shown_auth_key_1.showAuthKey)(stores, parts, caller, { guaranteeId, ...found.value }));
    });
}
async function keyToShow({ guarantees }, caller, guaranteeId) {
    const guarantee = await guarantees.findVisible(caller, guaranteeId);
    if (!guarantee)
        return (0, outcome_1.refused)({ code: "GUARANTEE_NOT_FOUND" });
    if (guarantee.delivery === "PAPER")
        return (0, outcome_1.refused)({ code: "DELIVERED_ON_PAPER" });
    return (0, outcome_1.done)({ number: guarantee.number });
}
//# sourceMappingURL=reveal-auth-key.js.map