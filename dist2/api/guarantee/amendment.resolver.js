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
exports.AmendmentResolver = void 0;
const type_graphql_1 = require("type-graphql");
const amend_guarantee_1 = require("../../use-cases/guarantee/amend-guarantee");
const foresee_amendment_1 = require("../../use-cases/guarantee/foresee-amendment");
const certificate_type_1 = require("../certificate/certificate.type");
const context_1 = require("../graphql/context");
const field_cost_1 = require("../graphql/cost/field-cost");
const input_finding_type_1 = require("../graphql/errors/input-finding.type");
const result_1 = require("../graphql/result");
const guarantee_type_1 = require("./guarantee.type");
const read_guarantee_1 = require("./read-guarantee");
const selection_1 = require("../graphql/selection");
const amend_guarantee_input_1 = require("./amend-guarantee.input");
const amendment_effect_type_1 = require("./amendment-effect.type");
const amendment_type_1 = require("./amendment.type");
const wanted_amended_1 = require("./wanted-amended");
let AmendGuaranteeSuccessType = class AmendGuaranteeSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, { description: "The guarantee (保証契約) as it is now." })
], AmendGuaranteeSuccessType.prototype, "guarantee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => amendment_type_1.AmendmentType, { description: "The amendment (変更) as it was recorded." })
], AmendGuaranteeSuccessType.prototype, "amendment", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => certificate_type_1.CertificateType, {
        description: "The newest version of the certificate (電子証書): the one that the amendment brought, or the one that stays.",
    })
], AmendGuaranteeSuccessType.prototype, "certificate", void 0);
__decorate([
    (0, field_cost_1.AtMost)(field_cost_1.MOST_FINDINGS),
    (0, type_graphql_1.Field)(() => [input_finding_type_1.InputFindingType], {
        description: "What an application for the same amendment would be refused for; empty where nothing is. Such are an amount above the " +
            "obligee's ceilings (上限) and a covered price (対象額) beyond its fiscal year. With `strict: true` it is refused instead.",
    })
], AmendGuaranteeSuccessType.prototype, "warnings", void 0);
AmendGuaranteeSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("AmendGuaranteeSuccess", {
        description: "The amendment is recorded, with a new version of the certificate where the rules ask for one.",
        simpleResolvers: true,
    })
], AmendGuaranteeSuccessType);
const AMEND_GUARANTEE = (0, result_1.mutationResult)(amend_guarantee_1.amendGuarantee, {
    description: "The recorded amendment, or why nothing was amended.",
    success: AmendGuaranteeSuccessType,
    errors: [
        "GUARANTEE_NOT_FOUND",
        "STEP_NOT_ALLOWED",
        "REVISION_CONFLICT",
        "AMENDMENT_APPLIED_FOR_ALREADY",
        "IDEMPOTENCY_CONFLICT",
    ],
});
const AMENDMENT_EFFECT = (0, result_1.queryResult)(foresee_amendment_1.foreseeAmendment, "AmendmentEffect", {
    description: "What the change would cause, or why it is not possible.",
    success: amendment_effect_type_1.AmendmentEffectType,
    errors: ["GUARANTEE_NOT_FOUND", "STEP_NOT_ALLOWED"],
});
let AmendmentResolver = class AmendmentResolver {
    async amendmentEffect(input, context) {
        const caller = (0, context_1.readerOf)(context);
        const { reads, parts, locale } = context;
        const foreseen = await (0, foresee_amendment_1.foreseeAmendment)({ ...parts, reads }, caller, (0, amend_guarantee_input_1.foreseeCommandOf)(input));
        return AMENDMENT_EFFECT.answer(context, foreseen, (effect) => (0, amendment_effect_type_1.amendmentEffectView)(effect, locale));
    }
    async amendGuarantee(input, context, info) {
        const amended = await (0, amend_guarantee_1.amendGuarantee)(context.parts, (0, context_1.callerOf)(context), (0, amend_guarantee_input_1.amendCommandOf)(input));
        return AMEND_GUARANTEE.answer(context, amended, async ({ guaranteeId, amendmentId, warnings }) => {
            const wanted = (0, wanted_amended_1.wantedOfAmended)((0, selection_1.wantedFields)(info));
            const guarantee = await (0, read_guarantee_1.readGuarantee)(context, guaranteeId, wanted);
            const amendment = guarantee.amendments?.find(({ id }) => id === amendmentId);
            return {
                guarantee,
                amendment,
                certificate: guarantee.certificate,
                warnings: (0, input_finding_type_1.inputFindings)(warnings, context.locale),
            };
        });
    }
};
exports.AmendmentResolver = AmendmentResolver;
__decorate([
    (0, result_1.QueryWith)(AMENDMENT_EFFECT, "What a change of a guarantee would cause (変更の影響): whether a new certificate is issued, why, by " +
        "which rule, and the terms before and after. For every caller who sees the guarantee; it changes " +
        "nothing."),
    __param(0, (0, type_graphql_1.Arg)("input", () => amend_guarantee_input_1.AmendmentEffectInput, { description: "The guarantee and the change." })),
    __param(1, (0, type_graphql_1.Ctx)())
], AmendmentResolver.prototype, "amendmentEffect", null);
__decorate([
    (0, result_1.MutationWith)(AMEND_GUARANTEE, "変更: records that the works contract was changed and the guarantee with it. Another guaranteed " +
        "amount brings a new version of the certificate, marked （変更）. The work period alone and the " +
        "contract price alone bring none. For 契約保証 with a longer period the obligee's policy decides. " +
        "`amendmentEffect` tells beforehand. Number and auth key stay, and the contractor is told by mail " +
        "where delivery is electronic and it left an address. A larger amount counts " +
        "against the obligee's ceilings (上限) with all that stands on the works contract: what passes them comes as a warning, " +
        "or is refused with `strict: true`, as with `issueGuarantee`. For its issuer (role ISSUER), " +
        "while the guarantee has not ended and for what was agreed until 保証期限."),
    __param(0, (0, type_graphql_1.Arg)("input", () => amend_guarantee_input_1.AmendGuaranteeInput, { description: "The guarantee and what was changed." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AmendmentResolver.prototype, "amendGuarantee", null);
exports.AmendmentResolver = AmendmentResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], AmendmentResolver);
//# sourceMappingURL=amendment.resolver.js.map