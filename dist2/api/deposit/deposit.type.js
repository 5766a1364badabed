"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.DepositType = exports.ReceiptType = void 0;
const type_graphql_1 = require("type-graphql");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const deposit_enums_1 = require("./deposit-enums");
let ReceiptType = class ReceiptType {
};
exports.ReceiptType = ReceiptType;
__decorate([
    (0, type_graphql_1.Field)(() => deposit_enums_1.ReceiptOutcomeEnum, { description: "Whether the obligee took the guarantee." })
], ReceiptType.prototype, "outcome", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        description: "When it decided (受領日時), or when it was handed over again.",
    })
], ReceiptType.prototype, "decidedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "The newest version of the certificate then, from 1." })
], ReceiptType.prototype, "version", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => deposit_enums_1.RejectionReasonEnum, {
        nullable: true,
        description: "Why it was rejected (受領拒否の理由); null otherwise.",
    })
], ReceiptType.prototype, "reason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "What the contractor is to correct, 1 to 400 characters; null unless it was rejected.",
    })
], ReceiptType.prototype, "reasonText", void 0);
exports.ReceiptType = ReceiptType = __decorate([
    (0, type_graphql_1.ObjectType)("Receipt", {
        description: "What the obligee decided on what was handed over (受領、受領拒否), or that a later hand-over stands in for it (再提出).",
        simpleResolvers: true,
    })
], ReceiptType);
let DepositType = class DepositType {
};
exports.DepositType = DepositType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The id of the hand-over: stable, opaque." })
], DepositType.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "The newest version of the certificate when it was handed over, from 1." })
], DepositType.prototype, "version", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => deposit_enums_1.HandOverChannelEnum, { description: "How it reached the obligee (提出方法)." })
], DepositType.prototype, "channel", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => deposit_enums_1.RecordedMeansEnum, {
        nullable: true,
        description: "With RECORDED: how it was handed over elsewhere (提出の手段); else null.",
    })
], DepositType.prototype, "means", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "With RECORDED: where it was handed over (提出先), 1 to 200 characters; null where nobody said.",
    })
], DepositType.prototype, "place", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The obligee as the certificate addresses it (提出先の発注者)." })
], DepositType.prototype, "recipient", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "With EMAIL: the mailbox that the mail went to (提出先メールアドレス); else null.",
    })
], DepositType.prototype, "address", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The day it was handed over (提出日), in Japan." })
], DepositType.prototype, "handedOverOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When that was recorded (記録日時)." })
], DepositType.prototype, "recordedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "受領期限: until when the obligee is to decide. It counts business days (開庁日) from the day after the hand-over, or " +
            "after the first business day from then on: as many as the obligee sets, else five.",
    })
], DepositType.prototype, "receiptDueOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => ReceiptType, {
        nullable: true,
        description: "What the obligee decided; null until it does, or until it is handed over again.",
    })
], DepositType.prototype, "receipt", void 0);
exports.DepositType = DepositType = __decorate([
    (0, type_graphql_1.ObjectType)("Deposit", {
        description: "みなし寄託: number and key were handed to the obligee, by which the contractor is deemed to have deposited the " +
            "certificate. For contractor, issuer, operator, and the obligee in whose favour the guarantee is.",
        simpleResolvers: true,
    })
], DepositType);
//# sourceMappingURL=deposit.type.js.map