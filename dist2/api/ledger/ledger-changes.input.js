"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AddLedgerNoteInput = exports.FileNewestVersionsInput = exports.AssignLedgerEntriesInput = exports.UnlabelLedgerEntriesInput = exports.LabelLedgerEntriesInput = void 0;
const type_graphql_1 = require("type-graphql");
const ports_1 = require("../../use-cases/ledger/ports");
const ledger_label_1 = require("../../domain/ledger/ledger-label");
const idempotency_key_1 = require("../graphql/idempotency-key");
const text_1 = require("../graphql/validation/text");
const ENTRIES = `The entries of the own ledger, 1 to ${String(ports_1.MOST_ENTRIES_AT_ONCE)}.`;
const LABELS = `The labels (ラベル), 1 to ${String(ledger_label_1.MOST_LABELS)}, each of 1 to ${String(ledger_label_1.LONGEST_LABEL)} characters; width and spaces make no ` +
    "difference.";
/** Two screens of a list's margin. */
const LONGEST_NOTE = 2_000;
let LabelLedgerEntriesInput = class LabelLedgerEntriesInput {
};
exports.LabelLedgerEntriesInput = LabelLedgerEntriesInput;
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { description: ENTRIES })
], LabelLedgerEntriesInput.prototype, "entryIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [String], { description: LABELS })
], LabelLedgerEntriesInput.prototype, "labels", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], LabelLedgerEntriesInput.prototype, "idempotencyKey", void 0);
exports.LabelLedgerEntriesInput = LabelLedgerEntriesInput = __decorate([
    (0, type_graphql_1.InputType)("LabelLedgerEntriesInput", { description: "Labels to put on entries of the ledger." })
], LabelLedgerEntriesInput);
let UnlabelLedgerEntriesInput = class UnlabelLedgerEntriesInput extends LabelLedgerEntriesInput {
};
exports.UnlabelLedgerEntriesInput = UnlabelLedgerEntriesInput;
exports.UnlabelLedgerEntriesInput = UnlabelLedgerEntriesInput = __decorate([
    (0, type_graphql_1.InputType)("UnlabelLedgerEntriesInput", { description: "Labels to take off entries of the ledger." })
], UnlabelLedgerEntriesInput);
let AssignLedgerEntriesInput = class AssignLedgerEntriesInput {
};
exports.AssignLedgerEntriesInput = AssignLedgerEntriesInput;
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { description: ENTRIES })
], AssignLedgerEntriesInput.prototype, "entryIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "A department (部署) of the own body; null: no department any more. Absent: it stays.",
    })
], AssignLedgerEntriesInput.prototype, "departmentId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "An active user (担当者) of the own organisation; null: no officer any more. Absent: it stays.",
    })
], AssignLedgerEntriesInput.prototype, "officerId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], AssignLedgerEntriesInput.prototype, "idempotencyKey", void 0);
exports.AssignLedgerEntriesInput = AssignLedgerEntriesInput = __decorate([
    (0, type_graphql_1.InputType)("AssignLedgerEntriesInput", {
        description: "To whom entries of the ledger are assigned. What is left out stays; null takes it off.",
    })
], AssignLedgerEntriesInput);
let FileNewestVersionsInput = class FileNewestVersionsInput {
};
exports.FileNewestVersionsInput = FileNewestVersionsInput;
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { description: ENTRIES })
], FileNewestVersionsInput.prototype, "entryIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], FileNewestVersionsInput.prototype, "idempotencyKey", void 0);
exports.FileNewestVersionsInput = FileNewestVersionsInput = __decorate([
    (0, type_graphql_1.InputType)("FileNewestVersionsInput", { description: "The entries whose newest certificates are on file." })
], FileNewestVersionsInput);
let AddLedgerNoteInput = class AddLedgerNoteInput {
};
exports.AddLedgerNoteInput = AddLedgerNoteInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The entry of the own ledger." }),
    (0, text_1.Text)({ atMost: 64 })
], AddLedgerNoteInput.prototype, "entryId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: `The note (備考), 1 to ${LONGEST_NOTE.toLocaleString("en-US")} characters.`,
    }),
    (0, text_1.Text)({ atMost: LONGEST_NOTE })
], AddLedgerNoteInput.prototype, "text", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], AddLedgerNoteInput.prototype, "idempotencyKey", void 0);
exports.AddLedgerNoteInput = AddLedgerNoteInput = __decorate([
    (0, type_graphql_1.InputType)("AddLedgerNoteInput", { description: "A note to an entry of the ledger." })
], AddLedgerNoteInput);
//# sourceMappingURL=ledger-changes.input.js.map