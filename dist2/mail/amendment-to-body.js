"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.amendmentToBody = amendmentToBody;
const wareki_1 = require("../domain/values/wareki");
const changes_in_japanese_1 = require("./changes-in-japanese");
const guarantee_items_1 = require("./guarantee-items");
/** Tells a body what was amended of a guarantee in its favour, and which certificate counts. It names no key. */
function amendmentToBody(facts, amendment) {
    const { obligeeName, contractorName, issuerName, branch, contractType } = facts;
    const items = [`受注者：${contractorName}`, `変更契約日：${(0, wareki_1.wareki)(amendment.amendedOn)}`];
    return {
        subject: "保証契約内容変更のお知らせ",
        text: `${obligeeName} 様

${issuerName}です。
次の保証契約の内容が変更されました。

${(0, guarantee_items_1.guaranteeItems)(facts, items)}

■ 変更の内容
${(0, changes_in_japanese_1.changesInJapanese)(amendment, contractType).join("\n")}

■ 保証証書について
${certificateSentences(facts, amendment)}

■ お問い合わせ先
${issuerName} ${branch.name}
電話 ${branch.telephone}
`,
    };
}
function certificateSentences({ delivery }, { effect }) {
    if (effect === "NO_NEW_CERTIFICATE")
        return "この変更では、変更の保証証書は発行されません。発行済みの保証証書が引き続き有効です。";
    return delivery === "PAPER"
        ? "変更後の保証証書（書面）は、受注者から提出されます。\n変更前の証書は効力を失います。"
        : "変更後の電子証書は、提出済みの保証契約番号と認証キーで閲覧できます。\n変更前の証書は効力を失います。";
}
//# sourceMappingURL=amendment-to-body.js.map