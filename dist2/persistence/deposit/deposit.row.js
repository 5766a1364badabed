"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.DepositRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const guarantee_row_1 = require("../guarantee/guarantee.row");
/** A hand-over (みなし寄託) of number and key, and what the body decided on it. */
let DepositRow = class DepositRow {
};
exports.DepositRow = DepositRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], DepositRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => guarantee_row_1.GuaranteeRow),
    (0, columns_1.Stored)(columns_1.ID)
], DepositRow.prototype, "guaranteeId", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], DepositRow.prototype, "version", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], DepositRow.prototype, "channel", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], DepositRow.prototype, "means", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], DepositRow.prototype, "place", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], DepositRow.prototype, "recipient", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], DepositRow.prototype, "address", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], DepositRow.prototype, "handedOverOn", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], DepositRow.prototype, "recordedAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], DepositRow.prototype, "recordedBy", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], DepositRow.prototype, "receiptDueOn", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], DepositRow.prototype, "remindOn", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], DepositRow.prototype, "outcome", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], DepositRow.prototype, "decidedAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], DepositRow.prototype, "decidedBy", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer", nullable: true })
], DepositRow.prototype, "decidedVersion", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], DepositRow.prototype, "reason", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], DepositRow.prototype, "reasonText", void 0);
exports.DepositRow = DepositRow = __decorate([
    (0, typeorm_1.Entity)("deposit"),
    (0, typeorm_1.Index)("deposit_of_guarantee", ["guaranteeId", "id"]),
    (0, typeorm_1.Index)("deposit_by_reminder", ["remindOn", "id"])
], DepositRow);
//# sourceMappingURL=deposit.row.js.map