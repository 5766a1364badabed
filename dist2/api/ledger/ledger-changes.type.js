"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AddLedgerNoteSuccessType = exports.FileNewestVersionsSuccessType = exports.AssignLedgerEntriesSuccessType = exports.UnlabelLedgerEntriesSuccessType = exports.LabelLedgerEntriesSuccessType = void 0;
const type_graphql_1 = require("type-graphql");
const ports_1 = require("../../use-cases/ledger/ports");
const field_cost_1 = require("../graphql/cost/field-cost");
const ledger_entry_type_1 = require("./ledger-entry.type");
const ENTRIES = "The entries as they are now, in the order in which they were named, each once.";
let LabelLedgerEntriesSuccessType = class LabelLedgerEntriesSuccessType {
};
exports.LabelLedgerEntriesSuccessType = LabelLedgerEntriesSuccessType;
__decorate([
    (0, field_cost_1.AtMost)(ports_1.MOST_ENTRIES_AT_ONCE),
    (0, type_graphql_1.Field)(() => [ledger_entry_type_1.LedgerEntryType], { description: ENTRIES })
], LabelLedgerEntriesSuccessType.prototype, "entries", void 0);
exports.LabelLedgerEntriesSuccessType = LabelLedgerEntriesSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("LabelLedgerEntriesSuccess", {
        description: "The entries bear the labels.",
        simpleResolvers: true,
    })
], LabelLedgerEntriesSuccessType);
let UnlabelLedgerEntriesSuccessType = class UnlabelLedgerEntriesSuccessType {
};
exports.UnlabelLedgerEntriesSuccessType = UnlabelLedgerEntriesSuccessType;
__decorate([
    (0, field_cost_1.AtMost)(ports_1.MOST_ENTRIES_AT_ONCE),
    (0, type_graphql_1.Field)(() => [ledger_entry_type_1.LedgerEntryType], { description: ENTRIES })
], UnlabelLedgerEntriesSuccessType.prototype, "entries", void 0);
exports.UnlabelLedgerEntriesSuccessType = UnlabelLedgerEntriesSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("UnlabelLedgerEntriesSuccess", {
        description: "The entries bear the labels no more.",
        simpleResolvers: true,
    })
], UnlabelLedgerEntriesSuccessType);
let AssignLedgerEntriesSuccessType = class AssignLedgerEntriesSuccessType {
};
exports.AssignLedgerEntriesSuccessType = AssignLedgerEntriesSuccessType;
__decorate([
    (0, field_cost_1.AtMost)(ports_1.MOST_ENTRIES_AT_ONCE),
    (0, type_graphql_1.Field)(() => [ledger_entry_type_1.LedgerEntryType], { description: ENTRIES })
], AssignLedgerEntriesSuccessType.prototype, "entries", void 0);
exports.AssignLedgerEntriesSuccessType = AssignLedgerEntriesSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("AssignLedgerEntriesSuccess", {
        description: "The entries are assigned.",
        simpleResolvers: true,
    })
], AssignLedgerEntriesSuccessType);
let FileNewestVersionsSuccessType = class FileNewestVersionsSuccessType {
};
exports.FileNewestVersionsSuccessType = FileNewestVersionsSuccessType;
__decorate([
    (0, field_cost_1.AtMost)(ports_1.MOST_ENTRIES_AT_ONCE),
    (0, type_graphql_1.Field)(() => [ledger_entry_type_1.LedgerEntryType], { description: ENTRIES })
], FileNewestVersionsSuccessType.prototype, "entries", void 0);
exports.FileNewestVersionsSuccessType = FileNewestVersionsSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("FileNewestVersionsSuccess", {
        description: "The newest versions are the ones that the body saw last.",
        simpleResolvers: true,
    })
], FileNewestVersionsSuccessType);
let AddLedgerNoteSuccessType = class AddLedgerNoteSuccessType {
};
exports.AddLedgerNoteSuccessType = AddLedgerNoteSuccessType;
__decorate([
    (0, type_graphql_1.Field)(() => ledger_entry_type_1.LedgerEntryType, { description: "The entry with its notes." })
], AddLedgerNoteSuccessType.prototype, "entry", void 0);
exports.AddLedgerNoteSuccessType = AddLedgerNoteSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("AddLedgerNoteSuccess", { description: "The note is written.", simpleResolvers: true })
], AddLedgerNoteSuccessType);
//# sourceMappingURL=ledger-changes.type.js.map