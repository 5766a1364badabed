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
exports.MatchResolver = void 0;
const type_graphql_1 = require("type-graphql");
const match_guarantee_1 = require("../../use-cases/match/match-guarantee");
const match_guarantees_1 = require("../../use-cases/match/match-guarantees");
const field_cost_1 = require("../graphql/cost/field-cost");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const guarantee_match_type_1 = require("./guarantee-match.type");
const match_guarantee_input_1 = require("./match-guarantee.input");
const GUARANTEE_MATCH = (0, result_1.queryResult)(match_guarantee_1.matchGuarantee, "GuaranteeMatch", {
    description: "The comparison, or why there is none.",
    success: guarantee_match_type_1.GuaranteeMatchType,
    errors: ["GUARANTEE_NOT_FOUND"],
});
let GuaranteeMatchesType = class GuaranteeMatchesType {
};
__decorate([
    (0, field_cost_1.RowsOfPage)(),
    (0, type_graphql_1.Field)(() => [GUARANTEE_MATCH.union], {
        description: "For each item the comparison, or why there is none, in the order of the input.",
    })
], GuaranteeMatchesType.prototype, "items", void 0);
GuaranteeMatchesType = __decorate([
    (0, type_graphql_1.ObjectType)("GuaranteeMatches", {
        description: "Many comparisons (照合), one for each item of the input.",
        simpleResolvers: true,
    })
], GuaranteeMatchesType);
const GUARANTEE_MATCHES = (0, result_1.queryResult)(match_guarantees_1.matchGuarantees, "GuaranteeMatches", {
    description: "The comparisons, or why there are none.",
    success: GuaranteeMatchesType,
    errors: [],
});
let MatchResolver = class MatchResolver {
    async matchGuarantee(input, context) {
        const caller = (0, context_1.readerOf)(context);
        const { reads, parts, locale } = context;
        const matched = await (0, match_guarantee_1.matchGuarantee)({ clock: parts.clock, reads }, caller, (0, match_guarantee_input_1.matchQuestionOf)(input));
        return GUARANTEE_MATCH.answer(context, matched, (match) => (0, guarantee_match_type_1.matchView)(match, locale));
    }
    async matchGuarantees({ items }, context) {
        const caller = (0, context_1.readerOf)(context);
        const { reads, parts, locale } = context;
        const matched = await (0, match_guarantees_1.matchGuarantees)({ clock: parts.clock, reads }, caller, items.map(match_guarantee_input_1.matchQuestionOf));
        return GUARANTEE_MATCHES.answer(context, matched, async ({ items: each }) => ({
            items: await Promise.all(each.map((item) => GUARANTEE_MATCH.answer(context, item, (match) => (0, guarantee_match_type_1.matchView)(match, locale)))),
        }));
    }
};
exports.MatchResolver = MatchResolver;
__decorate([
    (0, result_1.QueryWith)(GUARANTEE_MATCH, "Compares a guarantee with what the caller's own system knows of it (照合), field by field; it changes nothing and takes " +
        "no auth key. For every caller who sees the guarantee: an obligee compares what is in its ledger, and a guarantee in " +
        "favour of another body is no match for it."),
    __param(0, (0, type_graphql_1.Arg)("input", () => match_guarantee_input_1.MatchGuaranteeInput, { description: "The guarantee and what is expected of it." })),
    __param(1, (0, type_graphql_1.Ctx)())
], MatchResolver.prototype, "matchGuarantee", null);
__decorate([
    (0, field_cost_1.TakesItems)("input", "items", match_guarantees_1.MOST_QUESTIONS),
    (0, result_1.QueryWith)(GUARANTEE_MATCHES, `Compares up to ${match_guarantees_1.MOST_QUESTIONS.toLocaleString("en-US")} guarantees at once (一括照合), each as \`matchGuarantee\` does: an ` +
        "answer for each, in order. The whole is refused only for the number of its items."),
    __param(0, (0, type_graphql_1.Arg)("input", () => match_guarantee_input_1.MatchGuaranteesInput, {
        description: "The guarantees and what is expected of each.",
    })),
    __param(1, (0, type_graphql_1.Ctx)())
], MatchResolver.prototype, "matchGuarantees", null);
exports.MatchResolver = MatchResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], MatchResolver);
//# sourceMappingURL=match.resolver.js.map