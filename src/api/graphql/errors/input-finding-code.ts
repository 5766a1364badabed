import { registerEnumType } from "type-graphql";
import { FINDING_CODES } from "../../../domain/values/finding";
import { enumOf } from "../enum-of";

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
