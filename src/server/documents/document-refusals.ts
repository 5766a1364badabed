import { RequestError, type AuthenticationReason } from "../../api/graphql/errors/request-error";
import { LINK_MINUTES } from "../../use-cases/document/document-links";

const MINUTES = String(LINK_MINUTES);

/** Why a document is refused, and what to do. */
export const DOCUMENT_REFUSALS = {
  NOBODY: new RequestError(
    "UNAUTHENTICATED",
    {
      en: `It is not known who asks for this document. Send the header Authorization: Bearer <token>, or open the link in the browser in which it was asked for, within ${MINUTES} minutes.`,
      ja: `どなたの請求か確認できません。ヘッダー Authorization: Bearer <トークン> を送るか、リンクを取得したブラウザーで${MINUTES}分以内に開いてください。`,
    },
    { reason: "MISSING" },
  ),
  FORGED: new RequestError(
    "FORBIDDEN",
    {
      en: "This is no link of this service. Check that the address was copied whole, or ask for the document again.",
      ja: "このサービスが発行したリンクではありません。アドレスが欠けていないか確認するか、書類を取得し直してください。",
    },
    { reason: "LINK_NOT_GENUINE" },
  ),
  FOREIGN: new RequestError(
    "FORBIDDEN",
    {
      en: "This link was made for another user: links to documents cannot be passed on. Sign in and ask for the document yourself.",
      ja: "このリンクは別の利用者のために発行されたものです。リンクは他の方には使えません。ご自身でログインして書類を取得してください。",
    },
    { reason: "LINK_OF_ANOTHER_VIEWER" },
  ),
  EXPIRED: new RequestError(
    "BAD_USER_INPUT",
    {
      en: "This link has expired. Ask for the document again to get a new one.",
      ja: "このリンクは有効期限が切れています。書類を取得し直して、新しいリンクをお使いください。",
    },
    { reason: "LINK_EXPIRED" },
    410,
  ),
  GONE: new RequestError(
    "BAD_USER_INPUT",
    {
      en: "What this link led to has been replaced, as a key notice is when its auth key is reissued. Ask for it again.",
      ja: "このリンクの書類は、認証キーの再発行などにより差し替えられました。書類を取得し直してください。",
    },
    { reason: "DOCUMENT_REPLACED" },
    410,
  ),
  NOT_FOUND: new RequestError(
    "BAD_USER_INPUT",
    {
      en: "There is no document here that you may see.",
      ja: "閲覧できる書類がありません。",
    },
    { reason: "DOCUMENT_NOT_FOUND" },
    404,
  ),
} as const;

/** For people in a browser, who never saw their session's access token. */
export function viewerEnded(reason: AuthenticationReason): RequestError {
  return new RequestError(
    "UNAUTHENTICATED",
    {
      en: "You have signed out, or your session has ended. Sign in again and ask for the document again.",
      ja: "ログアウト済みか、セッションが終了しています。再度ログインし、書類を取得し直してください。",
    },
    { reason },
  );
}
