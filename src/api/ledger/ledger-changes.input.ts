import { Field, ID, InputType } from "type-graphql";
import { MOST_ENTRIES_AT_ONCE } from "../../use-cases/ledger/ports";
import { LONGEST_LABEL, MOST_LABELS } from "../../domain/ledger/ledger-label";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { Text } from "../graphql/validation/text";
import { withCommas } from "../../domain/values/with-commas";

const ENTRIES = `The entries of the own ledger, 1 to ${String(MOST_ENTRIES_AT_ONCE)}.`;
const LABELS =
  `The labels (ラベル), 1 to ${String(MOST_LABELS)}, each of 1 to ${String(LONGEST_LABEL)} characters; width and spaces make no ` +
  "difference.";
/** Two screens of a list's margin. */
const LONGEST_NOTE = 2_000;

@InputType("LabelLedgerEntriesInput", { description: "Labels to put on entries of the ledger." })
export class LabelLedgerEntriesInput {
  @Field(() => [ID], { description: ENTRIES })
  entryIds!: string[];

  @Field(() => [String], { description: LABELS })
  labels!: string[];

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("UnlabelLedgerEntriesInput", { description: "Labels to take off entries of the ledger." })
export class UnlabelLedgerEntriesInput extends LabelLedgerEntriesInput {}

@InputType("AssignLedgerEntriesInput", {
  description: "To whom entries of the ledger are assigned. What is left out stays; null takes it off.",
})
export class AssignLedgerEntriesInput {
  @Field(() => [ID], { description: ENTRIES })
  entryIds!: string[];

  @Field(() => ID, {
    nullable: true,
    description: "A department (部署) of the own body; null: no department any more. Absent: it stays.",
  })
  departmentId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "An active user (担当者) of the own organisation; null: no officer any more. Absent: it stays.",
  })
  officerId?: string | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("FileNewestVersionsInput", { description: "The entries whose newest certificates are on file." })
export class FileNewestVersionsInput {
  @Field(() => [ID], { description: ENTRIES })
  entryIds!: string[];

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("AddLedgerNoteInput", { description: "A note to an entry of the ledger." })
export class AddLedgerNoteInput {
  @Field(() => ID, { description: "The entry of the own ledger." })
  @Text({ atMost: 64 })
  entryId!: string;

  @Field(() => String, {
    description: `The note (備考), 1 to ${withCommas(LONGEST_NOTE)} characters.`,
  })
  @Text({ atMost: LONGEST_NOTE })
  text!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}
