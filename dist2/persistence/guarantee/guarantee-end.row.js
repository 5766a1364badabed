"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteeEndRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const guarantee_row_1 = require("./guarantee.row");
/** The end of a guarantee. Triggers refuse every update and delete. */
let GuaranteeEndRow = class GuaranteeEndRow {
};
exports.GuaranteeEndRow = GuaranteeEndRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], GuaranteeEndRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => guarantee_row_1.GuaranteeRow),
    (0, columns_1.Stored)(columns_1.ID)
], GuaranteeEndRow.prototype, "guaranteeId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], GuaranteeEndRow.prototype, "status", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], GuaranteeEndRow.prototype, "endedOn", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], GuaranteeEndRow.prototype, "ground", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], GuaranteeEndRow.prototype, "consentedOn", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeEndRow.prototype, "reference", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], GuaranteeEndRow.prototype, "evidenceKind", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], GuaranteeEndRow.prototype, "evidenceDay", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], GuaranteeEndRow.prototype, "evidenceReference", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.HASH, nullable: true })
], GuaranteeEndRow.prototype, "evidenceDigest", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], GuaranteeEndRow.prototype, "recordedAt", void 0);
exports.GuaranteeEndRow = GuaranteeEndRow = __decorate([
    (0, typeorm_1.Entity)("guarantee_end"),
    (0, typeorm_1.Index)("guarantee_end_of_guarantee", ["guaranteeId"], { unique: true })
], GuaranteeEndRow);
//# sourceMappingURL=guarantee-end.row.js.map