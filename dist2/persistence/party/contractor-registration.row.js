"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ContractorRegistrationRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const contractor_row_1 = require("./contractor.row");
const issuer_row_1 = require("./issuer.row");
/** A contractor registers once with each issuer it applies to. */
let ContractorRegistrationRow = class ContractorRegistrationRow {
};
exports.ContractorRegistrationRow = ContractorRegistrationRow;
__decorate([
    (0, typeorm_1.ForeignKey)(() => issuer_row_1.IssuerRow),
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.ID, name: "issuer_id" })
], ContractorRegistrationRow.prototype, "issuerId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => contractor_row_1.ContractorRow),
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.ID, name: "contractor_id" })
], ContractorRegistrationRow.prototype, "contractorId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], ContractorRegistrationRow.prototype, "handlingBranchId", void 0);
exports.ContractorRegistrationRow = ContractorRegistrationRow = __decorate([
    (0, typeorm_1.Entity)("contractor_registration"),
    (0, typeorm_1.Index)("contractor_registration_by_contractor", ["contractorId"])
], ContractorRegistrationRow);
//# sourceMappingURL=contractor-registration.row.js.map