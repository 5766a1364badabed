"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SecondGuaranteeInput = exports.SecondGuaranteeType = exports.SecondGuaranteeReasonEnum = void 0;
exports.secondGuaranteeOf = secondGuaranteeOf;
const type_graphql_1 = require("type-graphql");
const works_ledger_1 = require("../../domain/works-contract/works-ledger");
const enum_of_1 = require("../graphql/enum-of");
exports.SecondGuaranteeReasonEnum = (0, enum_of_1.enumOf)(works_ledger_1.SECOND_GUARANTEE_REASONS);
(0, type_graphql_1.registerEnumType)(exports.SecondGuaranteeReasonEnum, {
    name: "SecondGuaranteeReason",
    description: "Why a second guarantee of the same works contract, kind and year is wanted.",
    valuesConfig: {
        REPLACEMENT: { description: "差替え: it takes the place of the first, which is to be cancelled." },
        PAPER_AND_ELECTRONIC: {
            description: "書面・電子の併用: the same guarantee on paper and electronically, side by side.",
        },
    },
});
const NOTE = `The officer's own words on it (理由), 1 to ${String(works_ledger_1.LONGEST_NOTE)} characters.`;
let SecondGuaranteeType = class SecondGuaranteeType {
};
exports.SecondGuaranteeType = SecondGuaranteeType;
__decorate([
    (0, type_graphql_1.Field)(() => exports.SecondGuaranteeReasonEnum, { description: "Why it was let through." })
], SecondGuaranteeType.prototype, "reason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: NOTE })
], SecondGuaranteeType.prototype, "note", void 0);
exports.SecondGuaranteeType = SecondGuaranteeType = __decorate([
    (0, type_graphql_1.ObjectType)("SecondGuarantee", {
        description: "A second guarantee of the same works contract, kind and year, which an officer of the issuer let through.",
        simpleResolvers: true,
    })
], SecondGuaranteeType);
let SecondGuaranteeInput = class SecondGuaranteeInput {
};
exports.SecondGuaranteeInput = SecondGuaranteeInput;
__decorate([
    (0, type_graphql_1.Field)(() => exports.SecondGuaranteeReasonEnum, { description: "Why it is let through." })
], SecondGuaranteeInput.prototype, "reason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: NOTE })
], SecondGuaranteeInput.prototype, "note", void 0);
exports.SecondGuaranteeInput = SecondGuaranteeInput = __decorate([
    (0, type_graphql_1.InputType)("SecondGuaranteeInput", {
        description: "Lets a second guarantee of the same works contract, kind and year through. It is recorded.",
    })
], SecondGuaranteeInput);
/** The input as the use cases take it; `null` where there is none. */
function secondGuaranteeOf(input) {
    return input ? { reason: input.reason, note: input.note } : null;
}
//# sourceMappingURL=second-guarantee.type.js.map