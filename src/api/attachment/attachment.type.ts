import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { ATTACHMENT_CONTENT_TYPES } from "../../domain/attachment/attachment-content";
import { ATTACHMENT_KINDS, type AttachmentKind } from "../../domain/attachment/attachment-kind";
import { UPLOAD_MINUTES } from "../../use-cases/attachment/upload-links";
import { Weighs } from "../graphql/cost/field-cost";
import { enumOf } from "../graphql/enum-of";
import { EXPIRES_AT_DESCRIPTION, URL_DESCRIPTION } from "../graphql/document/link-descriptions";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";

export const AttachmentKindEnum = enumOf(ATTACHMENT_KINDS);
registerEnumType(AttachmentKindEnum, {
  name: "AttachmentKind",
  description: "What an attached document is (添付書類の種類).",
  valuesConfig: {
    CONTRACT_COPY: { description: "請負契約書の写し: a copy of the works contract." },
    PROGRESS_RECOGNITION: {
      description: "認定調書: the obligee's recognition of the progress, for 中間前払金保証.",
    },
    USE_OF_ADVANCE: { description: "使途内訳明細書: what the advance is used for, for 前払金保証." },
    INVOICE: {
      description:
        "請求書 (前払金請求書 and the like): what goes to the obligee with a hand-over by mail. It is attached after the " +
        "issue, too, until the guarantee ends.",
    },
    CERTIFICATE_COPY: {
      description: "証書の写し: a scan of a certificate that was not issued here, in the ledger of a body.",
    },
    LETTER: {
      description: "通知書: a letter about the guarantee (保証契約), such as a bank's or an insurer's.",
    },
    OTHER: { description: "その他: whatever else should be kept with it." },
  },
});

@ObjectType("AttachmentFile", {
  description: "An attached file (添付書類): where to fetch it, and how to tell that it arrived whole.",
  simpleResolvers: true,
})
export class AttachmentFileType {
  @Weighs(4)
  @Field(() => String, { description: URL_DESCRIPTION })
  url!: string;

  @Field(() => DateTimeScalar, { description: EXPIRES_AT_DESCRIPTION })
  expiresAt!: Date;

  @Field(() => String, { description: "What it is called where it is saved: as its sender called it." })
  fileName!: string;

  @Field(() => String, { description: "SHA-256 of the file, as 64 lower-case hexadecimal digits." })
  sha256!: string;
}

@ObjectType("Attachment", {
  description:
    "A document (添付書類), a PDF or a JPEG. Of an application or a guarantee only the contractor and the issuer see it; of an " +
    "entry of a ledger only the body and the department that the entry is assigned to.",
  simpleResolvers: true,
})
export class AttachmentType {
  @Field(() => ID, { description: "The attachment's id, to remove it." })
  id!: string;

  @Field(() => AttachmentKindEnum, { description: "What it is (種類)." })
  kind!: AttachmentKind;

  @Field(() => String, { description: "The name of the file (ファイル名), as its sender gave it." })
  fileName!: string;

  @Field(() => String, {
    description: `What its bytes are, whatever its name says: ${ATTACHMENT_CONTENT_TYPES.join(" or ")}.`,
  })
  contentType!: string;

  @Field(() => Int, { description: "Size of the file in bytes, 1 to 10,000,000." })
  size!: number;

  @Field(() => String, {
    description: "SHA-256 of the file as it came, as 64 lower-case hexadecimal digits. It is sealed.",
  })
  sha256!: string;

  @Field(() => DateTimeScalar, { description: "When it came (受付日時)." })
  uploadedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      "The name of the user who sent it (送信者), to the own organisation, and of a ledger's entry also to the department that it " +
      "is assigned to. Null to others, and where an integration sent it.",
  })
  uploadedBy!: string | null;

  @Field(() => AttachmentFileType, { description: "Where to fetch it." })
  file!: AttachmentFileType;
}

/** Where to send an announced file. */
@ObjectType({ simpleResolvers: true })
export abstract class UploadAddressType {
  @Field(() => ID, { description: "The id that the attachment gets once its file has come." })
  attachmentId!: string;

  @Weighs(4)
  @Field(() => String, {
    description:
      "Where to PUT the file's bytes as they are, an absolute address: one file, once, at most 10,000,000 bytes, within " +
      `${String(UPLOAD_MINUTES)} minutes, with the same Authorization header. It holds no secret. The answer is 201, or an ` +
      "error with a `reason`. 401: not signed in. 403: the address is another user's, or the caller may no longer attach here. 404: the " +
      "application or the guarantee is not there. 409: sent before, or nothing is attached to it any more. 410: expired. 413: " +
      "too large. 415: the content type is not taken. 422: `fields` tells why: not what its name says, as many are attached as may " +
      "be, no room is left, or the entry is not there.",
  })
  url!: string;

  @Field(() => DateTimeScalar, {
    description: `Until when an upload may be begun: ${String(UPLOAD_MINUTES)} minutes.`,
  })
  expiresAt!: Date;
}

export const UPLOAD_ADDRESS = "The address that takes the file. Nothing is stored before the file comes.";
