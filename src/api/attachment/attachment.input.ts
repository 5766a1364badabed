import { Field, ID, InputType } from "type-graphql";
import { MOST_ATTACHMENTS } from "../../domain/attachment/attachment";
import { KINDS_TAKEN_BY, type AttachmentOwner } from "../../domain/attachment/attachment-kind";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { Text } from "../graphql/validation/text";

export const FILE_NAME =
  "The name of the file (ファイル名), 1 to 120 characters without a folder; it ends with .pdf, .jpg or .jpeg, as its bytes are.";

/** What is said of the kind of a file that is announced. */
export function kindFor(owner: AttachmentOwner): string {
  return `What it is (種類): ${KINDS_TAKEN_BY[owner].join(", ")}.`;
}

/** What bounds the files of one application, entry or guarantee. */
export function fileBounds(owner: string): string {
  return `${owner} has at most ${String(MOST_ATTACHMENTS)} attachments. The whole file must arrive within 30 seconds of the PUT.`;
}

/** A file that is to come. What it is for, and which kinds that takes, each input says itself. */
@InputType()
export abstract class AnnouncedFileInput {
  @Field(() => String, { description: FILE_NAME })
  fileName!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

/** An attachment to remove. What it is attached to, each input says itself. */
@InputType()
export abstract class NamedAttachmentInput {
  @Field(() => ID, { description: "The attachment (添付書類)." })
  @Text({ atMost: 64 })
  attachmentId!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}
