"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AmendmentApplicationRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const amendment_row_1 = require("../guarantee/amendment.row");
const guarantee_row_1 = require("../guarantee/guarantee.row");
const contractor_row_1 = require("../party/contractor.row");
const issuer_row_1 = require("../party/issuer.row");
/** 変更申込. At most one of a guarantee is under way at a time: whoever adds one holds the guarantee. */
let AmendmentApplicationRow = class AmendmentApplicationRow {
};
exports.AmendmentApplicationRow = AmendmentApplicationRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], AmendmentApplicationRow.prototype, "id", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], AmendmentApplicationRow.prototype, "version", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], AmendmentApplicationRow.prototype, "status", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => guarantee_row_1.GuaranteeRow),
    (0, columns_1.Stored)(columns_1.ID)
], AmendmentApplicationRow.prototype, "guaranteeId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => issuer_row_1.IssuerRow),
    (0, columns_1.Stored)(columns_1.ID)
], AmendmentApplicationRow.prototype, "issuerId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => contractor_row_1.ContractorRow),
    (0, columns_1.Stored)(columns_1.ID)
], AmendmentApplicationRow.prototype, "contractorId", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], AmendmentApplicationRow.prototype, "revision", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], AmendmentApplicationRow.prototype, "amendedOn", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], AmendmentApplicationRow.prototype, "change", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], AmendmentApplicationRow.prototype, "before", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], AmendmentApplicationRow.prototype, "after", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.YEN)
], AmendmentApplicationRow.prototype, "amount", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], AmendmentApplicationRow.prototype, "reason", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], AmendmentApplicationRow.prototype, "premium", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], AmendmentApplicationRow.prototype, "finalPremium", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], AmendmentApplicationRow.prototype, "settlement", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], AmendmentApplicationRow.prototype, "declineReason", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => amendment_row_1.AmendmentRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], AmendmentApplicationRow.prototype, "amendmentId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], AmendmentApplicationRow.prototype, "externalReference", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], AmendmentApplicationRow.prototype, "createdAt", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], AmendmentApplicationRow.prototype, "changedAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], AmendmentApplicationRow.prototype, "decidedAt", void 0);
exports.AmendmentApplicationRow = AmendmentApplicationRow = __decorate([
    (0, typeorm_1.Entity)("amendment_application"),
    (0, typeorm_1.Index)("amendment_application_by_issuer", ["issuerId", "id"]),
    (0, typeorm_1.Index)("amendment_application_by_contractor", ["contractorId", "id"]),
    (0, typeorm_1.Index)("amendment_application_of_guarantee", ["guaranteeId", "id"])
], AmendmentApplicationRow);
//# sourceMappingURL=amendment-application.row.js.map