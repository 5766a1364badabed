import type { Caller } from "../../domain/account/access";
import type { Attachment, ListedAttachment } from "../../domain/attachment/attachment";

/** What is attached to applications, to entries of ledgers or to guarantees. */
export interface AttachmentReads {
  /** A file that the caller may see, with its bytes. */
  file(caller: Caller, id: string): Promise<StoredFile | null>;
}

export interface ApplicationAttachmentReads extends AttachmentReads {
  /** What is attached to the application that a guarantee came out of, the oldest first; nothing where there is none. */
  ofGuarantee(caller: Caller, guaranteeId: string): Promise<ListedAttachment[]>;
}

export interface StoredFile {
  readonly attachment: Attachment;
  readonly bytes: Uint8Array;
}

/** A file to be kept with its bytes. */
export interface NewAttachment extends Attachment {
  /** The application, entry or guarantee. */
  readonly ownerId: string;
  /** Whose room it takes. */
  readonly organisationId: string;
  readonly userId: string | null;
  readonly bytes: Uint8Array;
}

/** The attachments of applications, of entries of ledgers or of guarantees: one store for each. */
export interface AttachmentStore {
  /** Those that are there, in the order in which they were announced. */
  of(ownerId: string): Promise<Attachment[]>;
  /** How many bytes an organisation keeps in them, as far as they count: `MOST_BYTES_OF_ORGANISATION`. */
  bytesOf(organisationId: string): Promise<number>;
  /** Whether bytes came under this id, even if they were removed since. */
  isKnown(id: string): Promise<boolean>;
  insert(attachment: NewAttachment): Promise<void>;
  /** Removes the bytes; what the file was stays on record. */
  remove(id: string, at: Date): Promise<void>;
}
