"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NATIONAL_RULES = exports.POLICY_CONDITIONS = exports.POLICY_RULES = exports.PERFORMANCE_EXTENSIONS = void 0;
exports.papersOn = papersOn;
exports.isCondition = isCondition;
exports.policyOn = policyOn;
exports.rulesOn = rulesOn;
const yen_1 = require("../values/yen");
/**
 * The obligee's rule for 契約保証 when the work period grows: the guarantee follows by itself, or needs a new
 * version.
 */
exports.PERFORMANCE_EXTENSIONS = ["FOLLOWS", "NEW_CERTIFICATE"];
/** The national practice is no article of one rule book, so users read the rule itself. */
function national(value, says) {
    return { value, source: `全国的な標準（各発注者の定めがない場合）：${says(value)}`, isOwn: false };
}
const COVERED = "請負金額（対象額）";
/**
 * The national defaults, which hold wherever an obligee says nothing. Low bids have no national rule of their
 * own for the advance.
 */
const NATIONAL_DEFAULTS = {
    advancePercent: national(40, (percent) => `前払金は${COVERED}の${percent}％以内`),
    interimPercent: national(20, (percent) => `中間前払金は${COVERED}の${percent}％以内`),
    totalPercent: national(60, (percent) => `前払金と中間前払金の合計は${COVERED}の${percent}％以内`),
    surveyPercent: national(30, (percent) => `業務委託（測量・設計等）の前払金は${COVERED}の${percent}％以内`),
    lowBidAdvancePercent: national(40, (percent) => `低入札価格調査を経た契約の前払金も${COVERED}の${percent}％以内`),
    advanceReturnPercent: national(50, (percent) => `減額変更後の前払金は${COVERED}の${percent}％を超える額を返還`),
    totalReturnPercent: national(60, (percent) => `減額変更後の前払金と中間前払金の合計は${COVERED}の${percent}％を超える額を返還`),
    performancePercent: national(10, (percent) => `契約保証は${COVERED}の${percent}％以上`),
    lowBidPerformancePercent: national(30, (percent) => `低入札価格調査を経た契約の契約保証は${COVERED}の${percent}％以上`),
    performanceRaiseFromPercent: national(100, () => "増額変更後の契約保証は増額の幅を問わず増額の対象"),
    minimumPrice: national(0, () => "前払金は請負金額の大小を問わない"),
    minimumDays: national(0, () => "前払金は工期の長短を問わない"),
    interimMinimumPrice: national(10_000_000, (price) => `中間前払金は請負金額（総額）${(0, yen_1.formatYen)(price)}以上の契約が対象`),
    interimMinimumDays: national(150, (days) => `中間前払金は工期${days}日以上の契約が対象`),
    interimMinimumYearLimit: national(0, () => "中間前払金は各会計年度の年割額の大小を問わない"),
    roundDownTo: national(1, () => "前払金・中間前払金の限度額は1円単位"),
    cap: national(null, () => "前払金に金額の上限はない"),
    interimCap: national(null, () => "中間前払金に金額の上限はない"),
    lowBidInterimPercent: national(20, (percent) => `低入札価格調査を経た契約の中間前払金も${COVERED}の${percent}％以内`),
    lowBidTotalPercent: national(60, (percent) => `低入札価格調査を経た契約の前払金と中間前払金の合計も${COVERED}の${percent}％以内`),
    interimOnlyIfAnnounced: national(false, () => "中間前払金は公告での明示を要しない"),
    interimExcludesProgressPayment: national(false, () => "中間前払金は部分払の有無を問わない"),
    interimExcludesLowBid: national(false, () => "中間前払金は低入札価格調査の有無を問わない"),
    interimExcludesSupervision: national(false, () => "中間前払金は工事監理を除外しない"),
    interimExcludesTransferOfClaims: national(false, () => "中間前払金は債権譲渡の申請の有無を問わない"),
    uniqueWorksNumber: national(false, () => "工事番号は複数の契約に共通のことがある"),
    uniqueProcurementNumber: national(false, () => "調達案件番号は複数の契約に共通のことがある"),
    uniqueContractNumber: national(false, () => "契約番号は複数の契約に共通のことがある"),
    uniqueSpecificationNumber: national(false, () => "仕様書番号は複数の契約に共通のことがある"),
};
const NATIONAL_PAPERS = {
    performanceExtension: national("FOLLOWS", () => "契約保証も工期の変更に伴い自動的に変更される"),
    certificateCopyNote: national(null, () => "証書の写しに発注者独自の注記はない"),
};
/** The rules for papers on a day, as `rulesOn`. */
function papersOn(day, policies) {
    const newest = policyOn(day, policies);
    if (newest === null)
        return NATIONAL_PAPERS;
    const { performanceExtension, certificateCopyNote } = newest.papers;
    const { source } = newest;
    return {
        performanceExtension: performanceExtension === null
            ? NATIONAL_PAPERS.performanceExtension
            : { value: performanceExtension, source, isOwn: true },
        certificateCopyNote: certificateCopyNote === null
            ? NATIONAL_PAPERS.certificateCopyNote
            : { value: certificateCopyNote, source, isOwn: true },
    };
}
exports.POLICY_RULES = Object.keys(NATIONAL_DEFAULTS);
exports.POLICY_CONDITIONS = exports.POLICY_RULES.filter(isCondition);
function isCondition(rule) {
    return typeof NATIONAL_DEFAULTS[rule].value === "boolean";
}
/** The national defaults alone. */
exports.NATIONAL_RULES = mapRules((rule) => NATIONAL_DEFAULTS[rule].value);
/** The newest policy in effect on a day; `null` where there is none yet. */
function policyOn(day, policies) {
    return policies
        .filter(({ effectiveFrom }) => effectiveFrom <= day)
        .reduce((newest, policy) => (newest && newest.effectiveFrom >= policy.effectiveFrom ? newest : policy), null);
}
/**
 * The rules that hold on a day: those of the newest policy in effect, and the national default wherever that one says
 * nothing. A policy replaces the one before as a whole, so what it leaves out is not inherited.
 */
function rulesOn(day, policies) {
    const newest = policyOn(day, policies);
    if (newest === null)
        return NATIONAL_DEFAULTS;
    return mapRules((rule) => {
        const value = newest.rules[rule];
        return value === null ? NATIONAL_DEFAULTS[rule] : { value, source: newest.source, isOwn: true };
    });
}
/** Of each rule makes what there is of it in `Made`. */
function mapRules(of) {
    const made = {};
    for (const rule of exports.POLICY_RULES)
        made[rule] = of(rule);
    return made;
}
//# sourceMappingURL=obligee-policy.js.map