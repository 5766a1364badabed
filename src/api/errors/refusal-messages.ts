import type { Refusal, RefusalCode } from "../../application/refusal";
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

/** What a person reads about a refusal. */
export function refusalMessage<Code extends RefusalCode>(refusal: RefusalOf<Code>, locale: Locale): string {
  const words: Words<RefusalOf<Code>> = REFUSALS[refusal.code];
  return words[locale](refusal);
}
