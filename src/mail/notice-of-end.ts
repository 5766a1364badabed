import type { Letter, NoticeFacts } from "../use-cases/notice/ports";
import type { GuaranteeEnd, GuaranteeEndStatus } from "../domain/guarantee/guarantee-end";
import type { CancellationGround } from "../domain/guarantee/guarantee-end-ground";
import { evidenceInJapanese, type EndEvidence } from "../domain/guarantee/guarantee-end-evidence";
import { wareki } from "../domain/values/wareki";
import { guaranteeItems } from "./guarantee-items";
import { letterOfIssuer } from "./letter-of-issuer";

/** The words for each end: the subject, the sentence, and the name of its day. */
const WORDS: Readonly<Record<GuaranteeEndStatus, { subject: string; sentence: string; day: string }>> = {
  CANCELLED: {
    subject: "保証契約の解約のお知らせ",
    sentence: "次の保証契約は解約されました。",
    day: "解約日",
  },
  DISCHARGED: {
    subject: "保証終了（債務履行済）のお知らせ",
    sentence: "次の保証契約は、保証した債務が履行されたため終了しました。",
    day: "終了日",
  },
  EXPIRED: {
    subject: "保証契約の期限満了のお知らせ",
    sentence: "次の保証契約は、保証期限が満了したため終了しました。",
    day: "終了日（保証期限の翌日）",
  },
};

/** 公共工事の前払金保証事業に関する法律 第18条. */
const GROUNDS: Readonly<Record<CancellationGround, string>> = {
  OBLIGEE_CONSENT: "発注者の同意による解約",
  OBLIGEE_FAULT: "発注者の責めに帰すべき事由による請負契約の終了",
};

const ON_CERTIFICATE: Readonly<Record<NoticeFacts["delivery"], string>> = {
  ELECTRONIC: `■ 電子証書について
電子証書と認証キーは、終了後も「保証工事一覧」からご覧いただけます。
ただし、この電子証書に保証としての効力はありません。`,
  PAPER: `■ 保証証書について
保証証書の内容は、終了後も「保証工事一覧」からご覧いただけます。
ただし、この保証証書に保証としての効力はありません。`,
};

/** Tells the contractor that its guarantee has ended, how, and that its certificate can still be read. */
export function noticeOfEnd(facts: NoticeFacts, end: GuaranteeEnd): Letter {
  const { subject, sentence, day } = WORDS[end.status];
  return letterOfIssuer(
    facts,
    subject,
    `${sentence}

${guaranteeItems(facts, [`${day}：${wareki(end.endedOn)}`, ...itemsOfEnd(end)])}

${ON_CERTIFICATE[facts.delivery]}
お心当たりのない場合は、お手数ですが下記までご連絡ください。`,
  );
}

function itemsOfEnd({ ground, consentedOn, reference, evidence }: GuaranteeEnd): string[] {
  const isTold = reference === null || reference === evidence?.reference;
  return [
    ...(ground === null ? [] : [`解約の理由：${GROUNDS[ground]}`]),
    ...(consentedOn === null ? [] : [`発注者の同意日：${wareki(consentedOn)}`]),
    ...(isTold ? [] : [`文書番号・事由：${reference}`]),
    ...(evidence === null ? [] : [`確認書類：${documentOf(evidence)}`]),
  ];
}

function documentOf({ kind, day, reference }: EndEvidence): string {
  return `${evidenceInJapanese(kind)}（${wareki(day)}、${reference}）`;
}
