"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteeExpectationInput = void 0;
exports.expectationOf = expectationOf;
const type_graphql_1 = require("type-graphql");
const guarantee_expectation_1 = require("../../domain/match/guarantee-expectation");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const NAME = "1 to 120 characters";
const NUMBER = "1 to 64 characters, however it is written";
let GuaranteeExpectationInput = class GuaranteeExpectationInput {
};
exports.GuaranteeExpectationInput = GuaranteeExpectationInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "The beneficiary (被保証者) by id: the body, or the department, which is another one.",
    })
], GuaranteeExpectationInput.prototype, "beneficiaryId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `The beneficiary (被保証者) by name, such as 熊本市長 or 熊本市; of a department with its body's name before its own. ${NAME}.`,
    })
], GuaranteeExpectationInput.prototype, "beneficiaryName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_kind_enum_1.GuaranteeKindEnum, { nullable: true, description: "The kind (区分)." })
], GuaranteeExpectationInput.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `The name of the works (工事名), ${NAME}.` })
], GuaranteeExpectationInput.prototype, "worksName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `工事番号, ${NUMBER}.` })
], GuaranteeExpectationInput.prototype, "worksNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `調達案件番号, ${NUMBER}.` })
], GuaranteeExpectationInput.prototype, "procurementNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `契約番号, ${NUMBER}.` })
], GuaranteeExpectationInput.prototype, "contractNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `仕様書番号, ${NUMBER}.` })
], GuaranteeExpectationInput.prototype, "specificationNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The whole contract price in yen (請負金額（総額）), to the yen.",
    })
], GuaranteeExpectationInput.prototype, "contractPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The least guaranteed amount in yen (保証金額). With `minimumPercent`, the larger of both counts.",
    })
], GuaranteeExpectationInput.prototype, "minimumAmount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "The least guaranteed amount in percent of `contractPrice`, or of the guarantee's own price without it; 1 to 100. " +
            "Rounded up to the yen.",
    })
], GuaranteeExpectationInput.prototype, "minimumPercent", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The last day that must be covered, such as the completion date (完成日): at the latest 保証期限.",
    })
], GuaranteeExpectationInput.prototype, "coveredUntil", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "The fiscal year (対象年度), by the year in which it begins: 2026 is 令和8年度; 2000 to 2100.",
    })
], GuaranteeExpectationInput.prototype, "fiscalYear", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `The contractor (受注者) by name; of a joint venture (共同企業体) its whole name. ${NAME}.`,
    })
], GuaranteeExpectationInput.prototype, "contractorName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The contractor's corporate number (法人番号), 13 digits; of a joint venture (共同企業体) that of its representative.",
    })
], GuaranteeExpectationInput.prototype, "corporateNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "The version of the certificate (電子証書) that is on file, from 1; a superseded one is no match.",
    })
], GuaranteeExpectationInput.prototype, "certificateVersion", void 0);
exports.GuaranteeExpectationInput = GuaranteeExpectationInput = __decorate([
    (0, type_graphql_1.InputType)("GuaranteeExpectationInput", {
        description: "What the caller's own system knows of a guarantee that it waits for (照合する内容). What is left out is not compared; at " +
            "least one thing must be given.",
    })
], GuaranteeExpectationInput);
/** The input with every absence written out. */
function expectationOf(input) {
    return {
        ...guarantee_expectation_1.NOTHING_EXPECTED,
        ...Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)),
    };
}
//# sourceMappingURL=guarantee-expectation.input.js.map