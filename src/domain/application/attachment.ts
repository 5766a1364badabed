import type { Finding } from "../values/finding";
import { findingsOnText, LONGEST } from "../values/readable-text";
import type { AttachmentKind } from "./application-requirements";
import { contentTypeOf, type AttachmentContentType } from "./attachment-content";

/** 添付書類 of an application, as it is kept. */
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

/** What a file says of itself before it comes. */
export interface AnnouncedFile {
  readonly kind: AttachmentKind;
  readonly fileName: string;
}

/** 10 MB. */
export const MOST_ATTACHMENT_BYTES = 10_000_000;
/** Of one application. */
export const MOST_ATTACHMENTS = 10;

/** What goes to the obligee with a hand-over is attached once the guarantee is issued, too, until it ends. */
export const KINDS_AFTER_ISSUE: readonly AttachmentKind[] = ["INVOICE"];

export function goesWithHandOver(kind: AttachmentKind): boolean {
  return KINDS_AFTER_ISSUE.includes(kind);
}

/**
 * 1 GB: what one contractor may keep in applications that are not issued yet, and in what goes to obligees with its guarantees
 * in force, unless the operator says otherwise.
 */
export const MOST_BYTES_OF_CONTRACTOR = 1_000_000_000;

/**
 * Whether the contractor has room for so many more bytes beside what it keeps, in bytes: drafts cost nothing, and nobody else
 * would stop them.
 */
export function* findingsOnRoom(
  path: "applicationId" | "file",
  kept: number,
  coming: number,
  limit: number,
): Iterable<Finding> {
  if (kept + coming > limit) yield { path, code: "ATTACHMENT_ROOM_USED_UP", limit, actual: kept + coming };
}

/** No object: its prototype would give a file that ends with ".constructor" a type. */
const TYPE_OF_ENDING: ReadonlyMap<string, AttachmentContentType> = new Map([
  [".pdf", "application/pdf"],
  [".jpg", "image/jpeg"],
  [".jpeg", "image/jpeg"],
]);

/** What is wrong with a file that is announced. `kept`: how many the application has already. */
export function* findingsOnAnnounced({ fileName }: AnnouncedFile, kept: number): Iterable<Finding> {
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
    yield { path: "applicationId", code: "ATTACHMENTS_FULL", limit: MOST_ATTACHMENTS, actual: kept };
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
