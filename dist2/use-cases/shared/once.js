"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.once = once;
const outcome_1 = require("./outcome");
/**
 * Does the work once per idempotency key. The reply is stored in the same unit of work as the change: ids, and what a
 * use case found about the input, names and prices included, but never an auth key, a password or a token. The same key
 * with another input is refused. A refused call leaves its key free: it did nothing, so the corrected call may use it. So does
 * one whose reply `keeps` is false of.
 */
async function once({ stores, vault, clock, }, { caller, operation, idempotencyKey, input }, work, keeps = () => true) {
    if (idempotencyKey === null)
        return work();
    const call = { organisationId: caller.organisationId, operation, idempotencyKey };
    const fingerprint = vault.fingerprint(JSON.stringify(input));
    const earlier = await stores.replies.claim(call, fingerprint, clock());
    if (earlier) {
        if (earlier.fingerprint !== fingerprint)
            return (0, outcome_1.refused)({ code: "IDEMPOTENCY_CONFLICT" });
        return JSON.parse(earlier.reply);
    }
    const outcome = await work();
    if (outcome.done && keeps(outcome.value))
        await stores.replies.save(call, JSON.stringify(outcome));
    else
        await stores.replies.release(call);
    return outcome;
}
//# sourceMappingURL=once.js.map