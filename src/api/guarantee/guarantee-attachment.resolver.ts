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
import { removeGuaranteeAttachment } from "../../use-cases/attachment/remove-guarantee-attachment";
import { requestGuaranteeAttachmentUpload } from "../../use-cases/attachment/request-guarantee-attachment-upload";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
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
import { wantedFields, withSources } from "../graphql/selection";
import { Text } from "../graphql/validation/text";
import { GuaranteeType } from "./guarantee.type";
import { readGuarantee } from "./read-guarantee";

const GUARANTEE = "The guarantee (保証契約) that was issued without an application.";

@InputType("RequestGuaranteeAttachmentUploadInput", {
  description: "A file (添付書類) that is to come for a guarantee that was issued without an application.",
})
class RequestGuaranteeAttachmentUploadInput extends AnnouncedFileInput {
  @Field(() => ID, { description: GUARANTEE })
  @Text({ atMost: 64 })
  guaranteeId!: string;

  @Field(() => AttachmentKindEnum, { description: kindFor("GUARANTEE") })
  kind!: AttachmentKind;
}

@InputType("RemoveGuaranteeAttachmentInput", {
  description: "The guarantee, and what to remove from it.",
})
class RemoveGuaranteeAttachmentInput extends NamedAttachmentInput {
  @Field(() => ID, { description: GUARANTEE })
  @Text({ atMost: 64 })
  guaranteeId!: string;
}

@ObjectType("RequestGuaranteeAttachmentUploadSuccess", { description: UPLOAD_ADDRESS, simpleResolvers: true })
class RequestGuaranteeAttachmentUploadSuccessType extends UploadAddressType {}

@ObjectType("RemoveGuaranteeAttachmentSuccess", {
  description: "The attachment is removed.",
  simpleResolvers: true,
})
class RemoveGuaranteeAttachmentSuccessType {
  @Field(() => GuaranteeType, { description: "The guarantee as it is now." })
  guarantee!: Requested<GuaranteeView>;
}

const REQUEST = mutationResult(requestGuaranteeAttachmentUpload, {
  description: "The address that takes the file, or why none does.",
  success: RequestGuaranteeAttachmentUploadSuccessType,
  errors: ["GUARANTEE_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
const REMOVE = mutationResult(removeGuaranteeAttachment, {
  description: "The guarantee without the attachment, or why it was not removed.",
  success: RemoveGuaranteeAttachmentSuccessType,
  errors: ["GUARANTEE_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

const FOR_ISSUERS = "For the issuer that issued it (role ISSUER, scope ISSUE).";

/** The documents that an issuer attaches to what it issued without an application. */
@Resolver(() => GuaranteeType)
export class GuaranteeAttachmentResolver {
  @AtMost(MOST_ATTACHMENTS)
  @FieldResolver(() => [AttachmentType], {
    nullable: true,
    description:
      "The documents that the issuer attached (添付書類), the oldest first, at most " +
      `${String(MOST_ATTACHMENTS)}. Empty where the guarantee came out of an application, which has its own. For the contractor ` +
      "and the issuer; null for others.",
  })
  attachments(
    @Root() { attachments }: GuaranteeView,
    @Ctx() { documents }: ApiContext,
  ): AttachmentView[] | null {
    return attachments?.map((attachment) => documents.attachment(attachment, "GUARANTEE")) ?? null;
  }

  @MutationWith(
    REQUEST,
    "添付書類: asks for an address to which the bytes of a document are PUT, for a guarantee (保証契約) that was " +
      `issued without an application and that has not ended. ${fileBounds("A guarantee")} ${FOR_ISSUERS}`,
  )
  async requestGuaranteeAttachmentUpload(
    @Arg("input", () => RequestGuaranteeAttachmentUploadInput, { description: "The guarantee and the file." })
    { guaranteeId, kind, fileName, idempotencyKey = null }: RequestGuaranteeAttachmentUploadInput,
    @Ctx() context: ApiContext,
  ): Promise<Answer<RequestGuaranteeAttachmentUploadSuccessType>> {
    const command = { guaranteeId, kind, fileName, idempotencyKey };
    const requested = await requestGuaranteeAttachmentUpload(context.parts, callerOf(context), command);
    return REQUEST.answer(context, requested, (value) => Promise.resolve(context.documents.upload(value)));
  }

  @MutationWith(
    REMOVE,
    "Removes a document (添付書類) from a guarantee that was issued without an application and that has not ended: its bytes are " +
      "deleted. " +
      FOR_ISSUERS,
  )
  async removeGuaranteeAttachment(
    @Arg("input", () => RemoveGuaranteeAttachmentInput, { description: "The guarantee and the attachment." })
    { guaranteeId, attachmentId, idempotencyKey = null }: RemoveGuaranteeAttachmentInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<RemoveGuaranteeAttachmentSuccessType>> {
    const command = { guaranteeId, attachmentId, idempotencyKey };
    const removed = await removeGuaranteeAttachment(context.parts, callerOf(context), command);
    return REMOVE.answer(context, removed, async () => ({
      guarantee: await readGuarantee(
        context,
        guaranteeId,
        withSources(wantedFields(info).below("guarantee")),
      ),
    }));
  }
}
