"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AmendGuaranteeInput = exports.AmendmentEffectInput = exports.AmendmentChangeInput = exports.AmendedWorkPeriodInput = void 0;
exports.foreseeCommandOf = foreseeCommandOf;
exports.amendCommandOf = amendCommandOf;
exports.changeOf = changeOf;
const type_graphql_1 = require("type-graphql");
const idempotency_key_1 = require("../graphql/idempotency-key");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const text_1 = require("../graphql/validation/text");
const STAYS = "Absent: it stays.";
let AmendedWorkPeriodInput = class AmendedWorkPeriodInput {
};
exports.AmendedWorkPeriodInput = AmendedWorkPeriodInput;
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: `First day of the works (着手日). ${STAYS}`,
    })
], AmendedWorkPeriodInput.prototype, "from", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "Completion date (完成日): not before the first day nor the day of the works contract. 保証期限 after the change must " +
            `not be before today in Japan. ${STAYS}`,
    })
], AmendedWorkPeriodInput.prototype, "to", void 0);
exports.AmendedWorkPeriodInput = AmendedWorkPeriodInput = __decorate([
    (0, type_graphql_1.InputType)("AmendedWorkPeriodInput", {
        description: "The work period (工期) after the change, both days included; what is left out stays.",
    })
], AmendedWorkPeriodInput);
let AmendmentChangeInput = class AmendmentChangeInput {
};
exports.AmendmentChangeInput = AmendmentChangeInput;
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The day the works contract was changed (変更契約日). Latest: today in Japan, and 保証期限. " +
            "Earliest: the day the works contract was concluded (発行日 where that day is not known), and its " +
            "last recorded change.",
    })
], AmendmentChangeInput.prototype, "amendedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: `The guaranteed amount in yen after the change (保証金額), 1 to the covered price. ${STAYS}`,
    })
], AmendmentChangeInput.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: `The whole contract price in yen after the change (請負金額（総額）), at least 1. ${STAYS}`,
    })
], AmendmentChangeInput.prototype, "contractPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The part that the guarantee covers after the change, in yen (請負金額（対象額）), 1 to contractPrice. Absent: it " +
            "stays, and where all of the price was covered, all of the new one is.",
    })
], AmendmentChangeInput.prototype, "coveredPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "Of a guarantee of one fiscal year, or of the first two together: what a part payment at the start of that year, or of the " +
            "second, paid for work beyond the plan, in yen (出来高超過額). Unless `coveredPrice` is given the guarantee covers that much " +
            "less. An advance of two years that rises in the second must say it; 0: nothing. Absent: it stays.",
    })
], AmendmentChangeInput.prototype, "paidAhead", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AmendedWorkPeriodInput, {
        nullable: true,
        description: `The work period after the change (工期). ${STAYS}`,
    })
], AmendmentChangeInput.prototype, "workPeriod", void 0);
exports.AmendmentChangeInput = AmendmentChangeInput = __decorate([
    (0, type_graphql_1.InputType)("AmendmentChangeInput", {
        description: "What was changed of the works contract, and of the guarantee with it (変更の内容). What is left out stays; at least one " +
            "thing must become different.",
    })
], AmendmentChangeInput);
let AmendmentEffectInput = class AmendmentEffectInput {
};
exports.AmendmentEffectInput = AmendmentEffectInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The guarantee (保証契約)." }),
    (0, text_1.Text)({ atMost: 64 })
], AmendmentEffectInput.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AmendmentChangeInput, { description: "What is to be changed (変更の内容)." })
], AmendmentEffectInput.prototype, "change", void 0);
exports.AmendmentEffectInput = AmendmentEffectInput = __decorate([
    (0, type_graphql_1.InputType)("AmendmentEffectInput", { description: "A guarantee and a change of it that is thought of." })
], AmendmentEffectInput);
let AmendGuaranteeInput = class AmendGuaranteeInput extends AmendmentEffectInput {
};
exports.AmendGuaranteeInput = AmendGuaranteeInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        description: "The guarantee's `revision` (更新番号) as it was when the change was decided on. Where it was " +
            "changed since, the mutation does nothing.",
    })
], AmendGuaranteeInput.prototype, "revision", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        defaultValue: false,
        description: "true: a larger amount that passes the obligee's ceilings (上限) is refused. false: it is recorded, and `warnings` tells " +
            "of it.",
    })
], AmendGuaranteeInput.prototype, "strict", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], AmendGuaranteeInput.prototype, "idempotencyKey", void 0);
exports.AmendGuaranteeInput = AmendGuaranteeInput = __decorate([
    (0, type_graphql_1.InputType)("AmendGuaranteeInput", { description: "A guarantee to amend, and what was changed." })
], AmendGuaranteeInput);
/** The inputs as the use cases take them: every absence written out. */
function foreseeCommandOf({ guaranteeId, change }) {
    return { guaranteeId, change: changeOf(change) };
}
function amendCommandOf(input) {
    const { revision, strict, idempotencyKey = null } = input;
    return { ...foreseeCommandOf(input), revision, isStrict: strict, idempotencyKey };
}
/** Every absence written out. */
function changeOf({ amendedOn, workPeriod, ...change }) {
    return {
        amendedOn,
        amount: change.amount ?? null,
        contractPrice: change.contractPrice ?? null,
        coveredPrice: change.coveredPrice ?? null,
        paidAhead: change.paidAhead ?? null,
        workPeriod: { from: workPeriod?.from ?? null, to: workPeriod?.to ?? null },
    };
}
//# sourceMappingURL=amend-guarantee.input.js.map