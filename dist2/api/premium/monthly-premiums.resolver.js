"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MonthlyPremiumsResolver = void 0;
const type_graphql_1 = require("type-graphql");
const read_monthly_premiums_1 = require("../../use-cases/premium-paper/read-monthly-premiums");
const monthly_premiums_1 = require("../../domain/premium/monthly-premiums");
const calendar_date_1 = require("../../domain/values/calendar-date");
const context_1 = require("../graphql/context");
const calendar_month_scalar_1 = require("../graphql/scalars/calendar-month.scalar");
const text_1 = require("../graphql/validation/text");
const monthly_premiums_type_1 = require("./monthly-premiums.type");
let MonthlyPremiumsArgs = class MonthlyPremiumsArgs {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The issuer (保証機関) that is paid." }),
    (0, text_1.Text)({ atMost: 64 })
], MonthlyPremiumsArgs.prototype, "issuerId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The contractor (受注者) that pays." }),
    (0, text_1.Text)({ atMost: 64 })
], MonthlyPremiumsArgs.prototype, "contractorId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_month_scalar_1.CalendarMonthScalar, { description: "The month (対象月), by the days of settlement." })
], MonthlyPremiumsArgs.prototype, "month", void 0);
MonthlyPremiumsArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], MonthlyPremiumsArgs);
let MonthlyPremiumsResolver = class MonthlyPremiumsResolver {
    async monthlyPremiums({ issuerId, contractorId, month }, context) {
        const { reads, parts, documents } = context;
        const query = { issuerId, contractorId, month };
        const today = (0, calendar_date_1.dayInJapan)(parts.clock());
        const premiums = await (0, read_monthly_premiums_1.readMonthlyPremiums)(reads, (0, context_1.readerOf)(context), query, today);
        return (premiums && {
            ...premiums,
            count: premiums.lines.length,
            ...(0, monthly_premiums_1.totalOf)(premiums.lines),
            lines: premiums.lines.slice(0, monthly_premiums_type_1.MOST_LINES),
            pdf: documents.monthlyPremiumsPdf(query, premiums),
            csv: documents.monthlyPremiumsCsv(query, premiums),
        });
    }
};
exports.MonthlyPremiumsResolver = MonthlyPremiumsResolver;
__decorate([
    (0, type_graphql_1.Query)(() => monthly_premiums_type_1.MonthlyPremiumsType, {
        nullable: true,
        description: "保証料一括納付 of a contractor at an issuer for a month, as one statement, with its PDF and CSV. For the contractor, the " +
            "issuer and the operator; null where nothing that the caller may see was settled in this way. Declined " +
            "applications charge nothing. What amendments made due stands on lines of its own.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => MonthlyPremiumsArgs)),
    __param(1, (0, type_graphql_1.Ctx)())
], MonthlyPremiumsResolver.prototype, "monthlyPremiums", null);
exports.MonthlyPremiumsResolver = MonthlyPremiumsResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], MonthlyPremiumsResolver);
//# sourceMappingURL=monthly-premiums.resolver.js.map