"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AuthKeyRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const guarantee_row_1 = require("../guarantee/guarantee.row");
let AuthKeyRow = class AuthKeyRow {
};
exports.AuthKeyRow = AuthKeyRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], AuthKeyRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => guarantee_row_1.GuaranteeRow),
    (0, columns_1.Stored)(columns_1.ID)
], AuthKeyRow.prototype, "guaranteeId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.HASH)
], AuthKeyRow.prototype, "hash", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "varchar", length: "100" })
], AuthKeyRow.prototype, "sealed", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], AuthKeyRow.prototype, "createdAt", void 0);
exports.AuthKeyRow = AuthKeyRow = __decorate([
    (0, typeorm_1.Entity)("auth_key"),
    (0, typeorm_1.Index)("auth_key_of_guarantee", ["guaranteeId"], { unique: true })
], AuthKeyRow);
//# sourceMappingURL=auth-key.row.js.map