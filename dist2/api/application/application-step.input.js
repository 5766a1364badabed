"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.IssueAppliedGuaranteeInput = exports.SettlePremiumInput = exports.SetFinalPremiumInput = exports.ReturnApplicationInput = exports.DeclineApplicationInput = exports.ChangeApplicationInput = exports.ApproveApplicationInput = exports.ApplicationStepInput = void 0;
exports.statedReturnOf = statedReturnOf;
exports.stepOf = stepOf;
exports.decisionOf = decisionOf;
const type_graphql_1 = require("type-graphql");
const idempotency_key_1 = require("../graphql/idempotency-key");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const class_validator_1 = require("../graphql/validation/class-validator");
const text_1 = require("../graphql/validation/text");
const second_guarantee_type_1 = require("../works-contract/second-guarantee.type");
const application_enums_1 = require("./application-enums");
const application_content_input_1 = require("./application-content.input");
let ApplicationStepInput = class ApplicationStepInput {
};
exports.ApplicationStepInput = ApplicationStepInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The application (保証申込)." }),
    (0, text_1.Text)({ atMost: 64 })
], ApplicationStepInput.prototype, "applicationId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], ApplicationStepInput.prototype, "idempotencyKey", void 0);
exports.ApplicationStepInput = ApplicationStepInput = __decorate([
    (0, type_graphql_1.InputType)("ApplicationStepInput", { description: "The application (保証申込) that a step is taken with." })
], ApplicationStepInput);
const SUBMITTED_AT = "When it was submitted (申込日時): `submittedAt` of the application as it was read. Where it was submitted again since, the " +
    "step is refused with `SUBMITTED_ANEW`. Pass it; absent: not compared.";
let ApproveApplicationInput = class ApproveApplicationInput extends ApplicationStepInput {
};
exports.ApproveApplicationInput = ApproveApplicationInput;
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: SUBMITTED_AT })
], ApproveApplicationInput.prototype, "submittedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => second_guarantee_type_1.SecondGuaranteeInput, {
        nullable: true,
        description: "Lets a second guarantee of the same works contract, kind and year through; absent: a second one is refused.",
    })
], ApproveApplicationInput.prototype, "secondGuarantee", void 0);
exports.ApproveApplicationInput = ApproveApplicationInput = __decorate([
    (0, type_graphql_1.InputType)("ApproveApplicationInput", { description: "An application to approve." })
], ApproveApplicationInput);
let ChangeApplicationInput = class ChangeApplicationInput extends ApplicationStepInput {
};
exports.ChangeApplicationInput = ChangeApplicationInput;
__decorate([
    (0, type_graphql_1.Field)(() => application_content_input_1.ApplicationContentInput, {
        description: "The whole content: what is left out of it is gone, unless registered works say it.",
    }),
    (0, class_validator_1.ValidateNested)()
], ChangeApplicationInput.prototype, "content", void 0);
exports.ChangeApplicationInput = ChangeApplicationInput = __decorate([
    (0, type_graphql_1.InputType)("ChangeApplicationInput", {
        description: "A draft or a returned application, and what it is to say from now on.",
    })
], ChangeApplicationInput);
let DeclineApplicationInput = class DeclineApplicationInput extends ApplicationStepInput {
};
exports.DeclineApplicationInput = DeclineApplicationInput;
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: SUBMITTED_AT })
], DeclineApplicationInput.prototype, "submittedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Why (謝絶理由), 1 to 1,000 characters; the contractor reads it.",
    }),
    (0, text_1.Text)({ atMost: 1_000 })
], DeclineApplicationInput.prototype, "reason", void 0);
exports.DeclineApplicationInput = DeclineApplicationInput = __decorate([
    (0, type_graphql_1.InputType)("DeclineApplicationInput", { description: "An application to decline, and why." })
], DeclineApplicationInput);
let CorrectionInput = class CorrectionInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The item (項目), 1 to 120 characters: as the form names it, or a place in the input such as `amount`; absent: the " +
            "application as a whole.",
    })
], CorrectionInput.prototype, "item", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "What to correct (訂正内容), 1 to 500 characters." })
], CorrectionInput.prototype, "text", void 0);
CorrectionInput = __decorate([
    (0, type_graphql_1.InputType)("CorrectionInput", { description: "One thing that the contractor is to correct (訂正事項)." })
], CorrectionInput);
let ReturnApplicationInput = class ReturnApplicationInput extends ApplicationStepInput {
};
exports.ReturnApplicationInput = ReturnApplicationInput;
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: SUBMITTED_AT })
], ReturnApplicationInput.prototype, "submittedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Why (差戻しの理由), 1 to 1,000 characters; the contractor reads it, also in a mail.",
    })
], ReturnApplicationInput.prototype, "reason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [CorrectionInput], {
        defaultValue: [],
        description: "What to correct (訂正事項), at most 10; absent: the reason says it all.",
    })
], ReturnApplicationInput.prototype, "corrections", void 0);
exports.ReturnApplicationInput = ReturnApplicationInput = __decorate([
    (0, type_graphql_1.InputType)("ReturnApplicationInput", {
        description: "An application to return to its contractor, why, and what to correct.",
    })
], ReturnApplicationInput);
/** The input as the use case takes it: every absence written out. */
function statedReturnOf({ reason, corrections }) {
    return { reason, corrections: corrections.map(({ item, text }) => ({ item: item ?? null, text })) };
}
let SetFinalPremiumInput = class SetFinalPremiumInput extends ApplicationStepInput {
};
exports.SetFinalPremiumInput = SetFinalPremiumInput;
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "The premium in yen (確定保証料): at most the guaranteed amount (保証金額), or the quote where that is more.",
    })
], SetFinalPremiumInput.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Why (確定の理由), 1 to 500 characters, such as the table it is by; the contractor reads it.",
    })
], SetFinalPremiumInput.prototype, "reason", void 0);
exports.SetFinalPremiumInput = SetFinalPremiumInput = __decorate([
    (0, type_graphql_1.InputType)("SetFinalPremiumInput", { description: "What is charged for an application, and why." })
], SetFinalPremiumInput);
let SettlePremiumInput = class SettlePremiumInput extends ApplicationStepInput {
};
exports.SettlePremiumInput = SettlePremiumInput;
__decorate([
    (0, type_graphql_1.Field)(() => application_enums_1.SettlementMethodEnum, { description: "Whether it was received or goes into 保証料一括納付." })
], SettlePremiumInput.prototype, "method", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The day it was received (領収日), or went into 保証料一括納付; not after today.",
    })
], SettlePremiumInput.prototype, "settledOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "The premium in yen (保証料): the final premium, or else the quoted total, where there is either.",
    })
], SettlePremiumInput.prototype, "amount", void 0);
exports.SettlePremiumInput = SettlePremiumInput = __decorate([
    (0, type_graphql_1.InputType)("SettlePremiumInput", { description: "How the premium of an application was settled." })
], SettlePremiumInput);
let IssueAppliedGuaranteeInput = class IssueAppliedGuaranteeInput extends ApplicationStepInput {
};
exports.IssueAppliedGuaranteeInput = IssueAppliedGuaranteeInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The guarantee number (保証契約番号), ten digits, where the issuer's own core system brings it; it begins with the issuer's " +
            "prefix. Absent: the next free number is allotted.",
    })
], IssueAppliedGuaranteeInput.prototype, "number", void 0);
exports.IssueAppliedGuaranteeInput = IssueAppliedGuaranteeInput = __decorate([
    (0, type_graphql_1.InputType)("IssueAppliedGuaranteeInput", { description: "The approved and paid application to issue." })
], IssueAppliedGuaranteeInput);
/** What every step is told, with every absence written out. */
function stepOf({ applicationId, idempotencyKey }) {
    return { applicationId, idempotencyKey: idempotencyKey ?? null };
}
/** What a step of an officer is told: also what it read. */
function decisionOf(input) {
    return { ...stepOf(input), submittedAt: input.submittedAt ?? null };
}
//# sourceMappingURL=application-step.input.js.map