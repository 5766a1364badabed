import type { Finding, FindingCode } from "../../domain/finding";
import type { Locale } from "../locale";

type Words<Data> = Readonly<Record<Locale, (data: Data) => string>>;

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

/** What a person reads about one place of an input. */
export function findingMessage(finding: Finding, locale: Locale): string {
  return FINDINGS[finding.code][locale](finding);
}
