"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changeExamples = changeExamples;
exports.amendmentToApplyFor = amendmentToApplyFor;
const node_crypto_1 = require("node:crypto");
const amend_guarantee_1 = require("../use-cases/guarantee/amend-guarantee");
const cancel_guarantee_1 = require("../use-cases/guarantee/cancel-guarantee");
const calendar_date_1 = require("../domain/values/calendar-date");
const guarantee_number_1 = require("../domain/values/guarantee-number");
const guarantees_1 = require("./guarantees");
const issue_example_1 = require("./issue-example");
const organisations_1 = require("./organisations");
const issuer = (0, issue_example_1.sandboxCaller)("ISSUER", organisations_1.IDS.issuer);
/** Changes after the issue: a smaller amount, a longer work period, a price cut alone, and an end before its time. */
async function changeExamples(parts, today) {
    await amend(parts, guarantees_1.AMENDED_EXAMPLE, {
        amendedOn: (0, calendar_date_1.addDays)(today, -20),
        amount: 18_000_000,
        contractPrice: 46_000_000,
        coveredPrice: null,
        paidAhead: null,
        workPeriod: { from: null, to: null },
    });
    await amend(parts, guarantees_1.EXTENDED_EXAMPLE, {
        amendedOn: (0, calendar_date_1.addDays)(today, -10),
        amount: null,
        contractPrice: null,
        coveredPrice: null,
        paidAhead: null,
        workPeriod: { from: null, to: (0, calendar_date_1.addDays)(today, 130) },
    });
    await amend(parts, guarantees_1.CUT_EXAMPLE, {
        amendedOn: (0, calendar_date_1.addDays)(today, -15),
        amount: null,
        contractPrice: 60_000_000,
        coveredPrice: null,
        paidAhead: null,
        workPeriod: { from: null, to: null },
    });
    const cancelledOn = (0, calendar_date_1.addDays)(today, -5);
    const cancelled = await (0, cancel_guarantee_1.cancelGuarantee)((0, issue_example_1.onDay)(parts, cancelledOn), issuer, {
        guaranteeId: (await found(parts, guarantees_1.CANCELLED_EXAMPLE)).id,
        cancellation: {
            ground: "OBLIGEE_CONSENT",
            cancelledOn,
            consentedOn: (0, calendar_date_1.addDays)(today, -6),
            reference: null,
            evidence: {
                kind: "CONSENT_LETTER",
                day: (0, calendar_date_1.addDays)(today, -6),
                reference: "熊市契約第123号",
                digest: digestOf("保証契約の解約について同意します。"),
            },
        },
        idempotencyKey: null,
    });
    (0, issue_example_1.unlessRefused)(cancelled, "cancellation");
}
/** A larger price and amount, of which the contractor tells the issuer. */
async function amendmentToApplyFor(parts, today) {
    const { id: guaranteeId, revision } = await found(parts, guarantees_1.APPLIED_EXAMPLE);
    return {
        guaranteeId,
        revision,
        change: {
            amendedOn: (0, calendar_date_1.addDays)(today, -1),
            amount: 26_000_000,
            contractPrice: 66_000_000,
            coveredPrice: null,
            paidAhead: null,
            workPeriod: { from: null, to: null },
        },
        reason: "地下埋設物の移設に伴う増額変更",
        externalReference: null,
        idempotencyKey: null,
    };
}
/** Of the file that the sandbox's officer would keep. */
function digestOf(file) {
    return (0, node_crypto_1.createHash)("sha256").update(file).digest("hex");
}
async function amend(parts, number, change) {
    const { id: guaranteeId, revision } = await found(parts, number);
    const command = { guaranteeId, revision, change, isStrict: false, idempotencyKey: null };
    (0, issue_example_1.unlessRefused)(await (0, amend_guarantee_1.amendGuarantee)((0, issue_example_1.onDay)(parts, change.amendedOn), issuer, command), "amendment");
}
async function found({ unitOfWork }, text) {
    const number = (0, guarantee_number_1.parseGuaranteeNumber)(text);
    if (number === undefined)
        throw new Error(`the sandbox's number is not well formed: ${text}`);
    return unitOfWork.run(async ({ authKeys, guarantees }) => {
        const { guaranteeId } = (await authKeys.findByNumber(number)) ?? { guaranteeId: "" };
        const taken = await guarantees.takeVisible(issuer, guaranteeId);
        if (!taken)
            throw new Error(`the sandbox has no guarantee ${number}`);
        return taken;
    });
}
//# sourceMappingURL=change-examples.js.map