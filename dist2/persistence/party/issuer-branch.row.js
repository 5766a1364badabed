"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.IssuerBranchRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const issuer_row_1 = require("./issuer.row");
let IssuerBranchRow = class IssuerBranchRow {
};
exports.IssuerBranchRow = IssuerBranchRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], IssuerBranchRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => issuer_row_1.IssuerRow),
    (0, columns_1.Stored)(columns_1.ID)
], IssuerBranchRow.prototype, "issuerId", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], IssuerBranchRow.prototype, "position", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], IssuerBranchRow.prototype, "name", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], IssuerBranchRow.prototype, "address", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "varchar", length: "40" })
], IssuerBranchRow.prototype, "telephone", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "varchar", length: "40", nullable: true })
], IssuerBranchRow.prototype, "fax", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], IssuerBranchRow.prototype, "prefectures", void 0);
exports.IssuerBranchRow = IssuerBranchRow = __decorate([
    (0, typeorm_1.Entity)("issuer_branch"),
    (0, typeorm_1.Index)("issuer_branch_position", ["issuerId", "position"], { unique: true })
], IssuerBranchRow);
//# sourceMappingURL=issuer-branch.row.js.map