"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AmendmentRow = void 0;
const typeorm_1 = require("typeorm");
const certificate_row_1 = require("../certificate/certificate.row");
const columns_1 = require("../engine/columns");
const guarantee_row_1 = require("./guarantee.row");
/** An amendment of a guarantee. Triggers refuse every update and delete. */
let AmendmentRow = class AmendmentRow {
};
exports.AmendmentRow = AmendmentRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], AmendmentRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => guarantee_row_1.GuaranteeRow),
    (0, columns_1.Stored)(columns_1.ID)
], AmendmentRow.prototype, "guaranteeId", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], AmendmentRow.prototype, "revision", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], AmendmentRow.prototype, "amendedOn", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], AmendmentRow.prototype, "effect", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], AmendmentRow.prototype, "before", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], AmendmentRow.prototype, "after", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => certificate_row_1.CertificateRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], AmendmentRow.prototype, "certificateId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], AmendmentRow.prototype, "recordedAt", void 0);
exports.AmendmentRow = AmendmentRow = __decorate([
    (0, typeorm_1.Entity)("amendment"),
    (0, typeorm_1.Index)("amendment_of_guarantee", ["guaranteeId", "revision"], { unique: true })
], AmendmentRow);
//# sourceMappingURL=amendment.row.js.map