import type { Finding, FindingCode } from "../../../domain/values/finding";
import type { Locale } from "../locale";
import { ELIGIBILITY_MESSAGES } from "./eligibility-messages";
import { range, text, type FindingWords } from "./finding-words";

const FINDINGS: Readonly<Record<FindingCode, FindingWords>> = {
  ...ELIGIBILITY_MESSAGES,
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
  NOT_A_LOGIN_ID: {
    en: () =>
      "A login ID has 4 to 32 characters of a-z, 0-9, dot, hyphen and underscore, and begins with a letter or digit.",
    ja: () =>
      "お客様IDは半角英数字・ピリオド・ハイフン・アンダースコア4〜32文字で、先頭は英数字としてください。",
  },
  LOGIN_ID_TAKEN: {
    en: () => "This login ID is another user's. Choose another, or leave it out to have one made.",
    ja: () => "このお客様IDは既に使われています。別のIDにするか、省略して採番してください。",
  },
  REGISTERED_ELSEWHERE: {
    en: () =>
      "This contractor is registered with another issuer, too, so one issuer alone gives nobody access to it. Ask the operator to enter the user.",
    ja: () =>
      "この受注者は他の保証機関にも登録されているため、単独では利用者を追加できません。運用者に利用者の登録を依頼してください。",
  },
  NOT_A_TELEPHONE_NUMBER: {
    en: () => "Is not a telephone number. Write it as 03-1234-5678.",
    ja: () => "電話番号の形式が正しくありません（例: 03-1234-5678）。",
  },
  TOO_SHORT: {
    en: ({ limit, actual }) => `Must have at least ${text(limit)} characters; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `${text(limit)}文字以上としてください（入力: ${text(actual)}文字）。`,
  },
  CONTAINS_LOGIN_ID: {
    en: () => "Must not contain the login ID. Choose words that have nothing to do with it.",
    ja: () => "お客様IDを含めることはできません。別のパスワードにしてください。",
  },
  TOO_SIMPLE: {
    en: () => "Must not be one character or group repeated, nor a run such as abc or 123. Use several words.",
    ja: () => "同じ文字の繰返しや abc・123 のような連続は使えません。複数の単語を組み合わせてください。",
  },
  TOO_COMMON: {
    en: () => "Is among the passwords that are tried first. Use several words that you alone put together.",
    ja: () => "よく使われるパスワードです。推測されにくいものにしてください。",
  },
  UNCHANGED: {
    en: () => "Must differ from the one before.",
    ja: () => "現在と異なるものにしてください。",
  },
  NOT_IN_FUTURE: {
    en: ({ limit, actual }) => `Must be after now, ${text(limit)}; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `現在（${text(limit)}）より後としてください（入力: ${text(actual)}）。`,
  },
  TOO_FAR_AHEAD: {
    en: ({ limit, actual }) => `Must not be after ${text(limit)}; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `${text(limit)} 以前としてください（入力: ${text(actual)}）。`,
  },
  SCOPE_NOT_HELD: {
    en: ({ actual }) => `You have not the scope ${text(actual)} yourself. Leave it out.`,
    ja: ({ actual }) => `ご自身に ${text(actual)} スコープがないため付与できません。外してください。`,
  },
  REQUIRED: {
    en: () => "Is missing. Give it before the application is submitted.",
    ja: () => "入力されていません。申込の前に入力してください。",
  },
  NOT_AN_EMAIL_ADDRESS: {
    en: () => "Is not an e-mail address. Write it as name@example.jp.",
    ja: () => "メールアドレスの形式が正しくありません（例: name@example.jp）。",
  },
  EMAIL_ADDRESS_NOT_ASCII: {
    en: () => "Has other characters than ASCII before the @, to which many mail servers deliver nothing.",
    ja: () =>
      "メールアドレスの@より前に使えるのは半角の英数字と記号です（日本語のアドレスには送信できません）。",
  },
  CONTRADICTS_REGISTERED_WORKS: {
    en: ({ limit, actual }) =>
      `The registered works say ${text(limit)}; got ${text(actual)}. Leave it out, or ask the issuer to register the works anew.`,
    ja: ({ limit, actual }) =>
      `登録済工事では ${text(limit)} です（入力: ${text(actual)}）。省略するか、保証機関に工事の再登録を依頼してください。`,
  },
  MEMBERS_OUT_OF_RANGE: {
    en: ({ limit, actual }) => `A joint venture has ${text(limit)} members; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `共同企業体の構成員は${text(limit)}社です（入力: ${text(actual)}社）。`,
  },
  ONE_REPRESENTATIVE: {
    en: ({ actual }) => `Exactly one member must be the representative; got ${text(actual)}.`,
    ja: ({ actual }) => `代表者は1社としてください（入力: ${text(actual)}社）。`,
  },
  SHARE_OUT_OF_RANGE: {
    en: ({ limit, actual }) =>
      `Must be from 1 to ${text(limit)} hundredths of a percent; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `出資比率は0.01％単位で1から${text(limit)}までです（入力: ${text(actual)}）。`,
  },
  SHARES_NOT_WHOLE: {
    en: ({ limit, actual }) =>
      `The shares must add up to ${text(limit)} hundredths of a percent; they are ${text(actual)}.`,
    ja: ({ limit, actual }) =>
      `出資比率の合計は${text(limit)}（0.01％単位）としてください（入力: ${text(actual)}）。`,
  },
  NOT_THE_QUOTED_PREMIUM: {
    en: ({ limit, actual }) => `The premium quoted is ${text(limit)} yen; got ${text(actual)} yen.`,
    ja: ({ limit, actual }) => `見積りの保証料は${text(limit)}円です（入力: ${text(actual)}円）。`,
  },
  BEFORE_SUBMISSION: {
    en: ({ limit, actual }) =>
      `Must not be before the day of the application, ${text(limit)}; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `申込日 ${text(limit)} 以降としてください（入力: ${text(actual)}）。`,
  },
  OVER_ALREADY: {
    en: ({ limit, actual }) =>
      `The guarantee would be over on ${text(actual)}. It must last until today, ${text(limit)}, or longer.`,
    ja: ({ limit, actual }) =>
      `保証期限 ${text(actual)} は既に過ぎています。本日 ${text(limit)} 以降としてください。`,
  },
  ONLY_FOR_PERFORMANCE: {
    en: () => "Only for CONTRACT_PERFORMANCE. Leave it out for the other kinds.",
    ja: () => "契約保証でのみ指定できます。省略してください。",
  },
  ONLY_FOR_INTERIM: {
    en: () => "Only for INTERIM_PAYMENT. Leave it out for the other kinds.",
    ja: () => "中間前払金保証でのみ指定できます。省略してください。",
  },
  NOT_THE_APPLICANT: {
    en: ({ limit, actual }) =>
      `The representative must be the contractor that applies, ${text(limit)}; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `代表者は申込者 ${text(limit)} としてください（入力: ${text(actual)}）。`,
  },
  MEMBER_TWICE: {
    en: ({ actual }) => `${text(actual)} stands there twice. Name each member once.`,
    ja: ({ actual }) => `構成員 ${text(actual)} が重複しています。1社1回としてください。`,
  },
  AFTER_TODAY: {
    en: ({ limit, actual }) => `Must not be after today, ${text(limit)}; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `本日 ${text(limit)} 以前としてください（入力: ${text(actual)}）。`,
  },
  OUT_OF_RANGE: {
    en: ({ limit, actual }) => `Must be a whole number in ${range(limit)}; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `${range(limit)}の整数としてください（入力: ${text(actual)}）。`,
  },
  BANDS_OUT_OF_RANGE: {
    en: ({ limit, actual }) => `A premium table has ${text(limit)} bands; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `料率表の区分は${text(limit)}個です（入力: ${text(actual)}個）。`,
  },
  BANDS_NOT_ASCENDING: {
    en: ({ limit, actual }) =>
      `Must be more than ${text(limit)} yen, where the band before ends; got ${text(actual)} yen. Order the bands by amount.`,
    ja: ({ limit, actual }) =>
      `前の区分の上限 ${text(limit)}円より大きくしてください（入力: ${text(actual)}円）。区分は金額の小さい順に並べます。`,
  },
  LAST_BAND_NOT_OPEN: {
    en: ({ actual }) =>
      `The last band must have no end; got ${text(actual)} yen. Leave upTo out, so that larger amounts have a rate too.`,
    ja: ({ actual }) =>
      `最後の区分には上限を指定できません（入力: ${text(actual)}円）。upTo を省略し、それを超える金額にも料率を定めてください。`,
  },
  ONLY_LAST_BAND_OPEN: {
    en: () => "Only the last band has no end. Say up to which amount this one goes.",
    ja: () => "上限を省略できるのは最後の区分だけです。この区分の上限額を指定してください。",
  },
  LARGER_COSTS_LESS: {
    en: ({ limit, actual }) =>
      `The first amount of this band would cost ${text(actual)} yen, less than the ${text(limit)} yen just below it. ` +
      "Raise the rate, or use the method MARGINAL.",
    ja: ({ limit, actual }) =>
      `この区分の最小の金額の保証料が${text(actual)}円となり、直前の金額の${text(limit)}円を下回ります。` +
      "料率を上げるか、method を MARGINAL としてください。",
  },
  BEFORE_TODAY: {
    en: ({ limit, actual }) =>
      `Must be today, ${text(limit)}, or later, so that earlier quotes stay as they were; got ${text(actual)}.`,
    ja: ({ limit, actual }) =>
      `過去の見積りが変わらないよう、本日 ${text(limit)} 以降としてください（入力: ${text(actual)}）。`,
  },
  BEFORE_CONTRACT: {
    en: ({ limit, actual }) =>
      `Must not be before the day that the works contract was concluded, ${text(limit)}; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `請負契約日 ${text(limit)} 以降としてください（入力: ${text(actual)}）。`,
  },
  BEFORE_LAST_AMENDMENT: {
    en: ({ limit, actual }) =>
      `Must not be before the last change of the works contract, ${text(limit)}; got ${text(actual)}.`,
    ja: ({ limit, actual }) =>
      `前回の変更契約日 ${text(limit)} 以降としてください（入力: ${text(actual)}）。`,
  },
  TOO_MANY_AMENDMENTS: {
    en: ({ limit }) =>
      `The guarantee has been amended ${text(limit)} times, as often as may be. Cancel it and issue a new one.`,
    ja: ({ limit }) => `変更は${text(limit)}回までです。解約のうえ、新たに保証契約を締結してください。`,
  },
  ALREADY_RECORDED: {
    en: ({ actual }) =>
      `There is one from ${text(actual)} on already, and what was recorded never changes. Choose another day.`,
    ja: ({ actual }) =>
      `${text(actual)} 適用開始のものが既に登録されています。変更はできません。別の日を指定してください。`,
  },
  BEFORE_ISSUE: {
    en: ({ limit, actual }) => `Must not be before the day of issue, ${text(limit)}; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `発行日 ${text(limit)} 以降としてください（入力: ${text(actual)}）。`,
  },
  AFTER_EXPIRY: {
    en: ({ limit, actual }) =>
      `Must not be after the last day of the guarantee, ${text(limit)}; got ${text(actual)}. From then on it is expired: ` +
      "for what was agreed later, issue a new guarantee.",
    ja: ({ limit, actual }) =>
      `保証期限 ${text(limit)} 以前としてください（入力: ${text(actual)}）。その後は期限満了となります。` +
      "保証期限後の合意については、新たに保証契約を締結してください。",
  },
  AFTER_CANCELLATION: {
    en: ({ limit, actual }) =>
      `Must not be after the day of the cancellation, ${text(limit)}; got ${text(actual)}.`,
    ja: ({ limit, actual }) => `解約日 ${text(limit)} 以前としてください（入力: ${text(actual)}）。`,
  },
  REQUIRED_WITH_CONSENT: {
    en: () => "Required with the ground OBLIGEE_CONSENT: the day on which the obligee consented.",
    ja: () => "発注者の同意による解約では、同意日が必須です。",
  },
  ONLY_WITH_CONSENT: {
    en: ({ actual }) => `Only with the ground OBLIGEE_CONSENT; got ${text(actual)}. Leave it out.`,
    ja: ({ actual }) =>
      `同意日は発注者の同意による解約でのみ指定できます（入力: ${text(actual)}）。省略してください。`,
  },
};

/** What a person reads about one place of an input. */
export function findingMessage(finding: Finding, locale: Locale): string {
  return FINDINGS[finding.code][locale](finding);
}
