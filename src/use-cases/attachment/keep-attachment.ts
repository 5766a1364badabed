import { createHash } from "node:crypto";
import type { Caller } from "../../domain/account/access";
import {
  findingsOnAnnounced,
  findingsOnBytes,
  findingsOnRoom,
  type Attachment,
} from "../../domain/attachment/attachment";
import { contentTypeOf } from "../../domain/attachment/attachment-content";
import type { RefusalCode } from "../refusals";
import { assertMay } from "../shared/forbidden";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import { recordEvent } from "../shared/record-event";
import type { UseCaseParts } from "../use-case-parts";
import { APPLICATION_ATTACHMENTS } from "./application-attachments";
import type { AttachmentPlace } from "./attachment-place";
import { GUARANTEE_ATTACHMENTS } from "./guarantee-attachments";
import { LEDGER_ATTACHMENTS } from "./ledger-attachments";
import type { UploadTarget } from "./upload-links";

type KeepParts = Pick<UseCaseParts, "unitOfWork" | "clock" | "newId" | "mostAttachmentBytes">;
type Refusal = "APPLICATION_NOT_FOUND" | "GUARANTEE_NOT_FOUND" | "STEP_NOT_ALLOWED" | "INVALID_INPUT";

/** `null`: bytes came for it before. */
type Kept<Code extends RefusalCode> = Outcome<Attachment | null, Code>;

/** Keeps the bytes that came for an announced file, once, with what they are. */
export async function keepAttachment(
  parts: KeepParts,
  caller: Caller,
  target: UploadTarget,
  bytes: Uint8Array,
): Promise<Kept<Refusal>> {
  const came = { ...target, bytes };
  if ("entryId" in target) return keepAt(LEDGER_ATTACHMENTS, target.entryId, parts, caller, came);
  if ("guaranteeId" in target) return keepAt(GUARANTEE_ATTACHMENTS, target.guaranteeId, parts, caller, came);
  return keepAt(APPLICATION_ATTACHMENTS, target.applicationId, parts, caller, came);
}

async function keepAt<Code extends RefusalCode, Held>(
  place: AttachmentPlace<Code, Held>,
  ownerId: string,
  parts: KeepParts,
  caller: Caller,
  { attachmentId: id, kind, fileName, bytes }: UploadTarget & { readonly bytes: Uint8Array },
): Promise<Kept<Code | "INVALID_INPUT">> {
  assertMay(caller, place.permission);
  // Before anybody else has to wait for it.
  const findings = [...findingsOnBytes({ kind, fileName }, bytes)];
  const contentType = contentTypeOf(bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return parts.unitOfWork.run(async (stores): Promise<Kept<Code | "INVALID_INPUT">> => {
    const attachable = await place.attachable(stores, caller, ownerId, kind);
    if (!attachable.done) return attachable as Kept<Code | "INVALID_INPUT">;
    const files = place.filesIn(stores);
    if (await files.isKnown(id)) return done(null);
    const kept = await files.of(ownerId);
    const room = {
      kept: await files.bytesOf(caller.organisationId),
      coming: bytes.length,
      limit: parts.mostAttachmentBytes,
    };
    const all = [
      ...findingsOnAnnounced(place.owner, { kind, fileName }, kept.length),
      ...findings,
      ...findingsOnRoom(place.owner, room, "file"),
    ];
    if (all.length > 0 || contentType === null) return invalidInput(all);
    const uploadedAt = parts.clock();
    const attachment = { id, kind, fileName, contentType, size: bytes.length, sha256, uploadedAt };
    const { organisationId, userId } = caller;
    await files.insert({ ...attachment, ownerId, organisationId, userId, bytes });
    await recordEvent(stores, parts, caller, { at: uploadedAt, ...place.added(ownerId) });
    return done(attachment);
  });
}
