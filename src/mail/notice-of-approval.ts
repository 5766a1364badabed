import type { ApplicationFacts, Letter, PremiumDue } from "../use-cases/notice/ports";
import { dueItems } from "./due-items";
import { applicationItems } from "./guarantee-items";
import { letterOfIssuer } from "./letter-of-issuer";

const EXPLAINED = "内訳は、「保証申込一覧」の保証料計算書でご確認ください。\n";
const MONTHLY = "保証料一括納付をご利用の場合は、月ごとの一括納付の明細でご案内します。";

/** What comes of it; a certificate on paper is handed out. */
function whatComesNext({ delivery }: ApplicationFacts): string {
  const registered =
    delivery === "PAPER" ? "保証証書を発行して取扱店から交付します。" : "電子証書を登録します。";
  return `■ 今後のお手続き
保証料の領収または保証料一括納付の手続きの後、保証契約を締結し、${registered}`;
}

function whereItStands({ isExplained }: PremiumDue): string {
  return `${isExplained ? EXPLAINED : ""}${MONTHLY}`;
}

/** Tells the contractor that its application was approved, and which premium it pays, where and until when. */
export function noticeOfApproval(facts: ApplicationFacts, due: PremiumDue): Letter {
  return letterOfIssuer(
    facts,
    "保証申込承認のお知らせ",
    `次の保証申込を承認しました。

${applicationItems(facts)}

■ 保証料のお支払い
${dueItems("保証料", due)}
${whereItStands(due)}

${whatComesNext(facts)}`,
  );
}

/** Tells the contractor which premium an officer set, and why. */
export function noticeOfPremium(facts: ApplicationFacts, due: PremiumDue, reason: string): Letter {
  return letterOfIssuer(
    facts,
    "保証料確定のお知らせ",
    `次の保証申込の保証料を確定しました。

${applicationItems(facts)}

■ 保証料のお支払い
${dueItems("保証料", due)}
・確定の理由：${reason}
${whereItStands(due)}

${whatComesNext(facts)}`,
  );
}
