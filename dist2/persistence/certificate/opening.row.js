"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.OpeningRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const guarantee_row_1 = require("../guarantee/guarantee.row");
const obligee_row_1 = require("../obligee/obligee.row");
/** A guarantee in an obligee's ledger: it opened it with number and key or was handed it, and sees it from then on. */
let OpeningRow = class OpeningRow {
};
exports.OpeningRow = OpeningRow;
__decorate([
    (0, typeorm_1.ForeignKey)(() => obligee_row_1.ObligeeRow),
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.ID, name: "obligee_id" })
], OpeningRow.prototype, "obligeeId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => guarantee_row_1.GuaranteeRow),
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.ID, name: "guarantee_id" })
], OpeningRow.prototype, "guaranteeId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], OpeningRow.prototype, "enteredAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], OpeningRow.prototype, "firstOpenedAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, default: "" })
], OpeningRow.prototype, "issuedOn", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "varchar", length: "10", default: "" })
], OpeningRow.prototype, "number", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.YEN, default: 0 })
], OpeningRow.prototype, "amount", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, default: "" })
], OpeningRow.prototype, "expiresOn", void 0);
exports.OpeningRow = OpeningRow = __decorate([
    (0, typeorm_1.Entity)("opening"),
    (0, typeorm_1.Index)("opening_of_guarantee", ["guaranteeId"]),
    (0, typeorm_1.Index)("opening_by_day", ["obligeeId", "issuedOn", "guaranteeId"]),
    (0, typeorm_1.Index)("opening_by_number", ["obligeeId", "number", "guaranteeId"]),
    (0, typeorm_1.Index)("opening_by_amount", ["obligeeId", "amount", "guaranteeId"]),
    (0, typeorm_1.Index)("opening_by_expiry", ["obligeeId", "expiresOn", "guaranteeId"])
], OpeningRow);
//# sourceMappingURL=opening.row.js.map