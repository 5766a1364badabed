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
exports.UnderwriteResolver = void 0;
const type_graphql_1 = require("type-graphql");
const approve_application_1 = require("../../use-cases/application/approve-application");
const decline_application_1 = require("../../use-cases/application/decline-application");
const issue_applied_guarantee_1 = require("../../use-cases/application/issue-applied-guarantee");
const return_application_1 = require("../../use-cases/application/return-application");
const set_final_premium_1 = require("../../use-cases/application/set-final-premium");
const settle_premium_1 = require("../../use-cases/application/settle-premium");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const read_guarantee_1 = require("../guarantee/read-guarantee");
const selection_1 = require("../graphql/selection");
const application_results_1 = require("./application-results");
const application_step_input_1 = require("./application-step.input");
const second_guarantee_type_1 = require("../works-contract/second-guarantee.type");
const apply_resolver_1 = require("./apply.resolver");
/** What an issuer's officer does with the applications submitted to it. */
let UnderwriteResolver = class UnderwriteResolver {
    async approveApplication(input, context, info) {
        const command = { ...(0, application_step_input_1.decisionOf)(input), secondGuarantee: (0, second_guarantee_type_1.secondGuaranteeOf)(input.secondGuarantee) };
        const approved = await (0, approve_application_1.approveApplication)(context.parts, (0, context_1.callerOf)(context), command);
        return application_results_1.APPROVE_APPLICATION.answer(context, approved, (value) => (0, apply_resolver_1.stepped)(value, context, info));
    }
    async returnApplication(input, context, info) {
        const command = { ...(0, application_step_input_1.decisionOf)(input), ...(0, application_step_input_1.statedReturnOf)(input) };
        const returned = await (0, return_application_1.returnApplication)(context.parts, (0, context_1.callerOf)(context), command);
        return application_results_1.RETURN_APPLICATION.answer(context, returned, (value) => (0, apply_resolver_1.stepped)(value, context, info));
    }
    async declineApplication(input, context, info) {
        const command = { ...(0, application_step_input_1.decisionOf)(input), reason: input.reason };
        const declined = await (0, decline_application_1.declineApplication)(context.parts, (0, context_1.callerOf)(context), command);
        return application_results_1.DECLINE_APPLICATION.answer(context, declined, (value) => (0, apply_resolver_1.stepped)(value, context, info));
    }
    async setFinalPremium(input, context, info) {
        const command = { ...(0, application_step_input_1.stepOf)(input), amount: input.amount, reason: input.reason };
        const set = await (0, set_final_premium_1.setFinalPremium)(context.parts, (0, context_1.callerOf)(context), command);
        return application_results_1.SET_FINAL_PREMIUM.answer(context, set, (value) => (0, apply_resolver_1.stepped)(value, context, info));
    }
    async settlePremium(input, context, info) {
        const { method, settledOn, amount } = input;
        const command = { ...(0, application_step_input_1.stepOf)(input), settlement: { method, settledOn, amount } };
        const settled = await (0, settle_premium_1.settlePremium)(context.parts, (0, context_1.callerOf)(context), command);
        return application_results_1.SETTLE_PREMIUM.answer(context, settled, (value) => (0, apply_resolver_1.stepped)(value, context, info));
    }
    async issueAppliedGuarantee(input, context, info) {
        const command = { ...(0, application_step_input_1.stepOf)(input), number: input.number ?? null };
        const issued = await (0, issue_applied_guarantee_1.issueAppliedGuarantee)(context.parts, (0, context_1.callerOf)(context), command);
        return application_results_1.ISSUE_APPLIED_GUARANTEE.answer(context, issued, async (value) => {
            const after = await (0, apply_resolver_1.stepped)(value, context, info);
            const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("guarantee"));
            return { ...after, guarantee: await (0, read_guarantee_1.readGuarantee)(context, value.guaranteeId, wanted) };
        });
    }
};
exports.UnderwriteResolver = UnderwriteResolver;
__decorate([
    (0, result_1.MutationWith)(application_results_1.APPROVE_APPLICATION, "承諾: underwrites an application. For the issuer that it was submitted to (role ISSUER)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => application_step_input_1.ApproveApplicationInput, { description: "The application." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], UnderwriteResolver.prototype, "approveApplication", null);
__decorate([
    (0, result_1.MutationWith)(application_results_1.RETURN_APPLICATION, "差戻し: returns an application to its contractor with what to correct; at most 5 times. The contractor corrects it " +
        "(`changeApplication`) and submits it again. Until then it reserves nothing of its works contract. A mail tells the " +
        "contractor, where it has an address. For the issuer that it was submitted to (role ISSUER)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => application_step_input_1.ReturnApplicationInput, { description: "The application, and what to correct." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], UnderwriteResolver.prototype, "returnApplication", null);
__decorate([
    (0, result_1.MutationWith)(application_results_1.DECLINE_APPLICATION, "謝絶: declines an application with a reason; an end. Possible until it is issued, also once it is approved or settled: a premium " +
        "that was settled goes back (保証料の返還). For the issuer that it was submitted to (role ISSUER)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => application_step_input_1.DeclineApplicationInput, { description: "The application and the reason." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], UnderwriteResolver.prototype, "declineApplication", null);
__decorate([
    (0, result_1.MutationWith)(application_results_1.SET_FINAL_PREMIUM, "確定保証料: sets what is charged for an approved application, with a reason, beside the quote. Possible again until it " +
        "is settled; the last one counts. A quote by an example table (参考例) cannot be settled without it. For its issuer " +
        "(role ISSUER)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => application_step_input_1.SetFinalPremiumInput, { description: "The application, the premium and the reason." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], UnderwriteResolver.prototype, "setFinalPremium", null);
__decorate([
    (0, result_1.MutationWith)(application_results_1.SETTLE_PREMIUM, "保証料の領収: records that the premium of an approved application was received, or goes into 保証料一括納付; once. The amount " +
        "is the final premium, or else the quote, unless its table is an example. For its issuer (role ISSUER)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => application_step_input_1.SettlePremiumInput, { description: "The application and how it was settled." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], UnderwriteResolver.prototype, "settlePremium", null);
__decorate([
    (0, result_1.MutationWith)(application_results_1.ISSUE_APPLIED_GUARANTEE, "Concludes the guarantee contract that was applied for, approved and paid for (保証契約の締結). It " +
        "allots the number and registers the certificate. For electronic delivery it also makes the auth key " +
        "and queues the notice to the contractor. It does all or nothing. For its issuer (role ISSUER)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => application_step_input_1.IssueAppliedGuaranteeInput, { description: "The application to issue." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], UnderwriteResolver.prototype, "issueAppliedGuarantee", null);
exports.UnderwriteResolver = UnderwriteResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], UnderwriteResolver);
//# sourceMappingURL=underwrite.resolver.js.map