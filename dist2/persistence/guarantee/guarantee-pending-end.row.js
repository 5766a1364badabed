"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteePendingEndRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const guarantee_row_1 = require("./guarantee.row");
/**
 * An end that one officer recorded, for another one to confirm. At most one of a guarantee waits at a time: whoever adds one
 * holds the guarantee. Triggers refuse every delete, and every update but the outcome's.
 */
let GuaranteePendingEndRow = class GuaranteePendingEndRow {
};
exports.GuaranteePendingEndRow = GuaranteePendingEndRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], GuaranteePendingEndRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => guarantee_row_1.GuaranteeRow),
    (0, columns_1.Stored)(columns_1.ID)
], GuaranteePendingEndRow.prototype, "guaranteeId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], GuaranteePendingEndRow.prototype, "status", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], GuaranteePendingEndRow.prototype, "endedOn", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], GuaranteePendingEndRow.prototype, "ground", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], GuaranteePendingEndRow.prototype, "consentedOn", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteePendingEndRow.prototype, "reference", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], GuaranteePendingEndRow.prototype, "evidenceKind", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], GuaranteePendingEndRow.prototype, "evidenceDay", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteePendingEndRow.prototype, "evidenceReference", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.HASH, nullable: true })
], GuaranteePendingEndRow.prototype, "evidenceDigest", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.ID)
], GuaranteePendingEndRow.prototype, "recordedBy", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], GuaranteePendingEndRow.prototype, "recordedAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], GuaranteePendingEndRow.prototype, "outcome", void 0);
exports.GuaranteePendingEndRow = GuaranteePendingEndRow = __decorate([
    (0, typeorm_1.Entity)("guarantee_pending_end"),
    (0, typeorm_1.Index)("guarantee_pending_end_of_guarantee", ["guaranteeId", "outcome"]),
    (0, typeorm_1.Index)("guarantee_pending_end_by_outcome", ["outcome", "guaranteeId"])
], GuaranteePendingEndRow);
//# sourceMappingURL=guarantee-pending-end.row.js.map