"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecordObligeePolicyInput = void 0;
exports.recordPolicyOf = recordPolicyOf;
const type_graphql_1 = require("type-graphql");
const idempotency_key_1 = require("../graphql/idempotency-key");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const text_1 = require("../graphql/validation/text");
const performance_extension_enum_1 = require("./performance-extension.enum");
const PERCENT = "in percent of the covered price (対象額), 0 to 100; absent: the national default,";
const DAYS = "0 to 3,650, the first and the last included; absent: the national default,";
const NOT = "absent: the national default, no.";
let RecordObligeePolicyInput = class RecordObligeePolicyInput {
};
exports.RecordObligeePolicyInput = RecordObligeePolicyInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        description: "The obligee (発注者): the caller's own or a department of it; for the operator any.",
    }),
    (0, text_1.Text)({ atMost: 64 })
], RecordObligeePolicyInput.prototype, "obligeeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The first day on which the rules apply (適用開始日): today in Japan or later, and not that of a policy recorded " +
            "before.",
    })
], RecordObligeePolicyInput.prototype, "effectiveFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: `Most of 前払金 on works, ${PERCENT} 40. Not more than totalPercent.`,
    })
], RecordObligeePolicyInput.prototype, "advancePercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: `Most of 中間前払金, ${PERCENT} 20. Not more than totalPercent.`,
    })
], RecordObligeePolicyInput.prototype, "interimPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: `Most of 前払金 and 中間前払金 together, ${PERCENT} 60.`,
    })
], RecordObligeePolicyInput.prototype, "totalPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: `Most of 前払金 on survey, design and consulting (業務委託), ${PERCENT} 30.`,
    })
], RecordObligeePolicyInput.prototype, "surveyPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: `Most of 前払金 where the price was investigated as low (低入札価格調査), ${PERCENT} 40. ` +
            "The smaller of this and the ordinary one counts.",
    })
], RecordObligeePolicyInput.prototype, "lowBidAdvancePercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: `Most of an advance (前払金) that is not returned after a price cut, ${PERCENT} 50.`,
    })
], RecordObligeePolicyInput.prototype, "advanceReturnPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: `The same of advance and interim payment (中間前払金) together, ${PERCENT} 60.`,
    })
], RecordObligeePolicyInput.prototype, "totalReturnPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { nullable: true, description: `Least of 契約保証, ${PERCENT} 10.` })
], RecordObligeePolicyInput.prototype, "performancePercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: `Least of 契約保証 where the price was investigated as low (低入札価格調査), ${PERCENT} 30. ` +
            "The larger of this and the ordinary one counts.",
    })
], RecordObligeePolicyInput.prototype, "lowBidPerformancePercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "From which new price on 契約保証 is to be raised to its least share, in percent of the price it was issued for: 100 to " +
            "1,000. With 125 it is from 1.25 times that price on. Absent: the national default, 100, with every rise.",
    })
], RecordObligeePolicyInput.prototype, "performanceRaiseFromPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "Contracts whose whole price (請負金額・総額) is below this have no 前払金, in yen; absent: the national default, 0.",
    })
], RecordObligeePolicyInput.prototype, "minimumPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: `Contracts of fewer days (工期) have no 前払金, ${DAYS} 0.`,
    })
], RecordObligeePolicyInput.prototype, "minimumDays", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "Contracts whose whole price (請負金額・総額) is below this have no 中間前払金, in yen; absent: the national " +
            "default, 10,000,000.",
    })
], RecordObligeePolicyInput.prototype, "interimMinimumPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: `Contracts of fewer days (工期) have no 中間前払金, ${DAYS} 150.`,
    })
], RecordObligeePolicyInput.prototype, "interimMinimumDays", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "Over several fiscal years, years whose payment limit (支払限度額, 年割額) is below this have no 中間前払金, in yen; " +
            "absent: the national default, 0.",
    })
], RecordObligeePolicyInput.prototype, "interimMinimumYearLimit", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "Ceilings of 前払金 and 中間前払金 are rounded down to a multiple of this (端数処理), in yen, 1 to 1,000,000; absent: " +
            "the national default, 1.",
    })
], RecordObligeePolicyInput.prototype, "roundDownTo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The largest 前払金 for any price (限度額), in yen, at least 1; absent: the national default, no cap.",
    })
], RecordObligeePolicyInput.prototype, "cap", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The largest 中間前払金 for any price (限度額), in yen, at least 1; absent: the national default, no cap.",
    })
], RecordObligeePolicyInput.prototype, "interimCap", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: `Most of 中間前払金 where the price was investigated as low (低入札価格調査), ${PERCENT} 20. ` +
            "The smaller of this and the ordinary one counts. Not more than lowBidTotalPercent.",
    })
], RecordObligeePolicyInput.prototype, "lowBidInterimPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "Most of 前払金 and 中間前払金 together where the price was investigated as low (低入札価格調査), " +
            `${PERCENT} 60. The smaller of this and the ordinary one counts. Not less than lowBidAdvancePercent.`,
    })
], RecordObligeePolicyInput.prototype, "lowBidTotalPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: `Whether there is 中間前払金 only where the public notice (公告) says so; ${NOT}`,
    })
], RecordObligeePolicyInput.prototype, "interimOnlyIfAnnounced", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "Whether there is no 中間前払金 after a part payment (部分払), other than one at the end of a fiscal year of a " +
            `contract over several; ${NOT}`,
    })
], RecordObligeePolicyInput.prototype, "interimExcludesProgressPayment", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: `Whether there is no 中間前払金 where the price was investigated as low (低入札価格調査); ${NOT}`,
    })
], RecordObligeePolicyInput.prototype, "interimExcludesLowBid", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: `Whether there is no 中間前払金 for supervision (工事監理); ${NOT}`,
    })
], RecordObligeePolicyInput.prototype, "interimExcludesSupervision", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: `Whether there is no 中間前払金 where a transfer of claims (債権譲渡) was applied for; ${NOT}`,
    })
], RecordObligeePolicyInput.prototype, "interimExcludesTransferOfClaims", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "Whether one 工事番号 of the body names one works contract: the same one at another contractor is refused while that " +
            `has a guarantee in force; ${NOT}`,
    })
], RecordObligeePolicyInput.prototype, "uniqueWorksNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "Whether one 調達案件番号 of the body names one works contract: the same one at another contractor is refused while that " +
            `has a guarantee in force; ${NOT}`,
    })
], RecordObligeePolicyInput.prototype, "uniqueProcurementNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "Whether one 契約番号 of the body names one works contract: the same one at another contractor is refused while that " +
            `has a guarantee in force; ${NOT}`,
    })
], RecordObligeePolicyInput.prototype, "uniqueContractNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "Whether one 仕様書番号 of the body names one works contract: the same one at another contractor is refused while that " +
            `has a guarantee in force; ${NOT}`,
    })
], RecordObligeePolicyInput.prototype, "uniqueSpecificationNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => performance_extension_enum_1.PerformanceExtensionEnum, {
        nullable: true,
        description: "What becomes of 契約保証 where the work period grows (工期延長); absent: the national default, FOLLOWS.",
    })
], RecordObligeePolicyInput.prototype, "performanceExtension", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "What every copy of a certificate for this obligee shall bear (証書の写しの注記), 1 to 200 characters, such as that " +
            "a print is not accepted; absent: the usual words.",
    })
], RecordObligeePolicyInput.prototype, "certificateCopyNote", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Where the rules stand (根拠), such as the name and article of the body's own rules, 1 to 500 characters.",
    })
], RecordObligeePolicyInput.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], RecordObligeePolicyInput.prototype, "idempotencyKey", void 0);
exports.RecordObligeePolicyInput = RecordObligeePolicyInput = __decorate([
    (0, type_graphql_1.InputType)("RecordObligeePolicyInput", {
        description: "An obligee's own rules from a day on. They replace what it recorded before as a whole: a rule that is left out is " +
            "the national default again.",
    })
], RecordObligeePolicyInput);
/** The input as the use case takes it: every absence written out. */
function recordPolicyOf(input) {
    return {
        obligeeId: input.obligeeId,
        policy: {
            effectiveFrom: input.effectiveFrom,
            rules: {
                advancePercent: input.advancePercent ?? null,
                interimPercent: input.interimPercent ?? null,
                totalPercent: input.totalPercent ?? null,
                surveyPercent: input.surveyPercent ?? null,
                lowBidAdvancePercent: input.lowBidAdvancePercent ?? null,
                advanceReturnPercent: input.advanceReturnPercent ?? null,
                totalReturnPercent: input.totalReturnPercent ?? null,
                performancePercent: input.performancePercent ?? null,
                lowBidPerformancePercent: input.lowBidPerformancePercent ?? null,
                performanceRaiseFromPercent: input.performanceRaiseFromPercent ?? null,
                minimumPrice: input.minimumPrice ?? null,
                minimumDays: input.minimumDays ?? null,
                interimMinimumPrice: input.interimMinimumPrice ?? null,
                interimMinimumDays: input.interimMinimumDays ?? null,
                interimMinimumYearLimit: input.interimMinimumYearLimit ?? null,
                roundDownTo: input.roundDownTo ?? null,
                cap: input.cap ?? null,
                interimCap: input.interimCap ?? null,
                lowBidInterimPercent: input.lowBidInterimPercent ?? null,
                lowBidTotalPercent: input.lowBidTotalPercent ?? null,
                interimOnlyIfAnnounced: input.interimOnlyIfAnnounced ?? null,
                interimExcludesProgressPayment: input.interimExcludesProgressPayment ?? null,
                interimExcludesLowBid: input.interimExcludesLowBid ?? null,
                interimExcludesSupervision: input.interimExcludesSupervision ?? null,
                interimExcludesTransferOfClaims: input.interimExcludesTransferOfClaims ?? null,
                uniqueWorksNumber: input.uniqueWorksNumber ?? null,
                uniqueProcurementNumber: input.uniqueProcurementNumber ?? null,
                uniqueContractNumber: input.uniqueContractNumber ?? null,
                uniqueSpecificationNumber: input.uniqueSpecificationNumber ?? null,
            },
            papers: {
                performanceExtension: input.performanceExtension ?? null,
                certificateCopyNote: input.certificateCopyNote ?? null,
            },
            source: input.source,
        },
        idempotencyKey: input.idempotencyKey ?? null,
    };
}
//# sourceMappingURL=record-obligee-policy.input.js.map