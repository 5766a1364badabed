"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.WorksIdentifierRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const works_contract_row_1 = require("./works-contract.row");
/** The numbers of works contracts as they are compared: made of what the contracts say. */
let WorksIdentifierRow = class WorksIdentifierRow {
};
exports.WorksIdentifierRow = WorksIdentifierRow;
__decorate([
    (0, typeorm_1.ForeignKey)(() => works_contract_row_1.WorksContractRow),
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.ID, name: "works_contract_id" })
], WorksIdentifierRow.prototype, "worksContractId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.NAME_OF_VALUE, name: "scheme" })
], WorksIdentifierRow.prototype, "scheme", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], WorksIdentifierRow.prototype, "value", void 0);
exports.WorksIdentifierRow = WorksIdentifierRow = __decorate([
    (0, typeorm_1.Entity)("works_identifier"),
    (0, typeorm_1.Index)("works_identifier_by_value", ["value", "worksContractId"])
], WorksIdentifierRow);
//# sourceMappingURL=works-identifier.row.js.map