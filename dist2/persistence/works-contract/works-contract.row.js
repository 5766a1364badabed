"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.WorksContractRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const contractor_row_1 = require("../party/contractor.row");
const issuer_row_1 = require("../party/issuer.row");
const obligee_row_1 = require("../obligee/obligee.row");
/** 請負契約 as an issuer has it: what its guarantees and applications hang on. */
let WorksContractRow = class WorksContractRow {
};
exports.WorksContractRow = WorksContractRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], WorksContractRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => issuer_row_1.IssuerRow),
    (0, columns_1.Stored)(columns_1.ID)
], WorksContractRow.prototype, "issuerId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => contractor_row_1.ContractorRow),
    (0, columns_1.Stored)(columns_1.ID)
], WorksContractRow.prototype, "contractorId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => obligee_row_1.ObligeeRow),
    (0, columns_1.Stored)(columns_1.ID)
], WorksContractRow.prototype, "obligeeId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], WorksContractRow.prototype, "registeredWorksId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], WorksContractRow.prototype, "contractType", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], WorksContractRow.prototype, "name", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], WorksContractRow.prototype, "nameKey", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], WorksContractRow.prototype, "place", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.YEN)
], WorksContractRow.prototype, "contractPrice", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], WorksContractRow.prototype, "workFrom", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], WorksContractRow.prototype, "workTo", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], WorksContractRow.prototype, "contractedOn", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], WorksContractRow.prototype, "fiscalYears", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, default: "EVERY_YEAR" })
], WorksContractRow.prototype, "advanceYears", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], WorksContractRow.prototype, "jointVenture", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], WorksContractRow.prototype, "worksNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], WorksContractRow.prototype, "procurementNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], WorksContractRow.prototype, "contractNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], WorksContractRow.prototype, "specificationNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], WorksContractRow.prototype, "externalReference", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], WorksContractRow.prototype, "createdAt", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer", default: 0 })
], WorksContractRow.prototype, "differing", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], WorksContractRow.prototype, "searchText", void 0);
exports.WorksContractRow = WorksContractRow = __decorate([
    (0, typeorm_1.Entity)("works_contract"),
    (0, typeorm_1.Index)("works_contract_by_issuer", ["issuerId", "id"]),
    (0, typeorm_1.Index)("works_contract_by_contractor", ["contractorId", "id"]),
    (0, typeorm_1.Index)("works_contract_by_external_reference", ["externalReference", "id"]),
    (0, typeorm_1.Index)("works_contract_differing_of_issuer", ["issuerId", "id"], { where: '"differing" = 1' }),
    (0, typeorm_1.Index)("works_contract_differing_of_contractor", ["contractorId", "id"], { where: '"differing" = 1' }),
    (0, typeorm_1.Index)("works_contract_of_parties", ["obligeeId", "contractorId", "nameKey"])
], WorksContractRow);
//# sourceMappingURL=works-contract.row.js.map