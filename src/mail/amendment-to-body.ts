import type { Amendment } from "../domain/guarantee/amendment";
import { wareki } from "../domain/values/wareki";
import type { Letter, NoticeFacts } from "../use-cases/notice/ports";
import { changesInJapanese } from "./changes-in-japanese";
import { guaranteeItems } from "./guarantee-items";

/** Tells a body what was amended of a guarantee in its favour, and which certificate counts. It names no key. */
export function amendmentToBody(facts: NoticeFacts, amendment: Amendment): Letter {
  const { obligeeName, contractorName, issuerName, branch, contractType } = facts;
  const items = [`受注者：${contractorName}`, `変更契約日：${wareki(amendment.amendedOn)}`];
  return {
    subject: "保証契約内容変更のお知らせ",
    text: `${obligeeName} 様

${issuerName}です。
次の保証契約の内容が変更されました。

${guaranteeItems(facts, items)}

■ 変更の内容
${changesInJapanese(amendment, contractType).join("\n")}

■ 保証証書について
${certificateSentences(facts, amendment)}

■ お問い合わせ先
${issuerName} ${branch.name}
電話 ${branch.telephone}
`,
  };
}

function certificateSentences({ delivery }: NoticeFacts, { effect }: Amendment): string {
  if (effect === "NO_NEW_CERTIFICATE")
    return "この変更では、変更の保証証書は発行されません。発行済みの保証証書が引き続き有効です。";
  return delivery === "PAPER"
    ? "変更後の保証証書（書面）は、受注者から提出されます。\n変更前の証書は効力を失います。"
    : "変更後の電子証書は、提出済みの保証契約番号と認証キーで閲覧できます。\n変更前の証書は効力を失います。";
}
