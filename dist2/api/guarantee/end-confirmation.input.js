"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ConsentToCancellationInput = exports.ConfirmDischargeInput = void 0;
exports.confirmCommandOf = confirmCommandOf;
exports.consentCommandOf = consentCommandOf;
const type_graphql_1 = require("type-graphql");
const idempotency_key_1 = require("../graphql/idempotency-key");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const text_1 = require("../graphql/validation/text");
const guarantee_end_evidence_input_1 = require("./guarantee-end-evidence.input");
let ConfirmDischargeInput = class ConfirmDischargeInput {
};
exports.ConfirmDischargeInput = ConfirmDischargeInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The guarantee (保証契約)." }),
    (0, text_1.Text)({ atMost: 64 })
], ConfirmDischargeInput.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The day the works passed the inspection (検査合格日): from the day of issue (発行日), and from the last recorded change " +
            "of the works contract (変更契約日), to 保証期限; not after today.",
    })
], ConfirmDischargeInput.prototype, "inspectedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day the works were completed (工事完成日), not after the inspection.",
    })
], ConfirmDischargeInput.prototype, "completedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_end_evidence_input_1.EndEvidenceInput, {
        nullable: true,
        description: "The document that shows it (証拠書類), such as 検査調書. Required; its day is not after the inspection.",
    })
], ConfirmDischargeInput.prototype, "evidence", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], ConfirmDischargeInput.prototype, "idempotencyKey", void 0);
exports.ConfirmDischargeInput = ConfirmDischargeInput = __decorate([
    (0, type_graphql_1.InputType)("ConfirmDischargeInput", {
        description: "A guarantee whose obligation is fulfilled, as its obligee states it (検査合格の確認).",
    })
], ConfirmDischargeInput);
let ConsentToCancellationInput = class ConsentToCancellationInput {
};
exports.ConsentToCancellationInput = ConsentToCancellationInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The guarantee (保証契約)." }),
    (0, text_1.Text)({ atMost: 64 })
], ConsentToCancellationInput.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The day of the consent (同意日): from the day of issue (発行日) to 保証期限; not after today.",
    })
], ConsentToCancellationInput.prototype, "consentedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_end_evidence_input_1.EndEvidenceInput, {
        nullable: true,
        description: "The document that shows the consent (証拠書類). Required; its day is not after the consent.",
    })
], ConsentToCancellationInput.prototype, "evidence", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], ConsentToCancellationInput.prototype, "idempotencyKey", void 0);
exports.ConsentToCancellationInput = ConsentToCancellationInput = __decorate([
    (0, type_graphql_1.InputType)("ConsentToCancellationInput", {
        description: "A guarantee to whose cancellation its obligee consents (解約の同意).",
    })
], ConsentToCancellationInput);
/** The command with every absence written out. */
function confirmCommandOf(input) {
    const { guaranteeId, inspectedOn, completedOn, evidence, idempotencyKey } = input;
    return {
        guaranteeId,
        confirmation: {
            confirmedOn: inspectedOn,
            completedOn: completedOn ?? null,
            evidence: (0, guarantee_end_evidence_input_1.statedEvidenceOf)(evidence),
        },
        idempotencyKey: idempotencyKey ?? null,
    };
}
function consentCommandOf(input) {
    const { guaranteeId, consentedOn, evidence, idempotencyKey } = input;
    return {
        guaranteeId,
        confirmation: { confirmedOn: consentedOn, evidence: (0, guarantee_end_evidence_input_1.statedEvidenceOf)(evidence) },
        idempotencyKey: idempotencyKey ?? null,
    };
}
//# sourceMappingURL=end-confirmation.input.js.map