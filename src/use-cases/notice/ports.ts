import type { LinkPurpose } from "../../domain/account/password-link";
import type { AlarmName, Alarm } from "../../domain/notice/alarm";
import type { AmountFinding } from "../../domain/guarantee/amount-finding";
import type { StatedReturn } from "../../domain/application/application-return";
import type { Amendment } from "../../domain/guarantee/amendment";
import type { DuePremium } from "../../domain/premium/premium-difference";
import type { PayeeAccount } from "../../domain/premium/premium-payment";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Delivery } from "../../domain/values/delivery";
import type { ContractType } from "../../domain/values/contract-type";
import type { GuaranteeEnd } from "../../domain/guarantee/guarantee-end";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import type { GuessClass } from "../../domain/auth-key/guess-limits";
import type { WorksIdentifiers } from "../../domain/works-contract/works-identifiers";
import type { Yen } from "../../domain/values/yen";
import type { Caller } from "../../domain/account/access";
import type { MailChoices } from "../../domain/notice/mail-choices";
import type { MailStatus, MailType } from "../../domain/notice/mail-delivery";
import type { Page, Window } from "../shared/page";
import type { ReadApart, Requested } from "../shared/view";
import type { Wanted } from "../shared/wanted";

/** How often alarms were raised, by hour. */
export interface AlarmStore {
  /** Counts one more and returns how many there are by now; atomic over all servers. */
  count(name: AlarmName, subject: string, hour: string): Promise<number>;
  /** Deletes some of the counts of hours before this one; returns how many. */
  deleteBefore(hour: string, most: number): Promise<number>;
}

/** What is mailed, in words. */
export interface Letters {
  /** 「電子証書・認証キー登録のお知らせ」, to the contractor. */
  noticeOfIssue(facts: NoticeFacts): Letter;
  /** 「電子証書（変更）登録のお知らせ」 or 「保証契約内容変更のお知らせ」, to the contractor. */
  noticeOfAmendment(facts: NoticeFacts, amendment: Amendment, amountFinding: AmountFinding | null): Letter;
  /** 解約, 保証終了 or 期限満了, to the contractor. */
  /** The same, to the obligee. */
  amendmentToBody(facts: NoticeFacts, amendment: Amendment): Letter;
  noticeOfEnd(facts: NoticeFacts, end: GuaranteeEnd): Letter;
  /** 「認証キー再発行のお知らせ」, to the contractor. */
  noticeOfReissue(facts: NoticeFacts): Letter;
  /** 「認証キー誤入力のお知らせ」, to the contractor. */
  noticeOfGuesses(facts: NoticeFacts, guessClass: GuessClass): Letter;
  /** 「利用登録承認のお知らせ」 or 「利用登録申請についてのお知らせ」, to the contractor that asked for it. */
  noticeOfRegistration(facts: RegistrationFacts, decision: RegistrationDecision): Letter;
  /** 「利用者登録のご案内」, to who was invited; the link is added when it is sent. */
  noticeOfInvitation(facts: StaffFacts): Letter;
  /** 「パスワード再設定のご案内」, to a user; the link is added likewise. */
  noticeOfPasswordReset(facts: StaffFacts): Letter;
  /** 「保証申込受付のお知らせ」, to the contractor. */
  noticeOfApplication(facts: ApplicationFacts): Letter;
  /** 「保証申込のお知らせ」, to the issuer's officers. */
  applicationToIssuer(facts: ApplicationFacts): Letter;
  /** 「変更申込のお知らせ」, to the issuer's officers. */
  amendmentApplicationToIssuer(facts: AmendmentApplicationFacts): Letter;
  /** 「認証キー誤入力のお知らせ」, to the issuer's officers. */
  guessesToIssuer(facts: NoticeFacts, guessClass: GuessClass, isContractorTold: boolean): Letter;
  /** 「保証申込承認のお知らせ」, to the contractor: what it pays, where and until when. */
  noticeOfApproval(facts: ApplicationFacts, due: PremiumDue): Letter;
  /** 「保証料確定のお知らせ」, to the contractor: what an officer set, and why. */
  noticeOfPremium(facts: ApplicationFacts, due: PremiumDue, reason: string): Letter;
  /** 「変更申込受付のお知らせ」, to the contractor. */
  noticeOfAmendmentApplication(facts: AmendmentApplicationFacts): Letter;
  /** 「変更申込承認のお知らせ」, to the contractor. `due` is `null` where nobody can say yet. */
  noticeOfAmendmentApproval(
    facts: AmendmentApplicationFacts,
    due: DuePremium | null,
    payment: PaymentDue,
  ): Letter;
  /** 「変更保証料確定のお知らせ」, to the contractor. */
  noticeOfAmendmentPremium(
    facts: AmendmentApplicationFacts,
    due: DuePremium,
    payment: PaymentDue,
    reason: string,
  ): Letter;
  /** 「変更申込謝絶のお知らせ」, to the contractor. `isPaid`: what was settled goes back. */
  noticeOfAmendmentDecline(facts: AmendmentApplicationFacts, reason: string, isPaid: boolean): Letter;
  /** 「保証申込謝絶のお知らせ」, to the contractor. `isPaid`: the premium goes back. */
  noticeOfDecline(facts: ApplicationFacts, reason: string, isPaid: boolean): Letter;
  /** 「保証申込差戻しのお知らせ」, to the contractor. */
  noticeOfReturn(facts: ApplicationFacts, stated: StatedReturn): Letter;
  /** 「保証証書受領のお知らせ」 or 「保証証書受領拒否のお知らせ」, to the contractor. */
  noticeOfReceipt(facts: NoticeFacts, receipt: ReceiptFacts, at: Date): Letter;
  /** The mail that hands number and key to the body: the key is in what is enclosed, never in the words. */
  handOver(facts: NoticeFacts, mail: HandOverFacts): Letter;
  /** 「保証証書提出のお知らせ」, to the body that a guarantee was handed to here. */
  noticeOfHandOver(facts: NoticeFacts, dueOn: CalendarDate): Letter;
  /** 「保証証書受領のお願い」, to the body, before the deadline or on it. */
  receiptReminder(facts: NoticeFacts, dueOn: CalendarDate, isDue: boolean): Letter;
  /** An alarm, to the operator. */
  alarm(alarm: Alarm, facts: AlarmFacts): Letter;
}

/** What a notice tells of a registration. */
export interface RegistrationFacts {
  readonly companyName: string;
  readonly contactName: string;
  readonly issuerName: string;
  /** 取扱店: whom to ask. */
  readonly branch: NoticeFacts["branch"];
}

/** What a mail tells one of an organisation's own people. */
export interface StaffFacts {
  readonly name: string;
  readonly organisationName: string;
  readonly loginId: string;
  /** So many days the link works. */
  readonly days: number;
}

/** What the issuer's officer decided on a registration; the initial password is in no mail. */
export type RegistrationDecision =
  | { readonly isAccepted: true; readonly loginId: string; readonly days: number }
  | { readonly isAccepted: false; readonly reason: string };

/** Where and until when a contractor pays; `null`: the branch tells it. */
export interface PaymentDue {
  readonly account: PayeeAccount | null;
  readonly dueOn: CalendarDate | null;
}

/** What an approval makes due; `null`: the branch tells it. */
export interface PremiumDue extends PaymentDue {
  readonly premium: Yen | null;
  /** Whether 保証料計算書 says how it is made up. */
  readonly isExplained: boolean;
}

/** What a notice tells of an application for an amendment. */
export interface AmendmentApplicationFacts extends NoticeFacts, Pick<Amendment, "before" | "after"> {}

/** A hand-over by mail, in words. */
export interface HandOverFacts {
  readonly subject: string;
  /** 提出先の部署; `null` where the body names none. */
  readonly department: string | null;
  /** What the contractor adds in its own words; `null`: nothing. */
  readonly remarks: string | null;
  /** The contractor's mailbox, which answers go to; `null`: the contractor sends the mail itself. */
  readonly replyTo: string | null;
  /** The names of the files that are enclosed besides the key notice. */
  readonly enclosed: readonly string[];
}

/** What a body decided on what was handed over, in words. */
export interface ReceiptFacts {
  readonly isAccepted: boolean;
  /** 受領拒否の理由, with what the body wrote; `null` where it accepted. */
  readonly reason: { readonly name: string; readonly text: string } | null;
}

export interface AlarmFacts {
  readonly at: Date;
  /** No further mail of this kind follows within the hour. */
  readonly isLast: boolean;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** What a notice tells of a guarantee. There is no auth key among it: a mail passes through many hands. */
export interface NoticeFacts {
  readonly number: GuaranteeNumber;
  readonly kind: GuaranteeKind;
  /** `null`: it was never recorded. */
  readonly contractType: ContractType | null;
  readonly delivery: Delivery;
  readonly worksName: string;
  /** 工事番号 and the other numbers of the works contract. */
  readonly identifiers: WorksIdentifiers;
  readonly contractorName: string;
  readonly obligeeName: string;
  readonly issuerName: string;
  /** 取扱店: whom to ask. */
  readonly branch: { readonly name: string; readonly telephone: string };
}

/** What a notice tells of an application. */
export type ApplicationFacts = Omit<NoticeFacts, "number">;

export interface MailReads {
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Requested<MailView>[]>;
  /** Newest first. */
  page(caller: Caller, query: MailQuery, wanted: Wanted): Promise<Page<Requested<MailView>>>;
  /** What the caller's own organisation wants to be told. */
  choices(caller: Caller): Promise<MailChoices>;
  /** Whether a mail may be sent now. */
  isAnyDue(now: Date): Promise<boolean>;
}

export interface MailQuery {
  readonly window: Window;
  readonly guaranteeId?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly status?: MailStatus | undefined;
}

export interface MailView extends ReadApart<"guarantee" | "application"> {
  readonly __typename: "Mail";
  readonly id: string;
  readonly type: MailType;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly status: MailStatus;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly attempts: number;
  readonly failure: string | null;
  /** A `GuaranteeView`; `null` where it is about an application. */
  readonly guarantee: { readonly id: string } | null;
  /** An `ApplicationView`; `null` where it is about a guarantee. */
  readonly application: { readonly id: string } | null;
}

/** What organisations want to be told. */
export interface MailChoiceStore {
  of(organisationId: string): Promise<MailChoices>;
  put(organisationId: string, choices: MailChoices, at: Date): Promise<void>;
}

/** Mails that wait to be sent: each is added in the transaction of the change that causes it. */
export interface Outbox {
  /** Nothing is added where the organisation that it goes to does not want such mails. */
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
  /** Withdraws what waits about a guarantee, of these subjects: it is not sent any more, nor again. */
  withdraw(guaranteeId: string, types: readonly MailType[]): Promise<void>;
  /** The attachments that mails about a guarantee enclose which have not gone yet, by their ids. */
  enclosedInWaiting(guaranteeId: string): Promise<string[]>;
  findVisible(caller: Caller, id: string): Promise<VisibleMail | null>;
  /** Counts one more copy of an original; `false`, and nothing counted, where there are as many as may be. */
  countCopy(originalId: string, most: number): Promise<boolean>;
}

/** What is made and enclosed when a mail is sent: the database holds only what it is, never a document with a key. */
export type MailEnclosure =
  | {
      readonly type: "KEY_NOTICE";
      readonly guaranteeId: string;
      /** The key at the time: a notice with another one is not what was to be sent. */
      readonly authKeyId: string;
    }
  | { readonly type: "ATTACHMENT"; readonly attachmentId: string }
  /** The link by which a user chooses a password: its code is in the mail that is sent, and nowhere else. */
  | { readonly type: "PASSWORD_LINK"; readonly linkId: string; readonly purpose: LinkPurpose };

/** A mail that somebody sends with a mail program of its own: `null` where the address is not known. */
export interface UnsentMail extends Letter {
  readonly recipient: string | null;
  readonly createdAt: Date;
  readonly enclosed: readonly EnclosedDocument[];
}

/** Writes it as a file (RFC 5322) that opens as a draft. */
export type ComposeMail = (mail: UnsentMail) => Promise<Uint8Array>;

/** A document as it goes with a mail. */
export interface EnclosedDocument {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface NewMail extends Letter {
  readonly id: string;
  readonly type: MailType;
  /** The guarantee or the application that it is about; `null`, with all below, in a mail to the operator. */
  readonly guaranteeId: string | null;
  readonly applicationId: string | null;
  /** The contractor that it goes to, as an organisation; `null`: it goes to the issuer, or to the body. */
  readonly contractorId: string | null;
  readonly issuerId: string | null;
  /** The body that it goes to; absent or `null`: it goes to none. */
  readonly obligeeId?: string | null;
  /** An e-mail address. */
  readonly recipient: string;
  readonly createdAt: Date;
  /** The mail that this one is a copy of. */
  readonly originalId: string | null;
  /** The mailbox that answers go to; absent or `null`: the sender's. */
  readonly replyTo?: string | null;
  readonly enclosures?: readonly MailEnclosure[] | null;
}

export type StoredMail = Omit<NewMail, "createdAt">;

export interface VisibleMail {
  readonly mail: StoredMail;
  readonly status: MailStatus;
}

/** A mail as it is handed to the mail server. */
export interface OutgoingMail extends Letter {
  readonly id: string;
  readonly recipient: string;
  readonly createdAt: Date;
  readonly replyTo?: string | null;
  readonly enclosed?: readonly EnclosedDocument[];
  /** Absent or `null`: it carries none. */
  readonly passwordLink?: PasswordLink | null;
}

/** A link by which a user chooses a password, as it stands in the mail that is sent. */
export interface PasswordLink {
  readonly purpose: LinkPurpose;
  /** A secret. */
  readonly code: string;
}

/** A mail that is being sent. */
export interface TakenMail extends OutgoingMail {
  /** The contractor in whose name it goes, if any: what is enclosed is what that one may see. */
  readonly contractorId: string | null;
  readonly enclosures: readonly MailEnclosure[] | null;
  /** 1 for the first attempt; whoever takes the mail counts one more, so it also tells whose lease it is. */
  readonly attempt: number;
  /** Others may take it from then on, unless the lease is renewed. */
  readonly leasedUntil: Date;
}
