"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.DischargeGuaranteeInput = exports.CancelGuaranteeInput = void 0;
exports.cancelCommandOf = cancelCommandOf;
exports.dischargeCommandOf = dischargeCommandOf;
const type_graphql_1 = require("type-graphql");
const idempotency_key_1 = require("../graphql/idempotency-key");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const text_1 = require("../graphql/validation/text");
const guarantee_end_enums_1 = require("./guarantee-end-enums");
const guarantee_end_evidence_input_1 = require("./guarantee-end-evidence.input");
let CancelGuaranteeInput = class CancelGuaranteeInput {
};
exports.CancelGuaranteeInput = CancelGuaranteeInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The guarantee (保証契約)." }),
    (0, text_1.Text)({ atMost: 64 })
], CancelGuaranteeInput.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_end_enums_1.CancellationGroundEnum, { description: "Why it may be cancelled (解約事由)." })
], CancelGuaranteeInput.prototype, "ground", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "解約日: from the day of issue (発行日), and from the last recorded change of the works contract (変更契約日), to " +
            "保証期限; not after today.",
    })
], CancelGuaranteeInput.prototype, "cancelledOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day the obligee consented (同意日): from the day of issue to 解約日, not after today. Required with the ground " +
            "OBLIGEE_CONSENT, absent with OBLIGEE_FAULT. Where it rests on the obligee's own consent (`endConfirmations`), that " +
            "day, or absent.",
    })
], CancelGuaranteeInput.prototype, "consentedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "With OBLIGEE_FAULT the facts (事由), required there: how the obligee's fault ended the works contract. With " +
            "OBLIGEE_CONSENT it is `evidence.reference` where that is absent. 1 to 200 characters.",
    })
], CancelGuaranteeInput.prototype, "reference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_end_evidence_input_1.EndEvidenceInput, {
        nullable: true,
        description: "The document that shows the ground (証拠書類): the obligee's consent, or the end of the works contract by its fault. " +
            "Required, unless the obligee consented here (`endConfirmations`) since the last amendment; its day is not after 解約日.",
    })
], CancelGuaranteeInput.prototype, "evidence", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], CancelGuaranteeInput.prototype, "idempotencyKey", void 0);
exports.CancelGuaranteeInput = CancelGuaranteeInput = __decorate([
    (0, type_graphql_1.InputType)("CancelGuaranteeInput", { description: "A guarantee to cancel (解約), and on what ground." })
], CancelGuaranteeInput);
let DischargeGuaranteeInput = class DischargeGuaranteeInput {
};
exports.DischargeGuaranteeInput = DischargeGuaranteeInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The guarantee (保証契約)." }),
    (0, text_1.Text)({ atMost: 64 })
], DischargeGuaranteeInput.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The day the obligation was fulfilled (履行日): from the day of issue (発行日), and from the last recorded change of " +
            "the works contract (変更契約日), to 保証期限; not after today. Where it rests on the obligee's confirmation " +
            "(`endConfirmations`), not before the day confirmed.",
    })
], DischargeGuaranteeInput.prototype, "dischargedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The document that shows it, such as the record of inspection (検査調書), 1 to 200 characters; it is " +
            "`evidence.reference` where that is absent.",
    })
], DischargeGuaranteeInput.prototype, "reference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_end_evidence_input_1.EndEvidenceInput, {
        nullable: true,
        description: "The document that shows it (証拠書類); its day is not after 履行日. Required of the issuer, unless the obligee " +
            "confirmed it here (`endConfirmations`) since the last amendment. An obligee may leave it " +
            "out: it states what it knows itself.",
    })
], DischargeGuaranteeInput.prototype, "evidence", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], DischargeGuaranteeInput.prototype, "idempotencyKey", void 0);
exports.DischargeGuaranteeInput = DischargeGuaranteeInput = __decorate([
    (0, type_graphql_1.InputType)("DischargeGuaranteeInput", {
        description: "A guarantee whose obligation is fulfilled (債務の履行による保証終了).",
    })
], DischargeGuaranteeInput);
/** The command with every absence written out. */
function cancelCommandOf(input) {
    const { guaranteeId, ground, cancelledOn, consentedOn, reference, evidence, idempotencyKey } = input;
    return {
        guaranteeId,
        cancellation: {
            ground,
            cancelledOn,
            consentedOn: consentedOn ?? null,
            reference: reference ?? null,
            evidence: (0, guarantee_end_evidence_input_1.statedEvidenceOf)(evidence),
        },
        idempotencyKey: idempotencyKey ?? null,
    };
}
function dischargeCommandOf(input) {
    const { guaranteeId, dischargedOn, reference, evidence, idempotencyKey } = input;
    return {
        guaranteeId,
        discharge: { dischargedOn, reference: reference ?? null, evidence: (0, guarantee_end_evidence_input_1.statedEvidenceOf)(evidence) },
        idempotencyKey: idempotencyKey ?? null,
    };
}
//# sourceMappingURL=guarantee-end.input.js.map