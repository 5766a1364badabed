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
exports.EndConfirmationResolver = void 0;
const type_graphql_1 = require("type-graphql");
const confirm_end_1 = require("../../use-cases/guarantee/confirm-end");
const end_confirmation_ports_1 = require("../../use-cases/guarantee/end-confirmation-ports");
const context_1 = require("../graphql/context");
const field_cost_1 = require("../graphql/cost/field-cost");
const result_1 = require("../graphql/result");
const selection_1 = require("../graphql/selection");
const end_confirmation_input_1 = require("./end-confirmation.input");
const end_confirmation_type_1 = require("./end-confirmation.type");
const guarantee_type_1 = require("./guarantee.type");
const read_guarantee_1 = require("./read-guarantee");
let ConfirmDischargeSuccessType = class ConfirmDischargeSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, { description: "The guarantee (保証契約)." })
], ConfirmDischargeSuccessType.prototype, "guarantee", void 0);
ConfirmDischargeSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("ConfirmDischargeSuccess", {
        description: "The obligee's word is recorded; the guarantee stays in force until its issuer ends it.",
        simpleResolvers: true,
    })
], ConfirmDischargeSuccessType);
const CONFIRM_DISCHARGE = (0, result_1.mutationResult)(confirm_end_1.confirmDischarge, {
    description: "The guarantee whose fulfilment is confirmed, or why it is not.",
    success: ConfirmDischargeSuccessType,
    errors: ["GUARANTEE_NOT_FOUND", "NOT_THE_OBLIGEE", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
let ConsentToCancellationSuccessType = class ConsentToCancellationSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, { description: "The guarantee (保証契約)." })
], ConsentToCancellationSuccessType.prototype, "guarantee", void 0);
ConsentToCancellationSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("ConsentToCancellationSuccess", {
        description: "The obligee's consent is recorded; the guarantee stays in force until its issuer cancels it.",
        simpleResolvers: true,
    })
], ConsentToCancellationSuccessType);
const CONSENT_TO_CANCELLATION = (0, result_1.mutationResult)(confirm_end_1.consentToCancellation, {
    description: "The guarantee to whose cancellation the obligee consents, or why it does not.",
    success: ConsentToCancellationSuccessType,
    errors: ["GUARANTEE_NOT_FOUND", "NOT_THE_OBLIGEE", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
const WHO = "The issuer finds it by the filter `endConfirmed`. For the obligee in whose favour it is, once it sees it (role OBLIGEE, " +
    "access tokens: scope OPEN). A body acts for its departments, and a department for its body.";
/** What the obligee states towards the end of a guarantee. */
let EndConfirmationResolver = class EndConfirmationResolver {
    async confirmDischarge(input, context, info) {
        const confirmed = await (0, confirm_end_1.confirmDischarge)(context.parts, (0, context_1.callerOf)(context), (0, end_confirmation_input_1.confirmCommandOf)(input));
        return CONFIRM_DISCHARGE.answer(context, confirmed, (value) => shown(value, context, info));
    }
    async consentToCancellation(input, context, info) {
        const consented = await (0, confirm_end_1.consentToCancellation)(context.parts, (0, context_1.callerOf)(context), (0, end_confirmation_input_1.consentCommandOf)(input));
        return CONSENT_TO_CANCELLATION.answer(context, consented, (value) => shown(value, context, info));
    }
    async endConfirmations({ id }, { endConfirmations }) {
        return (await endConfirmations.find(id)) ?? [];
    }
};
exports.EndConfirmationResolver = EndConfirmationResolver;
__decorate([
    (0, result_1.MutationWith)(CONFIRM_DISCHARGE, "検査合格の確認: records that the obligation is fulfilled, by the obligee's word and a document. `dischargeGuarantee` of the " +
        `issuer needs no other evidence then. ${WHO}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => end_confirmation_input_1.ConfirmDischargeInput, { description: "The guarantee, the day and the document." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], EndConfirmationResolver.prototype, "confirmDischarge", null);
__decorate([
    (0, result_1.MutationWith)(CONSENT_TO_CANCELLATION, "解約の同意: records that the obligee consents to a cancellation, which the contractor asks the issuer for (article 18 of " +
        `公共工事の前払金保証事業に関する法律). \`cancelGuarantee\` needs no other evidence then. ${WHO}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => end_confirmation_input_1.ConsentToCancellationInput, {
        description: "The guarantee, the day and the document.",
    })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], EndConfirmationResolver.prototype, "consentToCancellation", null);
__decorate([
    (0, field_cost_1.AtMost)(end_confirmation_ports_1.MOST_CONFIRMATIONS),
    (0, type_graphql_1.FieldResolver)(() => [end_confirmation_type_1.EndConfirmationType], {
        description: "What the obligee stated towards its end (検査合格の確認、解約の同意), oldest first, the newest 10. Empty for an obligee in " +
            "whose favour it is not.",
    }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Ctx)())
], EndConfirmationResolver.prototype, "endConfirmations", null);
exports.EndConfirmationResolver = EndConfirmationResolver = __decorate([
    (0, type_graphql_1.Resolver)(() => guarantee_type_1.GuaranteeType)
], EndConfirmationResolver);
async function shown({ guaranteeId }, context, info) {
    const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("guarantee"));
    return { guarantee: await (0, read_guarantee_1.readGuarantee)(context, guaranteeId, wanted) };
}
//# sourceMappingURL=end-confirmation.resolver.js.map