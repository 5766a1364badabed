"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.amendmentReasonMessage = amendmentReasonMessage;
const wareki_1 = require("../../domain/values/wareki");
const yen_1 = require("../../domain/values/yen");
const applied_rule_1 = require("../graphql/errors/applied-rule");
const yen = (amount) => `${amount.toLocaleString("en-US")} yen`;
/** A later 保証期限 that was agreed stays where the completion date does not pass it. */
const isMoved = ({ before, after }) => before.expiresOn !== after.expiresOn;
const endsInEnglish = (terms) => `${isMoved(terms) ? "ends" : "still ends"} on ${terms.after.expiresOn}`;
const expiryInJapanese = (terms) => `${(0, wareki_1.wareki)(terms.after.expiresOn)}${isMoved(terms) ? "となります" : "のまま変わりません"}`;
const MESSAGES = {
    AMOUNT_CHANGED: {
        en: ({ before, after }) => `The guaranteed amount goes from ${yen(before.amount)} to ${yen(after.amount)}: a new version of the certificate is ` +
            "issued, marked （変更）, with the same number and auth key.",
        ja: ({ before, after }) => `保証金額が${(0, yen_1.formatYen)(before.amount)}から${(0, yen_1.formatYen)(after.amount)}に変わるため、変更後の内容を表示した電子証書（変更）を` +
            "発行します。保証契約番号と認証キーは変わりません。",
    },
    PERIOD_FOLLOWED: {
        en: (terms) => `The work period changes, and the guarantee follows by itself: it ${endsInEnglish(terms)}. For that alone no new ` +
            "version is issued.",
        ja: (terms) => `工期の変更に応じて保証も自動的に変更され、保証期限は${expiryInJapanese(terms)}。` +
            "工期の変更だけでは変更の証書は発行しません。",
    },
    EXTENSION_FOLLOWED: {
        en: (terms) => `The completion date moves to ${terms.after.workPeriod.to}, and the guarantee follows by itself: it ` +
            `${endsInEnglish(terms)}. For that alone no new version is issued.`,
        ja: (terms) => `完成日が${(0, wareki_1.wareki)(terms.after.workPeriod.to)}に延び、契約保証も自動的に変更され、保証期限は` +
            `${expiryInJapanese(terms)}。工期の延長だけでは変更の証書は発行しません。`,
    },
    EXTENSION_NEEDS_CERTIFICATE: {
        en: ({ after }) => `The completion date moves to ${after.workPeriod.to}, which asks for a new certificate: a new version ` +
            `is issued, marked （変更）, with the same number and auth key. The guarantee ends on ${after.expiresOn}.`,
        ja: ({ after }) => `完成日が${(0, wareki_1.wareki)(after.workPeriod.to)}に延び、工期の延長には変更の証書を要するため、電子証書（変更）を` +
            `発行します（保証期限：${(0, wareki_1.wareki)(after.expiresOn)}）。保証契約番号と認証キーは変わりません。`,
    },
    PRICE_CHANGED: {
        en: ({ after }) => `The contract price becomes ${yen(after.contractPrice)}, of which ${yen(after.coveredPrice)} are covered. For that ` +
            "alone no new version is issued.",
        ja: ({ after }) => `請負金額は総額${(0, yen_1.formatYen)(after.contractPrice)}、対象額${(0, yen_1.formatYen)(after.coveredPrice)}となります。` +
            "請負金額の変更だけでは変更の証書は発行しません。",
    },
};
/** What a person reads about one thing that an amendment changes. */
function amendmentReasonMessage({ code, ...rule }, terms, locale) {
    return (0, applied_rule_1.withRule)(MESSAGES[code][locale](terms), rule, locale);
}
//# sourceMappingURL=amendment-reason-messages.js.map