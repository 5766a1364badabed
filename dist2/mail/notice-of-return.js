"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noticeOfReturn = noticeOfReturn;
const input_labels_1 = require("../domain/input-labels");
const guarantee_items_1 = require("./guarantee-items");
const letter_of_issuer_1 = require("./letter-of-issuer");
/** Tells the contractor that its application was returned, why, and what to correct. */
function noticeOfReturn(facts, { reason, corrections }) {
    return (0, letter_of_issuer_1.letterOfIssuer)(facts, "保証申込差戻しのお知らせ", `次の保証申込を差し戻しました。内容を訂正し、再度お申し込みください。

${(0, guarantee_items_1.applicationItems)(facts)}

■ 差戻しの理由
${reason}
${correctionsIn(corrections)}
■ 再度のお申込み
差戻し中の保証申込は「保証申込一覧」から訂正できます。訂正後、再度申し込むまで審査は行いません。
同じ請負契約について別の申込みが先に受け付けられることがあります。`);
}
function correctionsIn(corrections) {
    if (corrections.length === 0)
        return "";
    const lines = corrections.map(({ item, text }) => `・${item === null ? "" : `${(0, input_labels_1.labelOf)(item) ?? item}：`}${text}\n`);
    return `\n■ 訂正いただく事項\n${lines.join("")}`;
}
//# sourceMappingURL=notice-of-return.js.map