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
exports.AmendmentApplicationStepsResolver = void 0;
const type_graphql_1 = require("type-graphql");
const apply_for_amendment_1 = require("../../use-cases/amendment-application/apply-for-amendment");
const approve_amendment_application_1 = require("../../use-cases/amendment-application/approve-amendment-application");
const decline_amendment_application_1 = require("../../use-cases/amendment-application/decline-amendment-application");
const issue_applied_amendment_1 = require("../../use-cases/amendment-application/issue-applied-amendment");
const set_amendment_premium_1 = require("../../use-cases/amendment-application/set-amendment-premium");
const settle_amendment_premium_1 = require("../../use-cases/amendment-application/settle-amendment-premium");
const withdraw_amendment_application_1 = require("../../use-cases/amendment-application/withdraw-amendment-application");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const selection_1 = require("../graphql/selection");
const read_guarantee_1 = require("../guarantee/read-guarantee");
const amendment_application_results_1 = require("./amendment-application-results");
const amendment_application_input_1 = require("./amendment-application.input");
/** What contractor and issuer do with applications for amendments. */
let AmendmentApplicationStepsResolver = class AmendmentApplicationStepsResolver {
    async applyForAmendment(input, context, info) {
        const applied = await (0, apply_for_amendment_1.applyForAmendment)(context.parts, (0, context_1.callerOf)(context), (0, amendment_application_input_1.applyCommandOf)(input));
        return amendment_application_results_1.APPLY_FOR_AMENDMENT.answer(context, applied, async ({ amountFinding, ...value }) => ({
            ...(await stepped(value, context, info)),
            amountFinding,
        }));
    }
    async withdrawAmendmentApplication(input, context, info) {
        const taken = await (0, withdraw_amendment_application_1.withdrawAmendmentApplication)(context.parts, (0, context_1.callerOf)(context), (0, amendment_application_input_1.stepOf)(input));
        return amendment_application_results_1.WITHDRAW_AMENDMENT_APPLICATION.answer(context, taken, (value) => stepped(value, context, info));
    }
    async approveAmendmentApplication(input, context, info) {
        const taken = await (0, approve_amendment_application_1.approveAmendmentApplication)(context.parts, (0, context_1.callerOf)(context), (0, amendment_application_input_1.stepOf)(input));
        return amendment_application_results_1.APPROVE_AMENDMENT_APPLICATION.answer(context, taken, (value) => stepped(value, context, info));
    }
    async declineAmendmentApplication(input, context, info) {
        const taken = await (0, decline_amendment_application_1.declineAmendmentApplication)(context.parts, (0, context_1.callerOf)(context), {
            ...(0, amendment_application_input_1.stepOf)(input),
            reason: input.reason,
        });
        return amendment_application_results_1.DECLINE_AMENDMENT_APPLICATION.answer(context, taken, (value) => stepped(value, context, info));
    }
    async setAmendmentPremium(input, context, info) {
        const taken = await (0, set_amendment_premium_1.setAmendmentPremium)(context.parts, (0, context_1.callerOf)(context), {
            ...(0, amendment_application_input_1.stepOf)(input),
            direction: input.direction,
            amount: input.amount,
            reason: input.reason,
        });
        return amendment_application_results_1.SET_AMENDMENT_PREMIUM.answer(context, taken, (value) => stepped(value, context, info));
    }
    async settleAmendmentPremium(input, context, info) {
        const taken = await (0, settle_amendment_premium_1.settleAmendmentPremium)(context.parts, (0, context_1.callerOf)(context), {
            ...(0, amendment_application_input_1.stepOf)(input),
            settlement: { method: input.method, settledOn: input.settledOn, amount: input.amount },
        });
        return amendment_application_results_1.SETTLE_AMENDMENT_PREMIUM.answer(context, taken, (value) => stepped(value, context, info));
    }
    async issueAppliedAmendment(input, context, info) {
        const issued = await (0, issue_applied_amendment_1.issueAppliedAmendment)(context.parts, (0, context_1.callerOf)(context), (0, amendment_application_input_1.stepOf)(input));
        return amendment_application_results_1.ISSUE_APPLIED_AMENDMENT.answer(context, issued, async (value) => {
            const after = await stepped(value, context, info);
            const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("guarantee"));
            return { ...after, guarantee: await (0, read_guarantee_1.readGuarantee)(context, value.guaranteeId, wanted) };
        });
    }
};
exports.AmendmentApplicationStepsResolver = AmendmentApplicationStepsResolver;
__decorate([
    (0, result_1.MutationWith)(amendment_application_results_1.APPLY_FOR_AMENDMENT, "変更申込: applies to the issuer for an amendment of a guarantee in force. Everything that is wrong is listed at once, by the " +
        "rules of the amendment itself. A larger amount counts against the obligee's ceilings (上限) with all that is in force or " +
        "applied for. `amendmentEffect` tells beforehand. For the contractor of the guarantee (role CONTRACTOR)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => amendment_application_input_1.ApplyForAmendmentInput, { description: "The guarantee and what is to be changed." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AmendmentApplicationStepsResolver.prototype, "applyForAmendment", null);
__decorate([
    (0, result_1.MutationWith)(amendment_application_results_1.WITHDRAW_AMENDMENT_APPLICATION, "変更申込の取下げ: gives it up, until what it makes due is settled. For the contractor that made it."),
    __param(0, (0, type_graphql_1.Arg)("input", () => amendment_application_input_1.AmendmentApplicationStepInput, { description: "The application." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AmendmentApplicationStepsResolver.prototype, "withdrawAmendmentApplication", null);
__decorate([
    (0, result_1.MutationWith)(amendment_application_results_1.APPROVE_AMENDMENT_APPLICATION, "変更申込の承諾: underwrites the amendment, by the guarantee and the rules as they are now. For the issuer of the guarantee " +
        "(role ISSUER)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => amendment_application_input_1.AmendmentApplicationStepInput, { description: "The application." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AmendmentApplicationStepsResolver.prototype, "approveAmendmentApplication", null);
__decorate([
    (0, result_1.MutationWith)(amendment_application_results_1.DECLINE_AMENDMENT_APPLICATION, "変更申込の謝絶: declines it with a reason; an end. The guarantee stays as it is. Possible until it is issued: also once it is " +
        "approved or settled, and where the guarantee has ended. What was settled goes back to whoever paid it (精算金の返還). For its " +
        "issuer (role ISSUER)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => amendment_application_input_1.DeclineAmendmentApplicationInput, { description: "The application and the reason." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AmendmentApplicationStepsResolver.prototype, "declineAmendmentApplication", null);
__decorate([
    (0, result_1.MutationWith)(amendment_application_results_1.SET_AMENDMENT_PREMIUM, "追加・返戻保証料の確定: sets what an approved amendment makes due, with a reason, beside the quote. Possible again until it " +
        "is settled; the last one counts. By an example table (参考例) nothing is due without it. For the issuer (role ISSUER)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => amendment_application_input_1.SetAmendmentPremiumInput, {
        description: "The application, what is due and the reason.",
    })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AmendmentApplicationStepsResolver.prototype, "setAmendmentPremium", null);
__decorate([
    (0, result_1.MutationWith)(amendment_application_results_1.SETTLE_AMENDMENT_PREMIUM, "追加保証料の領収、返戻保証料の支払: records that what the amendment makes due was paid, or paid back; once, before it is " +
        "issued. Refused until it is known what is due. For the issuer of the guarantee (role ISSUER)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => amendment_application_input_1.SettleAmendmentPremiumInput, {
        description: "The application and how it was settled.",
    })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AmendmentApplicationStepsResolver.prototype, "settleAmendmentPremium", null);
__decorate([
    (0, result_1.MutationWith)(amendment_application_results_1.ISSUE_APPLIED_AMENDMENT, "Amends the guarantee as it was applied for and approved (変更保証契約の締結), with a new version of the certificate where the " +
        "rules ask for one. An additional premium (追加保証料) is settled first; it does not wait for a returned one (返戻保証料). " +
        "It does all or nothing. For its issuer (role ISSUER)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => amendment_application_input_1.AmendmentApplicationStepInput, { description: "The application to issue." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AmendmentApplicationStepsResolver.prototype, "issueAppliedAmendment", null);
exports.AmendmentApplicationStepsResolver = AmendmentApplicationStepsResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], AmendmentApplicationStepsResolver);
/** The success of a step: the application after it, as far as it is asked for. */
async function stepped({ applicationId }, context, info) {
    const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("application"));
    const { amendmentApplications } = context.reads;
    const [application] = await amendmentApplications.byIds((0, context_1.callerOf)(context), [applicationId], wanted);
    if (!application)
        throw new Error("an application for an amendment is gone that was changed just now");
    return { application };
}
//# sourceMappingURL=amendment-application-steps.resolver.js.map