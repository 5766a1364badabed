"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecordedGuaranteeRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const ledger_entry_row_1 = require("./ledger-entry.row");
/** What a body recorded of a guarantee that does not come from here; its entry of the ledger has the same id. */
let RecordedGuaranteeRow = class RecordedGuaranteeRow {
};
exports.RecordedGuaranteeRow = RecordedGuaranteeRow;
__decorate([
    (0, typeorm_1.ForeignKey)(() => ledger_entry_row_1.LedgerEntryRow),
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], RecordedGuaranteeRow.prototype, "id", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], RecordedGuaranteeRow.prototype, "contractorName", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], RecordedGuaranteeRow.prototype, "issuerName", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], RecordedGuaranteeRow.prototype, "worksName", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], RecordedGuaranteeRow.prototype, "worksNumber", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], RecordedGuaranteeRow.prototype, "issuedOn", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], RecordedGuaranteeRow.prototype, "worksTo", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], RecordedGuaranteeRow.prototype, "viewingUrl", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], RecordedGuaranteeRow.prototype, "sealedPassword", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], RecordedGuaranteeRow.prototype, "endedOn", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], RecordedGuaranteeRow.prototype, "version", void 0);
exports.RecordedGuaranteeRow = RecordedGuaranteeRow = __decorate([
    (0, typeorm_1.Entity)("recorded_guarantee")
], RecordedGuaranteeRow);
//# sourceMappingURL=recorded-guarantee.row.js.map