"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PremiumDifferenceType = void 0;
exports.premiumDifferenceOf = premiumDifferenceOf;
const type_graphql_1 = require("type-graphql");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const premium_enums_1 = require("./premium-enums");
const premium_quote_type_1 = require("./premium-quote.type");
let PremiumDifferenceType = class PremiumDifferenceType {
};
exports.PremiumDifferenceType = PremiumDifferenceType;
__decorate([
    (0, type_graphql_1.Field)(() => premium_enums_1.PremiumDirectionEnum, { description: "Whether it is paid, or paid back." })
], PremiumDifferenceType.prototype, "direction", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "What is due, in yen; 0 with NONE alone." })
], PremiumDifferenceType.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => premium_quote_type_1.PremiumQuoteType, { description: "The premium (保証料) of the amount before the change." })
], PremiumDifferenceType.prototype, "before", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => premium_quote_type_1.PremiumQuoteType, { description: "The premium (保証料) of the amount after the change." })
], PremiumDifferenceType.prototype, "after", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: "True where the table is an example (参考例) and no approved rate: nothing may be charged by it, and an officer sets what " +
            "is due.",
    })
], PremiumDifferenceType.prototype, "illustrative", void 0);
exports.PremiumDifferenceType = PremiumDifferenceType = __decorate([
    (0, type_graphql_1.ObjectType)("PremiumDifference", {
        description: "What another guaranteed amount makes due (追加保証料, 返戻保証料): the difference of both amounts' premiums by one table. The " +
            "discount for applying on line is taken off neither. Exempt from consumption tax (非課税).",
        simpleResolvers: true,
    })
], PremiumDifferenceType);
/** The difference as the API shows it. */
function premiumDifferenceOf({ difference: { direction, amount, before, after }, table, on }, locale) {
    return {
        direction,
        amount,
        before: (0, premium_quote_type_1.premiumQuoteOf)({ quote: before, table, on }, locale),
        after: (0, premium_quote_type_1.premiumQuoteOf)({ quote: after, table, on }, locale),
        illustrative: table.illustrative,
    };
}
//# sourceMappingURL=premium-difference.type.js.map