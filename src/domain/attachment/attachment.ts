import type { Finding } from "../values/finding";
import { findingsOnText, LONGEST } from "../values/readable-text";
import { contentTypeOf, type AttachmentContentType } from "./attachment-content";
import { KINDS_TAKEN_BY, type AttachmentKind, type AttachmentOwner } from "./attachment-kind";

/** 添付書類, as it is kept. */
export interface Attachment {
  readonly id: string;
  readonly kind: AttachmentKind;
  readonly fileName: string;
  readonly contentType: AttachmentContentType;
  /** In bytes. */
  readonly size: number;
  /** Of the bytes, in hex. */
  readonly sha256: string;
  readonly uploadedAt: Date;
}

/** As it is listed. */
export interface ListedAttachment extends Attachment {
  /**
   * The name of the user that sent it, to its own organisation, and of an entry to whoever sees that; `null` to others, and where
   * an integration did.
   */
  readonly uploadedBy: string | null;
}

/** What a file says of itself before it comes. */
export interface AnnouncedFile {
  readonly kind: AttachmentKind;
  readonly fileName: string;
}

/** 10 MB. */
export const MOST_ATTACHMENT_BYTES = 10_000_000;
/** Of one application, entry of a ledger or guarantee. */
export const MOST_ATTACHMENTS = 10;

/** What goes to the obligee with a hand-over is attached once the guarantee is issued, too, until it ends. */
export const KINDS_AFTER_ISSUE: readonly AttachmentKind[] = ["INVOICE"];

export function goesWithHandOver(kind: AttachmentKind): boolean {
  return KINDS_AFTER_ISSUE.includes(kind);
}

/**
 * 1 GB: what one organisation may keep, unless the operator says otherwise. Of a contractor, what its applications that are not
 * issued yet have counts, with what goes to obligees with its guarantees in force; of a body, what the entries have that it
 * recorded itself and that are in force; of an issuer, what its guarantees in force have.
 */
export const MOST_BYTES_OF_ORGANISATION = 1_000_000_000;

/** The place of an input that names it. */
export const NAMED_BY = {
  APPLICATION: "applicationId",
  LEDGER_ENTRY: "entryId",
  GUARANTEE: "guaranteeId",
} as const satisfies Record<AttachmentOwner, string>;

const ROOM_USED_UP = {
  APPLICATION: "ATTACHMENT_ROOM_USED_UP",
  LEDGER_ENTRY: "LEDGER_ATTACHMENT_ROOM_USED_UP",
  GUARANTEE: "GUARANTEE_ATTACHMENT_ROOM_USED_UP",
} as const satisfies Record<AttachmentOwner, string>;

/**
 * Whether the organisation has room for so many more bytes beside what it keeps, in bytes: drafts and entries cost nothing, and
 * nobody else would stop them.
 */
export function* findingsOnRoom(
  owner: AttachmentOwner,
  { kept, coming, limit }: { readonly kept: number; readonly coming: number; readonly limit: number },
  path: string = NAMED_BY[owner],
): Iterable<Finding> {
  if (kept + coming > limit) yield { path, code: ROOM_USED_UP[owner], limit, actual: kept + coming };
}

/** No object: its prototype would give a file that ends with ".constructor" a type. */
const TYPE_OF_ENDING: ReadonlyMap<string, AttachmentContentType> = new Map([
  [".pdf", "application/pdf"],
  [".jpg", "image/jpeg"],
  [".jpeg", "image/jpeg"],
]);

/** What is wrong with a file that is announced. `kept`: how many are attached already. */
export function* findingsOnAnnounced(
  owner: AttachmentOwner,
  { kind, fileName }: AnnouncedFile,
  kept: number,
): Iterable<Finding> {
  const kinds = KINDS_TAKEN_BY[owner];
  if (!kinds.includes(kind))
    yield { path: "kind", code: "ATTACHMENT_KIND_NOT_TAKEN", limit: kinds.join(", "), actual: kind };
  yield* findingsOnText("fileName", fileName, LONGEST.name);
  if (typeOfName(fileName) === null)
    yield {
      path: "fileName",
      code: "NOT_PDF_OR_JPEG",
      limit: ".pdf, .jpg, .jpeg",
      actual: endingOf(fileName),
    };
  if (/[/\\]/.test(fileName)) yield { path: "fileName", code: "NOT_A_FILE_NAME" };
  if (kept >= MOST_ATTACHMENTS)
    yield { path: NAMED_BY[owner], code: "ATTACHMENTS_FULL", limit: MOST_ATTACHMENTS, actual: kept };
}

/** What is wrong with the bytes that came for it. */
export function* findingsOnBytes({ fileName }: AnnouncedFile, bytes: Uint8Array): Iterable<Finding> {
  if (bytes.length === 0) yield { path: "file", code: "FILE_EMPTY" };
  if (bytes.length > MOST_ATTACHMENT_BYTES)
    yield { path: "file", code: "FILE_TOO_LARGE", limit: MOST_ATTACHMENT_BYTES, actual: bytes.length };
  if (bytes.length === 0 || bytes.length > MOST_ATTACHMENT_BYTES) return;
  const named = typeOfName(fileName);
  const actual = contentTypeOf(bytes);
  if (actual === null)
    yield { path: "file", code: "FILE_NOT_READABLE", limit: named ?? "application/pdf, image/jpeg" };
  else if (actual !== named)
    yield { path: "file", code: "NOT_WHAT_ITS_NAME_SAYS", limit: named ?? undefined, actual };
}

/** The type that a name's ending promises; `null` for every other one. */
function typeOfName(fileName: string): AttachmentContentType | null {
  return TYPE_OF_ENDING.get(endingOf(fileName)) ?? null;
}

function endingOf(fileName: string): string {
  return /\.[^.]*$/.exec(fileName.normalize("NFKC").toLowerCase())?.[0] ?? "";
}
