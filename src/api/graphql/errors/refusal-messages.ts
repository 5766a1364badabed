import { STEP_MUTATIONS, type StepMutation } from "../../../domain/guarantee/step-mutation";
import type { Refusal, RefusalCode } from "../../../use-cases/shared/refusal";
import { KIND_IN_JAPANESE } from "../../../domain/values/guarantee-kind";
import type { GuessBound } from "../../../domain/auth-key/guess-limits";
import type { Locale } from "../locale";

type Words<Data> = Readonly<Record<Locale, (data: Data) => string>>;
type RefusalOf<Code extends RefusalCode> = Extract<Refusal, { code: Code }>;

/** The same for every number, whoever asks: who guesses as what, and whether somebody has the number, is not told. */
const TOO_MANY_GUESSES: Readonly<Record<GuessBound, Readonly<Record<Locale, (limit: string) => string>>>> = {
  NUMBER: {
    en: (limit) => `${limit} or more wrong keys in a row were tried for this number.`,
    ja: (limit) => `この番号への認証キーの誤入力が${limit}回以上続きました。`,
  },
  ORGANISATION: {
    en: (limit) => `Your organisation has tried ${limit} wrong keys today.`,
    ja: (limit) => `貴機関の本日の認証キーの誤入力が${limit}回に達しました。`,
  },
  ADDRESS: {
    en: (limit) => `From here, ${limit} wrong keys were tried within the hour.`,
    ja: (limit) => `同じ接続元からの1時間の認証キーの誤入力が${limit}回に達しました。`,
  },
  SLOW: {
    en: () => "So many wrong keys are tried at the moment that keys are checked slowly.",
    ja: () => "現在、認証キーの誤入力が多いため、照合を制限しています。",
  },
  EVERYONE: {
    en: () => "So many wrong keys were tried today that no more are checked.",
    ja: () => "本日は認証キーの誤入力が多いため、照合を停止しています。",
  },
};

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
  REVISION_CONFLICT: {
    en: ({ expected, actual }) =>
      `The guarantee was changed meanwhile: revision ${String(actual)}, not ${String(expected)}. Read it again and decide anew.`,
    ja: ({ expected, actual }) =>
      `保証契約はその間に変更されました（revision ${String(actual)}、指定は ${String(expected)}）。内容を読み直してから手続きしてください。`,
  },
  NOT_THE_OBLIGEE: {
    en: () => "Only the obligee in whose favour the guarantee is, or its issuer, may do this.",
    ja: () => "この手続きができるのは、この保証の発注者または保証機関のみです。",
  },
  CERTIFICATE_NOT_FOUND: {
    en: () => "Number and key do not open a certificate. Compare both with the key notice and try again.",
    ja: () =>
      "保証契約番号と認証キーの組合せが正しくありません。「認証キー等のお知らせ」と照合してください。",
  },
  TOO_MANY_GUESSES: {
    en: ({ bound, limit, retryAfterSeconds }) =>
      `${TOO_MANY_GUESSES[bound].en(String(limit))} The key was not checked. Try again in ${String(retryAfterSeconds)} seconds.`,
    ja: ({ bound, limit, retryAfterSeconds }) =>
      `${TOO_MANY_GUESSES[bound].ja(String(limit))}今回の認証キーは照合していません。${String(retryAfterSeconds)}秒後に再度お試しください。`,
  },
  APPLICATION_NOT_FOUND: {
    en: () => "There is no application with this id that you may see.",
    ja: () => "この ID の保証申込はないか、閲覧できません。",
  },
  PREMIUM_NOT_SETTLED: {
    en: ({ premium }) =>
      `Record first that the premium${premium === null ? "" : ` of ${premium.toLocaleString("en-US")} yen`} came in or went onto the monthly account.`,
    ja: ({ premium }) =>
      `先に保証料${premium === null ? "" : `${premium.toLocaleString("en-US")}円`}の入金または月次一括払いを記録してください。`,
  },
  PREMIUM_TABLE_NOT_FOUND: {
    en: ({ kind, on }) =>
      `The issuer has no premium table for ${kind} in effect on ${on}. Ask for another day, or ask the issuer.`,
    ja: ({ kind, on }) =>
      `${on} に適用される${KIND_IN_JAPANESE[kind]}の保証料率表がありません。別の日を指定するか、保証機関にお問い合わせください。`,
  },
  DELIVERED_ON_PAPER: {
    en: () => "This guarantee was delivered on paper and has no auth key. Hand in the paper certificate.",
    ja: () => "書面で交付された保証のため、認証キーはありません。書面の保証証書を提出してください。",
  },
  MAIL_NOT_FOUND: {
    en: () => "There is no mail with this id that you may see. List them with mails.",
    ja: () => "この ID のメールはないか、閲覧できません。mails で確認してください。",
  },
  RESEND_LIMIT_REACHED: {
    en: ({ limit }) =>
      `The mail was sent again ${String(limit)} times, more is not allowed. Read it in mails, and check the address with the issuer.`,
    ja: ({ limit }) =>
      `再送は${String(limit)}回までです。mails で本文を確認し、宛先は保証機関にご確認ください。`,
  },
  IDEMPOTENCY_CONFLICT: {
    en: () => "This idempotency key was used before with another input. Use a new key for a new request.",
    ja: () => "この idempotencyKey は別の内容で使用済みです。新しい依頼には新しいキーを使ってください。",
  },
  STEP_NOT_ALLOWED: {
    en: ({ status, allowedActions }) =>
      `This step is not possible now (state ${status}). You may call: ${mutationsOf(allowedActions).join(", ") || "none"}.`,
    ja: ({ status, allowedActions }) =>
      `現在（状態 ${status}）この手続きはできません。呼び出せる mutation: ${mutationsOf(allowedActions).join("、") || "なし"}。`,
  },
  REGISTRATION_NOT_FOUND: {
    en: () => "There is no request for a registration with this id that you may see.",
    ja: () => "この ID の利用登録の申請はないか、閲覧できません。",
  },
  TOO_MANY_REGISTRATIONS: {
    en: ({ bound, limit, retryAfterSeconds }) =>
      `${bound === "ADDRESS" ? "From one address" : "By this issuer"} ${String(limit)} requests for a registration are taken a day. Try again in ${String(retryAfterSeconds)} seconds, or call the issuer.`,
    ja: ({ bound, limit, retryAfterSeconds }) =>
      `${bound === "ADDRESS" ? "同じ接続元からの" : "この保証機関への"}利用登録の申請は1日${String(limit)}件までです。${String(retryAfterSeconds)}秒後に再度お試しいただくか、保証機関にお問い合わせください。`,
  },
  SIGN_IN_REFUSED: {
    en: () => "Login ID and password do not match. Check both and try again.",
    ja: () => "お客様IDまたはパスワードが正しくありません。確認して再度お試しください。",
  },
  TOO_MANY_SIGN_INS: {
    en: ({ bound, limit, retryAfterSeconds }) =>
      `More than ${String(limit)} wrong passwords were tried for this login ID ${bound === "ADDRESS" ? "from here " : ""}today. Try again in ${String(retryAfterSeconds)} seconds, or ask your issuer for a new initial password, which changePassword takes at once.`,
    ja: ({ bound, limit, retryAfterSeconds }) =>
      `本日のパスワードの誤入力が${bound === "ADDRESS" ? "この接続元から" : ""}${String(limit)}回を超えました。${String(retryAfterSeconds)}秒後に再度お試しいただくか、保証機関に初期パスワードの再発行を依頼してください（changePassword ですぐに使えます）。`,
  },
  PASSWORD_CHANGE_REQUIRED: {
    en: () => "This is an initial password. Choose your own with changePassword; that signs you in too.",
    ja: () =>
      "初期パスワードです。changePassword で新しいパスワードを設定してください（そのままログインできます）。",
  },
  SESSION_ENDED: {
    en: () => "There is no session any more. Sign in again.",
    ja: () => "セッションは終了しています。再度ログインしてください。",
  },
  USER_NOT_FOUND: {
    en: () => "There is no user with this id that you may manage.",
    ja: () => "この ID の利用者はいないか、操作できません。",
  },
  ACCESS_TOKEN_NOT_FOUND: {
    en: () => "Your organisation has no access token with this id.",
    ja: () => "この ID のアクセストークンはありません。",
  },
};

/** What a person reads about a refusal. */
export function refusalMessage<Code extends RefusalCode>(refusal: RefusalOf<Code>, locale: Locale): string {
  const words: Words<RefusalOf<Code>> = REFUSALS[refusal.code];
  return words[locale](refusal);
}

function mutationsOf(names: readonly StepMutation[]): string[] {
  return names.map((name) => STEP_MUTATIONS[name].mutation);
}
