import { zlibSync } from "fflate";

/** An object of a PDF, as pdfkit keeps it until it is written. */
interface Reference {
  buffer: Uint8Array[];
  readonly data: { Filter?: string; readonly Type?: unknown };
  finalize(): void;
}

/** Programs that know nothing of PDF look for a file's metadata as text. */
const METADATA = "Metadata";

/** Compresses what is written to an object of a PDF, when it ends. */
export function compressing<Object extends object>(object: Object): Object {
  const read: unknown = object;
  const reference = read as Reference;
  const finalize = reference.finalize.bind(reference);
  reference.finalize = () => {
    const { buffer, data } = reference;
    if (buffer.length > 0 && data.Filter === undefined && data.Type !== METADATA) {
      reference.buffer = [zlibSync(Buffer.concat(buffer), { level: 6 })];
      data.Filter = "FlateDecode";
    }
    finalize();
  };
  return object;
}
