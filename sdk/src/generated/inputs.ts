// Generated out of schema/schema.graphql and sdk/operations by `npm run codegen`. Do not edit.

import type {
  AccessTokenScope,
  AdvanceAccountType,
  AdvanceYears,
  AmendmentApplicationStatus,
  ApplicationStatus,
  AttachmentKind,
  CancellationGround,
  ChangeType,
  ContractType,
  CoverageGapCode,
  Delivery,
  EndEvidenceKind,
  GuaranteeKind,
  GuaranteeOrderField,
  GuaranteeStatus,
  HandOverChannel,
  HandOverWay,
  LedgerOrderField,
  LedgerOrigin,
  MailStatus,
  MailType,
  ObligeeCategory,
  OrderDirection,
  PerformanceExtension,
  PremiumDirection,
  PremiumMethod,
  RecordedEnd,
  RecordedForm,
  RecordedMeans,
  RegistrationStatus,
  RejectionReason,
  RequestedKind,
  SecondGuaranteeReason,
  SettlementMethod,
  StaffRole,
  UserState,
  WebhookDeliveryStatus,
} from "./enums.js";
import type { CalendarDate, DateTime, GuaranteeNumber, Yen } from "./scalars.js";

/** A guarantee to accept (受領). */
export interface AcceptGuaranteeInput {
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * The version of the certificate (証書の版) that was read and is decided on, from 1. Where it was amended
   * meanwhile, nothing is done, and `VERSION_CONFLICT` names the newest. Absent: the newest, whichever that
   * is.
   */
  readonly version?: number | null | undefined;
}

/** The code of an invitation, and the password to choose. */
export interface AcceptInvitationInput {
  /** The code of the mail: what stands behind the `=` of its link. A secret, good for one use. */
  readonly linkCode: string;
  /**
   * The new password: 12 to 128 characters of any kind, as for `changePassword`. A secret; one that is refused
   * leaves the code usable.
   */
  readonly newPassword: string;
}

/** Which request to accept, and how. */
export interface AcceptRegistrationInput {
  /**
   * A contractor (受注者) that is registered with this issuer already, and with no other, and gets one more user;
   * absent: a new one.
   */
  readonly contractorId?: string | null | undefined;
  /**
   * Your branch that is to handle the contractor's guarantees (取扱店), by its name or id, at most 120
   * characters. Absent: the one that the request has. Of a contractor that is registered already, it stays
   * unless this says otherwise.
   */
  readonly handlingBranch?: string | null | undefined;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * The login ID (お客様ID) to give: 4 to 32 of the characters a-z, 0-9, dot, hyphen and underscore; capitals
   * count as small letters. Absent: the one that was asked for, or else a made one.
   */
  readonly loginId?: string | null | undefined;
  /** The request. */
  readonly registrationId: string;
}

/** A note to an entry of the ledger. */
export interface AddLedgerNoteInput {
  /** The entry of the own ledger. */
  readonly entryId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The note (備考), 1 to 2,000 characters. */
  readonly text: string;
}

/** The account of the advance (前払金の預託口座). A draft may leave out any part. */
export interface AdvanceAccountInput {
  /**
   * In whose name it is (口座名義), in katakana as the bank writes it: katakana, capitals, digits and ( ) 「 」 . ,
   * - / \, 1 to 48 characters.
   */
  readonly holder?: string | null | undefined;
  /** The account number (口座番号): seven digits, leading zeros included. Digits of any width are taken. */
  readonly number?: string | null | undefined;
  /** The kind of account (預金種目). */
  readonly type?: AdvanceAccountType | null | undefined;
}

/** A guarantee to amend, and what was changed. */
export interface AmendGuaranteeInput {
  /** What is to be changed (変更の内容). */
  readonly change: AmendmentChangeInput;
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * The guarantee's `revision` (更新番号) as it was when the change was decided on. Where it was changed since,
   * the mutation does nothing.
   */
  readonly revision: number;
  /**
   * true: a larger amount that passes the obligee's ceilings (上限) is refused. false: it is recorded, and
   * `warnings` tells of it.
   */
  readonly strict?: boolean | undefined;
}

/** An entry of a works contract, and what was changed of the contract. */
export interface AmendWorksContractInput {
  /** What was changed (変更契約の内容). */
  readonly change: WorksChangeInput;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The issuer's own entry (`worksContract.id` of its guarantees). */
  readonly worksContractId: string;
}

/** The work period (工期) after the change, both days included; what is left out stays. */
export interface AmendedWorkPeriodInput {
  /** First day of the works (着手日). Absent: it stays. */
  readonly from?: CalendarDate | null | undefined;
  /**
   * Completion date (完成日): not before the first day nor the day of the works contract. 保証期限 after the change
   * must not be before today in Japan. Absent: it stays.
   */
  readonly to?: CalendarDate | null | undefined;
}

/** What a list of applications for amendments is narrowed to. All that is given must hold. */
export interface AmendmentApplicationFilter {
  /** Of this contractor (受注者). */
  readonly contractorId?: string | null | undefined;
  /** With this reference of the contractor's own. */
  readonly externalReference?: string | null | undefined;
  /** Of this guarantee (保証契約). */
  readonly guaranteeId?: string | null | undefined;
  /** To this issuer (保証機関). */
  readonly issuerId?: string | null | undefined;
  /** In one of these states. */
  readonly statuses?: readonly AmendmentApplicationStatus[] | null | undefined;
  /**
   * Updated at this instant or later (`updatedAt`, 更新日時): new ones and changed ones. The list is then in the
   * order of `updatedAt`, earliest first. What changes meanwhile comes again at its end. Asked again with the
   * last `updatedAt` that was read, it misses nothing; only what leaves the caller's sight is not told. The
   * feed `changes` tells each step.
   */
  readonly updatedSince?: DateTime | null | undefined;
}

/** The application for an amendment (変更申込) that a step is taken with. */
export interface AmendmentApplicationStepInput {
  /** The application (変更申込). */
  readonly applicationId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/**
 * What was changed of the works contract, and of the guarantee with it (変更の内容). What is left out stays; at
 * least one thing must become different.
 */
export interface AmendmentChangeInput {
  /**
   * The day the works contract was changed (変更契約日). Latest: today in Japan, and 保証期限. Earliest: the day the
   * works contract was concluded (発行日 where that day is not known), and its last recorded change.
   */
  readonly amendedOn: CalendarDate;
  /** The guaranteed amount in yen after the change (保証金額), 1 to the covered price. Absent: it stays. */
  readonly amount?: Yen | null | undefined;
  /** The whole contract price in yen after the change (請負金額（総額）), at least 1. Absent: it stays. */
  readonly contractPrice?: Yen | null | undefined;
  /**
   * The part that the guarantee covers after the change, in yen (請負金額（対象額）), 1 to contractPrice. Absent: it
   * stays, and where all of the price was covered, all of the new one is.
   */
  readonly coveredPrice?: Yen | null | undefined;
  /**
   * Of a guarantee of one fiscal year, or of the first two together: what a part payment at the start of that
   * year, or of the second, paid for work beyond the plan, in yen (出来高超過額). Unless `coveredPrice` is given the
   * guarantee covers that much less. An advance of two years that rises in the second must say it; 0: nothing.
   * Absent: it stays.
   */
  readonly paidAhead?: Yen | null | undefined;
  /** The work period after the change (工期). Absent: it stays. */
  readonly workPeriod?: AmendedWorkPeriodInput | null | undefined;
}

/** A guarantee and a change of it that is thought of. */
export interface AmendmentEffectInput {
  /** What is to be changed (変更の内容). */
  readonly change: AmendmentChangeInput;
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
}

/**
 * What a contractor fills in (保証申込の入力内容). To submit, everything that the kind needs must be there; a draft
 * may leave out anything.
 */
export interface ApplicationContentInput {
  /**
   * Whom of the obligee the certificate addresses (被保証者の職・氏名). Absent: the one who is certain, as 八代市長 for
   * 八代市, or the only post, without a name, that this issuer approved for this obligee before. Must be given
   * where neither is known; what the issuer approves is offered to the next application by `obligeePosts`.
   */
  readonly addressee?: PostInput | null | undefined;
  /**
   * The account of the advance at depositBank (前払金の預託口座). Required for ADVANCE_PAYMENT and INTERIM_PAYMENT
   * where the issuer asks for it (`Issuer.applicationRequirements`); not for 契約保証. Only the contractor and the
   * issuer see it.
   */
  readonly advanceAccount?: AdvanceAccountInput | null | undefined;
  /** 中間前払金保証 only, and required there: the advance in yen (前払金) that it follows. */
  readonly advanceAmount?: Yen | null | undefined;
  /**
   * The amount to be guaranteed in yen (保証金額), within the obligee's ceilings; `eligibility` tells them. A
   * draft may leave it out.
   */
  readonly amount?: Yen | null | undefined;
  /** With `fiscalYear` only: what was carried over into that year (繰越し). Absent: nothing. */
  readonly carriedOver?: CarriedOverInput | null | undefined;
  /** Where the notice of issue goes (連絡先メールアドレス); absent: to the contractor's own address. */
  readonly contactEmail?: string | null | undefined;
  /** What is contracted: works or consulting (業務委託); absent: what the registered works say, or WORKS. */
  readonly contractType?: ContractType | null | undefined;
  /**
   * How the certificate is to be delivered (保証証書の受取方法): 電子交付 or on paper. On paper (PAPER) where the obligee
   * has not adopted e-guarantees; elsewhere it is the contractor's choice.
   */
  readonly delivery?: Delivery | undefined;
  /** The bank of the advance (預託金融機関): required for ADVANCE_PAYMENT and INTERIM_PAYMENT, not for 契約保証. */
  readonly depositBank?: DepositBankInput | null | undefined;
  /** The last day of the guarantee (保証期限), not before completion; absent: the completion date. */
  readonly expiresOn?: CalendarDate | null | undefined;
  /** Your own reference to the application, 1 to 64 characters; the guarantee that comes out of it has it, too. */
  readonly externalReference?: string | null | undefined;
  /**
   * The fiscal year (対象年度) that the advance is for, one of `worksContract.fiscalYears`: required with them for
   * ADVANCE_PAYMENT and INTERIM_PAYMENT. 契約保証 covers the whole contract and has none.
   */
  readonly fiscalYear?: number | null | undefined;
  /**
   * 中間前払金保証 only: whether a part payment (部分払) was made for these works. One at the end of a fiscal year of a
   * contract over several does not count. Asked for only where the obligee's own rules depend on it
   * (`obligeePolicy`).
   */
  readonly hasProgressPayment?: boolean | null | undefined;
  /**
   * 中間前払金保証 only: whether a transfer of claims (債権譲渡) was applied for. Asked for only where the obligee's own
   * rules depend on it (`obligeePolicy`).
   */
  readonly hasTransferOfClaims?: boolean | null | undefined;
  /** 契約保証 only: whether an advance (前払金) is planned. 契約保証 of a guarantee company is offered only with one. */
  readonly isAdvancePlanned?: boolean | null | undefined;
  /**
   * 中間前払金保証 only: whether the public notice (公告) said that 中間前払金 is paid. Asked for only where the obligee's
   * own rules depend on it (`obligeePolicy`).
   */
  readonly isInterimAnnounced?: boolean | null | undefined;
  /** Whether the price was investigated as low (低入札価格調査): other ceilings hold. */
  readonly isLowBid?: boolean | undefined;
  /**
   * 中間前払金保証 only: whether the contract is for supervision (工事監理). Asked for only where the obligee's own rules
   * depend on it (`obligeePolicy`).
   */
  readonly isSupervision?: boolean | null | undefined;
  /** The joint venture (共同企業体) that the contractor represents; absent where there is none. */
  readonly jointVenture?: JointVentureInput | null | undefined;
  /** What kind of guarantee (区分). A draft may leave it out. */
  readonly kind?: RequestedKind | null | undefined;
  /**
   * Instead of advanceAccount, where the advance is paid to each member of a joint venture (共同企業体): one
   * account for each member, at most 20. Only the contractor and the issuer see them.
   */
  readonly memberAccounts?: readonly MemberAccountInput[] | null | undefined;
  /** The beneficiary (発注者, 被保証者). A draft may leave it out. */
  readonly obligeeId?: string | null | undefined;
  /**
   * With `fiscalYear` only: what a part payment at the start of that year paid for work beyond the plan up to
   * then, in yen (出来高超過額). The guarantee covers that much less. Absent: nothing.
   */
  readonly paidAhead?: Yen | null | undefined;
  /** 中間前払金保証 only, and required there: the recognised progress (認定調書). */
  readonly progress?: RecognisedProgressInput | null | undefined;
  /**
   * Why a second guarantee of the same works contract, kind and year is asked for; the issuer decides. Absent:
   * a second one is refused.
   */
  readonly secondGuaranteeReason?: SecondGuaranteeReason | null | undefined;
  /**
   * Instead of obligeeId, for delivery PAPER: a body that `obligees` does not list because it has not adopted
   * e-guarantees (一覧にない発注者). A body of that name that is known meanwhile takes its place.
   */
  readonly unlistedObligee?: UnlistedObligeeInput | null | undefined;
  /** The works contract (請負契約). A draft may leave it out. */
  readonly worksContract?: AppliedWorksContractInput | null | undefined;
}

/** The application (保証申込) that a step is taken with. */
export interface ApplicationStepInput {
  /** The application (保証申込). */
  readonly applicationId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/** The work period (工期), both days included. */
export interface AppliedWorkPeriodInput {
  /** First day of the works (着手日). A draft may leave it out. */
  readonly from?: CalendarDate | null | undefined;
  /** Completion date (完成日); not before the first day. A draft may leave it out. */
  readonly to?: CalendarDate | null | undefined;
}

/** The works contract (請負契約). What registered works say already can be left out. */
export interface AppliedWorksContractInput {
  /** In which fiscal years the contract has an advance; without a plan by years it says nothing. */
  readonly advanceYears?: AdvanceYears | undefined;
  /** The whole contract price in yen (請負金額（総額）), at least 1. A draft may leave it out. */
  readonly contractPrice?: Yen | null | undefined;
  /**
   * The day the works contract was concluded (請負契約日), not after completion. Required for ADVANCE_PAYMENT and
   * INTERIM_PAYMENT; 契約保証 may be applied for before.
   */
  readonly contractedOn?: CalendarDate | null | undefined;
  /**
   * The part that the guarantee covers, in yen (請負金額（対象額）), 1 to contractPrice; absent: all of it. Ceilings
   * are shares of it.
   */
  readonly coveredPrice?: Yen | null | undefined;
  /** Your own reference to the contract, 1 to 64 characters; no paper shows it. */
  readonly externalReference?: string | null | undefined;
  /**
   * The plan by fiscal years (年度別の支払限度額・出来高予定額) of a contract over several (債務負担行為): every year of the work
   * period once, in any order, at most 30. Absent: the contract has none. Ceilings, half of the period and
   * 保証期限 of an advance then follow the year that `fiscalYear` names.
   */
  readonly fiscalYears?: readonly FiscalYearPlanInput[] | null | undefined;
  /** The numbers by which the obligee knows the contract (工事番号, 契約番号 and others). */
  readonly identifiers?: WorksIdentifiersInput | null | undefined;
  /** Name of the works (工事名), 1 to 120 characters, kept as entered. A draft may leave it out. */
  readonly name?: string | null | undefined;
  /** The day of the nomination (指名日), not after contractedOn; for obligees that count their adoption from it. */
  readonly nominatedOn?: CalendarDate | null | undefined;
  /**
   * The day of the public notice (公告日), not after contractedOn; for obligees that count their adoption from
   * it.
   */
  readonly noticedOn?: CalendarDate | null | undefined;
  /** Place of the works (工事場所), 1 to 200 characters. */
  readonly place?: string | null | undefined;
  /**
   * The day on which the obligee began to place the order (発注手続きの開始日), not after contractedOn; for obligees
   * that count their adoption from it.
   */
  readonly procurementStartedOn?: CalendarDate | null | undefined;
  /** The work period (工期). A draft may leave it out. */
  readonly workPeriod?: AppliedWorkPeriodInput | null | undefined;
}

/** A guarantee, and what is to be changed of it. */
export interface ApplyForAmendmentInput {
  /** What is to be changed (変更の内容). */
  readonly change: AmendmentChangeInput;
  /** The contractor's own reference to the application, at most 64 characters. */
  readonly externalReference?: string | null | undefined;
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** Why (変更の理由), 1 to 500 characters; the issuer reads it. */
  readonly reason: string;
  /** The guarantee's `revision` (更新番号) as it was when the change was decided on. */
  readonly revision: number;
}

/** An application for a guarantee (保証申込). */
export interface ApplyForGuaranteeInput {
  /**
   * The branch that is to handle it (取扱店); absent: the contractor's, which it chose, or which handles its
   * prefecture, or else the main branch.
   */
  readonly branchId?: string | null | undefined;
  /** What is filled in. */
  readonly content: ApplicationContentInput;
  /** Keep it as a draft (下書き) instead of submitting it. */
  readonly draft?: boolean | undefined;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The issuer (保証機関) to apply to; the contractor is registered with it. */
  readonly issuerId: string;
  /** Registered works (登録済工事) to apply from: what they say need not be filled in. */
  readonly registeredWorksId?: string | null | undefined;
}

/** An application to approve. */
export interface ApproveApplicationInput {
  /** The application (保証申込). */
  readonly applicationId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * Lets a second guarantee of the same works contract, kind and year through; absent: a second one is
   * refused.
   */
  readonly secondGuarantee?: SecondGuaranteeInput | null | undefined;
  /**
   * When it was submitted (申込日時): `submittedAt` of the application as it was read. Where it was submitted
   * again since, the step is refused with `SUBMITTED_ANEW`. Pass it; absent: not compared.
   */
  readonly submittedAt?: DateTime | null | undefined;
}

/** To whom entries of the ledger are assigned. What is left out stays; null takes it off. */
export interface AssignLedgerEntriesInput {
  /** A department (部署) of the own body; null: no department any more. Absent: it stays. */
  readonly departmentId?: string | null | undefined;
  /** The entries of the own ledger, 1 to 100. */
  readonly entryIds: readonly string[];
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** An active user (担当者) of the own organisation; null: no officer any more. Absent: it stays. */
  readonly officerId?: string | null | undefined;
}

/** A guarantee to cancel (解約), and on what ground. */
export interface CancelGuaranteeInput {
  /**
   * 解約日: from the day of issue (発行日), and from the last recorded change of the works contract (変更契約日), to
   * 保証期限; not after today.
   */
  readonly cancelledOn: CalendarDate;
  /**
   * The day the obligee consented (同意日): from the day of issue to 解約日, not after today. Required with the
   * ground OBLIGEE_CONSENT, absent with OBLIGEE_FAULT. Where it rests on the obligee's own consent
   * (`endConfirmations`), that day, or absent.
   */
  readonly consentedOn?: CalendarDate | null | undefined;
  /**
   * The document that shows the ground (証拠書類): the obligee's consent, or the end of the works contract by its
   * fault. Required, unless the obligee consented here (`endConfirmations`) since the last amendment; its day
   * is not after 解約日.
   */
  readonly evidence?: EndEvidenceInput | null | undefined;
  /** Why it may be cancelled (解約事由). */
  readonly ground: CancellationGround;
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * With OBLIGEE_FAULT the facts (事由), required there: how the obligee's fault ended the works contract. With
   * OBLIGEE_CONSENT it is `evidence.reference` where that is absent. 1 to 200 characters.
   */
  readonly reference?: string | null | undefined;
}

/**
 * Planned progress that was carried over (出来高予定額の繰越し): at the end of the year before, the work done was
 * worth less than planned up to then. The advance of the year waits until that of the carried part is
 * written off (償却).
 */
export interface CarriedOverInput {
  /** How much less, in yen: at least 1, at most the progress planned for all years before. */
  readonly plannedProgress: Yen;
  /**
   * The day on which the advance of the carried part was written off (償却日), at the latest the day of the
   * application. Absent: it is not yet, and the advance of the year has to wait.
   */
  readonly writtenOffOn?: CalendarDate | null | undefined;
}

/** A draft or a returned application, and what it is to say from now on. */
export interface ChangeApplicationInput {
  /** The application (保証申込). */
  readonly applicationId: string;
  /** The whole content: what is left out of it is gone, unless registered works say it. */
  readonly content: ApplicationContentInput;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/** An entry that the body recorded itself, and all that it is to say now. */
export interface ChangeLedgerEntryInput {
  /** The entry of the own ledger. */
  readonly entryId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * The viewing password (閲覧用パスワード), 1 to 128 characters: a secret, kept encrypted. Absent: the one that is
   * kept stays; null: none is kept any more.
   */
  readonly password?: string | null | undefined;
  /** All that it says from now on. */
  readonly record: RecordedGuaranteeInput;
  /** `recorded.revision` as the caller saw it. */
  readonly revision: number;
}

/** The current password and the new one. */
export interface ChangePasswordInput {
  /**
   * The current password, or the initial one (初期パスワード), which is taken for 14 days after it was given. A
   * secret.
   */
  readonly currentPassword: string;
  /** The login ID (お客様ID); capitals and full-width forms are understood. */
  readonly loginId: string;
  /**
   * The new password: 12 to 128 characters of any kind, without the login ID, no repetition such as
   * `abcabcabcabc`, no run such as `123456789012`, none of the commonest. A secret.
   */
  readonly newPassword: string;
}

/** Which user, and what is different; what is absent stays. */
export interface ChangeUserInput {
  /**
   * The departments that the user is of (所属部署): of the own body, at most 20. They take the place of those
   * before.
   */
  readonly departmentIds?: readonly string[] | null | undefined;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The person's name (氏名), 1 to 120 characters. */
  readonly name?: string | null | undefined;
  /** What the user may do (役割). */
  readonly staffRole?: StaffRole | null | undefined;
  /** The user (利用者), one of the caller's own organisation. */
  readonly userId: string;
}

/** What is to be another; what is left out stays. */
export interface ChangeWebhookEndpointInput {
  /** The receiver, one of the caller's own organisation. */
  readonly endpointId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether nothing is to be sent to it for now (一時停止). */
  readonly isPaused?: boolean | null | undefined;
  /** What it is, for people: 1 to 100 characters. */
  readonly name?: string | null | undefined;
  /** The types of events that it is told of from now on; empty: all. */
  readonly types?: readonly ChangeType[] | null | undefined;
  /** The address that deliveries are posted to, those that wait, too: as in `createWebhookEndpoint`. */
  readonly url?: string | null | undefined;
}

/** What the caller's own organisation wants from now on. It replaces what was chosen before. */
export interface ChooseMailsInput {
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The mailbox for an issuer's officers (通知先メールアドレス); absent: it gets no mail. For issuers alone. */
  readonly noticeAddress?: string | null | undefined;
  /**
   * The mails that it does not want (停止するお知らせ). Contractors may switch off those on applications, issue,
   * amendment, end and receipt; issuers those on applications and wrong keys; obligees those on hand-over,
   * receipt and amendment.
   */
  readonly switchedOff: readonly MailType[];
}

/** The code of a reset, and the password to choose. */
export interface CompletePasswordResetInput {
  /** The code of the mail: what stands behind the `=` of its link. A secret, good for one use. */
  readonly linkCode: string;
  /**
   * The new password: 12 to 128 characters of any kind, as for `changePassword`. A secret; one that is refused
   * leaves the code usable.
   */
  readonly newPassword: string;
}

/** A guarantee whose obligation is fulfilled, as its obligee states it (検査合格の確認). */
export interface ConfirmDischargeInput {
  /** The day the works were completed (工事完成日), not after the inspection. */
  readonly completedOn?: CalendarDate | null | undefined;
  /** The document that shows it (証拠書類), such as 検査調書. Required; its day is not after the inspection. */
  readonly evidence?: EndEvidenceInput | null | undefined;
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * The day the works passed the inspection (検査合格日): from the day of issue (発行日), and from the last recorded
   * change of the works contract (変更契約日), to 保証期限; not after today.
   */
  readonly inspectedOn: CalendarDate;
}

/** A guarantee to whose cancellation its obligee consents (解約の同意). */
export interface ConsentToCancellationInput {
  /** The day of the consent (同意日): from the day of issue (発行日) to 保証期限; not after today. */
  readonly consentedOn: CalendarDate;
  /** The document that shows the consent (証拠書類). Required; its day is not after the consent. */
  readonly evidence?: EndEvidenceInput | null | undefined;
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/** A branch that contracts in the company's name (契約する支店). */
export interface ContractingBranchInput {
  /** Address of the branch (支店の所在地), 1 to 200 characters. */
  readonly address: string;
  /** Post and name of its head (支店長), such as 支店長 〇〇 〇〇; 1 to 120 characters. */
  readonly head: string;
  /** Name of the branch (支店名), 1 to 120 characters, such as 熊本支店. */
  readonly name: string;
}

/** What a list of contractors is narrowed to; an empty filter shows all. */
export interface ContractorFilter {
  /**
   * A part of the name (商号又は名称) or of its reading (読みがな), in either kana, at most 120 characters. Width,
   * capitals, spaces, dashes, waves, variants of characters (異体字) and abbreviations such as ㈱ make no
   * difference. Blank asks for nothing.
   */
  readonly name?: string | null | undefined;
}

/** What the caller's own company states of itself from now on. What is left out stays as it is. */
export interface CorrectContractorInput {
  /** The company's address (所在地), 1 to 200 characters. Null: it stays. */
  readonly address?: string | null | undefined;
  /**
   * Construction license number (建設業許可番号): who licensed (国土交通大臣 or a prefecture's 知事), 般 or 特 with the year,
   * and the number, such as 熊本県知事許可（般-4）第12345号. Width, brackets, dashes and spaces make no difference. Null:
   * none is stated any more.
   */
  readonly constructionLicenseNumber?: string | null | undefined;
  /** Mail address of the contact (連絡先メールアドレス), one mailbox. Null: it stays. */
  readonly contactEmail?: string | null | undefined;
  /** The branch that contracts (契約する支店). Null: the company itself contracts. */
  readonly contractingBranch?: ContractingBranchInput | null | undefined;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * How the company's name is read (読みがな), 1 to 120 kana with ー, ・ and spaces. Null: it is not stated any
   * more.
   */
  readonly reading?: string | null | undefined;
  /** Title and name of the representative (代表者), such as 代表取締役 〇〇 〇〇; 1 to 120 characters. Null: it stays. */
  readonly representative?: string | null | undefined;
  /** Telephone number (電話番号), such as 03-1234-5678. Null: it stays. */
  readonly telephone?: string | null | undefined;
}

/** One thing that the contractor is to correct (訂正事項). */
export interface CorrectionInput {
  /**
   * The item (項目), 1 to 120 characters: as the form names it, or a place in the input such as `amount`;
   * absent: the application as a whole.
   */
  readonly item?: string | null | undefined;
  /** What to correct (訂正内容), 1 to 500 characters. */
  readonly text: string;
}

/** What the access token is for. */
export interface CreateAccessTokenInput {
  /** When it expires: after now, and within two years. */
  readonly expiresAt: DateTime;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is for, for people: 1 to 100 characters, such as `core system`. */
  readonly name: string;
  /** What it may be used for: at least one, and none that the caller does not have. */
  readonly scopes: readonly AccessTokenScope[];
}

/** A receiver of webhooks (通知先). */
export interface CreateWebhookEndpointInput {
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is, for people: 1 to 100 characters, such as `core system`. */
  readonly name: string;
  /** The types of events that it is told of; absent or empty: all. */
  readonly types?: readonly ChangeType[] | null | undefined;
  /**
   * The address that deliveries are posted to: `https`, of a server of the public internet, at most 2,000
   * characters.
   */
  readonly url: string;
}

/** An application for an amendment to decline, and why. */
export interface DeclineAmendmentApplicationInput {
  /** The application (変更申込). */
  readonly applicationId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** Why (謝絶理由), 1 to 1,000 characters; the contractor reads it. */
  readonly reason: string;
}

/** An application to decline, and why. */
export interface DeclineApplicationInput {
  /** The application (保証申込). */
  readonly applicationId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** Why (謝絶理由), 1 to 1,000 characters; the contractor reads it. */
  readonly reason: string;
  /**
   * When it was submitted (申込日時): `submittedAt` of the application as it was read. Where it was submitted
   * again since, the step is refused with `SUBMITTED_ANEW`. Pass it; absent: not compared.
   */
  readonly submittedAt?: DateTime | null | undefined;
}

/** Which request to decline, and why. */
export interface DeclineRegistrationInput {
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The reason (謝絶理由), 1 to 200 characters. */
  readonly reason: string;
  /** The request. */
  readonly registrationId: string;
}

/** Which receiver to delete. */
export interface DeleteWebhookEndpointInput {
  /** The receiver, one of the caller's own organisation. */
  readonly endpointId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/** Where the dedicated account for the advance is held (預託金融機関). */
export interface DepositBankInput {
  /** Branch of the bank (支店名), 1 to 120 characters. */
  readonly branch: string;
  /** Name of the bank (金融機関名), 1 to 120 characters. */
  readonly name: string;
}

/** A guarantee, and how it is handed to its obligee (提出). */
export interface DepositGuaranteeInput {
  /**
   * What the mail encloses besides the key notice (その他の添付書類): attachments of the application, of kind INVOICE,
   * at most 10 and together 10,000,000 bytes. With EMAIL only; absent: nothing.
   */
  readonly attachmentIds?: readonly string[] | null | undefined;
  /** How number and key reach the obligee (提出方法). */
  readonly channel: HandOverChannel;
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /** The day it was handed over (提出日), from the day of issue (発行日) to today. With RECORDED only; absent: today. */
  readonly handedOverOn?: CalendarDate | null | undefined;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** How it was handed over elsewhere (提出の手段). Required with RECORDED, else absent. */
  readonly means?: RecordedMeans | null | undefined;
  /** What the mail says besides (連絡事項), 1 to 1,000 characters. With EMAIL only. */
  readonly remarks?: string | null | undefined;
  /** The subject (件名), 1 to 200 characters. With EMAIL only; absent: as the obligee asks for it. */
  readonly subject?: string | null | undefined;
  /** Where it was handed over (提出先): a system, a counter, an address. With RECORDED only, 1 to 200 characters. */
  readonly submittedTo?: string | null | undefined;
  /**
   * The mailbox that takes it (提出先メールアドレス). With EMAIL only: required where the obligee's is not known, and
   * not another one where it is.
   */
  readonly toAddress?: string | null | undefined;
}

/** Whom to lock out. */
export interface DisableUserInput {
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The user (利用者), one of the caller's own organisation. */
  readonly userId: string;
}

/** A guarantee whose obligation is fulfilled (債務の履行による保証終了). */
export interface DischargeGuaranteeInput {
  /**
   * The day the obligation was fulfilled (履行日): from the day of issue (発行日), and from the last recorded change
   * of the works contract (変更契約日), to 保証期限; not after today. Where it rests on the obligee's confirmation
   * (`endConfirmations`), not before the day confirmed.
   */
  readonly dischargedOn: CalendarDate;
  /**
   * The document that shows it (証拠書類); its day is not after 履行日. Required of the issuer, unless the obligee
   * confirmed it here (`endConfirmations`) since the last amendment. An obligee may leave it out: it states
   * what it knows itself.
   */
  readonly evidence?: EndEvidenceInput | null | undefined;
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * The document that shows it, such as the record of inspection (検査調書), 1 to 200 characters; it is
   * `evidence.reference` where that is absent.
   */
  readonly reference?: string | null | undefined;
}

/** The contract and the guarantee that is thought of, in the same places as in an application. */
export interface EligibilityInput {
  /** 中間前払金保証 only, and needed there: the advance in yen (前払金) that it follows. */
  readonly advanceAmount?: Yen | null | undefined;
  /** The amount to be guaranteed in yen (保証金額), at least 1; absent: only the bounds are asked for. */
  readonly amount?: Yen | null | undefined;
  /** With `fiscalYear` only: what was carried over into that year (繰越し). Absent: nothing. */
  readonly carriedOver?: CarriedOverInput | null | undefined;
  /** What is contracted: works or consulting (業務委託). */
  readonly contractType?: ContractType | undefined;
  /** How the certificate is to be delivered (保証証書の受取方法). On paper no adoption is needed. */
  readonly delivery?: Delivery | undefined;
  /**
   * The fiscal year (対象年度) that the advance is for, one of `worksContract.fiscalYears`: required with them for
   * ADVANCE_PAYMENT and INTERIM_PAYMENT. 契約保証 covers the whole contract and has none.
   */
  readonly fiscalYear?: number | null | undefined;
  /**
   * 中間前払金保証 only: whether a part payment (部分払) was made for these works. One at the end of a fiscal year of a
   * contract over several does not count. Asked for only where the obligee's own rules depend on it
   * (`obligeePolicy`).
   */
  readonly hasProgressPayment?: boolean | null | undefined;
  /**
   * 中間前払金保証 only: whether a transfer of claims (債権譲渡) was applied for. Asked for only where the obligee's own
   * rules depend on it (`obligeePolicy`).
   */
  readonly hasTransferOfClaims?: boolean | null | undefined;
  /** 契約保証 only: whether an advance (前払金) is planned; absent: not known, which is as good as not. */
  readonly isAdvancePlanned?: boolean | null | undefined;
  /**
   * 中間前払金保証 only: whether the public notice (公告) said that 中間前払金 is paid. Asked for only where the obligee's
   * own rules depend on it (`obligeePolicy`).
   */
  readonly isInterimAnnounced?: boolean | null | undefined;
  /** Whether the price was investigated as low (低入札価格調査): other ceilings hold. */
  readonly isLowBid?: boolean | undefined;
  /**
   * 中間前払金保証 only: whether the contract is for supervision (工事監理). Asked for only where the obligee's own rules
   * depend on it (`obligeePolicy`).
   */
  readonly isSupervision?: boolean | null | undefined;
  /** What is asked for (区分). */
  readonly kind: RequestedKind;
  /** The obligee (発注者), or a department of it. */
  readonly obligeeId: string;
  /** The day of the application (申込日), whose policy holds; absent: today in Japan. */
  readonly on?: CalendarDate | null | undefined;
  /**
   * With `fiscalYear` only: what a part payment at the start of that year paid for work beyond the plan up to
   * then, in yen (出来高超過額). The guarantee covers that much less. Absent: nothing.
   */
  readonly paidAhead?: Yen | null | undefined;
  /** 中間前払金保証 only, and needed there: the recognised progress (認定調書). */
  readonly progress?: RecognisedProgressInput | null | undefined;
  /** The works contract (請負契約). */
  readonly worksContract: EligibilityWorksContractInput;
}

/** What eligibility depends on in the works contract (請負契約). */
export interface EligibilityWorksContractInput {
  /** In which fiscal years the contract has an advance; without a plan by years it says nothing. */
  readonly advanceYears?: AdvanceYears | undefined;
  /** The whole contract price in yen (請負金額（総額）), at least 1. */
  readonly contractPrice: Yen;
  /**
   * The day the works contract was concluded (請負契約日); absent: not yet, so that the day of the application
   * counts.
   */
  readonly contractedOn?: CalendarDate | null | undefined;
  /**
   * The part that the guarantee covers, in yen (請負金額（対象額）), 1 to contractPrice; absent: all of it. Ceilings
   * are shares of it.
   */
  readonly coveredPrice?: Yen | null | undefined;
  /**
   * The plan by fiscal years (年度別の支払限度額・出来高予定額) of a contract over several (債務負担行為): every year of the work
   * period once, in any order, at most 30. Absent: the contract has none. Ceilings, half of the period and
   * 保証期限 of an advance then follow the year that `fiscalYear` names.
   */
  readonly fiscalYears?: readonly FiscalYearPlanInput[] | null | undefined;
  /**
   * The day of the nomination (指名日), for obligees that count their start from it; not after contractedOn.
   * Absent: the answer takes contractedOn, or else the day of the application, as its latest day. It is no
   * where that day is before the start, otherwise yes with a caution.
   */
  readonly nominatedOn?: CalendarDate | null | undefined;
  /**
   * The day of the public notice (公告日), for obligees that count their start from it; not after contractedOn.
   * Absent: the answer takes contractedOn, or else the day of the application, as its latest day. It is no
   * where that day is before the start, otherwise yes with a caution.
   */
  readonly noticedOn?: CalendarDate | null | undefined;
  /**
   * The day on which the obligee began to place the order (発注手続きの開始日), for obligees that count their start
   * from it; not after contractedOn. Absent: the answer takes noticedOn or nominatedOn, then contractedOn,
   * then the day of the application, as its latest day. It is no where that day is before the start, otherwise
   * yes with a caution.
   */
  readonly procurementStartedOn?: CalendarDate | null | undefined;
  /** The work period (工期). */
  readonly workPeriod: WorkPeriodInput;
}

/** Whom to let in again. */
export interface EnableUserInput {
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The user (利用者), one of the caller's own organisation. */
  readonly userId: string;
}

/**
 * A document that shows why a guarantee ended (証拠書類). All four are required: what is missing is a finding
 * among the others.
 */
export interface EndEvidenceInput {
  /**
   * The day that the document bears (書類の日付): from the day of issue (発行日) and the day of the works contract
   * (請負契約日) to the day of the end; not after today.
   */
  readonly day?: CalendarDate | null | undefined;
  /** SHA-256 of the document's file, as 64 hexadecimal digits in capitals or not; not that of an empty file. */
  readonly digest?: string | null | undefined;
  /** Which document it is (書類の種類); one that shows this end. */
  readonly kind?: EndEvidenceKind | null | undefined;
  /** The document's number (文書番号), or its title where it has none, 1 to 200 characters. */
  readonly reference?: string | null | undefined;
}

/** An entry that the body recorded itself, and how it ended. */
export interface EndLedgerEntryInput {
  /** How it ended. */
  readonly end: RecordedEnd;
  /** The day on which it ended or went back (終了日・返還日): not after today in Japan. */
  readonly endedOn: CalendarDate;
  /** The entry of the own ledger. */
  readonly entryId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** `recorded.revision` as the caller saw it. */
  readonly revision: number;
}

/** The entries whose newest certificates are on file. */
export interface FileNewestVersionsInput {
  /** The entries of the own ledger, 1 to 100. */
  readonly entryIds: readonly string[];
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/** One fiscal year of a contract over several (債務負担行為, 継続費). */
export interface FiscalYearPlanInput {
  /** The most that is paid in that year, in yen (支払限度額); all years add up to the contract price. */
  readonly paymentLimit: Yen;
  /** The worth of the work planned for that year, in yen (出来高予定額); all years add up to the contract price. */
  readonly plannedProgress: Yen;
  /** The fiscal year (年度) by the year in which it begins: 2026 is 令和8年度, 2026-04-01 to 2027-03-31. */
  readonly year: number;
}

/** What a list of applications is narrowed to. All that is given must hold. */
export interface GuaranteeApplicationFilter {
  /** Of this contractor (受注者). */
  readonly contractorId?: string | null | undefined;
  /** To this issuer (保証機関). */
  readonly issuerId?: string | null | undefined;
  /** For one of these kinds (区分). */
  readonly kinds?: readonly GuaranteeKind[] | null | undefined;
  /** In one of these states. */
  readonly statuses?: readonly ApplicationStatus[] | null | undefined;
  /**
   * A part of a name: of the works (工事名), the contractor (受注者), the body or its department (発注者). How a name
   * is read (読みがな) counts, too, in either kana, and so do parts of numbers (工事番号, 調達案件番号, 契約番号, 仕様書番号,
   * 保証契約番号). At most 120 characters. Width, capitals, spaces, dashes and variants of characters make no
   * difference. Blank asks for nothing.
   */
  readonly text?: string | null | undefined;
  /**
   * Updated at this instant or later (`updatedAt`, 更新日時): new ones and changed ones. The list is then in the
   * order of `updatedAt`, earliest first. What changes meanwhile comes again at its end. Asked again with the
   * last `updatedAt` that was read, it misses nothing; only what leaves the caller's sight is not told. The
   * feed `changes` tells each step.
   */
  readonly updatedSince?: DateTime | null | undefined;
}

/**
 * What the caller's own system knows of a guarantee that it waits for (照合する内容). What is left out is not
 * compared; at least one thing must be given.
 */
export interface GuaranteeExpectationInput {
  /** The beneficiary (被保証者) by id: the body, or the department, which is another one. */
  readonly beneficiaryId?: string | null | undefined;
  /**
   * The beneficiary (被保証者) by name, such as 熊本市長 or 熊本市; of a department with its body's name before its own.
   * 1 to 120 characters.
   */
  readonly beneficiaryName?: string | null | undefined;
  /** The version of the certificate (電子証書) that is on file, from 1; a superseded one is no match. */
  readonly certificateVersion?: number | null | undefined;
  /** 契約番号, 1 to 64 characters, however it is written. */
  readonly contractNumber?: string | null | undefined;
  /** The whole contract price in yen (請負金額（総額）), to the yen. */
  readonly contractPrice?: Yen | null | undefined;
  /** The contractor (受注者) by name; of a joint venture (共同企業体) its whole name. 1 to 120 characters. */
  readonly contractorName?: string | null | undefined;
  /**
   * The contractor's corporate number (法人番号), 13 digits; of a joint venture (共同企業体) that of its
   * representative.
   */
  readonly corporateNumber?: string | null | undefined;
  /** The last day that must be covered, such as the completion date (完成日): at the latest 保証期限. */
  readonly coveredUntil?: CalendarDate | null | undefined;
  /** The fiscal year (対象年度), by the year in which it begins: 2026 is 令和8年度; 2000 to 2100. */
  readonly fiscalYear?: number | null | undefined;
  /** The kind (区分). */
  readonly kind?: GuaranteeKind | null | undefined;
  /** The least guaranteed amount in yen (保証金額). With `minimumPercent`, the larger of both counts. */
  readonly minimumAmount?: Yen | null | undefined;
  /**
   * The least guaranteed amount in percent of `contractPrice`, or of the guarantee's own price without it; 1
   * to 100. Rounded up to the yen.
   */
  readonly minimumPercent?: number | null | undefined;
  /** 調達案件番号, 1 to 64 characters, however it is written. */
  readonly procurementNumber?: string | null | undefined;
  /** 仕様書番号, 1 to 64 characters, however it is written. */
  readonly specificationNumber?: string | null | undefined;
  /** The name of the works (工事名), 1 to 120 characters. */
  readonly worksName?: string | null | undefined;
  /** 工事番号, 1 to 64 characters, however it is written. */
  readonly worksNumber?: string | null | undefined;
}

/**
 * What a list of guarantees is narrowed to. All that is given must hold; an empty filter shows all. The
 * screen 保証工事一覧 searches by one of `numberContains`, `obligeeName` and `worksName`.
 */
export interface GuaranteeFilter {
  /** true: only those whose newest certificate bears the mark （変更）; false: only those whose does not. */
  readonly amended?: boolean | null | undefined;
  /** true: only those whose amount an amendment left amiss (`amountFinding`); false: only those without. */
  readonly amountFinding?: boolean | null | undefined;
  /** Of this contractor (受注者). */
  readonly contractorId?: string | null | undefined;
  /**
   * true: only those in force that the issuer may end on the obligee's word, a discharge or a consent to
   * cancel (`endConfirmations`). A word from before the last amendment does not count. false: only the others.
   * A body sees its own word alone.
   */
  readonly endConfirmed?: boolean | null | undefined;
  /**
   * true: only those whose end waits for a second officer of the issuer (承認待ち); false: only those whose does
   * not. For contractors and obligees, who see no such end, none waits.
   */
  readonly endPending?: boolean | null | undefined;
  /** Expires (保証期限) on this day or later. */
  readonly expiresFrom?: CalendarDate | null | undefined;
  /** Expires (保証期限) on this day or earlier. */
  readonly expiresTo?: CalendarDate | null | undefined;
  /** With this own reference (externalReference) of the guarantee or of its works contract, to the letter. */
  readonly externalReference?: string | null | undefined;
  /** For this fiscal year (対象年度) of a contract over several, by the year in which it begins. */
  readonly fiscalYear?: number | null | undefined;
  /**
   * Of the works contract with this number (工事番号, 調達案件番号, 契約番号, 仕様書番号): the whole number, at most 120
   * characters. Width, capitals, spaces and dashes make no difference. Blank asks for nothing.
   */
  readonly identifier?: string | null | undefined;
  /** Issued on this day (発行日) or later. */
  readonly issuedFrom?: CalendarDate | null | undefined;
  /** Issued on this day (発行日) or earlier. */
  readonly issuedTo?: CalendarDate | null | undefined;
  /** Of this issuer (保証機関). */
  readonly issuerId?: string | null | undefined;
  /** One of these kinds (区分). */
  readonly kinds?: readonly GuaranteeKind[] | null | undefined;
  /** This guarantee number (保証契約番号). */
  readonly number?: GuaranteeNumber | null | undefined;
  /**
   * Some successive digits of the guarantee number (保証契約番号), at most 120 characters; full-width digits are
   * understood, and signs such as hyphens ignored. Blank asks for nothing.
   */
  readonly numberContains?: string | null | undefined;
  /** In favour of this obligee (発注者). */
  readonly obligeeId?: string | null | undefined;
  /**
   * A part of the obligee (発注者), by the addressee (宛名) that lists and certificates show, its name or another
   * name (別名); at most 120 characters. Width, capitals, spaces, dashes, waves, variants of characters (異体字)
   * and abbreviated forms of companies (㈱) make no difference. Blank asks for nothing.
   */
  readonly obligeeName?: string | null | undefined;
  /** One of these states. */
  readonly statuses?: readonly GuaranteeStatus[] | null | undefined;
  /**
   * Updated at this instant or later (`updatedAt`, 更新日時): new ones and changed ones. The list is then in the
   * order of `updatedAt`, earliest first. What changes meanwhile comes again at its end. Asked again with the
   * last `updatedAt` that was read, it misses nothing; only what leaves the caller's sight is not told. The
   * feed `changes` tells each step.
   */
  readonly updatedSince?: DateTime | null | undefined;
  /** Of this works contract (請負契約): `worksContract.id`. */
  readonly worksContractId?: string | null | undefined;
  /**
   * A part of the name of the works (工事名), at most 120 characters. Width, capitals, spaces, dashes, waves,
   * variants of characters (異体字) and abbreviated forms of companies (㈱) make no difference. Blank asks for
   * nothing.
   */
  readonly worksName?: string | null | undefined;
}

/** The order of a list of guarantees; among equals, that of creation. */
export interface GuaranteeOrder {
  /** Which end comes first. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: GuaranteeOrderField;
}

/** Where and how some kinds of guarantees are handed over (提出先). */
export interface HandOverRouteInput {
  /** The mailbox that takes it (提出先メールアドレス). Required with EMAIL. */
  readonly address?: string | null | undefined;
  /** The section that takes it (提出先の部署), 1 to 200 characters; absent: nothing is said of it. */
  readonly department?: string | null | undefined;
  /** The kinds that it is for (保証の区分), each in one route only. */
  readonly kinds: readonly GuaranteeKind[];
  /** The system, form or counter that takes it (提出先), 1 to 200 characters; absent: nothing is said of it. */
  readonly place?: string | null | undefined;
  /**
   * The subject of its mails (件名), 1 to 120 characters. Places in braces are filled in: {工事番号}, {調達案件番号},
   * {案件番号}, {契約番号}, {仕様書番号}, {工事名}, {案件名}, {件名}, {受注者}, {保証名称}, {保証契約番号}.
   */
  readonly subject?: string | null | undefined;
  /** Whether the arrival is to be confirmed by telephone (電話での到達確認); absent: nothing is said of it. */
  readonly takesPhoneCall?: boolean | null | undefined;
  /** Whether a print is wanted (印刷物の提出); absent: nothing is said of it. */
  readonly takesPrint?: boolean | null | undefined;
  /** The telephone number to call (電話番号), 1 to 200 characters; absent: nothing is said of it. */
  readonly telephone?: string | null | undefined;
  /** Until when it wants it (提出期限), such as 契約締結の前日まで, 1 to 200 characters; absent: nothing is said of it. */
  readonly until?: string | null | undefined;
  /** The way it is handed over (提出方法); absent: nothing is said of it. */
  readonly way?: HandOverWay | null | undefined;
}

/** A list of users (利用者一覧). */
export interface ImportUsersInput {
  /**
   * The list as CSV, or with tabs between the cells, as spreadsheets save it: at most 1,000 users. Its first
   * line names the columns: 氏名, メールアドレス and 役割 (管理者, 担当者, 閲覧者), and where they are wanted 所属部署 (names, with ;
   * between several) and 状態 (有効, 招待中, 無効). A column that is left out changes nothing.
   */
  readonly csv: string;
  /** true: says what would become of each line, and changes nothing. Absent: false. */
  readonly dryRun?: boolean | null | undefined;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/** Who is invited, and as what. */
export interface InviteUserInput {
  /** The departments that the user is of (所属部署): of the own body, at most 20. Absent: none. */
  readonly departmentIds?: readonly string[] | null | undefined;
  /**
   * The person's mail address (メールアドレス), of no other user of the organisation but disabled ones of another
   * name. The invitation goes there.
   */
  readonly email: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * The login ID (お客様ID) to give: 4 to 32 of the characters a-z, 0-9, dot, hyphen and underscore. Absent: one
   * is made.
   */
  readonly loginId?: string | null | undefined;
  /** The person's name (氏名), 1 to 120 characters. */
  readonly name: string;
  /** What the user may do (役割). */
  readonly staffRole: StaffRole;
}

/** The approved and paid application to issue. */
export interface IssueAppliedGuaranteeInput {
  /** The application (保証申込). */
  readonly applicationId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * The guarantee number (保証契約番号), ten digits, where the issuer's own core system brings it; it begins with
   * the issuer's prefix. Absent: the next free number is allotted.
   */
  readonly number?: string | null | undefined;
}

/** What issuer and contractor agreed on. */
export interface IssueGuaranteeInput {
  /** The guaranteed amount in yen (保証金額), 1 to the covered price. */
  readonly amount: Yen;
  /**
   * The issuer's branch that handles it (取扱店); absent: the contractor's, which it chose, or which handles its
   * prefecture, or else the main branch.
   */
  readonly branchId?: string | null | undefined;
  /** With `fiscalYear` only: what was carried over into that year (繰越し). Absent: nothing. */
  readonly carriedOver?: CarriedOverInput | null | undefined;
  /** What is contracted: works or consulting (業務委託). */
  readonly contractType?: ContractType | undefined;
  /** The contractor (受注者), one that is registered with the issuer. */
  readonly contractorId: string;
  /** The bank of the advance (預託金融機関). Required for ADVANCE_PAYMENT and INTERIM_PAYMENT, else absent. */
  readonly depositBank?: DepositBankInput | null | undefined;
  /** The last day of the guarantee (保証期限), not before completion; absent: the completion date. */
  readonly expiresOn?: CalendarDate | null | undefined;
  /** Your own reference to the guarantee, 1 to 64 characters; no paper shows it. */
  readonly externalReference?: string | null | undefined;
  /**
   * The fiscal year (対象年度) that the advance is for, one of `worksContract.fiscalYears`: required with them for
   * ADVANCE_PAYMENT and INTERIM_PAYMENT. 契約保証 covers the whole contract and has none.
   */
  readonly fiscalYear?: number | null | undefined;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The joint venture (共同企業体) that the contractor represents; absent where there is none. */
  readonly jointVenture?: JointVentureInput | null | undefined;
  /** What the guarantee is for (区分). */
  readonly kind: GuaranteeKind;
  /**
   * The guarantee number (保証契約番号), ten digits, where the issuer's own core system brings it; it begins with
   * the issuer's prefix. Absent: the next free number is allotted.
   */
  readonly number?: string | null | undefined;
  /** The obligee (発注者). */
  readonly obligeeId: string;
  /**
   * With `fiscalYear` only: what a part payment at the start of that year paid for work beyond the plan up to
   * then, in yen (出来高超過額). The guarantee covers that much less. Absent: nothing.
   */
  readonly paidAhead?: Yen | null | undefined;
  /**
   * Lets a second guarantee of the same works contract, kind and year through; absent: a second one is warned
   * of.
   */
  readonly secondGuarantee?: SecondGuaranteeInput | null | undefined;
  /**
   * true: what an application would be refused for (ceilings, adoption, a second guarantee of the same works)
   * refuses this, too. false: it is issued, and `warnings` tells of it.
   */
  readonly strict?: boolean | undefined;
  /** The works contract (請負契約). */
  readonly worksContract: WorksContractInput;
}

/** A joint venture (共同企業体); the contractor that applies is its representative. */
export interface JointVentureInput {
  /** All members, the representative included: 2 to 20. */
  readonly members: readonly JointVentureMemberInput[];
  /** Name of the joint venture (共同企業体名), 1 to 120 characters. */
  readonly name: string;
}

/** A member of a joint venture (構成員). */
export interface JointVentureMemberInput {
  /** Whether it is the representative (代表者), who applies; exactly one member is. */
  readonly isRepresentative?: boolean | undefined;
  /** Name of the company (商号), 1 to 120 characters. */
  readonly name: string;
  /** The member's share (出資比率) in hundredths of a percent, 1 to 10,000; all shares add up to 10,000. */
  readonly shareBasisPoints: number;
}

/** Labels to put on entries of the ledger. */
export interface LabelLedgerEntriesInput {
  /** The entries of the own ledger, 1 to 100. */
  readonly entryIds: readonly string[];
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The labels (ラベル), 1 to 10, each of 1 to 30 characters; width and spaces make no difference. */
  readonly labels: readonly string[];
}

/** What a ledger is narrowed to. All that is given must hold; an empty filter shows all. */
export interface LedgerFilter {
  /**
   * true: not the own ledger, but those entries of the body's ledger that it has assigned to the caller, a
   * department with accounts of its own (部署への割当て); absent or false: the own ledger.
   */
  readonly assignedToUs?: boolean | null | undefined;
  /** Of this contractor (受注者), of those issued here. */
  readonly contractorId?: string | null | undefined;
  /** Assigned to this department (部署). */
  readonly departmentId?: string | null | undefined;
  /** Expires (保証期限) on this day or later. What does not expire is later than any day. */
  readonly expiresFrom?: CalendarDate | null | undefined;
  /** Expires (保証期限) on this day or earlier. */
  readonly expiresTo?: CalendarDate | null | undefined;
  /** In force, and expires (保証期限) today in Japan or within so many days, 0 to 3,660; with 0 today alone. */
  readonly expiringWithin?: number | null | undefined;
  /** For this fiscal year (対象年度) of a contract over several, by the year in which it begins. */
  readonly fiscalYear?: number | null | undefined;
  /** With one of these gaps today in Japan (保証の不足). */
  readonly gaps?: readonly CoverageGapCode[] | null | undefined;
  /** Of this issuer (保証機関), of those issued here. */
  readonly issuerId?: string | null | undefined;
  /** One of these kinds (区分). */
  readonly kinds?: readonly GuaranteeKind[] | null | undefined;
  /** With this label (ラベル), as a whole. */
  readonly label?: string | null | undefined;
  /** Assigned to this officer (担当者). */
  readonly officerId?: string | null | undefined;
  /** One of these origins. */
  readonly origins?: readonly LedgerOrigin[] | null | undefined;
  /** One of these states. */
  readonly states?: readonly GuaranteeStatus[] | null | undefined;
  /**
   * A part of a name: of the works (工事名), the contractor (受注者), the body or its department (発注者). How a name
   * is read (読みがな) counts, too, in either kana, and so do parts of numbers (保証契約番号, 工事番号). Of what the body
   * recorded itself, the issuer is searched, too. At most 120 characters. Width, capitals, spaces, dashes and
   * variants of characters make no difference. Blank asks for nothing.
   */
  readonly text?: string | null | undefined;
  /** true: only those assigned neither to a department nor to an officer (担当未定); false: only others. */
  readonly unassigned?: boolean | null | undefined;
  /**
   * Updated at this instant or later (`updatedAt`, 更新日時): new ones and changed ones. The list is then in the
   * order of `updatedAt`, earliest first. What changes meanwhile comes again at its end. Asked again with the
   * last `updatedAt` that was read, it misses nothing; only what leaves the caller's sight is not told. The
   * feed `changes` tells each step.
   */
  readonly updatedSince?: DateTime | null | undefined;
}

/** The order of a ledger; among equals, that of entering. */
export interface LedgerOrder {
  /** Which end comes first. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: LedgerOrderField;
}

/** What a list of mails is narrowed to. All that is given must hold; an empty filter shows all. */
export interface MailFilter {
  /** About this application (保証申込). */
  readonly applicationId?: string | null | undefined;
  /** About this guarantee (保証契約). */
  readonly guaranteeId?: string | null | undefined;
  /** In this state (送信状況). */
  readonly status?: MailStatus | null | undefined;
}

/** A guarantee, by its id or by its number, and what is expected of it. */
export interface MatchGuaranteeInput {
  /** What is expected of it (照合する内容). */
  readonly expect: GuaranteeExpectationInput;
  /** The guarantee (保証契約); absent where `number` says which. */
  readonly guaranteeId?: string | null | undefined;
  /** Its number (保証契約番号), ten digits; absent where `guaranteeId` says which. */
  readonly number?: string | null | undefined;
}

/** Many guarantees, and what is expected of each. */
export interface MatchGuaranteesInput {
  /** The items (照合の対象), 1 to 1,000; the answers come in their order. */
  readonly items: readonly MatchGuaranteeInput[];
}

/** The account of one member of a joint venture (構成員の預託口座). */
export interface MemberAccountInput {
  /** The member's account there (預託口座). */
  readonly account: AdvanceAccountInput;
  /** The member's bank (預託金融機関). */
  readonly bank: DepositBankInput;
  /** The member's name (構成員), as among the members of the joint venture, 1 to 120 characters. */
  readonly member: string;
}

/** What a list of obligees is narrowed to. All that is given must hold; an empty filter shows all. */
export interface ObligeeFilter {
  /** Takes e-guarantees on this day (導入済), on trial or for good; a start that is not known counts as past. */
  readonly adoptedOn?: CalendarDate | null | undefined;
  /** Of one of these kinds of bodies (区分). */
  readonly categories?: readonly ObligeeCategory[] | null | undefined;
  /**
   * Takes e-guarantees for this type of contract; together with `adoptedOn`, on that day. CONSULTING counts an
   * obligee whose source does not say (`Adoption.consulting` null) as one that does; `eligibility` cautions
   * there.
   */
  readonly contractType?: ContractType | null | undefined;
  /** true: only departments (部署); false: only bodies that are no departments. */
  readonly isDepartment?: boolean | null | undefined;
  /**
   * A part of the name (発注者名), of another name (別名), of the addressee (宛名) or of the reading (読みがな, in either
   * kana), at most 200 characters. Width, capitals, spaces, dashes, waves, variants of characters (異体字) and
   * abbreviations such as ㈱ make no difference. Blank asks for nothing.
   */
  readonly name?: string | null | undefined;
  /** The departments (部署) of this obligee. */
  readonly parentId?: string | null | undefined;
  /** In this prefecture (都道府県), by its whole name: 熊本県. */
  readonly prefecture?: string | null | undefined;
}

/** What applications made on line get off (割引). */
export interface OnlineDiscountInput {
  /** For guaranteed amounts (保証金額) from this one on, in yen. */
  readonly from: Yen;
  /**
   * What the issuer calls it (割引の名称), such as e-Net保証割引, 1 to 40 characters; explanations and papers show it.
   * Absent: it has no name of its own.
   */
  readonly name?: string | null | undefined;
  /** Off the premium, in yen, at least 1. */
  readonly off: Yen;
}

/** Number and key, as the contractor handed them over. */
export interface OpenCertificateInput {
  /**
   * Whether a guarantee in favour of another body is entered into the obligee's ledger, too (台帳への登録). Its own
   * is entered in any case.
   */
  readonly enterIntoLedger?: boolean | undefined;
  /** What the obligee's own system knows of the guarantee (照合する内容): the answer's `match` compares it. */
  readonly expect?: GuaranteeExpectationInput | null | undefined;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * The auth key (認証キー, 認証情報) as it was typed: full-width forms, lower case, spaces and hyphens are
   * understood, i and l as 1, o as 0. At most 100 characters before that.
   */
  readonly key: string;
  /**
   * The guarantee number (保証契約番号, 契約情報) as it was typed: ten digits; full-width forms, spaces and hyphens are
   * understood.
   */
  readonly number: string;
}

/** Many pairs of number and key. */
export interface OpenCertificatesInput {
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The pairs, 1 to 1,000; the answers come in their order. */
  readonly items: readonly PairToOpenInput[];
}

/** One pair of number and key, as it was typed or copied, whole or not. */
export interface PairToOpenInput {
  /**
   * Whether a guarantee in favour of another body is entered into the obligee's ledger, too (台帳への登録). Its own
   * is entered in any case.
   */
  readonly enterIntoLedger?: boolean | undefined;
  /** What the obligee's own system knows of the guarantee (照合する内容): the answer's `match` compares it. */
  readonly expect?: GuaranteeExpectationInput | null | undefined;
  /** The auth key (認証キー, 認証情報), read like that of `openCertificate`. What is none is told of this item alone. */
  readonly key?: string | null | undefined;
  /** The guarantee number (保証契約番号, 契約情報), however it is written. What is none is told of this item alone. */
  readonly number?: string | null | undefined;
}

/** An end that waits for a second officer of the issuer (承認待ちの終了). */
export interface PendingEndInput {
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The pending end that the officer saw (`Guarantee.pendingEnd.id`): nobody decides on another one. */
  readonly pendingEndId: string;
}

/** Whom of an obligee a certificate addresses (被保証者の職・氏名). */
export interface PostInput {
  /** The name of whoever holds it (氏名), 1 to 40 characters; absent: the post alone is addressed. */
  readonly holder?: string | null | undefined;
  /** The post (職), such as 契約担当者 or 支出負担行為担当官 〇〇局長: 1 to 80 characters, printed as entered. */
  readonly title: string;
}

/** A step of the table (料率の区分). */
export interface PremiumBandInput {
  /** The rate (料率) in yen per million yen, 0 to 1,000,000: 0.065 % is 650. */
  readonly ratePerMillion: number;
  /** The largest amount in the band, in yen, more than the band before; absent on the last band only. */
  readonly upTo?: Yen | null | undefined;
}

/** What is to be priced, by whom. */
export interface PremiumQuoteInput {
  /** The guaranteed amount (保証金額), in yen, at least 1. */
  readonly amount: Yen;
  /** Whether the application is made on line (インターネットによる申込み): the discount is for these. */
  readonly isOnline?: boolean | undefined;
  /** The issuer (保証機関) whose table prices it. */
  readonly issuerId: string;
  /** What the guarantee is for (区分). */
  readonly kind: GuaranteeKind;
  /**
   * The day whose table counts (基準日); absent: today in Japan. For a day to come the answer may change when a
   * further table is recorded, for a past one never.
   */
  readonly on?: CalendarDate | null | undefined;
}

/** What the obligee recognised about the works half-way (認定調書), for 中間前払金. */
export interface RecognisedProgressInput {
  /** Whether the work planned for the first half of the period is done; it must be. */
  readonly plannedWorkDone: boolean;
  /** The day of the recognition (認定日): half of the work period must have passed by then. */
  readonly recognisedOn: CalendarDate;
  /** Worth of the work done in yen (出来高): at least half of the covered price. */
  readonly workDone: Yen;
}

/** What an obligee says of hand-overs from a day on (提出方法). It replaces what was recorded before as a whole. */
export interface RecordHandOverRulesInput {
  /** The day of the source (時点), not after today; absent: it bears none. */
  readonly asOf?: CalendarDate | null | undefined;
  /** From when on it holds (適用開始日): today in Japan or later, and not that of rules recorded before. */
  readonly effectiveFrom: CalendarDate;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The mailbox that is told of hand-overs and reminded (通知先). No caller is shown it; absent: nobody is told. */
  readonly noticeAddress?: string | null | undefined;
  /** The obligee (発注者): the caller's own or a department of it; for the operator any. */
  readonly obligeeId: string;
  /** The business days (開庁日) that it takes to decide (受領期限), 1 to 30; absent: five. */
  readonly receiptBusinessDays?: number | null | undefined;
  /** Whether it receives amended versions of the certificate anew (変更証書の再受領); absent: no. */
  readonly receivesAmendmentsAnew?: boolean | null | undefined;
  /** Where each kind goes (提出先), at most three. */
  readonly routes: readonly HandOverRouteInput[];
  /** Where it says so (根拠), such as the rule or the page, 1 to 500 characters. */
  readonly source: string;
}

/** A guarantee of others for the own ledger. */
export interface RecordLedgerEntryInput {
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The viewing password (閲覧用パスワード), 1 to 128 characters: a secret, kept encrypted. Absent: none is kept. */
  readonly password?: string | null | undefined;
  /** What is recorded of it. */
  readonly record: RecordedGuaranteeInput;
}

/**
 * An obligee's own rules from a day on. They replace what it recorded before as a whole: a rule that is left
 * out is the national default again.
 */
export interface RecordObligeePolicyInput {
  /**
   * Most of 前払金 on works, in percent of the covered price (対象額), 0 to 100; absent: the national default, 40.
   * Not more than totalPercent.
   */
  readonly advancePercent?: number | null | undefined;
  /**
   * Most of an advance (前払金) that is not returned after a price cut, in percent of the covered price (対象額), 0
   * to 100; absent: the national default, 50.
   */
  readonly advanceReturnPercent?: number | null | undefined;
  /** The largest 前払金 for any price (限度額), in yen, at least 1; absent: the national default, no cap. */
  readonly cap?: Yen | null | undefined;
  /**
   * What every copy of a certificate for this obligee shall bear (証書の写しの注記), 1 to 200 characters, such as that
   * a print is not accepted; absent: the usual words.
   */
  readonly certificateCopyNote?: string | null | undefined;
  /**
   * The first day on which the rules apply (適用開始日): today in Japan or later, and not that of a policy recorded
   * before.
   */
  readonly effectiveFrom: CalendarDate;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The largest 中間前払金 for any price (限度額), in yen, at least 1; absent: the national default, no cap. */
  readonly interimCap?: Yen | null | undefined;
  /**
   * Whether there is no 中間前払金 where the price was investigated as low (低入札価格調査); absent: the national default,
   * no.
   */
  readonly interimExcludesLowBid?: boolean | null | undefined;
  /**
   * Whether there is no 中間前払金 after a part payment (部分払), other than one at the end of a fiscal year of a
   * contract over several; absent: the national default, no.
   */
  readonly interimExcludesProgressPayment?: boolean | null | undefined;
  /** Whether there is no 中間前払金 for supervision (工事監理); absent: the national default, no. */
  readonly interimExcludesSupervision?: boolean | null | undefined;
  /**
   * Whether there is no 中間前払金 where a transfer of claims (債権譲渡) was applied for; absent: the national default,
   * no.
   */
  readonly interimExcludesTransferOfClaims?: boolean | null | undefined;
  /**
   * Contracts of fewer days (工期) have no 中間前払金, 0 to 3,650, the first and the last included; absent: the
   * national default, 150.
   */
  readonly interimMinimumDays?: number | null | undefined;
  /**
   * Contracts whose whole price (請負金額・総額) is below this have no 中間前払金, in yen; absent: the national default,
   * 10,000,000.
   */
  readonly interimMinimumPrice?: Yen | null | undefined;
  /**
   * Over several fiscal years, years whose payment limit (支払限度額, 年割額) is below this have no 中間前払金, in yen;
   * absent: the national default, 0.
   */
  readonly interimMinimumYearLimit?: Yen | null | undefined;
  /** Whether there is 中間前払金 only where the public notice (公告) says so; absent: the national default, no. */
  readonly interimOnlyIfAnnounced?: boolean | null | undefined;
  /**
   * Most of 中間前払金, in percent of the covered price (対象額), 0 to 100; absent: the national default, 20. Not more
   * than totalPercent.
   */
  readonly interimPercent?: number | null | undefined;
  /**
   * Most of 前払金 where the price was investigated as low (低入札価格調査), in percent of the covered price (対象額), 0 to
   * 100; absent: the national default, 40. The smaller of this and the ordinary one counts.
   */
  readonly lowBidAdvancePercent?: number | null | undefined;
  /**
   * Most of 中間前払金 where the price was investigated as low (低入札価格調査), in percent of the covered price (対象額), 0
   * to 100; absent: the national default, 20. The smaller of this and the ordinary one counts. Not more than
   * lowBidTotalPercent.
   */
  readonly lowBidInterimPercent?: number | null | undefined;
  /**
   * Least of 契約保証 where the price was investigated as low (低入札価格調査), in percent of the covered price (対象額), 0
   * to 100; absent: the national default, 30. The larger of this and the ordinary one counts.
   */
  readonly lowBidPerformancePercent?: number | null | undefined;
  /**
   * Most of 前払金 and 中間前払金 together where the price was investigated as low (低入札価格調査), in percent of the
   * covered price (対象額), 0 to 100; absent: the national default, 60. The smaller of this and the ordinary one
   * counts. Not less than lowBidAdvancePercent.
   */
  readonly lowBidTotalPercent?: number | null | undefined;
  /**
   * Contracts of fewer days (工期) have no 前払金, 0 to 3,650, the first and the last included; absent: the
   * national default, 0.
   */
  readonly minimumDays?: number | null | undefined;
  /** Contracts whose whole price (請負金額・総額) is below this have no 前払金, in yen; absent: the national default, 0. */
  readonly minimumPrice?: Yen | null | undefined;
  /** The obligee (発注者): the caller's own or a department of it; for the operator any. */
  readonly obligeeId: string;
  /** What becomes of 契約保証 where the work period grows (工期延長); absent: the national default, FOLLOWS. */
  readonly performanceExtension?: PerformanceExtension | null | undefined;
  /** Least of 契約保証, in percent of the covered price (対象額), 0 to 100; absent: the national default, 10. */
  readonly performancePercent?: number | null | undefined;
  /**
   * From which new price on 契約保証 is to be raised to its least share, in percent of the price it was issued
   * for: 100 to 1,000. With 125 it is from 1.25 times that price on. Absent: the national default, 100, with
   * every rise.
   */
  readonly performanceRaiseFromPercent?: number | null | undefined;
  /**
   * Ceilings of 前払金 and 中間前払金 are rounded down to a multiple of this (端数処理), in yen, 1 to 1,000,000; absent:
   * the national default, 1.
   */
  readonly roundDownTo?: Yen | null | undefined;
  /** Where the rules stand (根拠), such as the name and article of the body's own rules, 1 to 500 characters. */
  readonly source: string;
  /**
   * Most of 前払金 on survey, design and consulting (業務委託), in percent of the covered price (対象額), 0 to 100;
   * absent: the national default, 30.
   */
  readonly surveyPercent?: number | null | undefined;
  /**
   * Most of 前払金 and 中間前払金 together, in percent of the covered price (対象額), 0 to 100; absent: the national
   * default, 60.
   */
  readonly totalPercent?: number | null | undefined;
  /**
   * The same of advance and interim payment (中間前払金) together, in percent of the covered price (対象額), 0 to 100;
   * absent: the national default, 60.
   */
  readonly totalReturnPercent?: number | null | undefined;
  /**
   * Whether one 契約番号 of the body names one works contract: the same one at another contractor is refused while
   * that has a guarantee in force; absent: the national default, no.
   */
  readonly uniqueContractNumber?: boolean | null | undefined;
  /**
   * Whether one 調達案件番号 of the body names one works contract: the same one at another contractor is refused
   * while that has a guarantee in force; absent: the national default, no.
   */
  readonly uniqueProcurementNumber?: boolean | null | undefined;
  /**
   * Whether one 仕様書番号 of the body names one works contract: the same one at another contractor is refused
   * while that has a guarantee in force; absent: the national default, no.
   */
  readonly uniqueSpecificationNumber?: boolean | null | undefined;
  /**
   * Whether one 工事番号 of the body names one works contract: the same one at another contractor is refused while
   * that has a guarantee in force; absent: the national default, no.
   */
  readonly uniqueWorksNumber?: boolean | null | undefined;
}

/** A premium table (保証料率表) of the caller's own organisation. */
export interface RecordPremiumTableInput {
  /**
   * The bands by rising amount, 1 to 25. A larger amount must never cost less than a smaller one, as it would
   * where the rate of a FLAT table falls.
   */
  readonly bands: readonly PremiumBandInput[];
  /**
   * The first day on which it applies (適用開始日): today in Japan or later, and not that of another table of this
   * kind. The first table of a kind may begin earlier.
   */
  readonly effectiveFrom: CalendarDate;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** True for an example to play with (参考例) that is no approved rate; every quote by it says so. */
  readonly illustrative: boolean;
  /** What guarantees it prices (区分). */
  readonly kind: GuaranteeKind;
  /** How the bands apply to an amount. */
  readonly method: PremiumMethod;
  /** The least premium (最低保証料), in yen. */
  readonly minimum?: Yen | undefined;
  /** What applications made on line get off; absent: nothing. */
  readonly onlineDiscount?: OnlineDiscountInput | null | undefined;
  /** Premiums are rounded down to a multiple of this (端数処理), in yen, 1 to 1,000,000. */
  readonly roundDownTo?: number | undefined;
  /** Where the table comes from (出典), 1 to 500 characters. */
  readonly source: string;
}

/** What a body records of a guarantee that was not issued here. */
export interface RecordedGuaranteeInput {
  /** The guaranteed or deposited amount in yen (保証金額), at least 1. */
  readonly amount: Yen;
  /** The contractor (受注者), at most 100 characters. */
  readonly contractorName: string;
  /** The expiry date (保証期限): required, except of deposits. Not before `issuedOn`. */
  readonly expiresOn?: CalendarDate | null | undefined;
  /** The fiscal year (対象年度) of a contract over several, by the year in which it begins. */
  readonly fiscalYear?: number | null | undefined;
  /** Its form. */
  readonly form: RecordedForm;
  /** The issue date (発行日), or the day of the deposit: not after today in Japan. Absent: unknown. */
  readonly issuedOn?: CalendarDate | null | undefined;
  /** Who issued it (保証機関), at most 100 characters: required, except of deposits, which have none. */
  readonly issuerName?: string | null | undefined;
  /** What it guarantees (区分). */
  readonly kind: GuaranteeKind;
  /** The number of the paper (証券番号など), at most 64 characters. Absent: it has none. */
  readonly number?: string | null | undefined;
  /**
   * Where an insurer's bond is viewed (閲覧用URL), at most 500 characters: it begins with https:// and holds no
   * password. Absent: none.
   */
  readonly viewingUrl?: string | null | undefined;
  /** The first day of the works (工期の始期). Absent: unknown. */
  readonly worksFrom?: CalendarDate | null | undefined;
  /** Name of the works (工事名), at most 120 characters. */
  readonly worksName: string;
  /** The body's number of the works (工事番号), at most 64 characters. Absent: none. */
  readonly worksNumber?: string | null | undefined;
  /**
   * The day on which the works are to be completed (工期の末日), not before `worksFrom`; with a later one than 保証期限
   * the entry has a gap. Absent: unknown.
   */
  readonly worksTo?: CalendarDate | null | undefined;
}

/** Which session goes on. */
export interface RefreshSessionInput {
  /** The refresh token that was given last. A secret. */
  readonly refreshToken: string;
}

/** Works that the issuer knows (登録済工事). */
export interface RegisterWorksInput {
  /** The day of the award (落札決定日). */
  readonly awardedOn?: CalendarDate | null | undefined;
  /** The whole contract price in yen (請負金額（総額）), at least 1. */
  readonly contractPrice: Yen;
  /** What is contracted: works or consulting (業務委託). */
  readonly contractType?: ContractType | undefined;
  /** The day the works contract was concluded (請負契約日), not after completion. */
  readonly contractedOn?: CalendarDate | null | undefined;
  /**
   * The contractor (受注者) they are for; absent: every contractor registered with the issuer may apply from
   * them.
   */
  readonly contractorId?: string | null | undefined;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The numbers by which the obligee (発注者) knows them. */
  readonly identifiers?: WorksIdentifiersInput | null | undefined;
  /** Name of the works (工事名), 1 to 120 characters, kept as entered. */
  readonly name: string;
  /** The obligee (発注者). */
  readonly obligeeId: string;
  /** Place of the works (工事場所), 1 to 200 characters. */
  readonly place?: string | null | undefined;
  /** The work period (工期); absent as long as it is not known: applications then state it. */
  readonly workPeriod?: WorkPeriodInput | null | undefined;
}

/** What a list of registrations is narrowed to; an empty filter shows all. */
export interface RegistrationFilter {
  /** In one of these states. */
  readonly statuses?: readonly RegistrationStatus[] | null | undefined;
}

/** Whose key to replace. */
export interface ReissueAuthKeyInput {
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/** A guarantee to reject (受領拒否), and why. */
export interface RejectGuaranteeInput {
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** Why (受領拒否の理由). */
  readonly reason: RejectionReason;
  /** What the contractor is to correct, 1 to 400 characters. */
  readonly text: string;
  /**
   * The version of the certificate (証書の版) that was read and is decided on, from 1. Where it was amended
   * meanwhile, nothing is done, and `VERSION_CONFLICT` names the newest. Absent: the newest, whichever that
   * is.
   */
  readonly version?: number | null | undefined;
}

/** The application, and what to remove from it. */
export interface RemoveAttachmentInput {
  /** The application (保証申込). */
  readonly applicationId: string;
  /** The attachment (添付書類). */
  readonly attachmentId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/** The guarantee, and what to remove from it. */
export interface RemoveGuaranteeAttachmentInput {
  /** The attachment (添付書類). */
  readonly attachmentId: string;
  /** The guarantee (保証契約) that was issued without an application. */
  readonly guaranteeId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/** The entry of the ledger, and what to remove from it. */
export interface RemoveLedgerAttachmentInput {
  /** The attachment (添付書類). */
  readonly attachmentId: string;
  /** The entry of the own ledger, which the body recorded itself (保証台帳の記載). */
  readonly entryId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/** Which deliveries are to be sent again. */
export interface ReplayWebhooksInput {
  /** These deliveries, at most 100, whatever became of them; absent: all that were given up (DEAD). */
  readonly deliveryIds?: readonly string[] | null | undefined;
  /** The receiver, one of the caller's own organisation. */
  readonly endpointId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/** A file (添付書類) that is to come for a draft or a returned application. */
export interface RequestAttachmentUploadInput {
  /** The application (保証申込). */
  readonly applicationId: string;
  /**
   * The name of the file (ファイル名), 1 to 120 characters without a folder; it ends with .pdf, .jpg or .jpeg, as
   * its bytes are.
   */
  readonly fileName: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is (種類): CONTRACT_COPY, PROGRESS_RECOGNITION, USE_OF_ADVANCE, INVOICE, OTHER. */
  readonly kind: AttachmentKind;
}

/** A file (添付書類) that is to come for a guarantee that was issued without an application. */
export interface RequestGuaranteeAttachmentUploadInput {
  /**
   * The name of the file (ファイル名), 1 to 120 characters without a folder; it ends with .pdf, .jpg or .jpeg, as
   * its bytes are.
   */
  readonly fileName: string;
  /** The guarantee (保証契約) that was issued without an application. */
  readonly guaranteeId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is (種類): CONTRACT_COPY, PROGRESS_RECOGNITION, USE_OF_ADVANCE, LETTER, OTHER. */
  readonly kind: AttachmentKind;
}

/** A file (添付書類) that is to come for an entry that the body recorded in its ledger itself. */
export interface RequestLedgerAttachmentUploadInput {
  /** The entry of the own ledger, which the body recorded itself (保証台帳の記載). */
  readonly entryId: string;
  /**
   * The name of the file (ファイル名), 1 to 120 characters without a folder; it ends with .pdf, .jpg or .jpeg, as
   * its bytes are.
   */
  readonly fileName: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is (種類): CERTIFICATE_COPY, LETTER, OTHER. */
  readonly kind: AttachmentKind;
}

/** Who asks which issuer for a registration (利用登録). */
export interface RequestRegistrationInput {
  /** The company's address (所在地) as certificates will show it, 1 to 200 characters. */
  readonly address: string;
  /** The company's name (商号又は名称) as certificates will show it, 1 to 120 characters. */
  readonly companyName: string;
  /**
   * Construction license number (建設業許可番号): who licensed (国土交通大臣 or a prefecture's 知事), 般 or 特 with the year,
   * and the number, such as 熊本県知事許可（般-4）第12345号. Width, brackets, dashes and spaces make no difference.
   * Absent: none is stated.
   */
  readonly constructionLicenseNumber?: string | null | undefined;
  /** Mail address of the contact (連絡先メールアドレス), one mailbox. */
  readonly contactEmail: string;
  /** Who will sign in (担当者), 1 to 120 characters. */
  readonly contactName: string;
  /** The branch that contracts (契約する支店). Absent: the company itself contracts. */
  readonly contractingBranch?: ContractingBranchInput | null | undefined;
  /**
   * Corporate number (法人番号), 13 digits with a check digit first; full-width digits and separators are
   * understood. Absent: none is stated, as for a sole proprietor (個人事業主).
   */
  readonly corporateNumber?: string | null | undefined;
  /**
   * The issuer's branch that is to handle the guarantees (取扱店), by its name or id, at most 120 characters.
   * Absent: the one that handles the prefecture which the address begins with, or that of the branch which
   * contracts; where none does, the error names all branches.
   */
  readonly handlingBranch?: string | null | undefined;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The issuer (保証機関) that is asked. */
  readonly issuerId: string;
  /**
   * The login ID (お客様ID) to have, if it is free: 4 to 32 of the characters a-z, 0-9, dot, hyphen and
   * underscore; capitals count as small letters. Absent: the issuer gives one.
   */
  readonly loginId?: string | null | undefined;
  /**
   * How the company's name is read (読みがな), 1 to 120 kana with ー, ・ and spaces: by it the company is searched
   * and sorted, too. Absent: it is not stated.
   */
  readonly reading?: string | null | undefined;
  /** Title and name of the representative (代表者), such as 代表取締役 〇〇 〇〇; 1 to 120 characters. */
  readonly representative: string;
  /** Telephone number (電話番号), such as 03-1234-5678. */
  readonly telephone: string;
}

/** Which mail to send again. */
export interface ResendMailInput {
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The mail, or a copy of it. */
  readonly mailId: string;
}

/** Whose password to replace. */
export interface ResetPasswordInput {
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * The user (利用者): for an issuer one that came of a request for a registration which it accepted, for the
   * operator any.
   */
  readonly userId: string;
}

/** Whose password to take. */
export interface ResetUserPasswordInput {
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The user (利用者), one of the caller's own organisation. */
  readonly userId: string;
}

/** An application to return to its contractor, why, and what to correct. */
export interface ReturnApplicationInput {
  /** The application (保証申込). */
  readonly applicationId: string;
  /** What to correct (訂正事項), at most 10; absent: the reason says it all. */
  readonly corrections?: readonly CorrectionInput[] | undefined;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** Why (差戻しの理由), 1 to 1,000 characters; the contractor reads it, also in a mail. */
  readonly reason: string;
  /**
   * When it was submitted (申込日時): `submittedAt` of the application as it was read. Where it was submitted
   * again since, the step is refused with `SUBMITTED_ANEW`. Pass it; absent: not compared.
   */
  readonly submittedAt?: DateTime | null | undefined;
}

/** Whose key to show. */
export interface RevealAuthKeyInput {
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/** Whose viewing password to show. */
export interface RevealLedgerPasswordInput {
  /** The entry of the own ledger. */
  readonly entryId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/** Which access token to revoke. */
export interface RevokeAccessTokenInput {
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The access token, one of the caller's own organisation. */
  readonly tokenId: string;
}

/** Which receiver gets a new secret. */
export interface RotateWebhookSecretInput {
  /** The receiver, one of the caller's own organisation. */
  readonly endpointId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/** Lets a second guarantee of the same works contract, kind and year through. It is recorded. */
export interface SecondGuaranteeInput {
  /** The officer's own words on it (理由), 1 to 200 characters. */
  readonly note: string;
  /** Why it is let through. */
  readonly reason: SecondGuaranteeReason;
}

/** Which receiver to send a test. */
export interface SendTestWebhookInput {
  /** The receiver, one of the caller's own organisation. */
  readonly endpointId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
}

/** What an amendment makes due, and why. */
export interface SetAmendmentPremiumInput {
  /** In yen: 0 with NONE alone, and at most the guaranteed amount (保証金額), or the quote where that is more. */
  readonly amount: Yen;
  /** The application (変更申込). */
  readonly applicationId: string;
  /** Whether it is paid, or paid back, or nothing is due. */
  readonly direction: PremiumDirection;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** Why (確定の理由), 1 to 500 characters, such as the table it is by; the contractor reads it. */
  readonly reason: string;
}

/** What is charged for an application, and why. */
export interface SetFinalPremiumInput {
  /** The premium in yen (確定保証料): at most the guaranteed amount (保証金額), or the quote where that is more. */
  readonly amount: Yen;
  /** The application (保証申込). */
  readonly applicationId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** Why (確定の理由), 1 to 500 characters, such as the table it is by; the contractor reads it. */
  readonly reason: string;
}

/** How what an amendment makes due was settled. */
export interface SettleAmendmentPremiumInput {
  /** The amount in yen: what was set, or else what an approved table quotes. */
  readonly amount: Yen;
  /** The application (変更申込). */
  readonly applicationId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * RECEIPT: it was received, or paid back, at once. MONTHLY_ACCOUNT: it goes into 保証料一括納付 of the month, where
   * 返戻保証料 is taken off.
   */
  readonly method?: SettlementMethod | undefined;
  /** The day it was paid, or paid back (領収日, 支払日); not before the application, not after today. */
  readonly settledOn: CalendarDate;
}

/** How the premium of an application was settled. */
export interface SettlePremiumInput {
  /** The premium in yen (保証料): the final premium, or else the quoted total, where there is either. */
  readonly amount: Yen;
  /** The application (保証申込). */
  readonly applicationId: string;
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether it was received or goes into 保証料一括納付. */
  readonly method: SettlementMethod;
  /** The day it was received (領収日), or went into 保証料一括納付; not after today. */
  readonly settledOn: CalendarDate;
}

/** Login ID and password. */
export interface SignInInput {
  /** The login ID (お客様ID); capitals and full-width forms are understood. */
  readonly loginId: string;
  /** The password (パスワード). A secret; full-width forms are understood. */
  readonly password: string;
}

/** Which session ends. */
export interface SignOutInput {
  /**
   * A refresh token of the session, the last one or one that is used up. A secret. Absent: the session of the
   * access token in use.
   */
  readonly refreshToken?: string | null | undefined;
}

/** Labels to take off entries of the ledger. */
export interface UnlabelLedgerEntriesInput {
  /** The entries of the own ledger, 1 to 100. */
  readonly entryIds: readonly string[];
  /**
   * Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with
   * the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a
   * new one.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The labels (ラベル), 1 to 10, each of 1 to 30 characters; width and spaces make no difference. */
  readonly labels: readonly string[];
}

/** A body that is not listed (一覧にない発注者). */
export interface UnlistedObligeeInput {
  /**
   * true: it is another body (別の発注者) than those whose names are one character away, which the finding
   * BODY_RESEMBLES names.
   */
  readonly isAnother?: boolean | undefined;
  /** The name of the body (発注者名), as certificates address it: 1 to 120 characters. */
  readonly name: string;
  /**
   * Its prefecture (都道府県), such as 熊本県; absent: a national body, or the one listed body of this name. Where
   * several are called so, the finding BODY_IS_LISTED names them.
   */
  readonly prefecture?: string | null | undefined;
}

/** What a list of users is narrowed to; an empty filter shows all. */
export interface UserFilter {
  /** true: only users of the own organisation, for an issuer none of its contractors'. */
  readonly colleaguesOnly?: boolean | null | undefined;
  /** With one of these roles (役割). */
  readonly staffRoles?: readonly StaffRole[] | null | undefined;
  /** In one of these states (状態). */
  readonly states?: readonly UserState[] | null | undefined;
}

/** What a list of deliveries is narrowed to. All that is given must hold; an empty filter shows all. */
export interface WebhookDeliveryFilter {
  /** To this receiver (通知先). */
  readonly endpointId?: string | null | undefined;
  /** In this state (送信状況). */
  readonly status?: WebhookDeliveryStatus | null | undefined;
}

/** The work period (工期), both days included. */
export interface WorkPeriodInput {
  /** First day of the works (着手日). */
  readonly from: CalendarDate;
  /** Completion date (完成日); not before the first day. */
  readonly to: CalendarDate;
}

/** What was changed of a works contract (変更契約の内容); what is left out stays. */
export interface WorksChangeInput {
  /**
   * The day the contract was changed (変更契約日): not after today in Japan, not before the day of the contract or
   * its last recorded change.
   */
  readonly amendedOn: CalendarDate;
  /** The whole contract price in yen after the change (請負金額（総額）), at least 1. Absent: it stays. */
  readonly contractPrice?: Yen | null | undefined;
  /** The work period after the change (工期). Absent: it stays. */
  readonly workPeriod?: AmendedWorkPeriodInput | null | undefined;
}

/** What a list of works contracts is narrowed to. All that is given must hold. */
export interface WorksContractFilter {
  /** Of this contractor (受注者). */
  readonly contractorId?: string | null | undefined;
  /**
   * Whether a guarantee in force, or another issuer's entry that shares a number, says something else
   * (請負契約の相違).
   */
  readonly differing?: boolean | null | undefined;
  /** With this own reference (externalReference), to the letter. */
  readonly externalReference?: string | null | undefined;
  /**
   * With this number (工事番号, 調達案件番号, 契約番号, 仕様書番号): the whole number. Width, capitals, spaces and dashes make no
   * difference. Blank asks for nothing.
   */
  readonly identifier?: string | null | undefined;
  /** With this obligee (発注者). */
  readonly obligeeId?: string | null | undefined;
  /**
   * A part of a name: of the works (工事名), the contractor (受注者), the body or its department (発注者). How a name
   * is read (読みがな) counts, too, in either kana, and so do parts of numbers (工事番号, 調達案件番号, 契約番号, 仕様書番号). At
   * most 120 characters. Width, capitals, spaces, dashes and variants of characters make no difference. Blank
   * asks for nothing.
   */
  readonly text?: string | null | undefined;
  /**
   * Updated at this instant or later (`updatedAt`, 更新日時): new ones and changed ones. The list is then in the
   * order of `updatedAt`, earliest first. What changes meanwhile comes again at its end. Asked again with the
   * last `updatedAt` that was read, it misses nothing; only what leaves the caller's sight is not told. The
   * feed `changes` tells each step.
   */
  readonly updatedSince?: DateTime | null | undefined;
}

/** The works contract (請負契約) that the guarantee stands behind. */
export interface WorksContractInput {
  /** In which fiscal years the contract has an advance; without a plan by years it says nothing. */
  readonly advanceYears?: AdvanceYears | undefined;
  /** The whole contract price in yen (請負金額（総額）), at least 1. */
  readonly contractPrice: Yen;
  /**
   * The day the works contract was concluded (請負契約日), not after completion. Required for ADVANCE_PAYMENT and
   * INTERIM_PAYMENT; 契約保証 may be issued before.
   */
  readonly contractedOn?: CalendarDate | null | undefined;
  /** The part that the guarantee covers, in yen (請負金額（対象額）), 1 to contractPrice; absent: all of it. */
  readonly coveredPrice?: Yen | null | undefined;
  /** Your own reference to the contract, 1 to 64 characters; no paper shows it. */
  readonly externalReference?: string | null | undefined;
  /**
   * The plan by fiscal years (年度別の支払限度額・出来高予定額) of a contract over several (債務負担行為): every year of the work
   * period once, in any order, at most 30. Absent: the contract has none. Ceilings, half of the period and
   * 保証期限 of an advance then follow the year that `fiscalYear` names.
   */
  readonly fiscalYears?: readonly FiscalYearPlanInput[] | null | undefined;
  /** The numbers by which the obligee knows the contract (工事番号, 契約番号 and others). */
  readonly identifiers?: WorksIdentifiersInput | null | undefined;
  /** Name of the works (工事名), 1 to 120 characters, kept as entered. */
  readonly name: string;
  /** Place of the works (工事場所), 1 to 200 characters. */
  readonly place?: string | null | undefined;
  /** The work period (工期). */
  readonly workPeriod: WorkPeriodInput;
}

/**
 * The numbers by which the obligee (発注者) knows a works contract. Guarantees with one number in common are of
 * one contract, however the number is written.
 */
export interface WorksIdentifiersInput {
  /** 契約番号: the number of the contract, 1 to 64 characters, kept as entered. */
  readonly contractNumber?: string | null | undefined;
  /** 調達案件番号 (案件番号): the number of the procurement in the bidding system, 1 to 64 characters, kept as entered. */
  readonly procurementNumber?: string | null | undefined;
  /** 仕様書番号: the number of the specification, 1 to 64 characters, kept as entered. */
  readonly specificationNumber?: string | null | undefined;
  /** 工事番号: the body's number of the works, 1 to 64 characters, kept as entered. */
  readonly worksNumber?: string | null | undefined;
}
