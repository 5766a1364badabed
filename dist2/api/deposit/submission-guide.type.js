"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SubmissionGuideType = exports.HandOverMailType = exports.EmlFileType = void 0;
const type_graphql_1 = require("type-graphql");
const deposit_1 = require("../../domain/deposit/deposit");
const field_cost_1 = require("../graphql/cost/field-cost");
const link_descriptions_1 = require("../graphql/document/link-descriptions");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const deposit_enums_1 = require("./deposit-enums");
const hand_over_route_type_1 = require("./hand-over-route.type");
let EmlFileType = class EmlFileType {
};
exports.EmlFileType = EmlFileType;
__decorate([
    (0, field_cost_1.Weighs)(4),
    (0, type_graphql_1.Field)(() => String, { description: link_descriptions_1.URL_DESCRIPTION })
], EmlFileType.prototype, "url", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: link_descriptions_1.EXPIRES_AT_DESCRIPTION })
], EmlFileType.prototype, "expiresAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "What it is called where it is saved, such as 提出メール_前払金保証_2070004426.eml.",
    })
], EmlFileType.prototype, "fileName", void 0);
exports.EmlFileType = EmlFileType = __decorate([
    (0, type_graphql_1.ObjectType)("EmlFile", {
        description: "A mail as a file (RFC 5322) that mail programs open as a draft, the key notice enclosed. It carries the auth key: " +
            "fetching it takes the scope REVEAL_KEY, and each time is recorded.",
        simpleResolvers: true,
    })
], EmlFileType);
let HandOverMailType = class HandOverMailType {
};
exports.HandOverMailType = HandOverMailType;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Where it would go (提出先メールアドレス); null where nobody knows.",
    })
], HandOverMailType.prototype, "to", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Its subject (件名) as the obligee asks for it; null where a value for it is missing.",
    })
], HandOverMailType.prototype, "subject", void 0);
__decorate([
    (0, field_cost_1.AtMost)(11),
    (0, type_graphql_1.Field)(() => [String], {
        description: "The values that the subject lacks, such as 仕様書番号; empty where it has all.",
    })
], HandOverMailType.prototype, "lacking", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "Its words (本文); null where its subject is." })
], HandOverMailType.prototype, "text", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => EmlFileType, {
        nullable: true,
        description: "The mail as a draft; null where its subject is, and for callers that see no auth key.",
    })
], HandOverMailType.prototype, "eml", void 0);
exports.HandOverMailType = HandOverMailType = __decorate([
    (0, type_graphql_1.ObjectType)("HandOverMail", {
        description: "The mail by which a guarantee would be handed over (提出メール). No auth key stands in its words.",
        simpleResolvers: true,
    })
], HandOverMailType);
let SubmissionGuideType = class SubmissionGuideType {
};
exports.SubmissionGuideType = SubmissionGuideType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The guarantee (保証契約)." })
], SubmissionGuideType.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_kind_enum_1.GuaranteeKindEnum, { description: "Its kind (区分), by which obligees route." })
], SubmissionGuideType.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The obligee as the certificate addresses it (発注者名)." })
], SubmissionGuideType.prototype, "obligee", void 0);
__decorate([
    (0, field_cost_1.AtMost)(deposit_1.HAND_OVER_CHANNELS.length),
    (0, type_graphql_1.Field)(() => [deposit_enums_1.HandOverChannelEnum], {
        description: "The ways that are possible here; DIRECT only where somebody uses this system for the obligee. Of a certificate " +
            "on paper (書面交付) RECORDED alone. Empty once the guarantee has ended.",
    })
], SubmissionGuideType.prototype, "channels", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => hand_over_route_type_1.HandOverRouteType, {
        nullable: true,
        description: "Where and how the obligee takes this kind (提出先); null where nobody knows.",
    })
], SubmissionGuideType.prototype, "route", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => HandOverMailType, {
        description: "The mail by which it would be handed over (提出メール); without contents where the certificate was delivered on paper.",
    })
], SubmissionGuideType.prototype, "mail", void 0);
__decorate([
    (0, field_cost_1.AtMost)(10),
    (0, type_graphql_1.Field)(() => [String], {
        description: "What to mind, and what is not known and to be asked (ご注意), in the caller's language.",
    })
], SubmissionGuideType.prototype, "notes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "Until when the obligee would decide (受領期限), if it were handed over today.",
    })
], SubmissionGuideType.prototype, "receiptDueOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Where the obligee says so (根拠); null where nothing is known.",
    })
], SubmissionGuideType.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day of the source (時点); null where it bears none, or nothing is known.",
    })
], SubmissionGuideType.prototype, "asOf", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: "Whether the obligee recorded it here itself; else it is what it publishes, or nothing.",
    })
], SubmissionGuideType.prototype, "isOwn", void 0);
exports.SubmissionGuideType = SubmissionGuideType = __decorate([
    (0, type_graphql_1.ObjectType)("SubmissionGuide", {
        description: "What to hand to the obligee, where, how and until when (提出のご案内), from what the obligee says of it.",
        simpleResolvers: true,
    })
], SubmissionGuideType);
//# sourceMappingURL=submission-guide.type.js.map