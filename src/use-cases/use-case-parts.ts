import type { HandOverRules } from "../domain/deposit/hand-over-rules";
import type { ObligeeName } from "../domain/obligee/obligee";
import type { IsHoliday } from "../domain/values/business-days";
import type { WebhookVault } from "./webhook/webhook-vault";
import type { ServiceIdentity } from "../domain/values/service-identity";
import type { Yen } from "../domain/values/yen";
import type { Alarms } from "./notice/alarms";
import type { AuthKeyVault } from "./auth-key/auth-key-vault";
import type { DocumentLinks } from "./document/document-links";
import type { ClockWatch } from "./shared/clock-watch";
import type { ComposeMail, Letters } from "./notice/ports";
import type { PaperPress } from "./document/paper-press";
import type { PasswordHasher } from "./account/password-hasher";
import type { PasswordLinkSecrets } from "./account/password-link-secrets";
import type { UploadLinks } from "./attachment/upload-links";
import type { Clock } from "./shared/clock";
import type { NewAuthKey } from "./auth-key/ports";
import type { NewId } from "./shared/new-id";
import type { UnitOfWork } from "./unit-of-work";
import type { ViewerProofs } from "./account/viewer-proof";
import type { ReadRows } from "./shared/table-row";
import type { Tables } from "./document/ports";
import type { IsGuessable } from "../domain/account/password";

/** What use cases are made with; each takes the part of it that it needs. */
export interface UseCaseParts {
  readonly unitOfWork: UnitOfWork;
  readonly vault: AuthKeyVault;
  readonly clock: Clock;
  readonly clockWatch: ClockWatch;
  readonly newId: NewId;
  /** What a body publishes of hand-overs; `null`: nothing is known. */
  readonly publishedHandOverRules: (name: ObligeeName) => HandOverRules | null;
  /** 国民の祝日・休日: by them and the weekdays, deadlines are counted. */
  readonly isHoliday: IsHoliday;
  readonly newAuthKey: NewAuthKey;
  readonly passwords: PasswordHasher;
  /** Whether a new password is found by guessing. */
  readonly isGuessable: IsGuessable;
  /** The words of the mails. */
  readonly letters: Letters;
  /** A mail as a file that mail programs open and send. */
  readonly composeMail: ComposeMail;
  /** The papers as PDF. */
  readonly press: PaperPress;
  readonly links: DocumentLinks;
  readonly uploads: UploadLinks;
  readonly proofs: ViewerProofs;
  /** The codes of links in mails. */
  readonly passwordLinks: PasswordLinkSecrets;
  readonly webhooks: {
    readonly vault: WebhookVault;
    /** Whether receivers may stand in the operator's own network, and there without TLS. */
    readonly allowsPrivate: boolean;
  };
  /** Reads the rows of a table that somebody sent as text. */
  readonly readRows: ReadRows;
  /** The tables as CSV. */
  readonly tables: Tables;
  /** What people call this service, and where they find it, as papers and mails say it. */
  readonly service: ServiceIdentity;
  /** The guaranteed amount from which on two officers of the issuer end a guarantee; `null`: one is enough. */
  readonly fourEyesFrom: Yen | null;
  /** The most bytes that one organisation keeps in attachments, as far as they count. */
  readonly mostAttachmentBytes: number;
  /** What the operator must know at once. */
  readonly alarms: Alarms;
  /** Does something a little later, once for each kind that waits; nobody waits for it. */
  readonly afterwards: (kind: string, work: () => Promise<void>) => void;
}
