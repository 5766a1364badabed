import { registerEnumType } from "type-graphql";
import {
  HAND_OVER_CHANNELS,
  RECEIPT_OUTCOMES,
  RECORDED_MEANS,
  RECORDED_MEANS_NAMES,
  type RecordedMeans,
} from "../../domain/deposit/deposit";
import { HAND_OVER_WAYS } from "../../domain/deposit/hand-over-rules";
import {
  REJECTION_REASON_NAMES,
  REJECTION_REASONS,
  type RejectionReason,
} from "../../domain/deposit/rejection-reason";
import { enumOf } from "../graphql/enum-of";

export const HandOverChannelEnum = enumOf(HAND_OVER_CHANNELS);
registerEnumType(HandOverChannelEnum, {
  name: "HandOverChannel",
  description: "How number and key reach the obligee (提出方法).",
  valuesConfig: {
    DIRECT: {
      description:
        "本システムでの提出: the guarantee enters the obligee's ledger, and the obligee needs no key. Only where somebody uses " +
        "this system for it.",
    },
    EMAIL: {
      description:
        "電子メールでの提出: a mail with the key notice goes to the obligee, under the subject that it asks for. Answers go to " +
        "the contractor.",
    },
    RECORDED: { description: "提出の記録: it was handed over elsewhere, and that is recorded." },
  },
});

export const HandOverWayEnum = enumOf(HAND_OVER_WAYS);
registerEnumType(HandOverWayEnum, {
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

const MEANS: Readonly<Record<RecordedMeans, string>> = {
  CONTRACT_SYSTEM: "the key notice was uploaded to an electronic contract system.",
  WEB_FORM: "it was sent by a form on the obligee's web site.",
  OWN_MAIL: "the contractor sent it by a mail of its own.",
  IN_PERSON: "a print was brought.",
  POST: "a print was sent by post.",
  OPENED: "nobody recorded it, and the obligee opened the certificate. Only the system states this.",
};

export const RecordedMeansEnum = enumOf(RECORDED_MEANS_NAMES);
registerEnumType(RecordedMeansEnum, {
  name: "RecordedMeans",
  description: "How number and key were handed over elsewhere (提出の手段).",
  valuesConfig: Object.fromEntries(
    RECORDED_MEANS_NAMES.map((means) => [
      means,
      { description: `${RECORDED_MEANS[means]}: ${MEANS[means]}` },
    ]),
  ),
});

export const ReceiptOutcomeEnum = enumOf(RECEIPT_OUTCOMES);
registerEnumType(ReceiptOutcomeEnum, {
  name: "ReceiptOutcome",
  description: "What became of what was handed over.",
  valuesConfig: {
    ACCEPTED: { description: "受領: the obligee took the guarantee." },
    REJECTED: { description: "受領拒否: it did not, and said why. The guarantee stays in force." },
    SUPERSEDED: {
      description:
        "再提出: the contractor handed it over again before the obligee decided, because this one did not arrive.",
    },
  },
});

const REASONS: Readonly<Record<RejectionReason, string>> = {
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

export const RejectionReasonEnum = enumOf(REJECTION_REASON_NAMES);
registerEnumType(RejectionReasonEnum, {
  name: "RejectionReason",
  description: "Why the obligee rejects what was handed over (受領拒否の理由).",
  valuesConfig: Object.fromEntries(
    REJECTION_REASON_NAMES.map((reason) => [
      reason,
      { description: `${REJECTION_REASONS[reason]}: ${REASONS[reason]}` },
    ]),
  ),
});
