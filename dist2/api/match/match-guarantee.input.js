"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MatchGuaranteesInput = exports.MatchGuaranteeInput = void 0;
exports.matchQuestionOf = matchQuestionOf;
const type_graphql_1 = require("type-graphql");
const guarantee_expectation_input_1 = require("./guarantee-expectation.input");
let MatchGuaranteeInput = class MatchGuaranteeInput {
};
exports.MatchGuaranteeInput = MatchGuaranteeInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "The guarantee (保証契約); absent where `number` says which.",
    })
], MatchGuaranteeInput.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Its number (保証契約番号), ten digits; absent where `guaranteeId` says which.",
    })
], MatchGuaranteeInput.prototype, "number", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_expectation_input_1.GuaranteeExpectationInput, { description: "What is expected of it (照合する内容)." })
], MatchGuaranteeInput.prototype, "expect", void 0);
exports.MatchGuaranteeInput = MatchGuaranteeInput = __decorate([
    (0, type_graphql_1.InputType)("MatchGuaranteeInput", {
        description: "A guarantee, by its id or by its number, and what is expected of it.",
    })
], MatchGuaranteeInput);
let MatchGuaranteesInput = class MatchGuaranteesInput {
};
exports.MatchGuaranteesInput = MatchGuaranteesInput;
__decorate([
    (0, type_graphql_1.Field)(() => [MatchGuaranteeInput], {
        description: "The items (照合の対象), 1 to 1,000; the answers come in their order.",
    })
], MatchGuaranteesInput.prototype, "items", void 0);
exports.MatchGuaranteesInput = MatchGuaranteesInput = __decorate([
    (0, type_graphql_1.InputType)("MatchGuaranteesInput", { description: "Many guarantees, and what is expected of each." })
], MatchGuaranteesInput);
function matchQuestionOf({ guaranteeId = null, number = null, expect, }) {
    return { guaranteeId, number, expected: (0, guarantee_expectation_input_1.expectationOf)(expect) };
}
//# sourceMappingURL=match-guarantee.input.js.map