"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ContractorRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
let ContractorRow = class ContractorRow {
};
exports.ContractorRow = ContractorRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], ContractorRow.prototype, "id", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], ContractorRow.prototype, "name", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ContractorRow.prototype, "reading", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ContractorRow.prototype, "readingOrder", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], ContractorRow.prototype, "address", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ContractorRow.prototype, "representative", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ContractorRow.prototype, "contactEmail", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ContractorRow.prototype, "telephone", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], ContractorRow.prototype, "corporateNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ContractorRow.prototype, "constructionLicenseNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ContractorRow.prototype, "contractingBranch", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ContractorRow.prototype, "searchText", void 0);
exports.ContractorRow = ContractorRow = __decorate([
    (0, typeorm_1.Entity)("contractor"),
    (0, typeorm_1.Index)("contractor_by_corporate_number", ["corporateNumber"])
], ContractorRow);
//# sourceMappingURL=contractor.row.js.map