"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MonthlyPremiumsType = exports.MonthlyPremiumType = exports.AmendmentOfPremiumType = exports.MOST_LINES = void 0;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../graphql/cost/field-cost");
const csv_file_type_1 = require("../graphql/document/csv-file.type");
const pdf_file_type_1 = require("../graphql/document/pdf-file.type");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const calendar_month_scalar_1 = require("../graphql/scalars/calendar-month.scalar");
const guarantee_number_scalar_1 = require("../graphql/scalars/guarantee-number.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const premium_enums_1 = require("./premium-enums");
const premium_payment_type_1 = require("./premium-payment.type");
/** Of more, the CSV file has all. */
exports.MOST_LINES = 200;
let AmendmentOfPremiumType = class AmendmentOfPremiumType {
};
exports.AmendmentOfPremiumType = AmendmentOfPremiumType;
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The day the works contract was changed (変更契約日)." })
], AmendmentOfPremiumType.prototype, "amendedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "The version of the certificate (版) that it brought; null until the amendment is issued.",
    })
], AmendmentOfPremiumType.prototype, "version", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => premium_enums_1.PremiumDirectionEnum, {
        description: "ADDITIONAL (追加保証料): it is paid. RETURNED (返戻保証料): it is taken off.",
    })
], AmendmentOfPremiumType.prototype, "direction", void 0);
exports.AmendmentOfPremiumType = AmendmentOfPremiumType = __decorate([
    (0, type_graphql_1.ObjectType)("AmendmentOfPremium", {
        description: "Of which amendment (変更) a premium is.",
        simpleResolvers: true,
    })
], AmendmentOfPremiumType);
let MonthlyPremiumType = class MonthlyPremiumType {
};
exports.MonthlyPremiumType = MonthlyPremiumType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        description: "The application (保証申込), or that for the amendment (変更申込), that it is for.",
    })
], MonthlyPremiumType.prototype, "applicationId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AmendmentOfPremiumType, {
        nullable: true,
        description: "The amendment (変更) that made it due; null: it is the premium of the issue.",
    })
], MonthlyPremiumType.prototype, "amendment", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The day on which it went into 保証料一括納付." })
], MonthlyPremiumType.prototype, "settledOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_number_scalar_1.GuaranteeNumberScalar, {
        nullable: true,
        description: "The guarantee number (保証契約番号); null until the guarantee is issued.",
    })
], MonthlyPremiumType.prototype, "number", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_kind_enum_1.GuaranteeKindEnum, { description: "What the guarantee is for (区分)." })
], MonthlyPremiumType.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The beneficiary (発注者)." })
], MonthlyPremiumType.prototype, "obligeeName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the works (工事名, 業務名)." })
], MonthlyPremiumType.prototype, "worksName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The guaranteed amount in yen (保証金額)." })
], MonthlyPremiumType.prototype, "guaranteed", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "The premium in yen (保証料), or what the amendment made due; where `amendment` says RETURNED, it is taken off.",
    })
], MonthlyPremiumType.prototype, "premium", void 0);
exports.MonthlyPremiumType = MonthlyPremiumType = __decorate([
    (0, type_graphql_1.ObjectType)("MonthlyPremium", {
        description: "A premium (保証料), or what an amendment made due (追加・返戻保証料), that went into 保証料一括納付.",
        simpleResolvers: true,
    })
], MonthlyPremiumType);
let MonthlyPremiumsType = class MonthlyPremiumsType {
};
exports.MonthlyPremiumsType = MonthlyPremiumsType;
__decorate([
    (0, type_graphql_1.Field)(() => calendar_month_scalar_1.CalendarMonthScalar, { description: "The month (対象月)." })
], MonthlyPremiumsType.prototype, "month", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the issuer (保証機関)." })
], MonthlyPremiumsType.prototype, "issuerName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the contractor (受注者)." })
], MonthlyPremiumsType.prototype, "contractorName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "The number of premiums (件数)." })
], MonthlyPremiumsType.prototype, "count", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "What all of them come to, in yen (お支払額): premiums and 追加保証料 less 返戻保証料; 0 where more is paid back than paid.",
    })
], MonthlyPremiumsType.prototype, "total", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "What the issuer pays back, in yen (ご返金額), where 返戻保証料 is more than all else; otherwise 0.",
    })
], MonthlyPremiumsType.prototype, "returned", void 0);
__decorate([
    (0, field_cost_1.AtMost)(exports.MOST_LINES),
    (0, type_graphql_1.Field)(() => [MonthlyPremiumType], {
        description: "The premiums by day; of more than 200 the first 200. The files have all.",
    })
], MonthlyPremiumsType.prototype, "lines", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => premium_payment_type_1.PayeeAccountObject, {
        nullable: true,
        description: "The account to pay to (振込口座); null where the branch tells it.",
    })
], MonthlyPremiumsType.prototype, "account", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "Until when (支払期日); null where the branch tells it.",
    })
], MonthlyPremiumsType.prototype, "dueOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => pdf_file_type_1.PdfFileType, { description: "The statement as PDF (保証料一括納付明細書)." })
], MonthlyPremiumsType.prototype, "pdf", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => csv_file_type_1.CsvFileType, {
        description: "The same as CSV. Columns: 対象月, 保証機関, 保証契約者, 日付, 保証契約番号, 区分, 発注者, 工事名, 保証金額, 保証料, 内容, " +
            "変更契約日, 版. 返戻保証料 has a minus.",
    })
], MonthlyPremiumsType.prototype, "csv", void 0);
exports.MonthlyPremiumsType = MonthlyPremiumsType = __decorate([
    (0, type_graphql_1.ObjectType)("MonthlyPremiums", {
        description: "保証料一括納付: what a contractor pays an issuer at once for a month, as one statement. Exempt from consumption tax (非課税).",
        simpleResolvers: true,
    })
], MonthlyPremiumsType);
//# sourceMappingURL=monthly-premiums.type.js.map