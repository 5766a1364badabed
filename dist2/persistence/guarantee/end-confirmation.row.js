"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.EndConfirmationRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const guarantee_row_1 = require("./guarantee.row");
/** The word of the body in whose favour a guarantee is, towards its end. */
let EndConfirmationRow = class EndConfirmationRow {
};
exports.EndConfirmationRow = EndConfirmationRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], EndConfirmationRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => guarantee_row_1.GuaranteeRow),
    (0, columns_1.Stored)(columns_1.ID)
], EndConfirmationRow.prototype, "guaranteeId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], EndConfirmationRow.prototype, "kind", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], EndConfirmationRow.prototype, "confirmedOn", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], EndConfirmationRow.prototype, "completedOn", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], EndConfirmationRow.prototype, "evidenceKind", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], EndConfirmationRow.prototype, "evidenceDay", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], EndConfirmationRow.prototype, "evidenceReference", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.HASH)
], EndConfirmationRow.prototype, "evidenceDigest", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], EndConfirmationRow.prototype, "recordedBy", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], EndConfirmationRow.prototype, "recordedAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], EndConfirmationRow.prototype, "openFor", void 0);
exports.EndConfirmationRow = EndConfirmationRow = __decorate([
    (0, typeorm_1.Entity)("end_confirmation"),
    (0, typeorm_1.Index)("end_confirmation_of_guarantee", ["guaranteeId", "id"]),
    (0, typeorm_1.Index)("end_confirmation_by_issuer", ["openFor", "guaranteeId"])
], EndConfirmationRow);
//# sourceMappingURL=end-confirmation.row.js.map