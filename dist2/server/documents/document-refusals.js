"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DOCUMENT_REFUSALS = void 0;
exports.viewerEnded = viewerEnded;
const request_error_1 = require("../../api/graphql/errors/request-error");
const document_links_1 = require("../../use-cases/document/document-links");
const MINUTES = String(document_links_1.LINK_MINUTES);
/** Why a document is refused, and what to do. */
exports.DOCUMENT_REFUSALS = {
    NOBODY: new request_error_1.RequestError("UNAUTHENTICATED", {
        en: `It is not known who asks for this document. Send the header Authorization: Bearer <token>, or open the link in the browser in which it was asked for, within ${MINUTES} minutes.`,
        ja: `どなたの請求か確認できません。ヘッダー Authorization: Bearer <トークン> を送るか、リンクを取得したブラウザーで${MINUTES}分以内に開いてください。`,
    }, { reason: "MISSING" }),
    FORGED: new request_error_1.RequestError("FORBIDDEN", {
        en: "This is no link of this service. Check that the address was copied whole, or ask for the document again.",
        ja: "このサービスが発行したリンクではありません。アドレスが欠けていないか確認するか、書類を取得し直してください。",
    }, { reason: "LINK_NOT_GENUINE" }),
    FOREIGN: new request_error_1.RequestError("FORBIDDEN", {
        en: "This link was made for another user: links to documents cannot be passed on. Sign in and ask for the document yourself.",
        ja: "このリンクは別の利用者のために発行されたものです。リンクは他の方には使えません。ご自身でログインして書類を取得してください。",
    }, { reason: "LINK_OF_ANOTHER_VIEWER" }),
    EXPIRED: new request_error_1.RequestError("BAD_USER_INPUT", {
        en: "This link has expired. Ask for the document again to get a new one.",
        ja: "このリンクは有効期限が切れています。書類を取得し直して、新しいリンクをお使いください。",
    }, { reason: "LINK_EXPIRED" }, 410),
    GONE: new request_error_1.RequestError("BAD_USER_INPUT", {
        en: "What this link led to has been replaced, as a key notice is when its auth key is reissued. Ask for it again.",
        ja: "このリンクの書類は、認証キーの再発行などにより差し替えられました。書類を取得し直してください。",
    }, { reason: "DOCUMENT_REPLACED" }, 410),
    NOT_FOUND: new request_error_1.RequestError("BAD_USER_INPUT", {
        en: "There is no document here that you may see.",
        ja: "閲覧できる書類がありません。",
    }, { reason: "DOCUMENT_NOT_FOUND" }, 404),
};
/** For people in a browser, who never saw their session's access token. */
function viewerEnded(reason) {
    return new request_error_1.RequestError("UNAUTHENTICATED", {
        en: "You have signed out, or your session has ended. Sign in again and ask for the document again.",
        ja: "ログアウト済みか、セッションが終了しています。再度ログインし、書類を取得し直してください。",
    }, { reason });
}
//# sourceMappingURL=document-refusals.js.map