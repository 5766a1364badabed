import { createHash } from "node:crypto";
import type { Caller } from "../../domain/account/access";
import {
  findingsOnAnnounced,
  findingsOnBytes,
  findingsOnRoom,
  type Attachment,
} from "../../domain/application/attachment";
import { contentTypeOf } from "../../domain/application/attachment-content";
import { attachableApplication } from "./attachable-application";
import type { UploadTarget } from "./upload-links";
import { assertMay } from "../shared/forbidden";
import { recordEvent } from "../shared/record-event";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

type Refusal = "APPLICATION_NOT_FOUND" | "STEP_NOT_ALLOWED" | "INVALID_INPUT";

/** `null`: bytes came for it before. */
type Kept = Outcome<Attachment | null, Refusal>;

/** Keeps the bytes that came for an announced file, once, with what they are. */
export async function keepAttachment(
  parts: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId" | "mostAttachmentBytes">,
  caller: Caller,
  { attachmentId: id, applicationId, kind, fileName }: UploadTarget,
  bytes: Uint8Array,
): Promise<Kept> {
  assertMay(caller, "applyForGuarantee");
  // Before anybody else has to wait for it.
  const findings = [...findingsOnBytes({ kind, fileName }, bytes)];
  const contentType = contentTypeOf(bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return parts.unitOfWork.run(async (stores): Promise<Kept> => {
    const changeable = await attachableApplication(stores, caller, applicationId, kind);
    if (!changeable.done) return changeable;
    if (await stores.attachments.isKnown(id)) return done(null);
    const kept = await stores.attachments.of(applicationId);
    const before = await stores.attachments.bytesOf(caller.organisationId);
    const all = [
      ...findingsOnAnnounced({ kind, fileName }, kept.length),
      ...findings,
      ...findingsOnRoom("file", before, bytes.length, parts.mostAttachmentBytes),
    ];
    if (all.length > 0 || contentType === null) return invalidInput(all);
    const uploadedAt = parts.clock();
    const attachment = { id, kind, fileName, contentType, size: bytes.length, sha256, uploadedAt };
    await stores.attachments.insert({ ...attachment, applicationId, userId: caller.userId, bytes });
    await recordEvent(stores, parts, caller, {
      at: uploadedAt,
      type: "ATTACHMENT_ADDED",
      subjectId: applicationId,
    });
    return done(attachment);
  });
}
