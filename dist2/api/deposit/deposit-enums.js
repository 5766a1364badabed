"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RejectionReasonEnum = exports.ReceiptOutcomeEnum = exports.RecordedMeansEnum = exports.HandOverWayEnum = exports.HandOverChannelEnum = void 0;
const type_graphql_1 = require("type-graphql");
const deposit_1 = require("../../domain/deposit/deposit");
const hand_over_rules_1 = require("../../domain/deposit/hand-over-rules");
const rejection_reason_1 = require("../../domain/deposit/rejection-reason");
const enum_of_1 = require("../graphql/enum-of");
exports.HandOverChannelEnum = (0, enum_of_1.enumOf)(deposit_1.HAND_OVER_CHANNELS);
(0, type_graphql_1.registerEnumType)(exports.HandOverChannelEnum, {
    name: "HandOverChannel",
    description: "How number and key reach the obligee (提出方法).",
    valuesConfig: {
        DIRECT: {
            description: "本システムでの提出: the guarantee enters the obligee's ledger, and the obligee needs no key. Only where somebody uses " +
                "this system for it.",
        },
        EMAIL: {
            description: "電子メールでの提出: a mail with the key notice goes to the obligee, under the subject that it asks for. Answers go to " +
                "the contractor.",
        },
        RECORDED: { description: "提出の記録: it was handed over elsewhere, and that is recorded." },
    },
});
exports.HandOverWayEnum = (0, enum_of_1.enumOf)(hand_over_rules_1.HAND_OVER_WAYS);
(0, type_graphql_1.registerEnumType)(exports.HandOverWayEnum, {
    name: "HandOverWay",
    description: "How an obligee wants number and key to reach it (提出方法).",
    valuesConfig: {
        DIRECT: { description: "本システムでの提出: in its ledger here." },
        EMAIL: { description: "電子メール: the key notice, by mail." },
        CONTRACT_SYSTEM: { description: "電子契約システムへの登録: uploaded to an electronic contract system." },
        WEB_FORM: { description: "申請フォーム: by a form on its web site." },
        IN_PERSON: { description: "持参: a print is brought." },
        POST: { description: "郵送: a print is sent by post." },
    },
});
const MEANS = {
    CONTRACT_SYSTEM: "the key notice was uploaded to an electronic contract system.",
    WEB_FORM: "it was sent by a form on the obligee's web site.",
    OWN_MAIL: "the contractor sent it by a mail of its own.",
    IN_PERSON: "a print was brought.",
    POST: "a print was sent by post.",
    OPENED: "nobody recorded it, and the obligee opened the certificate. Only the system states this.",
};
exports.RecordedMeansEnum = (0, enum_of_1.enumOf)(deposit_1.RECORDED_MEANS_NAMES);
(0, type_graphql_1.registerEnumType)(exports.RecordedMeansEnum, {
    name: "RecordedMeans",
    description: "How number and key were handed over elsewhere (提出の手段).",
    valuesConfig: Object.fromEntries(deposit_1.RECORDED_MEANS_NAMES.map((means) => [
        means,
        { description: `${deposit_1.RECORDED_MEANS[means]}: ${MEANS[means]}` },
    ])),
});
exports.ReceiptOutcomeEnum = (0, enum_of_1.enumOf)(deposit_1.RECEIPT_OUTCOMES);
(0, type_graphql_1.registerEnumType)(exports.ReceiptOutcomeEnum, {
    name: "ReceiptOutcome",
    description: "What became of what was handed over.",
    valuesConfig: {
        ACCEPTED: { description: "受領: the obligee took the guarantee." },
        REJECTED: { description: "受領拒否: it did not, and said why. The guarantee stays in force." },
        SUPERSEDED: {
            description: "再提出: the contractor handed it over again before the obligee decided, because this one did not arrive.",
        },
    },
});
const REASONS = {
    OBLIGEE_DIFFERS: "the certificate names another obligee, or another department of it.",
    CONTRACTOR_DIFFERS: "the certificate names another contractor.",
    WORKS_DIFFER: "name or number of the works are others.",
    PRICE_DIFFERS: "the contract price is another.",
    AMOUNT_DIFFERS: "the guaranteed amount is another, or too low.",
    PERIOD_TOO_SHORT: "the guarantee ends before the works do.",
    KIND_DIFFERS: "another kind of guarantee is asked for.",
    DOCUMENTS_MISSING: "a document that belongs to it is missing, such as the invoice.",
    OTHER: "what the text says.",
};
exports.RejectionReasonEnum = (0, enum_of_1.enumOf)(rejection_reason_1.REJECTION_REASON_NAMES);
(0, type_graphql_1.registerEnumType)(exports.RejectionReasonEnum, {
    name: "RejectionReason",
    description: "Why the obligee rejects what was handed over (受領拒否の理由).",
    valuesConfig: Object.fromEntries(rejection_reason_1.REJECTION_REASON_NAMES.map((reason) => [
        reason,
        { description: `${rejection_reason_1.REJECTION_REASONS[reason]}: ${REASONS[reason]}` },
    ])),
});
//# sourceMappingURL=deposit-enums.js.map