"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RejectGuaranteeInput = exports.AcceptGuaranteeInput = exports.DepositGuaranteeInput = void 0;
exports.addressOf = addressOf;
exports.depositCommandOf = depositCommandOf;
exports.acceptCommandOf = acceptCommandOf;
const class_validator_1 = require("../graphql/validation/class-validator");
const type_graphql_1 = require("type-graphql");
const attachment_1 = require("../../domain/application/attachment");
const email_address_1 = require("../../domain/values/email-address");
const idempotency_key_1 = require("../graphql/idempotency-key");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const text_1 = require("../graphql/validation/text");
const deposit_enums_1 = require("./deposit-enums");
let DepositGuaranteeInput = class DepositGuaranteeInput {
};
exports.DepositGuaranteeInput = DepositGuaranteeInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The guarantee (保証契約)." }),
    (0, text_1.Text)({ atMost: 64 })
], DepositGuaranteeInput.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => deposit_enums_1.HandOverChannelEnum, { description: "How number and key reach the obligee (提出方法)." })
], DepositGuaranteeInput.prototype, "channel", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => deposit_enums_1.RecordedMeansEnum, {
        nullable: true,
        description: "How it was handed over elsewhere (提出の手段). Required with RECORDED, else absent.",
    })
], DepositGuaranteeInput.prototype, "means", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Where it was handed over (提出先): a system, a counter, an address. With RECORDED only, 1 to 200 characters.",
    })
], DepositGuaranteeInput.prototype, "submittedTo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day it was handed over (提出日), from the day of issue (発行日) to today. With RECORDED only; absent: today.",
    })
], DepositGuaranteeInput.prototype, "handedOverOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The mailbox that takes it (提出先メールアドレス). With EMAIL only: required where the obligee's is not known, and not " +
            "another one where it is.",
    })
], DepositGuaranteeInput.prototype, "toAddress", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The subject (件名), 1 to 200 characters. With EMAIL only; absent: as the obligee asks for it.",
    })
], DepositGuaranteeInput.prototype, "subject", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "What the mail says besides (連絡事項), 1 to 1,000 characters. With EMAIL only.",
    })
], DepositGuaranteeInput.prototype, "remarks", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], {
        nullable: true,
        description: "What the mail encloses besides the key notice (その他の添付書類): attachments of the application, of kind INVOICE, at most 10 " +
            "and together 10,000,000 bytes. With EMAIL only; absent: nothing.",
    }),
    (0, class_validator_1.ArrayMaxSize)(attachment_1.MOST_ATTACHMENTS)
], DepositGuaranteeInput.prototype, "attachmentIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], DepositGuaranteeInput.prototype, "idempotencyKey", void 0);
exports.DepositGuaranteeInput = DepositGuaranteeInput = __decorate([
    (0, type_graphql_1.InputType)("DepositGuaranteeInput", {
        description: "A guarantee, and how it is handed to its obligee (提出).",
    })
], DepositGuaranteeInput);
let AcceptGuaranteeInput = class AcceptGuaranteeInput {
};
exports.AcceptGuaranteeInput = AcceptGuaranteeInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The guarantee (保証契約)." }),
    (0, text_1.Text)({ atMost: 64 })
], AcceptGuaranteeInput.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "The version of the certificate (証書の版) that was read and is decided on, from 1. Where it was amended meanwhile, " +
            "nothing is done, and `VERSION_CONFLICT` names the newest. Absent: the newest, whichever that is.",
    })
], AcceptGuaranteeInput.prototype, "version", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], AcceptGuaranteeInput.prototype, "idempotencyKey", void 0);
exports.AcceptGuaranteeInput = AcceptGuaranteeInput = __decorate([
    (0, type_graphql_1.InputType)("AcceptGuaranteeInput", { description: "A guarantee to accept (受領)." })
], AcceptGuaranteeInput);
let RejectGuaranteeInput = class RejectGuaranteeInput extends AcceptGuaranteeInput {
};
exports.RejectGuaranteeInput = RejectGuaranteeInput;
__decorate([
    (0, type_graphql_1.Field)(() => deposit_enums_1.RejectionReasonEnum, { description: "Why (受領拒否の理由)." })
], RejectGuaranteeInput.prototype, "reason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "What the contractor is to correct, 1 to 400 characters." })
], RejectGuaranteeInput.prototype, "text", void 0);
exports.RejectGuaranteeInput = RejectGuaranteeInput = __decorate([
    (0, type_graphql_1.InputType)("RejectGuaranteeInput", { description: "A guarantee to reject (受領拒否), and why." })
], RejectGuaranteeInput);
/** As it is stored; a text that is none stays as it is. */
function addressOf(text) {
    if (text === null || text === undefined)
        return null;
    return (0, email_address_1.parseEmailAddress)(text) ?? text;
}
/** The command with every absence written out. */
function depositCommandOf(input) {
    const { guaranteeId, channel, means, submittedTo, handedOverOn, toAddress, subject, remarks, attachmentIds, idempotencyKey, } = input;
    return {
        guaranteeId,
        handOver: {
            channel,
            means: means ?? null,
            submittedTo: submittedTo ?? null,
            handedOverOn: handedOverOn ?? null,
            // What is no address is found out by the use case.
            toAddress: addressOf(toAddress),
            subject: subject ?? null,
            remarks: remarks ?? null,
            attachmentIds: attachmentIds ?? [],
        },
        idempotencyKey: idempotencyKey ?? null,
    };
}
function acceptCommandOf({ guaranteeId, version, idempotencyKey, }) {
    return { guaranteeId, version: version ?? null, idempotencyKey: idempotencyKey ?? null };
}
//# sourceMappingURL=deposit.input.js.map