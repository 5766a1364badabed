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
exports.ObligeePolicyResolver = void 0;
const type_graphql_1 = require("type-graphql");
const read_obligee_policy_1 = require("../../use-cases/obligee/read-obligee-policy");
const record_obligee_policy_1 = require("../../use-cases/obligee/record-obligee-policy");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const obligee_policy_type_1 = require("./obligee-policy.type");
const record_obligee_policy_input_1 = require("./record-obligee-policy.input");
let RecordObligeePolicySuccessType = class RecordObligeePolicySuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => obligee_policy_type_1.ObligeePolicyType, {
        description: "What the obligee goes by on the first day of the new rules, the national defaults filled in.",
    })
], RecordObligeePolicySuccessType.prototype, "obligeePolicy", void 0);
RecordObligeePolicySuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("RecordObligeePolicySuccess", {
        description: "The rules are recorded, for ever.",
        simpleResolvers: true,
    })
], RecordObligeePolicySuccessType);
const RECORD_OBLIGEE_POLICY = (0, result_1.mutationResult)(record_obligee_policy_1.recordObligeePolicy, {
    description: "The recorded rules, or why they were not recorded.",
    success: RecordObligeePolicySuccessType,
    errors: ["IDEMPOTENCY_CONFLICT"],
});
let ObligeePolicyResolver = class ObligeePolicyResolver {
    async obligeePolicy(obligeeId, on, context) {
        const caller = (0, context_1.readerOf)(context);
        const { reads, parts } = context;
        const view = await (0, read_obligee_policy_1.readObligeePolicy)({ ...parts, reads }, caller, obligeeId, on ?? null);
        return view && (0, obligee_policy_type_1.obligeePolicyView)(view);
    }
    async recordObligeePolicy(input, context) {
        const caller = (0, context_1.callerOf)(context);
        const recorded = await (0, record_obligee_policy_1.recordObligeePolicy)(context.parts, caller, (0, record_obligee_policy_input_1.recordPolicyOf)(input));
        return RECORD_OBLIGEE_POLICY.answer(context, recorded, async ({ obligeeId, effectiveFrom }) => {
            const { reads, parts } = context;
            const view = await (0, read_obligee_policy_1.readObligeePolicy)({ ...parts, reads }, caller, obligeeId, effectiveFrom);
            if (!view)
                throw new Error("an obligee is gone whose policy was just recorded");
            return { obligeePolicy: (0, obligee_policy_type_1.obligeePolicyView)(view) };
        });
    }
};
exports.ObligeePolicyResolver = ObligeePolicyResolver;
__decorate([
    (0, type_graphql_1.Query)(() => obligee_policy_type_1.ObligeePolicyType, {
        nullable: true,
        description: "The rules that an obligee (発注者) goes by on a day: ceilings, thresholds, rounding, each with its source. A " +
            "department goes by those of its body until it has its own. Null where there is no such obligee.",
    }),
    __param(0, (0, type_graphql_1.Arg)("obligeeId", () => type_graphql_1.ID, { description: "The obligee (発注者), or a department of it." })),
    __param(1, (0, type_graphql_1.Arg)("on", () => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day that is asked about (基準日); absent: today in Japan.",
    })),
    __param(2, (0, type_graphql_1.Ctx)())
], ObligeePolicyResolver.prototype, "obligeePolicy", null);
__decorate([
    (0, result_1.MutationWith)(RECORD_OBLIGEE_POLICY, "Records an obligee's own rules (発注者の取扱い) from a day on, for ever; earlier days keep theirs. For obligees " +
        "(role OBLIGEE), for themselves and their departments, and for the operator."),
    __param(0, (0, type_graphql_1.Arg)("input", () => record_obligee_policy_input_1.RecordObligeePolicyInput, { description: "The obligee and its rules." })),
    __param(1, (0, type_graphql_1.Ctx)())
], ObligeePolicyResolver.prototype, "recordObligeePolicy", null);
exports.ObligeePolicyResolver = ObligeePolicyResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], ObligeePolicyResolver);
//# sourceMappingURL=obligee-policy.resolver.js.map