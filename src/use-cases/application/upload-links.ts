import type { AnnouncedFile } from "../../domain/application/attachment";
import { ViewerLinks } from "../shared/viewer-links";

/** How long an upload may be begun, in minutes. */
export const UPLOAD_MINUTES = 10;

/** The one file that an address takes. */
export interface UploadTarget extends AnnouncedFile {
  readonly attachmentId: string;
  readonly applicationId: string;
}

/** Addresses that take an attachment: one file each, once. */
export class UploadLinks extends ViewerLinks<UploadTarget> {
  constructor(pepper: Buffer) {
    super("upload", pepper);
  }
}
