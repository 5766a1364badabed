/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument as DocumentNode } from '../typed-document.js';
/** Which request to accept, and how. */
export type AcceptRegistrationInput = {
  /** A contractor (受注者) that is registered with this issuer already, and with no other, and gets one more user; absent: a new one. */
  readonly contractorId?: string | null | undefined;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** The login ID (お客様ID) to give: 4 to 32 of the characters a-z, 0-9, dot, hyphen and underscore; capitals count as small letters. Absent: the one that was asked for, or else a made one. */
  readonly loginId?: string | null | undefined;
  /** The request. */
  readonly registrationId: string;
};

/** What an access token may be used for, as far as the role of its organisation allows it at all. */
export type AccessTokenScope =
  /** 管理: manage access tokens and tables, and for the operator: send mails again. Registrations are decided and passwords reset by somebody who signed in, whatever scopes an integration has. */
  | 'ADMINISTER'
  /** 保証申込: apply for guarantees, withdraw applications, send mails again. */
  | 'APPLY'
  /** 保証契約の締結: issue guarantees, send their mails again. */
  | 'ISSUE'
  /** 電子証書の閲覧: open certificates with number and key. */
  | 'OPEN'
  /** 閲覧: read whatever the organisation may see. */
  | 'READ'
  /** 認証キーの表示: show auth keys. */
  | 'REVEAL_KEY'
  /** 引受: register works, approve and decline applications. */
  | 'UNDERWRITE';

/** A guarantee to amend, and what was changed. */
export type AmendGuaranteeInput = {
  /** What is to be changed (変更の内容). */
  readonly change: AmendmentChangeInput;
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** The guarantee's `revision` (更新番号) as it was when the change was decided on. Where somebody else changed it since, nothing is done. */
  readonly revision: number;
};

/** The work period (工期) after the change, both days included; what is left out stays. */
export type AmendedWorkPeriodInput = {
  /** First day of the works (着手日). Absent: it stays. */
  readonly from?: string | null | undefined;
  /** Completion date (完成日): not before the first day nor the day of the works contract. 保証期限 after the change must not be before today in Japan. Absent: it stays. */
  readonly to?: string | null | undefined;
};

/** What was changed of the works contract, and of the guarantee with it (変更の内容). What is left out stays; at least one thing must become different. */
export type AmendmentChangeInput = {
  /** The day the works contract was changed (変更契約日): not after today in Japan nor after 保証期限, not before the works contract was concluded (where that day is not known, before 発行日), nor before its last recorded change. */
  readonly amendedOn: string;
  /** The guaranteed amount in yen after the change (保証金額), 1 to the covered price. Absent: it stays. */
  readonly amount?: number | null | undefined;
  /** The whole contract price in yen after the change (請負金額（総額）), at least 1. Absent: it stays. */
  readonly contractPrice?: number | null | undefined;
  /** The part that the guarantee covers after the change, in yen (請負金額（対象額）), 1 to contractPrice. Absent: it stays, and where all of the price was covered, all of the new one is. */
  readonly coveredPrice?: number | null | undefined;
  /** The work period after the change (工期). Absent: it stays. */
  readonly workPeriod?: AmendedWorkPeriodInput | null | undefined;
};

/** A guarantee and a change of it that is thought of. */
export type AmendmentEffectInput = {
  /** What is to be changed (変更の内容). */
  readonly change: AmendmentChangeInput;
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
};

/** Why an amendment (変更) brings a new version of the certificate, or none. Further codes may be added. */
export type AmendmentReasonCode =
  /** The guaranteed amount (保証金額) goes up or down: a new version. Note 1 of the certificate. */
  | 'AMOUNT_CHANGED'
  /** 契約保証 whose completion date moves later, for an obligee (発注者) that lets it follow by itself: no new version. */
  | 'EXTENSION_FOLLOWED'
  /** 契約保証 whose completion date moves later, for an obligee (発注者) that asks for a new certificate: a new version. */
  | 'EXTENSION_NEEDS_CERTIFICATE'
  /** The work period (工期) changes, and the guarantee follows by itself: no new version. Note 2 of the certificate. */
  | 'PERIOD_FOLLOWED'
  /** The contract price (請負金額) changes, in whole or in its covered part: no new version for that alone. Note 3 of the certificate. */
  | 'PRICE_CHANGED';

/** What a contractor fills in (保証申込の入力内容). To submit, everything that the kind needs must be there; a draft may leave out anything. */
export type ApplicationContentInput = {
  /** 中間前払金保証 only, and required there: the advance in yen (前払金) that it follows. */
  readonly advanceAmount?: number | null | undefined;
  /** The amount to be guaranteed in yen (保証金額), within the obligee's ceilings; `eligibility` tells them. A draft may leave it out. */
  readonly amount?: number | null | undefined;
  /** Where the notice of issue goes (連絡先メールアドレス); absent: to the contractor's own address. */
  readonly contactEmail?: string | null | undefined;
  /** What is contracted: works or consulting (業務委託); absent: what the registered works say, or WORKS. */
  readonly contractType?: ContractType | null | undefined;
  /** How the certificate is to be delivered (保証証書の受取方法): 電子交付 or on paper. */
  readonly delivery?: Delivery;
  /** The bank of the advance (預託金融機関): required for ADVANCE_PAYMENT and INTERIM_PAYMENT, not for 契約保証. */
  readonly depositBank?: DepositBankInput | null | undefined;
  /** The last day of the guarantee (保証期限), not before completion; absent: the completion date. */
  readonly expiresOn?: string | null | undefined;
  /** 契約保証 only: whether an advance (前払金) is planned. 契約保証 of a guarantee company is offered only with one. */
  readonly isAdvancePlanned?: boolean | null | undefined;
  /** Whether the price was investigated as low (低入札価格調査): other ceilings hold. */
  readonly isLowBid?: boolean;
  /** The joint venture (共同企業体) that the contractor represents; absent where there is none. */
  readonly jointVenture?: JointVentureInput | null | undefined;
  /** What kind of guarantee (区分). A draft may leave it out. */
  readonly kind?: RequestedKind | null | undefined;
  /** The beneficiary (発注者, 被保証者). A draft may leave it out. */
  readonly obligeeId?: string | null | undefined;
  /** 中間前払金保証 only, and required there: the recognised progress (認定調書). */
  readonly progress?: RecognisedProgressInput | null | undefined;
  /** The works contract (請負契約). A draft may leave it out. */
  readonly worksContract?: AppliedWorksContractInput | null | undefined;
};

/** A step that was taken with an application (保証申込). */
export type ApplicationEventType =
  /** The issuer approved it (承諾). */
  | 'APPLICATION_APPROVED'
  /** A draft was changed. */
  | 'APPLICATION_CHANGED'
  /** The issuer declined it (謝絶). */
  | 'APPLICATION_DECLINED'
  /** A draft was begun. */
  | 'APPLICATION_DRAFTED'
  /** It was submitted to the issuer (申込). */
  | 'APPLICATION_SUBMITTED'
  /** The contractor withdrew it (取下げ). */
  | 'APPLICATION_WITHDRAWN'
  /** The guarantee was issued (発行). */
  | 'GUARANTEE_ISSUED'
  /** The premium was settled (保証料の入金). */
  | 'PREMIUM_SETTLED';

/** Where an application (保証申込) stands, from the draft to its end. */
export type ApplicationStatus =
  /** 申込済: submitted to the issuer. */
  | 'APPLIED'
  /** 承諾: underwritten; issued once the premium (保証料) is settled. */
  | 'APPROVED'
  /** 謝絶: the issuer declined, with a reason; an end. */
  | 'DECLINED'
  /** 下書き: seen by nobody but the contractor. */
  | 'DRAFT'
  /** 発行済: the guarantee exists; an end of the application. */
  | 'ISSUED'
  /** 取下げ: the contractor gave it up; an end. */
  | 'WITHDRAWN';

/** The application (保証申込) that a step is taken with. */
export type ApplicationStepInput = {
  /** The application (保証申込). */
  readonly applicationId: string;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
};

/** The work period (工期), both days included. */
export type AppliedWorkPeriodInput = {
  /** First day of the works (着手日). A draft may leave it out. */
  readonly from?: string | null | undefined;
  /** Completion date (完成日); not before the first day. A draft may leave it out. */
  readonly to?: string | null | undefined;
};

/** The works contract (請負契約). What registered works say already can be left out. */
export type AppliedWorksContractInput = {
  /** The whole contract price in yen (請負金額（総額）), at least 1. A draft may leave it out. */
  readonly contractPrice?: number | null | undefined;
  /** The day the works contract was concluded (請負契約日), not after completion. Required for ADVANCE_PAYMENT and INTERIM_PAYMENT; 契約保証 may be applied for before. */
  readonly contractedOn?: string | null | undefined;
  /** The part that the guarantee covers, in yen (請負金額（対象額）), 1 to contractPrice; absent: all of it. Ceilings are shares of it. */
  readonly coveredPrice?: number | null | undefined;
  /** Name of the works (工事名), 1 to 120 characters, kept as entered. A draft may leave it out. */
  readonly name?: string | null | undefined;
  /** The day of the nomination (指名日), not after contractedOn; for obligees that count their adoption from it. */
  readonly nominatedOn?: string | null | undefined;
  /** The day of the public notice (公告日), not after contractedOn; for obligees that count their adoption from it. */
  readonly noticedOn?: string | null | undefined;
  /** Place of the works (工事場所), 1 to 200 characters. */
  readonly place?: string | null | undefined;
  /** The work period (工期). A draft may leave it out. */
  readonly workPeriod?: AppliedWorkPeriodInput | null | undefined;
};

/** An application for a guarantee (保証申込). */
export type ApplyForGuaranteeInput = {
  /** The branch that is to handle it (取扱店); absent: the main branch. */
  readonly branchId?: string | null | undefined;
  /** What is filled in. */
  readonly content: ApplicationContentInput;
  /** Keep it as a draft (下書き) instead of submitting it. */
  readonly draft?: boolean;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** The issuer (保証機関) to apply to; the contractor is registered with it. */
  readonly issuerId: string;
  /** Registered works (登録済工事) to apply from: what they say need not be filled in. */
  readonly registeredWorksId?: string | null | undefined;
};

/** A guarantee to cancel (解約), and on what ground. */
export type CancelGuaranteeInput = {
  /** 解約日: from the day of issue (発行日), and from the last recorded change of the works contract (変更契約日), to 保証期限; not after today. */
  readonly cancelledOn: string;
  /** The day the obligee consented (同意日): from the day of issue to 解約日, not after today. Required with the ground OBLIGEE_CONSENT, absent with OBLIGEE_FAULT. */
  readonly consentedOn?: string | null | undefined;
  /** Why it may be cancelled (解約事由). */
  readonly ground: CancellationGround;
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** The number of the document in which the obligee consented (同意書の文書番号), or with OBLIGEE_FAULT the facts (事由), 1 to 200 characters. */
  readonly reference: string;
};

/** Why a guarantee may be cancelled (解約事由): 公共工事の前払金保証事業に関する法律, article 18. */
export type CancellationGround =
  /** 発注者の同意: the contractor asked for it and the obligee (発注者) consented. */
  | 'OBLIGEE_CONSENT'
  /** 発注者の責めに帰すべき事由: the obligee's own fault ended the works contract; no consent is needed. */
  | 'OBLIGEE_FAULT';

/** What an amendment (変更) does to the certificate (電子証書). */
export type CertificateEffect =
  /** A new version is issued, marked （変更）, which shows the whole content after the change; the one before is no longer in force. */
  | 'NEW_CERTIFICATE'
  /** No new version: the certificate stays as it is, and in force. */
  | 'NO_NEW_CERTIFICATE';

/** A draft and what it is to say from now on. */
export type ChangeApplicationInput = {
  /** The application (保証申込). */
  readonly applicationId: string;
  /** The whole content: what is left out of it is gone from the draft, unless registered works say it. */
  readonly content: ApplicationContentInput;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
};

/** The current password and the new one. */
export type ChangePasswordInput = {
  /** The current password, or the initial one (初期パスワード), which is taken for 14 days after it was given. A secret. */
  readonly currentPassword: string;
  /** The login ID (お客様ID); capitals and full-width forms are understood. */
  readonly loginId: string;
  /** The new password: 12 to 128 characters of any kind, without the login ID, no repetition such as `abcabcabcabc`, no run such as `123456789012`, none of the commonest. A secret. */
  readonly newPassword: string;
};

/** What is contracted. */
export type ContractType =
  /** 業務委託: survey, design and consulting. */
  | 'CONSULTING'
  /** 工事: construction works. */
  | 'WORKS';

/** What the access token is for. */
export type CreateAccessTokenInput = {
  /** When it expires: after now, and within two years. */
  readonly expiresAt: string;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is for, for people: 1 to 100 characters, such as `core system`. */
  readonly name: string;
  /** What it may be used for: at least one, and none that the caller does not have. */
  readonly scopes: ReadonlyArray<AccessTokenScope>;
};

/** An application to decline, and why. */
export type DeclineApplicationInput = {
  /** The application (保証申込). */
  readonly applicationId: string;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why (謝絶理由), 1 to 1,000 characters; the contractor reads it. */
  readonly reason: string;
};

/** Which request to decline, and why. */
export type DeclineRegistrationInput = {
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** The reason (謝絶理由), 1 to 200 characters. */
  readonly reason: string;
  /** The request. */
  readonly registrationId: string;
};

/** How the certificate is delivered (保証証書の受取方法). */
export type Delivery =
  /** 電子交付: number and key (認証キー) instead of paper. */
  | 'ELECTRONIC'
  /** 書面交付: the certificate on paper, without a key. Every obligee takes it. */
  | 'PAPER';

/** Where the dedicated account for the advance is held (預託金融機関). */
export type DepositBankInput = {
  /** Branch of the bank (支店名), 1 to 120 characters. */
  readonly branch: string;
  /** Name of the bank (金融機関名), 1 to 120 characters. */
  readonly name: string;
};

/** A guarantee whose obligation is fulfilled (債務の履行による解除). */
export type DischargeGuaranteeInput = {
  /** The day the obligation was fulfilled (履行日): from the day of issue (発行日), and from the last recorded change of the works contract (変更契約日), to 保証期限; not after today. */
  readonly dischargedOn: string;
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** The document that shows it, such as the record of inspection (検査調書), 1 to 200 characters. */
  readonly reference?: string | null | undefined;
};

/** The contract and the guarantee that is thought of, in the same places as in an application. */
export type EligibilityInput = {
  /** 中間前払金保証 only, and needed there: the advance in yen (前払金) that it follows. */
  readonly advanceAmount?: number | null | undefined;
  /** The amount to be guaranteed in yen (保証金額), at least 1; absent: only the bounds are asked for. */
  readonly amount?: number | null | undefined;
  /** What is contracted: works or consulting (業務委託). */
  readonly contractType?: ContractType;
  /** How the certificate is to be delivered (保証証書の受取方法). On paper no adoption is needed. */
  readonly delivery?: Delivery;
  /** 契約保証 only: whether an advance (前払金) is planned; absent: not known, which is as good as not. */
  readonly isAdvancePlanned?: boolean | null | undefined;
  /** Whether the price was investigated as low (低入札価格調査): other ceilings hold. */
  readonly isLowBid?: boolean;
  /** What is asked for (区分). */
  readonly kind: RequestedKind;
  /** The obligee (発注者), or a department of it. */
  readonly obligeeId: string;
  /** The day of the application (申込日), whose policy holds; absent: today in Japan. */
  readonly on?: string | null | undefined;
  /** 中間前払金保証 only, and needed there: the recognised progress (認定調書). */
  readonly progress?: RecognisedProgressInput | null | undefined;
  /** The works contract (請負契約). */
  readonly worksContract: EligibilityWorksContractInput;
};

/** What eligibility depends on in the works contract (請負契約). */
export type EligibilityWorksContractInput = {
  /** The whole contract price in yen (請負金額（総額）), at least 1. */
  readonly contractPrice: number;
  /** The day the works contract was concluded (請負契約日); absent: not yet, so that the day of the application counts. */
  readonly contractedOn?: string | null | undefined;
  /** The part that the guarantee covers, in yen (請負金額（対象額）), 1 to contractPrice; absent: all of it. Ceilings are shares of it. */
  readonly coveredPrice?: number | null | undefined;
  /** The day of the nomination (指名日), for obligees that count their start from it, not after contractedOn; absent: it was before contractedOn, or else the day of the application: no if that is before the start, otherwise a caution. */
  readonly nominatedOn?: string | null | undefined;
  /** The day of the public notice (公告日), for obligees that count their start from it, not after contractedOn; absent: it was before contractedOn, or else the day of the application: no if that is before the start, otherwise a caution. */
  readonly noticedOn?: string | null | undefined;
  /** The work period (工期). */
  readonly workPeriod: WorkPeriodInput;
};

/** What was refused, for programs. Codes are never translated; further codes may be added. */
export type ErrorCode =
  /** The caller's organisation has no access token with this id. */
  | 'ACCESS_TOKEN_NOT_FOUND'
  /** No application (保証申込) with this id is visible to the caller. */
  | 'APPLICATION_NOT_FOUND'
  /** Number and key do not open a certificate (電子証書). Unknown numbers and wrong keys are not told apart. */
  | 'CERTIFICATE_NOT_FOUND'
  /** The certificate is delivered on paper (書面交付); there is no auth key (認証キー). */
  | 'DELIVERED_ON_PAPER'
  /** No guarantee (保証契約) with this id is visible to the caller. */
  | 'GUARANTEE_NOT_FOUND'
  /** No number is left under the issuer's prefix. */
  | 'GUARANTEE_NUMBERS_EXHAUSTED'
  /** The guarantee number (保証契約番号) that was brought is in use. */
  | 'GUARANTEE_NUMBER_TAKEN'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** Something in the input contradicts a rule; `fields` names each place. */
  | 'INVALID_INPUT'
  /** No mail (お知らせメール) with this id is visible to the caller. */
  | 'MAIL_NOT_FOUND'
  /** The caller has opened the guarantee, but it is not in its favour (被保証者ではない). */
  | 'NOT_THE_OBLIGEE'
  /** The initial password (初期パスワード) must be changed before the first sign-in. */
  | 'PASSWORD_CHANGE_REQUIRED'
  /** The premium (保証料) has not come in and is on no monthly account. */
  | 'PREMIUM_NOT_SETTLED'
  /** The issuer has no premium table (保証料率表) for this kind in effect on this day. */
  | 'PREMIUM_TABLE_NOT_FOUND'
  /** No request for a registration (利用登録) with this id is visible to the caller. */
  | 'REGISTRATION_NOT_FOUND'
  /** The mail was sent again (再送) as often as it may be. */
  | 'RESEND_LIMIT_REACHED'
  /** The guarantee (保証契約) was changed since the caller read it; read it again. */
  | 'REVISION_CONFLICT'
  /** The session is over; sign in again. */
  | 'SESSION_ENDED'
  /** Login ID (お客様ID) and password do not sign in. Unknown IDs and wrong passwords are not told apart. */
  | 'SIGN_IN_REFUSED'
  /** What it is about is in a state from which this step does not start. */
  | 'STEP_NOT_ALLOWED'
  /** Too many wrong auth keys (認証キー) were tried. */
  | 'TOO_MANY_GUESSES'
  /** The issuer received too many requests for a registration (利用登録) today. */
  | 'TOO_MANY_REGISTRATIONS'
  /** Too many wrong passwords were tried for this login ID (お客様ID). */
  | 'TOO_MANY_SIGN_INS'
  /** No user (利用者) with this id is one that the caller may manage. */
  | 'USER_NOT_FOUND';

/** What a list of applications is narrowed to. All that is given must hold. */
export type GuaranteeApplicationFilter = {
  /** Of this contractor (受注者). */
  readonly contractorId?: string | null | undefined;
  /** To this issuer (保証機関). */
  readonly issuerId?: string | null | undefined;
  /** For one of these kinds (区分). */
  readonly kinds?: ReadonlyArray<GuaranteeKind> | null | undefined;
  /** In one of these states. */
  readonly statuses?: ReadonlyArray<ApplicationStatus> | null | undefined;
};

/** How a guarantee (保証契約) ended; an end is for ever. */
export type GuaranteeEndStatus =
  /** 解約: ended before its time, by article 18 of the Act. */
  | 'CANCELLED'
  /** 解除: the guaranteed obligation was fulfilled (債務の履行による終了). */
  | 'DISCHARGED'
  /** 期限満了: 保証期限 passed. */
  | 'EXPIRED';

/** What was done with a guarantee (保証契約). */
export type GuaranteeEventType =
  /** Its auth key was replaced by a new one (認証キーの再発行). */
  | 'AUTH_KEY_REISSUED'
  /** Its auth key was shown (認証キー「表示」). */
  | 'AUTH_KEY_REVEALED'
  /** An obligee opened it with number and key (閲覧). */
  | 'CERTIFICATE_OPENED'
  /** It was amended (変更). */
  | 'GUARANTEE_AMENDED'
  /** It was cancelled (解約). */
  | 'GUARANTEE_CANCELLED'
  /** It was discharged (解除). */
  | 'GUARANTEE_DISCHARGED'
  /** It expired (期限満了). */
  | 'GUARANTEE_EXPIRED'
  /** It was issued (発行). */
  | 'GUARANTEE_ISSUED'
  /** Its key notice (認証キー等のお知らせ) was fetched, which shows the key. */
  | 'KEY_NOTICE_FETCHED'
  /** A mail (お知らせメール) about it was sent again (再送). */
  | 'MAIL_RESENT'
  /** Wrong auth keys were tried at its number one after the other (認証キーの連続誤入力); for a while none is taken. */
  | 'WRONG_KEYS_TRIED';

/** What a list of guarantees is narrowed to. All that is given must hold; an empty filter shows all. The screen 保証工事一覧 searches by one of `numberContains`, `obligeeName` and `worksName`. */
export type GuaranteeFilter = {
  /** true: only those whose newest certificate bears the mark （変更）; false: only those whose does not. */
  readonly amended?: boolean | null | undefined;
  /** Of this contractor (受注者). */
  readonly contractorId?: string | null | undefined;
  /** Expires (保証期限) on this day or later. */
  readonly expiresFrom?: string | null | undefined;
  /** Expires (保証期限) on this day or earlier. */
  readonly expiresTo?: string | null | undefined;
  /** Issued on this day (発行日) or later. */
  readonly issuedFrom?: string | null | undefined;
  /** Issued on this day (発行日) or earlier. */
  readonly issuedTo?: string | null | undefined;
  /** Of this issuer (保証機関). */
  readonly issuerId?: string | null | undefined;
  /** One of these kinds (区分). */
  readonly kinds?: ReadonlyArray<GuaranteeKind> | null | undefined;
  /** This guarantee number (保証契約番号). */
  readonly number?: string | null | undefined;
  /** Some successive digits of the guarantee number (保証契約番号), at most 120 characters; full-width digits and whatever is no letter or digit are understood. Blank asks for nothing. */
  readonly numberContains?: string | null | undefined;
  /** In favour of this obligee (発注者). */
  readonly obligeeId?: string | null | undefined;
  /** A part of the obligee (発注者), by the addressee (宛名) that lists and certificates show, its name or another name (別名); at most 120 characters. Width, capitals, spaces, dashes, waves, variants of characters (異体字) and abbreviated forms of companies (㈱) make no difference. Blank asks for nothing. */
  readonly obligeeName?: string | null | undefined;
  /** One of these states. */
  readonly statuses?: ReadonlyArray<GuaranteeStatus> | null | undefined;
  /** A part of the name of the works (工事名), at most 120 characters. Width, capitals, spaces, dashes, waves, variants of characters (異体字) and abbreviated forms of companies (㈱) make no difference. Blank asks for nothing. */
  readonly worksName?: string | null | undefined;
};

/** What a guarantee is for (区分). 契約保証予約 (a reservation) is not among them: it has no certificate. */
export type GuaranteeKind =
  /** 前払金保証: the return of the advance. */
  | 'ADVANCE_PAYMENT'
  /** 契約保証: the performance of the works contract. */
  | 'CONTRACT_PERFORMANCE'
  /** 中間前払金保証: the second advance, paid half-way. */
  | 'INTERIM_PAYMENT';

/** The order of a list of guarantees; among equals, that of creation. */
export type GuaranteeOrder = {
  /** Which end comes first. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: GuaranteeOrderField;
};

/** What a list of guarantees can be ordered by. */
export type GuaranteeOrderField =
  /** The guaranteed amount (保証金額). */
  | 'AMOUNT'
  /** The expiry date (保証期限). */
  | 'EXPIRES_ON'
  /** The issue date (発行日). */
  | 'ISSUED_ON'
  /** The guarantee number (保証契約番号). */
  | 'NUMBER';

/** Where a guarantee stands in its life, from its issue to its end. */
export type GuaranteeStatus =
  /** 受領済: the obligee accepted the certificate. */
  | 'ACCEPTED'
  /** 解約: ended by agreement before its time; an end. */
  | 'CANCELLED'
  /** 寄託済 (みなし寄託): number and key were handed to the obligee. */
  | 'DEPOSITED'
  /** 解除: the guaranteed obligation was fulfilled; an end. */
  | 'DISCHARGED'
  /** 期限満了: its expiry date has passed; an end. */
  | 'EXPIRED'
  /** 発行済: the certificate exists and binds the issuer. */
  | 'ISSUED'
  /** 返戻: the obligee sent it back; it can be deposited again. */
  | 'REJECTED';

/** What is wrong with one place of an input, for programs. Further codes may be added. */
export type InputFindingCode =
  /** A caution: the obligee tries e-guarantees out (試行) and may ask for paper. */
  | 'ADOPTION_ON_TRIAL'
  /** A caution: the obligee is listed without a start date (運用開始日); the limit is the day of the list. */
  | 'ADOPTION_START_UNKNOWN'
  /** An interim payment (中間前払金) follows an advance, which must be named. */
  | 'ADVANCE_AMOUNT_REQUIRED'
  /** 契約保証 is a rider on the advance: it is offered only where an advance (前払金) is planned. */
  | 'ADVANCE_NOT_PLANNED'
  /** The obligee's consent (同意日) comes after the cancellation (解約日). */
  | 'AFTER_CANCELLATION'
  /** The works contract is dated after its completion date. */
  | 'AFTER_COMPLETION'
  /** A public notice (公告) or nomination (指名) after the works contract, whose day is the limit. */
  | 'AFTER_CONTRACT'
  /** A day after 保証期限, when the guarantee was over. */
  | 'AFTER_EXPIRY'
  /** A day that is still to come. */
  | 'AFTER_TODAY'
  /** There is one from this day on already; what was recorded never changes. */
  | 'ALREADY_RECORDED'
  /** A band of a premium table does not end after the one before it. */
  | 'BANDS_NOT_ASCENDING'
  /** A premium table (保証料率表) has no band, or too many. */
  | 'BANDS_OUT_OF_RANGE'
  /** A caution: the obligee counts its start (運用開始日), which is the limit, from a day that was not given (公告日, 指名日). */
  | 'BASIS_DAY_UNKNOWN'
  /** The day that counts lies before the obligee's start (運用開始日), which is the limit. */
  | 'BEFORE_ADOPTION_START'
  /** The guarantee would expire before the works are completed. */
  | 'BEFORE_COMPLETION'
  /** A day before the works contract (請負契約) was concluded, which is the limit. */
  | 'BEFORE_CONTRACT'
  /** A day before the guarantee was issued (発行日). */
  | 'BEFORE_ISSUE'
  /** A day before the works contract was last changed (前回の変更契約日), which is the limit. */
  | 'BEFORE_LAST_AMENDMENT'
  /** The work period (工期) ends before it begins. */
  | 'BEFORE_START'
  /** A day before the application (保証申込) was submitted. */
  | 'BEFORE_SUBMISSION'
  /** A day that has passed, where quotes of the past must stay as they were. */
  | 'BEFORE_TODAY'
  /** Empty, or nothing to see but spaces. */
  | 'BLANK'
  /** A caution: the obligee is listed without a word on consulting contracts (業務委託への適用); the limit is the day of the list. */
  | 'CONSULTING_UNKNOWN'
  /** The password contains the login ID (お客様ID). */
  | 'CONTAINS_LOGIN_ID'
  /** The obligee takes no e-guarantees for this type of contract (工事, 業務委託). */
  | 'CONTRACT_TYPE_NOT_ADOPTED'
  /** Says something else than the registered works (登録済工事) that the application is made from. */
  | 'CONTRADICTS_REGISTERED_WORKS'
  /** The part of an e-mail address before the @ has other characters than ASCII: many mail servers deliver nothing to it. */
  | 'EMAIL_ADDRESS_NOT_ASCII'
  /** Half of the work period (工期) had not passed when the progress was recognised. */
  | 'HALF_PERIOD_NOT_PASSED'
  /** The work done (出来高) is worth less than half of the covered price (対象額). */
  | 'HALF_WORK_NOT_DONE'
  /** Interim payments (中間前払金) are for works (工事). */
  | 'INTERIM_ONLY_FOR_WORKS'
  /** The obligee takes no e-guarantees of this kind (区分). */
  | 'KIND_NOT_ADOPTED'
  /** By this rate an amount in the band would cost less than a smaller one in the band before. */
  | 'LARGER_COSTS_LESS'
  /** The last band of a premium table has an end: larger amounts have no rate. */
  | 'LAST_BAND_NOT_OPEN'
  /** The login ID (お客様ID) is another user's. */
  | 'LOGIN_ID_TAKEN'
  /** A joint venture (共同企業体) has too few or too many members. */
  | 'MEMBERS_OUT_OF_RANGE'
  /** The same company stands twice among the members (構成員). */
  | 'MEMBER_TWICE'
  /** An amount of 0 yen guarantees nothing. */
  | 'MUST_BE_POSITIVE'
  /** Cannot be an e-mail address (メールアドレス). */
  | 'NOT_AN_EMAIL_ADDRESS'
  /** Cannot be an auth key (認証キー): ten of the characters 0-9 and A-Z without I, L, O and U. */
  | 'NOT_A_KEY'
  /** Cannot be a login ID (お客様ID): 4 to 32 of the characters a-z, 0-9, dot, hyphen, underscore. */
  | 'NOT_A_LOGIN_ID'
  /** Cannot be a telephone number (電話番号). */
  | 'NOT_A_TELEPHONE_NUMBER'
  /** Nothing with this id is visible to the caller. */
  | 'NOT_FOUND'
  /** An instant that is over. */
  | 'NOT_IN_FUTURE'
  /** The representative (代表者) of the joint venture is not the contractor that applies. */
  | 'NOT_THE_APPLICANT'
  /** Another amount than the premium (保証料) that was quoted. */
  | 'NOT_THE_QUOTED_PREMIUM'
  /** The number does not begin with the issuer's prefix. */
  | 'NUMBER_NOT_UNDER_PREFIX'
  /** The obligee (発注者) is not known to take e-guarantees (電子保証). */
  | 'OBLIGEE_NOT_ADOPTED'
  /** A joint venture has exactly one representative (代表者). */
  | 'ONE_REPRESENTATIVE'
  /** A performance guarantee (契約保証) has no such thing. */
  | 'ONLY_FOR_ADVANCE'
  /** Only an interim payment guarantee (中間前払金保証) asks for this. */
  | 'ONLY_FOR_INTERIM'
  /** Only a performance guarantee (契約保証) asks for this. */
  | 'ONLY_FOR_PERFORMANCE'
  /** A band of a premium table without an end stands before others. */
  | 'ONLY_LAST_BAND_OPEN'
  /** Without the obligee's consent a cancellation (解約) has no day of consent (同意日). */
  | 'ONLY_WITH_CONSENT'
  /** Not a whole number from the first to the second of the limit, such as `0–100`. */
  | 'OUT_OF_RANGE'
  /** More than the obligee advances at all (前払金の限度額). */
  | 'OVER_ADVANCE_CAP'
  /** More than the share of the covered price (対象額) that may be advanced (前払金). */
  | 'OVER_ADVANCE_SHARE'
  /** The guarantee would be over (保証期限) by the time it is recorded. */
  | 'OVER_ALREADY'
  /** The covered price (対象額) is larger than the whole price (総額). */
  | 'OVER_CONTRACT_PRICE'
  /** The guaranteed amount (保証金額) is larger than the covered price (対象額). */
  | 'OVER_COVERED_PRICE'
  /** More than the share of the covered price (対象額) that the interim payment (中間前払金) may be. */
  | 'OVER_INTERIM_SHARE'
  /** More than the share of the covered price (対象額) that may be advanced after a low-price investigation (低入札価格調査). */
  | 'OVER_LOW_BID_ADVANCE_SHARE'
  /** More than the share of the covered price (対象額) that may be advanced on survey, design and consulting (業務委託). */
  | 'OVER_SURVEY_SHARE'
  /** More than advance and interim payment may be together (前払金・中間前払金の合計). */
  | 'OVER_TOTAL_PERCENT'
  /** Advance and interim payment together are more than their share of the covered price (対象額); the limit is what is left. */
  | 'OVER_TOTAL_SHARE'
  /** The work planned for the first half of the period is not done. */
  | 'PLANNED_WORK_NOT_DONE'
  /** An interim payment (中間前払金) needs the progress that the obligee recognised (認定調書). */
  | 'PROGRESS_REQUIRED'
  /** The progress is recognised (認定日) after the day of the application. */
  | 'RECOGNISED_AFTER_APPLICATION'
  /** The contractor (受注者) is registered with another issuer (保証機関), too. */
  | 'REGISTERED_ELSEWHERE'
  /** Must be given before the application (保証申込) can be submitted. */
  | 'REQUIRED'
  /** Guarantees of an advance (前払金, 中間前払金) need this. */
  | 'REQUIRED_FOR_ADVANCE'
  /** A cancellation (解約) with the obligee's consent names the day of the consent (同意日). */
  | 'REQUIRED_WITH_CONSENT'
  /** 契約保証予約 (a reservation) has no electronic certificate. */
  | 'RESERVATION_EXCLUDED'
  /** A scope that the caller does not have itself. */
  | 'SCOPE_NOT_HELD'
  /** The members' shares (出資比率) do not add up to the whole. */
  | 'SHARES_NOT_WHOLE'
  /** A member's share (出資比率) is not above nothing and at most the whole. */
  | 'SHARE_OUT_OF_RANGE'
  /** The password is among those that are tried first. */
  | 'TOO_COMMON'
  /** An instant later than the limit. */
  | 'TOO_FAR_AHEAD'
  /** More characters than the limit. */
  | 'TOO_LONG'
  /** The guarantee has as many amendments (変更) as may be, which is the limit. */
  | 'TOO_MANY_AMENDMENTS'
  /** Fewer characters than the limit. */
  | 'TOO_SHORT'
  /** The password repeats or counts: anybody who guesses at all would try it early. */
  | 'TOO_SIMPLE'
  /** The same as before. */
  | 'UNCHANGED'
  /** Less than the share of the covered price (対象額) that 契約保証 must cover after a low-price investigation (低入札価格調査). */
  | 'UNDER_LOW_BID_PERFORMANCE_SHARE'
  /** The work period (工期) has fewer days than the least for this payment. */
  | 'UNDER_MINIMUM_PERIOD'
  /** The whole contract price (請負金額・総額) is below the least for this payment. */
  | 'UNDER_MINIMUM_PRICE'
  /** Less than the share of the covered price (対象額) that 契約保証 must cover. */
  | 'UNDER_PERFORMANCE_SHARE'
  /** Contains a character that no paper can show: a control, one that is not seen, one of private use (外字), or one that Unicode does not know. */
  | 'UNPRINTABLE';

/** The approved and paid application to issue. */
export type IssueAppliedGuaranteeInput = {
  /** The application (保証申込). */
  readonly applicationId: string;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** The guarantee number (保証契約番号), where the issuer's own core system brings it; it begins with the issuer's prefix. Absent: the next free number is allotted. */
  readonly number?: string | null | undefined;
};

/** What issuer and contractor agreed on. */
export type IssueGuaranteeInput = {
  /** The guaranteed amount in yen (保証金額), 1 to the covered price. */
  readonly amount: number;
  /** The issuer's branch that handles it (取扱店); absent: the main branch. */
  readonly branchId?: string | null | undefined;
  /** The contractor (受注者), one that is registered with the issuer. */
  readonly contractorId: string;
  /** The bank of the advance (預託金融機関). Required for ADVANCE_PAYMENT and INTERIM_PAYMENT, else absent. */
  readonly depositBank?: DepositBankInput | null | undefined;
  /** The last day of the guarantee (保証期限), not before completion; absent: the completion date. */
  readonly expiresOn?: string | null | undefined;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** What the guarantee is for (区分). */
  readonly kind: GuaranteeKind;
  /** The guarantee number (保証契約番号), where the issuer's own core system brings it; it begins with the issuer's prefix. Absent: the next free number is allotted. */
  readonly number?: string | null | undefined;
  /** The obligee (発注者). */
  readonly obligeeId: string;
  /** The works contract (請負契約). */
  readonly worksContract: WorksContractInput;
};

/** A joint venture (共同企業体); the contractor that applies is its representative. */
export type JointVentureInput = {
  /** All members, the representative included: 2 to 20. */
  readonly members: ReadonlyArray<JointVentureMemberInput>;
  /** Name of the joint venture (共同企業体名), 1 to 120 characters. */
  readonly name: string;
};

/** A member of a joint venture (構成員). */
export type JointVentureMemberInput = {
  /** Whether it is the representative (代表者), who applies; exactly one member is. */
  readonly isRepresentative?: boolean;
  /** Name of the company (商号), 1 to 120 characters. */
  readonly name: string;
  /** The member's share (出資比率) in hundredths of a percent, 1 to 10,000; all shares add up to 10,000. */
  readonly shareBasisPoints: number;
};

/** A state of an application or of the guarantee that came out of it. */
export type LifeStatus =
  /** 受領済: accepted by the obligee. */
  | 'ACCEPTED'
  /** 申込済: submitted. */
  | 'APPLIED'
  /** 承諾: approved by the issuer. */
  | 'APPROVED'
  /** 解約: cancelled. */
  | 'CANCELLED'
  /** 謝絶: declined by the issuer. */
  | 'DECLINED'
  /** 寄託済 (みなし寄託): handed to the obligee. */
  | 'DEPOSITED'
  /** 解除: discharged. */
  | 'DISCHARGED'
  /** 下書き: a draft. */
  | 'DRAFT'
  /** 期限満了: expired. */
  | 'EXPIRED'
  /** 発行済: issued. */
  | 'ISSUED'
  /** 返戻: sent back by the obligee. */
  | 'REJECTED'
  /** 取下げ: withdrawn by the contractor. */
  | 'WITHDRAWN';

/** What a list of mails is narrowed to. All that is given must hold; an empty filter shows all. */
export type MailFilter = {
  /** About this guarantee (保証契約). */
  readonly guaranteeId?: string | null | undefined;
  /** In this state (送信状況). */
  readonly status?: MailStatus | null | undefined;
};

/** Where a mail stands. */
export type MailStatus =
  /** 送信不可: the mail server said that there is no such mailbox, or did not take it for days. It is not tried again by itself; `resendMail` queues a copy. */
  | 'FAILED'
  /** 送信待ち: it waits to be sent, for the first time or again. */
  | 'QUEUED'
  /** 送信済: the mail server took it. Whether it was delivered and read is not known. */
  | 'SENT';

/** What kind of body an obligee is (区分), as the tables of adopting obligees group them. */
export type ObligeeCategory =
  /** 政令市 (政令指定都市). */
  | 'DESIGNATED_CITY'
  /** 独立行政法人等: independent agencies, expressway companies, national universities. */
  | 'INDEPENDENT_AGENCY'
  /** 市町村, and the wards of Tokyo (特別区). */
  | 'MUNICIPALITY'
  /** 国: ministries, courts, the Diet and their offices. */
  | 'NATIONAL'
  /** 都道府県: one of the 47 prefectures. */
  | 'PREFECTURE';

/** What a list of obligees is narrowed to. All that is given must hold; an empty filter shows all. */
export type ObligeeFilter = {
  /** Takes e-guarantees on this day (導入済), on trial or for good; a start that is not known counts as past. */
  readonly adoptedOn?: string | null | undefined;
  /** Of one of these kinds of bodies (区分). */
  readonly categories?: ReadonlyArray<ObligeeCategory> | null | undefined;
  /** Takes e-guarantees for this type of contract; together with `adoptedOn`, on that day. CONSULTING counts an obligee whose source does not say (`Adoption.consulting` null) as one that does; `eligibility` cautions there. */
  readonly contractType?: ContractType | null | undefined;
  /** true: only departments (部署); false: only bodies that are no departments. */
  readonly isDepartment?: boolean | null | undefined;
  /** A part of the name (発注者名), of another name (別名) or of the addressee (宛名), at most 200 characters; the width of characters, capitals, spaces, dashes, waves, variants of characters (異体字) and abbreviated forms of companies (㈱) make no difference. Blank asks for nothing. */
  readonly name?: string | null | undefined;
  /** The departments (部署) of this obligee. */
  readonly parentId?: string | null | undefined;
  /** In this prefecture (都道府県), by its whole name: 熊本県. */
  readonly prefecture?: string | null | undefined;
};

/** What applications made on line get off (割引). */
export type OnlineDiscountInput = {
  /** For guaranteed amounts (保証金額) from this one on, in yen. */
  readonly from: number;
  /** Off the premium, in yen, at least 1. */
  readonly off: number;
};

/** Number and key, as the contractor handed them over. */
export type OpenCertificateInput = {
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** The auth key (認証キー, 認証情報) as it was typed: full-width forms, lower case, spaces and hyphens are understood, i and l as 1, o as 0. At most 100 characters before that. */
  readonly key: string;
  /** The guarantee number (保証契約番号, 契約情報). */
  readonly number: string;
};

/** Which end of an order comes first. */
export type OrderDirection =
  /** The smallest or earliest first (昇順). */
  | 'ASC'
  /** The largest or latest first (降順). */
  | 'DESC';

/** What becomes of 契約保証 where the work period grows (工期延長). */
export type PerformanceExtension =
  /** The guarantee follows the works contract by itself (自動的に変更). */
  | 'FOLLOWS'
  /** A new version of the certificate is issued (変更の保証証書を発行). */
  | 'NEW_CERTIFICATE';

/** A step of the table (料率の区分). */
export type PremiumBandInput = {
  /** The rate (料率) in yen per million yen, 0 to 1,000,000: 0.065 % is 650. */
  readonly ratePerMillion: number;
  /** The largest amount in the band, in yen, more than the band before; absent on the last band only. */
  readonly upTo?: number | null | undefined;
};

/** How the bands of a premium table (保証料率表) apply to an amount. */
export type PremiumMethod =
  /** The whole amount at the rate of the band that it falls in (全額適用). */
  | 'FLAT'
  /** Each part of the amount at the rate of its own band (段階適用), added up. */
  | 'MARGINAL';

/** What is to be priced, by whom. */
export type PremiumQuoteInput = {
  /** The guaranteed amount (保証金額), in yen, at least 1. */
  readonly amount: number;
  /** Whether the application is made on line (e-Net保証からの申込み): the discount is for these. */
  readonly isOnline?: boolean;
  /** The issuer (保証機関) whose table prices it. */
  readonly issuerId: string;
  /** What the guarantee is for (区分). */
  readonly kind: GuaranteeKind;
  /** The day whose table counts (基準日); absent: today in Japan. For a day to come the answer may change when a further table is recorded, for a past one never. */
  readonly on?: string | null | undefined;
};

/** What the obligee recognised about the works half-way (認定調書), for 中間前払金. */
export type RecognisedProgressInput = {
  /** Whether the work planned for the first half of the period is done; it must be. */
  readonly plannedWorkDone: boolean;
  /** The day of the recognition (認定日): half of the work period must have passed by then. */
  readonly recognisedOn: string;
  /** Worth of the work done in yen (出来高): at least half of the covered price. */
  readonly workDone: number;
};

/** An obligee's own rules from a day on. They replace what it recorded before as a whole: a rule that is left out is the national default again. */
export type RecordObligeePolicyInput = {
  /** Most of 前払金 on works, in percent of the covered price (対象額), 0 to 100; absent: the national default, 40. Not more than totalPercent. */
  readonly advancePercent?: number | null | undefined;
  /** Most of 前払金, whatever the price (限度額), in yen, at least 1; absent: the national default, no cap. */
  readonly cap?: number | null | undefined;
  /** What every copy of a certificate for this obligee shall bear (証書の写しの注記), 1 to 200 characters, such as that a print is not accepted; absent: the usual words. */
  readonly certificateCopyNote?: string | null | undefined;
  /** The first day on which the rules apply (適用開始日): today in Japan or later, and not that of a policy recorded before. */
  readonly effectiveFrom: string;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** Contracts of fewer days (工期) have no 中間前払金, 0 to 3,650, the first and the last included; absent: the national default, 150. */
  readonly interimMinimumDays?: number | null | undefined;
  /** Contracts whose whole price (請負金額・総額) is below this have no 中間前払金, in yen; absent: the national default, 10,000,000. */
  readonly interimMinimumPrice?: number | null | undefined;
  /** Most of 中間前払金, in percent of the covered price (対象額), 0 to 100; absent: the national default, 20. Not more than totalPercent. */
  readonly interimPercent?: number | null | undefined;
  /** Most of 前払金 where the price was investigated as low (低入札価格調査), in percent of the covered price (対象額), 0 to 100; absent: the national default, 40. The smaller of this and the ordinary one counts. */
  readonly lowBidAdvancePercent?: number | null | undefined;
  /** Least of 契約保証 where the price was investigated as low (低入札価格調査), in percent of the covered price (対象額), 0 to 100; absent: the national default, 30. The larger of this and the ordinary one counts. */
  readonly lowBidPerformancePercent?: number | null | undefined;
  /** Contracts of fewer days (工期) have no 前払金, 0 to 3,650, the first and the last included; absent: the national default, 0. */
  readonly minimumDays?: number | null | undefined;
  /** Contracts whose whole price (請負金額・総額) is below this have no 前払金, in yen; absent: the national default, 0. */
  readonly minimumPrice?: number | null | undefined;
  /** The obligee (発注者): the caller's own or a department of it; for the operator any. */
  readonly obligeeId: string;
  /** What becomes of 契約保証 where the work period grows (工期延長); absent: the national default, FOLLOWS. */
  readonly performanceExtension?: PerformanceExtension | null | undefined;
  /** Least of 契約保証, in percent of the covered price (対象額), 0 to 100; absent: the national default, 10. */
  readonly performancePercent?: number | null | undefined;
  /** Ceilings of 前払金 and 中間前払金 are rounded down to a multiple of this (端数処理), in yen, 1 to 1,000,000; absent: the national default, 1. */
  readonly roundDownTo?: number | null | undefined;
  /** Where the rules stand (根拠), such as the name and article of the body's own rules, 1 to 500 characters. */
  readonly source: string;
  /** Most of 前払金 on survey, design and consulting (業務委託), in percent of the covered price (対象額), 0 to 100; absent: the national default, 30. */
  readonly surveyPercent?: number | null | undefined;
  /** Most of 前払金 and 中間前払金 together, in percent of the covered price (対象額), 0 to 100; absent: the national default, 60. */
  readonly totalPercent?: number | null | undefined;
};

/** A premium table (保証料率表) of the caller's own organisation. */
export type RecordPremiumTableInput = {
  /** The bands by rising amount, 1 to 25. A larger amount must never cost less than a smaller one, as it would where the rate of a FLAT table falls. */
  readonly bands: ReadonlyArray<PremiumBandInput>;
  /** The first day on which it applies (適用開始日): today in Japan or later, and not that of another table of this kind. The first table of a kind may begin earlier. */
  readonly effectiveFrom: string;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** True for an example to play with (参考例) that is no approved rate; every quote by it says so. */
  readonly illustrative: boolean;
  /** What guarantees it prices (区分). */
  readonly kind: GuaranteeKind;
  /** How the bands apply to an amount. */
  readonly method: PremiumMethod;
  /** The least premium (最低保証料), in yen. */
  readonly minimum?: number;
  /** What applications made on line get off; absent: nothing. */
  readonly onlineDiscount?: OnlineDiscountInput | null | undefined;
  /** Premiums are rounded down to a multiple of this (端数処理), in yen, 1 to 1,000,000. */
  readonly roundDownTo?: number;
  /** Where the table comes from (出典), 1 to 500 characters. */
  readonly source: string;
};

/** Which session goes on. */
export type RefreshSessionInput = {
  /** The refresh token that was given last. A secret. */
  readonly refreshToken: string;
};

/** Works that the issuer knows (登録済工事). */
export type RegisterWorksInput = {
  /** The whole contract price in yen (請負金額（総額）), at least 1. */
  readonly contractPrice: number;
  /** What is contracted: works or consulting (業務委託). */
  readonly contractType?: ContractType;
  /** The day the works contract was concluded (請負契約日), not after completion. */
  readonly contractedOn?: string | null | undefined;
  /** The contractor (受注者) they are for; absent: every contractor registered with the issuer may apply from them. */
  readonly contractorId?: string | null | undefined;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name of the works (工事名), 1 to 120 characters, kept as entered. */
  readonly name: string;
  /** The obligee (発注者). */
  readonly obligeeId: string;
  /** Place of the works (工事場所), 1 to 200 characters. */
  readonly place?: string | null | undefined;
  /** The work period (工期). */
  readonly workPeriod: WorkPeriodInput;
};

/** What a list of registrations is narrowed to; an empty filter shows all. */
export type RegistrationFilter = {
  /** In one of these states. */
  readonly statuses?: ReadonlyArray<RegistrationStatus> | null | undefined;
};

/** Where a request for a registration (利用登録) stands. */
export type RegistrationStatus =
  /** 承認: the contractor is registered and its user may sign in. */
  | 'ACCEPTED'
  /** 謝絶: the issuer declined, with a reason. */
  | 'DECLINED'
  /** 申請中: the issuer has not decided yet. */
  | 'REQUESTED';

/** Whose key to replace. */
export type ReissueAuthKeyInput = {
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Who asks which issuer for a registration (利用登録). */
export type RequestRegistrationInput = {
  /** The company's address (所在地) as certificates will show it, 1 to 200 characters. */
  readonly address: string;
  /** The company's name (商号又は名称) as certificates will show it, 1 to 120 characters. */
  readonly companyName: string;
  /** Mail address of the contact (連絡先メールアドレス), one mailbox. */
  readonly contactEmail: string;
  /** Who will sign in (担当者), 1 to 120 characters. */
  readonly contactName: string;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** The issuer (保証機関) that is asked. */
  readonly issuerId: string;
  /** The login ID (お客様ID) to have, if it is free: 4 to 32 of the characters a-z, 0-9, dot, hyphen and underscore; capitals count as small letters. Absent: the issuer gives one. */
  readonly loginId?: string | null | undefined;
  /** Title and name of the representative (代表者), such as 代表取締役 〇〇 〇〇; 1 to 120 characters. */
  readonly representative: string;
  /** Telephone number (電話番号), such as 03-1234-5678. */
  readonly telephone: string;
};

/** What somebody may ask for: the kinds of guarantee (区分), and 契約保証予約, which is always refused. */
export type RequestedKind =
  /** 前払金保証: the return of the advance. */
  | 'ADVANCE_PAYMENT'
  /** 契約保証: the performance of the works contract. */
  | 'CONTRACT_PERFORMANCE'
  /** 中間前払金保証: the second advance, paid half-way. */
  | 'INTERIM_PAYMENT'
  /** 契約保証予約: a reservation of 契約保証. It is excluded from electronic delivery and refused with RESERVATION_EXCLUDED. */
  | 'PERFORMANCE_RESERVATION';

/** Which mail to send again. */
export type ResendMailInput = {
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** The mail, or a copy of it. */
  readonly mailId: string;
};

/** Whose password to replace. */
export type ResetPasswordInput = {
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** The user (利用者): for an issuer one that came of a request for a registration which it accepted, for the operator any. */
  readonly userId: string;
};

/** Whose key to show. */
export type RevealAuthKeyInput = {
  /** The guarantee (保証契約). */
  readonly guaranteeId: string;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Which access token to revoke. */
export type RevokeAccessTokenInput = {
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** The access token, one of the caller's own organisation. */
  readonly tokenId: string;
};

/** What kind of organisation a caller acts for. */
export type Role =
  /** 受注者: sees its own guarantees and their auth keys. */
  | 'CONTRACTOR'
  /** 保証機関: issues guarantees and sees those it issued. */
  | 'ISSUER'
  /** 発注者: opens certificates and sees those it opened. */
  | 'OBLIGEE'
  /** 運用者: runs the system; sees guarantees, opens and changes none. */
  | 'OPERATOR';

/** How the premium of an application was settled. */
export type SettlePremiumInput = {
  /** The premium in yen (保証料): the quoted total, where there is one. */
  readonly amount: number;
  /** The application (保証申込). */
  readonly applicationId: string;
  /** Any text of 1 to 128 characters that is new for this request, such as a UUID. Repeating the request with the same key and input gives the first answer and changes nothing twice; absent, a repeated request is a new one. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether it came in or goes onto the monthly account. */
  readonly method: SettlementMethod;
  /** The day it came in (入金日), or went onto the account; not after today. */
  readonly settledOn: string;
};

/** How a premium (保証料) is settled. */
export type SettlementMethod =
  /** 月次一括払い: it goes onto the contractor's monthly bill. */
  | 'MONTHLY_ACCOUNT'
  /** 入金: it came in. */
  | 'RECEIPT';

/** Login ID and password. */
export type SignInInput = {
  /** The login ID (お客様ID); capitals and full-width forms are understood. */
  readonly loginId: string;
  /** The password (パスワード). A secret; full-width forms are understood. */
  readonly password: string;
};

/** Which session ends. */
export type SignOutInput = {
  /** A refresh token of the session, the last one or one that is used up. A secret. Absent: the session of the access token in use. */
  readonly refreshToken?: string | null | undefined;
};

/** Which day of a contract is compared with the start of an adoption (起算). */
export type StartBasis =
  /** 契約日: the day of the contract. */
  | 'CONTRACT_DATE'
  /** 指名日: the day on which the bidders were nominated. */
  | 'NOMINATION_DATE'
  /** 公告日: the day of the public notice. */
  | 'NOTICE_DATE';

/** A mutation that takes a step (手続き) of an application, a guarantee or a registration. */
export type StepMutation =
  /** The mutation `acceptRegistration`. */
  | 'ACCEPT_REGISTRATION'
  /** The mutation `amendGuarantee`. */
  | 'AMEND_GUARANTEE'
  /** The mutation `approveApplication`. */
  | 'APPROVE_APPLICATION'
  /** The mutation `cancelGuarantee`. */
  | 'CANCEL_GUARANTEE'
  /** The mutation `changeApplication`. */
  | 'CHANGE_APPLICATION'
  /** The mutation `declineApplication`. */
  | 'DECLINE_APPLICATION'
  /** The mutation `declineRegistration`. */
  | 'DECLINE_REGISTRATION'
  /** The mutation `dischargeGuarantee`. */
  | 'DISCHARGE_GUARANTEE'
  /** The mutation `issueAppliedGuarantee`. */
  | 'ISSUE_APPLIED_GUARANTEE'
  /** The mutation `settlePremium`. */
  | 'SETTLE_PREMIUM'
  /** The mutation `submitApplication`. */
  | 'SUBMIT_APPLICATION'
  /** The mutation `withdrawApplication`. */
  | 'WITHDRAW_APPLICATION';

/** The work period (工期), both days included. */
export type WorkPeriodInput = {
  /** First day of the works (着手日). */
  readonly from: string;
  /** Completion date (完成日); not before the first day. */
  readonly to: string;
};

/** The works contract (請負契約) that the guarantee stands behind. */
export type WorksContractInput = {
  /** The whole contract price in yen (請負金額（総額）), at least 1. */
  readonly contractPrice: number;
  /** The day the works contract was concluded (請負契約日), not after completion. Required for ADVANCE_PAYMENT and INTERIM_PAYMENT; 契約保証 may be issued before. */
  readonly contractedOn?: string | null | undefined;
  /** The part that the guarantee covers, in yen (請負金額（対象額）), 1 to contractPrice; absent: all of it. */
  readonly coveredPrice?: number | null | undefined;
  /** Name of the works (工事名), 1 to 120 characters, kept as entered. */
  readonly name: string;
  /** Place of the works (工事場所), 1 to 200 characters. */
  readonly place?: string | null | undefined;
  /** The work period (工期). */
  readonly workPeriod: WorkPeriodInput;
};

export type AccessTokenFragment = { readonly id: string, readonly name: string, readonly scopes: ReadonlyArray<AccessTokenScope> | null, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly revokedAt: string | null };

export type AccessTokensQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccessTokensQuery = { readonly accessTokens: { readonly nodes: ReadonlyArray<AccessTokenFragment>, readonly pageInfo: PageInfoFragment } };

export type CreateAccessTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateAccessTokenMutation = { readonly createAccessToken:
    | { readonly __typename: 'CreateAccessTokenSuccess', readonly token: string | null, readonly accessToken: AccessTokenFragment }
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
   };

export type RevokeAccessTokenMutationVariables = Exact<{
  input: RevokeAccessTokenInput;
}>;


export type RevokeAccessTokenMutation = { readonly revokeAccessToken:
    | (
      { readonly __typename: 'AccessTokenNotFoundError' }
      & Refusal_AccessTokenNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'RevokeAccessTokenSuccess', readonly accessToken: AccessTokenFragment }
   };

export type AmendableTermsFragment = { readonly amount: number, readonly contractPrice: number, readonly coveredPrice: number, readonly expiresOn: string, readonly workPeriod: { readonly from: string, readonly to: string } };

export type AmendmentFragment = { readonly amendedOn: string, readonly recordedAt: string, readonly effect: CertificateEffect, readonly before: AmendableTermsFragment, readonly after: AmendableTermsFragment, readonly certificate: { readonly id: string, readonly version: number, readonly issuedOn: string } | null };

export type AmendmentEffectQueryVariables = Exact<{
  input: AmendmentEffectInput;
}>;


export type AmendmentEffectQuery = { readonly amendmentEffect:
    | { readonly __typename: 'AmendmentEffect', readonly effect: CertificateEffect, readonly reasons: ReadonlyArray<{ readonly code: AmendmentReasonCode, readonly effect: CertificateEffect, readonly message: string, readonly source: string }>, readonly before: AmendableTermsFragment, readonly after: AmendableTermsFragment }
    | (
      { readonly __typename: 'GuaranteeNotFoundError' }
      & Refusal_GuaranteeNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'StepNotAllowedError' }
      & Refusal_StepNotAllowedError_Fragment
    )
   };

export type AmendGuaranteeMutationVariables = Exact<{
  input: AmendGuaranteeInput;
}>;


export type AmendGuaranteeMutation = { readonly amendGuarantee:
    | { readonly __typename: 'AmendGuaranteeSuccess', readonly amendment: AmendmentFragment, readonly certificate: CertificateFragment, readonly guarantee: GuaranteeSummaryFragment }
    | (
      { readonly __typename: 'GuaranteeNotFoundError' }
      & Refusal_GuaranteeNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'RevisionConflictError' }
      & Refusal_RevisionConflictError_Fragment
    )
    | (
      { readonly __typename: 'StepNotAllowedError' }
      & Refusal_StepNotAllowedError_Fragment
    )
   };

export type AuthKeyFragment = { readonly value: string, readonly groups: ReadonlyArray<string>, readonly createdAt: string };

export type RevealAuthKeyMutationVariables = Exact<{
  input: RevealAuthKeyInput;
}>;


export type RevealAuthKeyMutation = { readonly revealAuthKey:
    | (
      { readonly __typename: 'DeliveredOnPaperError' }
      & Refusal_DeliveredOnPaperError_Fragment
    )
    | (
      { readonly __typename: 'GuaranteeNotFoundError' }
      & Refusal_GuaranteeNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'RevealAuthKeySuccess', readonly authKey: AuthKeyFragment, readonly guarantee: GuaranteeSummaryFragment }
   };

export type ReissueAuthKeyMutationVariables = Exact<{
  input: ReissueAuthKeyInput;
}>;


export type ReissueAuthKeyMutation = { readonly reissueAuthKey:
    | (
      { readonly __typename: 'DeliveredOnPaperError' }
      & Refusal_DeliveredOnPaperError_Fragment
    )
    | (
      { readonly __typename: 'GuaranteeNotFoundError' }
      & Refusal_GuaranteeNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'ReissueAuthKeySuccess', readonly authKey: AuthKeyFragment, readonly guarantee: GuaranteeSummaryFragment }
   };

export type CertificateFragment = { readonly id: string, readonly version: number, readonly title: string, readonly amended: boolean, readonly inForce: boolean, readonly issuedOn: string, readonly digest: string, readonly content: string, readonly items: ReadonlyArray<{ readonly label: string, readonly value: string }>, readonly standing: { readonly mark: string | null, readonly remarks: ReadonlyArray<string> }, readonly supersedes: { readonly id: string, readonly version: number, readonly issuedOn: string } | null, readonly supersededBy: { readonly id: string, readonly version: number, readonly issuedOn: string } | null };

export type OpenCertificateMutationVariables = Exact<{
  input: OpenCertificateInput;
}>;


export type OpenCertificateMutation = { readonly openCertificate:
    | (
      { readonly __typename: 'CertificateNotFoundError' }
      & Refusal_CertificateNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'OpenCertificateSuccess', readonly certificate: CertificateFragment, readonly guarantee: GuaranteeSummaryFragment }
    | (
      { readonly __typename: 'TooManyGuessesError' }
      & Refusal_TooManyGuessesError_Fragment
    )
   };

export type PdfFileFragment = { readonly url: string, readonly fileName: string, readonly sha256: string | null };

export type CertificatePdfQueryVariables = Exact<{
  certificateId: string;
}>;


export type CertificatePdfQuery = { readonly node:
    | { readonly __typename: 'AccessToken' }
    | { readonly __typename: 'Certificate', readonly pdf: PdfFileFragment }
    | { readonly __typename: 'Contractor' }
    | { readonly __typename: 'Guarantee' }
    | { readonly __typename: 'GuaranteeApplication' }
    | { readonly __typename: 'Issuer' }
    | { readonly __typename: 'Mail' }
    | { readonly __typename: 'Obligee' }
    | { readonly __typename: 'Operator' }
    | { readonly __typename: 'PremiumTable' }
    | { readonly __typename: 'RegisteredWorks' }
    | { readonly __typename: 'Registration' }
    | { readonly __typename: 'User' }
   | null };

export type KeyNoticeMutationVariables = Exact<{
  input: RevealAuthKeyInput;
}>;


export type KeyNoticeMutation = { readonly revealAuthKey:
    | (
      { readonly __typename: 'DeliveredOnPaperError' }
      & Refusal_DeliveredOnPaperError_Fragment
    )
    | (
      { readonly __typename: 'GuaranteeNotFoundError' }
      & Refusal_GuaranteeNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'RevealAuthKeySuccess', readonly authKey: { readonly noticePdf: PdfFileFragment } }
   };

export type GuaranteesCsvQueryVariables = Exact<{
  filter?: GuaranteeFilter | null | undefined;
  orderBy?: GuaranteeOrder | null | undefined;
}>;


export type GuaranteesCsvQuery = { readonly guaranteesCsv: { readonly url: string, readonly fileName: string } };

export type EligibilityReasonFragment = { readonly path: string, readonly code: InputFindingCode, readonly message: string, readonly limit: string | null, readonly actual: string | null, readonly source: string };

export type EligibilityFragment = { readonly eligible: boolean, readonly mostAmount: number | null, readonly leastAmount: number | null, readonly reasons: ReadonlyArray<EligibilityReasonFragment>, readonly cautions: ReadonlyArray<EligibilityReasonFragment> };

export type EligibilityQueryVariables = Exact<{
  input: EligibilityInput;
}>;


export type EligibilityQuery = { readonly eligibility:
    | (
      { readonly __typename: 'Eligibility' }
      & EligibilityFragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
   };

export type GuaranteeApplicationFragment = { readonly id: string, readonly status: ApplicationStatus, readonly kind: GuaranteeKind | null, readonly contractType: ContractType, readonly delivery: Delivery, readonly amount: number | null, readonly expiresOn: string | null, readonly isLowBid: boolean, readonly isAdvancePlanned: boolean | null, readonly advanceAmount: number | null, readonly contactEmail: string | null, readonly declineReason: string | null, readonly createdAt: string, readonly changedAt: string, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly issuer: { readonly id: string, readonly name: string, readonly address: string }, readonly branch: IssuerBranchFragment | null, readonly contractor: { readonly id: string, readonly name: string, readonly address: string }, readonly obligee: { readonly id: string, readonly name: string } | null, readonly registeredWorks: { readonly id: string, readonly name: string } | null, readonly worksContract: { readonly name: string | null, readonly place: string | null, readonly contractPrice: number | null, readonly coveredPrice: number | null, readonly contractedOn: string | null, readonly noticedOn: string | null, readonly nominatedOn: string | null, readonly workPeriod: { readonly from: string | null, readonly to: string | null } }, readonly depositBank: { readonly name: string, readonly branch: string } | null, readonly jointVenture: { readonly name: string, readonly members: ReadonlyArray<{ readonly name: string, readonly shareBasisPoints: number, readonly isRepresentative: boolean }> } | null, readonly progress: { readonly recognisedOn: string, readonly workDone: number, readonly plannedWorkDone: boolean } | null, readonly premium: PremiumQuoteFragment | null, readonly settlement: { readonly method: SettlementMethod, readonly settledOn: string, readonly amount: number } | null, readonly guarantee: { readonly id: string, readonly number: string, readonly status: GuaranteeStatus } | null, readonly history: ReadonlyArray<{ readonly at: string, readonly type: ApplicationEventType, readonly from: LifeStatus | null, readonly to: LifeStatus | null, readonly role: Role, readonly organisationId: string, readonly userId: string | null }> };

export type GuaranteeApplicationQueryVariables = Exact<{
  id: string;
}>;


export type GuaranteeApplicationQuery = { readonly node:
    | { readonly __typename: 'AccessToken' }
    | { readonly __typename: 'Certificate' }
    | { readonly __typename: 'Contractor' }
    | { readonly __typename: 'Guarantee' }
    | (
      { readonly __typename: 'GuaranteeApplication' }
      & GuaranteeApplicationFragment
    )
    | { readonly __typename: 'Issuer' }
    | { readonly __typename: 'Mail' }
    | { readonly __typename: 'Obligee' }
    | { readonly __typename: 'Operator' }
    | { readonly __typename: 'PremiumTable' }
    | { readonly __typename: 'RegisteredWorks' }
    | { readonly __typename: 'Registration' }
    | { readonly __typename: 'User' }
   | null };

export type GuaranteeApplicationsQueryVariables = Exact<{
  filter?: GuaranteeApplicationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type GuaranteeApplicationsQuery = { readonly guaranteeApplications: { readonly nodes: ReadonlyArray<GuaranteeApplicationFragment>, readonly pageInfo: PageInfoFragment } };

export type ApplyForGuaranteeMutationVariables = Exact<{
  input: ApplyForGuaranteeInput;
}>;


export type ApplyForGuaranteeMutation = { readonly applyForGuarantee:
    | { readonly __typename: 'ApplyForGuaranteeSuccess', readonly application: GuaranteeApplicationFragment, readonly findings: ReadonlyArray<InputFindingFragment> }
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
   };

export type ChangeApplicationMutationVariables = Exact<{
  input: ChangeApplicationInput;
}>;


export type ChangeApplicationMutation = { readonly changeApplication:
    | (
      { readonly __typename: 'ApplicationNotFoundError' }
      & Refusal_ApplicationNotFoundError_Fragment
    )
    | { readonly __typename: 'ChangeApplicationSuccess', readonly application: GuaranteeApplicationFragment, readonly findings: ReadonlyArray<InputFindingFragment> }
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'StepNotAllowedError' }
      & Refusal_StepNotAllowedError_Fragment
    )
   };

export type SubmitApplicationMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type SubmitApplicationMutation = { readonly submitApplication:
    | (
      { readonly __typename: 'ApplicationNotFoundError' }
      & Refusal_ApplicationNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'StepNotAllowedError' }
      & Refusal_StepNotAllowedError_Fragment
    )
    | { readonly __typename: 'SubmitApplicationSuccess', readonly application: GuaranteeApplicationFragment }
   };

export type WithdrawApplicationMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type WithdrawApplicationMutation = { readonly withdrawApplication:
    | (
      { readonly __typename: 'ApplicationNotFoundError' }
      & Refusal_ApplicationNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'StepNotAllowedError' }
      & Refusal_StepNotAllowedError_Fragment
    )
    | { readonly __typename: 'WithdrawApplicationSuccess', readonly application: GuaranteeApplicationFragment }
   };

export type ApproveApplicationMutationVariables = Exact<{
  input: ApplicationStepInput;
}>;


export type ApproveApplicationMutation = { readonly approveApplication:
    | (
      { readonly __typename: 'ApplicationNotFoundError' }
      & Refusal_ApplicationNotFoundError_Fragment
    )
    | { readonly __typename: 'ApproveApplicationSuccess', readonly application: GuaranteeApplicationFragment }
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'StepNotAllowedError' }
      & Refusal_StepNotAllowedError_Fragment
    )
   };

export type DeclineApplicationMutationVariables = Exact<{
  input: DeclineApplicationInput;
}>;


export type DeclineApplicationMutation = { readonly declineApplication:
    | (
      { readonly __typename: 'ApplicationNotFoundError' }
      & Refusal_ApplicationNotFoundError_Fragment
    )
    | { readonly __typename: 'DeclineApplicationSuccess', readonly application: GuaranteeApplicationFragment }
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'StepNotAllowedError' }
      & Refusal_StepNotAllowedError_Fragment
    )
   };

export type SettlePremiumMutationVariables = Exact<{
  input: SettlePremiumInput;
}>;


export type SettlePremiumMutation = { readonly settlePremium:
    | (
      { readonly __typename: 'ApplicationNotFoundError' }
      & Refusal_ApplicationNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'SettlePremiumSuccess', readonly application: GuaranteeApplicationFragment }
    | (
      { readonly __typename: 'StepNotAllowedError' }
      & Refusal_StepNotAllowedError_Fragment
    )
   };

export type IssueAppliedGuaranteeMutationVariables = Exact<{
  input: IssueAppliedGuaranteeInput;
}>;


export type IssueAppliedGuaranteeMutation = { readonly issueAppliedGuarantee:
    | (
      { readonly __typename: 'ApplicationNotFoundError' }
      & Refusal_ApplicationNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'GuaranteeNumberTakenError' }
      & Refusal_GuaranteeNumberTakenError_Fragment
    )
    | (
      { readonly __typename: 'GuaranteeNumbersExhaustedError' }
      & Refusal_GuaranteeNumbersExhaustedError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'IssueAppliedGuaranteeSuccess', readonly application: GuaranteeApplicationFragment, readonly guarantee: GuaranteeFragment }
    | (
      { readonly __typename: 'PremiumNotSettledError' }
      & Refusal_PremiumNotSettledError_Fragment
    )
    | (
      { readonly __typename: 'StepNotAllowedError' }
      & Refusal_StepNotAllowedError_Fragment
    )
   };

export type GuaranteeEndFragment = { readonly status: GuaranteeEndStatus, readonly endedOn: string, readonly ground: CancellationGround | null, readonly consentedOn: string | null, readonly reference: string | null, readonly recordedAt: string };

export type CancelGuaranteeMutationVariables = Exact<{
  input: CancelGuaranteeInput;
}>;


export type CancelGuaranteeMutation = { readonly cancelGuarantee:
    | { readonly __typename: 'CancelGuaranteeSuccess', readonly guarantee: GuaranteeFragment }
    | (
      { readonly __typename: 'GuaranteeNotFoundError' }
      & Refusal_GuaranteeNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'StepNotAllowedError' }
      & Refusal_StepNotAllowedError_Fragment
    )
   };

export type DischargeGuaranteeMutationVariables = Exact<{
  input: DischargeGuaranteeInput;
}>;


export type DischargeGuaranteeMutation = { readonly dischargeGuarantee:
    | { readonly __typename: 'DischargeGuaranteeSuccess', readonly guarantee: GuaranteeFragment }
    | (
      { readonly __typename: 'GuaranteeNotFoundError' }
      & Refusal_GuaranteeNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'NotTheObligeeError' }
      & Refusal_NotTheObligeeError_Fragment
    )
    | (
      { readonly __typename: 'StepNotAllowedError' }
      & Refusal_StepNotAllowedError_Fragment
    )
   };

export type GuaranteeSummaryFragment = { readonly id: string, readonly number: string, readonly revision: number, readonly kind: GuaranteeKind, readonly status: GuaranteeStatus, readonly delivery: Delivery, readonly issuedOn: string, readonly expiresOn: string, readonly amount: number, readonly issuer: { readonly id: string, readonly name: string, readonly address: string }, readonly branch: IssuerBranchFragment, readonly contractor: { readonly id: string, readonly name: string, readonly address: string }, readonly obligee: { readonly id: string, readonly name: string }, readonly worksContract: { readonly name: string, readonly place: string | null, readonly contractPrice: number, readonly coveredPrice: number, readonly contractedOn: string | null, readonly workPeriod: { readonly from: string, readonly to: string } }, readonly depositBank: { readonly name: string, readonly branch: string } | null };

export type GuaranteeFragment = (
  { readonly certificate: CertificateFragment, readonly certificates: ReadonlyArray<CertificateFragment>, readonly amendments: ReadonlyArray<AmendmentFragment>, readonly end: GuaranteeEndFragment | null }
  & GuaranteeSummaryFragment
);

export type GuaranteeQueryVariables = Exact<{
  number: string;
}>;


export type GuaranteeQuery = { readonly guarantee: GuaranteeFragment | null };

export type GuaranteesQueryVariables = Exact<{
  filter?: GuaranteeFilter | null | undefined;
  orderBy?: GuaranteeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type GuaranteesQuery = { readonly guarantees: { readonly nodes: ReadonlyArray<GuaranteeSummaryFragment>, readonly pageInfo: PageInfoFragment } };

export type IssueGuaranteeMutationVariables = Exact<{
  input: IssueGuaranteeInput;
}>;


export type IssueGuaranteeMutation = { readonly issueGuarantee:
    | (
      { readonly __typename: 'GuaranteeNumberTakenError' }
      & Refusal_GuaranteeNumberTakenError_Fragment
    )
    | (
      { readonly __typename: 'GuaranteeNumbersExhaustedError' }
      & Refusal_GuaranteeNumbersExhaustedError_Fragment
    )
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'IssueGuaranteeSuccess', readonly guarantee: GuaranteeFragment }
   };

export type GuaranteeEventsQueryVariables = Exact<{
  number: string;
}>;


export type GuaranteeEventsQuery = { readonly guarantee: { readonly events: ReadonlyArray<{ readonly at: string, readonly type: GuaranteeEventType, readonly role: Role | null, readonly organisationId: string | null, readonly userId: string | null, readonly from: LifeStatus | null, readonly to: LifeStatus | null }> } | null };

export type MailFragment = { readonly id: string, readonly to: string, readonly subject: string, readonly text: string, readonly status: MailStatus, readonly createdAt: string, readonly sentAt: string | null, readonly attempts: number, readonly failure: string | null, readonly guarantee: { readonly id: string, readonly number: string } };

export type MailsQueryVariables = Exact<{
  filter?: MailFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MailsQuery = { readonly mails: { readonly nodes: ReadonlyArray<MailFragment>, readonly pageInfo: PageInfoFragment } };

export type ResendMailMutationVariables = Exact<{
  input: ResendMailInput;
}>;


export type ResendMailMutation = { readonly resendMail:
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'MailNotFoundError' }
      & Refusal_MailNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'ResendLimitReachedError' }
      & Refusal_ResendLimitReachedError_Fragment
    )
    | { readonly __typename: 'ResendMailSuccess', readonly mail: MailFragment }
   };

export type ObligeePolicyFragment = { readonly obligeeId: string, readonly on: string, readonly effectiveFrom: string | null, readonly advancePercent: PercentRuleFragment, readonly interimPercent: PercentRuleFragment, readonly totalPercent: PercentRuleFragment, readonly surveyPercent: PercentRuleFragment, readonly lowBidAdvancePercent: PercentRuleFragment, readonly performancePercent: PercentRuleFragment, readonly lowBidPerformancePercent: PercentRuleFragment, readonly minimumPrice: YenRuleFragment, readonly minimumDays: DaysRuleFragment, readonly interimMinimumPrice: YenRuleFragment, readonly interimMinimumDays: DaysRuleFragment, readonly cap: YenRuleFragment, readonly roundDownTo: YenRuleFragment, readonly performanceExtension: { readonly value: PerformanceExtension, readonly isOwn: boolean, readonly source: string }, readonly certificateCopyNote: { readonly value: string | null, readonly isOwn: boolean, readonly source: string } };

export type PercentRuleFragment = { readonly value: number, readonly isOwn: boolean, readonly source: string };

export type YenRuleFragment = { readonly value: number | null, readonly isOwn: boolean, readonly source: string };

export type DaysRuleFragment = { readonly value: number, readonly isOwn: boolean, readonly source: string };

export type ObligeePolicyQueryVariables = Exact<{
  obligeeId: string;
  on?: string | null | undefined;
}>;


export type ObligeePolicyQuery = { readonly obligeePolicy: ObligeePolicyFragment | null };

export type RecordObligeePolicyMutationVariables = Exact<{
  input: RecordObligeePolicyInput;
}>;


export type RecordObligeePolicyMutation = { readonly recordObligeePolicy:
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'RecordObligeePolicySuccess', readonly obligeePolicy: ObligeePolicyFragment }
   };

export type PageInfoFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null };

export type IssuerBranchFragment = { readonly id: string, readonly name: string, readonly address: string, readonly telephone: string, readonly fax: string | null };

export type IssuerFragment = { readonly id: string, readonly name: string, readonly address: string, readonly numberPrefix: string, readonly branches: ReadonlyArray<IssuerBranchFragment> };

export type ContractorFragment = { readonly id: string, readonly name: string, readonly address: string, readonly representative: string | null, readonly contactEmail: string | null, readonly telephone: string | null };

export type ObligeeFragment = { readonly id: string, readonly name: string, readonly addressee: string, readonly aliases: ReadonlyArray<string>, readonly category: ObligeeCategory | null, readonly prefecture: string | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly adoptions: ReadonlyArray<{ readonly startsOn: string | null, readonly startBasis: StartBasis, readonly works: boolean, readonly consulting: boolean | null, readonly consultingStartsOn: string | null, readonly kinds: ReadonlyArray<GuaranteeKind>, readonly isTrial: boolean, readonly asOf: string, readonly source: string }> };

export type IssuersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type IssuersQuery = { readonly issuers: { readonly nodes: ReadonlyArray<IssuerFragment>, readonly pageInfo: PageInfoFragment } };

export type ContractorsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ContractorsQuery = { readonly contractors: { readonly nodes: ReadonlyArray<ContractorFragment>, readonly pageInfo: PageInfoFragment } };

export type ObligeesQueryVariables = Exact<{
  filter?: ObligeeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ObligeesQuery = { readonly obligees: { readonly nodes: ReadonlyArray<ObligeeFragment>, readonly pageInfo: PageInfoFragment } };

export type PremiumTableFragment = { readonly id: string, readonly kind: GuaranteeKind, readonly effectiveFrom: string, readonly method: PremiumMethod, readonly minimum: number, readonly roundDownTo: number, readonly illustrative: boolean, readonly source: string, readonly bands: ReadonlyArray<{ readonly upTo: number | null, readonly ratePerMillion: number }>, readonly onlineDiscount: { readonly from: number, readonly off: number } | null };

export type PremiumQuoteFragment = { readonly amount: number, readonly on: string, readonly base: number, readonly discount: number, readonly total: number, readonly explanation: string, readonly illustrative: boolean, readonly parts: ReadonlyArray<{ readonly amount: number, readonly from: number, readonly upTo: number | null, readonly ratePerMillion: number }>, readonly table: PremiumTableFragment };

export type PremiumQuoteQueryVariables = Exact<{
  input: PremiumQuoteInput;
}>;


export type PremiumQuoteQuery = { readonly premiumQuote:
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'PremiumQuote' }
      & PremiumQuoteFragment
    )
    | (
      { readonly __typename: 'PremiumTableNotFoundError' }
      & Refusal_PremiumTableNotFoundError_Fragment
    )
   };

export type PremiumTablesQueryVariables = Exact<{
  issuerId: string;
  kind?: GuaranteeKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PremiumTablesQuery = { readonly premiumTables: { readonly nodes: ReadonlyArray<PremiumTableFragment>, readonly pageInfo: PageInfoFragment } };

export type RecordPremiumTableMutationVariables = Exact<{
  input: RecordPremiumTableInput;
}>;


export type RecordPremiumTableMutation = { readonly recordPremiumTable:
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'RecordPremiumTableSuccess', readonly premiumTable: PremiumTableFragment }
   };

type Refusal_AccessTokenNotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_ApplicationNotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_CertificateNotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_DeliveredOnPaperError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_GuaranteeNotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_GuaranteeNumberTakenError_Fragment = { readonly number: string, readonly code: ErrorCode, readonly message: string };

type Refusal_GuaranteeNumbersExhaustedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_IdempotencyConflictError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_InvalidInputError_Fragment = { readonly code: ErrorCode, readonly message: string, readonly fields: ReadonlyArray<InputFindingFragment> };

type Refusal_MailNotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_NotTheObligeeError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_PasswordChangeRequiredError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_PremiumNotSettledError_Fragment = { readonly premium: number | null, readonly code: ErrorCode, readonly message: string };

type Refusal_PremiumTableNotFoundError_Fragment = { readonly kind: GuaranteeKind, readonly on: string, readonly code: ErrorCode, readonly message: string };

type Refusal_RegistrationNotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_ResendLimitReachedError_Fragment = { readonly limit: number, readonly code: ErrorCode, readonly message: string };

type Refusal_RevisionConflictError_Fragment = { readonly expected: number, readonly actual: number, readonly code: ErrorCode, readonly message: string };

type Refusal_SessionEndedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_SignInRefusedError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_StepNotAllowedError_Fragment = { readonly status: string, readonly allowedActions: ReadonlyArray<StepMutation>, readonly code: ErrorCode, readonly message: string };

type Refusal_TooManyGuessesError_Fragment = { readonly limit: number, readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string };

type Refusal_TooManyRegistrationsError_Fragment = { readonly code: ErrorCode, readonly message: string };

type Refusal_TooManySignInsError_Fragment = { readonly limit: number, readonly retryAfterSeconds: number, readonly code: ErrorCode, readonly message: string };

type Refusal_UserNotFoundError_Fragment = { readonly code: ErrorCode, readonly message: string };

export type RefusalFragment =
  | Refusal_AccessTokenNotFoundError_Fragment
  | Refusal_ApplicationNotFoundError_Fragment
  | Refusal_CertificateNotFoundError_Fragment
  | Refusal_DeliveredOnPaperError_Fragment
  | Refusal_GuaranteeNotFoundError_Fragment
  | Refusal_GuaranteeNumberTakenError_Fragment
  | Refusal_GuaranteeNumbersExhaustedError_Fragment
  | Refusal_IdempotencyConflictError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_MailNotFoundError_Fragment
  | Refusal_NotTheObligeeError_Fragment
  | Refusal_PasswordChangeRequiredError_Fragment
  | Refusal_PremiumNotSettledError_Fragment
  | Refusal_PremiumTableNotFoundError_Fragment
  | Refusal_RegistrationNotFoundError_Fragment
  | Refusal_ResendLimitReachedError_Fragment
  | Refusal_RevisionConflictError_Fragment
  | Refusal_SessionEndedError_Fragment
  | Refusal_SignInRefusedError_Fragment
  | Refusal_StepNotAllowedError_Fragment
  | Refusal_TooManyGuessesError_Fragment
  | Refusal_TooManyRegistrationsError_Fragment
  | Refusal_TooManySignInsError_Fragment
  | Refusal_UserNotFoundError_Fragment
;

export type InputFindingFragment = { readonly path: string, readonly code: InputFindingCode, readonly message: string, readonly limit: string | null, readonly actual: string | null };

export type RegisteredWorksFragment = { readonly id: string, readonly name: string, readonly place: string | null, readonly contractType: ContractType, readonly contractPrice: number, readonly contractedOn: string | null, readonly workPeriod: { readonly from: string, readonly to: string }, readonly issuer: { readonly id: string, readonly name: string, readonly address: string }, readonly obligee: { readonly id: string, readonly name: string }, readonly contractor: { readonly id: string, readonly name: string, readonly address: string } | null };

export type RegisteredWorksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RegisteredWorksQuery = { readonly registeredWorks: { readonly nodes: ReadonlyArray<RegisteredWorksFragment>, readonly pageInfo: PageInfoFragment } };

export type RegisterWorksMutationVariables = Exact<{
  input: RegisterWorksInput;
}>;


export type RegisterWorksMutation = { readonly registerWorks:
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'RegisterWorksSuccess', readonly registeredWorks: RegisteredWorksFragment }
   };

export type RegistrationFragment = { readonly id: string, readonly status: RegistrationStatus, readonly companyName: string, readonly address: string, readonly representative: string, readonly contactName: string, readonly contactEmail: string, readonly telephone: string, readonly loginId: string | null, readonly requestedAt: string, readonly decidedAt: string | null, readonly declineReason: string | null, readonly issuer: { readonly id: string, readonly name: string }, readonly contractor: ContractorFragment | null, readonly user: UserFragment | null };

export type RegistrationsQueryVariables = Exact<{
  filter?: RegistrationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RegistrationsQuery = { readonly registrations: { readonly nodes: ReadonlyArray<RegistrationFragment>, readonly pageInfo: PageInfoFragment } };

export type RequestRegistrationMutationVariables = Exact<{
  input: RequestRegistrationInput;
}>;


export type RequestRegistrationMutation = { readonly requestRegistration:
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'RequestRegistrationSuccess', readonly registrationId: string }
    | (
      { readonly __typename: 'TooManyRegistrationsError', readonly limit: number, readonly retryAfterSeconds: number }
      & Refusal_TooManyRegistrationsError_Fragment
    )
   };

export type AcceptRegistrationMutationVariables = Exact<{
  input: AcceptRegistrationInput;
}>;


export type AcceptRegistrationMutation = { readonly acceptRegistration:
    | { readonly __typename: 'AcceptRegistrationSuccess', readonly initialPassword: string | null, readonly registration: RegistrationFragment }
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'RegistrationNotFoundError' }
      & Refusal_RegistrationNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'StepNotAllowedError' }
      & Refusal_StepNotAllowedError_Fragment
    )
   };

export type DeclineRegistrationMutationVariables = Exact<{
  input: DeclineRegistrationInput;
}>;


export type DeclineRegistrationMutation = { readonly declineRegistration:
    | { readonly __typename: 'DeclineRegistrationSuccess', readonly registration: RegistrationFragment }
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'RegistrationNotFoundError' }
      & Refusal_RegistrationNotFoundError_Fragment
    )
    | (
      { readonly __typename: 'StepNotAllowedError' }
      & Refusal_StepNotAllowedError_Fragment
    )
   };

type IssuedTokens_ChangePasswordSuccess_Fragment = { readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly accessTokenExpiresInSeconds: number, readonly refreshToken: string, readonly refreshTokenExpiresAt: string, readonly user: UserFragment, readonly organisation:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type IssuedTokens_RefreshSessionSuccess_Fragment = { readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly accessTokenExpiresInSeconds: number, readonly refreshToken: string, readonly refreshTokenExpiresAt: string, readonly user: UserFragment, readonly organisation:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type IssuedTokens_SignInSuccess_Fragment = { readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly accessTokenExpiresInSeconds: number, readonly refreshToken: string, readonly refreshTokenExpiresAt: string, readonly user: UserFragment, readonly organisation:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

export type IssuedTokensFragment =
  | IssuedTokens_ChangePasswordSuccess_Fragment
  | IssuedTokens_RefreshSessionSuccess_Fragment
  | IssuedTokens_SignInSuccess_Fragment
;

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'PasswordChangeRequiredError' }
      & Refusal_PasswordChangeRequiredError_Fragment
    )
    | (
      { readonly __typename: 'SignInRefusedError' }
      & Refusal_SignInRefusedError_Fragment
    )
    | (
      { readonly __typename: 'SignInSuccess' }
      & IssuedTokens_SignInSuccess_Fragment
    )
    | (
      { readonly __typename: 'TooManySignInsError' }
      & Refusal_TooManySignInsError_Fragment
    )
   };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { readonly refreshSession:
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'RefreshSessionSuccess' }
      & IssuedTokens_RefreshSessionSuccess_Fragment
    )
    | (
      { readonly __typename: 'SessionEndedError' }
      & Refusal_SessionEndedError_Fragment
    )
   };

export type SignOutMutationVariables = Exact<{
  input?: SignOutInput | null | undefined;
}>;


export type SignOutMutation = { readonly signOut:
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'SessionEndedError' }
      & Refusal_SessionEndedError_Fragment
    )
    | { readonly __typename: 'SignOutSuccess', readonly signedOutAt: string }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { readonly changePassword:
    | (
      { readonly __typename: 'ChangePasswordSuccess' }
      & IssuedTokens_ChangePasswordSuccess_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | (
      { readonly __typename: 'SignInRefusedError' }
      & Refusal_SignInRefusedError_Fragment
    )
    | (
      { readonly __typename: 'TooManySignInsError' }
      & Refusal_TooManySignInsError_Fragment
    )
   };

export type UserFragment = { readonly id: string, readonly loginId: string, readonly name: string, readonly createdAt: string };

export type UsersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type UsersQuery = { readonly users: { readonly nodes: ReadonlyArray<UserFragment>, readonly pageInfo: PageInfoFragment } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { readonly resetPassword:
    | (
      { readonly __typename: 'IdempotencyConflictError' }
      & Refusal_IdempotencyConflictError_Fragment
    )
    | (
      { readonly __typename: 'InvalidInputError' }
      & Refusal_InvalidInputError_Fragment
    )
    | { readonly __typename: 'ResetPasswordSuccess', readonly initialPassword: string | null, readonly user: UserFragment }
    | (
      { readonly __typename: 'UserNotFoundError' }
      & Refusal_UserNotFoundError_Fragment
    )
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly role: Role, readonly tokenName: string, readonly tokenExpiresAt: string | null, readonly scopes: ReadonlyArray<AccessTokenScope> | null, readonly organisation:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly user: UserFragment | null } | null };

export const AccessTokenFragmentDoc = /*#__PURE__*/ String.raw`
    fragment AccessToken on AccessToken {
  id
  name
  scopes
  createdAt
  expiresAt
  lastUsedAt
  revokedAt
}
    ` as unknown as DocumentNode<AccessTokenFragment, unknown>;
export const AuthKeyFragmentDoc = /*#__PURE__*/ String.raw`
    fragment AuthKey on AuthKey {
  value
  groups
  createdAt
}
    ` as unknown as DocumentNode<AuthKeyFragment, unknown>;
export const PdfFileFragmentDoc = /*#__PURE__*/ String.raw`
    fragment PdfFile on PdfFile {
  url
  fileName
  sha256
}
    ` as unknown as DocumentNode<PdfFileFragment, unknown>;
export const EligibilityReasonFragmentDoc = /*#__PURE__*/ String.raw`
    fragment EligibilityReason on EligibilityReason {
  path
  code
  message
  limit
  actual
  source
}
    ` as unknown as DocumentNode<EligibilityReasonFragment, unknown>;
export const EligibilityFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Eligibility on Eligibility {
  eligible
  mostAmount
  leastAmount
  reasons {
    ...EligibilityReason
  }
  cautions {
    ...EligibilityReason
  }
}
    ` as unknown as DocumentNode<EligibilityFragment, unknown>;
export const IssuerBranchFragmentDoc = /*#__PURE__*/ String.raw`
    fragment IssuerBranch on IssuerBranch {
  id
  name
  address
  telephone
  fax
}
    ` as unknown as DocumentNode<IssuerBranchFragment, unknown>;
export const PremiumTableFragmentDoc = /*#__PURE__*/ String.raw`
    fragment PremiumTable on PremiumTable {
  id
  kind
  effectiveFrom
  method
  bands {
    upTo
    ratePerMillion
  }
  minimum
  roundDownTo
  onlineDiscount {
    from
    off
  }
  illustrative
  source
}
    ` as unknown as DocumentNode<PremiumTableFragment, unknown>;
export const PremiumQuoteFragmentDoc = /*#__PURE__*/ String.raw`
    fragment PremiumQuote on PremiumQuote {
  amount
  on
  parts {
    amount
    from
    upTo
    ratePerMillion
  }
  base
  discount
  total
  explanation
  illustrative
  table {
    ...PremiumTable
  }
}
    ` as unknown as DocumentNode<PremiumQuoteFragment, unknown>;
export const GuaranteeApplicationFragmentDoc = /*#__PURE__*/ String.raw`
    fragment GuaranteeApplication on GuaranteeApplication {
  id
  status
  kind
  contractType
  delivery
  amount
  expiresOn
  isLowBid
  isAdvancePlanned
  advanceAmount
  contactEmail
  declineReason
  createdAt
  changedAt
  submittedAt
  decidedAt
  issuer {
    id
    name
    address
  }
  branch {
    ...IssuerBranch
  }
  contractor {
    id
    name
    address
  }
  obligee {
    id
    name
  }
  registeredWorks {
    id
    name
  }
  worksContract {
    name
    place
    contractPrice
    coveredPrice
    contractedOn
    noticedOn
    nominatedOn
    workPeriod {
      from
      to
    }
  }
  depositBank {
    name
    branch
  }
  jointVenture {
    name
    members {
      name
      shareBasisPoints
      isRepresentative
    }
  }
  progress {
    recognisedOn
    workDone
    plannedWorkDone
  }
  premium {
    ...PremiumQuote
  }
  settlement {
    method
    settledOn
    amount
  }
  guarantee {
    id
    number
    status
  }
  history {
    at
    type
    from
    to
    role
    organisationId
    userId
  }
}
    ` as unknown as DocumentNode<GuaranteeApplicationFragment, unknown>;
export const GuaranteeSummaryFragmentDoc = /*#__PURE__*/ String.raw`
    fragment GuaranteeSummary on Guarantee {
  id
  number
  revision
  kind
  status
  delivery
  issuedOn
  expiresOn
  amount
  issuer {
    id
    name
    address
  }
  branch {
    ...IssuerBranch
  }
  contractor {
    id
    name
    address
  }
  obligee {
    id
    name
  }
  worksContract {
    name
    place
    contractPrice
    coveredPrice
    contractedOn
    workPeriod {
      from
      to
    }
  }
  depositBank {
    name
    branch
  }
}
    ` as unknown as DocumentNode<GuaranteeSummaryFragment, unknown>;
export const CertificateFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Certificate on Certificate {
  id
  version
  title
  amended
  inForce
  issuedOn
  digest
  content
  items {
    label
    value
  }
  standing {
    mark
    remarks
  }
  supersedes {
    id
    version
    issuedOn
  }
  supersededBy {
    id
    version
    issuedOn
  }
}
    ` as unknown as DocumentNode<CertificateFragment, unknown>;
export const AmendableTermsFragmentDoc = /*#__PURE__*/ String.raw`
    fragment AmendableTerms on AmendableTerms {
  amount
  contractPrice
  coveredPrice
  workPeriod {
    from
    to
  }
  expiresOn
}
    ` as unknown as DocumentNode<AmendableTermsFragment, unknown>;
export const AmendmentFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Amendment on Amendment {
  amendedOn
  recordedAt
  effect
  before {
    ...AmendableTerms
  }
  after {
    ...AmendableTerms
  }
  certificate {
    id
    version
    issuedOn
  }
}
    ` as unknown as DocumentNode<AmendmentFragment, unknown>;
export const GuaranteeEndFragmentDoc = /*#__PURE__*/ String.raw`
    fragment GuaranteeEnd on GuaranteeEnd {
  status
  endedOn
  ground
  consentedOn
  reference
  recordedAt
}
    ` as unknown as DocumentNode<GuaranteeEndFragment, unknown>;
export const GuaranteeFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Guarantee on Guarantee {
  ...GuaranteeSummary
  certificate {
    ...Certificate
  }
  certificates {
    ...Certificate
  }
  amendments {
    ...Amendment
  }
  end {
    ...GuaranteeEnd
  }
}
    ` as unknown as DocumentNode<GuaranteeFragment, unknown>;
export const MailFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Mail on Mail {
  id
  to
  subject
  text
  status
  createdAt
  sentAt
  attempts
  failure
  guarantee {
    id
    number
  }
}
    ` as unknown as DocumentNode<MailFragment, unknown>;
export const PercentRuleFragmentDoc = /*#__PURE__*/ String.raw`
    fragment PercentRule on PercentRule {
  value
  isOwn
  source
}
    ` as unknown as DocumentNode<PercentRuleFragment, unknown>;
export const YenRuleFragmentDoc = /*#__PURE__*/ String.raw`
    fragment YenRule on YenRule {
  value
  isOwn
  source
}
    ` as unknown as DocumentNode<YenRuleFragment, unknown>;
export const DaysRuleFragmentDoc = /*#__PURE__*/ String.raw`
    fragment DaysRule on DaysRule {
  value
  isOwn
  source
}
    ` as unknown as DocumentNode<DaysRuleFragment, unknown>;
export const ObligeePolicyFragmentDoc = /*#__PURE__*/ String.raw`
    fragment ObligeePolicy on ObligeePolicy {
  obligeeId
  on
  effectiveFrom
  advancePercent {
    ...PercentRule
  }
  interimPercent {
    ...PercentRule
  }
  totalPercent {
    ...PercentRule
  }
  surveyPercent {
    ...PercentRule
  }
  lowBidAdvancePercent {
    ...PercentRule
  }
  performancePercent {
    ...PercentRule
  }
  lowBidPerformancePercent {
    ...PercentRule
  }
  minimumPrice {
    ...YenRule
  }
  minimumDays {
    ...DaysRule
  }
  interimMinimumPrice {
    ...YenRule
  }
  interimMinimumDays {
    ...DaysRule
  }
  cap {
    ...YenRule
  }
  roundDownTo {
    ...YenRule
  }
  performanceExtension {
    value
    isOwn
    source
  }
  certificateCopyNote {
    value
    isOwn
    source
  }
}
    ` as unknown as DocumentNode<ObligeePolicyFragment, unknown>;
export const PageInfoFragmentDoc = /*#__PURE__*/ String.raw`
    fragment PageInfo on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
    ` as unknown as DocumentNode<PageInfoFragment, unknown>;
export const IssuerFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Issuer on Issuer {
  id
  name
  address
  numberPrefix
  branches {
    ...IssuerBranch
  }
}
    ` as unknown as DocumentNode<IssuerFragment, unknown>;
export const ObligeeFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Obligee on Obligee {
  id
  name
  addressee
  aliases
  category
  prefecture
  parent {
    id
    name
  }
  adoptions {
    startsOn
    startBasis
    works
    consulting
    consultingStartsOn
    kinds
    isTrial
    asOf
    source
  }
}
    ` as unknown as DocumentNode<ObligeeFragment, unknown>;
export const InputFindingFragmentDoc = /*#__PURE__*/ String.raw`
    fragment InputFinding on InputFinding {
  path
  code
  message
  limit
  actual
}
    ` as unknown as DocumentNode<InputFindingFragment, unknown>;
export const RefusalFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Refusal on UserError {
  code
  message
  ... on InvalidInputError {
    fields {
      ...InputFinding
    }
  }
  ... on StepNotAllowedError {
    status
    allowedActions
  }
  ... on PremiumNotSettledError {
    premium
  }
  ... on PremiumTableNotFoundError {
    kind
    on
  }
  ... on GuaranteeNumberTakenError {
    number
  }
  ... on RevisionConflictError {
    expected
    actual
  }
  ... on TooManyGuessesError {
    limit
    retryAfterSeconds
  }
  ... on TooManySignInsError {
    limit
    retryAfterSeconds
  }
  ... on ResendLimitReachedError {
    limit
  }
}
    ` as unknown as DocumentNode<RefusalFragment, unknown>;
export const RegisteredWorksFragmentDoc = /*#__PURE__*/ String.raw`
    fragment RegisteredWorks on RegisteredWorks {
  id
  name
  place
  contractType
  contractPrice
  contractedOn
  workPeriod {
    from
    to
  }
  issuer {
    id
    name
    address
  }
  obligee {
    id
    name
  }
  contractor {
    id
    name
    address
  }
}
    ` as unknown as DocumentNode<RegisteredWorksFragment, unknown>;
export const ContractorFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Contractor on Contractor {
  id
  name
  address
  representative
  contactEmail
  telephone
}
    ` as unknown as DocumentNode<ContractorFragment, unknown>;
export const UserFragmentDoc = /*#__PURE__*/ String.raw`
    fragment User on User {
  id
  loginId
  name
  createdAt
}
    ` as unknown as DocumentNode<UserFragment, unknown>;
export const RegistrationFragmentDoc = /*#__PURE__*/ String.raw`
    fragment Registration on Registration {
  id
  status
  companyName
  address
  representative
  contactName
  contactEmail
  telephone
  loginId
  requestedAt
  decidedAt
  declineReason
  issuer {
    id
    name
  }
  contractor {
    ...Contractor
  }
  user {
    ...User
  }
}
    ` as unknown as DocumentNode<RegistrationFragment, unknown>;
export const IssuedTokensFragmentDoc = /*#__PURE__*/ String.raw`
    fragment IssuedTokens on IssuedTokens {
  accessToken
  accessTokenExpiresAt
  accessTokenExpiresInSeconds
  refreshToken
  refreshTokenExpiresAt
  user {
    ...User
  }
  organisation {
    id
    name
  }
}
    ` as unknown as DocumentNode<IssuedTokensFragment, unknown>;
export const AccessTokensDocument = /*#__PURE__*/ String.raw`
    query accessTokens($first: Int, $after: String, $last: Int, $before: String) {
  accessTokens(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...AccessToken
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${AccessTokenFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<AccessTokensQuery, AccessTokensQueryVariables>;
export const CreateAccessTokenDocument = /*#__PURE__*/ String.raw`
    mutation createAccessToken($input: CreateAccessTokenInput!) {
  createAccessToken(input: $input) {
    __typename
    ... on CreateAccessTokenSuccess {
      token
      accessToken {
        ...AccessToken
      }
    }
    ...Refusal
  }
}
    ${AccessTokenFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const RevokeAccessTokenDocument = /*#__PURE__*/ String.raw`
    mutation revokeAccessToken($input: RevokeAccessTokenInput!) {
  revokeAccessToken(input: $input) {
    __typename
    ... on RevokeAccessTokenSuccess {
      accessToken {
        ...AccessToken
      }
    }
    ...Refusal
  }
}
    ${AccessTokenFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const AmendmentEffectDocument = /*#__PURE__*/ String.raw`
    query amendmentEffect($input: AmendmentEffectInput!) {
  amendmentEffect(input: $input) {
    __typename
    ... on AmendmentEffect {
      effect
      reasons {
        code
        effect
        message
        source
      }
      before {
        ...AmendableTerms
      }
      after {
        ...AmendableTerms
      }
    }
    ...Refusal
  }
}
    ${AmendableTermsFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<AmendmentEffectQuery, AmendmentEffectQueryVariables>;
export const AmendGuaranteeDocument = /*#__PURE__*/ String.raw`
    mutation amendGuarantee($input: AmendGuaranteeInput!) {
  amendGuarantee(input: $input) {
    __typename
    ... on AmendGuaranteeSuccess {
      amendment {
        ...Amendment
      }
      certificate {
        ...Certificate
      }
      guarantee {
        ...GuaranteeSummary
      }
    }
    ...Refusal
  }
}
    ${AmendmentFragmentDoc}
${AmendableTermsFragmentDoc}
${CertificateFragmentDoc}
${GuaranteeSummaryFragmentDoc}
${IssuerBranchFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<AmendGuaranteeMutation, AmendGuaranteeMutationVariables>;
export const RevealAuthKeyDocument = /*#__PURE__*/ String.raw`
    mutation revealAuthKey($input: RevealAuthKeyInput!) {
  revealAuthKey(input: $input) {
    __typename
    ... on RevealAuthKeySuccess {
      authKey {
        ...AuthKey
      }
      guarantee {
        ...GuaranteeSummary
      }
    }
    ...Refusal
  }
}
    ${AuthKeyFragmentDoc}
${GuaranteeSummaryFragmentDoc}
${IssuerBranchFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<RevealAuthKeyMutation, RevealAuthKeyMutationVariables>;
export const ReissueAuthKeyDocument = /*#__PURE__*/ String.raw`
    mutation reissueAuthKey($input: ReissueAuthKeyInput!) {
  reissueAuthKey(input: $input) {
    __typename
    ... on ReissueAuthKeySuccess {
      authKey {
        ...AuthKey
      }
      guarantee {
        ...GuaranteeSummary
      }
    }
    ...Refusal
  }
}
    ${AuthKeyFragmentDoc}
${GuaranteeSummaryFragmentDoc}
${IssuerBranchFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<ReissueAuthKeyMutation, ReissueAuthKeyMutationVariables>;
export const OpenCertificateDocument = /*#__PURE__*/ String.raw`
    mutation openCertificate($input: OpenCertificateInput!) {
  openCertificate(input: $input) {
    __typename
    ... on OpenCertificateSuccess {
      certificate {
        ...Certificate
      }
      guarantee {
        ...GuaranteeSummary
      }
    }
    ...Refusal
  }
}
    ${CertificateFragmentDoc}
${GuaranteeSummaryFragmentDoc}
${IssuerBranchFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<OpenCertificateMutation, OpenCertificateMutationVariables>;
export const CertificatePdfDocument = /*#__PURE__*/ String.raw`
    query certificatePdf($certificateId: ID!) {
  node(id: $certificateId) {
    __typename
    ... on Certificate {
      pdf {
        ...PdfFile
      }
    }
  }
}
    ${PdfFileFragmentDoc}` as unknown as DocumentNode<CertificatePdfQuery, CertificatePdfQueryVariables>;
export const KeyNoticeDocument = /*#__PURE__*/ String.raw`
    mutation keyNotice($input: RevealAuthKeyInput!) {
  revealAuthKey(input: $input) {
    __typename
    ... on RevealAuthKeySuccess {
      authKey {
        noticePdf {
          ...PdfFile
        }
      }
    }
    ...Refusal
  }
}
    ${PdfFileFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<KeyNoticeMutation, KeyNoticeMutationVariables>;
export const GuaranteesCsvDocument = /*#__PURE__*/ String.raw`
    query guaranteesCsv($filter: GuaranteeFilter, $orderBy: GuaranteeOrder) {
  guaranteesCsv(filter: $filter, orderBy: $orderBy) {
    url
    fileName
  }
}
    ` as unknown as DocumentNode<GuaranteesCsvQuery, GuaranteesCsvQueryVariables>;
export const EligibilityDocument = /*#__PURE__*/ String.raw`
    query eligibility($input: EligibilityInput!) {
  eligibility(input: $input) {
    __typename
    ...Eligibility
    ...Refusal
  }
}
    ${EligibilityFragmentDoc}
${EligibilityReasonFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<EligibilityQuery, EligibilityQueryVariables>;
export const GuaranteeApplicationDocument = /*#__PURE__*/ String.raw`
    query guaranteeApplication($id: ID!) {
  node(id: $id) {
    __typename
    ...GuaranteeApplication
  }
}
    ${GuaranteeApplicationFragmentDoc}
${IssuerBranchFragmentDoc}
${PremiumQuoteFragmentDoc}
${PremiumTableFragmentDoc}` as unknown as DocumentNode<GuaranteeApplicationQuery, GuaranteeApplicationQueryVariables>;
export const GuaranteeApplicationsDocument = /*#__PURE__*/ String.raw`
    query guaranteeApplications($filter: GuaranteeApplicationFilter, $first: Int, $after: String, $last: Int, $before: String) {
  guaranteeApplications(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...GuaranteeApplication
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${GuaranteeApplicationFragmentDoc}
${IssuerBranchFragmentDoc}
${PremiumQuoteFragmentDoc}
${PremiumTableFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<GuaranteeApplicationsQuery, GuaranteeApplicationsQueryVariables>;
export const ApplyForGuaranteeDocument = /*#__PURE__*/ String.raw`
    mutation applyForGuarantee($input: ApplyForGuaranteeInput!) {
  applyForGuarantee(input: $input) {
    __typename
    ... on ApplyForGuaranteeSuccess {
      application {
        ...GuaranteeApplication
      }
      findings {
        ...InputFinding
      }
    }
    ...Refusal
  }
}
    ${GuaranteeApplicationFragmentDoc}
${IssuerBranchFragmentDoc}
${PremiumQuoteFragmentDoc}
${PremiumTableFragmentDoc}
${InputFindingFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<ApplyForGuaranteeMutation, ApplyForGuaranteeMutationVariables>;
export const ChangeApplicationDocument = /*#__PURE__*/ String.raw`
    mutation changeApplication($input: ChangeApplicationInput!) {
  changeApplication(input: $input) {
    __typename
    ... on ChangeApplicationSuccess {
      application {
        ...GuaranteeApplication
      }
      findings {
        ...InputFinding
      }
    }
    ...Refusal
  }
}
    ${GuaranteeApplicationFragmentDoc}
${IssuerBranchFragmentDoc}
${PremiumQuoteFragmentDoc}
${PremiumTableFragmentDoc}
${InputFindingFragmentDoc}
${RefusalFragmentDoc}` as unknown as DocumentNode<ChangeApplicationMutation, ChangeApplicationMutationVariables>;
export const SubmitApplicationDocument = /*#__PURE__*/ String.raw`
    mutation submitApplication($input: ApplicationStepInput!) {
  submitApplication(input: $input) {
    __typename
    ... on SubmitApplicationSuccess {
      application {
        ...GuaranteeApplication
      }
    }
    ...Refusal
  }
}
    ${GuaranteeApplicationFragmentDoc}
${IssuerBranchFragmentDoc}
${PremiumQuoteFragmentDoc}
${PremiumTableFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const WithdrawApplicationDocument = /*#__PURE__*/ String.raw`
    mutation withdrawApplication($input: ApplicationStepInput!) {
  withdrawApplication(input: $input) {
    __typename
    ... on WithdrawApplicationSuccess {
      application {
        ...GuaranteeApplication
      }
    }
    ...Refusal
  }
}
    ${GuaranteeApplicationFragmentDoc}
${IssuerBranchFragmentDoc}
${PremiumQuoteFragmentDoc}
${PremiumTableFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const ApproveApplicationDocument = /*#__PURE__*/ String.raw`
    mutation approveApplication($input: ApplicationStepInput!) {
  approveApplication(input: $input) {
    __typename
    ... on ApproveApplicationSuccess {
      application {
        ...GuaranteeApplication
      }
    }
    ...Refusal
  }
}
    ${GuaranteeApplicationFragmentDoc}
${IssuerBranchFragmentDoc}
${PremiumQuoteFragmentDoc}
${PremiumTableFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<ApproveApplicationMutation, ApproveApplicationMutationVariables>;
export const DeclineApplicationDocument = /*#__PURE__*/ String.raw`
    mutation declineApplication($input: DeclineApplicationInput!) {
  declineApplication(input: $input) {
    __typename
    ... on DeclineApplicationSuccess {
      application {
        ...GuaranteeApplication
      }
    }
    ...Refusal
  }
}
    ${GuaranteeApplicationFragmentDoc}
${IssuerBranchFragmentDoc}
${PremiumQuoteFragmentDoc}
${PremiumTableFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<DeclineApplicationMutation, DeclineApplicationMutationVariables>;
export const SettlePremiumDocument = /*#__PURE__*/ String.raw`
    mutation settlePremium($input: SettlePremiumInput!) {
  settlePremium(input: $input) {
    __typename
    ... on SettlePremiumSuccess {
      application {
        ...GuaranteeApplication
      }
    }
    ...Refusal
  }
}
    ${GuaranteeApplicationFragmentDoc}
${IssuerBranchFragmentDoc}
${PremiumQuoteFragmentDoc}
${PremiumTableFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<SettlePremiumMutation, SettlePremiumMutationVariables>;
export const IssueAppliedGuaranteeDocument = /*#__PURE__*/ String.raw`
    mutation issueAppliedGuarantee($input: IssueAppliedGuaranteeInput!) {
  issueAppliedGuarantee(input: $input) {
    __typename
    ... on IssueAppliedGuaranteeSuccess {
      application {
        ...GuaranteeApplication
      }
      guarantee {
        ...Guarantee
      }
    }
    ...Refusal
  }
}
    ${GuaranteeApplicationFragmentDoc}
${IssuerBranchFragmentDoc}
${PremiumQuoteFragmentDoc}
${PremiumTableFragmentDoc}
${GuaranteeFragmentDoc}
${GuaranteeSummaryFragmentDoc}
${CertificateFragmentDoc}
${AmendmentFragmentDoc}
${AmendableTermsFragmentDoc}
${GuaranteeEndFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<IssueAppliedGuaranteeMutation, IssueAppliedGuaranteeMutationVariables>;
export const CancelGuaranteeDocument = /*#__PURE__*/ String.raw`
    mutation cancelGuarantee($input: CancelGuaranteeInput!) {
  cancelGuarantee(input: $input) {
    __typename
    ... on CancelGuaranteeSuccess {
      guarantee {
        ...Guarantee
      }
    }
    ...Refusal
  }
}
    ${GuaranteeFragmentDoc}
${GuaranteeSummaryFragmentDoc}
${IssuerBranchFragmentDoc}
${CertificateFragmentDoc}
${AmendmentFragmentDoc}
${AmendableTermsFragmentDoc}
${GuaranteeEndFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<CancelGuaranteeMutation, CancelGuaranteeMutationVariables>;
export const DischargeGuaranteeDocument = /*#__PURE__*/ String.raw`
    mutation dischargeGuarantee($input: DischargeGuaranteeInput!) {
  dischargeGuarantee(input: $input) {
    __typename
    ... on DischargeGuaranteeSuccess {
      guarantee {
        ...Guarantee
      }
    }
    ...Refusal
  }
}
    ${GuaranteeFragmentDoc}
${GuaranteeSummaryFragmentDoc}
${IssuerBranchFragmentDoc}
${CertificateFragmentDoc}
${AmendmentFragmentDoc}
${AmendableTermsFragmentDoc}
${GuaranteeEndFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<DischargeGuaranteeMutation, DischargeGuaranteeMutationVariables>;
export const GuaranteeDocument = /*#__PURE__*/ String.raw`
    query guarantee($number: GuaranteeNumber!) {
  guarantee(number: $number) {
    ...Guarantee
  }
}
    ${GuaranteeFragmentDoc}
${GuaranteeSummaryFragmentDoc}
${IssuerBranchFragmentDoc}
${CertificateFragmentDoc}
${AmendmentFragmentDoc}
${AmendableTermsFragmentDoc}
${GuaranteeEndFragmentDoc}` as unknown as DocumentNode<GuaranteeQuery, GuaranteeQueryVariables>;
export const GuaranteesDocument = /*#__PURE__*/ String.raw`
    query guarantees($filter: GuaranteeFilter, $orderBy: GuaranteeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  guarantees(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...GuaranteeSummary
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${GuaranteeSummaryFragmentDoc}
${IssuerBranchFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<GuaranteesQuery, GuaranteesQueryVariables>;
export const IssueGuaranteeDocument = /*#__PURE__*/ String.raw`
    mutation issueGuarantee($input: IssueGuaranteeInput!) {
  issueGuarantee(input: $input) {
    __typename
    ... on IssueGuaranteeSuccess {
      guarantee {
        ...Guarantee
      }
    }
    ...Refusal
  }
}
    ${GuaranteeFragmentDoc}
${GuaranteeSummaryFragmentDoc}
${IssuerBranchFragmentDoc}
${CertificateFragmentDoc}
${AmendmentFragmentDoc}
${AmendableTermsFragmentDoc}
${GuaranteeEndFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<IssueGuaranteeMutation, IssueGuaranteeMutationVariables>;
export const GuaranteeEventsDocument = /*#__PURE__*/ String.raw`
    query guaranteeEvents($number: GuaranteeNumber!) {
  guarantee(number: $number) {
    events {
      at
      type
      role
      organisationId
      userId
      from
      to
    }
  }
}
    ` as unknown as DocumentNode<GuaranteeEventsQuery, GuaranteeEventsQueryVariables>;
export const MailsDocument = /*#__PURE__*/ String.raw`
    query mails($filter: MailFilter, $first: Int, $after: String, $last: Int, $before: String) {
  mails(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...Mail
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${MailFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<MailsQuery, MailsQueryVariables>;
export const ResendMailDocument = /*#__PURE__*/ String.raw`
    mutation resendMail($input: ResendMailInput!) {
  resendMail(input: $input) {
    __typename
    ... on ResendMailSuccess {
      mail {
        ...Mail
      }
    }
    ...Refusal
  }
}
    ${MailFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<ResendMailMutation, ResendMailMutationVariables>;
export const ObligeePolicyDocument = /*#__PURE__*/ String.raw`
    query obligeePolicy($obligeeId: ID!, $on: CalendarDate) {
  obligeePolicy(obligeeId: $obligeeId, on: $on) {
    ...ObligeePolicy
  }
}
    ${ObligeePolicyFragmentDoc}
${PercentRuleFragmentDoc}
${YenRuleFragmentDoc}
${DaysRuleFragmentDoc}` as unknown as DocumentNode<ObligeePolicyQuery, ObligeePolicyQueryVariables>;
export const RecordObligeePolicyDocument = /*#__PURE__*/ String.raw`
    mutation recordObligeePolicy($input: RecordObligeePolicyInput!) {
  recordObligeePolicy(input: $input) {
    __typename
    ... on RecordObligeePolicySuccess {
      obligeePolicy {
        ...ObligeePolicy
      }
    }
    ...Refusal
  }
}
    ${ObligeePolicyFragmentDoc}
${PercentRuleFragmentDoc}
${YenRuleFragmentDoc}
${DaysRuleFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<RecordObligeePolicyMutation, RecordObligeePolicyMutationVariables>;
export const IssuersDocument = /*#__PURE__*/ String.raw`
    query issuers($first: Int, $after: String, $last: Int, $before: String) {
  issuers(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...Issuer
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${IssuerFragmentDoc}
${IssuerBranchFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<IssuersQuery, IssuersQueryVariables>;
export const ContractorsDocument = /*#__PURE__*/ String.raw`
    query contractors($first: Int, $after: String, $last: Int, $before: String) {
  contractors(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...Contractor
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${ContractorFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<ContractorsQuery, ContractorsQueryVariables>;
export const ObligeesDocument = /*#__PURE__*/ String.raw`
    query obligees($filter: ObligeeFilter, $first: Int, $after: String, $last: Int, $before: String) {
  obligees(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...Obligee
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${ObligeeFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<ObligeesQuery, ObligeesQueryVariables>;
export const PremiumQuoteDocument = /*#__PURE__*/ String.raw`
    query premiumQuote($input: PremiumQuoteInput!) {
  premiumQuote(input: $input) {
    __typename
    ...PremiumQuote
    ...Refusal
  }
}
    ${PremiumQuoteFragmentDoc}
${PremiumTableFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<PremiumQuoteQuery, PremiumQuoteQueryVariables>;
export const PremiumTablesDocument = /*#__PURE__*/ String.raw`
    query premiumTables($issuerId: ID!, $kind: GuaranteeKind, $first: Int, $after: String, $last: Int, $before: String) {
  premiumTables(
    issuerId: $issuerId
    kind: $kind
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...PremiumTable
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${PremiumTableFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<PremiumTablesQuery, PremiumTablesQueryVariables>;
export const RecordPremiumTableDocument = /*#__PURE__*/ String.raw`
    mutation recordPremiumTable($input: RecordPremiumTableInput!) {
  recordPremiumTable(input: $input) {
    __typename
    ... on RecordPremiumTableSuccess {
      premiumTable {
        ...PremiumTable
      }
    }
    ...Refusal
  }
}
    ${PremiumTableFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<RecordPremiumTableMutation, RecordPremiumTableMutationVariables>;
export const RegisteredWorksDocument = /*#__PURE__*/ String.raw`
    query registeredWorks($first: Int, $after: String, $last: Int, $before: String) {
  registeredWorks(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...RegisteredWorks
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${RegisteredWorksFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<RegisteredWorksQuery, RegisteredWorksQueryVariables>;
export const RegisterWorksDocument = /*#__PURE__*/ String.raw`
    mutation registerWorks($input: RegisterWorksInput!) {
  registerWorks(input: $input) {
    __typename
    ... on RegisterWorksSuccess {
      registeredWorks {
        ...RegisteredWorks
      }
    }
    ...Refusal
  }
}
    ${RegisteredWorksFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<RegisterWorksMutation, RegisterWorksMutationVariables>;
export const RegistrationsDocument = /*#__PURE__*/ String.raw`
    query registrations($filter: RegistrationFilter, $first: Int, $after: String, $last: Int, $before: String) {
  registrations(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...Registration
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${RegistrationFragmentDoc}
${ContractorFragmentDoc}
${UserFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<RegistrationsQuery, RegistrationsQueryVariables>;
export const RequestRegistrationDocument = /*#__PURE__*/ String.raw`
    mutation requestRegistration($input: RequestRegistrationInput!) {
  requestRegistration(input: $input) {
    __typename
    ... on RequestRegistrationSuccess {
      registrationId
    }
    ...Refusal
    ... on TooManyRegistrationsError {
      limit
      retryAfterSeconds
    }
  }
}
    ${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<RequestRegistrationMutation, RequestRegistrationMutationVariables>;
export const AcceptRegistrationDocument = /*#__PURE__*/ String.raw`
    mutation acceptRegistration($input: AcceptRegistrationInput!) {
  acceptRegistration(input: $input) {
    __typename
    ... on AcceptRegistrationSuccess {
      initialPassword
      registration {
        ...Registration
      }
    }
    ...Refusal
  }
}
    ${RegistrationFragmentDoc}
${ContractorFragmentDoc}
${UserFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<AcceptRegistrationMutation, AcceptRegistrationMutationVariables>;
export const DeclineRegistrationDocument = /*#__PURE__*/ String.raw`
    mutation declineRegistration($input: DeclineRegistrationInput!) {
  declineRegistration(input: $input) {
    __typename
    ... on DeclineRegistrationSuccess {
      registration {
        ...Registration
      }
    }
    ...Refusal
  }
}
    ${RegistrationFragmentDoc}
${ContractorFragmentDoc}
${UserFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<DeclineRegistrationMutation, DeclineRegistrationMutationVariables>;
export const SignInDocument = /*#__PURE__*/ String.raw`
    mutation signIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignInSuccess {
      ...IssuedTokens
    }
    ...Refusal
  }
}
    ${IssuedTokensFragmentDoc}
${UserFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const RefreshSessionDocument = /*#__PURE__*/ String.raw`
    mutation refreshSession($input: RefreshSessionInput!) {
  refreshSession(input: $input) {
    __typename
    ... on RefreshSessionSuccess {
      ...IssuedTokens
    }
    ...Refusal
  }
}
    ${IssuedTokensFragmentDoc}
${UserFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = /*#__PURE__*/ String.raw`
    mutation signOut($input: SignOutInput) {
  signOut(input: $input) {
    __typename
    ... on SignOutSuccess {
      signedOutAt
    }
    ...Refusal
  }
}
    ${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const ChangePasswordDocument = /*#__PURE__*/ String.raw`
    mutation changePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    __typename
    ... on ChangePasswordSuccess {
      ...IssuedTokens
    }
    ...Refusal
  }
}
    ${IssuedTokensFragmentDoc}
${UserFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const UsersDocument = /*#__PURE__*/ String.raw`
    query users($first: Int, $after: String, $last: Int, $before: String) {
  users(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      ...User
    }
    pageInfo {
      ...PageInfo
    }
  }
}
    ${UserFragmentDoc}
${PageInfoFragmentDoc}` as unknown as DocumentNode<UsersQuery, UsersQueryVariables>;
export const ResetPasswordDocument = /*#__PURE__*/ String.raw`
    mutation resetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    __typename
    ... on ResetPasswordSuccess {
      initialPassword
      user {
        ...User
      }
    }
    ...Refusal
  }
}
    ${UserFragmentDoc}
${RefusalFragmentDoc}
${InputFindingFragmentDoc}` as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ViewerDocument = /*#__PURE__*/ String.raw`
    query viewer {
  viewer {
    role
    tokenName
    tokenExpiresAt
    scopes
    organisation {
      id
      name
    }
    user {
      ...User
    }
  }
}
    ${UserFragmentDoc}` as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;