import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { MailStatus, MailType } from "../../domain/notice/mail-delivery";
import { ID, INSTANT, NAME_OF_VALUE, Stored, TEXT } from "../engine/columns";
import { ContractorRow } from "../party/contractor.row";
import { GuaranteeRow } from "../guarantee/guarantee.row";
import { IssuerRow } from "../party/issuer.row";

/** The outbox: mails that wait, that were sent, and that were given up. */
@Entity("mail")
@Index("mail_by_status", ["status", "createdAt", "id"])
@Index("mail_by_day", ["createdAt", "id"])
@Index("mail_by_contractor", ["contractorId", "createdAt", "id"])
@Index("mail_by_issuer", ["issuerId", "createdAt", "id"])
@Index("mail_by_obligee", ["obligeeId", "createdAt", "id"])
@Index("mail_of_guarantee", ["guaranteeId", "createdAt", "id"])
@Index("mail_of_application", ["applicationId", "createdAt", "id"])
export class MailRow {
  @PrimaryColumn(ID) id!: string;
  @Stored(NAME_OF_VALUE) type!: MailType;
  /** Empty in a mail about an application and, like contractor and issuer, in one to the operator. */
  @ForeignKey(() => GuaranteeRow)
  @Stored({ ...ID, nullable: true })
  guaranteeId!: string | null;
  /** Empty unless it is about an application. */
  @Stored({ ...ID, nullable: true })
  applicationId!: string | null;
  @ForeignKey(() => ContractorRow)
  @Stored({ ...ID, nullable: true })
  contractorId!: string | null;
  @ForeignKey(() => IssuerRow)
  @Stored({ ...ID, nullable: true })
  issuerId!: string | null;
  /** Empty unless it goes to a body. */
  @Stored({ ...ID, nullable: true }) obligeeId!: string | null;
  @Stored(TEXT) recipient!: string;
  @Stored(TEXT) subject!: string;
  @Stored(TEXT) text!: string;
  @Stored(NAME_OF_VALUE) status!: MailStatus;
  /** Compare and set: a sender that takes the mail names the count it saw and leaves the next one. */
  @Stored({ type: "integer" }) attempts!: number;
  /** Not before then; empty: at once. */
  @Stored({ ...INSTANT, nullable: true }) nextAttemptAt!: string | null;
  /** Until then a process is sending it, and renews this meanwhile; empty while it waits. */
  @Stored({ ...INSTANT, nullable: true }) leasedUntil!: string | null;
  @Stored(INSTANT) createdAt!: string;
  @Stored({ ...INSTANT, nullable: true }) sentAt!: string | null;
  /** A short code such as `SMTP_550`, never the mail server's words: these hold addresses. */
  @Stored({ ...NAME_OF_VALUE, nullable: true }) failure!: string | null;
  /** The mail that this one is a copy of. */
  @Stored({ ...ID, nullable: true }) originalId!: string | null;
  /** The mailbox that answers go to; empty: the sender's. */
  @Stored({ ...TEXT, nullable: true }) replyTo!: string | null;
  /** JSON: what is made and enclosed when it is sent. Never a document, never a key. */
  @Stored({ ...TEXT, nullable: true }) enclosures!: string | null;
  /** The number of copies sent on demand. */
  @Stored({ type: "integer" }) copies!: number;
}
