import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, ObjectType, Resolver } from "type-graphql";
import { changeLedgerEntry } from "../../use-cases/ledger/change-ledger-entry";
import { endLedgerEntry } from "../../use-cases/ledger/end-ledger-entry";
import type { LedgerEntryView } from "../../use-cases/ledger/ports";
import { recordLedgerEntry } from "../../use-cases/ledger/record-ledger-entry";
import { revealLedgerPassword } from "../../use-cases/ledger/reveal-ledger-password";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, type ApiContext } from "../graphql/context";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { LedgerEntryType } from "./ledger-entry.type";
import { readLedgerEntry } from "./read-ledger-entries";
import {
  ChangeLedgerEntryInput,
  EndLedgerEntryInput,
  RecordLedgerEntryInput,
  recordOf,
  RevealLedgerPasswordInput,
} from "./recorded-entry.input";

@ObjectType("RecordLedgerEntrySuccess", { description: "The guarantee is recorded.", simpleResolvers: true })
class RecordLedgerEntrySuccessType {
  @Field(() => LedgerEntryType, { description: "The new entry." })
  entry!: Requested<LedgerEntryView>;
}

@ObjectType("ChangeLedgerEntrySuccess", {
  description: "The entry says what it is to say.",
  simpleResolvers: true,
})
class ChangeLedgerEntrySuccessType {
  @Field(() => LedgerEntryType, { description: "The entry as it is now." })
  entry!: Requested<LedgerEntryView>;
}

@ObjectType("EndLedgerEntrySuccess", { description: "The end is recorded.", simpleResolvers: true })
class EndLedgerEntrySuccessType {
  @Field(() => LedgerEntryType, { description: "The entry as it is now; it stays in the ledger." })
  entry!: Requested<LedgerEntryView>;
}

@ObjectType("RevealLedgerPasswordSuccess", {
  description: "The viewing password, shown.",
  simpleResolvers: true,
})
class RevealLedgerPasswordSuccessType {
  @Field(() => String, { description: "The viewing password (閲覧用パスワード). A secret." })
  password!: string;

  @Field(() => LedgerEntryType, { description: "The entry that it belongs to." })
  entry!: Requested<LedgerEntryView>;
}

const RECORD = mutationResult(recordLedgerEntry, {
  description: "The new entry of the ledger, or why there is none.",
  success: RecordLedgerEntrySuccessType,
  errors: ["IDEMPOTENCY_CONFLICT"],
});
const CHANGE = mutationResult(changeLedgerEntry, {
  description: "The changed entry of the ledger, or why it was not changed.",
  success: ChangeLedgerEntrySuccessType,
  errors: ["STEP_NOT_ALLOWED", "REVISION_CONFLICT", "IDEMPOTENCY_CONFLICT"],
});
const END = mutationResult(endLedgerEntry, {
  description: "The ended entry of the ledger, or why it did not end.",
  success: EndLedgerEntrySuccessType,
  errors: ["STEP_NOT_ALLOWED", "REVISION_CONFLICT", "IDEMPOTENCY_CONFLICT"],
});
const REVEAL = mutationResult(revealLedgerPassword, {
  description: "The viewing password, or why it is not shown.",
  success: RevealLedgerPasswordSuccessType,
  errors: ["IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class RecordedEntryResolver {
  @MutationWith(
    RECORD,
    "Records a guarantee that was not issued here in the own ledger (他機関の保証の登録): paper, a bank's, an insurer's bond " +
      "(電子証券), cash (契約保証金), securities. For obligees (role OBLIGEE, scope KEEP_LEDGER).",
  )
  async recordLedgerEntry(
    @Arg("input", () => RecordLedgerEntryInput, { description: "What is recorded." })
    { record, password = null, idempotencyKey = null }: RecordLedgerEntryInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<RecordLedgerEntrySuccessType>> {
    const command = { record: recordOf(record), password, idempotencyKey };
    const recorded = await recordLedgerEntry(context.parts, callerOf(context), command);
    return RECORD.answer(context, recorded, ({ entryId }) => readLedgerEntry(context, entryId, info));
  }

  @MutationWith(
    CHANGE,
    "Says anew what the body recorded of a guarantee of others (登録内容の訂正), such as a later 保証期限. For obligees (role " +
      "OBLIGEE, scope KEEP_LEDGER), in their own ledger.",
  )
  async changeLedgerEntry(
    @Arg("input", () => ChangeLedgerEntryInput, { description: "The entry, and what it is to say." })
    { entryId, revision, record, password, idempotencyKey = null }: ChangeLedgerEntryInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<ChangeLedgerEntrySuccessType>> {
    const command = { entryId, revision, record: recordOf(record), password, idempotencyKey };
    const changed = await changeLedgerEntry(context.parts, callerOf(context), command);
    return CHANGE.answer(context, changed, () => readLedgerEntry(context, entryId, info));
  }

  @MutationWith(
    END,
    "Records that a guarantee of others ended (保証終了) or that a deposit went back (返還). For obligees (role OBLIGEE, scope " +
      "KEEP_LEDGER), in their own ledger.",
  )
  async endLedgerEntry(
    @Arg("input", () => EndLedgerEntryInput, { description: "The entry, and how it ended." })
    { entryId, revision, end, endedOn, idempotencyKey = null }: EndLedgerEntryInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<EndLedgerEntrySuccessType>> {
    const command = { entryId, revision, end, endedOn, idempotencyKey };
    const ended = await endLedgerEntry(context.parts, callerOf(context), command);
    return END.answer(context, ended, () => readLedgerEntry(context, entryId, info));
  }

  @MutationWith(
    REVEAL,
    "Shows the viewing password (閲覧用パスワード) that the body recorded with an insurer's bond. Each time is recorded, a repeated " +
      "call too. For obligees (role OBLIGEE, scope REVEAL_KEY), in their own ledger.",
  )
  async revealLedgerPassword(
    @Arg("input", () => RevealLedgerPasswordInput, { description: "Whose password to show." })
    { entryId, idempotencyKey = null }: RevealLedgerPasswordInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<RevealLedgerPasswordSuccessType>> {
    const shown = await revealLedgerPassword(context.parts, callerOf(context), { entryId, idempotencyKey });
    return REVEAL.answer(context, shown, async ({ password }) => ({
      password,
      ...(await readLedgerEntry(context, entryId, info)),
    }));
  }
}
