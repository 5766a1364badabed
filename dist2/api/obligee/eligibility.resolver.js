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
exports.EligibilityResolver = void 0;
const type_graphql_1 = require("type-graphql");
const check_eligibility_1 = require("../../use-cases/obligee/check-eligibility");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const eligibility_input_1 = require("./eligibility.input");
const eligibility_type_1 = require("./eligibility.type");
const ELIGIBILITY = (0, result_1.queryResult)(check_eligibility_1.checkEligibility, "Eligibility", {
    description: "The answer, or why the question has none.",
    success: eligibility_type_1.EligibilityType,
    errors: [],
});
let EligibilityResolver = class EligibilityResolver {
    async eligibility(input, context) {
        (0, context_1.readerOf)(context);
        const { reads, parts, locale } = context;
        const checked = await (0, check_eligibility_1.checkEligibility)({ ...parts, reads }, (0, eligibility_input_1.eligibilityQuestionOf)(input));
        return ELIGIBILITY.answer(context, checked, (answer) => (0, eligibility_type_1.eligibilityView)(answer, locale));
    }
};
exports.EligibilityResolver = EligibilityResolver;
__decorate([
    (0, result_1.QueryWith)(ELIGIBILITY, "Whether this contract may have an e-guarantee (電子保証) of this kind on this day, and the largest " +
        "or smallest amount. If not, every reason at once. By the obligee's adoption (導入) and policy, and " +
        "the national defaults where it says nothing. For every signed-in caller. An unknown obligee is " +
        "refused, and so are prices or days that contradict each other."),
    __param(0, (0, type_graphql_1.Arg)("input", () => eligibility_input_1.EligibilityInput, {
        description: "The contract and the guarantee that is thought of.",
    })),
    __param(1, (0, type_graphql_1.Ctx)())
], EligibilityResolver.prototype, "eligibility", null);
exports.EligibilityResolver = EligibilityResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], EligibilityResolver);
//# sourceMappingURL=eligibility.resolver.js.map