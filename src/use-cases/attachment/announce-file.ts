import type { Caller } from "../../domain/account/access";
import { findingsOnAnnounced, findingsOnRoom, type AnnouncedFile } from "../../domain/attachment/attachment";
import type { RefusalCode } from "../refusals";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import type { AttachmentPlace } from "./attachment-place";
import type { AttachmentTarget } from "./attachment-target";
import { UPLOAD_MINUTES, type UploadTarget } from "./upload-links";

/** What the address is made of. */
export type RequestedUpload = UploadTarget & {
  /** In milliseconds since 1970, a whole second. */
  readonly expiresAt: number;
};

export type AnnounceParts = Pick<
  UseCaseParts,
  "unitOfWork" | "vault" | "clock" | "newId" | "mostAttachmentBytes"
>;

/** One announcement, as its mutation names it. */
interface Announcement {
  readonly operation: string;
  readonly ownerId: string;
  /** The file, and what it is to be attached to. */
  readonly file: AnnouncedFile & AttachmentTarget;
  readonly idempotencyKey: string | null;
  /** What the mutation was called with. */
  readonly input: object;
}

/** Announces a file (添付書類) that is to be attached. Nothing is stored before its bytes come. */
export async function announceFile<Code extends RefusalCode, Held>(
  parts: AnnounceParts,
  caller: Caller,
  place: AttachmentPlace<Code, Held>,
  { operation, ownerId, file, idempotencyKey, input }: Announcement,
): Promise<Outcome<RequestedUpload, Code | "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">> {
  assertMay(caller, place.permission);
  const call = { caller, operation, idempotencyKey, input };
  type Announced = Outcome<RequestedUpload, Code | "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">;
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async (): Promise<Announced> => {
      const attachable = await place.attachable(stores, caller, ownerId, file.kind);
      if (!attachable.done) return attachable as Announced;
      const files = place.filesIn(stores);
      const kept = await files.of(ownerId);
      const room = {
        kept: await files.bytesOf(caller.organisationId),
        coming: 1,
        limit: parts.mostAttachmentBytes,
      };
      const findings = [
        ...findingsOnAnnounced(place.owner, file, kept.length),
        ...findingsOnRoom(place.owner, room),
      ];
      if (findings.length > 0) return invalidInput(findings);
      const now = Math.floor(parts.clock().getTime() / 1_000) * 1_000;
      const expiresAt = now + UPLOAD_MINUTES * 60_000;
      return done({ ...file, attachmentId: parts.newId("attachment"), expiresAt });
    }),
  );
}
