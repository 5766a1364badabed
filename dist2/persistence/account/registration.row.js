"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RegistrationRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const contractor_row_1 = require("../party/contractor.row");
const issuer_row_1 = require("../party/issuer.row");
const user_account_row_1 = require("./user-account.row");
/** A request for a registration, with its decision. */
let RegistrationRow = class RegistrationRow {
};
exports.RegistrationRow = RegistrationRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], RegistrationRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => issuer_row_1.IssuerRow),
    (0, columns_1.Stored)(columns_1.ID)
], RegistrationRow.prototype, "issuerId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], RegistrationRow.prototype, "status", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], RegistrationRow.prototype, "companyName", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], RegistrationRow.prototype, "reading", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], RegistrationRow.prototype, "address", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], RegistrationRow.prototype, "representative", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], RegistrationRow.prototype, "contactName", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], RegistrationRow.prototype, "contactEmail", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], RegistrationRow.prototype, "telephone", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], RegistrationRow.prototype, "corporateNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], RegistrationRow.prototype, "constructionLicenseNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], RegistrationRow.prototype, "contractingBranch", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], RegistrationRow.prototype, "handlingBranchId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], RegistrationRow.prototype, "loginId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], RegistrationRow.prototype, "requestedAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], RegistrationRow.prototype, "decidedAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], RegistrationRow.prototype, "declineReason", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => contractor_row_1.ContractorRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], RegistrationRow.prototype, "contractorId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => user_account_row_1.UserAccountRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], RegistrationRow.prototype, "userId", void 0);
exports.RegistrationRow = RegistrationRow = __decorate([
    (0, typeorm_1.Entity)("registration"),
    (0, typeorm_1.Index)("registration_by_issuer", ["issuerId", "id"]),
    (0, typeorm_1.Index)("registration_by_contractor", ["contractorId", "id"]),
    (0, typeorm_1.Index)("registration_of_user", ["userId"])
], RegistrationRow);
//# sourceMappingURL=registration.row.js.map