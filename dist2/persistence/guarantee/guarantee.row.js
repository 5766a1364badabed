"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteeRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const contractor_row_1 = require("../party/contractor.row");
const issuer_branch_row_1 = require("../party/issuer-branch.row");
const issuer_row_1 = require("../party/issuer.row");
const obligee_row_1 = require("../obligee/obligee.row");
let GuaranteeRow = class GuaranteeRow {
};
exports.GuaranteeRow = GuaranteeRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], GuaranteeRow.prototype, "id", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "varchar", length: "10" })
], GuaranteeRow.prototype, "number", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], GuaranteeRow.prototype, "kind", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], GuaranteeRow.prototype, "status", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], GuaranteeRow.prototype, "version", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => issuer_row_1.IssuerRow),
    (0, columns_1.Stored)(columns_1.ID)
], GuaranteeRow.prototype, "issuerId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => issuer_branch_row_1.IssuerBranchRow),
    (0, columns_1.Stored)(columns_1.ID)
], GuaranteeRow.prototype, "branchId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => contractor_row_1.ContractorRow),
    (0, columns_1.Stored)(columns_1.ID)
], GuaranteeRow.prototype, "contractorId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => obligee_row_1.ObligeeRow),
    (0, columns_1.Stored)(columns_1.ID)
], GuaranteeRow.prototype, "obligeeId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], GuaranteeRow.prototype, "worksName", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, default: "" })
], GuaranteeRow.prototype, "worksSearchText", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeRow.prototype, "worksPlace", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.YEN)
], GuaranteeRow.prototype, "contractPrice", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.YEN)
], GuaranteeRow.prototype, "coveredPrice", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], GuaranteeRow.prototype, "workFrom", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], GuaranteeRow.prototype, "workTo", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], GuaranteeRow.prototype, "contractedOn", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.YEN)
], GuaranteeRow.prototype, "amount", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], GuaranteeRow.prototype, "expiresOn", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeRow.prototype, "depositBankName", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeRow.prototype, "depositBankBranch", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], GuaranteeRow.prototype, "issuedOn", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, default: "ELECTRONIC" })
], GuaranteeRow.prototype, "delivery", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], GuaranteeRow.prototype, "applicationId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], GuaranteeRow.prototype, "contractType", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeRow.prototype, "jointVenture", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeRow.prototype, "jointVentureSearchText", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer", nullable: true })
], GuaranteeRow.prototype, "fiscalYear", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer", nullable: true })
], GuaranteeRow.prototype, "lastFiscalYear", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.YEN, nullable: true })
], GuaranteeRow.prototype, "paidAhead", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeRow.prototype, "worksNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeRow.prototype, "procurementNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeRow.prototype, "contractNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeRow.prototype, "specificationNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeRow.prototype, "worksReference", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeRow.prototype, "secondGuarantee", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeRow.prototype, "amountFinding", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeRow.prototype, "externalReference", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], GuaranteeRow.prototype, "worksContractId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], GuaranteeRow.prototype, "createdAt", void 0);
exports.GuaranteeRow = GuaranteeRow = __decorate([
    (0, typeorm_1.Entity)("guarantee"),
    (0, typeorm_1.Index)("guarantee_number", ["number"], { unique: true }),
    (0, typeorm_1.Index)("guarantee_by_issuer", ["issuerId", "issuedOn", "id"]),
    (0, typeorm_1.Index)("guarantee_by_issuer_and_number", ["issuerId", "number", "id"]),
    (0, typeorm_1.Index)("guarantee_by_issuer_and_amount", ["issuerId", "amount", "id"]),
    (0, typeorm_1.Index)("guarantee_by_issuer_and_expiry", ["issuerId", "expiresOn", "id"]),
    (0, typeorm_1.Index)("guarantee_by_contractor", ["contractorId", "issuedOn", "id"]),
    (0, typeorm_1.Index)("guarantee_by_contractor_and_number", ["contractorId", "number", "id"]),
    (0, typeorm_1.Index)("guarantee_by_contractor_and_amount", ["contractorId", "amount", "id"]),
    (0, typeorm_1.Index)("guarantee_by_contractor_and_expiry", ["contractorId", "expiresOn", "id"]),
    (0, typeorm_1.Index)("guarantee_by_obligee", ["obligeeId", "issuedOn", "id"]),
    (0, typeorm_1.Index)("guarantee_by_day", ["issuedOn", "id"]),
    (0, typeorm_1.Index)("guarantee_by_amount", ["amount", "id"]),
    (0, typeorm_1.Index)("guarantee_by_expiry", ["expiresOn", "id"]),
    (0, typeorm_1.Index)("guarantee_by_works_contract", ["worksContractId", "id"]),
    (0, typeorm_1.Index)("guarantee_by_external_reference", ["externalReference"]),
    (0, typeorm_1.Index)("guarantee_by_works_reference", ["worksReference"]),
    (0, typeorm_1.Index)("guarantee_by_status_and_expiry", ["status", "expiresOn", "id"])
    // Of an expression, on PostgreSQL alone: the migration makes it.
    ,
    (0, typeorm_1.Index)("guarantee_by_grams", { synchronize: false })
], GuaranteeRow);
//# sourceMappingURL=guarantee.row.js.map