"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noticeOfEnd = noticeOfEnd;
const guarantee_end_evidence_1 = require("../domain/guarantee/guarantee-end-evidence");
const wareki_1 = require("../domain/values/wareki");
const guarantee_items_1 = require("./guarantee-items");
const letter_of_issuer_1 = require("./letter-of-issuer");
/** The words for each end: the subject, the sentence, and the name of its day. */
const WORDS = {
    CANCELLED: {
        subject: "保証契約の解約のお知らせ",
        sentence: "次の保証契約は解約されました。",
        day: "解約日",
    },
    DISCHARGED: {
        subject: "保証終了（債務履行済）のお知らせ",
        sentence: "次の保証契約は、保証した債務が履行されたため終了しました。",
        day: "終了日",
    },
    EXPIRED: {
        subject: "保証契約の期限満了のお知らせ",
        sentence: "次の保証契約は、保証期限が満了したため終了しました。",
        day: "終了日（保証期限の翌日）",
    },
};
/** 公共工事の前払金保証事業に関する法律 第18条. */
const GROUNDS = {
    OBLIGEE_CONSENT: "発注者の同意による解約",
    OBLIGEE_FAULT: "発注者の責めに帰すべき事由による請負契約の終了",
};
const ON_CERTIFICATE = {
    ELECTRONIC: `■ 電子証書について
電子証書と認証キーは、終了後も「保証工事一覧」からご覧いただけます。
ただし、この電子証書に保証としての効力はありません。`,
    PAPER: `■ 保証証書について
保証証書の内容は、終了後も「保証工事一覧」からご覧いただけます。
ただし、この保証証書に保証としての効力はありません。`,
};
/** Tells the contractor that its guarantee has ended, how, and that its certificate can still be read. */
function noticeOfEnd(facts, end) {
    const { subject, sentence, day } = WORDS[end.status];
    return (0, letter_of_issuer_1.letterOfIssuer)(facts, subject, `${sentence}

${(0, guarantee_items_1.guaranteeItems)(facts, [`${day}：${(0, wareki_1.wareki)(end.endedOn)}`, ...itemsOfEnd(end)])}

${ON_CERTIFICATE[facts.delivery]}
お心当たりのない場合は、お手数ですが下記までご連絡ください。`);
}
function itemsOfEnd({ ground, consentedOn, reference, evidence }) {
    const isTold = reference === null || reference === evidence?.reference;
    return [
        ...(ground === null ? [] : [`解約の理由：${GROUNDS[ground]}`]),
        ...(consentedOn === null ? [] : [`発注者の同意日：${(0, wareki_1.wareki)(consentedOn)}`]),
        ...(isTold ? [] : [`文書番号・事由：${reference}`]),
        ...(evidence === null ? [] : [`確認書類：${documentOf(evidence)}`]),
    ];
}
function documentOf({ kind, day, reference }) {
    return `${(0, guarantee_end_evidence_1.evidenceInJapanese)(kind)}（${(0, wareki_1.wareki)(day)}、${reference}）`;
}
//# sourceMappingURL=notice-of-end.js.map