"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PremiumQuoteType = exports.PremiumPartType = void 0;
exports.premiumQuoteOf = premiumQuoteOf;
const type_graphql_1 = require("type-graphql");
const premium_table_1 = require("../../domain/premium/premium-table");
const field_cost_1 = require("../graphql/cost/field-cost");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const explain_premium_1 = require("./explain-premium");
const premium_table_type_1 = require("./premium-table.type");
let PremiumPartType = class PremiumPartType {
};
exports.PremiumPartType = PremiumPartType;
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The part of the amount, in yen." })
], PremiumPartType.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "Its rate (料率) in yen per million yen: 0.065 % is 650." })
], PremiumPartType.prototype, "ratePerMillion", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The smallest amount in the band of this rate, in yen." })
], PremiumPartType.prototype, "from", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The largest amount in the band of this rate, in yen; null where the band has no end.",
    })
], PremiumPartType.prototype, "upTo", void 0);
exports.PremiumPartType = PremiumPartType = __decorate([
    (0, type_graphql_1.ObjectType)("PremiumPart", {
        description: "A part of the guaranteed amount and the rate it is priced at (内訳).",
        simpleResolvers: true,
    })
], PremiumPartType);
let PremiumQuoteType = class PremiumQuoteType {
};
exports.PremiumQuoteType = PremiumQuoteType;
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The guaranteed amount (保証金額), in yen." })
], PremiumQuoteType.prototype, "amount", void 0);
__decorate([
    (0, field_cost_1.AtMost)(premium_table_1.MOST_BANDS),
    (0, type_graphql_1.Field)(() => [PremiumPartType], {
        description: "The parts of the amount with their rates: one for FLAT, one for each band reached for MARGINAL (at most 25). " +
            "They add up to the amount.",
    })
], PremiumQuoteType.prototype, "parts", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "The parts at their rates added up, after rounding and minimum, before the discount, in yen.",
    })
], PremiumQuoteType.prototype, "base", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "Off for an application made on line (割引), in yen; 0 where there is none.",
    })
], PremiumQuoteType.prototype, "discount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The premium (保証料): base less discount, in yen." })
], PremiumQuoteType.prototype, "total", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => premium_table_type_1.PremiumTableType, { description: "The premium table (保証料率表) that was in effect." })
], PremiumQuoteType.prototype, "table", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The day whose table was taken (基準日)." })
], PremiumQuoteType.prototype, "on", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: "True where the table is an example (参考例) and no approved rate." })
], PremiumQuoteType.prototype, "illustrative", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The whole calculation in one line for people (計算の説明); Japanese or English by `Accept-Language`.",
    })
], PremiumQuoteType.prototype, "explanation", void 0);
exports.PremiumQuoteType = PremiumQuoteType = __decorate([
    (0, type_graphql_1.ObjectType)("PremiumQuote", {
        description: "What a guarantee would cost (保証料の見積り), and how that comes about. Exempt from consumption tax (非課税). Asked " +
            "for again for the same day, once that day has passed, it is the same.",
        simpleResolvers: true,
    })
], PremiumQuoteType);
/** The quote as the API shows it. */
function premiumQuoteOf(quoted, locale) {
    const { quote, table, on } = quoted;
    return {
        __typename: "PremiumQuote",
        ...quote,
        parts: quote.parts.map(({ amount, band }) => ({ amount, ...band, from: startOf(band, table) })),
        table,
        on,
        illustrative: table.illustrative,
        explanation: (0, explain_premium_1.explainPremium)(quoted, locale),
    };
}
/** By the band's end, not its identity: a quote that was stored with its table comes back as copies. */
function startOf({ upTo }, { bands }) {
    return ((bands[bands.findIndex((band) => band.upTo === upTo) - 1]?.upTo ?? 0) + 1);
}
//# sourceMappingURL=premium-quote.type.js.map