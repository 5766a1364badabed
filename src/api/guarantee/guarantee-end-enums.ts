import { registerEnumType } from "type-graphql";
import { GUARANTEE_ENDS } from "../../domain/guarantee/guarantee-end";
import { CANCELLATION_GROUNDS } from "../../domain/guarantee/guarantee-end-ground";
import {
  EVIDENCE_KINDS,
  evidenceInJapanese,
  type EvidenceKind,
} from "../../domain/guarantee/guarantee-end-evidence";
import { enumOf } from "../graphql/enum-of";

export const GuaranteeEndStatusEnum = enumOf(GUARANTEE_ENDS);
registerEnumType(GuaranteeEndStatusEnum, {
  name: "GuaranteeEndStatus",
  description: "How a guarantee (保証契約) ended; an end is for ever.",
  valuesConfig: {
    DISCHARGED: { description: "保証終了（債務履行済）: the guaranteed obligation was fulfilled." },
    CANCELLED: { description: "解約: ended before its time, by article 18 of the Act." },
    EXPIRED: { description: "期限満了: 保証期限 passed." },
  },
});

export const CancellationGroundEnum = enumOf(CANCELLATION_GROUNDS);
registerEnumType(CancellationGroundEnum, {
  name: "CancellationGround",
  description:
    "Why a guarantee may be cancelled (解約事由): 公共工事の前払金保証事業に関する法律, article 18.",
  valuesConfig: {
    OBLIGEE_CONSENT: {
      description: "発注者の同意: the contractor asked for it and the obligee (発注者) consented.",
    },
    OBLIGEE_FAULT: {
      description:
        "発注者の責めに帰すべき事由: the obligee's own fault ended the works contract; no consent is needed. Its convenience " +
        "(発注者の都合) is no fault.",
    },
  },
});

/** What each kind of document is; its Japanese name comes before. */
const EVIDENCE_MEANINGS: Readonly<Record<EvidenceKind, string>> = {
  COMPLETION_INSPECTION: "the obligee inspected the completed works and passed them. For a discharge.",
  HANDOVER: "the works were handed over. For a discharge.",
  FINAL_PAYMENT: "the obligee settled the contract price. For a discharge.",
  ADVANCE_RETURN:
    "the advance was returned. For a discharge of ADVANCE_PAYMENT and INTERIM_PAYMENT, not of CONTRACT_PERFORMANCE.",
  OBLIGEE_NOTICE: "the obligee wrote that the obligation is fulfilled. For a discharge.",
  CONSENT_LETTER: "the obligee consented to the cancellation. For the ground OBLIGEE_CONSENT.",
  AGREED_TERMINATION:
    "obligee and contractor ended the works contract by agreement. For the ground OBLIGEE_CONSENT.",
  TERMINATION_NOTICE:
    "the contractor ended the works contract for the obligee's breach. For the ground OBLIGEE_FAULT.",
  COURT_RECORD: "a judgment or settlement states the obligee's fault. For the ground OBLIGEE_FAULT.",
};

export const EvidenceKindEnum = enumOf(EVIDENCE_KINDS);
registerEnumType(EvidenceKindEnum, {
  name: "EndEvidenceKind",
  description: "Which document shows that a guarantee ended (証拠書類の種類), and which end it shows.",
  valuesConfig: Object.fromEntries(
    EVIDENCE_KINDS.map((kind) => [
      kind,
      { description: `${evidenceInJapanese(kind)}: ${EVIDENCE_MEANINGS[kind]}` },
    ]),
  ),
});
