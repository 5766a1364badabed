"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OPENED = void 0;
exports.recordHandOverByOpening = recordHandOverByOpening;
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const record_event_1 = require("../shared/record-event");
const new_deposit_1 = require("./new-deposit");
const receiving_body_1 = require("./receiving-body");
/** What an opening says of the hand-over: that there was one. */
exports.OPENED = {
    channel: "RECORDED",
    means: "OPENED",
    place: null,
    handedOverOn: null,
    address: null,
};
/**
 * A body that opens a guarantee in its favour was handed number and key, although the contractor recorded nothing: so it can
 * be accepted. To be called before the opening is recorded: several may open one guarantee at once, and each that records
 * its opening keeps the others from changing the guarantee. Costs nothing where the hand-over is on record.
 */
async function recordHandOverByOpening(stores, parts, caller, { number, status, obligeeId }, at) {
    if (status !== "ISSUED")
        return;
    if (!(await stores.obligees.areOneBody(caller.organisationId, obligeeId)))
        return;
    const taken = await stores.guarantees.takeByNumber(number);
    // Another opening, or the contractor, was quicker.
    if (taken?.guarantee.status !== "ISSUED")
        return;
    const body = await (0, receiving_body_1.receivingBody)(stores, parts, obligeeId, at);
    const deposit = (0, new_deposit_1.newDeposit)(parts, caller, taken, body, { ...exports.OPENED, at });
    const { to } = guarantee_life_cycle_1.LIFE_CYCLE.deposit;
    await stores.guarantees.changeHandOver(taken.id, "ISSUED", to);
    await stores.deposits.add(deposit);
    await (0, record_event_1.recordEvent)(stores, parts, caller, {
        at,
        type: "GUARANTEE_DEPOSITED",
        guaranteeId: taken.id,
        subjectId: deposit.id,
        from: "ISSUED",
        to,
    });
}
//# sourceMappingURL=record-hand-over-by-opening.js.map