"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noticeOfAmendmentApplication = noticeOfAmendmentApplication;
exports.noticeOfAmendmentApproval = noticeOfAmendmentApproval;
exports.noticeOfAmendmentPremium = noticeOfAmendmentPremium;
exports.noticeOfAmendmentDecline = noticeOfAmendmentDecline;
const payee_account_in_japanese_1 = require("../domain/premium/payee-account-in-japanese");
const yen_1 = require("../domain/values/yen");
const changes_in_japanese_1 = require("./changes-in-japanese");
const due_items_1 = require("./due-items");
const guarantee_items_1 = require("./guarantee-items");
const letter_of_issuer_1 = require("./letter-of-issuer");
/** Tells the contractor that its application for an amendment arrived. */
function noticeOfAmendmentApplication(facts) {
    return (0, letter_of_issuer_1.letterOfIssuer)(facts, "変更申込受付のお知らせ", `次の保証契約の変更申込を受け付けました。

${itemsOf(facts)}

■ 今後のお手続き
審査の結果（承認・謝絶）は「変更申込一覧」に表示し、お知らせを停止されていなければメールでもお知らせします。
承認後、変更の手続きが完了するまで、保証契約の内容は変わりません。`);
}
/** Tells the contractor that the amendment was approved, and what it pays or gets back. */
function noticeOfAmendmentApproval(facts, due, payment) {
    return (0, letter_of_issuer_1.letterOfIssuer)(facts, "変更申込承認のお知らせ", `次の保証契約の変更申込を承認しました。

${itemsOf(facts)}

${duePart(due, payment)}

${whatComesNext(facts)}`);
}
/** Tells the contractor what an officer set that the amendment makes due, and why. */
function noticeOfAmendmentPremium(facts, due, payment, reason) {
    return (0, letter_of_issuer_1.letterOfIssuer)(facts, "変更保証料確定のお知らせ", `次の保証契約の変更に伴う保証料を確定しました。

${itemsOf(facts)}

${duePart(due, payment)}
・確定の理由：${reason}

${whatComesNext(facts)}`);
}
/** Tells the contractor that the amendment was declined, and why. */
function noticeOfAmendmentDecline(facts, reason, isPaid) {
    return (0, letter_of_issuer_1.letterOfIssuer)(facts, "変更申込謝絶のお知らせ", `次の保証契約の変更申込は、お引き受けできないこととなりました。

${itemsOf(facts)}

■ 理由
${reason}

■ 今後のお手続き
この変更申込は終了しました。保証契約の内容は変わりません。${isPaid ? PAID_BACK : ""}`);
}
function whatComesNext({ delivery }) {
    const told = delivery === "PAPER"
        ? "手続きの完了後、取扱店からご連絡します。"
        : "手続きの完了後、変更の内容をあらためてお知らせします。";
    return `■ 今後のお手続き
${told}それまで保証契約の内容は変わりません。`;
}
const PAID_BACK = `
変更に伴い精算済みの保証料は元に戻します。方法は、取扱店からお知らせします。`;
function itemsOf(facts) {
    return `${(0, guarantee_items_1.guaranteeItems)(facts)}

■ 変更の内容
${(0, changes_in_japanese_1.changesInJapanese)(facts, facts.contractType).join("\n")}`;
}
function duePart(due, payment) {
    const heading = "■ 変更に伴う保証料";
    switch (due?.direction) {
        case undefined:
            return `${heading}\n・保証料：${payee_account_in_japanese_1.BRANCH_TELLS}`;
        case "NONE":
            return `${heading}\n・追加または返戻の保証料はありません。`;
        case "ADDITIONAL":
            return `${heading}\n・追加保証料：${(0, yen_1.formatYen)(due.amount)}\n${(0, due_items_1.paymentItems)(payment)}
保証料一括納付をご利用の場合は、月ごとの一括納付の明細でご案内します。`;
        case "RETURNED":
            return `${heading}\n・返戻保証料：${(0, yen_1.formatYen)(due.amount)}\n返戻の方法は、取扱店からお知らせします。`;
    }
}
//# sourceMappingURL=notices-of-amendment-application.js.map