"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UPLOAD_REFUSALS = void 0;
exports.fileRefused = fileRefused;
exports.tooLarge = tooLarge;
const request_error_1 = require("../../api/graphql/errors/request-error");
const input_finding_type_1 = require("../../api/graphql/errors/input-finding.type");
const attachment_1 = require("../../domain/application/attachment");
const upload_links_1 = require("../../use-cases/application/upload-links");
const MINUTES = String(upload_links_1.UPLOAD_MINUTES);
/** Why a file is not taken, and what to do. */
exports.UPLOAD_REFUSALS = {
    FORGED: new request_error_1.RequestError("FORBIDDEN", {
        en: "This is no upload address of this service. Check that it was copied whole, or ask for another one with requestAttachmentUpload.",
        ja: "このサービスが発行したアップロード用アドレスではありません。欠けていないか確認するか、取得し直してください。",
    }, { reason: "LINK_NOT_GENUINE" }),
    FOREIGN: new request_error_1.RequestError("FORBIDDEN", {
        en: "This upload address was made for another user. Sign in and ask for one yourself.",
        ja: "このアップロード用アドレスは別の利用者のために発行されたものです。ご自身で取得してください。",
    }, { reason: "LINK_OF_ANOTHER_VIEWER" }),
    EXPIRED: new request_error_1.RequestError("BAD_USER_INPUT", {
        en: `This upload address has expired: it works for ${MINUTES} minutes. Ask for another one.`,
        ja: `このアップロード用アドレスは有効期限（${MINUTES}分）が切れています。取得し直してください。`,
    }, { reason: "LINK_EXPIRED" }, 410),
    UPLOADED_ALREADY: new request_error_1.RequestError("BAD_USER_INPUT", {
        en: "A file came to this address before; each takes one, once. Ask for another address for another file.",
        ja: "このアドレスには既にファイルが送信されています。別のファイルには別のアドレスを取得してください。",
    }, { reason: "UPLOADED_ALREADY" }, 409),
    APPLICATION_NOT_FOUND: new request_error_1.RequestError("BAD_USER_INPUT", {
        en: "The application is not there, or you may not see it.",
        ja: "保証申込がないか、閲覧できません。",
    }, { reason: "APPLICATION_NOT_FOUND" }, 404),
    STEP_NOT_ALLOWED: new request_error_1.RequestError("BAD_USER_INPUT", {
        en: "The application takes no documents in its state: attach them to a draft or to a returned application.",
        ja: "現在の状態では書類を添付できません。下書き、または差戻しの申込に添付してください。",
    }, { reason: "STEP_NOT_ALLOWED" }, 409),
    WRONG_TYPE: new request_error_1.RequestError("BAD_USER_INPUT", {
        en: "Send the bytes of the file as they are, with content-type application/pdf, image/jpeg or application/octet-stream.",
        ja: "ファイルの内容をそのまま、content-type を application/pdf、image/jpeg または application/octet-stream として送信してください。",
    }, { reason: "CONTENT_TYPE_NOT_TAKEN" }, 415),
    BROKEN_OFF: new request_error_1.RequestError("BAD_USER_INPUT", {
        en: "The file broke off while it came. Send it again.",
        ja: "ファイルの受信が途中で切れました。再度送信してください。",
    }, { reason: "BROKEN_OFF" }),
};
/** Everything that is wrong with a file, in the caller's language: too large (413), or not what it should be (422). */
function fileRefused(findings, locale) {
    const isTooLarge = findings.some(({ code }) => code === "FILE_TOO_LARGE");
    const fields = (0, input_finding_type_1.inputFindings)(findings, locale);
    const words = fields.map(({ message }) => message).join(" ");
    return new request_error_1.RequestError("BAD_USER_INPUT", { en: words, ja: words }, { reason: isTooLarge ? "FILE_TOO_LARGE" : "FILE_REFUSED", fields }, isTooLarge ? 413 : 422);
}
/** A file of which more came, or was announced, than is taken. */
function tooLarge(size, locale) {
    return fileRefused([{ path: "file", code: "FILE_TOO_LARGE", limit: attachment_1.MOST_ATTACHMENT_BYTES, actual: size }], locale);
}
//# sourceMappingURL=upload-refusals.js.map