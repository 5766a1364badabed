"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.LedgerNoteRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const ledger_entry_row_1 = require("./ledger-entry.row");
/** What an officer of the body noted with an entry of its ledger. */
let LedgerNoteRow = class LedgerNoteRow {
};
exports.LedgerNoteRow = LedgerNoteRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], LedgerNoteRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => ledger_entry_row_1.LedgerEntryRow),
    (0, columns_1.Stored)(columns_1.ID)
], LedgerNoteRow.prototype, "entryId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], LedgerNoteRow.prototype, "text", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], LedgerNoteRow.prototype, "writtenBy", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], LedgerNoteRow.prototype, "writtenAt", void 0);
exports.LedgerNoteRow = LedgerNoteRow = __decorate([
    (0, typeorm_1.Entity)("ledger_note"),
    (0, typeorm_1.Index)("ledger_note_of_entry", ["entryId", "id"])
], LedgerNoteRow);
//# sourceMappingURL=ledger-note.row.js.map