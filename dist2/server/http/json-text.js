"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.jsonText = jsonText;
exports.escapesHalfCharacter = escapesHalfCharacter;
/** Drops the byte order mark, which some programs write before a text. */
const UTF8 = new TextDecoder("utf-8", { fatal: true });
/** Begins a change of alphabet in ISO-2022-JP. */
const ESCAPE = 0x1b;
/**
 * Decodes bytes from outside that should be JSON, and replaces none: U+FFFD in a name would pass every later
 * check.
 */
function jsonText(bytes) {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        return { looksLike: "gzip" };
    // No JSON holds a raw NUL or escape character: such bytes look like ASCII, but belong to another encoding.
    if (bytes.includes(0))
        return { looksLike: "UTF-16" };
    if (bytes.includes(ESCAPE))
        return { looksLike: "ISO-2022-JP" };
    try {
        return { text: UTF8.decode(bytes) };
    }
    catch {
        return { looksLike: encodingOf(bytes) };
    }
}
/**
 * Whether a JSON text escapes a surrogate without its other half. That is no character, and becomes U+FFFD
 * when written.
 */
function escapesHalfCharacter(json) {
    if (!json.includes("\\") || !/\\ud/i.test(json))
        return false;
    const others = json.replace(/\\(?:ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}|[^u])/gi, " ");
    return /\\ud[89a-f]/i.test(others);
}
function encodingOf(bytes) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return "UTF-16";
    if (/\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]/.test(latin1(bytes)))
        return "CESU-8";
    if (isDamagedUtf8(bytes))
        return undefined;
    // EUC-JP first: its characters are also pairs of half-width katakana in Shift_JIS, hardly ever the other way round.
    return ["EUC-JP", "Shift_JIS"].find((encoding) => isText(bytes, encoding));
}
/** A text in another encoding has hardly any valid UTF-8 character. */
function isDamagedUtf8(bytes) {
    const lossy = new TextDecoder("utf-8").decode(bytes);
    const wrong = lossy.match(/\ufffd/g)?.length ?? 0;
    return (lossy.match(/[^\0-\x7f]/gu)?.length ?? 0) > 2 * wrong;
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
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
//# sourceMappingURL=json-text.js.map