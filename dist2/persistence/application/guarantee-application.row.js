"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteeApplicationRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const contractor_row_1 = require("../party/contractor.row");
const guarantee_row_1 = require("../guarantee/guarantee.row");
const issuer_branch_row_1 = require("../party/issuer-branch.row");
const issuer_row_1 = require("../party/issuer.row");
const obligee_row_1 = require("../obligee/obligee.row");
const registered_works_row_1 = require("../works-contract/registered-works.row");
/**
 * 保証申込. Its content is one JSON document, since a draft may lack any part; the terms of searches have
 * columns.
 */
let GuaranteeApplicationRow = class GuaranteeApplicationRow {
};
exports.GuaranteeApplicationRow = GuaranteeApplicationRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], GuaranteeApplicationRow.prototype, "id", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], GuaranteeApplicationRow.prototype, "version", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], GuaranteeApplicationRow.prototype, "status", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => issuer_row_1.IssuerRow),
    (0, columns_1.Stored)(columns_1.ID)
], GuaranteeApplicationRow.prototype, "issuerId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => contractor_row_1.ContractorRow),
    (0, columns_1.Stored)(columns_1.ID)
], GuaranteeApplicationRow.prototype, "contractorId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => issuer_branch_row_1.IssuerBranchRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], GuaranteeApplicationRow.prototype, "branchId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => registered_works_row_1.RegisteredWorksRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], GuaranteeApplicationRow.prototype, "registeredWorksId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => obligee_row_1.ObligeeRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], GuaranteeApplicationRow.prototype, "obligeeId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeApplicationRow.prototype, "applicant", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], GuaranteeApplicationRow.prototype, "kind", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], GuaranteeApplicationRow.prototype, "content", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeApplicationRow.prototype, "premium", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeApplicationRow.prototype, "finalPremium", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeApplicationRow.prototype, "settlement", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeApplicationRow.prototype, "secondGuarantee", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeApplicationRow.prototype, "returns", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeApplicationRow.prototype, "declineReason", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => guarantee_row_1.GuaranteeRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], GuaranteeApplicationRow.prototype, "guaranteeId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], GuaranteeApplicationRow.prototype, "worksContractId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], GuaranteeApplicationRow.prototype, "createdAt", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], GuaranteeApplicationRow.prototype, "changedAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], GuaranteeApplicationRow.prototype, "submittedAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], GuaranteeApplicationRow.prototype, "decidedAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeApplicationRow.prototype, "searchText", void 0);
exports.GuaranteeApplicationRow = GuaranteeApplicationRow = __decorate([
    (0, typeorm_1.Entity)("guarantee_application"),
    (0, typeorm_1.Index)("guarantee_application_by_issuer", ["issuerId", "id"]),
    (0, typeorm_1.Index)("guarantee_application_by_contractor", ["contractorId", "id"]),
    (0, typeorm_1.Index)("guarantee_application_by_works_contract", ["worksContractId", "id"]),
    (0, typeorm_1.Index)("guarantee_application_of_guarantee", ["guaranteeId"], { unique: true })
], GuaranteeApplicationRow);
//# sourceMappingURL=guarantee-application.row.js.map