"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AmendmentEffectType = exports.AmendmentReasonType = void 0;
exports.amendmentEffectView = amendmentEffectView;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../graphql/cost/field-cost");
const applied_rule_1 = require("../graphql/errors/applied-rule");
const input_finding_type_1 = require("../graphql/errors/input-finding.type");
const premium_difference_type_1 = require("../premium/premium-difference.type");
const amendment_effect_1 = require("../../domain/guarantee/amendment-effect");
const amendment_enums_1 = require("./amendment-enums");
const amendment_reason_messages_1 = require("./amendment-reason-messages");
const amount_finding_type_1 = require("./amount-finding.type");
const amendment_type_1 = require("./amendment.type");
let AmendmentReasonType = class AmendmentReasonType {
};
exports.AmendmentReasonType = AmendmentReasonType;
__decorate([
    (0, type_graphql_1.Field)(() => amendment_enums_1.AmendmentReasonCodeEnum, { description: "Which, for programs." })
], AmendmentReasonType.prototype, "code", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => amendment_enums_1.CertificateEffectEnum, { description: "What this alone does to the certificate (電子証書)." })
], AmendmentReasonType.prototype, "effect", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "What changes and what that causes, for people; Japanese or English by `Accept-Language`.",
    })
], AmendmentReasonType.prototype, "message", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Where the rule stands (根拠): the note on the certificate, the obligee's own words, or the national default.",
    })
], AmendmentReasonType.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, description: applied_rule_1.IS_OWN_RULE })
], AmendmentReasonType.prototype, "isOwnRule", void 0);
exports.AmendmentReasonType = AmendmentReasonType = __decorate([
    (0, type_graphql_1.ObjectType)("AmendmentReason", {
        description: "One thing that an amendment (変更) changes, and what that alone does to the certificate.",
        simpleResolvers: true,
    })
], AmendmentReasonType);
let AmendmentEffectType = class AmendmentEffectType {
};
exports.AmendmentEffectType = AmendmentEffectType;
__decorate([
    (0, type_graphql_1.Field)(() => amendment_enums_1.CertificateEffectEnum, {
        description: "Whether a new version of the certificate (変更の電子証書) is issued: one reason that asks for it is enough.",
    })
], AmendmentEffectType.prototype, "effect", void 0);
__decorate([
    (0, field_cost_1.AtMost)(3),
    (0, type_graphql_1.Field)(() => [AmendmentReasonType], {
        description: "One for each thing that changes, at most 3 (理由); never empty.",
    })
], AmendmentEffectType.prototype, "reasons", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => amount_finding_type_1.AmountFindingType, {
        nullable: true,
        description: "What the change would leave amiss in the guaranteed amount, and what would cure it; null where nothing is.",
    })
], AmendmentEffectType.prototype, "amountFinding", void 0);
__decorate([
    (0, field_cost_1.AtMost)(field_cost_1.MOST_FINDINGS),
    (0, type_graphql_1.Field)(() => [input_finding_type_1.InputFindingType], {
        description: "What an application for this change would be refused for besides: a larger amount that passes the obligee's ceilings " +
            "(上限), with what would be allowed. Empty where nothing is, and always for obligees, who do not see what is applied for.",
    })
], AmendmentEffectType.prototype, "overCeiling", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => premium_difference_type_1.PremiumDifferenceType, {
        nullable: true,
        description: "What the change of the amount would make due (追加保証料, 返戻保証料) by the issuer's table of today; null where the amount " +
            "stays, and where the issuer has no table.",
    })
], AmendmentEffectType.prototype, "premiumDifference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => amendment_type_1.AmendableTermsType, { description: "The terms as they are now (変更前)." })
], AmendmentEffectType.prototype, "before", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => amendment_type_1.AmendableTermsType, { description: "The terms as they would be (変更後)." })
], AmendmentEffectType.prototype, "after", void 0);
exports.AmendmentEffectType = AmendmentEffectType = __decorate([
    (0, type_graphql_1.ObjectType)("AmendmentEffect", {
        description: "What `amendGuarantee` would do with this change today (変更の影響), and why. It is not binding: " +
            "another caller may amend the guarantee first.",
        simpleResolvers: true,
    })
], AmendmentEffectType);
/** What is foreseen as a member of its result union, in the caller's language. */
function amendmentEffectView({ amendment: { effect, before, after }, reasons, amountFinding, overCeiling, premium }, locale) {
    return {
        __typename: "AmendmentEffect",
        effect,
        reasons: reasons.map((reason) => ({
            code: reason.code,
            effect: amendment_effect_1.EFFECT_OF_REASON[reason.code],
            message: (0, amendment_reason_messages_1.amendmentReasonMessage)(reason, { before, after }, locale),
            source: reason.source,
            isOwnRule: reason.isOwn ?? null,
        })),
        amountFinding,
        overCeiling: (0, input_finding_type_1.inputFindings)(overCeiling, locale),
        premiumDifference: premium && (0, premium_difference_type_1.premiumDifferenceOf)(premium, locale),
        before,
        after,
    };
}
//# sourceMappingURL=amendment-effect.type.js.map