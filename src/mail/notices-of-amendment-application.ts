import { BRANCH_TELLS } from "../domain/premium/payee-account-in-japanese";
import type { DuePremium } from "../domain/premium/premium-difference";
import { formatYen } from "../domain/values/yen";
import type { AmendmentApplicationFacts, Letter, PaymentDue } from "../use-cases/notice/ports";
import { changesInJapanese } from "./changes-in-japanese";
import { paymentItems } from "./due-items";
import { guaranteeItems } from "./guarantee-items";
import { letterOfIssuer } from "./letter-of-issuer";

/** Tells the contractor that its application for an amendment arrived. */
export function noticeOfAmendmentApplication(facts: AmendmentApplicationFacts): Letter {
  return letterOfIssuer(
    facts,
    "変更申込受付のお知らせ",
    `次の保証契約の変更申込を受け付けました。

${itemsOf(facts)}

■ 今後のお手続き
審査の結果（承認・謝絶）は「変更申込一覧」に表示し、お知らせを停止されていなければメールでもお知らせします。
承認後、変更の手続きが完了するまで、保証契約の内容は変わりません。`,
  );
}

/** Tells the contractor that the amendment was approved, and what it pays or gets back. */
export function noticeOfAmendmentApproval(
  facts: AmendmentApplicationFacts,
  due: DuePremium | null,
  payment: PaymentDue,
): Letter {
  return letterOfIssuer(
    facts,
    "変更申込承認のお知らせ",
    `次の保証契約の変更申込を承認しました。

${itemsOf(facts)}

${duePart(due, payment)}

${whatComesNext(facts)}`,
  );
}

/** Tells the contractor what an officer set that the amendment makes due, and why. */
export function noticeOfAmendmentPremium(
  facts: AmendmentApplicationFacts,
  due: DuePremium,
  payment: PaymentDue,
  reason: string,
): Letter {
  return letterOfIssuer(
    facts,
    "変更保証料確定のお知らせ",
    `次の保証契約の変更に伴う保証料を確定しました。

${itemsOf(facts)}

${duePart(due, payment)}
・確定の理由：${reason}

${whatComesNext(facts)}`,
  );
}

/** Tells the contractor that the amendment was declined, and why. */
export function noticeOfAmendmentDecline(
  facts: AmendmentApplicationFacts,
  reason: string,
  isPaid: boolean,
): Letter {
  return letterOfIssuer(
    facts,
    "変更申込謝絶のお知らせ",
    `次の保証契約の変更申込は、お引き受けできないこととなりました。

${itemsOf(facts)}

■ 理由
${reason}

■ 今後のお手続き
この変更申込は終了しました。保証契約の内容は変わりません。${isPaid ? PAID_BACK : ""}`,
  );
}

function whatComesNext({ delivery }: AmendmentApplicationFacts): string {
  const told =
    delivery === "PAPER"
      ? "手続きの完了後、取扱店からご連絡します。"
      : "手続きの完了後、変更の内容をあらためてお知らせします。";
  return `■ 今後のお手続き
${told}それまで保証契約の内容は変わりません。`;
}

const PAID_BACK = `
変更に伴い精算済みの保証料は元に戻します。方法は、取扱店からお知らせします。`;

function itemsOf(facts: AmendmentApplicationFacts): string {
  return `${guaranteeItems(facts)}

■ 変更の内容
${changesInJapanese(facts, facts.contractType).join("\n")}`;
}

function duePart(due: DuePremium | null, payment: PaymentDue): string {
  const heading = "■ 変更に伴う保証料";
  switch (due?.direction) {
    case undefined:
      return `${heading}\n・保証料：${BRANCH_TELLS}`;
    case "NONE":
      return `${heading}\n・追加または返戻の保証料はありません。`;
    case "ADDITIONAL":
      return `${heading}\n・追加保証料：${formatYen(due.amount)}\n${paymentItems(payment)}
保証料一括納付をご利用の場合は、月ごとの一括納付の明細でご案内します。`;
    case "RETURNED":
      return `${heading}\n・返戻保証料：${formatYen(due.amount)}\n返戻の方法は、取扱店からお知らせします。`;
  }
}
