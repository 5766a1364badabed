"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RegisteredWorksRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const contractor_row_1 = require("../party/contractor.row");
const issuer_row_1 = require("../party/issuer.row");
const obligee_row_1 = require("../obligee/obligee.row");
/** 登録済工事: works that an issuer knows, for contractors to apply from. */
let RegisteredWorksRow = class RegisteredWorksRow {
};
exports.RegisteredWorksRow = RegisteredWorksRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], RegisteredWorksRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => issuer_row_1.IssuerRow),
    (0, columns_1.Stored)(columns_1.ID)
], RegisteredWorksRow.prototype, "issuerId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => contractor_row_1.ContractorRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], RegisteredWorksRow.prototype, "contractorId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => obligee_row_1.ObligeeRow),
    (0, columns_1.Stored)(columns_1.ID)
], RegisteredWorksRow.prototype, "obligeeId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], RegisteredWorksRow.prototype, "contractType", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], RegisteredWorksRow.prototype, "name", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], RegisteredWorksRow.prototype, "place", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.YEN)
], RegisteredWorksRow.prototype, "contractPrice", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], RegisteredWorksRow.prototype, "workFrom", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], RegisteredWorksRow.prototype, "workTo", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], RegisteredWorksRow.prototype, "awardedOn", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], RegisteredWorksRow.prototype, "contractedOn", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], RegisteredWorksRow.prototype, "worksNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], RegisteredWorksRow.prototype, "procurementNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], RegisteredWorksRow.prototype, "contractNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], RegisteredWorksRow.prototype, "specificationNumber", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], RegisteredWorksRow.prototype, "createdAt", void 0);
exports.RegisteredWorksRow = RegisteredWorksRow = __decorate([
    (0, typeorm_1.Entity)("registered_works"),
    (0, typeorm_1.Index)("registered_works_by_issuer", ["issuerId", "id"]),
    (0, typeorm_1.Index)("registered_works_by_contractor", ["contractorId", "id"])
], RegisteredWorksRow);
//# sourceMappingURL=registered-works.row.js.map