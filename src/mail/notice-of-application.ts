import type { ApplicationFacts, Letter } from "../use-cases/notice/ports";
import { applicationItems } from "./guarantee-items";
import { letterOfIssuer } from "./letter-of-issuer";

/** Tells the contractor that its application arrived, and what comes next. */
export function noticeOfApplication(facts: ApplicationFacts): Letter {
  return letterOfIssuer(
    facts,
    "保証申込受付のお知らせ",
    `次の保証申込を受け付けました。

${applicationItems(facts)}

■ 今後のお手続き
審査の結果（承認・差戻し・謝絶）は「保証申込一覧」に表示し、お知らせを停止されていなければメールでもお知らせします。
審査中の保証申込は、同じ一覧から取り下げることもできます。`,
  );
}
