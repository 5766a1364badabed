import type { AttachmentContentType } from "../../domain/attachment/attachment-content";
import type { AttachmentKind } from "../../domain/attachment/attachment-kind";
import { HASH, ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";

/** What a file is, in every table of attachments (添付書類); its bytes stand in a table beside. */
export abstract class AttachedFile {
  id!: string;
  kind!: AttachmentKind;
  fileName!: string;
  contentType!: AttachmentContentType;
  size!: number;
  /** Of the bytes. */
  sha256!: string;
  uploadedAt!: string;
  /** Empty: an integration. */
  userId!: string | null;
  /** From then on there are no bytes of it. */
  removedAt!: string | null;
}

const COLUMNS = {
  kind: NAME_OF_VALUE,
  fileName: TEXT,
  contentType: NAME_OF_VALUE,
  size: { type: "integer" },
  sha256: HASH,
  uploadedAt: INSTANT,
  userId: { ...ID, nullable: true },
  removedAt: { ...INSTANT, nullable: true },
} as const satisfies Readonly<Partial<Record<keyof AttachedFile, object>>>;

/** Gives a class of rows the columns of a file. They are its own: what reads the columns of a class asks no other. */
export function WithFile(): ClassDecorator {
  return ({ prototype }) => {
    for (const [property, options] of Object.entries(COLUMNS)) Stored(options)(prototype as object, property);
  };
}
