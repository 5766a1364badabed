/** Bytes of a file that begins with the mark of UTF-8 are UTF-8 whatever follows. */
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/**
 * The text of a table that came as a file: UTF-8, with or without its mark, or Shift_JIS, as spreadsheets of Japan write
 * it. A byte that is no character becomes U+FFFD; `heading` is a word of the first line, which tells the encodings of
 * such a file apart.
 */
export function textOfTable(bytes: Uint8Array, heading: string): string {
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  if (UTF8_MARK.every((byte, i) => bytes[i] === byte) || !utf8.includes("\ufffd")) return utf8;
  const shiftJis = new TextDecoder("shift_jis").decode(bytes);
  return utf8.includes(heading) && !shiftJis.includes(heading) ? utf8 : shiftJis;
}
