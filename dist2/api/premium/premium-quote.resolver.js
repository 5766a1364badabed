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
exports.PremiumQuoteResolver = void 0;
const type_graphql_1 = require("type-graphql");
const quote_premium_1 = require("../../use-cases/premium/quote-premium");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const premium_quote_input_1 = require("./premium-quote.input");
const premium_quote_type_1 = require("./premium-quote.type");
const PREMIUM_QUOTE = (0, result_1.queryResult)(quote_premium_1.quoteByIssuer, "PremiumQuote", {
    description: "The quote, or why there is none.",
    success: premium_quote_type_1.PremiumQuoteType,
    errors: ["PREMIUM_TABLE_NOT_FOUND"],
});
let PremiumQuoteResolver = class PremiumQuoteResolver {
    async premiumQuote(input, context) {
        const caller = (0, context_1.readerOf)(context);
        const { reads, parts, locale } = context;
        const quoted = await (0, quote_premium_1.quoteByIssuer)({ ...parts, reads }, caller, (0, premium_quote_input_1.quoteQueryOf)(input));
        return PREMIUM_QUOTE.answer(context, quoted, (quote) => (0, premium_quote_type_1.premiumQuoteOf)(quote, locale));
    }
};
exports.PremiumQuoteResolver = PremiumQuoteResolver;
__decorate([
    (0, result_1.QueryWith)(PREMIUM_QUOTE, "What a guarantee would cost (保証料の見積り) by the issuer's premium table in effect on a day, with " +
        "the whole calculation. For every signed-in caller; it is not binding."),
    __param(0, (0, type_graphql_1.Arg)("input", () => premium_quote_input_1.PremiumQuoteInput, { description: "What is to be priced, by whom." })),
    __param(1, (0, type_graphql_1.Ctx)())
], PremiumQuoteResolver.prototype, "premiumQuote", null);
exports.PremiumQuoteResolver = PremiumQuoteResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], PremiumQuoteResolver);
//# sourceMappingURL=premium-quote.resolver.js.map