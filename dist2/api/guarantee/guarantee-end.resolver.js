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
exports.GuaranteeEndResolver = void 0;
const type_graphql_1 = require("type-graphql");
const cancel_guarantee_1 = require("../../use-cases/guarantee/cancel-guarantee");
const discharge_guarantee_1 = require("../../use-cases/guarantee/discharge-guarantee");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const guarantee_type_1 = require("./guarantee.type");
const read_guarantee_1 = require("./read-guarantee");
const selection_1 = require("../graphql/selection");
const guarantee_end_input_1 = require("./guarantee-end.input");
const PENDING = "Whether it waits for a second officer of the issuer (承認待ち): then the guarantee is still in force, and `pendingEnd` " +
    "tells what waits.";
let CancelGuaranteeSuccessType = class CancelGuaranteeSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, {
        description: "The guarantee (保証契約), which has ended unless its end waits.",
    })
], CancelGuaranteeSuccessType.prototype, "guarantee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: PENDING })
], CancelGuaranteeSuccessType.prototype, "isPending", void 0);
CancelGuaranteeSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("CancelGuaranteeSuccess", {
        description: "The guarantee is cancelled, or its cancellation waits for a second officer.",
        simpleResolvers: true,
    })
], CancelGuaranteeSuccessType);
const CANCEL_GUARANTEE = (0, result_1.mutationResult)(cancel_guarantee_1.cancelGuarantee, {
    description: "The cancelled guarantee, or why it was not cancelled.",
    success: CancelGuaranteeSuccessType,
    errors: ["GUARANTEE_NOT_FOUND", "OFFICER_REQUIRED", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
let DischargeGuaranteeSuccessType = class DischargeGuaranteeSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, {
        description: "The guarantee (保証契約), which has ended unless its end waits.",
    })
], DischargeGuaranteeSuccessType.prototype, "guarantee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: PENDING })
], DischargeGuaranteeSuccessType.prototype, "isPending", void 0);
DischargeGuaranteeSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("DischargeGuaranteeSuccess", {
        description: "The guarantee is discharged, or its discharge waits for a second officer.",
        simpleResolvers: true,
    })
], DischargeGuaranteeSuccessType);
const DISCHARGE_GUARANTEE = (0, result_1.mutationResult)(discharge_guarantee_1.dischargeGuarantee, {
    description: "The discharged guarantee, or why it was not discharged.",
    success: DischargeGuaranteeSuccessType,
    errors: [
        "GUARANTEE_NOT_FOUND",
        "NOT_THE_OBLIGEE",
        "OFFICER_REQUIRED",
        "STEP_NOT_ALLOWED",
        "IDEMPOTENCY_CONFLICT",
    ],
});
/** How guarantees end by somebody's act; the third end, by date, is nobody's. */
let GuaranteeEndResolver = class GuaranteeEndResolver {
    async cancelGuarantee(input, context, info) {
        const cancelled = await (0, cancel_guarantee_1.cancelGuarantee)(context.parts, (0, context_1.callerOf)(context), (0, guarantee_end_input_1.cancelCommandOf)(input));
        return CANCEL_GUARANTEE.answer(context, cancelled, (value) => ended(value, context, info));
    }
    async dischargeGuarantee(input, context, info) {
        const command = (0, guarantee_end_input_1.dischargeCommandOf)(input);
        const discharged = await (0, discharge_guarantee_1.dischargeGuarantee)(context.parts, (0, context_1.callerOf)(context), command);
        return DISCHARGE_GUARANTEE.answer(context, discharged, (value) => ended(value, context, info));
    }
};
exports.GuaranteeEndResolver = GuaranteeEndResolver;
__decorate([
    (0, result_1.MutationWith)(CANCEL_GUARANTEE, "解約: ends a guarantee before its time, by article 18 of 公共工事の前払金保証事業に関する法律. The " +
        "contractor asks for it, and the obligee consents; no consent is needed where the obligee's own " +
        "fault ended the works contract. The ground and its evidence are recorded, and the contractor told by mail " +
        "where delivery is electronic and it left an address; an end is for ever. From the amount that the operator set " +
        "on, it waits until another officer confirms it (`countersignCancellation`), and only a person may record it. " +
        "For the issuer that issued it (role ISSUER, access tokens: scope ISSUE)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => guarantee_end_input_1.CancelGuaranteeInput, { description: "The guarantee and the ground." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], GuaranteeEndResolver.prototype, "cancelGuarantee", null);
__decorate([
    (0, result_1.MutationWith)(DISCHARGE_GUARANTEE, "保証終了（債務履行済）: records that the guaranteed obligation is fulfilled, which ends the guarantee for ever. The " +
        "contractor gets a mail where delivery is electronic and its address is known. For the obligee in " +
        "whose favour it is, once it has opened it (role OBLIGEE, access tokens: scope OPEN). A body acts " +
        "for its departments, and a department for its body. Also for the issuer that issued it (role " +
        "ISSUER, scope ISSUE), with evidence. From the amount that the operator set on, the issuer's discharge waits until " +
        "another officer confirms it (`countersignDischarge`), and only a person may record it."),
    __param(0, (0, type_graphql_1.Arg)("input", () => guarantee_end_input_1.DischargeGuaranteeInput, { description: "The guarantee and the day." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], GuaranteeEndResolver.prototype, "dischargeGuarantee", null);
exports.GuaranteeEndResolver = GuaranteeEndResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], GuaranteeEndResolver);
async function ended({ guaranteeId, isPending }, context, info) {
    const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("guarantee"));
    return { guarantee: await (0, read_guarantee_1.readGuarantee)(context, guaranteeId, wanted), isPending };
}
//# sourceMappingURL=guarantee-end.resolver.js.map