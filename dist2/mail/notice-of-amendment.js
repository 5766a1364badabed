"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noticeOfAmendment = noticeOfAmendment;
const wareki_1 = require("../domain/values/wareki");
const applied_rule_1 = require("../domain/values/applied-rule");
const wording_1 = require("../domain/values/wording");
const yen_1 = require("../domain/values/yen");
const works_words_1 = require("../domain/works-contract/works-words");
const changes_in_japanese_1 = require("./changes-in-japanese");
const guarantee_items_1 = require("./guarantee-items");
const letter_of_issuer_1 = require("./letter-of-issuer");
/**
 * Tells the contractor what was amended, and what to hand in. It is 「電子証書（変更）登録のお知らせ」 for a new version, on paper
 * 「保証証書（変更）作成のお知らせ」, and 「保証契約内容変更のお知らせ」 where the certificate stays.
 */
function noticeOfAmendment(facts, amendment, amountFinding) {
    const { amendedOn, effect } = amendment;
    const isNew = effect === "NEW_CERTIFICATE";
    const words = WORDS[facts.delivery];
    return (0, letter_of_issuer_1.letterOfIssuer)(facts, isNew ? words.subject : "保証契約内容変更のお知らせ", `次の保証契約の内容を変更${isNew ? `し、${words.done}` : ""}しました。

${(0, guarantee_items_1.guaranteeItems)(facts, [`変更契約日：${(0, wareki_1.wareki)(amendedOn)}`])}

■ 変更の内容
${(0, changes_in_japanese_1.changesInJapanese)(amendment, facts.contractType).join("\n")}

${amountFinding === null ? "" : `${AMISS[amountFinding.code](amountFinding, (0, works_words_1.worksWords)(facts.contractType))}\n\n`}${isNew ? words.newCertificate : words.noNewCertificate}`);
}
/** What the changed price leaves amiss, and what cures it. */
const AMISS = {
    ADVANCE_OVER_RETURN_LIMIT: ({ limit, difference, ...rule }, { price }) => `■ 前払金の返還について
${price}の減額により、受領済みの前払金が限度額 ${(0, yen_1.formatYen)(limit)} を ${(0, yen_1.formatYen)(difference)} 超えています。
超過額の返還について発注者にご確認のうえ、返還後に保証金額の変更をお申し込みください。
（根拠：${(0, wording_1.inWords)(applied_rule_1.APPLIED_RULE, "ja", rule)}）`,
    PERFORMANCE_UNDER_RATE: ({ limit, difference, ...rule }, { price }) => `■ 契約保証の保証金額について
${price}の増額により、契約保証の保証金額が必要額 ${(0, yen_1.formatYen)(limit)} に ${(0, yen_1.formatYen)(difference)} 不足しています。
増額の要否を発注者にご確認のうえ、必要な場合は保証金額の変更をお申し込みください。
（根拠：${(0, wording_1.inWords)(applied_rule_1.APPLIED_RULE, "ja", rule)}）`,
};
const WORDS = {
    ELECTRONIC: {
        subject: "電子証書（変更）登録のお知らせ",
        done: "変更後の電子証書を登録",
        newCertificate: `■ 電子証書（変更）について
「保証工事一覧」で、変更後の電子証書の内容をご確認ください。変更前の証書は効力を失いますが、引き続き閲覧できます。
保証契約番号と認証キーは変わりません。発注者は、提出済みの保証契約番号と認証キーで変更後の電子証書を閲覧できます。
電子証書を変更したことを、発注者にご連絡ください。

■ ご注意
電子証書（保証証書）そのものは提出しないでください。
安全のため、このメールには認証キーを記載していません。`,
        noNewCertificate: `■ 電子証書について
この変更では、変更の電子証書は発行されません。発行済みの電子証書が引き続き有効です。
保証契約番号と認証キーは変わりません。あらためて提出いただくものはありません。`,
    },
    PAPER: {
        subject: "保証証書（変更）作成のお知らせ",
        done: "変更後の保証証書を作成",
        newCertificate: `■ 保証証書（変更）について
変更後の保証証書は書面でお渡しします。お受け取りのうえ、発注者に提出してください。
変更前の証書は効力を失います。保証契約番号は変わりません。`,
        noNewCertificate: `■ 保証証書について
この変更では、変更の保証証書は発行されません。発行済みの保証証書が引き続き有効です。
あらためて提出いただくものはありません。`,
    },
};
//# sourceMappingURL=notice-of-amendment.js.map