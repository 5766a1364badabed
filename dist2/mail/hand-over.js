"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.handOver = handOver;
exports.noticeOfHandOver = noticeOfHandOver;
exports.receiptReminder = receiptReminder;
const wareki_1 = require("../domain/values/wareki");
const guarantee_items_1 = require("./guarantee-items");
/**
 * The mail by which a contractor hands number and key over. Both stand in the key notice that is enclosed: what is
 * forwarded, answered or kept by a mail server's log are the words.
 */
function handOver(facts, { subject, department, remarks, replyTo, enclosed }) {
    const { contractorName, obligeeName } = facts;
    const addressee = department === null ? `${obligeeName} 様` : `${obligeeName} 様\n${department} 御中`;
    return {
        subject,
        text: `${addressee}

${contractorName}です。
次の保証契約について、電子証書閲覧用「認証キー」等のお知らせを添付のとおり提出します。

${(0, guarantee_items_1.guaranteeItems)(facts, [`受注者：${contractorName}`])}
${remarks === null ? "" : `\n${remarks}\n`}${enclosed.length === 0 ? "" : `\n■ その他の添付書類\n${enclosed.join("\n")}\n`}
■ 電子証書の閲覧
添付の「認証キー」等のお知らせに記載の保証契約番号と認証キーを入力してご覧ください。
${replyTo === null ? "" : sentFor(contractorName, replyTo)}`,
    };
}
function sentFor(contractorName, replyTo) {
    return `
■ ご連絡先
このメールは${contractorName}の依頼により送信しています。
ご返信は${contractorName}（${replyTo}）に届きます。
`;
}
/** Tells a body that a guarantee was entered into its ledger, and until when it is to decide. */
function noticeOfHandOver(facts, dueOn) {
    const { contractorName, obligeeName } = facts;
    return {
        subject: "保証証書提出のお知らせ",
        text: `${obligeeName} 様

${contractorName}から、次の保証契約の電子証書が提出されました。
「保証契約一覧」でご確認のうえ、受領または受領拒否の手続きをお願いします。

${(0, guarantee_items_1.guaranteeItems)(facts, [`受注者：${contractorName}`, `受領期限：${(0, wareki_1.wareki)(dueOn)}`])}

■ ご注意
閲覧に認証キーは必要ありません。
`,
    };
}
/** Reminds a body of what it has not decided on: before its deadline, or from then on. */
function receiptReminder(facts, dueOn, isDue) {
    const { contractorName, obligeeName } = facts;
    const state = isDue ? "受領期限となりましたが" : "受領期限が近づいていますが";
    return {
        subject: isDue ? "保証証書受領のお願い（受領期限）" : "保証証書受領のお願い",
        text: `${obligeeName} 様

次の保証契約の電子証書は、${state}、受領の手続きがお済みではありません。
内容をご確認のうえ、受領または受領拒否の手続きをお願いします。

${(0, guarantee_items_1.guaranteeItems)(facts, [`受注者：${contractorName}`, `受領期限：${(0, wareki_1.wareki)(dueOn)}`])}
`,
    };
}
//# sourceMappingURL=hand-over.js.map