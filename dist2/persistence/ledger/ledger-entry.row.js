"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.LedgerEntryRow = void 0;
const typeorm_1 = require("typeorm");
const user_account_row_1 = require("../account/user-account.row");
const columns_1 = require("../engine/columns");
const guarantee_row_1 = require("../guarantee/guarantee.row");
const obligee_row_1 = require("../obligee/obligee.row");
/**
 * An entry of a body's ledger. Of a guarantee that was issued here, triggers copy what lists are searched and ordered by:
 * what is shown is read from the guarantee. Of another, the body's own record is shown.
 */
let LedgerEntryRow = class LedgerEntryRow {
};
exports.LedgerEntryRow = LedgerEntryRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], LedgerEntryRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => obligee_row_1.ObligeeRow),
    (0, columns_1.Stored)(columns_1.ID)
], LedgerEntryRow.prototype, "obligeeId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => guarantee_row_1.GuaranteeRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], LedgerEntryRow.prototype, "guaranteeId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], LedgerEntryRow.prototype, "origin", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], LedgerEntryRow.prototype, "kind", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], LedgerEntryRow.prototype, "state", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], LedgerEntryRow.prototype, "number", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.YEN)
], LedgerEntryRow.prototype, "amount", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], LedgerEntryRow.prototype, "expiresOn", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer", nullable: true })
], LedgerEntryRow.prototype, "fiscalYear", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], LedgerEntryRow.prototype, "contractorId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], LedgerEntryRow.prototype, "issuerId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], LedgerEntryRow.prototype, "worksFrom", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], LedgerEntryRow.prototype, "neededUntil", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "boolean" })
], LedgerEntryRow.prototype, "isUnderRate", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer", nullable: true })
], LedgerEntryRow.prototype, "newestVersion", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer", nullable: true })
], LedgerEntryRow.prototype, "seenVersion", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => obligee_row_1.ObligeeRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], LedgerEntryRow.prototype, "departmentId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => user_account_row_1.UserAccountRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], LedgerEntryRow.prototype, "officerId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, default: "" })
], LedgerEntryRow.prototype, "labels", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], LedgerEntryRow.prototype, "searchText", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], LedgerEntryRow.prototype, "enteredAt", void 0);
exports.LedgerEntryRow = LedgerEntryRow = __decorate([
    (0, typeorm_1.Entity)("ledger_entry"),
    (0, typeorm_1.Index)("ledger_entry_of_guarantee", ["guaranteeId", "obligeeId"], { unique: true })
    // Each holds all that a ledger is searched by, so that a search reads one index alone. The migration makes them.
    ,
    (0, typeorm_1.Index)("ledger_by_entering", { synchronize: false }),
    (0, typeorm_1.Index)("ledger_by_number", { synchronize: false }),
    (0, typeorm_1.Index)("ledger_by_amount", { synchronize: false }),
    (0, typeorm_1.Index)("ledger_by_expiry", { synchronize: false }),
    (0, typeorm_1.Index)("ledger_by_department", ["departmentId", "enteredAt", "id"])
], LedgerEntryRow);
//# sourceMappingURL=ledger-entry.row.js.map