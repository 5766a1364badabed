"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AppliedWorksContractType = exports.AppliedWorkPeriodType = void 0;
const type_graphql_1 = require("type-graphql");
const fiscal_year_plans_1 = require("../../domain/works-contract/fiscal-year-plans");
const field_cost_1 = require("../graphql/cost/field-cost");
const fiscal_years_type_1 = require("../works-contract/fiscal-years.type");
const works_identifiers_type_1 = require("../works-contract/works-identifiers.type");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
let AppliedWorkPeriodType = class AppliedWorkPeriodType {
};
exports.AppliedWorkPeriodType = AppliedWorkPeriodType;
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "First day of the works (着手日); null where a draft does not say.",
    })
], AppliedWorkPeriodType.prototype, "from", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "Completion date (完成日); null where a draft does not say.",
    })
], AppliedWorkPeriodType.prototype, "to", void 0);
exports.AppliedWorkPeriodType = AppliedWorkPeriodType = __decorate([
    (0, type_graphql_1.ObjectType)("AppliedWorkPeriod", {
        description: "The work period (工期) as far as it is filled in, both days included.",
        simpleResolvers: true,
    })
], AppliedWorkPeriodType);
let AppliedWorksContractType = class AppliedWorksContractType {
};
exports.AppliedWorksContractType = AppliedWorksContractType;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Name of the works (工事名); null where a draft does not say.",
    })
], AppliedWorksContractType.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Place of the works (工事場所); null where none is stated.",
    })
], AppliedWorksContractType.prototype, "place", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The whole contract price in yen (請負金額（総額）); null where a draft does not say.",
    })
], AppliedWorksContractType.prototype, "contractPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The part that the guarantee covers, in yen (請負金額（対象額）); null: the whole price.",
    })
], AppliedWorksContractType.prototype, "coveredPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AppliedWorkPeriodType, { description: "The work period (工期)." })
], AppliedWorksContractType.prototype, "workPeriod", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day the works contract was concluded (請負契約日); null where it is not yet.",
    })
], AppliedWorksContractType.prototype, "contractedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day of the public notice (公告日); null where none is stated.",
    })
], AppliedWorksContractType.prototype, "noticedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day of the nomination (指名日); null where none is stated.",
    })
], AppliedWorksContractType.prototype, "nominatedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day on which the obligee began to place the order (発注手続きの開始日); null where it is not stated.",
    })
], AppliedWorksContractType.prototype, "procurementStartedOn", void 0);
__decorate([
    (0, field_cost_1.AtMost)(fiscal_year_plans_1.MOST_FISCAL_YEARS),
    (0, type_graphql_1.Field)(() => [fiscal_years_type_1.FiscalYearPlanType], {
        nullable: true,
        description: "The plan by fiscal years (年度別の支払限度額・出来高予定額) of a contract over several (債務負担行為), as entered; null " +
            "where it has none.",
    })
], AppliedWorksContractType.prototype, "fiscalYears", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => fiscal_years_type_1.AdvanceYearsEnum, {
        description: "In which fiscal years the contract has an advance; without a plan by years it says nothing.",
    })
], AppliedWorksContractType.prototype, "advanceYears", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => works_identifiers_type_1.WorksIdentifiersType, {
        description: "The numbers by which the obligee knows it (工事番号, 契約番号 and others).",
    })
], AppliedWorksContractType.prototype, "identifiers", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The contractor's own reference to the contract; null where none was given.",
    })
], AppliedWorksContractType.prototype, "externalReference", void 0);
exports.AppliedWorksContractType = AppliedWorksContractType = __decorate([
    (0, type_graphql_1.ObjectType)("AppliedWorksContract", {
        description: "The works contract (請負契約) as far as the application says; a draft may leave anything out.",
        simpleResolvers: true,
    })
], AppliedWorksContractType);
//# sourceMappingURL=applied-works-contract.type.js.map