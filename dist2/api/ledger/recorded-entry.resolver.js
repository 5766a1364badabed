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
exports.RecordedEntryResolver = void 0;
const type_graphql_1 = require("type-graphql");
const change_ledger_entry_1 = require("../../use-cases/ledger/change-ledger-entry");
const end_ledger_entry_1 = require("../../use-cases/ledger/end-ledger-entry");
const record_ledger_entry_1 = require("../../use-cases/ledger/record-ledger-entry");
const reveal_ledger_password_1 = require("../../use-cases/ledger/reveal-ledger-password");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const ledger_entry_type_1 = require("./ledger-entry.type");
const read_ledger_entries_1 = require("./read-ledger-entries");
const recorded_entry_input_1 = require("./recorded-entry.input");
let RecordLedgerEntrySuccessType = class RecordLedgerEntrySuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => ledger_entry_type_1.LedgerEntryType, { description: "The new entry." })
], RecordLedgerEntrySuccessType.prototype, "entry", void 0);
RecordLedgerEntrySuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("RecordLedgerEntrySuccess", { description: "The guarantee is recorded.", simpleResolvers: true })
], RecordLedgerEntrySuccessType);
let ChangeLedgerEntrySuccessType = class ChangeLedgerEntrySuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => ledger_entry_type_1.LedgerEntryType, { description: "The entry as it is now." })
], ChangeLedgerEntrySuccessType.prototype, "entry", void 0);
ChangeLedgerEntrySuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("ChangeLedgerEntrySuccess", {
        description: "The entry says what it is to say.",
        simpleResolvers: true,
    })
], ChangeLedgerEntrySuccessType);
let EndLedgerEntrySuccessType = class EndLedgerEntrySuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => ledger_entry_type_1.LedgerEntryType, { description: "The entry as it is now; it stays in the ledger." })
], EndLedgerEntrySuccessType.prototype, "entry", void 0);
EndLedgerEntrySuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("EndLedgerEntrySuccess", { description: "The end is recorded.", simpleResolvers: true })
], EndLedgerEntrySuccessType);
let RevealLedgerPasswordSuccessType = class RevealLedgerPasswordSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The viewing password (閲覧用パスワード). A secret." })
], RevealLedgerPasswordSuccessType.prototype, "password", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => ledger_entry_type_1.LedgerEntryType, { description: "The entry that it belongs to." })
], RevealLedgerPasswordSuccessType.prototype, "entry", void 0);
RevealLedgerPasswordSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("RevealLedgerPasswordSuccess", {
        description: "The viewing password, shown.",
        simpleResolvers: true,
    })
], RevealLedgerPasswordSuccessType);
const RECORD = (0, result_1.mutationResult)(record_ledger_entry_1.recordLedgerEntry, {
    description: "The new entry of the ledger, or why there is none.",
    success: RecordLedgerEntrySuccessType,
    errors: ["IDEMPOTENCY_CONFLICT"],
});
const CHANGE = (0, result_1.mutationResult)(change_ledger_entry_1.changeLedgerEntry, {
    description: "The changed entry of the ledger, or why it was not changed.",
    success: ChangeLedgerEntrySuccessType,
    errors: ["STEP_NOT_ALLOWED", "REVISION_CONFLICT", "IDEMPOTENCY_CONFLICT"],
});
const END = (0, result_1.mutationResult)(end_ledger_entry_1.endLedgerEntry, {
    description: "The ended entry of the ledger, or why it did not end.",
    success: EndLedgerEntrySuccessType,
    errors: ["STEP_NOT_ALLOWED", "REVISION_CONFLICT", "IDEMPOTENCY_CONFLICT"],
});
const REVEAL = (0, result_1.mutationResult)(reveal_ledger_password_1.revealLedgerPassword, {
    description: "The viewing password, or why it is not shown.",
    success: RevealLedgerPasswordSuccessType,
    errors: ["IDEMPOTENCY_CONFLICT"],
});
let RecordedEntryResolver = class RecordedEntryResolver {
    async recordLedgerEntry({ record, password = null, idempotencyKey = null }, context, info) {
        const command = { record: (0, recorded_entry_input_1.recordOf)(record), password, idempotencyKey };
        const recorded = await (0, record_ledger_entry_1.recordLedgerEntry)(context.parts, (0, context_1.callerOf)(context), command);
        return RECORD.answer(context, recorded, ({ entryId }) => (0, read_ledger_entries_1.readLedgerEntry)(context, entryId, info));
    }
    async changeLedgerEntry({ entryId, revision, record, password, idempotencyKey = null }, context, info) {
        const command = { entryId, revision, record: (0, recorded_entry_input_1.recordOf)(record), password, idempotencyKey };
        const changed = await (0, change_ledger_entry_1.changeLedgerEntry)(context.parts, (0, context_1.callerOf)(context), command);
        return CHANGE.answer(context, changed, () => (0, read_ledger_entries_1.readLedgerEntry)(context, entryId, info));
    }
    async endLedgerEntry({ entryId, revision, end, endedOn, idempotencyKey = null }, context, info) {
        const command = { entryId, revision, end, endedOn, idempotencyKey };
        const ended = await (0, end_ledger_entry_1.endLedgerEntry)(context.parts, (0, context_1.callerOf)(context), command);
        return END.answer(context, ended, () => (0, read_ledger_entries_1.readLedgerEntry)(context, entryId, info));
    }
    async revealLedgerPassword({ entryId, idempotencyKey = null }, context, info) {
        const shown = await (0, reveal_ledger_password_1.revealLedgerPassword)(context.parts, (0, context_1.callerOf)(context), { entryId, idempotencyKey });
        return REVEAL.answer(context, shown, async ({ password }) => ({
            password,
            ...(await (0, read_ledger_entries_1.readLedgerEntry)(context, entryId, info)),
        }));
    }
};
exports.RecordedEntryResolver = RecordedEntryResolver;
__decorate([
    (0, result_1.MutationWith)(RECORD, "Records a guarantee that was not issued here in the own ledger (他機関の保証の登録): paper, a bank's, an insurer's bond " +
        "(電子証券), cash (契約保証金), securities. For obligees (role OBLIGEE, scope KEEP_LEDGER)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => recorded_entry_input_1.RecordLedgerEntryInput, { description: "What is recorded." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], RecordedEntryResolver.prototype, "recordLedgerEntry", null);
__decorate([
    (0, result_1.MutationWith)(CHANGE, "Says anew what the body recorded of a guarantee of others (登録内容の訂正), such as a later 保証期限. For obligees (role " +
        "OBLIGEE, scope KEEP_LEDGER), in their own ledger."),
    __param(0, (0, type_graphql_1.Arg)("input", () => recorded_entry_input_1.ChangeLedgerEntryInput, { description: "The entry, and what it is to say." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], RecordedEntryResolver.prototype, "changeLedgerEntry", null);
__decorate([
    (0, result_1.MutationWith)(END, "Records that a guarantee of others ended (保証終了) or that a deposit went back (返還). For obligees (role OBLIGEE, scope " +
        "KEEP_LEDGER), in their own ledger."),
    __param(0, (0, type_graphql_1.Arg)("input", () => recorded_entry_input_1.EndLedgerEntryInput, { description: "The entry, and how it ended." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], RecordedEntryResolver.prototype, "endLedgerEntry", null);
__decorate([
    (0, result_1.MutationWith)(REVEAL, "Shows the viewing password (閲覧用パスワード) that the body recorded with an insurer's bond. Each time is recorded, a repeated " +
        "call too. For obligees (role OBLIGEE, scope REVEAL_KEY), in their own ledger."),
    __param(0, (0, type_graphql_1.Arg)("input", () => recorded_entry_input_1.RevealLedgerPasswordInput, { description: "Whose password to show." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], RecordedEntryResolver.prototype, "revealLedgerPassword", null);
exports.RecordedEntryResolver = RecordedEntryResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], RecordedEntryResolver);
//# sourceMappingURL=recorded-entry.resolver.js.map