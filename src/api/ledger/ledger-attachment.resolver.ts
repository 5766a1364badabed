import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  ObjectType,
  Resolver,
  Root,
} from "type-graphql";
import { MOST_ATTACHMENTS } from "../../domain/attachment/attachment";
import type { AttachmentKind } from "../../domain/attachment/attachment-kind";
import { removeLedgerAttachment } from "../../use-cases/attachment/remove-ledger-attachment";
import { requestLedgerAttachmentUpload } from "../../use-cases/attachment/request-ledger-attachment-upload";
import type { LedgerEntryView } from "../../use-cases/ledger/ports";
import type { Requested } from "../../use-cases/shared/view";
import {
  AnnouncedFileInput,
  fileBounds,
  kindFor,
  NamedAttachmentInput,
} from "../attachment/attachment.input";
import {
  AttachmentKindEnum,
  AttachmentType,
  UPLOAD_ADDRESS,
  UploadAddressType,
} from "../attachment/attachment.type";
import { callerOf, type ApiContext } from "../graphql/context";
import { AtMost } from "../graphql/cost/field-cost";
import type { AttachmentView } from "../graphql/document/request-documents";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { Text } from "../graphql/validation/text";
import { LedgerEntryType } from "./ledger-entry.type";
import { readLedgerEntry } from "./read-ledger-entries";

const ENTRY = "The entry of the own ledger, which the body recorded itself (保証台帳の記載).";

@InputType("RequestLedgerAttachmentUploadInput", {
  description: "A file (添付書類) that is to come for an entry that the body recorded in its ledger itself.",
})
class RequestLedgerAttachmentUploadInput extends AnnouncedFileInput {
  @Field(() => ID, { description: ENTRY })
  @Text({ atMost: 64 })
  entryId!: string;

  @Field(() => AttachmentKindEnum, { description: kindFor("LEDGER_ENTRY") })
  kind!: AttachmentKind;
}

@InputType("RemoveLedgerAttachmentInput", {
  description: "The entry of the ledger, and what to remove from it.",
})
class RemoveLedgerAttachmentInput extends NamedAttachmentInput {
  @Field(() => ID, { description: ENTRY })
  @Text({ atMost: 64 })
  entryId!: string;
}

@ObjectType("RequestLedgerAttachmentUploadSuccess", { description: UPLOAD_ADDRESS, simpleResolvers: true })
class RequestLedgerAttachmentUploadSuccessType extends UploadAddressType {}

@ObjectType("RemoveLedgerAttachmentSuccess", {
  description: "The attachment is removed.",
  simpleResolvers: true,
})
class RemoveLedgerAttachmentSuccessType {
  @Field(() => LedgerEntryType, { description: "The entry as it is now." })
  entry!: Requested<LedgerEntryView>;
}

const REQUEST = mutationResult(requestLedgerAttachmentUpload, {
  description: "The address that takes the file, or why none does.",
  success: RequestLedgerAttachmentUploadSuccessType,
  errors: ["STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
const REMOVE = mutationResult(removeLedgerAttachment, {
  description: "The entry without the attachment, or why it was not removed.",
  success: RemoveLedgerAttachmentSuccessType,
  errors: ["STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

const FOR_BODIES = "For obligees (role OBLIGEE, scope KEEP_LEDGER), in their own ledger.";

/** The documents that a body attaches to what it recorded itself. */
@Resolver(() => LedgerEntryType)
export class LedgerAttachmentResolver {
  @AtMost(MOST_ATTACHMENTS)
  @FieldResolver(() => [AttachmentType], {
    nullable: true,
    description:
      "The documents attached to what the body recorded itself (添付書類), such as the scanned certificate, the oldest first; at " +
      `most ${String(MOST_ATTACHMENTS)}. Null for what was issued here, to which nothing is attached.`,
  })
  attachments(
    @Root() { attachments }: LedgerEntryView,
    @Ctx() { documents }: ApiContext,
  ): AttachmentView[] | null {
    return attachments?.map((attachment) => documents.attachment(attachment, "LEDGER_ENTRY")) ?? null;
  }

  @MutationWith(
    REQUEST,
    "添付書類: asks for an address to which the bytes of a document are PUT, for an entry that the body recorded itself and that " +
      `has not ended: the scanned certificate (証書の写し), letters. ${fileBounds("An entry")} ${FOR_BODIES}`,
  )
  async requestLedgerAttachmentUpload(
    @Arg("input", () => RequestLedgerAttachmentUploadInput, { description: "The entry and the file." })
    { entryId, kind, fileName, idempotencyKey = null }: RequestLedgerAttachmentUploadInput,
    @Ctx() context: ApiContext,
  ): Promise<Answer<RequestLedgerAttachmentUploadSuccessType>> {
    const command = { entryId, kind, fileName, idempotencyKey };
    const requested = await requestLedgerAttachmentUpload(context.parts, callerOf(context), command);
    return REQUEST.answer(context, requested, (value) => Promise.resolve(context.documents.upload(value)));
  }

  @MutationWith(
    REMOVE,
    "Removes a document (添付書類) from an entry that the body recorded itself and that has not ended: its bytes are deleted. " +
      FOR_BODIES,
  )
  async removeLedgerAttachment(
    @Arg("input", () => RemoveLedgerAttachmentInput, { description: "The entry and the attachment." })
    { entryId, attachmentId, idempotencyKey = null }: RemoveLedgerAttachmentInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<RemoveLedgerAttachmentSuccessType>> {
    const command = { entryId, attachmentId, idempotencyKey };
    const removed = await removeLedgerAttachment(context.parts, callerOf(context), command);
    return REMOVE.answer(context, removed, () => readLedgerEntry(context, entryId, info));
  }
}
