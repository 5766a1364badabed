import { badUserInput } from "../errors/request-error";

/** Bytes of a filter as JSON: the link carries it, and no address may be of any length. */
const LONGEST_FILTER = 2_500;

export function assertFitsIntoLink(filter: object): void {
  const bytes = Buffer.byteLength(JSON.stringify(filter));
  if (bytes <= LONGEST_FILTER) return;
  throw badUserInput({
    en: `filter must be at most ${String(LONGEST_FILTER)} bytes of JSON; got ${String(bytes)}.`,
    ja: `filter は JSON で ${String(LONGEST_FILTER)} バイトまでです（入力: ${String(bytes)}バイト）。`,
  });
}
