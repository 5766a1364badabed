"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.YearChoiceInput = exports.PlannedYearsInput = exports.CarriedOverInput = exports.CarriedOverType = exports.FiscalYearPlanInput = exports.FiscalYearPlanType = exports.AdvanceYearsEnum = void 0;
exports.yearChoiceOf = yearChoiceOf;
exports.plannedYearsOf = plannedYearsOf;
const type_graphql_1 = require("type-graphql");
const fiscal_year_plans_1 = require("../../domain/works-contract/fiscal-year-plans");
const enum_of_1 = require("../graphql/enum-of");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
exports.AdvanceYearsEnum = (0, enum_of_1.enumOf)(fiscal_year_plans_1.ADVANCE_YEARS);
(0, type_graphql_1.registerEnumType)(exports.AdvanceYearsEnum, {
    name: "AdvanceYears",
    description: "In which fiscal years (年度) a contract over several has an advance (前払金), by its special terms (特約条項).",
    valuesConfig: {
        EVERY_YEAR: { description: "Each year has one of its own." },
        FROM_SECOND_YEAR: { description: "The first year has none (初年度は支払わない)." },
        FIRST_TWO_TOGETHER: {
            description: "The advance of the first year covers the second, too (翌年度分を含めて支払う).",
        },
    },
});
const YEAR = "The fiscal year (年度) by the year in which it begins: 2026 is 令和8年度, 2026-04-01 to 2027-03-31.";
const LIMIT = "The most that is paid in that year, in yen (支払限度額); all years add up to the contract price.";
const PROGRESS = "The worth of the work planned for that year, in yen (出来高予定額); all years add up to the contract price.";
let FiscalYearPlanType = class FiscalYearPlanType {
};
exports.FiscalYearPlanType = FiscalYearPlanType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: YEAR })
], FiscalYearPlanType.prototype, "year", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: LIMIT })
], FiscalYearPlanType.prototype, "paymentLimit", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: PROGRESS })
], FiscalYearPlanType.prototype, "plannedProgress", void 0);
exports.FiscalYearPlanType = FiscalYearPlanType = __decorate([
    (0, type_graphql_1.ObjectType)("FiscalYearPlan", {
        description: "One fiscal year of a contract over several (債務負担行為, 継続費).",
        simpleResolvers: true,
    })
], FiscalYearPlanType);
let FiscalYearPlanInput = class FiscalYearPlanInput {
};
exports.FiscalYearPlanInput = FiscalYearPlanInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: YEAR })
], FiscalYearPlanInput.prototype, "year", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: LIMIT })
], FiscalYearPlanInput.prototype, "paymentLimit", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: PROGRESS })
], FiscalYearPlanInput.prototype, "plannedProgress", void 0);
exports.FiscalYearPlanInput = FiscalYearPlanInput = __decorate([
    (0, type_graphql_1.InputType)("FiscalYearPlanInput", {
        description: "One fiscal year of a contract over several (債務負担行為, 継続費).",
    })
], FiscalYearPlanInput);
const FISCAL_YEARS = "The plan by fiscal years (年度別の支払限度額・出来高予定額) of a contract over several (債務負担行為): every year of the " +
    "work period once, in any order, at most 30. Absent: the contract has none. Ceilings, half of the period and " +
    "保証期限 of an advance then follow the year that `fiscalYear` names.";
const ADVANCE_YEARS_SAID = "In which fiscal years the contract has an advance; without a plan by years it says nothing.";
const FISCAL_YEAR = "The fiscal year (対象年度) that the advance is for, one of `worksContract.fiscalYears`: required with them for " +
    "ADVANCE_PAYMENT and INTERIM_PAYMENT. 契約保証 covers the whole contract and has none.";
const PAID_AHEAD = "With `fiscalYear` only: what a part payment at the start of that year paid for work beyond the plan up to then, in yen " +
    "(出来高超過額). The guarantee covers that much less. Absent: nothing.";
const CARRIED = "Planned progress that was carried over (出来高予定額の繰越し): at the end of the year before, the work done was worth less " +
    "than planned up to then. The advance of the year waits until that of the carried part is written off (償却).";
const CARRIED_PROGRESS = "How much less, in yen: at least 1, at most the progress planned for all years before.";
let CarriedOverType = class CarriedOverType {
};
exports.CarriedOverType = CarriedOverType;
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: CARRIED_PROGRESS })
], CarriedOverType.prototype, "plannedProgress", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day on which the advance of the carried part was written off (償却日); null: it is not yet.",
    })
], CarriedOverType.prototype, "writtenOffOn", void 0);
exports.CarriedOverType = CarriedOverType = __decorate([
    (0, type_graphql_1.ObjectType)("CarriedOver", { description: CARRIED, simpleResolvers: true })
], CarriedOverType);
let CarriedOverInput = class CarriedOverInput {
};
exports.CarriedOverInput = CarriedOverInput;
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: CARRIED_PROGRESS })
], CarriedOverInput.prototype, "plannedProgress", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day on which the advance of the carried part was written off (償却日), at the latest the day of the application. " +
            "Absent: it is not yet, and the advance of the year has to wait.",
    })
], CarriedOverInput.prototype, "writtenOffOn", void 0);
exports.CarriedOverInput = CarriedOverInput = __decorate([
    (0, type_graphql_1.InputType)("CarriedOverInput", { description: CARRIED })
], CarriedOverInput);
/** What every input of a works contract says of its years. */
let PlannedYearsInput = class PlannedYearsInput {
};
exports.PlannedYearsInput = PlannedYearsInput;
__decorate([
    (0, type_graphql_1.Field)(() => [FiscalYearPlanInput], { nullable: true, description: FISCAL_YEARS })
], PlannedYearsInput.prototype, "fiscalYears", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => exports.AdvanceYearsEnum, { defaultValue: "EVERY_YEAR", description: ADVANCE_YEARS_SAID })
], PlannedYearsInput.prototype, "advanceYears", void 0);
exports.PlannedYearsInput = PlannedYearsInput = __decorate([
    (0, type_graphql_1.InputType)()
], PlannedYearsInput);
/** What every input of a guarantee says of the year that it is for. */
let YearChoiceInput = class YearChoiceInput {
};
exports.YearChoiceInput = YearChoiceInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { nullable: true, description: FISCAL_YEAR })
], YearChoiceInput.prototype, "fiscalYear", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { nullable: true, description: PAID_AHEAD })
], YearChoiceInput.prototype, "paidAhead", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => CarriedOverInput, {
        nullable: true,
        description: "With `fiscalYear` only: what was carried over into that year (繰越し). Absent: nothing.",
    })
], YearChoiceInput.prototype, "carriedOver", void 0);
exports.YearChoiceInput = YearChoiceInput = __decorate([
    (0, type_graphql_1.InputType)()
], YearChoiceInput);
/** The choice of a year with every absence written out. */
function yearChoiceOf({ fiscalYear = null, paidAhead = null, carriedOver, }) {
    return {
        fiscalYear,
        paidAhead,
        carriedOver: carriedOver
            ? { plannedProgress: carriedOver.plannedProgress, writtenOffOn: carriedOver.writtenOffOn ?? null }
            : null,
    };
}
/** The input with every absence written out. */
function plannedYearsOf(input) {
    return {
        fiscalYears: input?.fiscalYears?.map(planOf) ?? null,
        advanceYears: input?.advanceYears ?? "EVERY_YEAR",
    };
}
function planOf({ year, paymentLimit, plannedProgress }) {
    return { year, paymentLimit, plannedProgress };
}
//# sourceMappingURL=fiscal-years.type.js.map