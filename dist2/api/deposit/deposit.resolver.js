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
exports.DepositResolver = void 0;
const type_graphql_1 = require("type-graphql");
const accept_guarantee_1 = require("../../use-cases/deposit/accept-guarantee");
const deposit_guarantee_1 = require("../../use-cases/deposit/deposit-guarantee");
const ports_1 = require("../../use-cases/deposit/ports");
const reject_guarantee_1 = require("../../use-cases/deposit/reject-guarantee");
const context_1 = require("../graphql/context");
const field_cost_1 = require("../graphql/cost/field-cost");
const result_1 = require("../graphql/result");
const selection_1 = require("../graphql/selection");
const guarantee_type_1 = require("../guarantee/guarantee.type");
const read_guarantee_1 = require("../guarantee/read-guarantee");
const deposit_input_1 = require("./deposit.input");
const deposit_type_1 = require("./deposit.type");
let DepositGuaranteeSuccessType = class DepositGuaranteeSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, {
        description: "The guarantee (保証契約); its last `deposits` is this hand-over.",
    })
], DepositGuaranteeSuccessType.prototype, "guarantee", void 0);
DepositGuaranteeSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("DepositGuaranteeSuccess", {
        description: "The guarantee is handed over; the obligee is to decide on it.",
        simpleResolvers: true,
    })
], DepositGuaranteeSuccessType);
const DEPOSIT_GUARANTEE = (0, result_1.mutationResult)(deposit_guarantee_1.depositGuarantee, {
    description: "The guarantee that was handed over, or why it was not.",
    success: DepositGuaranteeSuccessType,
    errors: [
        "GUARANTEE_NOT_FOUND",
        "DELIVERED_ON_PAPER",
        "ALREADY_ACCEPTED",
        "OBLIGEE_NOT_REACHABLE",
        "NO_REPLY_ADDRESS",
        "STEP_NOT_ALLOWED",
        "IDEMPOTENCY_CONFLICT",
    ],
});
let AcceptGuaranteeSuccessType = class AcceptGuaranteeSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, { description: "The guarantee (保証契約)." })
], AcceptGuaranteeSuccessType.prototype, "guarantee", void 0);
AcceptGuaranteeSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("AcceptGuaranteeSuccess", {
        description: "The obligee has accepted the guarantee.",
        simpleResolvers: true,
    })
], AcceptGuaranteeSuccessType);
const ACCEPT_GUARANTEE = (0, result_1.mutationResult)(accept_guarantee_1.acceptGuarantee, {
    description: "The accepted guarantee, or why it was not accepted.",
    success: AcceptGuaranteeSuccessType,
    errors: [
        "GUARANTEE_NOT_FOUND",
        "NOT_THE_OBLIGEE",
        "VERSION_CONFLICT",
        "STEP_NOT_ALLOWED",
        "IDEMPOTENCY_CONFLICT",
    ],
});
let RejectGuaranteeSuccessType = class RejectGuaranteeSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, { description: "The guarantee (保証契約)." })
], RejectGuaranteeSuccessType.prototype, "guarantee", void 0);
RejectGuaranteeSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("RejectGuaranteeSuccess", {
        description: "The obligee has rejected what was handed over; the guarantee stays in force.",
        simpleResolvers: true,
    })
], RejectGuaranteeSuccessType);
const REJECT_GUARANTEE = (0, result_1.mutationResult)(reject_guarantee_1.rejectGuarantee, {
    description: "The rejected guarantee, or why it was not rejected.",
    success: RejectGuaranteeSuccessType,
    errors: [
        "GUARANTEE_NOT_FOUND",
        "NOT_THE_OBLIGEE",
        "VERSION_CONFLICT",
        "STEP_NOT_ALLOWED",
        "IDEMPOTENCY_CONFLICT",
    ],
});
const WHO = "For the obligee in whose favour it is (role OBLIGEE, access tokens: scope OPEN). A body acts for its departments, and " +
    "a department for its body.";
/** How a guarantee reaches its obligee, and whether that takes it. */
let DepositResolver = class DepositResolver {
    async depositGuarantee(input, context, info) {
        const deposited = await (0, deposit_guarantee_1.depositGuarantee)(context.parts, (0, context_1.callerOf)(context), (0, deposit_input_1.depositCommandOf)(input));
        return DEPOSIT_GUARANTEE.answer(context, deposited, (value) => shown(value, context, info));
    }
    async acceptGuarantee(input, context, info) {
        const accepted = await (0, accept_guarantee_1.acceptGuarantee)(context.parts, (0, context_1.callerOf)(context), (0, deposit_input_1.acceptCommandOf)(input));
        return ACCEPT_GUARANTEE.answer(context, accepted, (value) => shown(value, context, info));
    }
    async rejectGuarantee(input, context, info) {
        const { reason, text } = input;
        const command = { ...(0, deposit_input_1.acceptCommandOf)(input), reason, text };
        const rejected = await (0, reject_guarantee_1.rejectGuarantee)(context.parts, (0, context_1.callerOf)(context), command);
        return REJECT_GUARANTEE.answer(context, rejected, (value) => shown(value, context, info));
    }
    async deposits({ id }, { deposits }) {
        return (await deposits.find(id)) ?? [];
    }
};
exports.DepositResolver = DepositResolver;
__decorate([
    (0, result_1.MutationWith)(DEPOSIT_GUARANTEE, "みなし寄託: hands number and key to the obligee in whose favour the guarantee is, or records that it was done elsewhere. " +
        "Also again where it did not arrive, after a rejection, and of an amended version where the obligee receives these anew. For the contractor of the guarantee (role CONTRACTOR, access tokens: scope REVEAL_KEY)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => deposit_input_1.DepositGuaranteeInput, { description: "The guarantee and the way." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], DepositResolver.prototype, "depositGuarantee", null);
__decorate([
    (0, result_1.MutationWith)(ACCEPT_GUARANTEE, `受領: the obligee has checked what was handed over, and takes it. The contractor is told by mail. ${WHO}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => deposit_input_1.AcceptGuaranteeInput, { description: "The guarantee." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], DepositResolver.prototype, "acceptGuarantee", null);
__decorate([
    (0, result_1.MutationWith)(REJECT_GUARANTEE, "受領拒否: the obligee does not take what was handed over, and says why. The contractor is told by mail, and hands it " +
        `over again once it is corrected. ${WHO}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => deposit_input_1.RejectGuaranteeInput, { description: "The guarantee and the reason." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], DepositResolver.prototype, "rejectGuarantee", null);
__decorate([
    (0, field_cost_1.AtMost)(ports_1.MOST_DEPOSITS),
    (0, type_graphql_1.FieldResolver)(() => [deposit_type_1.DepositType], {
        description: "Its hand-overs to the obligee (みなし寄託), oldest first, the newest 20. Empty for an obligee in whose favour it is not.",
    }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Ctx)())
], DepositResolver.prototype, "deposits", null);
exports.DepositResolver = DepositResolver = __decorate([
    (0, type_graphql_1.Resolver)(() => guarantee_type_1.GuaranteeType)
], DepositResolver);
async function shown({ guaranteeId }, context, info) {
    const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("guarantee"));
    return { guarantee: await (0, read_guarantee_1.readGuarantee)(context, guaranteeId, wanted) };
}
//# sourceMappingURL=deposit.resolver.js.map