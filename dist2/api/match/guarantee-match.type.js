"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteeMatchType = exports.FieldMatchType = void 0;
exports.matchView = matchView;
const type_graphql_1 = require("type-graphql");
const field_match_1 = require("../../domain/match/field-match");
const field_cost_1 = require("../graphql/cost/field-cost");
const guarantee_number_scalar_1 = require("../graphql/scalars/guarantee-number.scalar");
const match_enums_1 = require("./match-enums");
let FieldMatchType = class FieldMatchType {
};
exports.FieldMatchType = FieldMatchType;
__decorate([
    (0, type_graphql_1.Field)(() => match_enums_1.MatchFieldEnum, { description: "What was compared." })
], FieldMatchType.prototype, "field", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => match_enums_1.FieldMatchResultEnum, { description: "How it compares." })
], FieldMatchType.prototype, "result", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "What was expected, or the bound, in the caller's language." })
], FieldMatchType.prototype, "expected", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "What the guarantee says, in the caller's language; null where it says nothing of it.",
    })
], FieldMatchType.prototype, "actual", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The rule by which the two were compared, in the caller's language." })
], FieldMatchType.prototype, "rule", void 0);
exports.FieldMatchType = FieldMatchType = __decorate([
    (0, type_graphql_1.ObjectType)("FieldMatch", {
        description: "How one thing that was expected compares with the guarantee, as people read it.",
        simpleResolvers: true,
    })
], FieldMatchType);
let GuaranteeMatchType = class GuaranteeMatchType {
};
exports.GuaranteeMatchType = GuaranteeMatchType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The guarantee (保証契約)." })
], GuaranteeMatchType.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_number_scalar_1.GuaranteeNumberScalar, { description: "Its number (保証契約番号)." })
], GuaranteeMatchType.prototype, "number", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => match_enums_1.MatchVerdictEnum, {
        description: "The verdict: MISMATCH where any field deviates, else INCOMPLETE where one could not be compared, else MATCH.",
    })
], GuaranteeMatchType.prototype, "verdict", void 0);
__decorate([
    (0, field_cost_1.AtMost)(field_match_1.MATCH_FIELDS.length),
    (0, type_graphql_1.Field)(() => [FieldMatchType], {
        description: "What was expected, and what is always compared, in the order of `MatchField`.",
    })
], GuaranteeMatchType.prototype, "fields", void 0);
__decorate([
    (0, field_cost_1.AtMost)(field_match_1.MATCH_FIELDS.length),
    (0, type_graphql_1.Field)(() => [FieldMatchType], {
        description: "Those of `fields` that are not plainly the same: all but MATCH. Empty where nothing differs.",
    })
], GuaranteeMatchType.prototype, "differences", void 0);
exports.GuaranteeMatchType = GuaranteeMatchType = __decorate([
    (0, type_graphql_1.ObjectType)("GuaranteeMatch", {
        description: "A guarantee as it is today, compared field by field (照合) with what was expected of it. It is computed, and kept " +
            "nowhere.",
        simpleResolvers: true,
    })
], GuaranteeMatchType);
/** A comparison in the caller's language. */
function matchView({ guaranteeId, number, verdict, fields: compared }, locale) {
    const fields = compared.map((field) => fieldView(field, locale));
    const differences = fields.filter(({ result }) => result !== "MATCH");
    return { guaranteeId, number, verdict, fields, differences };
}
function fieldView({ field, result, expected, actual, rule }, locale) {
    return { field, result, expected: expected(locale), actual: actual?.(locale) ?? null, rule: rule(locale) };
}
//# sourceMappingURL=guarantee-match.type.js.map