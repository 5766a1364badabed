"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.depositGuarantee = depositGuarantee;
const hand_over_findings_1 = require("../../domain/deposit/hand-over-findings");
const hand_over_rules_1 = require("../../domain/deposit/hand-over-rules");
const calendar_date_1 = require("../../domain/values/calendar-date");
const guarantee_step_1 = require("../guarantee/guarantee-step");
const outcome_1 = require("../shared/outcome");
const hand_over_directly_1 = require("./hand-over-directly");
const hand_over_by_mail_1 = require("./hand-over-by-mail");
const mails_of_hand_overs_1 = require("./mails-of-hand-overs");
const new_deposit_1 = require("./new-deposit");
const receiving_body_1 = require("../notice/receiving-body");
const STEP = { mutation: "DEPOSIT_GUARANTEE", eventType: "GUARANTEE_DEPOSITED" };
/**
 * みなし寄託: the contractor hands number and key to the body in whose favour the guarantee is, and to nobody else. Directly,
 * the body sees the guarantee at once and needs no key; by mail, it gets the key notice; else the contractor records what it
 * did elsewhere. Until a deadline the body is to accept or to reject it. What did not arrive is handed over again: the one that
 * waited is decided on by nobody then.
 */
async function depositGuarantee(parts, caller, command) {
    const { handOver } = command;
    return (0, guarantee_step_1.takeGuaranteeStep)(parts, caller, STEP, command, async (stores, taken, at) => {
        const { issuedOn, status } = taken.guarantee;
        // There is no key to hand over here: what is handed in is the paper itself, and that is recorded.
        if (taken.delivery === "PAPER" && handOver.channel !== "RECORDED")
            return (0, outcome_1.refused)({ code: "DELIVERED_ON_PAPER" });
        const findings = (0, hand_over_findings_1.findingsOnHandOver)(handOver, { today: (0, calendar_date_1.dayInJapan)(at), issuedOn });
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        const body = await (0, receiving_body_1.receivingBody)(stores, parts, taken.obligeeId, at);
        if (status === "ACCEPTED") {
            const version = (await stores.deposits.acceptedVersion(taken.id)) ?? 0;
            if (!(0, hand_over_rules_1.isReceivedAnew)(body.inForce, version, taken.certificate.content.version))
                return (0, outcome_1.refused)({ code: "ALREADY_ACCEPTED", version });
        }
        const deliver = DELIVERIES[handOver.channel];
        const delivered = await deliver(stores, parts, { taken, body, handOver, at });
        if (!delivered.done)
            return delivered;
        const { channel, means, submittedTo: place, handedOverOn } = handOver;
        const { address, afterwards } = delivered.value;
        const deposit = (0, new_deposit_1.newDeposit)(parts, caller, taken, body, {
            channel,
            means,
            place,
            handedOverOn,
            address,
            at,
        });
        if (status === "DEPOSITED")
            await supersedeWaiting(stores, caller, taken, at);
        // After a rejection or an acceptance of a former version, too: the mails of a former hand-over that have not gone stay here.
        await stores.outbox.withdraw(taken.id, mails_of_hand_overs_1.MAILS_OF_HAND_OVERS);
        await stores.guarantees.changeHandOver(taken.id, status, "DEPOSITED");
        await stores.deposits.add(deposit);
        await afterwards?.(deposit);
        return (0, outcome_1.done)({ subjectId: deposit.id });
    });
}
/** At most one hand-over of a guarantee waits. */
async function supersedeWaiting({ deposits }, { userId }, { id, certificate }, at) {
    const waiting = await deposits.waiting(id);
    if (!waiting)
        throw new Error("a guarantee was handed over, and no hand-over waits");
    const { version } = certificate.content;
    const outcome = "SUPERSEDED";
    await deposits.decide(waiting.id, {
        outcome,
        version,
        reason: null,
        reasonText: null,
        decidedAt: at,
        userId,
    });
}
const DELIVERIES = {
    DIRECT: hand_over_directly_1.handOverDirectly,
    EMAIL: hand_over_by_mail_1.handOverByMail,
    RECORDED: () => Promise.resolve((0, outcome_1.done)({ address: null })),
};
//# sourceMappingURL=deposit-guarantee.js.map