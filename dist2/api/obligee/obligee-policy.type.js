"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ObligeePolicyType = exports.TextRuleType = exports.PerformanceExtensionRuleType = exports.ConditionRuleType = exports.YenRuleType = exports.DaysRuleType = exports.PercentRuleType = void 0;
exports.obligeePolicyView = obligeePolicyView;
const type_graphql_1 = require("type-graphql");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const performance_extension_enum_1 = require("./performance-extension.enum");
const SOURCE = "Where the rule stands (根拠): the words of the policy, or the national default.";
const IS_OWN = "Whether the policy of the obligee, or of the body that it is a department of, says so; false: the national default.";
let PercentRuleType = class PercentRuleType {
};
exports.PercentRuleType = PercentRuleType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "The percentage (％), 0 to 100; more where its field says so." })
], PercentRuleType.prototype, "value", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: SOURCE })
], PercentRuleType.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: IS_OWN })
], PercentRuleType.prototype, "isOwn", void 0);
exports.PercentRuleType = PercentRuleType = __decorate([
    (0, type_graphql_1.ObjectType)("PercentRule", {
        description: "A rule in percent of the covered price (対象額).",
        simpleResolvers: true,
    })
], PercentRuleType);
let DaysRuleType = class DaysRuleType {
};
exports.DaysRuleType = DaysRuleType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "The number of days, 0 to 3,650." })
], DaysRuleType.prototype, "value", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: SOURCE })
], DaysRuleType.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: IS_OWN })
], DaysRuleType.prototype, "isOwn", void 0);
exports.DaysRuleType = DaysRuleType = __decorate([
    (0, type_graphql_1.ObjectType)("DaysRule", {
        description: "A rule in days, the first and the last included (日数).",
        simpleResolvers: true,
    })
], DaysRuleType);
let YenRuleType = class YenRuleType {
};
exports.YenRuleType = YenRuleType;
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The amount in yen; null only where there is no cap.",
    })
], YenRuleType.prototype, "value", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: SOURCE })
], YenRuleType.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: IS_OWN })
], YenRuleType.prototype, "isOwn", void 0);
exports.YenRuleType = YenRuleType = __decorate([
    (0, type_graphql_1.ObjectType)("YenRule", { description: "A rule in yen (円).", simpleResolvers: true })
], YenRuleType);
let ConditionRuleType = class ConditionRuleType {
};
exports.ConditionRuleType = ConditionRuleType;
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: "Whether it holds." })
], ConditionRuleType.prototype, "value", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: SOURCE })
], ConditionRuleType.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: IS_OWN })
], ConditionRuleType.prototype, "isOwn", void 0);
exports.ConditionRuleType = ConditionRuleType = __decorate([
    (0, type_graphql_1.ObjectType)("ConditionRule", { description: "A rule that holds or does not (条件).", simpleResolvers: true })
], ConditionRuleType);
let PerformanceExtensionRuleType = class PerformanceExtensionRuleType {
};
exports.PerformanceExtensionRuleType = PerformanceExtensionRuleType;
__decorate([
    (0, type_graphql_1.Field)(() => performance_extension_enum_1.PerformanceExtensionEnum, {
        description: "Whether the guarantee follows or a new version is issued.",
    })
], PerformanceExtensionRuleType.prototype, "value", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: SOURCE })
], PerformanceExtensionRuleType.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: IS_OWN })
], PerformanceExtensionRuleType.prototype, "isOwn", void 0);
exports.PerformanceExtensionRuleType = PerformanceExtensionRuleType = __decorate([
    (0, type_graphql_1.ObjectType)("PerformanceExtensionRule", {
        description: "What becomes of 契約保証 where the work period grows (工期延長).",
        simpleResolvers: true,
    })
], PerformanceExtensionRuleType);
let TextRuleType = class TextRuleType {
};
exports.TextRuleType = TextRuleType;
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "The words; null where there are none." })
], TextRuleType.prototype, "value", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: SOURCE })
], TextRuleType.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: IS_OWN })
], TextRuleType.prototype, "isOwn", void 0);
exports.TextRuleType = TextRuleType = __decorate([
    (0, type_graphql_1.ObjectType)("TextRule", { description: "A rule in words (文言).", simpleResolvers: true })
], TextRuleType);
let ObligeePolicyType = class ObligeePolicyType {
};
exports.ObligeePolicyType = ObligeePolicyType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The obligee (発注者)." })
], ObligeePolicyType.prototype, "obligeeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The day that is spoken of (基準日)." })
], ObligeePolicyType.prototype, "on", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "Since when the policy in effect applies (適用開始日); null where the national defaults hold alone.",
    })
], ObligeePolicyType.prototype, "effectiveFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PercentRuleType, { description: "Most of 前払金 on works." })
], ObligeePolicyType.prototype, "advancePercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PercentRuleType, { description: "Most of 中間前払金." })
], ObligeePolicyType.prototype, "interimPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PercentRuleType, { description: "Most of 前払金 and 中間前払金 together." })
], ObligeePolicyType.prototype, "totalPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PercentRuleType, {
        description: "Most of 前払金 on survey, design and consulting (業務委託).",
    })
], ObligeePolicyType.prototype, "surveyPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PercentRuleType, {
        description: "Most of 前払金 where the price was investigated as low (低入札価格調査); the smaller one counts.",
    })
], ObligeePolicyType.prototype, "lowBidAdvancePercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PercentRuleType, {
        description: "After a price cut, what of the covered price (対象額) an advance (前払金) may still be before it is returned.",
    })
], ObligeePolicyType.prototype, "advanceReturnPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PercentRuleType, {
        description: "The same of advance and interim payment (中間前払金) together.",
    })
], ObligeePolicyType.prototype, "totalReturnPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PercentRuleType, { description: "Least of 契約保証." })
], ObligeePolicyType.prototype, "performancePercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PercentRuleType, {
        description: "Least of 契約保証 where the price was investigated as low (低入札価格調査); the larger one counts.",
    })
], ObligeePolicyType.prototype, "lowBidPerformancePercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PercentRuleType, {
        description: "From which new price on 契約保証 is to be raised to its least share, in percent of the price it was issued for: 100 to " +
            "1,000. With 100 it is with every rise.",
    })
], ObligeePolicyType.prototype, "performanceRaiseFromPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => YenRuleType, {
        description: "Contracts whose whole price (請負金額・総額) is below this have no 前払金.",
    })
], ObligeePolicyType.prototype, "minimumPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => DaysRuleType, { description: "Contracts with a shorter work period (工期) have no 前払金." })
], ObligeePolicyType.prototype, "minimumDays", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => YenRuleType, {
        description: "Contracts whose whole price (請負金額・総額) is below this have no 中間前払金.",
    })
], ObligeePolicyType.prototype, "interimMinimumPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => DaysRuleType, {
        description: "Contracts with a shorter work period (工期) have no 中間前払金.",
    })
], ObligeePolicyType.prototype, "interimMinimumDays", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => YenRuleType, {
        description: "Over several fiscal years, years whose payment limit (支払限度額, 年割額) is below this have no 中間前払金.",
    })
], ObligeePolicyType.prototype, "interimMinimumYearLimit", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => YenRuleType, {
        description: "Ceilings of 前払金 and 中間前払金 are rounded down to a multiple of this (端数処理); 1: to the yen.",
    })
], ObligeePolicyType.prototype, "roundDownTo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => YenRuleType, {
        description: "The largest 前払金 for any price (限度額), in yen; its value is null where there is none.",
    })
], ObligeePolicyType.prototype, "cap", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => YenRuleType, {
        description: "The largest 中間前払金 for any price (限度額), in yen; its value is null where there is none.",
    })
], ObligeePolicyType.prototype, "interimCap", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PercentRuleType, {
        description: "Most of 中間前払金 where the price was investigated as low (低入札価格調査); the smaller one counts.",
    })
], ObligeePolicyType.prototype, "lowBidInterimPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PercentRuleType, {
        description: "Most of 前払金 and 中間前払金 together where the price was investigated as low (低入札価格調査); the smaller one " +
            "counts.",
    })
], ObligeePolicyType.prototype, "lowBidTotalPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => ConditionRuleType, {
        description: "Whether there is 中間前払金 only where the public notice (公告) says so.",
    })
], ObligeePolicyType.prototype, "interimOnlyIfAnnounced", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => ConditionRuleType, {
        description: "Whether there is no 中間前払金 after a part payment (部分払). One at the end of a fiscal year of a contract over " +
            "several does not count.",
    })
], ObligeePolicyType.prototype, "interimExcludesProgressPayment", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => ConditionRuleType, {
        description: "Whether there is no 中間前払金 where the price was investigated as low (低入札価格調査).",
    })
], ObligeePolicyType.prototype, "interimExcludesLowBid", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => ConditionRuleType, {
        description: "Whether there is no 中間前払金 for supervision (工事監理).",
    })
], ObligeePolicyType.prototype, "interimExcludesSupervision", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => ConditionRuleType, {
        description: "Whether there is no 中間前払金 where a transfer of claims (債権譲渡) was applied for.",
    })
], ObligeePolicyType.prototype, "interimExcludesTransferOfClaims", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => ConditionRuleType, {
        description: "Whether one 工事番号 of the body names one works contract (重複なし).",
    })
], ObligeePolicyType.prototype, "uniqueWorksNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => ConditionRuleType, {
        description: "Whether one 調達案件番号 of the body names one works contract (重複なし).",
    })
], ObligeePolicyType.prototype, "uniqueProcurementNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => ConditionRuleType, {
        description: "Whether one 契約番号 of the body names one works contract (重複なし).",
    })
], ObligeePolicyType.prototype, "uniqueContractNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => ConditionRuleType, {
        description: "Whether one 仕様書番号 of the body names one works contract (重複なし).",
    })
], ObligeePolicyType.prototype, "uniqueSpecificationNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PerformanceExtensionRuleType, {
        description: "What becomes of 契約保証 where the work period grows (工期延長).",
    })
], ObligeePolicyType.prototype, "performanceExtension", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => TextRuleType, {
        description: "What every copy of a certificate for this obligee bears (証書の写しの注記).",
    })
], ObligeePolicyType.prototype, "certificateCopyNote", void 0);
exports.ObligeePolicyType = ObligeePolicyType = __decorate([
    (0, type_graphql_1.ObjectType)("ObligeePolicy", {
        description: "The rules that an obligee (発注者) goes by on a day: its own where it has set them, the national defaults elsewhere. " +
            "Visible to every caller.",
        simpleResolvers: true,
    })
], ObligeePolicyType);
/** The rules as the API shows them. */
function obligeePolicyView({ rules, papers, ...view }) {
    return {
        ...view,
        ...rules,
        ...papers,
        roundDownTo: { ...rules.roundDownTo, value: rules.roundDownTo.value },
    };
}
//# sourceMappingURL=obligee-policy.type.js.map