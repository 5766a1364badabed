import type { MailStatus } from "./generated/operations.js";

/** A mail (お知らせメール) that the system sends, such as 「電子証書・認証キー登録のお知らせ」. It never carries an auth key. */
export interface Mail {
  /** `mail_<uuidv7>`, for `mailId` of {@link ResendMailInput}. */
  readonly id: string;
  /** The e-mail address that it goes to (宛先). */
  readonly to: string;
  /** The subject (件名). */
  readonly subject: string;
  /** The words (本文), as plain text with line breaks. */
  readonly text: string;
  /** Where it stands (送信状況). */
  readonly status: MailStatus;
  /** When it was queued (作成日時), RFC 3339 in UTC. */
  readonly createdAt: string;
  /** When the mail server took it (送信日時), RFC 3339 in UTC; `null` until then. */
  readonly sentAt: string | null;
  /** How many times it was tried to be sent (送信試行回数). */
  readonly attempts: number;
  /** What went wrong at the last attempt (送信エラー), as a short code such as `SMTP_550`; `null` where nothing did. */
  readonly failure: string | null;
  /** The guarantee (保証契約) that it is about. */
  readonly guarantee: { readonly id: string; readonly number: string };
}
