"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SettleAmendmentPremiumInput = exports.SetAmendmentPremiumInput = exports.DeclineAmendmentApplicationInput = exports.AmendmentApplicationStepInput = exports.ApplyForAmendmentInput = void 0;
exports.applyCommandOf = applyCommandOf;
exports.stepOf = stepOf;
const type_graphql_1 = require("type-graphql");
const application_enums_1 = require("../application/application-enums");
const idempotency_key_1 = require("../graphql/idempotency-key");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const text_1 = require("../graphql/validation/text");
const amend_guarantee_input_1 = require("../guarantee/amend-guarantee.input");
const premium_enums_1 = require("../premium/premium-enums");
let ApplyForAmendmentInput = class ApplyForAmendmentInput extends amend_guarantee_input_1.AmendmentEffectInput {
};
exports.ApplyForAmendmentInput = ApplyForAmendmentInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        description: "The guarantee's `revision` (更新番号) as it was when the change was decided on.",
    })
], ApplyForAmendmentInput.prototype, "revision", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Why (変更の理由), 1 to 500 characters; the issuer reads it." })
], ApplyForAmendmentInput.prototype, "reason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The contractor's own reference to the application, at most 64 characters.",
    })
], ApplyForAmendmentInput.prototype, "externalReference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], ApplyForAmendmentInput.prototype, "idempotencyKey", void 0);
exports.ApplyForAmendmentInput = ApplyForAmendmentInput = __decorate([
    (0, type_graphql_1.InputType)("ApplyForAmendmentInput", { description: "A guarantee, and what is to be changed of it." })
], ApplyForAmendmentInput);
let AmendmentApplicationStepInput = class AmendmentApplicationStepInput {
};
exports.AmendmentApplicationStepInput = AmendmentApplicationStepInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The application (変更申込)." }),
    (0, text_1.Text)({ atMost: 64 })
], AmendmentApplicationStepInput.prototype, "applicationId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], AmendmentApplicationStepInput.prototype, "idempotencyKey", void 0);
exports.AmendmentApplicationStepInput = AmendmentApplicationStepInput = __decorate([
    (0, type_graphql_1.InputType)("AmendmentApplicationStepInput", {
        description: "The application for an amendment (変更申込) that a step is taken with.",
    })
], AmendmentApplicationStepInput);
let DeclineAmendmentApplicationInput = class DeclineAmendmentApplicationInput extends AmendmentApplicationStepInput {
};
exports.DeclineAmendmentApplicationInput = DeclineAmendmentApplicationInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Why (謝絶理由), 1 to 1,000 characters; the contractor reads it.",
    }),
    (0, text_1.Text)({ atMost: 1_000 })
], DeclineAmendmentApplicationInput.prototype, "reason", void 0);
exports.DeclineAmendmentApplicationInput = DeclineAmendmentApplicationInput = __decorate([
    (0, type_graphql_1.InputType)("DeclineAmendmentApplicationInput", {
        description: "An application for an amendment to decline, and why.",
    })
], DeclineAmendmentApplicationInput);
let SetAmendmentPremiumInput = class SetAmendmentPremiumInput extends AmendmentApplicationStepInput {
};
exports.SetAmendmentPremiumInput = SetAmendmentPremiumInput;
__decorate([
    (0, type_graphql_1.Field)(() => premium_enums_1.PremiumDirectionEnum, { description: "Whether it is paid, or paid back, or nothing is due." })
], SetAmendmentPremiumInput.prototype, "direction", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "In yen: 0 with NONE alone, and at most the guaranteed amount (保証金額), or the quote where that is more.",
    })
], SetAmendmentPremiumInput.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Why (確定の理由), 1 to 500 characters, such as the table it is by; the contractor reads it.",
    })
], SetAmendmentPremiumInput.prototype, "reason", void 0);
exports.SetAmendmentPremiumInput = SetAmendmentPremiumInput = __decorate([
    (0, type_graphql_1.InputType)("SetAmendmentPremiumInput", { description: "What an amendment makes due, and why." })
], SetAmendmentPremiumInput);
let SettleAmendmentPremiumInput = class SettleAmendmentPremiumInput extends AmendmentApplicationStepInput {
};
exports.SettleAmendmentPremiumInput = SettleAmendmentPremiumInput;
__decorate([
    (0, type_graphql_1.Field)(() => application_enums_1.SettlementMethodEnum, {
        defaultValue: "RECEIPT",
        description: "RECEIPT: it was received, or paid back, at once. MONTHLY_ACCOUNT: it goes into 保証料一括納付 of the month, where 返戻保証料 is " +
            "taken off.",
    })
], SettleAmendmentPremiumInput.prototype, "method", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The day it was paid, or paid back (領収日, 支払日); not before the application, not after today.",
    })
], SettleAmendmentPremiumInput.prototype, "settledOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "The amount in yen: what was set, or else what an approved table quotes.",
    })
], SettleAmendmentPremiumInput.prototype, "amount", void 0);
exports.SettleAmendmentPremiumInput = SettleAmendmentPremiumInput = __decorate([
    (0, type_graphql_1.InputType)("SettleAmendmentPremiumInput", { description: "How what an amendment makes due was settled." })
], SettleAmendmentPremiumInput);
/** The input as the use case takes it: every absence written out. */
function applyCommandOf(input) {
    const { guaranteeId, revision, change, reason } = input;
    return {
        guaranteeId,
        revision,
        change: (0, amend_guarantee_input_1.changeOf)(change),
        reason,
        externalReference: input.externalReference ?? null,
        idempotencyKey: input.idempotencyKey ?? null,
    };
}
/** What every step is told. */
function stepOf({ applicationId, idempotencyKey }) {
    return { applicationId, idempotencyKey: idempotencyKey ?? null };
}
//# sourceMappingURL=amendment-application.input.js.map