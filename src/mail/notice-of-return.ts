import type { ApplicationFacts, Letter } from "../use-cases/notice/ports";
import type { Correction, StatedReturn } from "../domain/application/application-return";
import { labelOf } from "../domain/input-labels";
import { applicationItems } from "./guarantee-items";
import { letterOfIssuer } from "./letter-of-issuer";

/** Tells the contractor that its application was returned, why, and what to correct. */
export function noticeOfReturn(facts: ApplicationFacts, { reason, corrections }: StatedReturn): Letter {
  return letterOfIssuer(
    facts,
    "保証申込差戻しのお知らせ",
    `次の保証申込を差し戻しました。内容を訂正し、再度お申し込みください。

${applicationItems(facts)}

■ 差戻しの理由
${reason}
${correctionsIn(corrections)}
■ 再度のお申込み
差戻し中の保証申込は「保証申込一覧」から訂正できます。訂正後、再度申し込むまで審査は行いません。
同じ請負契約について別の申込みが先に受け付けられることがあります。`,
  );
}

function correctionsIn(corrections: readonly Correction[]): string {
  if (corrections.length === 0) return "";
  const lines = corrections.map(
    ({ item, text }) => `・${item === null ? "" : `${labelOf(item) ?? item}：`}${text}\n`,
  );
  return `\n■ 訂正いただく事項\n${lines.join("")}`;
}
