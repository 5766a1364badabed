import { dayInJapan } from "../domain/values/calendar-date";
import { wareki } from "../domain/values/wareki";
import type { Letter, NoticeFacts, ReceiptFacts } from "../use-cases/notice/ports";
import { guaranteeItems } from "./guarantee-items";

/** Tells the contractor that the body has accepted what was handed over, or why it has not and what to do. */
export function noticeOfReceipt(facts: NoticeFacts, { reason }: ReceiptFacts, at: Date): Letter {
  const { contractorName, obligeeName, issuerName, branch } = facts;
  const day = wareki(dayInJapan(at));
  const paper = facts.delivery === "PAPER" ? "保証証書" : "電子証書";
  const asked = `■ お問い合わせ先
${issuerName} ${branch.name}
電話 ${branch.telephone}
`;
  if (reason === null)
    return {
      subject: "保証証書受領のお知らせ",
      text: `${contractorName} 様

次の保証契約の${paper}を、${obligeeName}が${day}に受領しました。

${guaranteeItems(facts)}

${asked}`,
    };
  return {
    subject: "保証証書受領拒否のお知らせ",
    text: `${contractorName} 様

次の保証契約の${paper}について、${obligeeName}が${day}に受領を拒否しました。

${guaranteeItems(facts)}

■ 受領拒否の理由
${reason.name}
${reason.text}

■ 今後のお手続き
保証契約は有効です。内容の訂正が必要な場合は取扱店へご連絡ください。
訂正後、あらためて発注者へ提出してください。

${asked}`,
  };
}
