import type { IncomingMessage } from "node:http";
import { MOST_ATTACHMENT_BYTES } from "../../domain/attachment/attachment";

/** What came: all bytes; or why not all of them. `size` is told where the sender announced it. */
export type ReceivedFile =
  | { readonly bytes: Buffer }
  | { readonly problem: "TOO_LARGE"; readonly size: number | undefined }
  | { readonly problem: "BROKEN_OFF" };

/** The body of a request, as far as a file may go: of a larger one nothing more is read, announced or not. */
export async function receivedFile(body: IncomingMessage): Promise<ReceivedFile> {
  const announced = body.headers["content-length"];
  const size = announced === undefined ? undefined : Number(announced);
  if (size !== undefined && size > MOST_ATTACHMENT_BYTES) return { problem: "TOO_LARGE", size };
  const pieces: Buffer[] = [];
  let came = 0;
  try {
    // Not destroyed where it is left: the answer goes out on the same connection.
    for await (const piece of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      came += piece.length;
      if (came > MOST_ATTACHMENT_BYTES) return { problem: "TOO_LARGE", size: undefined };
      pieces.push(piece);
    }
  } catch {
    return { problem: "BROKEN_OFF" };
  }
  return { bytes: Buffer.concat(pieces, came) };
}
