"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ISSUE_APPLIED_AMENDMENT = exports.SETTLE_AMENDMENT_PREMIUM = exports.SET_AMENDMENT_PREMIUM = exports.APPROVE_AMENDMENT_APPLICATION = exports.DECLINE_AMENDMENT_APPLICATION = exports.WITHDRAW_AMENDMENT_APPLICATION = exports.APPLY_FOR_AMENDMENT = exports.IssueAppliedAmendmentSuccessType = exports.ApplyForAmendmentSuccessType = void 0;
const type_graphql_1 = require("type-graphql");
const apply_for_amendment_1 = require("../../use-cases/amendment-application/apply-for-amendment");
const approve_amendment_application_1 = require("../../use-cases/amendment-application/approve-amendment-application");
const decline_amendment_application_1 = require("../../use-cases/amendment-application/decline-amendment-application");
const issue_applied_amendment_1 = require("../../use-cases/amendment-application/issue-applied-amendment");
const set_amendment_premium_1 = require("../../use-cases/amendment-application/set-amendment-premium");
const settle_amendment_premium_1 = require("../../use-cases/amendment-application/settle-amendment-premium");
const withdraw_amendment_application_1 = require("../../use-cases/amendment-application/withdraw-amendment-application");
const result_1 = require("../graphql/result");
const amount_finding_type_1 = require("../guarantee/amount-finding.type");
const guarantee_type_1 = require("../guarantee/guarantee.type");
const amendment_application_type_1 = require("./amendment-application.type");
function stepSuccess(name, description) {
    let Success = class Success {
    };
    __decorate([
        (0, type_graphql_1.Field)(() => amendment_application_type_1.AmendmentApplicationType, { description: "The application (変更申込) after the step." })
    ], Success.prototype, "application", void 0);
    Success = __decorate([
        (0, type_graphql_1.ObjectType)(name, { description, simpleResolvers: true })
    ], Success);
    return Success;
}
let ApplyForAmendmentSuccessType = class ApplyForAmendmentSuccessType {
};
exports.ApplyForAmendmentSuccessType = ApplyForAmendmentSuccessType;
__decorate([
    (0, type_graphql_1.Field)(() => amendment_application_type_1.AmendmentApplicationType, { description: "The application (変更申込)." })
], ApplyForAmendmentSuccessType.prototype, "application", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => amount_finding_type_1.AmountFindingType, {
        nullable: true,
        description: "What the amendment would leave amiss in the guaranteed amount, and what would cure it; null where nothing is.",
    })
], ApplyForAmendmentSuccessType.prototype, "amountFinding", void 0);
exports.ApplyForAmendmentSuccessType = ApplyForAmendmentSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("ApplyForAmendmentSuccess", {
        description: "The amendment is applied for.",
        simpleResolvers: true,
    })
], ApplyForAmendmentSuccessType);
let IssueAppliedAmendmentSuccessType = class IssueAppliedAmendmentSuccessType {
};
exports.IssueAppliedAmendmentSuccessType = IssueAppliedAmendmentSuccessType;
__decorate([
    (0, type_graphql_1.Field)(() => amendment_application_type_1.AmendmentApplicationType, { description: "The application (変更申込) that it came out of." })
], IssueAppliedAmendmentSuccessType.prototype, "application", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, { description: "The guarantee (保証契約) as it is now." })
], IssueAppliedAmendmentSuccessType.prototype, "guarantee", void 0);
exports.IssueAppliedAmendmentSuccessType = IssueAppliedAmendmentSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("IssueAppliedAmendmentSuccess", {
        description: "The guarantee is amended as it was applied for.",
        simpleResolvers: true,
    })
], IssueAppliedAmendmentSuccessType);
exports.APPLY_FOR_AMENDMENT = (0, result_1.mutationResult)(apply_for_amendment_1.applyForAmendment, {
    description: "The application, or why it was not kept.",
    success: ApplyForAmendmentSuccessType,
    errors: [
        "GUARANTEE_NOT_FOUND",
        "STEP_NOT_ALLOWED",
        "REVISION_CONFLICT",
        "AMENDMENT_APPLIED_FOR_ALREADY",
        "IDEMPOTENCY_CONFLICT",
    ],
});
const STEPPED = "The application, or why the step was not taken.";
exports.WITHDRAW_AMENDMENT_APPLICATION = (0, result_1.mutationResult)(withdraw_amendment_application_1.withdrawAmendmentApplication, {
    description: STEPPED,
    success: stepSuccess("WithdrawAmendmentApplicationSuccess", "The application is withdrawn."),
    errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
exports.DECLINE_AMENDMENT_APPLICATION = (0, result_1.mutationResult)(decline_amendment_application_1.declineAmendmentApplication, {
    description: STEPPED,
    success: stepSuccess("DeclineAmendmentApplicationSuccess", "The application is declined."),
    errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
exports.APPROVE_AMENDMENT_APPLICATION = (0, result_1.mutationResult)(approve_amendment_application_1.approveAmendmentApplication, {
    description: STEPPED,
    success: stepSuccess("ApproveAmendmentApplicationSuccess", "The application is approved."),
    errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "REVISION_CONFLICT", "IDEMPOTENCY_CONFLICT"],
});
exports.SET_AMENDMENT_PREMIUM = (0, result_1.mutationResult)(set_amendment_premium_1.setAmendmentPremium, {
    description: STEPPED,
    success: stepSuccess("SetAmendmentPremiumSuccess", "What the amendment makes due is set."),
    errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "REVISION_CONFLICT", "IDEMPOTENCY_CONFLICT"],
});
exports.SETTLE_AMENDMENT_PREMIUM = (0, result_1.mutationResult)(settle_amendment_premium_1.settleAmendmentPremium, {
    description: STEPPED,
    success: stepSuccess("SettleAmendmentPremiumSuccess", "What the amendment makes due is settled."),
    errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "REVISION_CONFLICT", "IDEMPOTENCY_CONFLICT"],
});
exports.ISSUE_APPLIED_AMENDMENT = (0, result_1.mutationResult)(issue_applied_amendment_1.issueAppliedAmendment, {
    description: "The amended guarantee, or why it was not amended.",
    success: IssueAppliedAmendmentSuccessType,
    errors: [
        "APPLICATION_NOT_FOUND",
        "STEP_NOT_ALLOWED",
        "PREMIUM_NOT_SETTLED",
        "REVISION_CONFLICT",
        "IDEMPOTENCY_CONFLICT",
    ],
});
//# sourceMappingURL=amendment-application-results.js.map