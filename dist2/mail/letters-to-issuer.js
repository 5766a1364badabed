"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.applicationToIssuer = applicationToIssuer;
exports.amendmentApplicationToIssuer = amendmentApplicationToIssuer;
exports.guessesToIssuer = guessesToIssuer;
const changes_in_japanese_1 = require("./changes-in-japanese");
const guarantee_items_1 = require("./guarantee-items");
/** Tells an issuer's officers that somebody has applied for a guarantee. */
function applicationToIssuer(facts) {
    return toOfficers(facts, {
        subject: "保証申込のお知らせ",
        body: `${facts.contractorName}から、次の保証申込がありました。

${(0, guarantee_items_1.applicationItems)(facts)}

「保証申込一覧」で内容をご確認のうえ、承認・差戻し・謝絶の手続きをお願いします。`,
    });
}
/** Tells an issuer's officers that somebody has applied for an amendment. */
function amendmentApplicationToIssuer(facts) {
    return toOfficers(facts, {
        subject: "変更申込のお知らせ",
        body: `${facts.contractorName}から、次の保証契約の変更申込がありました。

${(0, guarantee_items_1.guaranteeItems)(facts)}

■ 変更の内容
${(0, changes_in_japanese_1.changesInJapanese)(facts, facts.contractType).join("\n")}

「変更申込一覧」で内容をご確認のうえ、承認または謝絶の手続きをお願いします。`,
    });
}
const WHO = {
    BENEFICIARY: "入力したのは、この保証の発注者です。最新のお知らせが届いているか、受注者・発注者にご確認ください。",
    STRANGERS: "入力したのは、この保証の発注者以外の機関です。発注者は影響を受けず、引き続き閲覧できます。",
};
/** Tells an issuer's officers that callers tried wrong auth keys at a guarantee of theirs. */
function guessesToIssuer(facts, guessClass, isContractorTold) {
    return toOfficers(facts, {
        subject: "認証キー誤入力のお知らせ",
        body: `次の保証契約について、認証キーの誤入力が続きました。

${(0, guarantee_items_1.guaranteeItems)(facts, [`受注者：${facts.contractorName}`])}

${WHO[guessClass]}
電子証書は閲覧されていません。認証キーは有効です。
${isContractorTold ? "受注者にも同じ内容をお知らせしています。" : "受注者のメールアドレスが登録されていないため、受注者にはお知らせしていません。"}`,
    });
}
function toOfficers({ issuerName, branch }, { subject, body }) {
    return { subject, text: `${issuerName} ${branch.name} ご担当者 様\n\n${body}\n` };
}
//# sourceMappingURL=letters-to-issuer.js.map