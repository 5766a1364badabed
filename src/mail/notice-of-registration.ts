import type { Letter, RegistrationDecision, RegistrationFacts } from "../use-cases/notice/ports";
import { letterOfIssuer } from "./letter-of-issuer";

/** Tells who asked for a registration that it was accepted and how to sign in, or why it was not. */
export function noticeOfRegistration(facts: RegistrationFacts, decision: RegistrationDecision): Letter {
  const { companyName, contactName, issuerName, branch } = facts;
  const correspondents = { contractorName: `${companyName}\n${contactName}`, issuerName, branch };
  return decision.isAccepted
    ? letterOfIssuer(correspondents, "利用登録承認のお知らせ", accepted(decision))
    : letterOfIssuer(correspondents, "利用登録申請についてのお知らせ", declined(decision.reason));
}

function accepted({ loginId, days }: Extract<RegistrationDecision, { readonly isAccepted: true }>): string {
  return `お申込みの利用登録を承認しました。

■ サインインの方法
・ログインＩＤ：${loginId}
・初期パスワード：担当者から別にお知らせします。
最初のサインインで、パスワードを変更してください。初期パスワードの有効期間は${String(days)}日です。

■ ご注意
安全のため、このメールにはパスワードを記載していません。
担当者がメールや電話でパスワードをお尋ねすることはありません。`;
}

function declined(reason: string): string {
  return `お申込みの利用登録は、承認できないこととなりました。

■ 理由
${reason}

■ 今後のお手続き
内容を確認のうえ、あらためてお申し込みください。`;
}
