import { Field, ObjectType } from "type-graphql";
import { MOST_ENTRIES_AT_ONCE, type LedgerEntryView } from "../../use-cases/ledger/ports";
import type { Requested } from "../../use-cases/shared/view";
import { AtMost } from "../graphql/cost/field-cost";
import { LedgerEntryType } from "./ledger-entry.type";

const ENTRIES = "The entries as they are now, in the order in which they were named, each once.";

@ObjectType("LabelLedgerEntriesSuccess", {
  description: "The entries bear the labels.",
  simpleResolvers: true,
})
export class LabelLedgerEntriesSuccessType {
  @AtMost(MOST_ENTRIES_AT_ONCE)
  @Field(() => [LedgerEntryType], { description: ENTRIES })
  entries!: readonly Requested<LedgerEntryView>[];
}

@ObjectType("UnlabelLedgerEntriesSuccess", {
  description: "The entries bear the labels no more.",
  simpleResolvers: true,
})
export class UnlabelLedgerEntriesSuccessType {
  @AtMost(MOST_ENTRIES_AT_ONCE)
  @Field(() => [LedgerEntryType], { description: ENTRIES })
  entries!: readonly Requested<LedgerEntryView>[];
}

@ObjectType("AssignLedgerEntriesSuccess", {
  description: "The entries are assigned.",
  simpleResolvers: true,
})
export class AssignLedgerEntriesSuccessType {
  @AtMost(MOST_ENTRIES_AT_ONCE)
  @Field(() => [LedgerEntryType], { description: ENTRIES })
  entries!: readonly Requested<LedgerEntryView>[];
}

@ObjectType("FileNewestVersionsSuccess", {
  description: "The newest versions are the ones that the body saw last.",
  simpleResolvers: true,
})
export class FileNewestVersionsSuccessType {
  @AtMost(MOST_ENTRIES_AT_ONCE)
  @Field(() => [LedgerEntryType], { description: ENTRIES })
  entries!: readonly Requested<LedgerEntryView>[];
}

@ObjectType("AddLedgerNoteSuccess", { description: "The note is written.", simpleResolvers: true })
export class AddLedgerNoteSuccessType {
  @Field(() => LedgerEntryType, { description: "The entry with its notes." })
  entry!: Requested<LedgerEntryView>;
}
