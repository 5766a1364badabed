import type { Attachment } from "../../domain/application/attachment";

/** The columns of `attachment f` that are read back. */
export const ATTACHMENT_COLUMNS =
  `f.id AS id, f.kind AS kind, f.file_name AS "fileName", f.content_type AS "contentType", f.size AS size, ` +
  `f.sha256 AS sha256, f.uploaded_at AS "uploadedAt"`;

export interface StoredAttachment extends Omit<Attachment, "uploadedAt"> {
  readonly uploadedAt: string;
}

export function attachmentOf({ uploadedAt, ...row }: StoredAttachment): Attachment {
  const { id, kind, fileName, contentType, size, sha256 } = row;
  return { id, kind, fileName, contentType, size, sha256, uploadedAt: new Date(uploadedAt) };
}
