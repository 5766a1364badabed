"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ISSUE_APPLIED_GUARANTEE = exports.IssueAppliedGuaranteeSuccessType = exports.SETTLE_PREMIUM = exports.SET_FINAL_PREMIUM = exports.DECLINE_APPLICATION = exports.RETURN_APPLICATION = exports.APPROVE_APPLICATION = exports.WITHDRAW_APPLICATION = exports.SUBMIT_APPLICATION = exports.CHANGE_APPLICATION = exports.APPLY_FOR_GUARANTEE = void 0;
exports.stepSuccess = stepSuccess;
const type_graphql_1 = require("type-graphql");
const apply_for_guarantee_1 = require("../../use-cases/application/apply-for-guarantee");
const approve_application_1 = require("../../use-cases/application/approve-application");
const change_application_1 = require("../../use-cases/application/change-application");
const decline_application_1 = require("../../use-cases/application/decline-application");
const issue_applied_guarantee_1 = require("../../use-cases/application/issue-applied-guarantee");
const set_final_premium_1 = require("../../use-cases/application/set-final-premium");
const settle_premium_1 = require("../../use-cases/application/settle-premium");
const return_application_1 = require("../../use-cases/application/return-application");
const submit_application_1 = require("../../use-cases/application/submit-application");
const withdraw_application_1 = require("../../use-cases/application/withdraw-application");
const field_cost_1 = require("../graphql/cost/field-cost");
const input_finding_type_1 = require("../graphql/errors/input-finding.type");
const result_1 = require("../graphql/result");
const guarantee_type_1 = require("../guarantee/guarantee.type");
const guarantee_application_type_1 = require("./guarantee-application.type");
function stepSuccess(name, description) {
    let Success = class Success {
    };
    __decorate([
        (0, type_graphql_1.Field)(() => guarantee_application_type_1.GuaranteeApplicationType, { description: "The application (保証申込) after the step." })
    ], Success.prototype, "application", void 0);
    Success = __decorate([
        (0, type_graphql_1.ObjectType)(name, { description, simpleResolvers: true })
    ], Success);
    return Success;
}
function draftSuccess(name, description) {
    let Success = class Success {
    };
    __decorate([
        (0, type_graphql_1.Field)(() => guarantee_application_type_1.GuaranteeApplicationType, { description: "The application (保証申込)." })
    ], Success.prototype, "application", void 0);
    __decorate([
        (0, field_cost_1.AtMost)(field_cost_1.MOST_FINDINGS),
        (0, type_graphql_1.Field)(() => [input_finding_type_1.InputFindingType], {
            description: "What still prevents a draft from being submitted, each with its place in the input, such as " +
                "`content.amount`. Empty for an application that was submitted.",
        })
    ], Success.prototype, "findings", void 0);
    Success = __decorate([
        (0, type_graphql_1.ObjectType)(name, { description, simpleResolvers: true })
    ], Success);
    return Success;
}
exports.APPLY_FOR_GUARANTEE = (0, result_1.mutationResult)(apply_for_guarantee_1.applyForGuarantee, {
    description: "The application, or why it was not kept.",
    success: draftSuccess("ApplyForGuaranteeSuccess", "The application is submitted, or kept as a draft."),
    errors: ["IDEMPOTENCY_CONFLICT"],
});
exports.CHANGE_APPLICATION = (0, result_1.mutationResult)(change_application_1.changeApplication, {
    description: "The application, or why it was not kept.",
    success: draftSuccess("ChangeApplicationSuccess", "The draft, or the returned application, is changed."),
    errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
const STEPPED = "The application, or why the step was not taken.";
exports.SUBMIT_APPLICATION = (0, result_1.mutationResult)(submit_application_1.submitApplication, {
    description: STEPPED,
    success: stepSuccess("SubmitApplicationSuccess", "The application is submitted."),
    errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
exports.WITHDRAW_APPLICATION = (0, result_1.mutationResult)(withdraw_application_1.withdrawApplication, {
    description: STEPPED,
    success: stepSuccess("WithdrawApplicationSuccess", "The application is withdrawn."),
    errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
exports.APPROVE_APPLICATION = (0, result_1.mutationResult)(approve_application_1.approveApplication, {
    description: STEPPED,
    success: stepSuccess("ApproveApplicationSuccess", "The application is approved."),
    errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
exports.RETURN_APPLICATION = (0, result_1.mutationResult)(return_application_1.returnApplication, {
    description: STEPPED,
    success: stepSuccess("ReturnApplicationSuccess", "The application is returned."),
    errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
exports.DECLINE_APPLICATION = (0, result_1.mutationResult)(decline_application_1.declineApplication, {
    description: STEPPED,
    success: stepSuccess("DeclineApplicationSuccess", "The application is declined."),
    errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
exports.SET_FINAL_PREMIUM = (0, result_1.mutationResult)(set_final_premium_1.setFinalPremium, {
    description: STEPPED,
    success: stepSuccess("SetFinalPremiumSuccess", "The final premium is set."),
    errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
exports.SETTLE_PREMIUM = (0, result_1.mutationResult)(settle_premium_1.settlePremium, {
    description: STEPPED,
    success: stepSuccess("SettlePremiumSuccess", "The premium is settled."),
    errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
let IssueAppliedGuaranteeSuccessType = class IssueAppliedGuaranteeSuccessType {
};
exports.IssueAppliedGuaranteeSuccessType = IssueAppliedGuaranteeSuccessType;
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_application_type_1.GuaranteeApplicationType, { description: "The application (保証申込) that it came out of." })
], IssueAppliedGuaranteeSuccessType.prototype, "application", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, { description: "The new guarantee (保証契約)." })
], IssueAppliedGuaranteeSuccessType.prototype, "guarantee", void 0);
exports.IssueAppliedGuaranteeSuccessType = IssueAppliedGuaranteeSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("IssueAppliedGuaranteeSuccess", {
        description: "The guarantee that was applied for is issued.",
        simpleResolvers: true,
    })
], IssueAppliedGuaranteeSuccessType);
exports.ISSUE_APPLIED_GUARANTEE = (0, result_1.mutationResult)(issue_applied_guarantee_1.issueAppliedGuarantee, {
    description: "The issued guarantee, or why it was not issued.",
    success: IssueAppliedGuaranteeSuccessType,
    errors: [
        "APPLICATION_NOT_FOUND",
        "STEP_NOT_ALLOWED",
        "PREMIUM_NOT_SETTLED",
        "GUARANTEE_NUMBER_TAKEN",
        "GUARANTEE_NUMBERS_EXHAUSTED",
        "IDEMPOTENCY_CONFLICT",
    ],
});
//# sourceMappingURL=application-results.js.map