"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ATTACHMENT_CONTENT_TYPES = void 0;
exports.contentTypeOf = contentTypeOf;
/** What an attachment may be, by its bytes. */
exports.ATTACHMENT_CONTENT_TYPES = ["application/pdf", "image/jpeg"];
/** The type of a file by what stands in it, not by its name; `null` for whatever is neither, or is broken off. */
function contentTypeOf(bytes) {
    if (isPdf(bytes))
        return "application/pdf";
    return isJpeg(bytes) ? "image/jpeg" : null;
}
/** Within how many bytes readers look for a PDF's header and for its end (PDF Reference 1.7, H.3, notes 13 and 18). */
const READ_AROUND = 1_024;
/**
 * A PDF begins with its version, and ends with the place of its table of contents: a table (`xref`), or a stream in an object
 * (`12 0 obj`). What was cut off has no such end. Mail programs and scanners add bytes before and behind, as readers allow.
 */
function isPdf(bytes) {
    const header = asciiOf(bytes, 0, READ_AROUND).search(/%PDF-[12]\.\d/);
    if (header === -1)
        return false;
    const tail = asciiOf(bytes, Math.max(0, bytes.length - READ_AROUND), bytes.length);
    const place = [...tail.matchAll(/startxref\s+(\d{1,10})\s+%%EOF/g)].at(-1)?.[1];
    if (place === undefined)
        return false;
    // Some count from the header, others from the beginning of the file.
    return [0, header].some((from) => beginsTable(bytes, from + Number(place)));
}
function beginsTable(bytes, at) {
    return at < bytes.length && /^\s*(xref\s|\d+\s+\d+\s+obj)/.test(asciiOf(bytes, at, at + 40));
}
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
/** Markers that stand alone: no length follows (ITU-T T.81, B.1.1.3). */
const isAlone = (marker) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
/** SOF: begins a frame. The other three of the range are tables (DHT, JPG, DAC). */
const isFrame = (marker) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/**
 * A JPEG is a chain of segments: each begins with a marker and says how long it is. One of them gives a frame its height and
 * width; then the image begins, which ends with a marker of its own.
 */
function isJpeg(bytes) {
    if (bytes[0] !== 0xff || bytes[1] !== SOI)
        return false;
    let at = 2;
    let hasFrame = false;
    while (at + 4 <= bytes.length) {
        if (bytes[at] !== 0xff)
            return false;
        const marker = bytes[at + 1] ?? 0;
        // Markers may be preceded by fill bytes.
        if (marker === 0xff || isAlone(marker)) {
            at += marker === 0xff ? 1 : 2;
            continue;
        }
        const length = numberAt(bytes, at + 2);
        if (length < 2 || at + 2 + length > bytes.length)
            return false;
        if (isFrame(marker))
            hasFrame = length >= 8 && numberAt(bytes, at + 7) > 0;
        if (marker === SOS)
            return hasFrame && hasEnd(bytes, at + 2 + length);
        at += 2 + length;
    }
    return false;
}
/** Cameras write more behind the end: it stands somewhere behind the image's beginning. */
function hasEnd(bytes, from) {
    for (let at = bytes.length - 2; at >= from; at -= 1)
        if (bytes[at] === 0xff && bytes[at + 1] === EOI)
            return true;
    return false;
}
function numberAt(bytes, at) {
    return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
}
/** Bytes as a text of one character each. */
function asciiOf(bytes, from, to) {
    return String.fromCharCode(...bytes.subarray(from, to));
}
//# sourceMappingURL=attachment-content.js.map