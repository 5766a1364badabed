"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_BYTES_OF_CONTRACTOR = exports.KINDS_AFTER_ISSUE = exports.MOST_ATTACHMENTS = exports.MOST_ATTACHMENT_BYTES = void 0;
exports.goesWithHandOver = goesWithHandOver;
exports.findingsOnRoom = findingsOnRoom;
exports.findingsOnAnnounced = findingsOnAnnounced;
exports.findingsOnBytes = findingsOnBytes;
const readable_text_1 = require("../values/readable-text");
const attachment_content_1 = require("./attachment-content");
/** 10 MB. */
exports.MOST_ATTACHMENT_BYTES = 10_000_000;
/** Of one application. */
exports.MOST_ATTACHMENTS = 10;
/** What goes to the obligee with a hand-over is attached once the guarantee is issued, too, until it ends. */
exports.KINDS_AFTER_ISSUE = ["INVOICE"];
function goesWithHandOver(kind) {
    return exports.KINDS_AFTER_ISSUE.includes(kind);
}
/**
 * 1 GB: what one contractor may keep in applications that are not issued yet, and in what goes to obligees with its guarantees
 * in force, unless the operator says otherwise.
 */
exports.MOST_BYTES_OF_CONTRACTOR = 1_000_000_000;
/**
 * Whether the contractor has room for so many more bytes beside what it keeps, in bytes: drafts cost nothing, and nobody else
 * would stop them.
 */
function* findingsOnRoom(path, kept, coming, limit) {
    if (kept + coming > limit)
        yield { path, code: "ATTACHMENT_ROOM_USED_UP", limit, actual: kept + coming };
}
/** No object: its prototype would give a file that ends with ".constructor" a type. */
const TYPE_OF_ENDING = new Map([
    [".pdf", "application/pdf"],
    [".jpg", "image/jpeg"],
    [".jpeg", "image/jpeg"],
]);
/** What is wrong with a file that is announced. `kept`: how many the application has already. */
function* findingsOnAnnounced({ fileName }, kept) {
    yield* (0, readable_text_1.findingsOnText)("fileName", fileName, readable_text_1.LONGEST.name);
    if (typeOfName(fileName) === null)
        yield {
            path: "fileName",
            code: "NOT_PDF_OR_JPEG",
            limit: ".pdf, .jpg, .jpeg",
            actual: endingOf(fileName),
        };
    if (/[/\\]/.test(fileName))
        yield { path: "fileName", code: "NOT_A_FILE_NAME" };
    if (kept >= exports.MOST_ATTACHMENTS)
        yield { path: "applicationId", code: "ATTACHMENTS_FULL", limit: exports.MOST_ATTACHMENTS, actual: kept };
}
/** What is wrong with the bytes that came for it. */
function* findingsOnBytes({ fileName }, bytes) {
    if (bytes.length === 0)
        yield { path: "file", code: "FILE_EMPTY" };
    if (bytes.length > exports.MOST_ATTACHMENT_BYTES)
        yield { path: "file", code: "FILE_TOO_LARGE", limit: exports.MOST_ATTACHMENT_BYTES, actual: bytes.length };
    if (bytes.length === 0 || bytes.length > exports.MOST_ATTACHMENT_BYTES)
        return;
    const named = typeOfName(fileName);
    const actual = (0, attachment_content_1.contentTypeOf)(bytes);
    if (actual === null)
        yield { path: "file", code: "FILE_NOT_READABLE", limit: named ?? "application/pdf, image/jpeg" };
    else if (actual !== named)
        yield { path: "file", code: "NOT_WHAT_ITS_NAME_SAYS", limit: named ?? undefined, actual };
}
/** The type that a name's ending promises; `null` for every other one. */
function typeOfName(fileName) {
    return TYPE_OF_ENDING.get(endingOf(fileName)) ?? null;
}
function endingOf(fileName) {
    return /\.[^.]*$/.exec(fileName.normalize("NFKC").toLowerCase())?.[0] ?? "";
}
//# sourceMappingURL=attachment.js.map