"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordHandOversByOpening = recordHandOversByOpening;
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const record_event_1 = require("../shared/record-event");
const new_deposit_1 = require("./new-deposit");
const receiving_body_1 = require("../notice/receiving-body");
/** What an opening says of the hand-over: that there was one. */
const OPENED = {
    channel: "RECORDED",
    means: "OPENED",
    place: null,
    handedOverOn: null,
    address: null,
};
/**
 * A body that opens a guarantee in its favour was handed number and key, although the contractor recorded nothing: so it can
 * be accepted. The guarantees are issued, held and verified. To be called before their openings are recorded: several may open
 * one guarantee at once, and each that records its opening keeps the others from changing the guarantee.
 */
async function recordHandOversByOpening(stores, parts, caller, held, at) {
    if (held.length === 0)
        return;
    // One statement for each department that is among them, and not for each guarantee.
    const bodies = new Map();
    for (const id of new Set(held.map(({ obligeeId }) => obligeeId)))
        bodies.set(id, await (0, receiving_body_1.receivingBody)(stores, parts, id, at));
    const deposits = held.flatMap((guarantee) => {
        const body = bodies.get(guarantee.obligeeId);
        return body ? [(0, new_deposit_1.newDeposit)(parts, caller, guarantee, body, { ...OPENED, at })] : [];
    });
    const { to } = guarantee_life_cycle_1.LIFE_CYCLE.deposit;
    await stores.guarantees.changeHandOvers(held.map(({ id }) => id), "ISSUED", to);
    await stores.deposits.addAll(deposits);
    await (0, record_event_1.recordEvents)(stores, parts, caller, deposits.map(({ id: subjectId, guaranteeId }) => ({
        at,
        type: "GUARANTEE_DEPOSITED",
        guaranteeId,
        subjectId,
        from: "ISSUED",
        to,
    })));
}
//# sourceMappingURL=record-hand-overs-by-opening.js.map