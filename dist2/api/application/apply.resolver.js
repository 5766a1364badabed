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
exports.ApplyResolver = void 0;
exports.stepped = stepped;
const type_graphql_1 = require("type-graphql");
const apply_for_guarantee_1 = require("../../use-cases/application/apply-for-guarantee");
const change_application_1 = require("../../use-cases/application/change-application");
const submit_application_1 = require("../../use-cases/application/submit-application");
const withdraw_application_1 = require("../../use-cases/application/withdraw-application");
const context_1 = require("../graphql/context");
const input_finding_type_1 = require("../graphql/errors/input-finding.type");
const result_1 = require("../graphql/result");
const selection_1 = require("../graphql/selection");
const application_content_input_1 = require("./application-content.input");
const application_results_1 = require("./application-results");
const application_step_input_1 = require("./application-step.input");
const apply_input_1 = require("./apply.input");
const read_application_1 = require("./read-application");
/** What a contractor does with its applications. */
let ApplyResolver = class ApplyResolver {
    async applyForGuarantee(input, context, info) {
        const applied = await (0, apply_for_guarantee_1.applyForGuarantee)(context.parts, (0, context_1.callerOf)(context), (0, apply_input_1.applyCommandOf)(input));
        return application_results_1.APPLY_FOR_GUARANTEE.answer(context, applied, (value) => kept(value, context, info));
    }
    async changeApplication(input, context, info) {
        const content = (0, application_content_input_1.applicationContentOf)(input.content);
        const command = { ...(0, application_step_input_1.stepOf)(input), content };
        const changed = await (0, change_application_1.changeApplication)(context.parts, (0, context_1.callerOf)(context), command);
        return application_results_1.CHANGE_APPLICATION.answer(context, changed, (value) => kept(value, context, info));
    }
    async submitApplication(input, context, info) {
        const submitted = await (0, submit_application_1.submitApplication)(context.parts, (0, context_1.callerOf)(context), (0, application_step_input_1.stepOf)(input));
        return application_results_1.SUBMIT_APPLICATION.answer(context, submitted, (value) => stepped(value, context, info));
    }
    async withdrawApplication(input, context, info) {
        const withdrawn = await (0, withdraw_application_1.withdrawApplication)(context.parts, (0, context_1.callerOf)(context), (0, application_step_input_1.stepOf)(input));
        return application_results_1.WITHDRAW_APPLICATION.answer(context, withdrawn, (value) => stepped(value, context, info));
    }
};
exports.ApplyResolver = ApplyResolver;
__decorate([
    (0, result_1.MutationWith)(application_results_1.APPLY_FOR_GUARANTEE, "保証申込: applies to an issuer for a guarantee, for the caller's own company, or keeps a draft of it. For " +
        "contractors (role CONTRACTOR). Everything that is wrong is listed at once: contradictions, the obligee's adoption " +
        "and ceilings, and what the registered works say otherwise."),
    __param(0, (0, type_graphql_1.Arg)("input", () => apply_input_1.ApplyForGuaranteeInput, { description: "The application." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], ApplyResolver.prototype, "applyForGuarantee", null);
__decorate([
    (0, result_1.MutationWith)(application_results_1.CHANGE_APPLICATION, "Replaces what a draft (下書き), or an application that was returned (差戻し), says. For the contractor that began it."),
    __param(0, (0, type_graphql_1.Arg)("input", () => application_step_input_1.ChangeApplicationInput, { description: "The draft and its content." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], ApplyResolver.prototype, "changeApplication", null);
__decorate([
    (0, result_1.MutationWith)(application_results_1.SUBMIT_APPLICATION, "Submits a draft, or a returned application (差戻し) again, to its issuer (申込), or lists all that stands in the way. For " +
        "the contractor that began it."),
    __param(0, (0, type_graphql_1.Arg)("input", () => application_step_input_1.ApplicationStepInput, { description: "The draft." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], ApplyResolver.prototype, "submitApplication", null);
__decorate([
    (0, result_1.MutationWith)(application_results_1.WITHDRAW_APPLICATION, "取下げ: gives an application up, until its premium is settled. For the contractor that made it."),
    __param(0, (0, type_graphql_1.Arg)("input", () => application_step_input_1.ApplicationStepInput, { description: "The application." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], ApplyResolver.prototype, "withdrawApplication", null);
exports.ApplyResolver = ApplyResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], ApplyResolver);
async function kept({ applicationId, findings }, context, info) {
    const after = await stepped({ applicationId }, context, info);
    return { ...after, findings: (0, input_finding_type_1.inputFindings)(findings, context.locale) };
}
/** The success of a step: the application after it, as far as it is asked for. */
async function stepped({ applicationId }, context, info) {
    const wanted = (0, selection_1.wantedFields)(info).below("application");
    return { application: await (0, read_application_1.readApplication)(context, applicationId, wanted) };
}
//# sourceMappingURL=apply.resolver.js.map