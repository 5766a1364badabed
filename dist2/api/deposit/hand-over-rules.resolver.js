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
exports.HandOverRulesResolver = void 0;
const type_graphql_1 = require("type-graphql");
const read_hand_over_rules_1 = require("../../use-cases/deposit/read-hand-over-rules");
const record_hand_over_rules_1 = require("../../use-cases/deposit/record-hand-over-rules");
const calendar_date_1 = require("../../domain/values/calendar-date");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const hand_over_rules_input_1 = require("./hand-over-rules.input");
const hand_over_rules_type_1 = require("./hand-over-rules.type");
let RecordHandOverRulesSuccessType = class RecordHandOverRulesSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => hand_over_rules_type_1.HandOverRulesType, { description: "What the obligee says on the first day of the new rules." })
], RecordHandOverRulesSuccessType.prototype, "handOverRules", void 0);
RecordHandOverRulesSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("RecordHandOverRulesSuccess", {
        description: "The rules are recorded, for ever.",
        simpleResolvers: true,
    })
], RecordHandOverRulesSuccessType);
const RECORD_HAND_OVER_RULES = (0, result_1.mutationResult)(record_hand_over_rules_1.recordHandOverRules, {
    description: "The recorded rules, or why they were not recorded.",
    success: RecordHandOverRulesSuccessType,
    errors: ["IDEMPOTENCY_CONFLICT"],
});
let HandOverRulesResolver = class HandOverRulesResolver {
    async handOverRules(obligeeId, on, context) {
        (0, context_1.readerOf)(context);
        const { reads, parts } = context;
        return (0, read_hand_over_rules_1.readHandOverRules)({ ...parts, reads }, obligeeId, on ?? (0, calendar_date_1.dayInJapan)(parts.clock()));
    }
    async recordHandOverRules(input, context) {
        const recorded = await (0, record_hand_over_rules_1.recordHandOverRules)(context.parts, (0, context_1.callerOf)(context), (0, hand_over_rules_input_1.recordRulesOf)(input));
        return RECORD_HAND_OVER_RULES.answer(context, recorded, async ({ obligeeId, effectiveFrom }) => {
            const { reads, parts } = context;
            const view = await (0, read_hand_over_rules_1.readHandOverRules)({ ...parts, reads }, obligeeId, effectiveFrom);
            if (!view)
                throw new Error("rules are gone that were just recorded");
            return { handOverRules: view };
        });
    }
};
exports.HandOverRulesResolver = HandOverRulesResolver;
__decorate([
    (0, type_graphql_1.Query)(() => hand_over_rules_type_1.HandOverRulesType, {
        nullable: true,
        description: "What an obligee (発注者) says of hand-overs (提出方法) on a day: where each kind of guarantee goes, under which subject, " +
            "and how long it takes to decide. Null where nobody knows anything. Every caller sees it: it is public.",
    }),
    __param(0, (0, type_graphql_1.Arg)("obligeeId", () => type_graphql_1.ID, { description: "The obligee (発注者), or a department of it." })),
    __param(1, (0, type_graphql_1.Arg)("on", () => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day that is asked about (基準日); absent: today in Japan.",
    })),
    __param(2, (0, type_graphql_1.Ctx)())
], HandOverRulesResolver.prototype, "handOverRules", null);
__decorate([
    (0, result_1.MutationWith)(RECORD_HAND_OVER_RULES, "Records what an obligee says of hand-overs (提出方法) from a day on, for ever; earlier days keep theirs. For obligees " +
        "(role OBLIGEE, access tokens: scope ADMINISTER), for themselves and their departments, and for the operator."),
    __param(0, (0, type_graphql_1.Arg)("input", () => hand_over_rules_input_1.RecordHandOverRulesInput, { description: "The obligee and what it says." })),
    __param(1, (0, type_graphql_1.Ctx)())
], HandOverRulesResolver.prototype, "recordHandOverRules", null);
exports.HandOverRulesResolver = HandOverRulesResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], HandOverRulesResolver);
//# sourceMappingURL=hand-over-rules.resolver.js.map