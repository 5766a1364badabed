import { createHash } from "node:crypto";
import type { StoredFile } from "../attachment/ports";

/** The bytes of a file as they came. The digest is sealed, the bytes are not. */
export function intactBytesOf({ attachment, bytes }: StoredFile): Uint8Array {
  if (createHash("sha256").update(bytes).digest("hex") !== attachment.sha256)
    throw new Error("the bytes of an attachment are not those that came");
  return bytes;
}
