import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver } from "type-graphql";
import { addLedgerNote } from "../../use-cases/ledger/add-ledger-note";
import { assignLedgerEntries } from "../../use-cases/ledger/assign-ledger-entries";
import { fileNewestVersions } from "../../use-cases/ledger/file-newest-versions";
import { labelLedgerEntries, unlabelLedgerEntries } from "../../use-cases/ledger/label-ledger-entries";
import { callerOf, type ApiContext } from "../graphql/context";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { readLedgerEntries, readLedgerEntry } from "./read-ledger-entries";
import {
  AddLedgerNoteInput,
  AssignLedgerEntriesInput,
  FileNewestVersionsInput,
  LabelLedgerEntriesInput,
  UnlabelLedgerEntriesInput,
} from "./ledger-changes.input";
import {
  AddLedgerNoteSuccessType,
  AssignLedgerEntriesSuccessType,
  FileNewestVersionsSuccessType,
  LabelLedgerEntriesSuccessType,
  UnlabelLedgerEntriesSuccessType,
} from "./ledger-changes.type";

const LABEL = mutationResult(labelLedgerEntries, {
  description: "The labelled entries, or why none was labelled.",
  success: LabelLedgerEntriesSuccessType,
  errors: ["IDEMPOTENCY_CONFLICT"],
});
const UNLABEL = mutationResult(unlabelLedgerEntries, {
  description: "The entries without the labels, or why none was taken off.",
  success: UnlabelLedgerEntriesSuccessType,
  errors: ["IDEMPOTENCY_CONFLICT"],
});
const ASSIGN = mutationResult(assignLedgerEntries, {
  description: "The assigned entries, or why none was assigned.",
  success: AssignLedgerEntriesSuccessType,
  errors: ["IDEMPOTENCY_CONFLICT"],
});
const FILE = mutationResult(fileNewestVersions, {
  description: "The entries with their newest versions on file, or why none was filed.",
  success: FileNewestVersionsSuccessType,
  errors: ["IDEMPOTENCY_CONFLICT"],
});
const NOTE = mutationResult(addLedgerNote, {
  description: "The entry with its new note, or why nothing was noted.",
  success: AddLedgerNoteSuccessType,
  errors: ["IDEMPOTENCY_CONFLICT"],
});

const FOR_BODIES =
  "For obligees (role OBLIGEE, scope KEEP_LEDGER), in their own ledger; nobody else sees it.";

@Resolver()
export class LedgerChangesResolver {
  @MutationWith(
    LABEL,
    `Puts labels (ラベル) on entries of the ledger, all or nothing; those that an entry bears already stay. ${FOR_BODIES}`,
  )
  async labelLedgerEntries(
    @Arg("input", () => LabelLedgerEntriesInput, { description: "The entries and the labels." })
    { entryIds, labels, idempotencyKey = null }: LabelLedgerEntriesInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<LabelLedgerEntriesSuccessType>> {
    const command = { entryIds, labels, idempotencyKey };
    const labelled = await labelLedgerEntries(context.parts, callerOf(context), command);
    return LABEL.answer(context, labelled, (changed) => readLedgerEntries(context, changed.entryIds, info));
  }

  @MutationWith(
    UNLABEL,
    `Takes labels (ラベル) off entries of the ledger, all or nothing; those that an entry does not bear are not missed. ${FOR_BODIES}`,
  )
  async unlabelLedgerEntries(
    @Arg("input", () => UnlabelLedgerEntriesInput, { description: "The entries and the labels." })
    { entryIds, labels, idempotencyKey = null }: UnlabelLedgerEntriesInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<UnlabelLedgerEntriesSuccessType>> {
    const command = { entryIds, labels, idempotencyKey };
    const unlabelled = await unlabelLedgerEntries(context.parts, callerOf(context), command);
    return UNLABEL.answer(context, unlabelled, (changed) =>
      readLedgerEntries(context, changed.entryIds, info),
    );
  }

  @MutationWith(
    ASSIGN,
    `Assigns entries of the ledger to a department (部署) or an officer (担当者), all or nothing. ${FOR_BODIES}`,
  )
  async assignLedgerEntries(
    @Arg("input", () => AssignLedgerEntriesInput, {
      description: "The entries, and to whom they are assigned.",
    })
    { entryIds, departmentId, officerId, idempotencyKey = null }: AssignLedgerEntriesInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<AssignLedgerEntriesSuccessType>> {
    const command = { entryIds, departmentId, officerId, idempotencyKey };
    const assigned = await assignLedgerEntries(context.parts, callerOf(context), command);
    return ASSIGN.answer(context, assigned, (changed) => readLedgerEntries(context, changed.entryIds, info));
  }

  @MutationWith(
    FILE,
    "証書の差替え: notes that the body has read and filed the newest version of each certificate, which cures " +
      `SUPERSEDED_VERSION_ON_FILE. Opening and accepting note it, too; reading alone does not. ${FOR_BODIES}`,
  )
  async fileNewestVersions(
    @Arg("input", () => FileNewestVersionsInput, { description: "The entries." })
    { entryIds, idempotencyKey = null }: FileNewestVersionsInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<FileNewestVersionsSuccessType>> {
    const filed = await fileNewestVersions(context.parts, callerOf(context), { entryIds, idempotencyKey });
    return FILE.answer(context, filed, (changed) => readLedgerEntries(context, changed.entryIds, info));
  }

  @MutationWith(
    NOTE,
    `Adds a note (備考) to an entry of the ledger. A note stays as it was written. ${FOR_BODIES}`,
  )
  async addLedgerNote(
    @Arg("input", () => AddLedgerNoteInput, { description: "The entry and the note." })
    { entryId, text, idempotencyKey = null }: AddLedgerNoteInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<AddLedgerNoteSuccessType>> {
    const noted = await addLedgerNote(context.parts, callerOf(context), { entryId, text, idempotencyKey });
    return NOTE.answer(context, noted, (changed) => readLedgerEntry(context, changed.entryId, info));
  }
}
