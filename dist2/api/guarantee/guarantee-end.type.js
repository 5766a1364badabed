"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PendingGuaranteeEndType = exports.GuaranteeEndType = exports.EndEvidenceType = void 0;
const type_graphql_1 = require("type-graphql");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const guarantee_end_enums_1 = require("./guarantee-end-enums");
let EndEvidenceType = class EndEvidenceType {
};
exports.EndEvidenceType = EndEvidenceType;
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_end_enums_1.EvidenceKindEnum, { description: "Which document it is (書類の種類)." })
], EndEvidenceType.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The day that the document bears (書類の日付)." })
], EndEvidenceType.prototype, "day", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The document's number (文書番号), or its title, 1 to 200 characters.",
    })
], EndEvidenceType.prototype, "reference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "SHA-256 of the document's file, as 64 hexadecimal digits in lower case.",
    })
], EndEvidenceType.prototype, "digest", void 0);
exports.EndEvidenceType = EndEvidenceType = __decorate([
    (0, type_graphql_1.ObjectType)("EndEvidence", {
        description: "A document that shows why a guarantee ended (証拠書類). Its file stays with the issuer; `digest` says which file it is.",
        simpleResolvers: true,
    })
], EndEvidenceType);
let GuaranteeEndType = class GuaranteeEndType {
};
exports.GuaranteeEndType = GuaranteeEndType;
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_end_enums_1.GuaranteeEndStatusEnum, { description: "Which end it was; the guarantee's state since." })
], GuaranteeEndType.prototype, "status", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The day it ended: 解約日, the day the obligation was fulfilled (履行日), or the day after 保証期限.",
    })
], GuaranteeEndType.prototype, "endedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_end_enums_1.CancellationGroundEnum, {
        nullable: true,
        description: "Why it could be cancelled (解約事由); null unless it was.",
    })
], GuaranteeEndType.prototype, "ground", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day the obligee consented to the cancellation (同意日); null where there was no consent to give.",
    })
], GuaranteeEndType.prototype, "consentedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The document that shows it (文書番号), or with OBLIGEE_FAULT the facts (事由); null where none was named.",
    })
], GuaranteeEndType.prototype, "reference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => EndEvidenceType, {
        nullable: true,
        description: "The document that the issuer recorded as evidence (証拠書類). Null of an expiry, where the obligee itself stated the " +
            "end and named none, and of ends recorded before evidence was asked for.",
    })
], GuaranteeEndType.prototype, "evidence", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it was recorded (記録日時)." })
], GuaranteeEndType.prototype, "recordedAt", void 0);
exports.GuaranteeEndType = GuaranteeEndType = __decorate([
    (0, type_graphql_1.ObjectType)("GuaranteeEnd", {
        description: "How a guarantee (保証契約) ended. What has ended stays readable: list, certificate and auth key as before.",
        simpleResolvers: true,
    })
], GuaranteeEndType);
let PendingGuaranteeEndType = class PendingGuaranteeEndType {
};
exports.PendingGuaranteeEndType = PendingGuaranteeEndType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "Its id, which the confirmation names." })
], PendingGuaranteeEndType.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_end_enums_1.GuaranteeEndStatusEnum, {
        description: "Which end it would be: DISCHARGED (`countersignDischarge`) or CANCELLED (`countersignCancellation`).",
    })
], PendingGuaranteeEndType.prototype, "status", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The day it would have ended: 解約日, or the day the obligation was fulfilled (履行日).",
    })
], PendingGuaranteeEndType.prototype, "endedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_end_enums_1.CancellationGroundEnum, {
        nullable: true,
        description: "Why it may be cancelled (解約事由); null of a discharge.",
    })
], PendingGuaranteeEndType.prototype, "ground", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day the obligee consented (同意日); null where there was no consent to give.",
    })
], PendingGuaranteeEndType.prototype, "consentedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The document that shows it (文書番号), or with OBLIGEE_FAULT the facts (事由); null where none was named.",
    })
], PendingGuaranteeEndType.prototype, "reference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => EndEvidenceType, {
        nullable: true,
        description: "The document that the first officer recorded as evidence (証拠書類); never null of what waits.",
    })
], PendingGuaranteeEndType.prototype, "evidence", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it was recorded (記録日時)." })
], PendingGuaranteeEndType.prototype, "recordedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        description: "The user (利用者) who recorded it, and who cannot confirm it.",
    })
], PendingGuaranteeEndType.prototype, "recordedBy", void 0);
exports.PendingGuaranteeEndType = PendingGuaranteeEndType = __decorate([
    (0, type_graphql_1.ObjectType)("PendingGuaranteeEnd", {
        description: "An end that one officer of the issuer recorded and another one has to confirm (承認待ちの終了). Until then the guarantee " +
            "stays in force. For the issuer and the operator.",
        simpleResolvers: true,
    })
], PendingGuaranteeEndType);
//# sourceMappingURL=guarantee-end.type.js.map