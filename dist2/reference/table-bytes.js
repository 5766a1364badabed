"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.textOfTable = textOfTable;
/** Marks at the begin of a text that say its encoding. */
const MARKS = [
    [[0xef, 0xbb, 0xbf], "utf-8"],
    [[0xff, 0xfe], "utf-16le"],
    [[0xfe, 0xff], "utf-16be"],
];
const SAVE_AS_CSV = "save it as CSV, in UTF-8 or Shift_JIS";
/**
 * The first bytes of files that are no text, what else is in them, and their names. UTF-32 before UTF-16,
 * whose mark it begins with.
 */
const NO_TEXTS = [
    ["PK\x03\x04", "a workbook of Excel (.xlsx)", "xl/"],
    ["PK\x03\x04", "a document of Word (.docx)", "word/"],
    ["PK\x03\x04", "a document of OpenOffice (.ods)", "opendocument"],
    ["PK\x03\x04", "a packed file (.zip)"],
    ["\xd0\xcf\x11\xe0", "a workbook of an older Excel (.xls)"],
    ["%PDF-", "a PDF"],
    ["{\\rtf", "a text of Word (.rtf)"],
    ["<", "a page (HTML or XML), in spite of its name"],
    ["\x1f\x8b", "a packed file (.gz)"],
    ["7z\xbc\xaf", "a packed file (.7z)"],
    ["\xff\xfe\0\0", "in UTF-32"],
    ["\0\0\xfe\xff", "in UTF-32"],
    // How it changes to kanji.
    ["", "in ISO-2022-JP (JIS)", "\x1b$B"],
    ["", "in ISO-2022-JP (JIS)", "\x1b$@"],
];
/** The part examined at a file's begin; a packed file lists its contents at its end. */
const PART = 4_096;
/** Its mark, byte by byte. */
const UTF_8_MARK = /^\xef\xbb\xbf/;
/** A DOS program ends a text with 0x1A, which Node's decoder of Shift_JIS gives as U+001C; others fill it up with 0x00. */
const BEHIND_A_TEXT = "\0\x1a\x1c\r\n";
/**
 * The text of a table's file, in every way that spreadsheets in Japan write it. Other files are refused by
 * name. The headings, some of which stand in the first line, tell the encodings of such a file apart. In a
 * table whose encoding is clear, a byte that is no character becomes U+FFFD, so that its line can be named.
 */
function textOfTable(bytes, headings) {
    const ends = Buffer.concat([bytes.subarray(0, PART), bytes.subarray(PART).subarray(-PART)]);
    const seen = ends.toString("latin1");
    const noText = NO_TEXTS.find(([begin, , holds = ""]) => seen.replace(UTF_8_MARK, "").trimStart().startsWith(begin) && seen.includes(holds))?.[1];
    if (noText !== undefined)
        return { problem: `it is ${noText}; ${SAVE_AS_CSV}.` };
    const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1];
    const encoding = marked ?? encodingOf(bytes, headings);
    if (encoding === undefined)
        return { problem: `it is neither in UTF-8 nor in Shift_JIS; ${SAVE_AS_CSV}.` };
    if (!isReadable(encoding))
        return { problem: `it is in ${encoding.toUpperCase()}; ${SAVE_AS_CSV}.` };
    return { text: withoutEndOfFile(new TextDecoder(encoding).decode(bytes)) };
}
function withoutEndOfFile(text) {
    let length = text.length;
    while (length > 0 && BEHIND_A_TEXT.includes(text.charAt(length - 1)))
        length -= 1;
    return text.slice(0, length);
}
/** Encodings that are refused by name. */
const NAMED = ["euc-jp", "gb18030", "big5", "euc-kr"];
const READABLE = ["utf-8", "shift_jis", "utf-16le", "utf-16be"];
function isReadable(encoding) {
    return READABLE.includes(encoding);
}
/** The encoding in which a heading is found; without one, the first that has a character for every byte. */
function encodingOf(bytes, headings) {
    if (isText(bytes, "utf-8") && !bytes.includes(0))
        return "utf-8";
    const holdsHeading = (encoding) => {
        const begin = new TextDecoder(encoding).decode(bytes.subarray(0, PART));
        return headings.some((heading) => begin.includes(heading));
    };
    return ([...READABLE, ...NAMED].find(holdsHeading) ??
        ["utf-8", "shift_jis", ...NAMED].find((encoding) => isText(bytes, encoding)));
}
function isText(bytes, encoding) {
    try {
        new TextDecoder(encoding, { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=table-bytes.js.map