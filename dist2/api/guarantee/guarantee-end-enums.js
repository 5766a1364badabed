"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EvidenceKindEnum = exports.CancellationGroundEnum = exports.GuaranteeEndStatusEnum = void 0;
const type_graphql_1 = require("type-graphql");
const guarantee_end_1 = require("../../domain/guarantee/guarantee-end");
const guarantee_end_ground_1 = require("../../domain/guarantee/guarantee-end-ground");
const guarantee_end_evidence_1 = require("../../domain/guarantee/guarantee-end-evidence");
const enum_of_1 = require("../graphql/enum-of");
exports.GuaranteeEndStatusEnum = (0, enum_of_1.enumOf)(guarantee_end_1.GUARANTEE_ENDS);
(0, type_graphql_1.registerEnumType)(exports.GuaranteeEndStatusEnum, {
    name: "GuaranteeEndStatus",
    description: "How a guarantee (保証契約) ended; an end is for ever.",
    valuesConfig: {
        DISCHARGED: { description: "保証終了（債務履行済）: the guaranteed obligation was fulfilled." },
        CANCELLED: { description: "解約: ended before its time, by article 18 of the Act." },
        EXPIRED: { description: "期限満了: 保証期限 passed." },
    },
});
exports.CancellationGroundEnum = (0, enum_of_1.enumOf)(guarantee_end_ground_1.CANCELLATION_GROUNDS);
(0, type_graphql_1.registerEnumType)(exports.CancellationGroundEnum, {
    name: "CancellationGround",
    description: "Why a guarantee may be cancelled (解約事由): 公共工事の前払金保証事業に関する法律, article 18.",
    valuesConfig: {
        OBLIGEE_CONSENT: {
            description: "発注者の同意: the contractor asked for it and the obligee (発注者) consented.",
        },
        OBLIGEE_FAULT: {
            description: "発注者の責めに帰すべき事由: the obligee's own fault ended the works contract; no consent is needed. Its convenience " +
                "(発注者の都合) is no fault.",
        },
    },
});
/** What each kind of document is; its Japanese name comes before. */
const EVIDENCE_MEANINGS = {
    COMPLETION_INSPECTION: "the obligee inspected the completed works and passed them. For a discharge.",
    HANDOVER: "the works were handed over. For a discharge.",
    FINAL_PAYMENT: "the obligee settled the contract price. For a discharge.",
    ADVANCE_RETURN: "the advance was returned. For a discharge of ADVANCE_PAYMENT and INTERIM_PAYMENT, not of CONTRACT_PERFORMANCE.",
    OBLIGEE_NOTICE: "the obligee wrote that the obligation is fulfilled. For a discharge.",
    CONSENT_LETTER: "the obligee consented to the cancellation. For the ground OBLIGEE_CONSENT.",
    AGREED_TERMINATION: "obligee and contractor ended the works contract by agreement. For the ground OBLIGEE_CONSENT.",
    TERMINATION_NOTICE: "the contractor ended the works contract for the obligee's breach. For the ground OBLIGEE_FAULT.",
    COURT_RECORD: "a judgment or settlement states the obligee's fault. For the ground OBLIGEE_FAULT.",
};
exports.EvidenceKindEnum = (0, enum_of_1.enumOf)(guarantee_end_evidence_1.EVIDENCE_KINDS);
(0, type_graphql_1.registerEnumType)(exports.EvidenceKindEnum, {
    name: "EndEvidenceKind",
    description: "Which document shows that a guarantee ended (証拠書類の種類), and which end it shows.",
    valuesConfig: Object.fromEntries(guarantee_end_evidence_1.EVIDENCE_KINDS.map((kind) => [
        kind,
        { description: `${(0, guarantee_end_evidence_1.evidenceInJapanese)(kind)}: ${EVIDENCE_MEANINGS[kind]}` },
    ])),
});
//# sourceMappingURL=guarantee-end-enums.js.map