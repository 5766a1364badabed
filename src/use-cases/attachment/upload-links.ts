import type { AnnouncedFile } from "../../domain/attachment/attachment";
import { ViewerLinks } from "../shared/viewer-links";
import type { AttachmentTarget } from "./attachment-target";

/** How long an upload may be begun, in minutes. */
export const UPLOAD_MINUTES = 10;

/** The one file that an address takes. */
export type UploadTarget = AnnouncedFile & AttachmentTarget & { readonly attachmentId: string };

/** Addresses that take an attachment: one file each, once. */
export class UploadLinks extends ViewerLinks<UploadTarget> {
  constructor(pepper: Buffer) {
    super("upload", pepper);
  }
}
