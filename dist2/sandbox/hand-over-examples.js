"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.handOverExamples = handOverExamples;
const deposit_guarantee_1 = require("../use-cases/deposit/deposit-guarantee");
const record_hand_over_rules_1 = require("../use-cases/deposit/record-hand-over-rules");
const calendar_date_1 = require("../domain/values/calendar-date");
const email_address_1 = require("../domain/values/email-address");
const guarantee_number_1 = require("../domain/values/guarantee-number");
const issue_example_1 = require("./issue-example");
const organisations_1 = require("./organisations");
/** The guarantee that waits for its obligee's receipt. */
const HANDED_OVER_EXAMPLE = "2070900003";
/** What a body says of hand-overs, and one that was made by it. */
async function handOverExamples(parts, today) {
    const effectiveFrom = (0, calendar_date_1.addDays)(today, -30);
    const recorded = await (0, record_hand_over_rules_1.recordHandOverRules)((0, issue_example_1.onDay)(parts, effectiveFrom), (0, issue_example_1.sandboxCaller)("OBLIGEE", organisations_1.IDS.kumamotoCity), {
        obligeeId: organisations_1.IDS.kumamotoCity,
        rules: {
            effectiveFrom,
            source: "サンドボックスの例",
            asOf: effectiveFrom,
            receiptBusinessDays: 5,
            receivesAmendmentsAnew: null,
            noticeAddress: null,
            routes: [
                {
                    kinds: ["CONTRACT_PERFORMANCE", "ADVANCE_PAYMENT", "INTERIM_PAYMENT"],
                    way: "EMAIL",
                    department: "契約監理課",
                    address: (0, email_address_1.parseEmailAddress)("keiyaku@kumamoto-city.example") ?? null,
                    place: null,
                    subject: "【電子保証】{工事名}",
                    takesPrint: false,
                    takesPhoneCall: true,
                    telephone: "096-000-0000",
                    until: "契約締結の前日まで",
                },
            ],
        },
        idempotencyKey: null,
    });
    (0, issue_example_1.unlessRefused)(recorded, "rules of hand-overs");
    const number = (0, guarantee_number_1.parseGuaranteeNumber)(HANDED_OVER_EXAMPLE);
    const guarantee = number && (await parts.unitOfWork.run((stores) => stores.guarantees.takeByNumber(number)));
    if (!guarantee)
        throw new Error(`the sandbox has no guarantee ${HANDED_OVER_EXAMPLE}`);
    const handedOver = await (0, deposit_guarantee_1.depositGuarantee)((0, issue_example_1.onDay)(parts, (0, calendar_date_1.addDays)(today, -1)), (0, issue_example_1.sandboxCaller)("CONTRACTOR", guarantee.contractorId), {
        guaranteeId: guarantee.id,
        handOver: {
            channel: "RECORDED",
            means: "CONTRACT_SYSTEM",
            submittedTo: "電子契約システム",
            handedOverOn: null,
            toAddress: null,
            subject: null,
            remarks: null,
            attachmentIds: [],
        },
        idempotencyKey: null,
    });
    (0, issue_example_1.unlessRefused)(handedOver, "hand-over");
}
//# sourceMappingURL=hand-over-examples.js.map