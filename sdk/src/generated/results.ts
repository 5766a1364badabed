// Generated out of schema/schema.graphql and sdk/operations by `npm run codegen`. Do not edit.

import type { ChangeType, GuaranteeKind, InputFindingCode, PartyOrder, UserImportEffect } from "./enums.js";
import type {
  AmendmentApplicationFilter,
  ContractorFilter,
  GuaranteeApplicationFilter,
  GuaranteeFilter,
  GuaranteeOrder,
  LedgerFilter,
  LedgerOrder,
  MailFilter,
  ObligeeFilter,
  RegistrationFilter,
  UserFilter,
  WebhookDeliveryFilter,
  WorksContractFilter,
} from "./inputs.js";
import type {
  AccessToken,
  Amendment,
  AmendmentApplication,
  AmountFinding,
  Attachment,
  AuthKey,
  Certificate,
  Colleague,
  ConfirmedGuarantee,
  ContractorCorrection,
  Guarantee,
  GuaranteeApplication,
  GuaranteeDifferences,
  GuaranteeSummary,
  HandOverRules,
  HandedOverGuarantee,
  InputFinding,
  LedgerEntry,
  Mail,
  MailChoices,
  ObligeePolicy,
  OpenedCertificate,
  PremiumTable,
  RegisteredWorks,
  Registration,
  User,
  WebhookDelivery,
  WebhookEndpoint,
  WorksContractEntry,
} from "./objects.js";
import type { RefusalDetails } from "./refusals.js";
import type { CalendarDate, CalendarMonth, DateTime } from "./scalars.js";

/** What `amendmentApplications` is asked with, besides which page. */
export interface AmendmentApplicationListArgs {
  /** Absent: all that the caller may see. */
  readonly filter?: AmendmentApplicationFilter | null | undefined;
}

/** What `changes` is asked with, besides which page. */
export interface ChangeListArgs {
  /**
   * Only events of these types; absent or empty: all. 10,000 events are looked at for one page: where few fit,
   * it may be empty and yet have a next one.
   */
  readonly types?: readonly ChangeType[] | null | undefined;
}

/** What `contractorCorrections` is asked with, besides which page. */
export interface ContractorCorrectionListArgs {
  /** The contractor (受注者) whose corrections are listed; absent: every one that the caller may see. */
  readonly contractorId?: string | null | undefined;
}

/** What `contractors` is asked with, besides which page. */
export interface ContractorListArgs {
  /** Absent: all that the caller may see. */
  readonly filter?: ContractorFilter | null | undefined;
  /** How the list is sorted. */
  readonly orderBy?: PartyOrder | undefined;
}

/** What `guaranteeApplications` is asked with, besides which page. */
export interface GuaranteeApplicationListArgs {
  /** Absent: all that the caller may see. */
  readonly filter?: GuaranteeApplicationFilter | null | undefined;
}

/** What `guarantees` is asked with, besides which page. */
export interface GuaranteeListArgs {
  /** Absent: all that the caller may see. */
  readonly filter?: GuaranteeFilter | null | undefined;
  /** Absent: by issue date (発行日), newest first. */
  readonly orderBy?: GuaranteeOrder | null | undefined;
}

/** What `guaranteesCsv` is asked with. */
export interface GuaranteesCsvArgs {
  /** Absent: all that the caller may see. */
  readonly filter?: GuaranteeFilter | null | undefined;
  /** Absent: by issue date (発行日), newest first. */
  readonly orderBy?: GuaranteeOrder | null | undefined;
}

/** What `handOverRules` is asked with. */
export interface HandOverRulesArgs {
  /** The obligee (発注者), or a department of it. */
  readonly obligeeId: string;
  /** The day that is asked about (基準日); absent: today in Japan. */
  readonly on?: CalendarDate | null | undefined;
}

/** What `ledger` is asked with, besides which page. */
export interface LedgerEntryListArgs {
  /** Absent: the whole ledger. */
  readonly filter?: LedgerFilter | null | undefined;
  /** Absent: what was entered last comes first. */
  readonly orderBy?: LedgerOrder | null | undefined;
}

/** What `ledgerCsv` is asked with. */
export interface LedgerCsvArgs {
  /** Absent: the whole ledger. */
  readonly filter?: LedgerFilter | null | undefined;
  /** Absent: what was entered last comes first. */
  readonly orderBy?: LedgerOrder | null | undefined;
}

/** What `ledgerTotals` is asked with. */
export interface LedgerTotalsArgs {
  /** Absent: the whole ledger. */
  readonly filter?: LedgerFilter | null | undefined;
}

/** What `mails` is asked with, besides which page. */
export interface MailListArgs {
  /** Absent: all that the caller may see. */
  readonly filter?: MailFilter | null | undefined;
}

/** What `monthlyPremiums` is asked with. */
export interface MonthlyPremiumsArgs {
  /** The issuer (保証機関) that is paid. */
  readonly issuerId: string;
  /** The contractor (受注者) that pays. */
  readonly contractorId: string;
  /** The month (対象月), by the days of settlement. */
  readonly month: CalendarMonth;
}

/** What `obligeePolicy` is asked with. */
export interface ObligeePolicyArgs {
  /** The obligee (発注者), or a department of it. */
  readonly obligeeId: string;
  /** The day that is asked about (基準日); absent: today in Japan. */
  readonly on?: CalendarDate | null | undefined;
}

/** What `obligees` is asked with, besides which page. */
export interface ObligeeListArgs {
  /** Absent: all obligees. */
  readonly filter?: ObligeeFilter | null | undefined;
  /** How the list is sorted. */
  readonly orderBy?: PartyOrder | undefined;
}

/** What `premiumTables` is asked with, besides which page. */
export interface PremiumTableListArgs {
  /** The issuer (保証機関) whose tables are listed. */
  readonly issuerId: string;
  /** Only tables for this kind of guarantee (区分); absent: all kinds. */
  readonly kind?: GuaranteeKind | null | undefined;
}

/** What `registrations` is asked with, besides which page. */
export interface RegistrationListArgs {
  /** Absent: all that the caller may see. */
  readonly filter?: RegistrationFilter | null | undefined;
}

/** What `users` is asked with, besides which page. */
export interface UserListArgs {
  /** Absent: all that the caller may see. */
  readonly filter?: UserFilter | null | undefined;
}

/** What `webhookDeliveries` is asked with, besides which page. */
export interface WebhookDeliveryListArgs {
  /** Absent: all of the own organisation. */
  readonly filter?: WebhookDeliveryFilter | null | undefined;
}

/** What `worksContracts` is asked with, besides which page. */
export interface WorksContractEntryListArgs {
  /** Which contracts are listed. */
  readonly filter?: WorksContractFilter | null | undefined;
}

/** The obligee has accepted the guarantee. */
export interface AcceptGuaranteeSuccess {
  /** The guarantee (保証契約). */
  readonly guarantee: HandedOverGuarantee;
}

/** The contractor is registered, and its user may choose a password. */
export interface AcceptRegistrationSuccess {
  /**
   * The initial password (初期パスワード), such as `7Q4M-2X9Z-KA3D-81WN`, for the officer to hand over. A secret that
   * is shown this once: null where the call repeats an earlier one by its idempotencyKey. It cannot sign in.
   * The user first chooses another with `changePassword`, within 14 days; after that `resetPassword` gives a
   * new one.
   */
  readonly initialPassword: string | null;
  /** The request, with the contractor and the user that came of it. */
  readonly registration: Registration;
}

/** The note is written. */
export interface AddLedgerNoteSuccess {
  /** The entry with its notes. */
  readonly entry: LedgerEntry;
}

/** The amendment is recorded, with a new version of the certificate where the rules ask for one. */
export interface AmendGuaranteeSuccess {
  /** The amendment (変更) as it was recorded. */
  readonly amendment: Amendment;
  /** The newest version of the certificate (電子証書): the one that the amendment brought, or the one that stays. */
  readonly certificate: Certificate;
  /** The guarantee (保証契約) as it is now. */
  readonly guarantee: GuaranteeSummary;
  /**
   * What an application for the same amendment would be refused for; empty where nothing is. Such are an
   * amount above the obligee's ceilings (上限) and a covered price (対象額) beyond its fiscal year. With `strict:
   * true` it is refused instead.
   */
  readonly warnings: readonly InputFinding[];
}

/**
 * The change of the contract is recorded. Its guarantees stay as they are: `differences` names those to
 * amend.
 */
export interface AmendWorksContractSuccess {
  /** The entry as it is now. */
  readonly worksContract: WorksContractEntry;
}

/** The amendment is applied for. */
export interface ApplyForAmendmentSuccess {
  /** The application (変更申込). */
  readonly application: AmendmentApplication;
  /**
   * What the amendment would leave amiss in the guaranteed amount, and what would cure it; null where nothing
   * is.
   */
  readonly amountFinding: AmountFinding | null;
}

/** The application is submitted, or kept as a draft. */
export interface ApplyForGuaranteeSuccess {
  /** The application (保証申込). */
  readonly application: GuaranteeApplication;
  /**
   * What still prevents a draft from being submitted, each with its place in the input, such as
   * `content.amount`. Empty for an application that was submitted.
   */
  readonly findings: readonly InputFinding[];
}

/** The application is approved. */
export interface ApproveAmendmentApplicationSuccess {
  /** The application (変更申込) after the step. */
  readonly application: AmendmentApplication;
}

/** The application is approved. */
export interface ApproveApplicationSuccess {
  /** The application (保証申込) after the step. */
  readonly application: GuaranteeApplication;
}

/** The entries are assigned. */
export interface AssignLedgerEntriesSuccess {
  /** The entries as they are now, in the order in which they were named, each once. */
  readonly entries: readonly LedgerEntry[];
}

/** The guarantee is cancelled, or its cancellation waits for a second officer. */
export interface CancelGuaranteeSuccess {
  /** The guarantee (保証契約), which has ended unless its end waits. */
  readonly guarantee: Guarantee;
  /**
   * Whether it waits for a second officer of the issuer (承認待ち): then the guarantee is still in force, and
   * `pendingEnd` tells what waits.
   */
  readonly isPending: boolean;
}

/** The draft, or the returned application, is changed. */
export interface ChangeApplicationSuccess {
  /** The application (保証申込). */
  readonly application: GuaranteeApplication;
  /**
   * What still prevents a draft from being submitted, each with its place in the input, such as
   * `content.amount`. Empty for an application that was submitted.
   */
  readonly findings: readonly InputFinding[];
}

/** The entry says what it is to say. */
export interface ChangeLedgerEntrySuccess {
  /** The entry as it is now. */
  readonly entry: LedgerEntry;
}

/** The user is changed. */
export interface ChangeUserSuccess {
  /** The user (利用者) as it is now. */
  readonly user: Colleague;
}

/** The receiver is changed. */
export interface ChangeWebhookEndpointSuccess {
  /** The receiver. */
  readonly endpoint: WebhookEndpoint;
}

/** It holds from the next mail on. */
export interface ChooseMailsSuccess {
  /** What the organisation wants now. */
  readonly mailChoices: MailChoices;
}

/** The obligee's word is recorded; the guarantee stays in force until its issuer ends it. */
export interface ConfirmDischargeSuccess {
  /** The guarantee (保証契約). */
  readonly guarantee: ConfirmedGuarantee;
}

/** The obligee's consent is recorded; the guarantee stays in force until its issuer cancels it. */
export interface ConsentToCancellationSuccess {
  /** The guarantee (保証契約). */
  readonly guarantee: ConfirmedGuarantee;
}

/** It holds from now on. Papers that exist stay as they are. */
export interface CorrectContractorSuccess {
  /** The correction, with the contractor as it is now. */
  readonly correction: ContractorCorrection;
}

/** Another officer has confirmed the cancellation: the guarantee has ended. */
export interface CountersignCancellationSuccess {
  /** The guarantee (保証契約), which has ended. */
  readonly guarantee: Guarantee;
}

/** Another officer has confirmed the discharge: the guarantee has ended. */
export interface CountersignDischargeSuccess {
  /** The guarantee (保証契約), which has ended. */
  readonly guarantee: Guarantee;
}

/** The access token is made. */
export interface CreateAccessTokenSuccess {
  /**
   * The token itself, for `Authorization: Bearer <token>`. A secret that is shown this once: null where the
   * call repeats an earlier one by its idempotencyKey.
   */
  readonly token: string | null;
  /** The access token, without the token itself. */
  readonly accessToken: AccessToken;
}

/** The receiver is entered. */
export interface CreateWebhookEndpointSuccess {
  /** The receiver. */
  readonly endpoint: WebhookEndpoint;
  /**
   * Its secret, `whsec_` and base64, by which it tells that deliveries are genuine. It is shown this once:
   * null where the call repeats an earlier one by its idempotencyKey.
   */
  readonly secret: string | null;
}

/** The application is declined. */
export interface DeclineAmendmentApplicationSuccess {
  /** The application (変更申込) after the step. */
  readonly application: AmendmentApplication;
}

/** The application is declined. */
export interface DeclineApplicationSuccess {
  /** The application (保証申込) after the step. */
  readonly application: GuaranteeApplication;
}

/** The request is declined. */
export interface DeclineRegistrationSuccess {
  /** The request, with the reason. */
  readonly registration: Registration;
}

/** The receiver is gone. */
export interface DeleteWebhookEndpointSuccess {
  /** The receiver that was deleted. */
  readonly endpointId: string;
}

/** The guarantee is handed over; the obligee is to decide on it. */
export interface DepositGuaranteeSuccess {
  /** The guarantee (保証契約); its last `deposits` is this hand-over. */
  readonly guarantee: HandedOverGuarantee;
}

/** The user cannot sign in any more, and no token of the user works. */
export interface DisableUserSuccess {
  /** The user (利用者), who is DISABLED. */
  readonly user: Colleague;
}

/** The guarantee is discharged, or its discharge waits for a second officer. */
export interface DischargeGuaranteeSuccess {
  /** The guarantee (保証契約), which has ended unless its end waits. */
  readonly guarantee: Guarantee;
  /**
   * Whether it waits for a second officer of the issuer (承認待ち): then the guarantee is still in force, and
   * `pendingEnd` tells what waits.
   */
  readonly isPending: boolean;
}

/** The user can sign in again, or is invited anew. */
export interface EnableUserSuccess {
  /** The user (利用者): ACTIVE with the password of before, or INVITED where there never was one. */
  readonly user: Colleague;
}

/** The end is recorded. */
export interface EndLedgerEntrySuccess {
  /** The entry as it is now; it stays in the ledger. */
  readonly entry: LedgerEntry;
}

/** The newest versions are the ones that the body saw last. */
export interface FileNewestVersionsSuccess {
  /** The entries as they are now, in the order in which they were named, each once. */
  readonly entries: readonly LedgerEntry[];
}

/** The list was read: it did all that its lines say, or nothing. */
export interface ImportUsersSuccess {
  /** Whether the lines did what they say: false with `dryRun`, and where any of them is REFUSED. */
  readonly isApplied: boolean;
  /** An answer for each line, in order; blank ones have none. */
  readonly lines: readonly {
    /** The number of the line (行番号); the one that names the columns is 1. */
    readonly line: number;
    /** What it does, or would do. */
    readonly effect: UserImportEffect;
    /** The name (氏名) that it states; empty where it states none. */
    readonly name: string;
    /** The user (利用者); null where there is none yet, or the line does not say which. */
    readonly user: Colleague | null;
    /** What is wrong with the line, each at its column (`label`); empty unless it is REFUSED. */
    readonly findings: readonly {
      /** Where: fields from the input downwards, joined by dots, such as `worksContract.coveredPrice`. */
      readonly path: string;
      /** What people call that place (項目名), in Japanese, such as 発注者; null where it has no name. */
      readonly label: string | null;
      /** What, for programs. */
      readonly code: InputFindingCode;
      /** What was expected, what came and what to do, for people. */
      readonly message: string;
      /** The bound that was missed, as text; null where the rule has none. */
      readonly limit: string | null;
      /** What came, as text; null where it says nothing or is secret. */
      readonly actual: string | null;
    }[];
  }[];
}

/** The person is invited, and a mail with a link is on its way. */
export interface InviteUserSuccess {
  /** The user (利用者), who is INVITED. */
  readonly user: Colleague;
}

/** The guarantee is amended as it was applied for. */
export interface IssueAppliedAmendmentSuccess {
  /** The application (変更申込) that it came out of. */
  readonly application: AmendmentApplication;
  /** The guarantee (保証契約) as it is now. */
  readonly guarantee: Guarantee;
}

/** The guarantee that was applied for is issued. */
export interface IssueAppliedGuaranteeSuccess {
  /** The application (保証申込) that it came out of. */
  readonly application: GuaranteeApplication;
  /** The new guarantee (保証契約). */
  readonly guarantee: Guarantee;
}

/** The guarantee is issued: number, certificate and auth key exist. */
export interface IssueGuaranteeSuccess {
  /** The new guarantee (保証契約). */
  readonly guarantee: Guarantee;
  /**
   * What an application for the same guarantee would have been refused for, each with its place in the input:
   * ceilings, adoption, a second guarantee of the same works. Empty where there is nothing; with `strict`
   * always.
   */
  readonly warnings: readonly InputFinding[];
}

/** The entries bear the labels. */
export interface LabelLedgerEntriesSuccess {
  /** The entries as they are now, in the order in which they were named, each once. */
  readonly entries: readonly LedgerEntry[];
}

/** Many comparisons (照合), one for each item of the input. */
export interface GuaranteeMatches {
  /** For each item the comparison, or why there is none, in the order of the input. */
  readonly items: readonly (
    | ({
        /**
         * A guarantee as it is today, compared field by field (照合) with what was expected of it. It is computed, and
         * kept nowhere.
         */
        readonly __typename: "GuaranteeMatch";
      } & GuaranteeDifferences)
    | {
        /** No guarantee (保証契約) with this id or number is visible to the caller. */
        readonly __typename: "GuaranteeNotFoundError";
        /** What was refused, for programs. */
        readonly code: "GUARANTEE_NOT_FOUND";
        /** What was refused and what to do, for people; Japanese or English by `Accept-Language`. */
        readonly message: string;
      }
    | ({
        /** The input contradicts rules. All that is wrong is listed at once. */
        readonly __typename: "InvalidInputError";
        /** What was refused, for programs. */
        readonly code: "INVALID_INPUT";
        /** What was refused and what to do, for people; Japanese or English by `Accept-Language`. */
        readonly message: string;
      } & RefusalDetails["INVALID_INPUT"])
  )[];
}

/** All pairs were looked at; each has an answer of its own. */
export interface OpenCertificatesSuccess {
  /** For each pair the opened certificate, or why it was not opened, in the order of the input. */
  readonly items: readonly (
    | ({
        /**
         * The certificate is open. A guarantee in the obligee's favour is in its ledger from now on, and seen
         * without the key; one of another body is shown in this answer alone, unless `enterIntoLedger` said
         * otherwise.
         */
        readonly __typename: "OpenCertificateSuccess";
      } & OpenedCertificate)
    | {
        /**
         * Number and key do not open a certificate (電子証書). An unknown number and a wrong key get this same answer,
         * so that the answer does not tell which numbers exist.
         */
        readonly __typename: "CertificateNotFoundError";
        /** What was refused, for programs. */
        readonly code: "CERTIFICATE_NOT_FOUND";
        /** What was refused and what to do, for people; Japanese or English by `Accept-Language`. */
        readonly message: string;
      }
    | {
        /**
         * The record of the certificate (電子証書) is not as the system wrote it. Nothing of it is shown; the operator
         * is told.
         */
        readonly __typename: "CertificateNotIntactError";
        /** What was refused, for programs. */
        readonly code: "CERTIFICATE_NOT_INTACT";
        /** What was refused and what to do, for people; Japanese or English by `Accept-Language`. */
        readonly message: string;
      }
    | ({
        /** The input contradicts rules. All that is wrong is listed at once. */
        readonly __typename: "InvalidInputError";
        /** What was refused, for programs. */
        readonly code: "INVALID_INPUT";
        /** What was refused and what to do, for people; Japanese or English by `Accept-Language`. */
        readonly message: string;
      } & RefusalDetails["INVALID_INPUT"])
    | ({
        /**
         * Too many wrong auth keys (認証キー) were tried. For a while none is checked, and none is counted. After five
         * wrong keys at one number the wait is 30 seconds, then twice as long each time, at most an hour. A right
         * key ends the wait. An organisation may try 100 wrong keys a day, and 60 an hour from one address.
         * Certificates that were opened before stay visible.
         */
        readonly __typename: "TooManyGuessesError";
        /** What was refused, for programs. */
        readonly code: "TOO_MANY_GUESSES";
        /** What was refused and what to do, for people; Japanese or English by `Accept-Language`. */
        readonly message: string;
      } & RefusalDetails["TOO_MANY_GUESSES"])
  )[];
}

/** The rules are recorded, for ever. */
export interface RecordHandOverRulesSuccess {
  /** What the obligee says on the first day of the new rules. */
  readonly handOverRules: HandOverRules;
}

/** The guarantee is recorded. */
export interface RecordLedgerEntrySuccess {
  /** The new entry. */
  readonly entry: LedgerEntry;
}

/** The rules are recorded, for ever. */
export interface RecordObligeePolicySuccess {
  /** What the obligee goes by on the first day of the new rules, the national defaults filled in. */
  readonly obligeePolicy: ObligeePolicy;
}

/** The table is recorded, for ever. */
export interface RecordPremiumTableSuccess {
  /** The new premium table (保証料率表). */
  readonly premiumTable: PremiumTable;
}

/** The works are registered. */
export interface RegisterWorksSuccess {
  /** The works as registered (登録済工事). */
  readonly registeredWorks: RegisteredWorks;
}

/** The auth key was replaced; the old one opens nothing any more. */
export interface ReissueAuthKeySuccess {
  /** The new auth key (認証キー). */
  readonly authKey: AuthKey;
  /** The guarantee (保証契約) that it opens. */
  readonly guarantee: GuaranteeSummary;
}

/** The obligee has rejected what was handed over; the guarantee stays in force. */
export interface RejectGuaranteeSuccess {
  /** The guarantee (保証契約). */
  readonly guarantee: HandedOverGuarantee;
}

/** The attachment is removed. */
export interface RemoveAttachmentSuccess {
  /** The application (保証申込) after the step. */
  readonly application: GuaranteeApplication;
}

/** The attachment is removed. */
export interface RemoveGuaranteeAttachmentSuccess {
  /** The guarantee as it is now. */
  readonly guarantee: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /**
     * The documents that the issuer attached (添付書類), the oldest first, at most 10. Empty where the guarantee
     * came out of an application, which has its own. For the contractor and the issuer; null for others.
     */
    readonly attachments: readonly Attachment[] | null;
  };
}

/** The attachment is removed. */
export interface RemoveLedgerAttachmentSuccess {
  /** The entry as it is now. */
  readonly entry: LedgerEntry;
}

/** The deliveries wait anew. */
export interface ReplayWebhooksSuccess {
  /** How many. */
  readonly count: number;
}

/** The address that takes the file. Nothing is stored before the file comes. */
export interface RequestAttachmentUploadSuccess {
  /** The id that the attachment gets once its file has come. */
  readonly attachmentId: string;
  /**
   * Where to PUT the file's bytes as they are, an absolute address: one file, once, at most 10,000,000 bytes,
   * within 10 minutes, with the same Authorization header. It holds no secret. The answer is 201, or an error
   * with a `reason`. 401: not signed in. 403: the address is another user's, or the caller may no longer
   * attach here. 404: the application or the guarantee is not there. 409: sent before, or nothing is attached
   * to it any more. 410: expired. 413: too large. 415: the content type is not taken. 422: `fields` tells why:
   * not what its name says, as many are attached as may be, no room is left, or the entry is not there.
   */
  readonly url: string;
  /** Until when an upload may be begun: 10 minutes. */
  readonly expiresAt: DateTime;
}

/** The address that takes the file. Nothing is stored before the file comes. */
export interface RequestGuaranteeAttachmentUploadSuccess {
  /** The id that the attachment gets once its file has come. */
  readonly attachmentId: string;
  /**
   * Where to PUT the file's bytes as they are, an absolute address: one file, once, at most 10,000,000 bytes,
   * within 10 minutes, with the same Authorization header. It holds no secret. The answer is 201, or an error
   * with a `reason`. 401: not signed in. 403: the address is another user's, or the caller may no longer
   * attach here. 404: the application or the guarantee is not there. 409: sent before, or nothing is attached
   * to it any more. 410: expired. 413: too large. 415: the content type is not taken. 422: `fields` tells why:
   * not what its name says, as many are attached as may be, no room is left, or the entry is not there.
   */
  readonly url: string;
  /** Until when an upload may be begun: 10 minutes. */
  readonly expiresAt: DateTime;
}

/** The address that takes the file. Nothing is stored before the file comes. */
export interface RequestLedgerAttachmentUploadSuccess {
  /** The id that the attachment gets once its file has come. */
  readonly attachmentId: string;
  /**
   * Where to PUT the file's bytes as they are, an absolute address: one file, once, at most 10,000,000 bytes,
   * within 10 minutes, with the same Authorization header. It holds no secret. The answer is 201, or an error
   * with a `reason`. 401: not signed in. 403: the address is another user's, or the caller may no longer
   * attach here. 404: the application or the guarantee is not there. 409: sent before, or nothing is attached
   * to it any more. 410: expired. 413: too large. 415: the content type is not taken. 422: `fields` tells why:
   * not what its name says, as many are attached as may be, no room is left, or the entry is not there.
   */
  readonly url: string;
  /** Until when an upload may be begun: 10 minutes. */
  readonly expiresAt: DateTime;
}

/** The issuer has received the request. */
export interface RequestRegistrationSuccess {
  /** The request's id, to refer to it when calling the issuer. */
  readonly registrationId: string;
}

/** A copy is queued. */
export interface ResendMailSuccess {
  /** The copy: a mail of its own, with the same words to the same address. */
  readonly mail: Mail;
}

/**
 * The user has a new initial password; all sessions of the user have ended, and access tokens that the user
 * made are revoked.
 */
export interface ResetPasswordSuccess {
  /**
   * The initial password (初期パスワード), such as `7Q4M-2X9Z-KA3D-81WN`, for the officer to hand over. A secret that
   * is shown this once: null where the call repeats an earlier one by its idempotencyKey. It cannot sign in.
   * The user first chooses another with `changePassword`, within 14 days; after that `resetPassword` gives a
   * new one.
   */
  readonly initialPassword: string | null;
  /** The user (利用者). */
  readonly user: User;
}

/** A mail with a link is on its way; the old password and all tokens of the user work no more. */
export interface ResetUserPasswordSuccess {
  /** The user (利用者). */
  readonly user: Colleague;
}

/** The application is returned. */
export interface ReturnApplicationSuccess {
  /** The application (保証申込) after the step. */
  readonly application: GuaranteeApplication;
}

/** The auth key, shown. */
export interface RevealAuthKeySuccess {
  /** The auth key (認証キー). */
  readonly authKey: AuthKey;
  /** The guarantee (保証契約) that it opens. */
  readonly guarantee: GuaranteeSummary;
}

/** The viewing password, shown. */
export interface RevealLedgerPasswordSuccess {
  /** The viewing password (閲覧用パスワード). A secret. */
  readonly password: string;
  /** The entry that it belongs to. */
  readonly entry: LedgerEntry;
}

/** The access token works no more. */
export interface RevokeAccessTokenSuccess {
  /** The revoked access token. */
  readonly accessToken: AccessToken;
}

/** The receiver has a new secret; the one before is good for 24 hours more. */
export interface RotateWebhookSecretSuccess {
  /** The receiver. */
  readonly endpoint: WebhookEndpoint;
  /**
   * Its secret, `whsec_` and base64, by which it tells that deliveries are genuine. It is shown this once:
   * null where the call repeats an earlier one by its idempotencyKey.
   */
  readonly secret: string | null;
}

/** A test is queued. */
export interface SendTestWebhookSuccess {
  /** The delivery; list it again to see whether it arrived. */
  readonly delivery: WebhookDelivery;
}

/** What the amendment makes due is set. */
export interface SetAmendmentPremiumSuccess {
  /** The application (変更申込) after the step. */
  readonly application: AmendmentApplication;
}

/** The final premium is set. */
export interface SetFinalPremiumSuccess {
  /** The application (保証申込) after the step. */
  readonly application: GuaranteeApplication;
}

/** What the amendment makes due is settled. */
export interface SettleAmendmentPremiumSuccess {
  /** The application (変更申込) after the step. */
  readonly application: AmendmentApplication;
}

/** The premium is settled. */
export interface SettlePremiumSuccess {
  /** The application (保証申込) after the step. */
  readonly application: GuaranteeApplication;
}

/** The session has ended. */
export interface SignOutSuccess {
  /** When it ended. */
  readonly signedOutAt: DateTime;
}

/** The application is submitted. */
export interface SubmitApplicationSuccess {
  /** The application (保証申込) after the step. */
  readonly application: GuaranteeApplication;
}

/** The end does not wait any more: the guarantee is as it was. */
export interface TakeBackPendingEndSuccess {
  /** The guarantee (保証契約), which is in force. */
  readonly guarantee: Guarantee;
}

/** The entries bear the labels no more. */
export interface UnlabelLedgerEntriesSuccess {
  /** The entries as they are now, in the order in which they were named, each once. */
  readonly entries: readonly LedgerEntry[];
}

/** The application is withdrawn. */
export interface WithdrawAmendmentApplicationSuccess {
  /** The application (変更申込) after the step. */
  readonly application: AmendmentApplication;
}

/** The application is withdrawn. */
export interface WithdrawApplicationSuccess {
  /** The application (保証申込) after the step. */
  readonly application: GuaranteeApplication;
}
