import { RequestError } from "../../api/graphql/errors/request-error";
import { inputFindings } from "../../api/graphql/errors/input-finding.type";
import type { Locale } from "../../api/graphql/locale";
import { MOST_ATTACHMENT_BYTES } from "../../domain/attachment/attachment";
import type { Finding } from "../../domain/values/finding";
import { UPLOAD_MINUTES, type UploadTarget } from "../../use-cases/attachment/upload-links";

const MINUTES = String(UPLOAD_MINUTES);

/** Why a file is not taken, and what to do. */
export const UPLOAD_REFUSALS = {
  FORGED: new RequestError(
    "FORBIDDEN",
    {
      en: "This is no upload address of this service. Check that it was copied whole, or ask for another one.",
      ja: "このサービスが発行したアップロード用アドレスではありません。欠けていないか確認するか、取得し直してください。",
    },
    { reason: "LINK_NOT_GENUINE" },
  ),
  FOREIGN: new RequestError(
    "FORBIDDEN",
    {
      en: "This upload address was made for another user. Sign in and ask for one yourself.",
      ja: "このアップロード用アドレスは別の利用者のために発行されたものです。ご自身で取得してください。",
    },
    { reason: "LINK_OF_ANOTHER_VIEWER" },
  ),
  EXPIRED: new RequestError(
    "BAD_USER_INPUT",
    {
      en: `This upload address has expired: it works for ${MINUTES} minutes. Ask for another one.`,
      ja: `このアップロード用アドレスは有効期限（${MINUTES}分）が切れています。取得し直してください。`,
    },
    { reason: "LINK_EXPIRED" },
    410,
  ),
  UPLOADED_ALREADY: new RequestError(
    "BAD_USER_INPUT",
    {
      en: "A file came to this address before; each takes one, once. Ask for another address for another file.",
      ja: "このアドレスには既にファイルが送信されています。別のファイルには別のアドレスを取得してください。",
    },
    { reason: "UPLOADED_ALREADY" },
    409,
  ),
  APPLICATION_NOT_FOUND: new RequestError(
    "BAD_USER_INPUT",
    {
      en: "The application is not there, or you may not see it.",
      ja: "保証申込がないか、閲覧できません。",
    },
    { reason: "APPLICATION_NOT_FOUND" },
    404,
  ),
  GUARANTEE_NOT_FOUND: new RequestError(
    "BAD_USER_INPUT",
    {
      en: "The guarantee is not there, or you may not see it.",
      ja: "保証契約がないか、閲覧できません。",
    },
    { reason: "GUARANTEE_NOT_FOUND" },
    404,
  ),
  WRONG_TYPE: new RequestError(
    "BAD_USER_INPUT",
    {
      en: "Send the bytes of the file as they are, with content-type application/pdf, image/jpeg or application/octet-stream.",
      ja: "ファイルの内容をそのまま、content-type を application/pdf、image/jpeg または application/octet-stream として送信してください。",
    },
    { reason: "CONTENT_TYPE_NOT_TAKEN" },
    415,
  ),
  BROKEN_OFF: new RequestError(
    "BAD_USER_INPUT",
    {
      en: "The file broke off while it came. Send it again.",
      ja: "ファイルの受信が途中で切れました。再度送信してください。",
    },
    { reason: "BROKEN_OFF" },
  ),
} as const;

/** Why nothing is attached any more to what the file was announced for. */
export function takesNoMore(target: UploadTarget): RequestError {
  const words =
    "entryId" in target
      ? {
          en: "The entry has ended: documents are attached to entries that have not.",
          ja: "終了した記載には書類を添付できません。添付できるのは、終了していない記載だけです。",
        }
      : "guaranteeId" in target
        ? {
            en: "The guarantee has ended: documents are attached to guarantees that have not.",
            ja: "終了した保証契約には書類を添付できません。添付できるのは、終了していない保証契約だけです。",
          }
        : {
            en: "The application takes no documents in its state: attach them to a draft or to a returned application.",
            ja: "現在の状態では書類を添付できません。下書き、または差戻しの申込に添付してください。",
          };
  return new RequestError("BAD_USER_INPUT", words, { reason: "STEP_NOT_ALLOWED" }, 409);
}

/** Everything that is wrong, in the caller's language: the file is too large (413), or it or its place is refused (422). */
export function fileRefused(findings: readonly Finding[], locale: Locale): RequestError {
  const isTooLarge = findings.some(({ code }) => code === "FILE_TOO_LARGE");
  const fields = inputFindings(findings, locale);
  const words = fields.map(({ message }) => message).join(" ");
  return new RequestError(
    "BAD_USER_INPUT",
    { en: words, ja: words },
    { reason: isTooLarge ? "FILE_TOO_LARGE" : "FILE_REFUSED", fields },
    isTooLarge ? 413 : 422,
  );
}

/** A file of which more came, or was announced, than is taken. */
export function tooLarge(size: number | undefined, locale: Locale): RequestError {
  return fileRefused(
    [{ path: "file", code: "FILE_TOO_LARGE", limit: MOST_ATTACHMENT_BYTES, actual: size }],
    locale,
  );
}
