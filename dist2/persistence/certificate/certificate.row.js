"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.CertificateRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const guarantee_row_1 = require("../guarantee/guarantee.row");
/** A version of a certificate. Triggers allow only `superseded_by_id` to change, and that once. */
let CertificateRow = class CertificateRow {
};
exports.CertificateRow = CertificateRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], CertificateRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => guarantee_row_1.GuaranteeRow),
    (0, columns_1.Stored)(columns_1.ID)
], CertificateRow.prototype, "guaranteeId", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], CertificateRow.prototype, "version", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "boolean" })
], CertificateRow.prototype, "amended", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], CertificateRow.prototype, "title", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], CertificateRow.prototype, "issuedOn", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], CertificateRow.prototype, "content", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.HASH)
], CertificateRow.prototype, "digest", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], CertificateRow.prototype, "supersededById", void 0);
exports.CertificateRow = CertificateRow = __decorate([
    (0, typeorm_1.Entity)("certificate"),
    (0, typeorm_1.Index)("certificate_version", ["guaranteeId", "version"], { unique: true })
], CertificateRow);
//# sourceMappingURL=certificate.row.js.map