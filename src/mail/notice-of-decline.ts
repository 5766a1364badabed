import type { ApplicationFacts, Letter } from "../use-cases/notice/ports";
import { applicationItems } from "./guarantee-items";
import { letterOfIssuer } from "./letter-of-issuer";

const PAID_BACK = `
お支払い済みの保証料は返還します。返還の方法は、取扱店からお知らせします。`;

/** Tells the contractor that its application was declined, and why. */
export function noticeOfDecline(facts: ApplicationFacts, reason: string, isPaid: boolean): Letter {
  return letterOfIssuer(
    facts,
    "保証申込謝絶のお知らせ",
    `次の保証申込は、お引き受けできないこととなりました。

${applicationItems(facts)}

■ 理由
${reason}

■ 今後のお手続き
この保証申込は終了しました。あらためてお申し込みいただく場合は、下記までご相談ください。${isPaid ? PAID_BACK : ""}`,
  );
}
