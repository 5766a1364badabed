"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.certificateFileName = certificateFileName;
exports.originalFileName = originalFileName;
exports.handOverMailFileName = handOverMailFileName;
exports.keyNoticeFileName = keyNoticeFileName;
exports.fileNameOf = fileNameOf;
const characters_1 = require("../values/characters");
const guarantee_kind_1 = require("../values/guarantee-kind");
const printable_text_1 = require("../values/printable-text");
/** File systems take 255 bytes of UTF-8; browsers add what tells copies and unfinished downloads apart. */
const MOST_BYTES = 200;
const CUT = "…";
/** The characters that Windows refuses in a name; other systems refuse fewer. */
const REFUSED = /["*/:<>?\\|]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/**
 * Such as 保証証書（閲覧用）_前払金保証_2070004426.pdf. The name of a replaced version says so, and that of a new version
 * tells its number.
 */
function certificateFileName({ kind, number, version, delivery, isSuperseded, }) {
    const copy = delivery === "PAPER" ? "保証証書（写し）" : "保証証書（閲覧用）";
    const standing = isSuperseded ? ["変更前"] : [];
    return {
        fileName: fileNameOf([copy, guarantee_kind_1.KIND_IN_JAPANESE[kind], number, ...whichOf(version), ...standing], "pdf"),
        asciiFileName: `certificate-${number}-v${String(version)}.pdf`,
    };
}
/** Such as 保証証書（原本）_前払金保証_2070004426.pdf: the certificate on paper, for the issuer to seal. */
function originalFileName({ kind, number, version }) {
    return {
        fileName: fileNameOf(["保証証書（原本）", guarantee_kind_1.KIND_IN_JAPANESE[kind], number, ...whichOf(version)], "pdf"),
        asciiFileName: `original-${number}-v${String(version)}.pdf`,
    };
}
function whichOf(version) {
    return version === 1 ? [] : [`第${String(version)}版`];
}
/** Such as 提出メール_前払金保証_2070004426.eml: a mail that the contractor sends itself. */
function handOverMailFileName({ kind, number, }) {
    return {
        fileName: fileNameOf(["提出メール", guarantee_kind_1.KIND_IN_JAPANESE[kind], number], "eml"),
        asciiFileName: `hand-over-${number}.eml`,
    };
}
/** Such as 認証キー等のお知らせ_前払金保証_2070004426_〇〇道路改良工事.pdf: what the contractor hands in, and for which works. */
function keyNoticeFileName({ kind, number, worksName, }) {
    return {
        fileName: fileNameOf(["認証キー等のお知らせ", guarantee_kind_1.KIND_IN_JAPANESE[kind], number, worksName], "pdf"),
        asciiFileName: `key-notice-${number}.pdf`,
    };
}
/**
 * Parts joined by `_`, as every file system takes them: refused characters in full width, no control or invisible
 * characters, no line breaks. Too long a name loses the end of its last part, never a part of a character.
 */
function fileNameOf(parts, extension) {
    const name = parts
        .map(acceptable)
        .filter((part) => part !== "")
        .join("_");
    return `${shortened(name, MOST_BYTES - bytesOf(extension) - 1)}.${extension}`;
}
function acceptable(part) {
    const printable = (0, printable_text_1.withoutUnprintable)((0, characters_1.withSpaces)(part, " "));
    return ((0, characters_1.isBlank)(printable) ? "" : printable)
        .replace(REFUSED, (c) => String.fromCharCode(c.charCodeAt(0) + FULL_WIDTH_OFFSET))
        .replace(/^[ .]+|[ .]+$/g, "");
}
const CHARACTERS = new Intl.Segmenter("ja");
function shortened(name, mostBytes) {
    if (bytesOf(name) <= mostBytes)
        return name;
    let kept = "";
    for (const { segment } of CHARACTERS.segment(name)) {
        if (bytesOf(kept + segment + CUT) > mostBytes)
            break;
        kept += segment;
    }
    return kept.trimEnd() + CUT;
}
function bytesOf(text) {
    return Buffer.byteLength(text, "utf8");
}
//# sourceMappingURL=document-file-name.js.map