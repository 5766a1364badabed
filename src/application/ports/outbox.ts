import type { Caller } from "../../domain/access";
import type { MailType } from "../../domain/mail-delivery";
import type { Letter } from "./letters";

/** Mails that wait to be sent: each is added in the transaction of the change that causes it. */
export interface Outbox {
  add(mail: NewMail): Promise<void>;
  /** The oldest mail that is due, taken until `leasedUntil`: nobody else is given it before. `null`: none is due. */
  takeDue(now: Date, leasedUntil: Date): Promise<TakenMail | null>;
  /** Extends the lease; `false` when it was lost to somebody else. */
  renewLease(mail: TakenMail, leasedUntil: Date): Promise<boolean>;
  /** Somebody's mail server took it. It holds even if the lease was lost: nobody shall send it again. */
  markSent(id: string, at: Date): Promise<void>;
  /** `false`, and nothing changed, when the lease was lost; likewise below. */
  planRetry(mail: TakenMail, nextAttemptAt: Date, failure: string): Promise<boolean>;
  markFailed(mail: TakenMail, failure: string): Promise<boolean>;
  findVisible(caller: Caller, id: string): Promise<StoredMail | null>;
  /** Counts one more copy of an original; `false`, and nothing counted, where there are as many as may be. */
  countCopy(originalId: string, most: number): Promise<boolean>;
}

export interface NewMail extends Letter {
  readonly id: string;
  readonly type: MailType;
  /** What it is about and whom it concerns; `null`, all three, in a mail to the operator. */
  readonly guaranteeId: string | null;
  /** The contractor that it goes to, as an organisation. */
  readonly contractorId: string | null;
  readonly issuerId: string | null;
  /** An e-mail address. */
  readonly recipient: string;
  readonly createdAt: Date;
  /** The mail that this one is a copy of. */
  readonly originalId: string | null;
}

export type StoredMail = Omit<NewMail, "createdAt">;

/** A mail as it is handed to the mail server. */
export interface OutgoingMail extends Letter {
  readonly id: string;
  readonly recipient: string;
  readonly createdAt: Date;
}

/** A mail that is being sent. */
export interface TakenMail extends OutgoingMail {
  /** 1 for the first attempt; whoever takes the mail counts one more, so it also tells whose lease it is. */
  readonly attempt: number;
  /** Others may take it from then on, unless the lease is renewed. */
  readonly leasedUntil: Date;
}
