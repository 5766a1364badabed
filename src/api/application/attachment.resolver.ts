import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, ObjectType, Resolver } from "type-graphql";
import type { AttachmentKind } from "../../domain/attachment/attachment-kind";
import { removeAttachment } from "../../use-cases/attachment/remove-attachment";
import { requestAttachmentUpload } from "../../use-cases/attachment/request-attachment-upload";
import { FILE_NAME, fileBounds, kindFor } from "../attachment/attachment.input";
import { AttachmentKindEnum, UPLOAD_ADDRESS, UploadAddressType } from "../attachment/attachment.type";
import { callerOf, type ApiContext } from "../graphql/context";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { Text } from "../graphql/validation/text";
import { ApplicationStepInput, stepOf } from "./application-step.input";
import { stepped } from "./apply.resolver";
import { stepSuccess, type Stepped } from "./application-results";

@InputType("RequestAttachmentUploadInput", {
  description: "A file (添付書類) that is to come for a draft or a returned application.",
})
class RequestAttachmentUploadInput extends ApplicationStepInput {
  @Field(() => AttachmentKindEnum, { description: kindFor("APPLICATION") })
  kind!: AttachmentKind;

  @Field(() => String, { description: FILE_NAME })
  fileName!: string;
}

@InputType("RemoveAttachmentInput", { description: "The application, and what to remove from it." })
class RemoveAttachmentInput extends ApplicationStepInput {
  @Field(() => ID, { description: "The attachment (添付書類)." })
  @Text({ atMost: 64 })
  attachmentId!: string;
}

@ObjectType("RequestAttachmentUploadSuccess", { description: UPLOAD_ADDRESS, simpleResolvers: true })
class RequestAttachmentUploadSuccessType extends UploadAddressType {}

const REQUEST_ATTACHMENT_UPLOAD = mutationResult(requestAttachmentUpload, {
  description: "The address that takes the file, or why none does.",
  success: RequestAttachmentUploadSuccessType,
  errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

const REMOVE_ATTACHMENT = mutationResult(removeAttachment, {
  description: "The application without the attachment, or why it was not removed.",
  success: stepSuccess("RemoveAttachmentSuccess", "The attachment is removed."),
  errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});

/** The documents that a contractor attaches to its applications. */
@Resolver()
export class AttachmentResolver {
  @MutationWith(
    REQUEST_ATTACHMENT_UPLOAD,
    "添付書類: asks for an address to which the bytes of a document are PUT, for a draft or a returned application. " +
      `${fileBounds("An application")} For the contractor that made it.`,
  )
  async requestAttachmentUpload(
    @Arg("input", () => RequestAttachmentUploadInput, { description: "The application and the file." })
    input: RequestAttachmentUploadInput,
    @Ctx() context: ApiContext,
  ): Promise<Answer<RequestAttachmentUploadSuccessType>> {
    const command = { ...stepOf(input), kind: input.kind, fileName: input.fileName };
    const requested = await requestAttachmentUpload(context.parts, callerOf(context), command);
    return REQUEST_ATTACHMENT_UPLOAD.answer(context, requested, (value) =>
      Promise.resolve(context.documents.upload(value)),
    );
  }

  @MutationWith(
    REMOVE_ATTACHMENT,
    "Removes a document (添付書類) from a draft or a returned application: its bytes are deleted. For the contractor that made it.",
  )
  async removeAttachment(
    @Arg("input", () => RemoveAttachmentInput, { description: "The application and the attachment." })
    input: RemoveAttachmentInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<Stepped>> {
    const command = { ...stepOf(input), attachmentId: input.attachmentId };
    const removed = await removeAttachment(context.parts, callerOf(context), command);
    return REMOVE_ATTACHMENT.answer(context, removed, (value) => stepped(value, context, info));
  }
}
