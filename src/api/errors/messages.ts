import type { Refusal, RefusalCode } from "../../application/refusal";
import type { Finding, FindingCode } from "../../domain/finding";
import type { Locale } from "../locale";

type Words<Data> = Readonly<Record<Locale, (data: Data) => string>>;
type RefusalOf<Code extends RefusalCode> = Extract<Refusal, { code: Code }>;

const REFUSALS: { readonly [Code in RefusalCode]: Words<RefusalOf<Code>> } = {
  INVALID_INPUT: {
    en: ({ findings }) => `The input has ${String(findings.length)} thing(s) to correct; see fields.`,
    ja: ({ findings }) =>
      `入力内容に${String(findings.length)}件の誤りがあります。fields を確認してください。`,
  },
  GUARANTEE_NUMBER_TAKEN: {
    en: ({ number }) =>
      `The guarantee number ${number} is in use. Bring another, or leave it out to be allotted one.`,
    ja: ({ number }) =>
      `保証契約番号 ${number} は既に使われています。別の番号にするか、省略して採番してください。`,
  },
  GUARANTEE_NUMBERS_EXHAUSTED: {
    en: () => "No guarantee number is left under the issuer's prefix. Ask the operator for another prefix.",
    ja: () => "この保証機関の保証契約番号を使い切りました。運用者に新しい番号帯を依頼してください。",
  },
  GUARANTEE_NOT_FOUND: {
    en: () => "There is no guarantee with this id that you may see.",
    ja: () => "この ID の保証契約はないか、閲覧できません。",
  },
  CERTIFICATE_NOT_FOUND: {
    en: () => "Number and key do not open a certificate. Compare both with the key notice and try again.",
    ja: () =>
      "保証契約番号と認証キーの組合せが正しくありません。「認証キー等のお知らせ」と照合してください。",
  },
  TOO_MANY_GUESSES: {
    en: ({ limit, retryAfterSeconds }) =>
      retryAfterSeconds === null
        ? `More than ${String(limit)} wrong keys were tried for this number. It stays closed; ask the issuer of the guarantee.`
        : `More than ${String(limit)} wrong keys were tried today. Try again in ${String(retryAfterSeconds)} seconds.`,
    ja: ({ limit, retryAfterSeconds }) =>
      retryAfterSeconds === null
        ? `この番号への誤入力が${String(limit)}回を超えました。閲覧を停止しています。保証機関にお問い合わせください。`
        : `本日の誤入力が${String(limit)}回を超えました。${String(retryAfterSeconds)}秒後に再度お試しください。`,
  },
  IDEMPOTENCY_CONFLICT: {
    en: () => "This idempotency key was used before with another input. Use a new key for a new request.",
    ja: () => "この idempotencyKey は別の内容で使用済みです。新しい依頼には新しいキーを使ってください。",
  },
};

const text = (value: number | string | undefined): string =>
  typeof value === "number" ? value.toLocaleString("en-US") : (value ?? "");

const FINDINGS: Readonly<Record<FindingCode, Words<Finding>>> = {
  MUST_BE_POSITIVE: {
    en: () => "Must be at least 1 yen.",
    ja: () => "1円以上としてください。",
  },
  OVER_CONTRACT_PRICE: {
    en: ({ limit, actual }) =>
      `Must not exceed the contract price of ${text(limit)} yen; got ${text(actual)} yen.`,
    ja: ({ limit, actual }) =>
      `請負金額（総額）${text(limit)}円以下としてください（入力: ${text(actual)}円）。`,
  },
  OVER_COVERED_PRICE: {
    en: ({ limit, actual }) =>
      `Must not exceed the covered price of ${text(limit)} yen; got ${text(actual)} yen.`,
    ja: ({ limit, actual }) =>
      `請負金額（対象額）${text(limit)}円以下としてください（入力: ${text(actual)}円）。`,
  },
  BEFORE_START: {
    en: ({ limit, actual }) =>
      `Must not be before the first day of the work period, ${text(limit)}; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `工期の初日 ${text(limit)} 以降としてください（入力: ${text(actual)}）。`,
  },
  BEFORE_COMPLETION: {
    en: ({ limit, actual }) => `Must not be before the completion date, ${text(limit)}; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `完成日 ${text(limit)} 以降としてください（入力: ${text(actual)}）。`,
  },
  AFTER_COMPLETION: {
    en: ({ limit, actual }) => `Must not be after the completion date, ${text(limit)}; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `完成日 ${text(limit)} 以前としてください（入力: ${text(actual)}）。`,
  },
  REQUIRED_FOR_ADVANCE: {
    en: () => "Required for ADVANCE_PAYMENT and INTERIM_PAYMENT.",
    ja: () => "前払金保証・中間前払金保証では必須です。",
  },
  ONLY_FOR_ADVANCE: {
    en: () => "Only for ADVANCE_PAYMENT and INTERIM_PAYMENT. Leave it out for CONTRACT_PERFORMANCE.",
    ja: () => "契約保証では指定できません。省略してください。",
  },
  BLANK: {
    en: () => "Must not be empty.",
    ja: () => "空欄にはできません。",
  },
  TOO_LONG: {
    en: ({ limit, actual }) => `Must have at most ${text(limit)} characters; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `${text(limit)}文字以内としてください（入力: ${text(actual)}文字）。`,
  },
  UNPRINTABLE: {
    en: ({ actual }) => `Contains a character that cannot be printed: ${text(actual)}. Remove it.`,
    ja: ({ actual }) => `印字できない文字 ${text(actual)} が含まれています。削除してください。`,
  },
  NOT_FOUND: {
    en: () => "There is nothing with this id that you may use here. List the ids first.",
    ja: () => "この ID は存在しないか、利用できません。一覧で確認してください。",
  },
  NUMBER_NOT_UNDER_PREFIX: {
    en: ({ limit, actual }) => `Must begin with your prefix ${text(limit)}; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `番号は ${text(limit)} で始まる必要があります（入力: ${text(actual)}）。`,
  },
  NOT_A_KEY: {
    en: ({ limit, actual }) =>
      `An auth key has ${text(limit)} characters of 0-9 and A-Z without I, L, O and U; ` +
      (actual === limit ? "one that came is none of these." : `got ${text(actual)} characters.`),
    ja: ({ limit, actual }) =>
      `認証キーは数字と英字（I・L・O・Uを除く）${text(limit)}文字です` +
      (actual === limit ? "。使えない文字が含まれています。" : `（入力: ${text(actual)}文字）。`),
  },
};

/** What a person reads about a refusal. */
export function refusalMessage<Code extends RefusalCode>(refusal: RefusalOf<Code>, locale: Locale): string {
  const words: Words<RefusalOf<Code>> = REFUSALS[refusal.code];
  return words[locale](refusal);
}

/** What a person reads about one place of an input. */
export function findingMessage(finding: Finding, locale: Locale): string {
  return FINDINGS[finding.code][locale](finding);
}
