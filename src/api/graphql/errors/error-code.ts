import { registerEnumType } from "type-graphql";
import { FINDING_CODES } from "../../../domain/values/finding";
import type { RefusalCode } from "../../../use-cases/shared/refusal";
import { enumOf } from "../enum-of";

/** One code for each refusal; never translated. */
export const ErrorCode = {
  INVALID_INPUT: "INVALID_INPUT",
  GUARANTEE_NUMBER_TAKEN: "GUARANTEE_NUMBER_TAKEN",
  GUARANTEE_NUMBERS_EXHAUSTED: "GUARANTEE_NUMBERS_EXHAUSTED",
  GUARANTEE_NOT_FOUND: "GUARANTEE_NOT_FOUND",
  REVISION_CONFLICT: "REVISION_CONFLICT",
  NOT_THE_OBLIGEE: "NOT_THE_OBLIGEE",
  CERTIFICATE_NOT_FOUND: "CERTIFICATE_NOT_FOUND",
  TOO_MANY_GUESSES: "TOO_MANY_GUESSES",
  APPLICATION_NOT_FOUND: "APPLICATION_NOT_FOUND",
  PREMIUM_NOT_SETTLED: "PREMIUM_NOT_SETTLED",
  PREMIUM_TABLE_NOT_FOUND: "PREMIUM_TABLE_NOT_FOUND",
  DELIVERED_ON_PAPER: "DELIVERED_ON_PAPER",
  MAIL_NOT_FOUND: "MAIL_NOT_FOUND",
  RESEND_LIMIT_REACHED: "RESEND_LIMIT_REACHED",
  IDEMPOTENCY_CONFLICT: "IDEMPOTENCY_CONFLICT",
  STEP_NOT_ALLOWED: "STEP_NOT_ALLOWED",
  REGISTRATION_NOT_FOUND: "REGISTRATION_NOT_FOUND",
  TOO_MANY_REGISTRATIONS: "TOO_MANY_REGISTRATIONS",
  SIGN_IN_REFUSED: "SIGN_IN_REFUSED",
  TOO_MANY_SIGN_INS: "TOO_MANY_SIGN_INS",
  PASSWORD_CHANGE_REQUIRED: "PASSWORD_CHANGE_REQUIRED",
  SESSION_ENDED: "SESSION_ENDED",
  USER_NOT_FOUND: "USER_NOT_FOUND",
  ACCESS_TOKEN_NOT_FOUND: "ACCESS_TOKEN_NOT_FOUND",
} as const satisfies Record<RefusalCode, RefusalCode>;

registerEnumType(ErrorCode, {
  name: "ErrorCode",
  description: "What was refused, for programs. Codes are never translated; further codes may be added.",
  valuesConfig: {
    INVALID_INPUT: { description: "Something in the input contradicts a rule; `fields` names each place." },
    GUARANTEE_NUMBER_TAKEN: {
      description: "The guarantee number (保証契約番号) that was brought is in use.",
    },
    REVISION_CONFLICT: {
      description: "The guarantee (保証契約) was changed since the caller read it; read it again.",
    },
    NOT_THE_OBLIGEE: {
      description: "The caller has opened the guarantee, but it is not in its favour (被保証者ではない).",
    },
    GUARANTEE_NUMBERS_EXHAUSTED: { description: "No number is left under the issuer's prefix." },
    GUARANTEE_NOT_FOUND: { description: "No guarantee (保証契約) with this id is visible to the caller." },
    CERTIFICATE_NOT_FOUND: {
      description:
        "Number and key do not open a certificate (電子証書). Unknown numbers and wrong keys are not told apart.",
    },
    TOO_MANY_GUESSES: { description: "Too many wrong auth keys (認証キー) were tried." },
    APPLICATION_NOT_FOUND: {
      description: "No application (保証申込) with this id is visible to the caller.",
    },
    PREMIUM_NOT_SETTLED: {
      description: "The premium (保証料) has not come in and is on no monthly account.",
    },
    PREMIUM_TABLE_NOT_FOUND: {
      description: "The issuer has no premium table (保証料率表) for this kind in effect on this day.",
    },
    DELIVERED_ON_PAPER: {
      description: "The certificate is delivered on paper (書面交付); there is no auth key (認証キー).",
    },
    MAIL_NOT_FOUND: { description: "No mail (お知らせメール) with this id is visible to the caller." },
    RESEND_LIMIT_REACHED: { description: "The mail was sent again (再送) as often as it may be." },
    IDEMPOTENCY_CONFLICT: { description: "The idempotency key was used before with another input." },
    STEP_NOT_ALLOWED: { description: "What it is about is in a state from which this step does not start." },
    REGISTRATION_NOT_FOUND: {
      description: "No request for a registration (利用登録) with this id is visible to the caller.",
    },
    TOO_MANY_REGISTRATIONS: {
      description: "The issuer received too many requests for a registration (利用登録) today.",
    },
    SIGN_IN_REFUSED: {
      description:
        "Login ID (お客様ID) and password do not sign in. Unknown IDs and wrong passwords are not told apart.",
    },
    TOO_MANY_SIGN_INS: { description: "Too many wrong passwords were tried for this login ID (お客様ID)." },
    PASSWORD_CHANGE_REQUIRED: {
      description: "The initial password (初期パスワード) must be changed before the first sign-in.",
    },
    SESSION_ENDED: { description: "The session is over; sign in again." },
    USER_NOT_FOUND: { description: "No user (利用者) with this id is one that the caller may manage." },
    ACCESS_TOKEN_NOT_FOUND: { description: "The caller's organisation has no access token with this id." },
  },
});

/** What is wrong with one place of an input. */
export const InputFindingCode = enumOf(FINDING_CODES);

registerEnumType(InputFindingCode, {
  name: "InputFindingCode",
  description: "What is wrong with one place of an input, for programs. Further codes may be added.",
  valuesConfig: {
    MUST_BE_POSITIVE: { description: "An amount of 0 yen guarantees nothing." },
    OVER_CONTRACT_PRICE: { description: "The covered price (対象額) is larger than the whole price (総額)." },
    OVER_COVERED_PRICE: {
      description: "The guaranteed amount (保証金額) is larger than the covered price (対象額).",
    },
    BEFORE_START: { description: "The work period (工期) ends before it begins." },
    BEFORE_COMPLETION: { description: "The guarantee would expire before the works are completed." },
    AFTER_COMPLETION: { description: "The works contract is dated after its completion date." },
    REQUIRED_FOR_ADVANCE: { description: "Guarantees of an advance (前払金, 中間前払金) need this." },
    ONLY_FOR_ADVANCE: { description: "A performance guarantee (契約保証) has no such thing." },
    BLANK: { description: "Empty, or nothing to see but spaces." },
    TOO_LONG: { description: "More characters than the limit." },
    UNPRINTABLE: {
      description:
        "Contains a character that no paper can show: a control, one that is not seen, one of private use (外字), or one " +
        "that Unicode does not know.",
    },
    NOT_FOUND: { description: "Nothing with this id is visible to the caller." },
    NUMBER_NOT_UNDER_PREFIX: { description: "The number does not begin with the issuer's prefix." },
    NOT_A_KEY: {
      description:
        "Cannot be an auth key (認証キー): ten of the characters 0-9 and A-Z without I, L, O and U.",
    },
    NOT_A_LOGIN_ID: {
      description:
        "Cannot be a login ID (お客様ID): 4 to 32 of the characters a-z, 0-9, dot, hyphen, underscore.",
    },
    LOGIN_ID_TAKEN: { description: "The login ID (お客様ID) is another user's." },
    REGISTERED_ELSEWHERE: {
      description: "The contractor (受注者) is registered with another issuer (保証機関), too.",
    },
    NOT_A_TELEPHONE_NUMBER: { description: "Cannot be a telephone number (電話番号)." },
    TOO_SHORT: { description: "Fewer characters than the limit." },
    CONTAINS_LOGIN_ID: { description: "The password contains the login ID (お客様ID)." },
    TOO_SIMPLE: {
      description: "The password repeats or counts: anybody who guesses at all would try it early.",
    },
    TOO_COMMON: { description: "The password is among those that are tried first." },
    UNCHANGED: { description: "The same as before." },
    NOT_IN_FUTURE: { description: "An instant that is over." },
    TOO_FAR_AHEAD: { description: "An instant later than the limit." },
    SCOPE_NOT_HELD: { description: "A scope that the caller does not have itself." },
    REQUIRED: { description: "Must be given before the application (保証申込) can be submitted." },
    NOT_AN_EMAIL_ADDRESS: { description: "Cannot be an e-mail address (メールアドレス)." },
    EMAIL_ADDRESS_NOT_ASCII: {
      description:
        "The part of an e-mail address before the @ has other characters than ASCII: many mail servers deliver nothing to it.",
    },
    CONTRADICTS_REGISTERED_WORKS: {
      description:
        "Says something else than the registered works (登録済工事) that the application is made from.",
    },
    MEMBERS_OUT_OF_RANGE: { description: "A joint venture (共同企業体) has too few or too many members." },
    ONE_REPRESENTATIVE: { description: "A joint venture has exactly one representative (代表者)." },
    SHARE_OUT_OF_RANGE: {
      description: "A member's share (出資比率) is not above nothing and at most the whole.",
    },
    SHARES_NOT_WHOLE: { description: "The members' shares (出資比率) do not add up to the whole." },
    NOT_THE_QUOTED_PREMIUM: { description: "Another amount than the premium (保証料) that was quoted." },
    AFTER_TODAY: { description: "A day that is still to come." },
    BEFORE_SUBMISSION: { description: "A day before the application (保証申込) was submitted." },
    OVER_ALREADY: { description: "The guarantee would be over (保証期限) by the time it is recorded." },
    BEFORE_CONTRACT: {
      description: "A day before the works contract (請負契約) was concluded, which is the limit.",
    },
    BEFORE_LAST_AMENDMENT: {
      description: "A day before the works contract was last changed (前回の変更契約日), which is the limit.",
    },
    TOO_MANY_AMENDMENTS: {
      description: "The guarantee has as many amendments (変更) as may be, which is the limit.",
    },
    ONLY_FOR_PERFORMANCE: { description: "Only a performance guarantee (契約保証) asks for this." },
    ONLY_FOR_INTERIM: { description: "Only an interim payment guarantee (中間前払金保証) asks for this." },
    NOT_THE_APPLICANT: {
      description: "The representative (代表者) of the joint venture is not the contractor that applies.",
    },
    MEMBER_TWICE: { description: "The same company stands twice among the members (構成員)." },
    OUT_OF_RANGE: {
      description: "Not a whole number from the first to the second of the limit, such as `0–100`.",
    },
    BANDS_OUT_OF_RANGE: { description: "A premium table (保証料率表) has no band, or too many." },
    BANDS_NOT_ASCENDING: { description: "A band of a premium table does not end after the one before it." },
    LAST_BAND_NOT_OPEN: {
      description: "The last band of a premium table has an end: larger amounts have no rate.",
    },
    ONLY_LAST_BAND_OPEN: { description: "A band of a premium table without an end stands before others." },
    LARGER_COSTS_LESS: {
      description:
        "By this rate an amount in the band would cost less than a smaller one in the band before.",
    },
    BEFORE_TODAY: { description: "A day that has passed, where quotes of the past must stay as they were." },
    ALREADY_RECORDED: {
      description: "There is one from this day on already; what was recorded never changes.",
    },
    RESERVATION_EXCLUDED: { description: "契約保証予約 (a reservation) has no electronic certificate." },
    OBLIGEE_NOT_ADOPTED: {
      description: "The obligee (発注者) is not known to take e-guarantees (電子保証).",
    },
    BEFORE_ADOPTION_START: {
      description: "The day that counts lies before the obligee's start (運用開始日), which is the limit.",
    },
    CONTRACT_TYPE_NOT_ADOPTED: {
      description: "The obligee takes no e-guarantees for this type of contract (工事, 業務委託).",
    },
    KIND_NOT_ADOPTED: { description: "The obligee takes no e-guarantees of this kind (区分)." },
    ADOPTION_ON_TRIAL: {
      description: "A caution: the obligee tries e-guarantees out (試行) and may ask for paper.",
    },
    ADOPTION_START_UNKNOWN: {
      description:
        "A caution: the obligee is listed without a start date (運用開始日); the limit is the day of the list.",
    },
    CONSULTING_UNKNOWN: {
      description:
        "A caution: the obligee is listed without a word on consulting contracts (業務委託への適用); the limit is the day of " +
        "the list.",
    },
    BASIS_DAY_UNKNOWN: {
      description:
        "A caution: the obligee counts its start (運用開始日), which is the limit, from a day that was not given (公告日, " +
        "指名日).",
    },
    AFTER_CONTRACT: {
      description:
        "A public notice (公告) or nomination (指名) after the works contract, whose day is the limit.",
    },
    UNDER_MINIMUM_PRICE: {
      description: "The whole contract price (請負金額・総額) is below the least for this payment.",
    },
    UNDER_MINIMUM_PERIOD: {
      description: "The work period (工期) has fewer days than the least for this payment.",
    },
    OVER_ADVANCE_SHARE: {
      description: "More than the share of the covered price (対象額) that may be advanced (前払金).",
    },
    OVER_SURVEY_SHARE: {
      description:
        "More than the share of the covered price (対象額) that may be advanced on survey, design and consulting " +
        "(業務委託).",
    },
    OVER_LOW_BID_ADVANCE_SHARE: {
      description:
        "More than the share of the covered price (対象額) that may be advanced after a low-price investigation " +
        "(低入札価格調査).",
    },
    OVER_ADVANCE_CAP: { description: "More than the obligee advances at all (前払金の限度額)." },
    OVER_INTERIM_SHARE: {
      description:
        "More than the share of the covered price (対象額) that the interim payment (中間前払金) may be.",
    },
    OVER_TOTAL_SHARE: {
      description:
        "Advance and interim payment together are more than their share of the covered price (対象額); the limit is " +
        "what is left.",
    },
    UNDER_PERFORMANCE_SHARE: {
      description: "Less than the share of the covered price (対象額) that 契約保証 must cover.",
    },
    UNDER_LOW_BID_PERFORMANCE_SHARE: {
      description:
        "Less than the share of the covered price (対象額) that 契約保証 must cover after a low-price investigation " +
        "(低入札価格調査).",
    },
    ADVANCE_NOT_PLANNED: {
      description:
        "契約保証 is a rider on the advance: it is offered only where an advance (前払金) is planned.",
    },
    INTERIM_ONLY_FOR_WORKS: { description: "Interim payments (中間前払金) are for works (工事)." },
    ADVANCE_AMOUNT_REQUIRED: {
      description: "An interim payment (中間前払金) follows an advance, which must be named.",
    },
    PROGRESS_REQUIRED: {
      description:
        "An interim payment (中間前払金) needs the progress that the obligee recognised (認定調書).",
    },
    RECOGNISED_AFTER_APPLICATION: {
      description: "The progress is recognised (認定日) after the day of the application.",
    },
    HALF_PERIOD_NOT_PASSED: {
      description: "Half of the work period (工期) had not passed when the progress was recognised.",
    },
    HALF_WORK_NOT_DONE: {
      description: "The work done (出来高) is worth less than half of the covered price (対象額).",
    },
    PLANNED_WORK_NOT_DONE: { description: "The work planned for the first half of the period is not done." },
    OVER_TOTAL_PERCENT: {
      description: "More than advance and interim payment may be together (前払金・中間前払金の合計).",
    },
    BEFORE_ISSUE: { description: "A day before the guarantee was issued (発行日)." },
    AFTER_EXPIRY: { description: "A day after 保証期限, when the guarantee was over." },
    AFTER_CANCELLATION: {
      description: "The obligee's consent (同意日) comes after the cancellation (解約日).",
    },
    REQUIRED_WITH_CONSENT: {
      description: "A cancellation (解約) with the obligee's consent names the day of the consent (同意日).",
    },
    ONLY_WITH_CONSENT: {
      description: "Without the obligee's consent a cancellation (解約) has no day of consent (同意日).",
    },
  },
});
