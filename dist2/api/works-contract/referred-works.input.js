"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ReferredWorksInput = void 0;
const type_graphql_1 = require("type-graphql");
const fiscal_years_type_1 = require("./fiscal-years.type");
const works_identifiers_type_1 = require("./works-identifiers.type");
/** What every input that a guarantee or an application is made of says of its works contract. */
let ReferredWorksInput = class ReferredWorksInput extends fiscal_years_type_1.PlannedYearsInput {
};
exports.ReferredWorksInput = ReferredWorksInput;
__decorate([
    (0, type_graphql_1.Field)(() => works_identifiers_type_1.WorksIdentifiersInput, {
        nullable: true,
        description: "The numbers by which the obligee knows the contract (工事番号, 契約番号 and others).",
    })
], ReferredWorksInput.prototype, "identifiers", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Your own reference to the contract, 1 to 64 characters; no paper shows it.",
    })
], ReferredWorksInput.prototype, "externalReference", void 0);
exports.ReferredWorksInput = ReferredWorksInput = __decorate([
    (0, type_graphql_1.InputType)()
], ReferredWorksInput);
//# sourceMappingURL=referred-works.input.js.map