"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withBracketsForCircles = withBracketsForCircles;
exports.withFormsWrittenOut = withFormsWrittenOut;
/**
 * Forms of companies and other bodies (法人格), each behind what stands for it in brackets, such as (株) or ㈱; the kana are
 * those of bank accounts (全国銀行協会 法人略語).
 */
const FORMS = {
    株: "株式会社",
    カ: "株式会社",
    有: "有限会社",
    ユ: "有限会社",
    同: "合同会社",
    合: "合同会社",
    ド: "合同会社",
    名: "合名会社",
    メ: "合名会社",
    資: "合資会社",
    シ: "合資会社",
    相: "相互会社",
    社: "社団法人",
    一社: "一般社団法人",
    公社: "公益社団法人",
    財: "財団法人",
    一財: "一般財団法人",
    公財: "公益財団法人",
    独: "独立行政法人",
    地独: "地方独立行政法人",
    国研: "国立研究開発法人",
    国大: "国立大学法人",
    大: "国立大学法人",
    特: "特殊法人",
    特非: "特定非営利活動法人",
    学: "学校法人",
    医: "医療法人",
    福: "社会福祉法人",
    社福: "社会福祉法人",
    宗: "宗教法人",
    協: "協同組合",
    企: "企業組合",
    農: "農事組合法人",
};
const IN_BRACKETS = new RegExp(`\\((${Object.keys(FORMS).join("|")})\\)`, "gu");
/** As bank accounts write them at the begin of a name, and at its end: カ)ミホン, ミホン(カ. */
const OF_ACCOUNTS = /^([カユドメシ])\)|\(([カユドメシ])$/gu;
/** Circled forms (㊑), which Unicode folds to the character alone; the others (㈱) it puts into brackets itself. */
const CIRCLED = /[㊑㊒㊓㊔㊕㊖㊩㊪㊫㊭㊮㊯]/gu;
/** Writes circled forms in brackets, before other folding loses the circle. */
function withBracketsForCircles(text) {
    return text.replace(CIRCLED, (circled) => `(${circled.normalize("NFKC")})`);
}
/** Every form as it is written out; of a name that is folded otherwise. */
function withFormsWrittenOut(folded) {
    return folded
        .replace(IN_BRACKETS, (_, form) => FORMS[form] ?? form)
        .replace(OF_ACCOUNTS, (_, before, behind) => {
        const form = before ?? behind ?? "";
        return FORMS[form] ?? form;
    });
}
//# sourceMappingURL=company-forms.js.map