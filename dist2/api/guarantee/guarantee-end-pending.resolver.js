"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PendingEndResolver = void 0;
const type_graphql_1 = require("type-graphql");
const countersign_guarantee_end_1 = require("../../use-cases/guarantee/countersign-guarantee-end");
const take_back_pending_end_1 = require("../../use-cases/guarantee/take-back-pending-end");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const selection_1 = require("../graphql/selection");
const guarantee_end_pending_input_1 = require("./guarantee-end-pending.input");
const guarantee_type_1 = require("./guarantee.type");
const read_guarantee_1 = require("./read-guarantee");
let CountersignDischargeSuccessType = class CountersignDischargeSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, { description: "The guarantee (保証契約), which has ended." })
], CountersignDischargeSuccessType.prototype, "guarantee", void 0);
CountersignDischargeSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("CountersignDischargeSuccess", {
        description: "Another officer has confirmed the discharge: the guarantee has ended.",
        simpleResolvers: true,
    })
], CountersignDischargeSuccessType);
const COUNTERSIGN_DISCHARGE = (0, result_1.mutationResult)(countersign_guarantee_end_1.countersignDischarge, {
    description: "The discharged guarantee, or why it was not discharged.",
    success: CountersignDischargeSuccessType,
    errors: [
        "GUARANTEE_NOT_FOUND",
        "SAME_OFFICER",
        "PENDING_END_NOT_FOUND",
        "STEP_NOT_ALLOWED",
        "IDEMPOTENCY_CONFLICT",
    ],
});
let CountersignCancellationSuccessType = class CountersignCancellationSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, { description: "The guarantee (保証契約), which has ended." })
], CountersignCancellationSuccessType.prototype, "guarantee", void 0);
CountersignCancellationSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("CountersignCancellationSuccess", {
        description: "Another officer has confirmed the cancellation: the guarantee has ended.",
        simpleResolvers: true,
    })
], CountersignCancellationSuccessType);
const COUNTERSIGN_CANCELLATION = (0, result_1.mutationResult)(countersign_guarantee_end_1.countersignCancellation, {
    description: "The cancelled guarantee, or why it was not cancelled.",
    success: CountersignCancellationSuccessType,
    errors: [
        "GUARANTEE_NOT_FOUND",
        "SAME_OFFICER",
        "PENDING_END_NOT_FOUND",
        "STEP_NOT_ALLOWED",
        "IDEMPOTENCY_CONFLICT",
    ],
});
let TakeBackPendingEndSuccessType = class TakeBackPendingEndSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, { description: "The guarantee (保証契約), which is in force." })
], TakeBackPendingEndSuccessType.prototype, "guarantee", void 0);
TakeBackPendingEndSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("TakeBackPendingEndSuccess", {
        description: "The end does not wait any more: the guarantee is as it was.",
        simpleResolvers: true,
    })
], TakeBackPendingEndSuccessType);
const TAKE_BACK_PENDING_END = (0, result_1.mutationResult)(take_back_pending_end_1.takeBackPendingEnd, {
    description: "The guarantee without a pending end, or why that still waits.",
    success: TakeBackPendingEndSuccessType,
    errors: ["GUARANTEE_NOT_FOUND", "PENDING_END_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
const WHO = "For another officer of the issuer than recorded it, signed in as a person (role ISSUER).";
/** What becomes of an end that waits for a second officer. */
let PendingEndResolver = class PendingEndResolver {
    async countersignDischarge(input, context, info) {
        const command = (0, guarantee_end_pending_input_1.pendingEndCommandOf)(input);
        const countersigned = await (0, countersign_guarantee_end_1.countersignDischarge)(context.parts, (0, context_1.callerOf)(context), command);
        return COUNTERSIGN_DISCHARGE.answer(context, countersigned, (value) => settled(value, context, info));
    }
    async countersignCancellation(input, context, info) {
        const command = (0, guarantee_end_pending_input_1.pendingEndCommandOf)(input);
        const countersigned = await (0, countersign_guarantee_end_1.countersignCancellation)(context.parts, (0, context_1.callerOf)(context), command);
        return COUNTERSIGN_CANCELLATION.answer(context, countersigned, (value) => settled(value, context, info));
    }
    async takeBackPendingEnd(input, context, info) {
        const takenBack = await (0, take_back_pending_end_1.takeBackPendingEnd)(context.parts, (0, context_1.callerOf)(context), (0, guarantee_end_pending_input_1.pendingEndCommandOf)(input));
        return TAKE_BACK_PENDING_END.answer(context, takenBack, (value) => settled(value, context, info));
    }
};
exports.PendingEndResolver = PendingEndResolver;
__decorate([
    (0, result_1.MutationWith)(COUNTERSIGN_DISCHARGE, "保証終了の承認: confirms a discharge that another officer recorded, which ends the guarantee for ever and tells the " +
        `contractor by mail. ${WHO}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => guarantee_end_pending_input_1.PendingEndInput, { description: "The guarantee and the end that the officer saw." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], PendingEndResolver.prototype, "countersignDischarge", null);
__decorate([
    (0, result_1.MutationWith)(COUNTERSIGN_CANCELLATION, "解約の承認: confirms a cancellation that another officer recorded, which ends the guarantee for ever and tells the " +
        `contractor by mail. ${WHO}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => guarantee_end_pending_input_1.PendingEndInput, { description: "The guarantee and the end that the officer saw." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], PendingEndResolver.prototype, "countersignCancellation", null);
__decorate([
    (0, result_1.MutationWith)(TAKE_BACK_PENDING_END, "承認待ちの取消し: takes back an end that waits for a second officer. The guarantee stays in force, and may be amended " +
        "or ended anew. For the issuer that issued it (role ISSUER, access tokens: scope ISSUE)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => guarantee_end_pending_input_1.PendingEndInput, { description: "The guarantee and the end that the officer saw." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], PendingEndResolver.prototype, "takeBackPendingEnd", null);
exports.PendingEndResolver = PendingEndResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], PendingEndResolver);
async function settled({ guaranteeId }, context, info) {
    const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("guarantee"));
    return { guarantee: await (0, read_guarantee_1.readGuarantee)(context, guaranteeId, wanted) };
}
//# sourceMappingURL=guarantee-end-pending.resolver.js.map