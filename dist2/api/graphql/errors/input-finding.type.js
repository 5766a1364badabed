"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.InputFindingType = exports.LABEL_OF_PLACE = void 0;
exports.findingMessage = findingMessage;
exports.inputFindings = inputFindings;
const type_graphql_1 = require("type-graphql");
const finding_words_1 = require("../../../domain/finding-words");
const input_labels_1 = require("../../../domain/input-labels");
const applied_rule_1 = require("./applied-rule");
const input_finding_code_1 = require("./input-finding-code");
exports.LABEL_OF_PLACE = "What people call that place (項目名), in Japanese, such as 発注者; null where it has no name.";
let InputFindingType = class InputFindingType {
};
exports.InputFindingType = InputFindingType;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Where: fields from the input downwards, joined by dots, such as `worksContract.coveredPrice`.",
    })
], InputFindingType.prototype, "path", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: exports.LABEL_OF_PLACE })
], InputFindingType.prototype, "label", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => input_finding_code_1.InputFindingCode, { description: "What, for programs." })
], InputFindingType.prototype, "code", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "What was expected, what came and what to do, for people." })
], InputFindingType.prototype, "message", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The bound that was missed, as text; null where the rule has none.",
    })
], InputFindingType.prototype, "limit", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "What came, as text; null where it says nothing or is secret.",
    })
], InputFindingType.prototype, "actual", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Where the rule stands (根拠): the obligee's own words, a table, or the national default; null for rules of the system " +
            "itself.",
    })
], InputFindingType.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, description: applied_rule_1.IS_OWN_RULE })
], InputFindingType.prototype, "isOwnRule", void 0);
exports.InputFindingType = InputFindingType = __decorate([
    (0, type_graphql_1.ObjectType)("InputFinding", { description: "One thing that is wrong with an input.", simpleResolvers: true })
], InputFindingType);
/** What a person reads about one place of an input. */
function findingMessage(finding, locale) {
    return (0, applied_rule_1.withRule)((0, finding_words_1.wordsOfFinding)(finding, locale), finding, locale);
}
/** Findings in the caller's language. */
function inputFindings(findings, locale) {
    return findings.map((finding) => ({
        path: finding.path,
        label: (0, input_labels_1.labelOf)(finding.path) ?? null,
        code: finding.code,
        message: findingMessage(finding, locale),
        limit: finding.limit === undefined ? null : String(finding.limit),
        actual: finding.actual === undefined ? null : String(finding.actual),
        source: finding.source ?? null,
        isOwnRule: finding.isOwn ?? null,
    }));
}
//# sourceMappingURL=input-finding.type.js.map