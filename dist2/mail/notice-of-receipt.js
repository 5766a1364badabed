"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noticeOfReceipt = noticeOfReceipt;
const calendar_date_1 = require("../domain/values/calendar-date");
const wareki_1 = require("../domain/values/wareki");
const guarantee_items_1 = require("./guarantee-items");
/** Tells the contractor that the body has accepted what was handed over, or why it has not and what to do. */
function noticeOfReceipt(facts, { reason }, at) {
    const { contractorName, obligeeName, issuerName, branch } = facts;
    const day = (0, wareki_1.wareki)((0, calendar_date_1.dayInJapan)(at));
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

${(0, guarantee_items_1.guaranteeItems)(facts)}

${asked}`,
        };
    return {
        subject: "保証証書受領拒否のお知らせ",
        text: `${contractorName} 様

次の保証契約の${paper}について、${obligeeName}が${day}に受領を拒否しました。

${(0, guarantee_items_1.guaranteeItems)(facts)}

■ 受領拒否の理由
${reason.name}
${reason.text}

■ 今後のお手続き
保証契約は有効です。内容の訂正が必要な場合は取扱店へご連絡ください。
訂正後、あらためて発注者へ提出してください。

${asked}`,
    };
}
//# sourceMappingURL=notice-of-receipt.js.map