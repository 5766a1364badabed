"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.LedgerChangesResolver = void 0;
const type_graphql_1 = require("type-graphql");
const add_ledger_note_1 = require("../../use-cases/ledger/add-ledger-note");
const assign_ledger_entries_1 = require("../../use-cases/ledger/assign-ledger-entries");
const file_newest_versions_1 = require("../../use-cases/ledger/file-newest-versions");
const label_ledger_entries_1 = require("../../use-cases/ledger/label-ledger-entries");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const read_ledger_entries_1 = require("./read-ledger-entries");
const ledger_changes_input_1 = require("./ledger-changes.input");
const ledger_changes_type_1 = require("./ledger-changes.type");
const LABEL = (0, result_1.mutationResult)(label_ledger_entries_1.labelLedgerEntries, {
    description: "The labelled entries, or why none was labelled.",
    success: ledger_changes_type_1.LabelLedgerEntriesSuccessType,
    errors: ["IDEMPOTENCY_CONFLICT"],
});
const UNLABEL = (0, result_1.mutationResult)(label_ledger_entries_1.unlabelLedgerEntries, {
    description: "The entries without the labels, or why none was taken off.",
    success: ledger_changes_type_1.UnlabelLedgerEntriesSuccessType,
    errors: ["IDEMPOTENCY_CONFLICT"],
});
const ASSIGN = (0, result_1.mutationResult)(assign_ledger_entries_1.assignLedgerEntries, {
    description: "The assigned entries, or why none was assigned.",
    success: ledger_changes_type_1.AssignLedgerEntriesSuccessType,
    errors: ["IDEMPOTENCY_CONFLICT"],
});
const FILE = (0, result_1.mutationResult)(file_newest_versions_1.fileNewestVersions, {
    description: "The entries with their newest versions on file, or why none was filed.",
    success: ledger_changes_type_1.FileNewestVersionsSuccessType,
    errors: ["IDEMPOTENCY_CONFLICT"],
});
const NOTE = (0, result_1.mutationResult)(add_ledger_note_1.addLedgerNote, {
    description: "The entry with its new note, or why nothing was noted.",
    success: ledger_changes_type_1.AddLedgerNoteSuccessType,
    errors: ["IDEMPOTENCY_CONFLICT"],
});
const FOR_BODIES = "For obligees (role OBLIGEE, scope KEEP_LEDGER), in their own ledger; nobody else sees it.";
let LedgerChangesResolver = class LedgerChangesResolver {
    async labelLedgerEntries({ entryIds, labels, idempotencyKey = null }, context, info) {
        const command = { entryIds, labels, idempotencyKey };
        const labelled = await (0, label_ledger_entries_1.labelLedgerEntries)(context.parts, (0, context_1.callerOf)(context), command);
        return LABEL.answer(context, labelled, (changed) => (0, read_ledger_entries_1.readLedgerEntries)(context, changed.entryIds, info));
    }
    async unlabelLedgerEntries({ entryIds, labels, idempotencyKey = null }, context, info) {
        const command = { entryIds, labels, idempotencyKey };
        const unlabelled = await (0, label_ledger_entries_1.unlabelLedgerEntries)(context.parts, (0, context_1.callerOf)(context), command);
        return UNLABEL.answer(context, unlabelled, (changed) => (0, read_ledger_entries_1.readLedgerEntries)(context, changed.entryIds, info));
    }
    async assignLedgerEntries({ entryIds, departmentId, officerId, idempotencyKey = null }, context, info) {
        const command = { entryIds, departmentId, officerId, idempotencyKey };
        const assigned = await (0, assign_ledger_entries_1.assignLedgerEntries)(context.parts, (0, context_1.callerOf)(context), command);
        return ASSIGN.answer(context, assigned, (changed) => (0, read_ledger_entries_1.readLedgerEntries)(context, changed.entryIds, info));
    }
    async fileNewestVersions({ entryIds, idempotencyKey = null }, context, info) {
        const filed = await (0, file_newest_versions_1.fileNewestVersions)(context.parts, (0, context_1.callerOf)(context), { entryIds, idempotencyKey });
        return FILE.answer(context, filed, (changed) => (0, read_ledger_entries_1.readLedgerEntries)(context, changed.entryIds, info));
    }
    async addLedgerNote({ entryId, text, idempotencyKey = null }, context, info) {
        const noted = await (0, add_ledger_note_1.addLedgerNote)(context.parts, (0, context_1.callerOf)(context), { entryId, text, idempotencyKey });
        return NOTE.answer(context, noted, (changed) => (0, read_ledger_entries_1.readLedgerEntry)(context, changed.entryId, info));
    }
};
exports.LedgerChangesResolver = LedgerChangesResolver;
__decorate([
    (0, result_1.MutationWith)(LABEL, `Puts labels (ラベル) on entries of the ledger, all or nothing; those that an entry bears already stay. ${FOR_BODIES}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => ledger_changes_input_1.LabelLedgerEntriesInput, { description: "The entries and the labels." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], LedgerChangesResolver.prototype, "labelLedgerEntries", null);
__decorate([
    (0, result_1.MutationWith)(UNLABEL, `Takes labels (ラベル) off entries of the ledger, all or nothing; those that an entry does not bear are not missed. ${FOR_BODIES}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => ledger_changes_input_1.UnlabelLedgerEntriesInput, { description: "The entries and the labels." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], LedgerChangesResolver.prototype, "unlabelLedgerEntries", null);
__decorate([
    (0, result_1.MutationWith)(ASSIGN, `Assigns entries of the ledger to a department (部署) or an officer (担当者), all or nothing. ${FOR_BODIES}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => ledger_changes_input_1.AssignLedgerEntriesInput, {
        description: "The entries, and to whom they are assigned.",
    })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], LedgerChangesResolver.prototype, "assignLedgerEntries", null);
__decorate([
    (0, result_1.MutationWith)(FILE, "証書の差替え: notes that the body has read and filed the newest version of each certificate, which cures " +
        `SUPERSEDED_VERSION_ON_FILE. Opening and accepting note it, too; reading alone does not. ${FOR_BODIES}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => ledger_changes_input_1.FileNewestVersionsInput, { description: "The entries." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], LedgerChangesResolver.prototype, "fileNewestVersions", null);
__decorate([
    (0, result_1.MutationWith)(NOTE, `Adds a note (備考) to an entry of the ledger. A note stays as it was written. ${FOR_BODIES}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => ledger_changes_input_1.AddLedgerNoteInput, { description: "The entry and the note." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], LedgerChangesResolver.prototype, "addLedgerNote", null);
exports.LedgerChangesResolver = LedgerChangesResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], LedgerChangesResolver);
//# sourceMappingURL=ledger-changes.resolver.js.map