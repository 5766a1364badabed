"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.WorksIdentifiersInput = exports.WorksIdentifiersType = void 0;
exports.identifiersOf = identifiersOf;
const type_graphql_1 = require("type-graphql");
const works_identifiers_1 = require("../../domain/works-contract/works-identifiers");
const WORKS = "工事番号: the body's number of the works";
const PROCUREMENT = "調達案件番号 (案件番号): the number of the procurement in the bidding system";
const CONTRACT = "契約番号: the number of the contract";
const SPECIFICATION = "仕様書番号: the number of the specification";
let WorksIdentifiersType = class WorksIdentifiersType {
};
exports.WorksIdentifiersType = WorksIdentifiersType;
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${WORKS}; null where none was given.` })
], WorksIdentifiersType.prototype, "worksNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${PROCUREMENT}; null where none was given.` })
], WorksIdentifiersType.prototype, "procurementNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${CONTRACT}; null where none was given.` })
], WorksIdentifiersType.prototype, "contractNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${SPECIFICATION}; null where none was given.` })
], WorksIdentifiersType.prototype, "specificationNumber", void 0);
exports.WorksIdentifiersType = WorksIdentifiersType = __decorate([
    (0, type_graphql_1.ObjectType)("WorksIdentifiers", {
        description: "The numbers by which the obligee (発注者) knows a works contract.",
        simpleResolvers: true,
    })
], WorksIdentifiersType);
const KEPT = `1 to ${String(works_identifiers_1.LONGEST_IDENTIFIER)} characters, kept as entered.`;
let WorksIdentifiersInput = class WorksIdentifiersInput {
};
exports.WorksIdentifiersInput = WorksIdentifiersInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${WORKS}, ${KEPT}` })
], WorksIdentifiersInput.prototype, "worksNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${PROCUREMENT}, ${KEPT}` })
], WorksIdentifiersInput.prototype, "procurementNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${CONTRACT}, ${KEPT}` })
], WorksIdentifiersInput.prototype, "contractNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${SPECIFICATION}, ${KEPT}` })
], WorksIdentifiersInput.prototype, "specificationNumber", void 0);
exports.WorksIdentifiersInput = WorksIdentifiersInput = __decorate([
    (0, type_graphql_1.InputType)("WorksIdentifiersInput", {
        description: "The numbers by which the obligee (発注者) knows a works contract. Guarantees with one number in common are of one " +
            "contract, however the number is written.",
    })
], WorksIdentifiersInput);
/** The input with every absence written out. */
function identifiersOf(input) {
    return {
        worksNumber: input?.worksNumber ?? null,
        procurementNumber: input?.procurementNumber ?? null,
        contractNumber: input?.contractNumber ?? null,
        specificationNumber: input?.specificationNumber ?? null,
    };
}
//# sourceMappingURL=works-identifiers.type.js.map