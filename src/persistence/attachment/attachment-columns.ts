import type { Attachment, ListedAttachment } from "../../domain/attachment/attachment";

/** The columns of a file `f` that are read back. */
export const ATTACHMENT_COLUMNS =
  `f.id AS id, f.kind AS kind, f.file_name AS "fileName", f.content_type AS "contentType", f.size AS size, ` +
  `f.sha256 AS sha256, f.uploaded_at AS "uploadedAt"`;

/** The same with who sent it, if a user of this organisation did. */
export function listedColumns(organisation: string): string {
  return (
    `${ATTACHMENT_COLUMNS}, (SELECT u.name FROM user_account u WHERE u.id = f.user_id ` +
    `AND u.organisation_id = ${organisation}) AS "uploadedBy"`
  );
}

export interface StoredAttachment extends Omit<Attachment, "uploadedAt"> {
  readonly uploadedAt: string;
}

export interface StoredListedAttachment extends StoredAttachment {
  readonly uploadedBy: string | null;
}

export function attachmentOf({ uploadedAt, ...row }: StoredAttachment): Attachment {
  const { id, kind, fileName, contentType, size, sha256 } = row;
  return { id, kind, fileName, contentType, size, sha256, uploadedAt: new Date(uploadedAt) };
}

export function listedOf(row: StoredListedAttachment): ListedAttachment {
  return { ...attachmentOf(row), uploadedBy: row.uploadedBy };
}
