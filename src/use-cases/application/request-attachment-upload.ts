import type { Caller } from "../../domain/account/access";
import { findingsOnAnnounced, findingsOnRoom, type AnnouncedFile } from "../../domain/application/attachment";
import { attachableApplication } from "./attachable-application";
import { UPLOAD_MINUTES } from "./upload-links";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";

export interface RequestAttachmentUpload extends AnnouncedFile {
  readonly applicationId: string;
  readonly idempotencyKey: string | null;
}

/** What the address is made of. */
export interface RequestedUpload extends AnnouncedFile {
  readonly attachmentId: string;
  readonly applicationId: string;
  /** In milliseconds since 1970, a whole second. */
  readonly expiresAt: number;
}

type Refusal = "APPLICATION_NOT_FOUND" | "STEP_NOT_ALLOWED" | "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT";

/** Announces a file (添付書類) for a draft or a returned application. Nothing is stored before its bytes come. */
export async function requestAttachmentUpload(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId" | "mostAttachmentBytes">,
  caller: Caller,
  command: RequestAttachmentUpload,
): Promise<Outcome<RequestedUpload, Refusal>> {
  assertMay(caller, "applyForGuarantee");
  const { applicationId, kind, fileName, idempotencyKey } = command;
  const call = { caller, operation: "requestAttachmentUpload", idempotencyKey, input: command };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async (): Promise<Outcome<RequestedUpload, Refusal>> => {
      const changeable = await attachableApplication(stores, caller, applicationId, kind);
      if (!changeable.done) return changeable;
      const kept = await stores.attachments.of(applicationId);
      const bytes = await stores.attachments.bytesOf(caller.organisationId);
      const findings = [
        ...findingsOnAnnounced({ kind, fileName }, kept.length),
        ...findingsOnRoom("applicationId", bytes, 1, parts.mostAttachmentBytes),
      ];
      if (findings.length > 0) return invalidInput(findings);
      const now = Math.floor(parts.clock().getTime() / 1_000) * 1_000;
      const expiresAt = now + UPLOAD_MINUTES * 60_000;
      return done({ attachmentId: parts.newId("attachment"), applicationId, kind, fileName, expiresAt });
    }),
  );
}
