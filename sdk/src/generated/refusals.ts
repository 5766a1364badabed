// Generated out of schema/schema.graphql and sdk/operations by `npm run codegen`. Do not edit.

import type { GuaranteeKind, StepMutation } from "./enums.js";
import type { InputFinding } from "./objects.js";
import type { CalendarDate, GuaranteeNumber, Yen } from "./scalars.js";

/** Nothing. */
export type NoDetail = Readonly<Record<string, never>>;

/** The obligee has accepted the guarantee, and does not ask for its newest version anew (受領済み). */
export interface AlreadyAcceptedDetail {
  /** The version of the certificate that the obligee accepted, from 1. */
  readonly version: number;
}

/**
 * An application for an amendment (変更申込) of this guarantee is under way: there is one at a time. Where what
 * it makes due is settled, the guarantee is amended by it alone.
 */
export interface AmendmentAppliedForAlreadyDetail {
  /** The application that is under way, by its id. */
  readonly applicationId: string;
}

/** The guarantee number (保証契約番号) that the issuer brought is in use. Bring another, or none. */
export interface GuaranteeNumberTakenDetail {
  /** The number that is in use. */
  readonly number: GuaranteeNumber;
}

/** The input contradicts rules. All that is wrong is listed at once. */
export interface InvalidInputDetail {
  /** Everything that is wrong, each with its place; never empty. */
  readonly fields: readonly InputFinding[];
}

/**
 * Nobody uses this system for the obligee (発注者), so nothing can be handed to it here. Hand number and key
 * over in the way that it asks for, and record that (RECORDED).
 */
export interface ObligeeNotReachableDetail {
  /** The obligee as the certificate addresses it (発注者名). */
  readonly obligee: string;
}

/**
 * Two officers (担当者) of the issuer who have signed in end a guarantee of this amount; an integration's token
 * is neither.
 */
export interface OfficerRequiredDetail {
  /** The guaranteed amount in yen (保証金額) from which on two officers end a guarantee. */
  readonly fourEyesFrom: Yen;
}

/**
 * The premium (保証料) was neither received (領収) nor went into 保証料一括納付; by the 約款 the certificate comes after.
 * An amendment (変更) waits for an additional premium (追加保証料), and until it is known whether one is due.
 */
export interface PremiumNotSettledDetail {
  /**
   * What is to be settled, in yen: the final premium (確定保証料), or else the quote by an approved table; null
   * where there is neither.
   */
  readonly premium: Yen | null;
}

/** The issuer has no premium table (保証料率表) for this kind in effect on this day. */
export interface PremiumTableNotFoundDetail {
  /** What was to be priced (区分). */
  readonly kind: GuaranteeKind;
  /** The day whose table was asked for (基準日). */
  readonly on: CalendarDate;
}

/**
 * The mail was sent again (再送) as often as it may be. Check the address with the issuer; the words can be
 * read in `mails`.
 */
export interface ResendLimitReachedDetail {
  /** How many copies of one mail are sent at most. */
  readonly limit: number;
}

/**
 * The guarantee (保証契約) was changed since the caller read it. Nothing was done: read it again and decide
 * anew.
 */
export interface RevisionConflictDetail {
  /** The revision (更新番号) that the guarantee has now. */
  readonly actual: number;
  /** The revision (更新番号) that the input named. */
  readonly expected: number;
}

/** Its state does not allow this step, perhaps because another caller was faster. */
export interface StepNotAllowedDetail {
  /**
   * The mutations that you may call in this state (可能な手続き), by your role and the scopes of your token; empty
   * where there is none.
   */
  readonly allowedActions: readonly StepMutation[];
  /** The state that it is in (現在の状態), by the name of its enum value. */
  readonly status: string;
}

/** The contractor (受注者) corrected what it states of itself (登録事項) too often today. */
export interface TooManyCorrectionsDetail {
  /** How many corrections a day are taken of one contractor. */
  readonly limit: number;
  /** Seconds until midnight in Japan, when corrections are taken again. */
  readonly retryAfterSeconds: number;
}

/**
 * Too many wrong auth keys (認証キー) were tried. For a while none is checked, and none is counted. After five
 * wrong keys at one number the wait is 30 seconds, then twice as long each time, at most an hour. A right
 * key ends the wait. An organisation may try 100 wrong keys a day, and 60 an hour from one address.
 * Certificates that were opened before stay visible.
 */
export interface TooManyGuessesDetail {
  /** The number of wrong keys allowed. */
  readonly limit: number;
  /** Seconds until a key is taken again, 1 or more. */
  readonly retryAfterSeconds: number;
}

/**
 * Too many mails with links, by which users choose a password, were asked for today: to one user, or by the
 * organisation. Nothing was changed. The mails that are on their way stay good: `resendMail` sends one
 * again.
 */
export interface TooManyPasswordLinksDetail {
  /** How many mails a day are sent: 10 to one user, 2,000 of one organisation. */
  readonly limit: number;
  /** Seconds until midnight in Japan, when mails are sent again. */
  readonly retryAfterSeconds: number;
}

/** The issuer received too many requests for a registration (利用登録) today, or too many came from one address. */
export interface TooManyRegistrationsDetail {
  /** How many requests a day are received: 20 from one address, 1,000 for one issuer. */
  readonly limit: number;
  /** Seconds until midnight in Japan, when requests are received again. */
  readonly retryAfterSeconds: number;
}

/**
 * Too many wrong passwords were tried for this login ID (お客様ID) today; even the right one is refused now.
 * The issuer can reset the password: the initial password (初期パスワード) is counted apart, so `changePassword`
 * takes it.
 */
export interface TooManySignInsDetail {
  /** The number of wrong passwords allowed a day: 20 from one address, 100 in all. */
  readonly limit: number;
  /** Seconds until midnight in Japan, when passwords are taken again. */
  readonly retryAfterSeconds: number;
}

/** The organisation has as many receivers of webhooks (通知先) as it may have. */
export interface TooManyWebhookEndpointsDetail {
  /** How many receivers an organisation may have: 10. */
  readonly limit: number;
}

/**
 * The certificate (保証証書) has a newer version than the caller read. Nothing was done: read it and decide
 * anew.
 */
export interface VersionConflictDetail {
  /** The newest version of the certificate, from 1. */
  readonly actual: number;
  /** The version of the certificate that the input named, from 1. */
  readonly expected: number;
}

/** As many deliveries as may wait for a receiver of webhooks (通知先) wait already. */
export interface WebhookQueueFullDetail {
  /** How many deliveries wait for one receiver at most: 1,000. */
  readonly limit: number;
}

/** What comes with each refusal besides code and message. */
export interface RefusalDetails {
  /** The caller's organisation has no access token with this id. */
  readonly ACCESS_TOKEN_NOT_FOUND: NoDetail;
  /** The obligee has accepted the guarantee, and does not ask for its newest version anew (受領済み). */
  readonly ALREADY_ACCEPTED: AlreadyAcceptedDetail;
  /** An application for an amendment (変更申込) of this guarantee is under way. */
  readonly AMENDMENT_APPLIED_FOR_ALREADY: AmendmentAppliedForAlreadyDetail;
  /** No application (保証申込) with this id is visible to the caller. */
  readonly APPLICATION_NOT_FOUND: NoDetail;
  /** Number and key do not open a certificate (電子証書). Unknown numbers and wrong keys are not told apart. */
  readonly CERTIFICATE_NOT_FOUND: NoDetail;
  /**
   * The record of the certificate (電子証書) is not as the system wrote it. Nothing of it is shown; the operator
   * is told.
   */
  readonly CERTIFICATE_NOT_INTACT: NoDetail;
  /** The certificate is delivered on paper (書面交付); there is no auth key (認証キー). */
  readonly DELIVERED_ON_PAPER: NoDetail;
  /** No guarantee (保証契約) with this id or number is visible to the caller. */
  readonly GUARANTEE_NOT_FOUND: NoDetail;
  /** The guarantee number (保証契約番号) that was brought is in use. */
  readonly GUARANTEE_NUMBER_TAKEN: GuaranteeNumberTakenDetail;
  /** No number is left under the issuer's prefix. */
  readonly GUARANTEE_NUMBERS_EXHAUSTED: NoDetail;
  /** The idempotency key was used before with another input. */
  readonly IDEMPOTENCY_CONFLICT: NoDetail;
  /** Something in the input contradicts a rule; `fields` names each place. */
  readonly INVALID_INPUT: InvalidInputDetail;
  /** The user is the organisation's only active administrator (管理者). */
  readonly LAST_ADMINISTRATOR: NoDetail;
  /** No mail (お知らせメール) with this id is visible to the caller. */
  readonly MAIL_NOT_FOUND: NoDetail;
  /**
   * The mail was withdrawn (取りやめ): before it was sent, the guarantee was handed over anew, or the obligee
   * decided on it.
   */
  readonly MAIL_WITHDRAWN: NoDetail;
  /** The contractor has left no address (連絡先メールアドレス) that the obligee could answer to. */
  readonly NO_REPLY_ADDRESS: NoDetail;
  /** The caller has opened the guarantee, but it is not in its favour (被保証者ではない). */
  readonly NOT_THE_OBLIGEE: NoDetail;
  /** Nobody uses this system for the obligee (発注者), so nothing can be handed to it here. */
  readonly OBLIGEE_NOT_REACHABLE: ObligeeNotReachableDetail;
  /**
   * Two officers (担当者) of the issuer who have signed in end a guarantee of this amount; an integration's token
   * is neither.
   */
  readonly OFFICER_REQUIRED: OfficerRequiredDetail;
  /** The initial password (初期パスワード) must be changed before the first sign-in. */
  readonly PASSWORD_CHANGE_REQUIRED: NoDetail;
  /** The link of the mail works no more, or was never one. */
  readonly PASSWORD_LINK_ENDED: NoDetail;
  /** The end that the input names does not wait for a second officer (承認待ち); another one does. */
  readonly PENDING_END_NOT_FOUND: NoDetail;
  /** The premium (保証料) was neither received (領収) nor went into 保証料一括納付. */
  readonly PREMIUM_NOT_SETTLED: PremiumNotSettledDetail;
  /** The issuer has no premium table (保証料率表) for this kind in effect on this day. */
  readonly PREMIUM_TABLE_NOT_FOUND: PremiumTableNotFoundDetail;
  /** No request for a registration (利用登録) with this id is visible to the caller. */
  readonly REGISTRATION_NOT_FOUND: NoDetail;
  /** The mail was sent again (再送) as often as it may be. */
  readonly RESEND_LIMIT_REACHED: ResendLimitReachedDetail;
  /** The guarantee (保証契約) was changed since the caller read it; read it again. */
  readonly REVISION_CONFLICT: RevisionConflictDetail;
  /** The officer (担当者) who recorded an end cannot confirm it; another one of the issuer does. */
  readonly SAME_OFFICER: NoDetail;
  /** The session is over; sign in again. */
  readonly SESSION_ENDED: NoDetail;
  /** Login ID (お客様ID) and password do not sign in. Unknown IDs and wrong passwords are not told apart. */
  readonly SIGN_IN_REFUSED: NoDetail;
  /** What it is about is in a state from which this step does not start. */
  readonly STEP_NOT_ALLOWED: StepNotAllowedDetail;
  /** The contractor (受注者) corrected what it states of itself (登録事項) too often today. */
  readonly TOO_MANY_CORRECTIONS: TooManyCorrectionsDetail;
  /** Too many wrong auth keys (認証キー) were tried. */
  readonly TOO_MANY_GUESSES: TooManyGuessesDetail;
  /** Too many mails with links, by which users choose a password, were asked for today. */
  readonly TOO_MANY_PASSWORD_LINKS: TooManyPasswordLinksDetail;
  /** The issuer received too many requests for a registration (利用登録) today. */
  readonly TOO_MANY_REGISTRATIONS: TooManyRegistrationsDetail;
  /** Too many wrong passwords were tried for this login ID (お客様ID). */
  readonly TOO_MANY_SIGN_INS: TooManySignInsDetail;
  /** The organisation has as many receivers of webhooks (通知先) as it may have. */
  readonly TOO_MANY_WEBHOOK_ENDPOINTS: TooManyWebhookEndpointsDetail;
  /** The user (利用者) is disabled (無効). */
  readonly USER_DISABLED: NoDetail;
  /** No user (利用者) with this id is one that the caller may manage. */
  readonly USER_NOT_FOUND: NoDetail;
  /** No mail address (メールアドレス) of the user is known. */
  readonly USER_WITHOUT_ADDRESS: NoDetail;
  /** The certificate (保証証書) was amended since the caller read it; read the newest version. */
  readonly VERSION_CONFLICT: VersionConflictDetail;
  /** The receiver of webhooks (通知先) has no delivery with one of these ids. */
  readonly WEBHOOK_DELIVERY_NOT_FOUND: NoDetail;
  /** The caller's organisation has no receiver of webhooks (通知先) with this id. */
  readonly WEBHOOK_ENDPOINT_NOT_FOUND: NoDetail;
  /** As many deliveries as may wait for a receiver of webhooks (通知先) wait already. */
  readonly WEBHOOK_QUEUE_FULL: WebhookQueueFullDetail;
}
