"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.EligibilityType = exports.EligibilityReasonType = void 0;
exports.eligibilityView = eligibilityView;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../graphql/cost/field-cost");
const input_labels_1 = require("../../domain/input-labels");
const applied_rule_1 = require("../graphql/errors/applied-rule");
const input_finding_code_1 = require("../graphql/errors/input-finding-code");
const input_finding_type_1 = require("../graphql/errors/input-finding.type");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
let EligibilityReasonType = class EligibilityReasonType {
};
exports.EligibilityReasonType = EligibilityReasonType;
__decorate([
    (0, type_graphql_1.Field)(() => input_finding_code_1.InputFindingCode, {
        description: "Which rule, for programs: the code that an application would be refused with.",
    })
], EligibilityReasonType.prototype, "code", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Where: fields from the input downwards, joined by dots, such as `worksContract.contractedOn`; below `content` " +
            "in an application.",
    })
], EligibilityReasonType.prototype, "path", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: input_finding_type_1.LABEL_OF_PLACE })
], EligibilityReasonType.prototype, "label", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The rule and what to do, for people; Japanese or English by `Accept-Language`.",
    })
], EligibilityReasonType.prototype, "message", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The value that would satisfy the rule, as text: a day, an amount in yen, a number of days; null where it is no " +
            "value.",
    })
], EligibilityReasonType.prototype, "limit", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "What came, as text; null where nothing came." })
], EligibilityReasonType.prototype, "actual", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Where the rule stands (根拠): the obligee's own words, a table, or the national default.",
    })
], EligibilityReasonType.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, description: applied_rule_1.IS_OWN_RULE })
], EligibilityReasonType.prototype, "isOwnRule", void 0);
exports.EligibilityReasonType = EligibilityReasonType = __decorate([
    (0, type_graphql_1.ObjectType)("EligibilityReason", {
        description: "A rule that is not satisfied, or one to be careful about: where, which, and what would satisfy it.",
        simpleResolvers: true,
    })
], EligibilityReasonType);
let EligibilityType = class EligibilityType {
};
exports.EligibilityType = EligibilityType;
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: "Whether it may: true exactly when there is no reason against it." })
], EligibilityType.prototype, "eligible", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The largest amount that may be guaranteed, in yen, for 前払金 and 中間前払金, also where the input " +
            "names no amount. Null for 契約保証, and where the input leaves out what it depends on.",
    })
], EligibilityType.prototype, "mostAmount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The least that must be guaranteed in yen, for 契約保証; null for the other kinds.",
    })
], EligibilityType.prototype, "leastAmount", void 0);
__decorate([
    (0, field_cost_1.AtMost)(20),
    (0, type_graphql_1.Field)(() => [EligibilityReasonType], {
        description: "Every reason why not, at most 20; empty where it is eligible.",
    })
], EligibilityType.prototype, "reasons", void 0);
__decorate([
    (0, field_cost_1.AtMost)(3),
    (0, type_graphql_1.Field)(() => [EligibilityReasonType], {
        description: "What is uncertain about a yes, at most 3. The obligee tries e-guarantees out (試行), or its start " +
            "is not known. Its source does not say whether it takes them for consulting (業務委託). The input " +
            "leaves out the day that the start is counted from.",
    })
], EligibilityType.prototype, "cautions", void 0);
exports.EligibilityType = EligibilityType = __decorate([
    (0, type_graphql_1.ObjectType)("Eligibility", {
        description: "Whether a contract may have a guarantee of a kind on a day, and for how much. It is not binding: " +
            "the issuer still underwrites (審査).",
        simpleResolvers: true,
    })
], EligibilityType);
/** The answer as a member of its result union, in the caller's language. */
function eligibilityView(answer, locale) {
    const shown = (reasons) => reasons.map((reason) => ({
        path: reason.path,
        label: (0, input_labels_1.labelOf)(reason.path) ?? null,
        code: reason.code,
        message: (0, input_finding_type_1.findingMessage)(reason, locale),
        limit: reason.limit === undefined ? null : String(reason.limit),
        actual: reason.actual === undefined ? null : String(reason.actual),
        source: reason.source,
        isOwnRule: reason.isOwn ?? null,
    }));
    return {
        __typename: "Eligibility",
        ...answer,
        reasons: shown(answer.reasons),
        cautions: shown(answer.cautions),
    };
}
//# sourceMappingURL=eligibility.type.js.map