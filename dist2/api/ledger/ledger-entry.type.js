"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.LedgerEntryType = void 0;
const type_graphql_1 = require("type-graphql");
const ports_1 = require("../../use-cases/ledger/ports");
const coverage_gap_1 = require("../../domain/ledger/coverage-gap");
const ledger_label_1 = require("../../domain/ledger/ledger-label");
const user_type_1 = require("../account/user.type");
const field_cost_1 = require("../graphql/cost/field-cost");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const node_type_1 = require("../graphql/node/node.type");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const guarantee_enums_1 = require("../guarantee/guarantee-enums");
const guarantee_type_1 = require("../guarantee/guarantee.type");
const obligee_type_1 = require("../obligee/obligee.type");
const coverage_gap_type_1 = require("./coverage-gap.type");
const ledger_enums_1 = require("./ledger-enums");
const recorded_guarantee_type_1 = require("./recorded-guarantee.type");
const updated_since_1 = require("../graphql/pagination/updated-since");
let LedgerNoteType = class LedgerNoteType {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The note, as it was written." })
], LedgerNoteType.prototype, "text", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it was written." })
], LedgerNoteType.prototype, "writtenAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The officer's name (担当者名); null where an integration wrote it.",
    })
], LedgerNoteType.prototype, "writtenBy", void 0);
LedgerNoteType = __decorate([
    (0, type_graphql_1.ObjectType)("LedgerNote", {
        description: "What an officer noted with an entry of the ledger (備考). Only the own body reads it.",
        simpleResolvers: true,
    })
], LedgerNoteType);
let LedgerEntryType = class LedgerEntryType extends node_type_1.NodeType {
};
exports.LedgerEntryType = LedgerEntryType;
__decorate([
    (0, type_graphql_1.Field)(() => ledger_enums_1.LedgerOriginEnum, { description: "Where it comes from." })
], LedgerEntryType.prototype, "origin", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_kind_enum_1.GuaranteeKindEnum, { description: "What it guarantees (区分)." })
], LedgerEntryType.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_enums_1.GuaranteeStatusEnum, {
        description: "Where it stands. What the body recorded itself is ACCEPTED, since the body holds it, until it ends.",
    })
], LedgerEntryType.prototype, "state", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The guarantee number (保証契約番号) or the number of another paper; null where it has none.",
    })
], LedgerEntryType.prototype, "number", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The contractor (受注者): the joint venture as a whole, where one contracts.",
    })
], LedgerEntryType.prototype, "contractorName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The issuer (保証機関): a guarantor, bank or insurer; null where the contractor deposited money or securities.",
    })
], LedgerEntryType.prototype, "issuerName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the works (工事名)." })
], LedgerEntryType.prototype, "worksName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The body's number of the works (工事番号); null where none was stated.",
    })
], LedgerEntryType.prototype, "worksNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The guaranteed or deposited amount in yen (保証金額)." })
], LedgerEntryType.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The issue date (発行日); null where the body recorded none.",
    })
], LedgerEntryType.prototype, "issuedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The expiry date (保証期限); null where it does not expire.",
    })
], LedgerEntryType.prototype, "expiresOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "The fiscal year (対象年度) of a contract over several; null where it is for the whole contract.",
    })
], LedgerEntryType.prototype, "fiscalYear", void 0);
__decorate([
    (0, field_cost_1.AtMost)(ledger_label_1.MOST_LABELS),
    (0, type_graphql_1.Field)(() => [String], { description: `The body's own labels (ラベル), at most ${String(ledger_label_1.MOST_LABELS)}.` })
], LedgerEntryType.prototype, "labels", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it came into the ledger." })
], LedgerEntryType.prototype, "enteredAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: updated_since_1.UPDATED_AT })
], LedgerEntryType.prototype, "updatedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "The version of the certificate that the body saw last: when it opened or accepted it, or filed its newest version. " +
            "Null where it has seen none, and for what does not come from here.",
    })
], LedgerEntryType.prototype, "seenVersion", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "The newest version of the certificate; null for what does not come from here.",
    })
], LedgerEntryType.prototype, "newestVersion", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, {
        nullable: true,
        description: "The guarantee (保証契約) that was issued here; null for what the body recorded itself.",
    })
], LedgerEntryType.prototype, "guarantee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => recorded_guarantee_type_1.RecordedGuaranteeType, {
        nullable: true,
        description: "What the body recorded itself; null for what was issued here.",
    })
], LedgerEntryType.prototype, "recorded", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => obligee_type_1.ObligeeType, {
        nullable: true,
        description: "The department (部署) that the entry is assigned to; null where it is to none.",
    })
], LedgerEntryType.prototype, "department", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => user_type_1.UserType, {
        nullable: true,
        description: "The officer (担当者) that the entry is assigned to; null where it is to none.",
    })
], LedgerEntryType.prototype, "officer", void 0);
__decorate([
    (0, field_cost_1.AtMost)(ports_1.MOST_NOTES),
    (0, type_graphql_1.Field)(() => [LedgerNoteType], {
        description: `The newest notes (備考), newest first, at most ${String(ports_1.MOST_NOTES)}.`,
    })
], LedgerEntryType.prototype, "notes", void 0);
__decorate([
    (0, field_cost_1.AtMost)(coverage_gap_1.COVERAGE_GAP_CODES.length),
    (0, type_graphql_1.Field)(() => [coverage_gap_type_1.CoverageGapType], {
        description: "What it leaves uncovered today in Japan (保証の不足); empty where there is nothing.",
    })
], LedgerEntryType.prototype, "gaps", void 0);
exports.LedgerEntryType = LedgerEntryType = __decorate([
    (0, type_graphql_1.ObjectType)("LedgerEntry", {
        implements: node_type_1.NodeType,
        description: "One guarantee in a body's ledger (保証台帳): issued here, or recorded by the body. Only the own body sees it, with its " +
            "labels, notes and officers; nothing of these stands in the guarantee or its history.",
        simpleResolvers: true,
    })
], LedgerEntryType);
//# sourceMappingURL=ledger-entry.type.js.map