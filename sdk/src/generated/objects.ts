// Generated out of schema/schema.graphql and sdk/operations by `npm run codegen`. Do not edit.

import type {
  AccessTokenScope,
  AdvanceAccountType,
  AdvanceYears,
  AmendmentApplicationEventType,
  AmendmentApplicationStatus,
  AmendmentReasonCode,
  AmountFindingCode,
  ApplicationEventType,
  ApplicationStatus,
  AttachmentKind,
  CancellationGround,
  CertificateEffect,
  ChangeType,
  ComparedTerm,
  ContractType,
  CoverageGapCode,
  Delivery,
  EndConfirmationKind,
  EndEvidenceKind,
  FieldMatchResult,
  GuaranteeEndStatus,
  GuaranteeEventType,
  GuaranteeKind,
  GuaranteeStatus,
  HandOverChannel,
  HandOverWay,
  InputFindingCode,
  LedgerOrigin,
  LifeStatus,
  MailStatus,
  MailType,
  MatchField,
  MatchVerdict,
  ObligeeCategory,
  OpeningNoticeCode,
  PayeeAccountType,
  PerformanceExtension,
  PremiumDirection,
  PremiumMethod,
  ReceiptOutcome,
  RecordedMeans,
  RegistrationStatus,
  RejectionReason,
  RequiredDocument,
  Role,
  SecondGuaranteeReason,
  SettlementMethod,
  StaffRole,
  StartBasis,
  UserState,
  WebhookDeliveryStatus,
  WorksChangeCause,
} from "./enums.js";
import type { CalendarDate, CalendarMonth, DateTime, GuaranteeNumber, Yen } from "./scalars.js";

/**
 * An access token (アクセストークン) of an integration, without the token itself. Visible to its own organisation
 * only; those of sessions are not among them.
 */
export interface AccessToken {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** What it is for, as it was named when it was made. */
  readonly name: string;
  /** What it may be used for; null for everything that the role may do. */
  readonly scopes: readonly AccessTokenScope[] | null;
  /** When it was made. */
  readonly createdAt: DateTime;
  /** When it expires; null where it does not. */
  readonly expiresAt: DateTime | null;
  /** When it was last used (最終利用日時), up to a minute late; null where it was not used yet. */
  readonly lastUsedAt: DateTime | null;
  /** When it was revoked (失効日時); null where it was not. */
  readonly revokedAt: DateTime | null;
}

/** Since when, and for what, an obligee takes e-guarantees (導入), as a source states it on a day. */
export interface Adoption {
  /** The first day (運用開始日); null where the source names the obligee without a day. */
  readonly startsOn: CalendarDate | null;
  /** Which day of a contract is compared with it (起算). */
  readonly startBasis: StartBasis;
  /** Whether it holds for works (工事). */
  readonly works: boolean;
  /** Whether it holds for consulting contracts (業務委託への適用); null where the source does not say. */
  readonly consulting: boolean | null;
  /** The first day for consulting contracts (業務委託), where they start on another day than works; null otherwise. */
  readonly consultingStartsOn: CalendarDate | null;
  /** The kinds of guarantees that it holds for (対象). */
  readonly kinds: readonly GuaranteeKind[];
  /** Whether it is a trial (試行). */
  readonly isTrial: boolean;
  /** The day that the source speaks of (現在). */
  readonly asOf: CalendarDate;
  /** Where that stands (出典). */
  readonly source: string;
  /**
   * The department (部署) whose own it is, by its name; null where it is that of a body, which holds for its
   * departments without one.
   */
  readonly department: string | null;
}

/** What one source (出典) said of an obligee's e-guarantees (導入), on the day that it speaks of. */
export interface AdoptionStatement {
  /** The first day (運用開始日); null where the source names the obligee without a day. */
  readonly startsOn: CalendarDate | null;
  /** Which day of a contract is compared with it (起算). */
  readonly startBasis: StartBasis;
  /** Whether it holds for works (工事). */
  readonly works: boolean;
  /** Whether it holds for consulting contracts (業務委託への適用); null where the source does not say. */
  readonly consulting: boolean | null;
  /** The first day for consulting contracts (業務委託), where they start on another day than works; null otherwise. */
  readonly consultingStartsOn: CalendarDate | null;
  /** The kinds of guarantees that it holds for (対象). */
  readonly kinds: readonly GuaranteeKind[];
  /** Whether it is a trial (試行). */
  readonly isTrial: boolean;
  /** The day that the source speaks of (現在). */
  readonly asOf: CalendarDate;
  /**
   * Whether the source states its day (時点) itself; false: it is the day of the import. null: not known, for
   * what was imported before that was recorded.
   */
  readonly isDayStated: boolean | null;
  /** Where that stands (出典). */
  readonly source: string;
  /** Where the source can be read: an address that begins with https or http; null where nobody stated it. */
  readonly sourceUrl: string | null;
  /** When it was imported (取込日時); null for what was imported before that was recorded. */
  readonly recordedAt: DateTime | null;
  /**
   * Whether it is what holds today (`Obligee.adoptions`): of the newest statement of each source the newest,
   * where one without a start replaces none with one.
   */
  readonly isInForce: boolean;
}

/**
 * The account of an advance (前払金の預託口座). Only the contractor and the issuer see it. Parts are null in a draft
 * alone.
 */
export interface AdvanceAccount {
  /** The kind of account (預金種目); null where a draft does not say. */
  readonly type: AdvanceAccountType | null;
  /** The account number (口座番号): seven digits, leading zeros included; null where a draft does not say. */
  readonly number: string | null;
  /** In whose name it is (口座名義), in katakana as the bank writes it; null where a draft does not say. */
  readonly holder: string | null;
}

/** What of a guarantee (保証契約) an amendment (変更) may touch, as it was at one time. */
export interface AmendableTerms {
  /** The guaranteed amount in yen (保証金額). */
  readonly amount: Yen;
  /** The whole contract price in yen (請負金額（総額）). */
  readonly contractPrice: Yen;
  /** The part of the price that the guarantee covers, in yen (請負金額（対象額）). */
  readonly coveredPrice: Yen;
  /** What of its year was paid ahead, in yen (出来高超過額); `coveredPrice` is less by it. null: nobody has said any. */
  readonly paidAhead: Yen | null;
  /** The work period (工期). */
  readonly workPeriod: WorkPeriod;
  /**
   * The last day of the guarantee (保証期限). A guarantee that ends with the works ends with their new completion
   * date. One that was agreed to end later stays, unless the completion date passes it.
   */
  readonly expiresOn: CalendarDate;
}

/**
 * A change of the works contract and of the guarantee with it (変更), as it was recorded. It never changes.
 * Every caller who sees the guarantee sees it.
 */
export interface Amendment {
  /** The day the works contract was changed (変更契約日). */
  readonly amendedOn: CalendarDate;
  /** When the issuer recorded it (登録日時). */
  readonly recordedAt: DateTime;
  /** What it did to the certificate (電子証書). */
  readonly effect: CertificateEffect;
  /** The terms before it (変更前). */
  readonly before: AmendableTerms;
  /** The terms after it (変更後). */
  readonly after: AmendableTerms;
  /** The version of the certificate that it brought (変更の電子証書); null where it brought none. */
  readonly certificate: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** 1 for the first certificate of a guarantee; each new version adds 1. */
    readonly version: number;
    /** The day this version was issued (発行日). */
    readonly issuedOn: CalendarDate;
  } | null;
}

/**
 * An application for an amendment of a guarantee (変更申込). The contractor and the issuer of the guarantee see
 * it, and the operator; obligees do not. A guarantee has one under way at a time.
 */
export interface AmendmentApplication {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** Where it stands. */
  readonly status: AmendmentApplicationStatus;
  /**
   * The guarantee's `revision` (更新番号) that it was applied for. Of a guarantee that was changed since, it does
   * not go on.
   */
  readonly revision: number;
  /** The day the works contract was changed (変更契約日). */
  readonly amendedOn: CalendarDate;
  /** The version of the certificate (版) that it brought; null until it is issued, and where it brought none. */
  readonly certificateVersion: number | null;
  /** Why (変更の理由), in the contractor's words, 1 to 500 characters. */
  readonly reason: string;
  /** The contractor's own reference; null where none was given. */
  readonly externalReference: string | null;
  /** Why the issuer declined (謝絶理由); null unless it did. */
  readonly declineReason: string | null;
  /** When it was applied for (申込日時). */
  readonly createdAt: DateTime;
  /** When it was last changed itself, by a step or its contractor. */
  readonly changedAt: DateTime;
  /**
   * When anything of it last changed that the caller may see (更新日時), for `updatedSince`. Of a change just made
   * it tells within two seconds; lists by `updatedSince` wait for it.
   */
  readonly updatedAt: DateTime;
  /** When the issuer approved or declined; null until it did. */
  readonly decidedAt: DateTime | null;
  /** The guarantee (保証契約) that is to be amended. */
  readonly guarantee: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The guarantee number (保証契約番号): ten digits, the first half of what is handed to the obligee. */
    readonly number: GuaranteeNumber;
    /** Where it stands in its life. */
    readonly status: GuaranteeStatus;
    /**
     * Grows by 1 with every change of the guarantee (更新番号), from 1 on. A caller that amends it names the
     * revision that it saw, so that no change in between is overlooked.
     */
    readonly revision: number;
  };
  /** The issuer (保証機関) of the guarantee. */
  readonly issuer: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
  };
  /** The contractor that applies (受注者). */
  readonly contractor: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
  };
  /** The terms when it was applied for (変更前). */
  readonly before: AmendableTerms;
  /** The terms as they are to be (変更後). */
  readonly after: AmendableTerms;
  /**
   * What the amendment would make due, as it was quoted when it was applied for; later tables do not change
   * it. Null where the amount stays, and where the issuer had no table.
   */
  readonly premiumDifference: PremiumDifference | null;
  /** What is due, where the issuer's officer set it; null until then. */
  readonly finalPremium: AmendmentPremium | null;
  /**
   * What is to be settled: as it was set, or else as an approved table quotes. Null where nobody can say yet:
   * the quote is by an example table (参考例), or the issuer had none.
   */
  readonly due: DuePremium | null;
  /**
   * When it was settled; null until it is, and where nothing was due. Of a declined one, it goes back to
   * whoever paid it (精算金の返還).
   */
  readonly settlement: AmendmentPremiumSettlement | null;
  /**
   * The steps so far, oldest first: who, when, what, from which state to which; of more than 100 the newest
   * 100.
   */
  readonly history: readonly AmendmentApplicationEvent[];
}

/** One step of an application for an amendment, as the append-only record has it: who, when, what. */
export interface AmendmentApplicationEvent {
  /** When it was taken (日時). */
  readonly at: DateTime;
  /** What was done (手続き). */
  readonly type: AmendmentApplicationEventType;
  /** The state before; null for the first step. */
  readonly from: LifeStatus | null;
  /** The state after; null where none changed. */
  readonly to: LifeStatus | null;
  /** What kind of organisation took it: the contractor or the issuer. */
  readonly role: Role;
  /** The organisation of who did it. */
  readonly organisationId: string;
  /** The user (利用者) who did it; null where an integration's access token did. */
  readonly userId: string | null;
}

/**
 * What `amendGuarantee` would do with this change today (変更の影響), and why. It is not binding: another caller
 * may amend the guarantee first.
 */
export interface AmendmentEffect {
  /** Whether a new version of the certificate (変更の電子証書) is issued: one reason that asks for it is enough. */
  readonly effect: CertificateEffect;
  /** One for each thing that changes, at most 3 (理由); never empty. */
  readonly reasons: readonly AmendmentReason[];
  /** What the change would leave amiss in the guaranteed amount, and what would cure it; null where nothing is. */
  readonly amountFinding: AmountFinding | null;
  /**
   * What an application for this change would be refused for besides: a larger amount that passes the
   * obligee's ceilings (上限), with what would be allowed. Empty where nothing is, and always for obligees, who
   * do not see what is applied for.
   */
  readonly overCeiling: readonly InputFinding[];
  /**
   * What the change of the amount would make due (追加保証料, 返戻保証料) by the issuer's table of today; null where the
   * amount stays, and where the issuer has no table.
   */
  readonly premiumDifference: PremiumDifference | null;
  /** The terms as they are now (変更前). */
  readonly before: AmendableTerms;
  /** The terms as they would be (変更後). */
  readonly after: AmendableTerms;
}

/** Of which amendment (変更) a premium is. */
export interface AmendmentOfPremium {
  /** The day the works contract was changed (変更契約日). */
  readonly amendedOn: CalendarDate;
  /** The version of the certificate (版) that it brought; null until the amendment is issued. */
  readonly version: number | null;
  /** ADDITIONAL (追加保証料): it is paid. RETURNED (返戻保証料): it is taken off. */
  readonly direction: PremiumDirection;
}

/**
 * What an amendment makes due (追加・返戻保証料), as the issuer's officer set it beside the quote. Exempt from
 * consumption tax (非課税).
 */
export interface AmendmentPremium {
  /** Whether it is paid, or paid back. */
  readonly direction: PremiumDirection;
  /** The premium in yen (保証料). */
  readonly amount: Yen;
  /** Why (確定の理由), 1 to 500 characters. */
  readonly reason: string;
  /** When it was set (登録日時). */
  readonly setAt: DateTime;
  /** The user (利用者) who set it; null where an integration's access token did. */
  readonly userId: string | null;
  /** What it replaced, oldest first; of more than 99 the newest 99. */
  readonly former: readonly FormerAmendmentPremium[];
}

/** When what an amendment made due was paid, or paid back (追加保証料の領収、返戻保証料の支払). */
export interface AmendmentPremiumSettlement {
  /** Whether it was received, or paid back, at once, or went into 保証料一括納付. */
  readonly method: SettlementMethod;
  /** The day (領収日, 支払日). */
  readonly settledOn: CalendarDate;
  /** The amount in yen. */
  readonly amount: Yen;
}

/** One thing that an amendment (変更) changes, and what that alone does to the certificate. */
export interface AmendmentReason {
  /** Which, for programs. */
  readonly code: AmendmentReasonCode;
  /** What this alone does to the certificate (電子証書). */
  readonly effect: CertificateEffect;
  /** What changes and what that causes, for people; Japanese or English by `Accept-Language`. */
  readonly message: string;
  /** Where the rule stands (根拠): the note on the certificate, the obligee's own words, or the national default. */
  readonly source: string;
  /**
   * Whether the obligee (発注者) set the rule itself; false: the national default (全国的な標準) was applied; null: the
   * rule is no part of any policy.
   */
  readonly isOwnRule: boolean | null;
}

/**
 * What a changed contract price leaves amiss in the guaranteed amount, and what cures it. It refuses
 * nothing: the guarantee stands.
 */
export interface AmountFinding {
  /** What, for programs. */
  readonly code: AmountFindingCode;
  /** The most that the advances may be, or the least that 契約保証 must be over, in yen. */
  readonly limit: Yen;
  /** What is to be returned, or by how much 契約保証 is to be raised, in yen. */
  readonly difference: Yen;
  /** What is amiss and what to do, for people; Japanese or English by `Accept-Language`. */
  readonly message: string;
  /** Where the rule stands (根拠): the obligee's own words, or the national default. */
  readonly source: string;
  /**
   * Whether the obligee (発注者) set the rule itself; false: the national default (全国的な標準) was applied; null: the
   * rule is no part of any policy.
   */
  readonly isOwnRule: boolean;
}

/** One step of an application, as the append-only record has it: who, when, what. */
export interface ApplicationEvent {
  /** When it was taken (日時). */
  readonly at: DateTime;
  /** What was done (手続き). */
  readonly type: ApplicationEventType;
  /** The state before; null for the first step. */
  readonly from: LifeStatus | null;
  /** The state after; null where none changed. */
  readonly to: LifeStatus | null;
  /** What kind of organisation took it: the contractor or the issuer. */
  readonly role: Role;
  /** The organisation of who did it. */
  readonly organisationId: string;
  /** The user (利用者) who did it; null where an integration's access token did. */
  readonly userId: string | null;
}

/**
 * What an issuer asks of applications (申込の要件), from a day until its next entry applies. What it does not ask
 * for may be left out.
 */
export interface ApplicationRequirements {
  /** The first day on which it applies (適用開始日). */
  readonly effectiveFrom: CalendarDate;
  /** Where the issuer says so (根拠). */
  readonly source: string;
  /**
   * Whether ADVANCE_PAYMENT and INTERIM_PAYMENT need the account of the advance (前払金の預託口座): type, number,
   * holder.
   */
  readonly asksForAccount: boolean;
  /** The banks that may keep the advance (業務委託金融機関); empty: every bank. */
  readonly designatedBanks: readonly string[];
  /** The documents to attach (添付書類), each for its kinds of guarantee; empty: none. */
  readonly documents: readonly RequiredDocument[];
}

/** A return of an application to its contractor (差戻し). Only the contractor and the issuer see it. */
export interface ApplicationReturn {
  /** Why (差戻しの理由). */
  readonly reason: string;
  /** What to correct (訂正事項); empty where the reason says it all. */
  readonly corrections: readonly Correction[];
  /** When it was returned (差戻し日時). */
  readonly returnedAt: DateTime;
  /** The officer (利用者) who returned it; null where an integration's access token did. */
  readonly userId: string | null;
}

/** The work period (工期) as far as it is filled in, both days included. */
export interface AppliedWorkPeriod {
  /** First day of the works (着手日); null where a draft does not say. */
  readonly from: CalendarDate | null;
  /** Completion date (完成日); null where a draft does not say. */
  readonly to: CalendarDate | null;
}

/** The works contract (請負契約) as far as the application says; a draft may leave anything out. */
export interface AppliedWorksContract {
  /** Name of the works (工事名); null where a draft does not say. */
  readonly name: string | null;
  /** Place of the works (工事場所); null where none is stated. */
  readonly place: string | null;
  /** The whole contract price in yen (請負金額（総額）); null where a draft does not say. */
  readonly contractPrice: Yen | null;
  /** The part that the guarantee covers, in yen (請負金額（対象額）); null: the whole price. */
  readonly coveredPrice: Yen | null;
  /** The day the works contract was concluded (請負契約日); null where it is not yet. */
  readonly contractedOn: CalendarDate | null;
  /** The day of the public notice (公告日); null where none is stated. */
  readonly noticedOn: CalendarDate | null;
  /** The day of the nomination (指名日); null where none is stated. */
  readonly nominatedOn: CalendarDate | null;
  /** The day on which the obligee began to place the order (発注手続きの開始日); null where it is not stated. */
  readonly procurementStartedOn: CalendarDate | null;
  /**
   * The plan by fiscal years (年度別の支払限度額・出来高予定額) of a contract over several (債務負担行為), as entered; null where it
   * has none.
   */
  readonly fiscalYears: readonly FiscalYearPlan[] | null;
  /** In which fiscal years the contract has an advance; without a plan by years it says nothing. */
  readonly advanceYears: AdvanceYears;
  /** The numbers by which the obligee knows it (工事番号, 契約番号 and others). */
  readonly identifiers: WorksIdentifiers;
  /** The contractor's own reference to the contract; null where none was given. */
  readonly externalReference: string | null;
  /** The work period (工期). */
  readonly workPeriod: AppliedWorkPeriod;
}

/**
 * A document (添付書類), a PDF or a JPEG. Of an application or a guarantee only the contractor and the issuer
 * see it; of an entry of a ledger only the body and the department that the entry is assigned to.
 */
export interface Attachment {
  /** The attachment's id, to remove it. */
  readonly id: string;
  /** What it is (種類). */
  readonly kind: AttachmentKind;
  /** The name of the file (ファイル名), as its sender gave it. */
  readonly fileName: string;
  /** What its bytes are, whatever its name says: application/pdf or image/jpeg. */
  readonly contentType: string;
  /** Size of the file in bytes, 1 to 10,000,000. */
  readonly size: number;
  /** SHA-256 of the file as it came, as 64 lower-case hexadecimal digits. It is sealed. */
  readonly sha256: string;
  /** When it came (受付日時). */
  readonly uploadedAt: DateTime;
  /**
   * The name of the user who sent it (送信者), to the own organisation, and of a ledger's entry also to the
   * department that it is assigned to. Null to others, and where an integration sent it.
   */
  readonly uploadedBy: string | null;
}

/**
 * A document (添付書類), a PDF or a JPEG. Of an application or a guarantee only the contractor and the issuer
 * see it; of an entry of a ledger only the body and the department that the entry is assigned to.
 */
export interface AttachmentWithFile extends Attachment {
  /** Where to fetch it. */
  readonly file: {
    /**
     * Where to GET it, an absolute address. It works until `expiresAt`, for this caller only, and holds no
     * secret. The caller proves again who it is. Programs and pages of other origins send the same
     * `Authorization` header. A browser on a page of the server's own origin sends the cookie that came with
     * this answer. Without either the server answers 401, to another caller 403, after `expiresAt` 410.
     */
    readonly url: string;
    /** Until when `url` works: 10 minutes. Ask again for another one. */
    readonly expiresAt: DateTime;
  };
}

/**
 * The auth key (認証キー): the second half of what is handed to the obligee. It opens the certificate together
 * with the number; it proves nothing about the certificate's authenticity.
 */
export interface AuthKey {
  /** Ten characters of 0-9 and A-Z without I, L, O and U, such as `332E1EXXXX`. A secret. */
  readonly value: string;
  /** The same in groups of 3, 3 and 4 characters, as the key notice shows it. */
  readonly groups: readonly string[];
  /** When the key was made. */
  readonly createdAt: DateTime;
}

/**
 * The electronic certificate (電子証書, 保証証書): one version of it. What it states is frozen for ever; a change of
 * the guarantee brings a new version.
 */
export interface Certificate {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** 1 for the first certificate of a guarantee; each new version adds 1. */
  readonly version: number;
  /** The heading of the paper: 保証証書（前払金保証）. */
  readonly title: string;
  /** Whether it bears the mark （変更）. */
  readonly amended: boolean;
  /** Whether this version binds the issuer today: the newest one of a guarantee that has not ended, until 保証期限. */
  readonly inForce: boolean;
  /** The day this version was issued (発行日). */
  readonly issuedOn: CalendarDate;
  /** SHA-256 of `content` in UTF-8, as 64 lower-case hexadecimal digits. */
  readonly digest: string;
  /**
   * All that the certificate states, as one JSON document in canonical form (RFC 8785). Keep the text byte by
   * byte: `digest` is the hash of exactly this text in UTF-8.
   */
  readonly content: string;
  /** What the certificate states, row by row as the paper shows it: dates in wareki, amounts with separators. */
  readonly items: readonly CertificateItem[];
  /** How this version stands today, in words: older versions and those of guarantees that have ended say so. */
  readonly standing: CertificateStanding;
  /** The version before this one (変更前の証書), no longer in force; null on the first. */
  readonly supersedes: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** 1 for the first certificate of a guarantee; each new version adds 1. */
    readonly version: number;
    /** The day this version was issued (発行日). */
    readonly issuedOn: CalendarDate;
  } | null;
  /** The next version; null on the newest one. */
  readonly supersededBy: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** 1 for the first certificate of a guarantee; each new version adds 1. */
    readonly version: number;
    /** The day this version was issued (発行日). */
    readonly issuedOn: CalendarDate;
  } | null;
}

/** One row of a certificate as the paper shows it (証書の記載事項). */
export interface CertificateItem {
  /** What the row is called on the paper, such as 保証金額. */
  readonly label: string;
  /** What the paper says, such as 40,000,000円 or 令和5年3月31日. */
  readonly value: string;
}

/**
 * How a version of a certificate stands today (証書の効力の状況), in the words that its PDF shows. A version may be
 * replaced by a newer one, cancelled, discharged, expired, or followed by a later 保証期限.
 */
export interface CertificateStanding {
  /** 変更前, 解約, 保証終了（債務履行済） or 期限満了, to be shown prominently; null on the version in force. */
  readonly mark: string | null;
  /** What there is to say of it, in whole sentences; empty where the certificate alone says all. */
  readonly remarks: readonly string[];
}

/**
 * One event in the feed of changes (変更履歴): what was done, when, and with what. It never changes, and keeps
 * its place.
 */
export interface Change {
  /** The event's id, the same at each reading and in webhooks: whoever is told of it twice knows it again. */
  readonly id: string;
  /** Where it stands in the feed; opaque, for `after` and `before`. */
  readonly cursor: string;
  /** What was done (手続き). */
  readonly type: ChangeType;
  /**
   * When it was done (日時). The feed's order is another: a long step is told behind a short one that began
   * later.
   */
  readonly at: DateTime;
  /** The state before; null where there was none, or where the step is none of a life. */
  readonly from: LifeStatus | null;
  /** The state after; null where the step is none of a life. */
  readonly to: LifeStatus | null;
  /** The guarantee (保証契約) as it is now; null where the event is not of one. */
  readonly guarantee: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The guarantee number (保証契約番号): ten digits, the first half of what is handed to the obligee. */
    readonly number: GuaranteeNumber;
    /** Where it stands in its life. */
    readonly status: GuaranteeStatus;
  } | null;
  /** The application (保証申込) as it is now; null where the event is not of one, and for an obligee. */
  readonly application: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** Where it stands. */
    readonly status: ApplicationStatus;
  } | null;
  /**
   * The application for an amendment (変更申込) as it is now; null where the event is not of one, and for an
   * obligee.
   */
  readonly amendmentApplication: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** Where it stands. */
    readonly status: AmendmentApplicationStatus;
  } | null;
}

/**
 * A person with access (利用者). Visible to the own organisation, for users of a contractor also to the issuers
 * it is registered with, and to the operator.
 */
export interface Colleague extends User {
  /** The departments of the body that the user is of (所属部署); only users of an obligee have any. */
  readonly departments: readonly {
    /** The department, an `Obligee`. */
    readonly id: string;
    /** Its name (名称). */
    readonly name: string;
  }[];
}

/** What a company stated of itself on a day (登録事項), beside its name and corporate number. */
export interface CompanyFacts {
  /** How its name is read (読みがな), in kana; null where it did not say. */
  readonly reading: string | null;
  /** Address (所在地). */
  readonly address: string;
  /** Title and name of the representative (代表者); null where it was not known. */
  readonly representative: string | null;
  /** Mail address of the contact (連絡先メールアドレス); null where it was not known. */
  readonly contactEmail: string | null;
  /** Telephone number (電話番号); null where it was not known. */
  readonly telephone: string | null;
  /** Construction license number (建設業許可番号) in one form, such as 国土交通大臣許可（特-3）第1234号; null where it stated none. */
  readonly constructionLicenseNumber: string | null;
  /** The branch that contracts (契約する支店); null where the company itself did. */
  readonly contractingBranch: ContractingBranch | null;
}

/** A rule that holds or does not (条件). */
export interface ConditionRule {
  /** Whether it holds. */
  readonly value: boolean;
  /**
   * Whether the policy of the obligee, or of the body that it is a department of, says so; false: the national
   * default.
   */
  readonly isOwn: boolean;
  /** Where the rule stands (根拠): the words of the policy, or the national default. */
  readonly source: string;
}

/**
 * The guarantee contract (保証契約) between contractor and issuer, in favour of the obligee. Visible to its
 * contractor, its issuer, obligees that opened it with number and key, and the operator.
 */
export interface ConfirmedGuarantee extends GuaranteeSummary {
  /**
   * What the obligee stated towards its end (検査合格の確認、解約の同意), oldest first, the newest 10. Empty for an obligee
   * in whose favour it is not.
   */
  readonly endConfirmations: readonly EndConfirmation[];
}

/**
 * A branch that contracts in its company's name (契約する支店): papers name it, and its head signs instead of the
 * representative.
 */
export interface ContractingBranch {
  /** Name of the branch (支店名). */
  readonly name: string;
  /** Address of the branch (支店の所在地). */
  readonly address: string;
  /** Post and name of its head (支店長), such as 支店長 〇〇 〇〇. */
  readonly head: string;
}

/**
 * The principal (受注者, 保証契約者), addressed with 様 on the certificate. Visible to itself, to issuers it is
 * registered with, to obligees that opened a guarantee of it, and to the operator.
 */
export interface Contractor {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** The name as papers show it (名称). */
  readonly name: string;
  /**
   * How the name is read (読みがな), in kana, as it was stated; lists are searched and sorted by it. null: it is
   * not known.
   */
  readonly reading: string | null;
  /** Address (住所). */
  readonly address: string;
  /** Corporate number (法人番号), 13 digits; null where it is not known. */
  readonly corporateNumber: string | null;
  /** Title and name of the representative (代表者); null where the issuer did not enter it. */
  readonly representative: string | null;
  /**
   * Construction license number (建設業許可番号) in one form, such as 国土交通大臣許可（特-3）第1234号; null where it is not
   * known.
   */
  readonly constructionLicenseNumber: string | null;
  /** The branch that contracts (契約する支店); null where the company itself does. */
  readonly contractingBranch: ContractingBranch | null;
  /**
   * Mail address of the contact (連絡先メールアドレス). For itself and its issuers; null for others, and where the
   * issuer did not enter it.
   */
  readonly contactEmail: string | null;
  /**
   * Telephone number (電話番号). For itself and its issuers; null for others, and where the issuer did not enter
   * it.
   */
  readonly telephone: string | null;
}

/**
 * A correction of what a contractor states of itself (登録事項の変更). Visible to the contractor and to the issuers
 * that it is registered with.
 */
export interface ContractorCorrection {
  /** The correction's id, `correction_<uuidv7>`. */
  readonly id: string;
  /** When it was corrected (変更日時); it holds from then on. */
  readonly correctedAt: DateTime;
  /** The user (利用者) who did it; null where an integration's access token did. */
  readonly userId: string | null;
  /** That user's name on that day; null where an integration's access token did it. */
  readonly userName: string | null;
  /** What it stated until then (変更前). */
  readonly before: CompanyFacts;
  /** What it states from then on (変更後). */
  readonly after: CompanyFacts;
  /** The contractor (受注者). */
  readonly contractor: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
  };
}

/** One thing that the contractor is to correct (訂正事項). */
export interface Correction {
  /**
   * The item (項目), as the form names it or as a place in the input such as `amount`; null: the application as
   * a whole.
   */
  readonly item: string | null;
  /** What to correct (訂正内容). */
  readonly text: string;
}

/**
 * What a guarantee leaves uncovered (保証の不足), and what would cure it. It refuses nothing: the guarantee
 * stands.
 */
export interface CoverageGap {
  /** What, for programs. */
  readonly code: CoverageGapCode;
  /** What is uncovered and what would cure it, for people; Japanese or English by `Accept-Language`. */
  readonly message: string;
  /** Of WORKS_OUTLAST_GUARANTEE: the day until which the guarantee is needed; null else. */
  readonly neededUntil: CalendarDate | null;
  /** Of AMOUNT_UNDER_POLICY: how much is missing, in yen (不足額); null else. */
  readonly missing: Yen | null;
}

/** A rule in days, the first and the last included (日数). */
export interface DaysRule {
  /** The number of days, 0 to 3,650. */
  readonly value: number;
  /**
   * Whether the policy of the obligee, or of the body that it is a department of, says so; false: the national
   * default.
   */
  readonly isOwn: boolean;
  /** Where the rule stands (根拠): the words of the policy, or the national default. */
  readonly source: string;
}

/**
 * みなし寄託: number and key were handed to the obligee, by which the contractor is deemed to have deposited the
 * certificate. For contractor, issuer, operator, and the obligee in whose favour the guarantee is.
 */
export interface Deposit {
  /** The id of the hand-over: stable, opaque. */
  readonly id: string;
  /** The newest version of the certificate when it was handed over, from 1. */
  readonly version: number;
  /** How it reached the obligee (提出方法). */
  readonly channel: HandOverChannel;
  /** With RECORDED: how it was handed over elsewhere (提出の手段); else null. */
  readonly means: RecordedMeans | null;
  /** With RECORDED: where it was handed over (提出先), 1 to 200 characters; null where nobody said. */
  readonly place: string | null;
  /** The obligee as the certificate addresses it (提出先の発注者). */
  readonly recipient: string;
  /** With EMAIL: the mailbox that the mail went to (提出先メールアドレス); else null. */
  readonly address: string | null;
  /** The day it was handed over (提出日), in Japan. */
  readonly handedOverOn: CalendarDate;
  /** When that was recorded (記録日時). */
  readonly recordedAt: DateTime;
  /**
   * 受領期限: until when the obligee is to decide. It counts business days (開庁日) from the day after the hand-over,
   * or after the first business day from then on: as many as the obligee sets, else five.
   */
  readonly receiptDueOn: CalendarDate;
  /** What the obligee decided; null until it does, or until it is handed over again. */
  readonly receipt: {
    /** Whether the obligee took the guarantee. */
    readonly outcome: ReceiptOutcome;
    /** When it decided (受領日時), or when it was handed over again. */
    readonly decidedAt: DateTime;
    /** The newest version of the certificate then, from 1. */
    readonly version: number;
    /** Why it was rejected (受領拒否の理由); null otherwise. */
    readonly reason: RejectionReason | null;
    /** What the contractor is to correct, 1 to 400 characters; null unless it was rejected. */
    readonly reasonText: string | null;
  } | null;
  /**
   * 受領書 as a PDF of one A4 page: what the obligee accepted, and when, as the accepted version of the
   * certificate states it. Null where it was not accepted.
   */
  readonly receiptPdf: {
    /**
     * Where to GET it, an absolute address. It works until `expiresAt`, for this caller only, and holds no
     * secret. The caller proves again who it is. Programs and pages of other origins send the same
     * `Authorization` header. A browser on a page of the server's own origin sends the cookie that came with
     * this answer. Without either the server answers 401, to another caller 403, after `expiresAt` 410.
     */
    readonly url: string;
    /** Until when `url` works: 10 minutes. Ask again for another one. */
    readonly expiresAt: DateTime;
    /**
     * What it is called where it is saved, such as 認証キー等のお知らせ_前払金保証_2070004426_〇〇道路改良工事.pdf; at most 200 bytes
     * of UTF-8.
     */
    readonly fileName: string;
  } | null;
}

/** Where the dedicated account for the advance is held (預託金融機関). */
export interface DepositBank {
  /** Name of the bank (金融機関名). */
  readonly name: string;
  /** Branch of the bank (支店名). */
  readonly branch: string;
}

/** What an amendment makes due (追加・返戻保証料): as it was set, or else as an approved table says. */
export interface DuePremium {
  /** Whether it is paid, or paid back. */
  readonly direction: PremiumDirection;
  /** In yen; 0 with NONE alone. */
  readonly amount: Yen;
}

/**
 * Whether a contract may have a guarantee of a kind on a day, and for how much. It is not binding: the
 * issuer still underwrites (審査).
 */
export interface Eligibility {
  /** Whether it may: true exactly when there is no reason against it. */
  readonly eligible: boolean;
  /**
   * The largest amount that may be guaranteed, in yen, for 前払金 and 中間前払金, also where the input names no
   * amount. Null for 契約保証, and where the input leaves out what it depends on.
   */
  readonly mostAmount: Yen | null;
  /** The least that must be guaranteed in yen, for 契約保証; null for the other kinds. */
  readonly leastAmount: Yen | null;
  /** Every reason why not, at most 20; empty where it is eligible. */
  readonly reasons: readonly EligibilityReason[];
  /**
   * What is uncertain about a yes, at most 3. The obligee tries e-guarantees out (試行), or its start is not
   * known. Its source does not say whether it takes them for consulting (業務委託). The input leaves out the day
   * that the start is counted from.
   */
  readonly cautions: readonly EligibilityReason[];
}

/** A rule that is not satisfied, or one to be careful about: where, which, and what would satisfy it. */
export interface EligibilityReason {
  /**
   * Where: fields from the input downwards, joined by dots, such as `worksContract.contractedOn`; below
   * `content` in an application.
   */
  readonly path: string;
  /** Which rule, for programs: the code that an application would be refused with. */
  readonly code: InputFindingCode;
  /** The rule and what to do, for people; Japanese or English by `Accept-Language`. */
  readonly message: string;
  /**
   * The value that would satisfy the rule, as text: a day, an amount in yen, a number of days; null where it
   * is no value.
   */
  readonly limit: string | null;
  /** What came, as text; null where nothing came. */
  readonly actual: string | null;
  /** Where the rule stands (根拠): the obligee's own words, a table, or the national default. */
  readonly source: string;
  /**
   * Whether the obligee (発注者) set the rule itself; false: the national default (全国的な標準) was applied; null: the
   * rule is no part of any policy.
   */
  readonly isOwnRule: boolean | null;
}

/**
 * The word of the obligee in whose favour a guarantee is, towards its end. The issuer ends the guarantee,
 * and needs no other evidence for that. For contractor, issuer, operator and that obligee.
 */
export interface EndConfirmation {
  /** The id of the confirmation: stable, opaque. */
  readonly id: string;
  /** What is stated. */
  readonly kind: EndConfirmationKind;
  /** The day the works passed the inspection (検査合格日), or of the consent (同意日). */
  readonly confirmedOn: CalendarDate;
  /** The day the works were completed (工事完成日); null where it was not stated, and of a consent. */
  readonly completedOn: CalendarDate | null;
  /** The document that shows it (証拠書類). */
  readonly evidence: EndEvidence;
  /** When it was recorded (記録日時). */
  readonly recordedAt: DateTime;
}

/**
 * A document that shows why a guarantee ended (証拠書類). Its file stays with the issuer; `digest` says which
 * file it is.
 */
export interface EndEvidence {
  /** Which document it is (書類の種類). */
  readonly kind: EndEvidenceKind;
  /** The day that the document bears (書類の日付). */
  readonly day: CalendarDate;
  /** The document's number (文書番号), or its title, 1 to 200 characters. */
  readonly reference: string;
  /** SHA-256 of the document's file, as 64 hexadecimal digits in lower case. */
  readonly digest: string;
}

/**
 * What is charged (確定保証料), as the issuer's officer set it beside the quote. Exempt from consumption tax
 * (非課税).
 */
export interface FinalPremium {
  /** The premium in yen (保証料). */
  readonly amount: Yen;
  /** Why (確定の理由), 1 to 500 characters. */
  readonly reason: string;
  /** When it was set (登録日時). */
  readonly setAt: DateTime;
  /** The user (利用者) who set it; null where an integration's access token did. */
  readonly userId: string | null;
  /** What it replaced, oldest first; of more than 99 the newest 99. */
  readonly former: readonly FormerFinalPremium[];
}

/** One fiscal year of a contract over several (債務負担行為, 継続費). */
export interface FiscalYearPlan {
  /** The fiscal year (年度) by the year in which it begins: 2026 is 令和8年度, 2026-04-01 to 2027-03-31. */
  readonly year: number;
  /** The most that is paid in that year, in yen (支払限度額); all years add up to the contract price. */
  readonly paymentLimit: Yen;
  /** The worth of the work planned for that year, in yen (出来高予定額); all years add up to the contract price. */
  readonly plannedProgress: Yen;
}

/** What was to be due of an amendment until it was set anew (追加・返戻保証料). */
export interface FormerAmendmentPremium {
  /** Whether it is paid, or paid back. */
  readonly direction: PremiumDirection;
  /** The premium in yen (保証料). */
  readonly amount: Yen;
  /** Why (確定の理由), 1 to 500 characters. */
  readonly reason: string;
  /** When it was set (登録日時). */
  readonly setAt: DateTime;
  /** The user (利用者) who set it; null where an integration's access token did. */
  readonly userId: string | null;
}

/** A final premium (確定保証料) that another one replaced. */
export interface FormerFinalPremium {
  /** The premium in yen (保証料). */
  readonly amount: Yen;
  /** Why (確定の理由), 1 to 500 characters. */
  readonly reason: string;
  /** When it was set (登録日時). */
  readonly setAt: DateTime;
  /** The user (利用者) who set it; null where an integration's access token did. */
  readonly userId: string | null;
}

/**
 * The guarantee contract (保証契約) between contractor and issuer, in favour of the obligee. Visible to its
 * contractor, its issuer, obligees that opened it with number and key, and the operator.
 */
export interface Guarantee extends GuaranteeSummary {
  /**
   * The joint venture (共同企業体) that the contractor represents, with all members and shares (出資比率); null where
   * it contracts alone, and of guarantees that were issued before it was recorded.
   */
  readonly jointVenture: JointVenture | null;
  /**
   * Why it was let through although its works contract had a guarantee of this kind and year; null where it
   * had none.
   */
  readonly secondGuarantee: SecondGuarantee | null;
  /**
   * What the last amendment (変更) left amiss in the guaranteed amount, and what cures it; null where nothing
   * is.
   */
  readonly amountFinding: AmountFinding | null;
  /** The newest version of the certificate (電子証書). */
  readonly certificate: Certificate;
  /** All versions of the certificate (電子証書), oldest first. */
  readonly certificates: readonly Certificate[];
  /** Its amendments (変更), oldest first; empty while the works contract has not been changed. */
  readonly amendments: readonly Amendment[];
  /**
   * How it ended (保証終了（債務履行済）, 解約, 期限満了); null while it has not. One whose 保証期限 has just passed ends within
   * the hour.
   */
  readonly end: GuaranteeEnd | null;
  /**
   * The end that waits for a second officer of the issuer (承認待ちの終了). Null where none does, and for contractors
   * and obligees.
   */
  readonly pendingEnd: PendingGuaranteeEnd | null;
}

/**
 * An application for a guarantee (保証申込). Only the contractor that made it sees a draft. Once it is
 * submitted, the issuer that it went to and the operator see it, too.
 */
export interface GuaranteeApplication {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** Where it stands. */
  readonly status: ApplicationStatus;
  /** What kind of guarantee (区分); null where a draft does not say. */
  readonly kind: GuaranteeKind | null;
  /** What is contracted: works or consulting (業務委託). */
  readonly contractType: ContractType;
  /** How the certificate is delivered (保証証書の受取方法). */
  readonly delivery: Delivery;
  /**
   * Of a contract over several fiscal years (債務負担行為), the year (対象年度) that the advance is for; null where the
   * contract has no plan by years, for 契約保証, and where a draft does not say.
   */
  readonly fiscalYear: number | null;
  /**
   * What a part payment at the start of that year paid for work beyond the plan up to then, in yen (出来高超過額);
   * null where nothing was.
   */
  readonly paidAhead: Yen | null;
  /** What of the plan up to then was carried over into that year (繰越し); null where nothing was. */
  readonly carriedOver: {
    /** How much less, in yen: at least 1, at most the progress planned for all years before. */
    readonly plannedProgress: Yen;
    /** The day on which the advance of the carried part was written off (償却日); null: it is not yet. */
    readonly writtenOffOn: CalendarDate | null;
  } | null;
  /**
   * Why the contractor asks for a second guarantee of the same works, kind and year; null where it asks for
   * none.
   */
  readonly secondGuaranteeReason: SecondGuaranteeReason | null;
  /** Why the issuer let a second guarantee through; null where it did not. */
  readonly secondGuarantee: SecondGuarantee | null;
  /** The contractor's own reference to the application; null where none was given. */
  readonly externalReference: string | null;
  /** The amount to be guaranteed in yen (保証金額); null where a draft does not say. */
  readonly amount: Yen | null;
  /** The last day of the guarantee (保証期限); null: the completion date. */
  readonly expiresOn: CalendarDate | null;
  /** Whether the price was investigated as low (低入札価格調査). */
  readonly isLowBid: boolean;
  /** 契約保証 only: whether an advance (前払金) is planned; null where it is not stated. */
  readonly isAdvancePlanned: boolean | null;
  /** 中間前払金保証 only: the advance in yen (前払金) that it follows; null where it is not stated. */
  readonly advanceAmount: Yen | null;
  /** 中間前払金保証 only: whether the public notice (公告) said that 中間前払金 is paid; null where it is not stated. */
  readonly isInterimAnnounced: boolean | null;
  /**
   * 中間前払金保証 only: whether a part payment (部分払) was made for these works before, other than at the end of a
   * fiscal year; null where it is not stated.
   */
  readonly hasProgressPayment: boolean | null;
  /** 中間前払金保証 only: whether the contract is for supervision (工事監理); null where it is not stated. */
  readonly isSupervision: boolean | null;
  /** 中間前払金保証 only: whether a transfer of claims (債権譲渡) was applied for; null where it is not stated. */
  readonly hasTransferOfClaims: boolean | null;
  /** Where the notice of issue goes (連絡先メールアドレス); null: to the contractor's own address. */
  readonly contactEmail: string | null;
  /**
   * How often and why the issuer returned it (差戻し), oldest first; the last one says what to correct. For the
   * contractor and the issuer; null for others.
   */
  readonly returns: readonly ApplicationReturn[] | null;
  /** Why the issuer declined (謝絶理由); null unless it did. */
  readonly declineReason: string | null;
  /** When it was begun. */
  readonly createdAt: DateTime;
  /** When it was last changed itself, by a step or its contractor. */
  readonly changedAt: DateTime;
  /**
   * When anything of it last changed that the caller may see (更新日時), for `updatedSince`. Of a change just made
   * it tells within two seconds; lists by `updatedSince` wait for it.
   */
  readonly updatedAt: DateTime;
  /** When it was submitted last (申込日時); null in a draft. */
  readonly submittedAt: DateTime | null;
  /** When the issuer approved or declined; null until it did. */
  readonly decidedAt: DateTime | null;
  /** The issuer (保証機関) that it goes to. */
  readonly issuer: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
    /** Address of the head office (本店所在地). */
    readonly address: string;
  };
  /**
   * What the contractor stated of itself on the day it was submitted (申込時の登録事項). For the contractor and the
   * issuer; null for others, in a draft, and in older ones.
   */
  readonly applicant: CompanyFacts | null;
  /** The branch that is to handle it (取扱店); null in older ones: the main branch. */
  readonly branch: IssuerBranch | null;
  /** The contractor that applies (受注者). */
  readonly contractor: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
    /** Address (住所). */
    readonly address: string;
  };
  /** The beneficiary (発注者, 被保証者); null where a draft does not say. */
  readonly obligee: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
  } | null;
  /**
   * The body that a draft names because it is not listed (一覧にない発注者); null elsewhere. It becomes `obligee` when
   * the draft is submitted.
   */
  readonly unlistedObligee: {
    /** The name of the body (発注者名), as certificates address it. */
    readonly name: string;
    /** Its prefecture (都道府県), such as 熊本県; null: a national body. */
    readonly prefecture: string | null;
    /** Whether it is said to be another body than those whose names are one character away (別の発注者). */
    readonly isAnother: boolean;
  } | null;
  /** The registered works (登録済工事) that it was made from; null where it was made from none. */
  readonly registeredWorks: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** Name of the works (工事名). */
    readonly name: string;
  } | null;
  /** The works contract (請負契約). */
  readonly worksContract: AppliedWorksContract;
  /** The bank of the advance (預託金融機関); null for 契約保証, and where a draft does not say. */
  readonly depositBank: DepositBank | null;
  /**
   * The account of the advance at depositBank (前払金の預託口座). For the contractor and the issuer; null for others,
   * and where none is stated.
   */
  readonly advanceAccount: AdvanceAccount | null;
  /**
   * The accounts of a joint venture's members, one each. For the contractor and the issuer; null for others,
   * and where the advance is paid to one account.
   */
  readonly memberAccounts: readonly MemberAccount[] | null;
  /**
   * Whom of the obligee the certificate addresses (被保証者の職・氏名), settled when it is submitted; null: the
   * obligee's name alone, or, of a draft, not said yet.
   */
  readonly addressee: Post | null;
  /** The joint venture (共同企業体) that the contractor represents; null where there is none. */
  readonly jointVenture: JointVenture | null;
  /** 中間前払金保証 only: the recognised progress (認定調書); null where it is not stated. */
  readonly progress: RecognisedProgress | null;
  /**
   * The premium (保証料) as it was quoted on the day of submission; later tables do not change it. Null in a
   * draft, and where the issuer had no table.
   */
  readonly premium: PremiumQuote | null;
  /**
   * What is charged (確定保証料), where the issuer's officer set it; null until then. Without one, the quote is
   * charged if its table is approved, and nothing can be settled if it is an example (参考例).
   */
  readonly finalPremium: FinalPremium | null;
  /** How the premium was settled; null until it is. Of a declined application it goes back (保証料の返還). */
  readonly settlement: PremiumSettlement | null;
  /** The guarantee (保証契約) that came out of it; null until it is issued. */
  readonly guarantee: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The guarantee number (保証契約番号): ten digits, the first half of what is handed to the obligee. */
    readonly number: GuaranteeNumber;
    /** Where it stands in its life. */
    readonly status: GuaranteeStatus;
  } | null;
  /** The documents attached to it (添付書類). For the contractor and the issuer; null for others. */
  readonly attachments: readonly Attachment[] | null;
  /**
   * The steps so far, oldest first: who, when, what, from which state to which; of more than 100 the newest
   * 100.
   */
  readonly history: readonly ApplicationEvent[];
}

/**
 * A guarantee as it is today, compared field by field (照合) with what was expected of it. It is computed, and
 * kept nowhere.
 */
export interface GuaranteeDifferences {
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /** Its number (保証契約番号). */
  readonly number: GuaranteeNumber;
  /**
   * The verdict: MISMATCH where any field deviates, else INCOMPLETE where one could not be compared, else
   * MATCH.
   */
  readonly verdict: MatchVerdict;
  /** Those of `fields` that are not plainly the same: all but MATCH. Empty where nothing differs. */
  readonly differences: readonly {
    /** What was compared. */
    readonly field: MatchField;
    /** How it compares. */
    readonly result: FieldMatchResult;
    /** What was expected, or the bound, in the caller's language. */
    readonly expected: string;
    /** What the guarantee says, in the caller's language; null where it says nothing of it. */
    readonly actual: string | null;
    /** The rule by which the two were compared, in the caller's language. */
    readonly rule: string;
  }[];
}

/** How a guarantee (保証契約) ended. What has ended stays readable: list, certificate and auth key as before. */
export interface GuaranteeEnd {
  /** Which end it was; the guarantee's state since. */
  readonly status: GuaranteeEndStatus;
  /** The day it ended: 解約日, the day the obligation was fulfilled (履行日), or the day after 保証期限. */
  readonly endedOn: CalendarDate;
  /** Why it could be cancelled (解約事由); null unless it was. */
  readonly ground: CancellationGround | null;
  /** The day the obligee consented to the cancellation (同意日); null where there was no consent to give. */
  readonly consentedOn: CalendarDate | null;
  /** The document that shows it (文書番号), or with OBLIGEE_FAULT the facts (事由); null where none was named. */
  readonly reference: string | null;
  /**
   * The document that the issuer recorded as evidence (証拠書類). Null of an expiry, where the obligee itself
   * stated the end and named none, and of ends recorded before evidence was asked for.
   */
  readonly evidence: EndEvidence | null;
  /** When it was recorded (記録日時). */
  readonly recordedAt: DateTime;
}

/** One step or access, as the append-only record has it: who, when, what. */
export interface GuaranteeEvent {
  /** When it was done (日時). */
  readonly at: DateTime;
  /** What was done (手続き). */
  readonly type: GuaranteeEventType;
  /** What kind of organisation did it; null for what the system did, such as the expiry by date (期限満了). */
  readonly role: Role | null;
  /** The organisation that did it; null for what the system did. */
  readonly organisationId: string | null;
  /**
   * The user (利用者) who did it; null where an integration's access token or the system did. An obligee sees the
   * users of its own organisation only: null for all others.
   */
  readonly userId: string | null;
  /**
   * Of an opening (閲覧): the version of the certificate that was opened; null for all else, and for openings of
   * which it was not recorded.
   */
  readonly certificateVersion: number | null;
  /**
   * The state before; the same as `to` where the step keeps it (変更). Null for what is no step of its life (閲覧,
   * 表示, 再発行, 再送), and for an issue without an application.
   */
  readonly from: LifeStatus | null;
  /** The state after; null for what is no step of its life. */
  readonly to: LifeStatus | null;
}

/**
 * A guarantee as it is today, compared field by field (照合) with what was expected of it. It is computed, and
 * kept nowhere.
 */
export interface GuaranteeMatch {
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /** Its number (保証契約番号). */
  readonly number: GuaranteeNumber;
  /**
   * The verdict: MISMATCH where any field deviates, else INCOMPLETE where one could not be compared, else
   * MATCH.
   */
  readonly verdict: MatchVerdict;
  /** What was expected, and what is always compared, in the order of `MatchField`. */
  readonly fields: readonly {
    /** What was compared. */
    readonly field: MatchField;
    /** How it compares. */
    readonly result: FieldMatchResult;
    /** What was expected, or the bound, in the caller's language. */
    readonly expected: string;
    /** What the guarantee says, in the caller's language; null where it says nothing of it. */
    readonly actual: string | null;
    /** The rule by which the two were compared, in the caller's language. */
    readonly rule: string;
  }[];
}

/**
 * The guarantee contract (保証契約) between contractor and issuer, in favour of the obligee. Visible to its
 * contractor, its issuer, obligees that opened it with number and key, and the operator.
 */
export interface GuaranteeSummary {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** The guarantee number (保証契約番号): ten digits, the first half of what is handed to the obligee. */
  readonly number: GuaranteeNumber;
  /**
   * Grows by 1 with every change of the guarantee (更新番号), from 1 on. A caller that amends it names the
   * revision that it saw, so that no change in between is overlooked.
   */
  readonly revision: number;
  /** What it is for (区分). */
  readonly kind: GuaranteeKind;
  /** Where it stands in its life. */
  readonly status: GuaranteeStatus;
  /** How the certificate was delivered (交付方法); one on paper has no auth key (認証キー). */
  readonly delivery: Delivery;
  /** The day it was issued (発行日). */
  readonly issuedOn: CalendarDate;
  /**
   * The last day of the guarantee (保証期限): the completion date of the works contract, or later. A later day
   * that was agreed is kept only until the completion date passes it; from then on it is the completion date.
   */
  readonly expiresOn: CalendarDate;
  /** The guaranteed amount in yen (保証金額); at most the covered price. */
  readonly amount: Yen;
  /**
   * What is contracted: works or consulting (業務委託); null of guarantees that were issued before it was
   * recorded.
   */
  readonly contractType: ContractType | null;
  /**
   * Of a contract over several fiscal years (債務負担行為), the year (対象年度) that the advance is for; null: the
   * guarantee is for the whole contract.
   */
  readonly fiscalYear: number | null;
  /**
   * The second year (対象年度), where an advance covers the first two of the contract together, by the year in
   * which it begins; null where it covers one year alone, or the whole contract.
   */
  readonly lastFiscalYear: number | null;
  /**
   * What a part payment at the start of its year, or of the second of two, paid for work beyond the plan up to
   * then, in yen (出来高超過額); `coveredPrice` is less by it. null: nobody has said any.
   */
  readonly paidAhead: Yen | null;
  /** The own reference to the guarantee of who applied or issued; null where none was given. */
  readonly externalReference: string | null;
  /** The guarantor (保証機関). */
  readonly issuer: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
    /** Address of the head office (本店所在地). */
    readonly address: string;
  };
  /** The issuer's branch that handles it (取扱店). */
  readonly branch: IssuerBranch;
  /** The principal (受注者, 保証契約者). */
  readonly contractor: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
    /** Address (住所). */
    readonly address: string;
  };
  /** The beneficiary (発注者, 被保証者). */
  readonly obligee: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
  };
  /** The works contract (請負契約). */
  readonly worksContract: WorksContract;
  /** The bank of the advance (預託金融機関); null for 契約保証, which has none. */
  readonly depositBank: DepositBank | null;
}

/** Where and how an obligee takes some kinds of guarantees (提出先). Null: it says nothing of it. */
export interface HandOverRoute {
  /** The kinds that it is for (保証の区分). */
  readonly kinds: readonly GuaranteeKind[];
  /** The way it is handed over (提出方法). */
  readonly way: HandOverWay | null;
  /** The section that takes it (提出先の部署). */
  readonly department: string | null;
  /** The mailbox that takes it (提出先メールアドレス). */
  readonly address: string | null;
  /** The system, form or counter that takes it (提出先). */
  readonly place: string | null;
  /** The subject of its mails (件名), with places in braces such as {工事番号}. */
  readonly subject: string | null;
  /** Whether a print is wanted (印刷物の提出). */
  readonly takesPrint: boolean | null;
  /** Whether the arrival is to be confirmed by telephone (電話での到達確認). */
  readonly takesPhoneCall: boolean | null;
  /** The telephone number to call (電話番号). */
  readonly telephone: string | null;
  /** Until when it wants it (提出期限), in its own words. */
  readonly until: string | null;
}

/**
 * What an obligee says of hand-overs (提出方法): recorded by itself, else as it publishes it. A department goes
 * by its body until it has its own.
 */
export interface HandOverRules {
  /** The obligee (発注者) that was asked about. */
  readonly obligeeId: string;
  /** From when on it holds (適用開始日). */
  readonly effectiveFrom: CalendarDate;
  /** Whether the obligee or its body recorded it here; else it is what it publishes. */
  readonly isOwn: boolean;
  /** Where each kind goes (提出先); at most one for each. */
  readonly routes: readonly HandOverRoute[];
  /** The business days (開庁日) that it takes to decide (受領期限), 1 to 30; five unless set. */
  readonly receiptBusinessDays: number;
  /** Whether it receives amended versions of the certificate anew (変更証書の再受領). */
  readonly receivesAmendmentsAnew: boolean;
  /** Whether it has left a mailbox for news and reminders (通知先). */
  readonly hasNoticeAddress: boolean;
  /** Where it says so (根拠), 1 to 500 characters. */
  readonly source: string;
  /** The day of the source (時点); null where it bears none. */
  readonly asOf: CalendarDate | null;
}

/**
 * The guarantee contract (保証契約) between contractor and issuer, in favour of the obligee. Visible to its
 * contractor, its issuer, obligees that opened it with number and key, and the operator.
 */
export interface HandedOverGuarantee extends GuaranteeSummary {
  /**
   * Its hand-overs to the obligee (みなし寄託), oldest first, the newest 20. Empty for an obligee in whose favour
   * it is not.
   */
  readonly deposits: readonly Deposit[];
}

/** One thing that is wrong with an input. */
export interface InputFinding {
  /** Where: fields from the input downwards, joined by dots, such as `worksContract.coveredPrice`. */
  readonly path: string;
  /** What, for programs. */
  readonly code: InputFindingCode;
  /** What was expected, what came and what to do, for people. */
  readonly message: string;
  /** The bound that was missed, as text; null where the rule has none. */
  readonly limit: string | null;
  /** What came, as text; null where it says nothing or is secret. */
  readonly actual: string | null;
  /**
   * Where the rule stands (根拠): the obligee's own words, a table, or the national default; null for rules of
   * the system itself.
   */
  readonly source: string | null;
  /**
   * Whether the obligee (発注者) set the rule itself; false: the national default (全国的な標準) was applied; null: the
   * rule is no part of any policy.
   */
  readonly isOwnRule: boolean | null;
}

/** What a session works with from now on. Both tokens are secrets and are shown this once. */
export interface IssuedTokens {
  /** The access token: send it as `Authorization: Bearer <token>`. It may do all that the role may. */
  readonly accessToken: string;
  /** When the access token expires: 15 minutes from now at most. */
  readonly accessTokenExpiresAt: DateTime;
  /**
   * How many seconds after this answer the access token expires: 900 at most, and fewer where the session ends
   * before. For clients, whose clock may be wrong; `accessTokenExpiresAt` is the same by the server's clock.
   */
  readonly accessTokenExpiresInSeconds: number;
  /** The refresh token, for one `refreshSession`. */
  readonly refreshToken: string;
  /** When the refresh token and the session expire: 30 days after the password was given. */
  readonly refreshTokenExpiresAt: DateTime;
  /** Who signed in (利用者). */
  readonly user: User;
  /** The organisation that the user acts for. */
  readonly organisation: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
  };
}

/** The guarantor (保証機関, 保証事業会社) that issues guarantees. Visible to every caller. */
export interface Issuer {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** The name as papers show it (名称). */
  readonly name: string;
  /** Address of the head office (本店所在地). */
  readonly address: string;
  /** The digits that each of its guarantee numbers (保証契約番号) begins with. */
  readonly numberPrefix: string;
  /**
   * Who represents it on its papers (代表者), and where its terms (約款) stand, one for each first day; empty where
   * its papers do not say.
   */
  readonly representations: readonly IssuerRepresentation[];
  /** Its branches (支店), the main branch first. */
  readonly branches: readonly IssuerBranch[];
}

/** A branch of an issuer that handles guarantees (取扱店). */
export interface IssuerBranch {
  /** The branch's id, for `branchId` when a guarantee is issued. */
  readonly id: string;
  /** Name of the branch (支店名). */
  readonly name: string;
  /** Address of the branch (所在地). */
  readonly address: string;
  /** Telephone number (電話番号). */
  readonly telephone: string;
  /** Fax number (FAX番号); null where the branch has none. */
  readonly fax: string | null;
  /**
   * The prefectures (都道府県) whose contractors it handles (担当都道府県); empty where the issuer has not said: the one
   * that it stands in.
   */
  readonly prefectures: readonly string[];
}

/**
 * Who represents an issuer on its papers, and where its terms stand, from a day until its next entry
 * applies.
 */
export interface IssuerRepresentation {
  /** The first day on which it applies (適用開始日). */
  readonly effectiveFrom: CalendarDate;
  /** Title and name of the representative (代表者). */
  readonly representative: string;
  /** Where its terms (約款) stand (約款の所在): an address of the web, or a place; null where its papers do not say. */
  readonly termsAddress: string | null;
}

/** The guarantor (保証機関, 保証事業会社) that issues guarantees. Visible to every caller. */
export interface IssuerRequirements {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** The name as papers show it (名称). */
  readonly name: string;
  /**
   * What it asks of applications (申込の要件), one for each first day; empty where it asks for no account and no
   * documents.
   */
  readonly applicationRequirements: readonly ApplicationRequirements[];
}

/** A joint venture (共同企業体): several companies that contract as one. */
export interface JointVenture {
  /** Name of the joint venture (共同企業体名). */
  readonly name: string;
  /** All members, the representative included. */
  readonly members: readonly JointVentureMember[];
}

/** A member of a joint venture (構成員). */
export interface JointVentureMember {
  /** Name of the company (商号). */
  readonly name: string;
  /** The member's share (出資比率) in hundredths of a percent, 1 to 10,000; all shares add up to 10,000. */
  readonly shareBasisPoints: number;
  /** Whether it is the representative (代表者), who applies. */
  readonly isRepresentative: boolean;
}

/**
 * One guarantee in a body's ledger (保証台帳): issued here, or recorded by the body. Only the own body sees it,
 * with its labels, notes and officers; nothing of these stands in the guarantee or its history.
 */
export interface LedgerEntry {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /**
   * When anything of it last changed that the caller may see (更新日時), for `updatedSince`. Of a change just made
   * it tells within two seconds; lists by `updatedSince` wait for it.
   */
  readonly updatedAt: DateTime;
  /** Where it comes from. */
  readonly origin: LedgerOrigin;
  /** What it guarantees (区分). */
  readonly kind: GuaranteeKind;
  /** Where it stands. What the body recorded itself is ACCEPTED, since the body holds it, until it ends. */
  readonly state: GuaranteeStatus;
  /** The guarantee number (保証契約番号) or the number of another paper; null where it has none. */
  readonly number: string | null;
  /** The contractor (受注者): the joint venture as a whole, where one contracts. */
  readonly contractorName: string;
  /** The issuer (保証機関): a guarantor, bank or insurer; null where the contractor deposited money or securities. */
  readonly issuerName: string | null;
  /** Name of the works (工事名). */
  readonly worksName: string;
  /** The body's number of the works (工事番号); null where none was stated. */
  readonly worksNumber: string | null;
  /** The guaranteed or deposited amount in yen (保証金額). */
  readonly amount: Yen;
  /** The issue date (発行日); null where the body recorded none. */
  readonly issuedOn: CalendarDate | null;
  /** The expiry date (保証期限); null where it does not expire. */
  readonly expiresOn: CalendarDate | null;
  /** The fiscal year (対象年度) of a contract over several; null where it is for the whole contract. */
  readonly fiscalYear: number | null;
  /** The body's own labels (ラベル), at most 10. */
  readonly labels: readonly string[];
  /** When it came into the ledger. */
  readonly enteredAt: DateTime;
  /**
   * The version of the certificate that the body saw last: when it opened or accepted it, or filed its newest
   * version. Null where it has seen none, and for what does not come from here.
   */
  readonly seenVersion: number | null;
  /** The newest version of the certificate; null for what does not come from here. */
  readonly newestVersion: number | null;
  /** The guarantee (保証契約) that was issued here; null for what the body recorded itself. */
  readonly guarantee: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The guarantee number (保証契約番号): ten digits, the first half of what is handed to the obligee. */
    readonly number: GuaranteeNumber;
    /**
     * Grows by 1 with every change of the guarantee (更新番号), from 1 on. A caller that amends it names the
     * revision that it saw, so that no change in between is overlooked.
     */
    readonly revision: number;
  } | null;
  /** What the body recorded itself; null for what was issued here. */
  readonly recorded: {
    /** The first day of the works (工期の始期); null where the body recorded none. */
    readonly worksFrom: CalendarDate | null;
    /** The day on which the works are to be completed (工期の末日); null where the body recorded none. */
    readonly worksTo: CalendarDate | null;
    /** Where an insurer's bond is viewed (閲覧用URL); null where the body recorded none. */
    readonly viewingUrl: string | null;
    /** Whether the body keeps a password for viewing here; `revealLedgerPassword` shows it. */
    readonly hasPassword: boolean;
    /** The day on which it ended (終了日); null while it has not. */
    readonly endedOn: CalendarDate | null;
    /** Grows by one with every change; whoever changes it names the one it saw. */
    readonly revision: number;
  } | null;
  /** The department (部署) that the entry is assigned to; null where it is to none. */
  readonly department: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
  } | null;
  /** The officer (担当者) that the entry is assigned to; null where it is to none. */
  readonly officer: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The person's name (担当者名). */
    readonly name: string;
  } | null;
  /** The newest notes (備考), newest first, at most 10. */
  readonly notes: readonly {
    /** The note, as it was written. */
    readonly text: string;
    /** When it was written. */
    readonly writtenAt: DateTime;
    /** The officer's name (担当者名); null where an integration wrote it. */
    readonly writtenBy: string | null;
  }[];
  /**
   * The documents attached to what the body recorded itself (添付書類), such as the scanned certificate, the
   * oldest first; at most 10. Null for what was issued here, to which nothing is attached.
   */
  readonly attachments: readonly Attachment[] | null;
  /** What it leaves uncovered today in Japan (保証の不足); empty where there is nothing. */
  readonly gaps: readonly CoverageGap[];
}

/**
 * A mail (お知らせメール) that the system sends, such as 「電子証書・認証キー登録のお知らせ」. Its words never hold an auth key. Who
 * gets it sees it, and so does the issuer in whose name it goes. The operator sees those about guarantees.
 */
export interface Mail {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** What it is about (お知らせの種類). */
  readonly type: MailType;
  /** The e-mail address that it goes to (宛先). */
  readonly to: string;
  /** The subject (件名). */
  readonly subject: string;
  /** The words (本文), as plain text with line breaks. */
  readonly text: string;
  /** Where it stands (送信状況). */
  readonly status: MailStatus;
  /** When it was queued (作成日時). */
  readonly createdAt: DateTime;
  /** When the mail server took it (送信日時); null until then. */
  readonly sentAt: DateTime | null;
  /** How many times it was tried to be sent (送信試行回数), 0 or more; at most 30 unless a server died of it. */
  readonly attempts: number;
  /**
   * What went wrong at the last attempt (送信エラー), as a short code such as `SMTP_550` (the mail server's reply)
   * or `ECONNREFUSED`; null where nothing did.
   */
  readonly failure: string | null;
  /** The guarantee (保証契約) that it is about; null where it is about an application. */
  readonly guarantee: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The guarantee number (保証契約番号): ten digits, the first half of what is handed to the obligee. */
    readonly number: GuaranteeNumber;
  } | null;
  /** The application (保証申込) that it is about; null where it is about a guarantee. */
  readonly application: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** Where it stands. */
    readonly status: ApplicationStatus;
  } | null;
}

/**
 * What an organisation wants to be told by mail (お知らせメールの設定). What it has not switched off, it gets. Only
 * the organisation itself sees this.
 */
export interface MailChoices {
  /**
   * An issuer's mailbox for its officers (通知先メールアドレス). Null: it gets no mail. Contractors and obligees have
   * theirs elsewhere: always null.
   */
  readonly noticeAddress: string | null;
  /** The mails that it does not get (停止中のお知らせ). */
  readonly switchedOff: readonly MailType[];
}

/** The account of one member of a joint venture (構成員の預託口座). */
export interface MemberAccount {
  /** The member's name (構成員), as among the members of the joint venture. */
  readonly member: string;
  /** The member's bank (預託金融機関). */
  readonly bank: DepositBank;
  /** The member's account there (預託口座). */
  readonly account: AdvanceAccount;
}

/** A premium (保証料), or what an amendment made due (追加・返戻保証料), that went into 保証料一括納付. */
export interface MonthlyPremium {
  /** The application (保証申込), or that for the amendment (変更申込), that it is for. */
  readonly applicationId: string;
  /** The amendment (変更) that made it due; null: it is the premium of the issue. */
  readonly amendment: AmendmentOfPremium | null;
  /** The day on which it went into 保証料一括納付. */
  readonly settledOn: CalendarDate;
  /** The guarantee number (保証契約番号); null until the guarantee is issued. */
  readonly number: GuaranteeNumber | null;
  /** What the guarantee is for (区分). */
  readonly kind: GuaranteeKind;
  /** The beneficiary (発注者). */
  readonly obligeeName: string;
  /** Name of the works (工事名, 業務名). */
  readonly worksName: string;
  /** The guaranteed amount in yen (保証金額). */
  readonly guaranteed: Yen;
  /**
   * The premium in yen (保証料), or what the amendment made due; where `amendment` says RETURNED, it is taken
   * off.
   */
  readonly premium: Yen;
}

/**
 * 保証料一括納付: what a contractor pays an issuer at once for a month, as one statement. Exempt from consumption
 * tax (非課税).
 */
export interface MonthlyPremiums {
  /** The month (対象月). */
  readonly month: CalendarMonth;
  /** Name of the issuer (保証機関). */
  readonly issuerName: string;
  /** Name of the contractor (受注者). */
  readonly contractorName: string;
  /** The number of premiums (件数). */
  readonly count: number;
  /**
   * What all of them come to, in yen (お支払額): premiums and 追加保証料 less 返戻保証料; 0 where more is paid back than
   * paid.
   */
  readonly total: Yen;
  /** What the issuer pays back, in yen (ご返金額), where 返戻保証料 is more than all else; otherwise 0. */
  readonly returned: Yen;
  /** The premiums by day; of more than 200 the first 200. The files have all. */
  readonly lines: readonly MonthlyPremium[];
  /** The account to pay to (振込口座); null where the branch tells it. */
  readonly account: PayeeAccount | null;
  /** Until when (支払期日); null where the branch tells it. */
  readonly dueOn: CalendarDate | null;
  /** The statement as PDF (保証料一括納付明細書). */
  readonly pdf: {
    /**
     * Where to GET it, an absolute address. It works until `expiresAt`, for this caller only, and holds no
     * secret. The caller proves again who it is. Programs and pages of other origins send the same
     * `Authorization` header. A browser on a page of the server's own origin sends the cookie that came with
     * this answer. Without either the server answers 401, to another caller 403, after `expiresAt` 410.
     */
    readonly url: string;
    /** Until when `url` works: 10 minutes. Ask again for another one. */
    readonly expiresAt: DateTime;
    /**
     * What it is called where it is saved, such as 認証キー等のお知らせ_前払金保証_2070004426_〇〇道路改良工事.pdf; at most 200 bytes
     * of UTF-8.
     */
    readonly fileName: string;
  };
  /**
   * The same as CSV. Columns: 対象月, 保証機関, 保証契約者, 日付, 保証契約番号, 区分, 発注者, 工事名, 保証金額, 保証料, 内容, 変更契約日, 版. 返戻保証料 has a
   * minus.
   */
  readonly csv: {
    /**
     * Where to GET it, an absolute address. It works until `expiresAt`, for this caller only, and holds no
     * secret. The caller proves again who it is. Programs and pages of other origins send the same
     * `Authorization` header. A browser on a page of the server's own origin sends the cookie that came with
     * this answer. Without either the server answers 401, to another caller 403, after `expiresAt` 410.
     */
    readonly url: string;
    /** Until when `url` works: 10 minutes. Ask again for another one. */
    readonly expiresAt: DateTime;
    /** What it is called where it is saved, such as 保証工事一覧_2026-04-01.csv: with the day in Japan. */
    readonly fileName: string;
  };
}

/**
 * The procuring body (発注者, 被保証者), or a department (部署) of one with users and openings of its own. Visible to
 * every caller.
 */
export interface Obligee {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** The name as papers show it (名称). */
  readonly name: string;
  /**
   * How the name is read (読みがな), in kana, as it was stated; lists are searched and sorted by it. null: it is
   * not known.
   */
  readonly reading: string | null;
  /**
   * How a certificate addresses it (宛名) where nothing else is said: what was entered for it, else its head by
   * law (熊本市長), else its name. A department's certificates are addressed to its body's: see obligeePosts.
   */
  readonly addressee: string;
  /** Other names that it goes by (別名); the filter `name` searches them too. */
  readonly aliases: readonly string[];
  /** What kind of body it is (区分); null where that is not known. */
  readonly category: ObligeeCategory | null;
  /** Its prefecture (都道府県), such as 熊本県; null for national bodies. */
  readonly prefecture: string | null;
  /** The body (親団体) that it is a department of; null for a body. */
  readonly parent: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
  } | null;
  /**
   * Since when, and for what, it takes e-guarantees (導入): at most one regular adoption and one trial, the
   * regular one first; empty where it takes none. Those of its body where a department has none of its own.
   */
  readonly adoptions: readonly Adoption[];
}

/**
 * The rules that an obligee (発注者) goes by on a day: its own where it has set them, the national defaults
 * elsewhere. Visible to every caller.
 */
export interface ObligeePolicy {
  /** The obligee (発注者). */
  readonly obligeeId: string;
  /** The day that is spoken of (基準日). */
  readonly on: CalendarDate;
  /** Since when the policy in effect applies (適用開始日); null where the national defaults hold alone. */
  readonly effectiveFrom: CalendarDate | null;
  /** Most of 前払金 on works. */
  readonly advancePercent: PercentRule;
  /** Most of 中間前払金. */
  readonly interimPercent: PercentRule;
  /** Most of 前払金 and 中間前払金 together. */
  readonly totalPercent: PercentRule;
  /** Most of 前払金 on survey, design and consulting (業務委託). */
  readonly surveyPercent: PercentRule;
  /** Most of 前払金 where the price was investigated as low (低入札価格調査); the smaller one counts. */
  readonly lowBidAdvancePercent: PercentRule;
  /** After a price cut, what of the covered price (対象額) an advance (前払金) may still be before it is returned. */
  readonly advanceReturnPercent: PercentRule;
  /** The same of advance and interim payment (中間前払金) together. */
  readonly totalReturnPercent: PercentRule;
  /** Least of 契約保証. */
  readonly performancePercent: PercentRule;
  /** Least of 契約保証 where the price was investigated as low (低入札価格調査); the larger one counts. */
  readonly lowBidPerformancePercent: PercentRule;
  /**
   * From which new price on 契約保証 is to be raised to its least share, in percent of the price it was issued
   * for: 100 to 1,000. With 100 it is with every rise.
   */
  readonly performanceRaiseFromPercent: PercentRule;
  /** Contracts whose whole price (請負金額・総額) is below this have no 前払金. */
  readonly minimumPrice: YenRule;
  /** Contracts with a shorter work period (工期) have no 前払金. */
  readonly minimumDays: DaysRule;
  /** Contracts whose whole price (請負金額・総額) is below this have no 中間前払金. */
  readonly interimMinimumPrice: YenRule;
  /** Over several fiscal years, years whose payment limit (支払限度額, 年割額) is below this have no 中間前払金. */
  readonly interimMinimumYearLimit: YenRule;
  /** Contracts with a shorter work period (工期) have no 中間前払金. */
  readonly interimMinimumDays: DaysRule;
  /** The largest 前払金 for any price (限度額), in yen; its value is null where there is none. */
  readonly cap: YenRule;
  /** Ceilings of 前払金 and 中間前払金 are rounded down to a multiple of this (端数処理); 1: to the yen. */
  readonly roundDownTo: YenRule;
  /** The largest 中間前払金 for any price (限度額), in yen; its value is null where there is none. */
  readonly interimCap: YenRule;
  /** Most of 中間前払金 where the price was investigated as low (低入札価格調査); the smaller one counts. */
  readonly lowBidInterimPercent: PercentRule;
  /** Most of 前払金 and 中間前払金 together where the price was investigated as low (低入札価格調査); the smaller one counts. */
  readonly lowBidTotalPercent: PercentRule;
  /** Whether there is 中間前払金 only where the public notice (公告) says so. */
  readonly interimOnlyIfAnnounced: ConditionRule;
  /**
   * Whether there is no 中間前払金 after a part payment (部分払). One at the end of a fiscal year of a contract over
   * several does not count.
   */
  readonly interimExcludesProgressPayment: ConditionRule;
  /** Whether there is no 中間前払金 where the price was investigated as low (低入札価格調査). */
  readonly interimExcludesLowBid: ConditionRule;
  /** Whether there is no 中間前払金 for supervision (工事監理). */
  readonly interimExcludesSupervision: ConditionRule;
  /** Whether there is no 中間前払金 where a transfer of claims (債権譲渡) was applied for. */
  readonly interimExcludesTransferOfClaims: ConditionRule;
  /** Whether one 工事番号 of the body names one works contract (重複なし). */
  readonly uniqueWorksNumber: ConditionRule;
  /** Whether one 調達案件番号 of the body names one works contract (重複なし). */
  readonly uniqueProcurementNumber: ConditionRule;
  /** Whether one 契約番号 of the body names one works contract (重複なし). */
  readonly uniqueContractNumber: ConditionRule;
  /** Whether one 仕様書番号 of the body names one works contract (重複なし). */
  readonly uniqueSpecificationNumber: ConditionRule;
  /** What becomes of 契約保証 where the work period grows (工期延長). */
  readonly performanceExtension: PerformanceExtensionRule;
  /** What every copy of a certificate for this obligee bears (証書の写しの注記). */
  readonly certificateCopyNote: TextRule;
}

/** What applications made on line get off (割引). */
export interface OnlineDiscount {
  /** For guaranteed amounts (保証金額) from this one on, in yen. */
  readonly from: Yen;
  /** Off the premium, in yen; never more than the premium itself. */
  readonly off: Yen;
  /** What the issuer calls it (割引の名称), such as e-Net保証割引; null where its table gives no name. */
  readonly name: string | null;
}

/**
 * The certificate is open. A guarantee in the obligee's favour is in its ledger from now on, and seen
 * without the key; one of another body is shown in this answer alone, unless `enterIntoLedger` said
 * otherwise.
 */
export interface OpenCertificateSuccess {
  /** What the obligee must know first; null where there is nothing. */
  readonly notice: {
    /** What, for programs. */
    readonly code: OpeningNoticeCode;
    /** The beneficiary (被保証者) as the certificate addresses it, such as 熊本市長. */
    readonly beneficiaryName: string;
    /** What it means and what to do, for people. */
    readonly message: string;
  } | null;
  /** How it compares with `expect` (照合); null where nothing was expected. */
  readonly match: GuaranteeMatch | null;
  /** The newest version of the certificate (電子証書). */
  readonly certificate: Certificate;
  /** The guarantee (保証契約) that it certifies. */
  readonly guarantee: GuaranteeSummary;
}

/**
 * The certificate is open. A guarantee in the obligee's favour is in its ledger from now on, and seen
 * without the key; one of another body is shown in this answer alone, unless `enterIntoLedger` said
 * otherwise.
 */
export interface OpenedCertificate {
  /** What the obligee must know first; null where there is nothing. */
  readonly notice: {
    /** What, for programs. */
    readonly code: OpeningNoticeCode;
    /** The beneficiary (被保証者) as the certificate addresses it, such as 熊本市長. */
    readonly beneficiaryName: string;
    /** What it means and what to do, for people. */
    readonly message: string;
  } | null;
  /** How it compares with `expect` (照合); null where nothing was expected. */
  readonly match: GuaranteeDifferences | null;
  /** The newest version of the certificate (電子証書). */
  readonly certificate: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** 1 for the first certificate of a guarantee; each new version adds 1. */
    readonly version: number;
    /** The heading of the paper: 保証証書（前払金保証）. */
    readonly title: string;
    /** Whether it bears the mark （変更）. */
    readonly amended: boolean;
    /** Whether this version binds the issuer today: the newest one of a guarantee that has not ended, until 保証期限. */
    readonly inForce: boolean;
    /** The day this version was issued (発行日). */
    readonly issuedOn: CalendarDate;
    /** SHA-256 of `content` in UTF-8, as 64 lower-case hexadecimal digits. */
    readonly digest: string;
    /**
     * All that the certificate states, as one JSON document in canonical form (RFC 8785). Keep the text byte by
     * byte: `digest` is the hash of exactly this text in UTF-8.
     */
    readonly content: string;
  };
  /** The guarantee (保証契約) that it certifies. */
  readonly guarantee: GuaranteeSummary;
}

/** Where a page lies in its list. */
export interface PageInfo {
  /** Whether the list goes on after this page. */
  readonly hasNextPage: boolean;
  /**
   * Cursor of the last row, for `after`; null on an empty page. Of `changes`: how far the page has read, never
   * null.
   */
  readonly endCursor: string | null;
  /** Whether anything comes before this page. */
  readonly hasPreviousPage: boolean;
  /**
   * Cursor of the first row, for `before`; null on an empty page. Of `changes`: how far a page has looked
   * back.
   */
  readonly startCursor: string | null;
}

/** The bank account that premiums are paid to (保証料の振込口座). */
export interface PayeeAccount {
  /** The bank (金融機関). */
  readonly bank: string;
  /** Its branch (支店). */
  readonly branch: string;
  /** The kind of account (預金種目). */
  readonly type: PayeeAccountType;
  /** The account number (口座番号), 1 to 8 digits. */
  readonly number: string;
  /** In whose name it is (口座名義). */
  readonly holder: string;
}

/**
 * An end that one officer of the issuer recorded and another one has to confirm (承認待ちの終了). Until then the
 * guarantee stays in force. For the issuer and the operator.
 */
export interface PendingGuaranteeEnd {
  /** Its id, which the confirmation names. */
  readonly id: string;
  /** Which end it would be: DISCHARGED (`countersignDischarge`) or CANCELLED (`countersignCancellation`). */
  readonly status: GuaranteeEndStatus;
  /** The day it would have ended: 解約日, or the day the obligation was fulfilled (履行日). */
  readonly endedOn: CalendarDate;
  /** Why it may be cancelled (解約事由); null of a discharge. */
  readonly ground: CancellationGround | null;
  /** The day the obligee consented (同意日); null where there was no consent to give. */
  readonly consentedOn: CalendarDate | null;
  /** The document that shows it (文書番号), or with OBLIGEE_FAULT the facts (事由); null where none was named. */
  readonly reference: string | null;
  /** The document that the first officer recorded as evidence (証拠書類); never null of what waits. */
  readonly evidence: EndEvidence | null;
  /** When it was recorded (記録日時). */
  readonly recordedAt: DateTime;
  /** The user (利用者) who recorded it, and who cannot confirm it. */
  readonly recordedBy: string;
}

/** A rule in percent of the covered price (対象額). */
export interface PercentRule {
  /** The percentage (％), 0 to 100; more where its field says so. */
  readonly value: number;
  /**
   * Whether the policy of the obligee, or of the body that it is a department of, says so; false: the national
   * default.
   */
  readonly isOwn: boolean;
  /** Where the rule stands (根拠): the words of the policy, or the national default. */
  readonly source: string;
}

/** What becomes of 契約保証 where the work period grows (工期延長). */
export interface PerformanceExtensionRule {
  /** Whether the guarantee follows or a new version is issued. */
  readonly value: PerformanceExtension;
  /**
   * Whether the policy of the obligee, or of the body that it is a department of, says so; false: the national
   * default.
   */
  readonly isOwn: boolean;
  /** Where the rule stands (根拠): the words of the policy, or the national default. */
  readonly source: string;
}

/** Whom of an obligee a certificate addresses (被保証者の職・氏名). */
export interface Post {
  /** The post (職), such as 契約担当者 or 支出負担行為担当官 〇〇局長. */
  readonly title: string;
  /** The name of whoever holds it (氏名); null: the post alone is addressed. */
  readonly holder: string | null;
}

/** A step of a premium table (料率の区分): amounts above the band before, up to this one's end. */
export interface PremiumBand {
  /** The largest amount in the band, in yen; null on the last band, which has no end. */
  readonly upTo: Yen | null;
  /** The rate (料率) in yen per million yen, 0 to 1,000,000: 0.065 % is 650. */
  readonly ratePerMillion: number;
}

/**
 * What another guaranteed amount makes due (追加保証料, 返戻保証料): the difference of both amounts' premiums by one
 * table. The discount for applying on line is taken off neither. Exempt from consumption tax (非課税).
 */
export interface PremiumDifference {
  /** Whether it is paid, or paid back. */
  readonly direction: PremiumDirection;
  /** What is due, in yen; 0 with NONE alone. */
  readonly amount: Yen;
  /** The premium (保証料) of the amount before the change. */
  readonly before: PremiumQuote;
  /** The premium (保証料) of the amount after the change. */
  readonly after: PremiumQuote;
  /**
   * True where the table is an example (参考例) and no approved rate: nothing may be charged by it, and an
   * officer sets what is due.
   */
  readonly illustrative: boolean;
}

/** A part of the guaranteed amount and the rate it is priced at (内訳). */
export interface PremiumPart {
  /** The part of the amount, in yen. */
  readonly amount: Yen;
  /** The smallest amount in the band of this rate, in yen. */
  readonly from: Yen;
  /** The largest amount in the band of this rate, in yen; null where the band has no end. */
  readonly upTo: Yen | null;
  /** Its rate (料率) in yen per million yen: 0.065 % is 650. */
  readonly ratePerMillion: number;
}

/**
 * Where and until when an issuer's premiums (保証料) are paid, from a day until its next entry applies. What is
 * null, the branch (取扱店) tells.
 */
export interface PremiumPayment {
  /** The first day on which it applies (適用開始日). */
  readonly effectiveFrom: CalendarDate;
  /** The account (振込口座); null where the branch tells it. */
  readonly account: PayeeAccount | null;
  /** A premium is due so many days after the approval (承諾), 0 to 365; null where the branch tells it. */
  readonly dueWithinDays: number | null;
  /**
   * 保証料一括納付 is due on this day of the following month, 1 to 31, or on its last day if it is shorter; null
   * where the branch tells it.
   */
  readonly monthlyDueDay: number | null;
}

/**
 * What a guarantee would cost (保証料の見積り), and how that comes about. Exempt from consumption tax (非課税). Asked
 * for again for the same day, once that day has passed, it is the same.
 */
export interface PremiumQuote {
  /** The guaranteed amount (保証金額), in yen. */
  readonly amount: Yen;
  /** The day whose table was taken (基準日). */
  readonly on: CalendarDate;
  /**
   * The parts of the amount with their rates: one for FLAT, one for each band reached for MARGINAL (at most
   * 25). They add up to the amount.
   */
  readonly parts: readonly PremiumPart[];
  /** The parts at their rates added up, after rounding and minimum, before the discount, in yen. */
  readonly base: Yen;
  /** Off for an application made on line (割引), in yen; 0 where there is none. */
  readonly discount: Yen;
  /** The premium (保証料): base less discount, in yen. */
  readonly total: Yen;
  /** The whole calculation in one line for people (計算の説明); Japanese or English by `Accept-Language`. */
  readonly explanation: string;
  /** True where the table is an example (参考例) and no approved rate. */
  readonly illustrative: boolean;
  /** The premium table (保証料率表) that was in effect. */
  readonly table: PremiumTable;
}

/** How and when the premium was settled (保証料の領収、保証料一括納付). */
export interface PremiumSettlement {
  /** Whether it was received or went into 保証料一括納付. */
  readonly method: SettlementMethod;
  /** The day it was received (領収日), or went into 保証料一括納付. */
  readonly settledOn: CalendarDate;
  /** The premium in yen (保証料). */
  readonly amount: Yen;
}

/**
 * A premium table (保証料率表): what an issuer takes for one kind of guarantee, from a day until its next table
 * applies. Never changed or removed once recorded. Visible to every caller.
 */
export interface PremiumTable {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** What guarantees it prices (区分). */
  readonly kind: GuaranteeKind;
  /** The first day on which it applies (適用開始日). */
  readonly effectiveFrom: CalendarDate;
  /** How the bands apply to an amount. */
  readonly method: PremiumMethod;
  /** The bands (区分) by rising amount, 1 to 25; the last one has no end. */
  readonly bands: readonly PremiumBand[];
  /** The least premium (最低保証料), in yen; 0 where there is none. */
  readonly minimum: Yen;
  /** Premiums are rounded down to a multiple of this (端数処理), in yen, 1 to 1,000,000. */
  readonly roundDownTo: number;
  /** What applications made on line get off; null where they get nothing. */
  readonly onlineDiscount: OnlineDiscount | null;
  /** True for an example (参考例): its rates are not approved, and no premium may be charged by it. */
  readonly illustrative: boolean;
  /** Where the table comes from (出典). */
  readonly source: string;
}

/** What the obligee recognised about the works half-way (認定調書), for 中間前払金保証. */
export interface RecognisedProgress {
  /** The day of the recognition (認定日). */
  readonly recognisedOn: CalendarDate;
  /** Worth of the work done in yen (出来高). */
  readonly workDone: Yen;
  /** Whether the work planned for the first half of the work period is done. */
  readonly plannedWorkDone: boolean;
}

/**
 * Works that an issuer knows and has registered in advance (登録済工事), so that the contractor has less to type.
 * Visible to the issuer, to the contractor they are for (or every contractor registered with the issuer),
 * and to the operator.
 */
export interface RegisteredWorks {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** Name of the works (工事名). */
  readonly name: string;
  /** Place of the works (工事場所); null where none was stated. */
  readonly place: string | null;
  /** What is contracted: works or consulting (業務委託). */
  readonly contractType: ContractType;
  /** The whole contract price in yen (請負金額（総額）). */
  readonly contractPrice: Yen;
  /** The day of the award (落札決定日); null where it is not known. */
  readonly awardedOn: CalendarDate | null;
  /** The day the works contract was concluded (請負契約日); null where it is not known. */
  readonly contractedOn: CalendarDate | null;
  /** The numbers by which the obligee (発注者) knows them; an application takes those over that it leaves out. */
  readonly identifiers: WorksIdentifiers;
  /** The work period (工期); null as long as it is not known, as on the day of the award. */
  readonly workPeriod: WorkPeriod | null;
  /** The issuer (保証機関) that registered them. */
  readonly issuer: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
    /** Address of the head office (本店所在地). */
    readonly address: string;
  };
  /** The obligee (発注者). */
  readonly obligee: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
  };
  /** The contractor (受注者) they are for; null: every contractor registered with the issuer. */
  readonly contractor: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
    /** Address (住所). */
    readonly address: string;
  } | null;
}

/**
 * A contractor's request to an issuer for a registration (利用登録), and what became of it. Visible to that
 * issuer, to the contractor that came of it, and to the operator.
 */
export interface Registration {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** Where the request stands. */
  readonly status: RegistrationStatus;
  /** The company's name (商号又は名称). */
  readonly companyName: string;
  /** How the company's name is read (読みがな), in kana; null where none was stated. */
  readonly reading: string | null;
  /** The company's address (所在地). */
  readonly address: string;
  /** Title and name of the representative (代表者). */
  readonly representative: string;
  /** Who will sign in (担当者). */
  readonly contactName: string;
  /** Mail address of the contact (連絡先メールアドレス). */
  readonly contactEmail: string;
  /** Telephone number (電話番号), half-width. */
  readonly telephone: string;
  /** Corporate number (法人番号), 13 digits; null where none was stated. */
  readonly corporateNumber: string | null;
  /**
   * Construction license number (建設業許可番号) in one form, such as 国土交通大臣許可（特-3）第1234号; null where none was
   * stated.
   */
  readonly constructionLicenseNumber: string | null;
  /** The branch that contracts (契約する支店); null where the company itself does. */
  readonly contractingBranch: ContractingBranch | null;
  /**
   * The issuer's branch (取扱店) that was chosen, or that handles the address, or else the main branch. Of an
   * accepted request it is the one that handles from then on. Null where the issuer has no branch.
   */
  readonly handlingBranch: {
    /** The branch's id, for `branchId` when a guarantee is issued. */
    readonly id: string;
    /** Name of the branch (支店名). */
    readonly name: string;
  } | null;
  /** The login ID (お客様ID) that was asked for; null where the issuer gives one. */
  readonly loginId: string | null;
  /** When the request was received (申請日時). */
  readonly requestedAt: DateTime;
  /** When the issuer decided; null as long as it has not. */
  readonly decidedAt: DateTime | null;
  /** Why it was declined; null where it was not. */
  readonly declineReason: string | null;
  /** The issuer (保証機関) that received it. */
  readonly issuer: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
  };
  /** The contractor (受注者) that came of it; null where it was not accepted. */
  readonly contractor: Contractor | null;
  /** The user (利用者) that came of it; null where it was not accepted. */
  readonly user: User | null;
}

/** A second guarantee of the same works contract, kind and year, which an officer of the issuer let through. */
export interface SecondGuarantee {
  /** Why it was let through. */
  readonly reason: SecondGuaranteeReason;
  /** The officer's own words on it (理由), 1 to 200 characters. */
  readonly note: string;
}

/** A rule in words (文言). */
export interface TextRule {
  /** The words; null where there are none. */
  readonly value: string | null;
  /**
   * Whether the policy of the obligee, or of the body that it is a department of, says so; false: the national
   * default.
   */
  readonly isOwn: boolean;
  /** Where the rule stands (根拠): the words of the policy, or the national default. */
  readonly source: string;
}

/**
 * A person with access (利用者). Visible to the own organisation, for users of a contractor also to the issuers
 * it is registered with, and to the operator.
 */
export interface User {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** The login ID (お客様ID), in lower case. */
  readonly loginId: string;
  /** The person's name (担当者名). */
  readonly name: string;
  /** What the user may do within the organisation (役割). */
  readonly staffRole: StaffRole;
  /** Whether the user can sign in (状態). */
  readonly state: UserState;
  /** When access was given. */
  readonly createdAt: DateTime;
  /** The mail address (メールアドレス); null where none is known, and for an issuer that sees a contractor's user. */
  readonly email: string | null;
  /**
   * When the user last signed in (最終ログイン日時); null where that was never, and for an issuer that sees a
   * contractor's user.
   */
  readonly lastSignedInAt: DateTime | null;
}

/** Who asks, by the access token of the request. */
export interface Viewer {
  /** What kind of organisation the token acts for. */
  readonly role: Role;
  /** The name the token was given when it was made; `sign-in` for a session's. */
  readonly tokenName: string;
  /** When the token expires; null where it does not. */
  readonly tokenExpiresAt: DateTime | null;
  /** What the token may be used for; null for everything that the role may do. */
  readonly scopes: readonly AccessTokenScope[] | null;
  /**
   * The organisation that the token acts for. More of it than its id and name takes the scope READ; without it
   * the request is refused with FORBIDDEN.
   */
  readonly organisation: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
  };
  /** The person who signed in (利用者); null for an integration's access token. */
  readonly user: User | null;
}

/** One event that a receiver is told of (通知). It is listed for 30 days. */
export interface WebhookDelivery {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /**
   * The header `webhook-id`: the same at each try and each replay. Of a change it is the event's id, as in
   * `changes`.
   */
  readonly webhookId: string;
  /** The type of the event, one of ChangeType; `TEST` for a test. */
  readonly type: string;
  /** The body that is posted: JSON, without a key and without personal data. */
  readonly body: string;
  /** Where it stands (送信状況). */
  readonly status: WebhookDeliveryStatus;
  /** How many times it was tried since it was made or replayed (送信試行回数). */
  readonly attempts: number;
  /** The HTTP status of the last answer; null where none came yet, or none came at all. */
  readonly statusCode: number | null;
  /**
   * What went wrong at the last try (送信エラー), as a short code: `HTTP_500`, `HTTP_302` (no redirect is
   * followed), `TIMEOUT`, `ADDRESS_NOT_PUBLIC`, `ECONNREFUSED`; null where nothing did.
   */
  readonly failure: string | null;
  /** When it was made (作成日時). */
  readonly createdAt: DateTime;
  /** When it was last tried; null where it was not. */
  readonly lastAttemptAt: DateTime | null;
  /** When it is tried next, at the earliest; null unless it waits. */
  readonly nextAttemptAt: DateTime | null;
  /** The receiver; null where it was just deleted. */
  readonly endpoint: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** What it is, for people (名称). */
    readonly name: string;
  } | null;
}

/**
 * A receiver of webhooks (通知先) of the caller's own organisation, without its secret. It is told of the
 * changes that its organisation sees in `changes`.
 */
export interface WebhookEndpoint {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /** What it is, for people (名称). */
  readonly name: string;
  /** The address that deliveries are posted to (通知先URL). */
  readonly url: string;
  /** The types of events that it is told of; empty: all. */
  readonly types: readonly ChangeType[];
  /** Whether nothing is sent to it for now (一時停止). What happens meanwhile is sent afterwards. */
  readonly isPaused: boolean;
  /** When it was entered (登録日時). */
  readonly createdAt: DateTime;
  /** Until when the secret of before is good, too; null where it was never changed. */
  readonly formerSecretUntil: DateTime | null;
  /** How many tries have failed since one succeeded last (連続失敗回数). */
  readonly failures: number;
  /** Until when it is left alone because it failed; null where it did not. */
  readonly restsUntil: DateTime | null;
}

/** The work period (工期), both days included. */
export interface WorkPeriod {
  /** First day of the works (着手日). */
  readonly from: CalendarDate;
  /** Completion date (完成日). */
  readonly to: CalendarDate;
}

/** The contract between contractor and obligee (請負契約) that a guarantee stands behind. */
export interface WorksContract {
  /**
   * The issuer's entry of the contract, which all its guarantees and applications share; null where the
   * guarantee is joined to none, as sample data are.
   */
  readonly id: string | null;
  /** The numbers by which the obligee knows it, as they were given for this guarantee. */
  readonly identifiers: WorksIdentifiers;
  /** The own reference to the contract of who applied or issued; null where none was given. */
  readonly externalReference: string | null;
  /** Name of the works (工事名), 1 to 120 characters. */
  readonly name: string;
  /** Place of the works (工事場所); null where none was stated. */
  readonly place: string | null;
  /** The whole contract price in yen (請負金額（総額）). */
  readonly contractPrice: Yen;
  /** The part of the price that this guarantee covers, in yen (請負金額（対象額）); at most contractPrice. */
  readonly coveredPrice: Yen;
  /** The day the works contract was concluded (請負契約日); null where it was not when 契約保証 was issued. */
  readonly contractedOn: CalendarDate | null;
  /** The work period (工期). */
  readonly workPeriod: WorkPeriod;
}

/**
 * An issuer's entry of a works contract (請負契約): what its guarantees and applications hang on. It says what
 * was approved or issued last, or amended by contract (変更契約), while each guarantee keeps what was stated for
 * it. The list of guarantees, narrowed to `worksContractId`, has them. Visible to the issuer, the contractor
 * and the operator.
 */
export interface WorksContractEntry extends WorksContractSummary {
  /** In which fiscal years the contract has an advance; without a plan by years it says nothing. */
  readonly advanceYears: AdvanceYears;
  /** The plan by fiscal years (年度別計画) of a contract over several; null where it has none. */
  readonly fiscalYears: readonly FiscalYearPlan[] | null;
  /** The joint venture (共同企業体) that contracts; null where the contractor does alone. */
  readonly jointVenture: JointVenture | null;
  /** How price and period changed (変更契約の履歴), newest first, at most 30. */
  readonly amendments: readonly {
    /** Why the entry says something else. */
    readonly cause: WorksChangeCause;
    /** The day the contract was changed (変更契約日); null of STATED_ANEW. */
    readonly amendedOn: CalendarDate | null;
    /** What the entry said before. */
    readonly before: WorksTerms;
    /** What it said from then on. */
    readonly after: WorksTerms;
    /** Of GUARANTEE_AMENDED: the guarantee (保証契約) that was amended; null else. */
    readonly guaranteeId: string | null;
    /** When it was recorded. */
    readonly recordedAt: DateTime;
  }[];
  /**
   * What guarantees in force, and entries of other issuers that share a number, say otherwise (請負契約の相違): at
   * most 30.
   */
  readonly differences: readonly {
    /** In what they differ. */
    readonly term: ComparedTerm;
    /** What this entry says. */
    readonly stated: string;
    /**
     * What is said elsewhere; null where another issuer (保証機関) says it, whose entry only the contractor and the
     * operator may read.
     */
    readonly elsewhere: string | null;
    /**
     * The guarantee in force (保証契約番号) that says it; null: the entry of another issuer does, which shares a
     * number with this one.
     */
    readonly guaranteeNumber: GuaranteeNumber | null;
  }[];
}

/**
 * An issuer's entry of a works contract (請負契約): what its guarantees and applications hang on. It says what
 * was approved or issued last, or amended by contract (変更契約), while each guarantee keeps what was stated for
 * it. The list of guarantees, narrowed to `worksContractId`, has them. Visible to the issuer, the contractor
 * and the operator.
 */
export interface WorksContractSummary {
  /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
  readonly id: string;
  /**
   * When anything of it last changed that the caller may see (更新日時), for `updatedSince`. Of a change just made
   * it tells within two seconds; lists by `updatedSince` wait for it. A step with one of its guarantees or
   * applications counts, too.
   */
  readonly updatedAt: DateTime;
  /** Name of the works (工事名). */
  readonly name: string;
  /** Place of the works (工事場所); null where none was stated. */
  readonly place: string | null;
  /** What is contracted: works or consulting (業務委託); null where it was not recorded. */
  readonly contractType: ContractType | null;
  /** The whole contract price in yen (請負金額（総額）). */
  readonly contractPrice: Yen;
  /** The day the contract was concluded (請負契約日); null while it is not known. */
  readonly contractedOn: CalendarDate | null;
  /** The work period (工期). */
  readonly workPeriod: WorkPeriod;
  /** The numbers by which the obligee knows it. */
  readonly identifiers: WorksIdentifiers;
  /** The own reference to it of who applied or issued; null where none was given. */
  readonly externalReference: string | null;
  /** When the issuer first heard of it. */
  readonly createdAt: DateTime;
  /** The issuer (保証機関) whose entry it is. */
  readonly issuer: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
    /** Address of the head office (本店所在地). */
    readonly address: string;
  };
  /** The contractor (受注者). */
  readonly contractor: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
    /** Address (住所). */
    readonly address: string;
  };
  /** The obligee (発注者). */
  readonly obligee: {
    /** `<concept>_<uuidv7>`: stable, sortable by time of creation, opaque otherwise. */
    readonly id: string;
    /** The name as papers show it (名称). */
    readonly name: string;
  };
}

/** The numbers by which the obligee (発注者) knows a works contract. */
export interface WorksIdentifiers {
  /** 工事番号: the body's number of the works; null where none was given. */
  readonly worksNumber: string | null;
  /** 調達案件番号 (案件番号): the number of the procurement in the bidding system; null where none was given. */
  readonly procurementNumber: string | null;
  /** 契約番号: the number of the contract; null where none was given. */
  readonly contractNumber: string | null;
  /** 仕様書番号: the number of the specification; null where none was given. */
  readonly specificationNumber: string | null;
}

/** What an amendment (変更契約) may change of a works contract, as it was at one time. */
export interface WorksTerms {
  /** The whole contract price in yen (請負金額（総額）). */
  readonly contractPrice: Yen;
  /** The work period (工期). */
  readonly workPeriod: WorkPeriod;
}

/** A rule in yen (円). */
export interface YenRule {
  /** The amount in yen; null only where there is no cap. */
  readonly value: Yen | null;
  /**
   * Whether the policy of the obligee, or of the body that it is a department of, says so; false: the national
   * default.
   */
  readonly isOwn: boolean;
  /** Where the rule stands (根拠): the words of the policy, or the national default. */
  readonly source: string;
}
