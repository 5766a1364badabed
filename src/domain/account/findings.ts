import type { Scope } from "./access";
import { SCOPE_IN_JAPANESE } from "./access-in-japanese";
import { text, type FindingDeclarations } from "../values/finding-declaration";

export const ACCOUNT_FINDINGS = {
  NOT_A_LOGIN_ID: {
    meaning: "Cannot be a login ID (お客様ID): 4 to 32 of the characters a-z, 0-9, dot, hyphen, underscore.",
    words: {
      en: "A login ID has 4 to 32 characters of a-z, 0-9, dot, hyphen and underscore, and begins with a letter or digit.",
      ja: "お客様IDは半角英数字・ピリオド・ハイフン・アンダースコア4〜32文字で、先頭は英数字としてください。",
    },
  },

  LOGIN_ID_TAKEN: {
    meaning: "The login ID (お客様ID) is another user's.",
    words: {
      en: "This login ID is another user's. Choose another, or leave it out to have one made.",
      ja: "このお客様IDは既に使われています。別のIDにするか、省略して採番してください。",
    },
  },

  EMAIL_ADDRESS_TAKEN: {
    meaning: "The mail address (メールアドレス) is that of another user of the organisation.",
    words: {
      en: "Another user of your organisation has this mail address. State an address of this person's own.",
      ja: "このメールアドレスは組織の他の利用者が使っています。本人のメールアドレスを入力してください。",
    },
  },

  REGISTERED_ELSEWHERE: {
    meaning: "The contractor (受注者) is registered with another issuer (保証機関), too.",
    words: {
      en: "This contractor is registered with another issuer, too, so one issuer alone gives nobody access to it. Ask the operator to enter the user.",
      ja: "この受注者は他の保証機関にも登録されているため、単独では利用者を追加できません。運用者に利用者の登録を依頼してください。",
    },
  },

  CORPORATE_NUMBER_REGISTERED: {
    meaning:
      "Another contractor (受注者) of this issuer (保証機関) has the corporate number (法人番号): the limit is its id.",
    words: {
      en: ({ limit, actual }) =>
        `${text(limit)} is registered with you under the corporate number ${text(actual)}. Accept for that contractor, or decline.`,
      ja: ({ limit, actual }) =>
        `法人番号 ${text(actual)} の受注者は既に登録されています（${text(limit)}）。その受注者の利用者として承認するか、謝絶してください。`,
    },
  },

  CORPORATE_NUMBER_DIFFERS: {
    meaning: "The contractor (受注者) has another corporate number (法人番号) than the request states.",
    words: {
      en: ({ limit, actual }) =>
        `This contractor's corporate number is ${text(limit)}; the request states ${text(actual)}. Choose the contractor that it is of.`,
      ja: ({ limit, actual }) =>
        `この受注者の法人番号は ${text(limit)} ですが、申請では ${text(actual)} です。受注者をご確認ください。`,
    },
  },

  CONTAINS_LOGIN_ID: {
    meaning: "The password contains the login ID (お客様ID).",
    words: {
      en: "Must not contain the login ID. Choose words that have nothing to do with it.",
      ja: "お客様IDを含めることはできません。別のパスワードにしてください。",
    },
  },

  TOO_SIMPLE: {
    meaning: "The password repeats or counts: a guesser would try it early.",
    words: {
      en: "Must not be one character or group repeated, nor a run such as abc or 123. Use several words.",
      ja: "同じ文字の繰返しや、文字・数字の順番どおりの連続は使えません。複数の単語を組み合わせてください。",
    },
  },

  TOO_COMMON: {
    meaning: "The password is found by guessing: much-used words, names, keyboard rows, days or repeats.",
    words: {
      en: "Is easily guessed: it is made of much-used words, names, keyboard rows, days or repeats. Use several words that you alone put together.",
      ja: "推測されやすいパスワードです。よく使われる単語や名前、日付、キーの並び、繰り返しを避け、関係のない言葉をいくつか組み合わせてください。",
    },
  },

  NOT_IN_FUTURE: {
    meaning: "An instant that is over.",
    words: {
      en: ({ limit, actual }) => `Must be after now, ${text(limit)}; got ${text(actual)}.`,
      ja: ({ limit, actual }) => `現在（${text(limit)}）より後としてください（入力: ${text(actual)}）。`,
    },
  },

  TOO_FAR_AHEAD: {
    meaning: "An instant later than the limit.",
    words: {
      en: ({ limit, actual }) => `Must not be after ${text(limit)}; got ${text(actual)}.`,
      ja: ({ limit, actual }) => `${text(limit)} 以前としてください（入力: ${text(actual)}）。`,
    },
  },

  SCOPE_NOT_HELD: {
    meaning: "A scope that the caller does not have itself.",
    words: {
      en: "You may not do yourself what this scope allows. Leave it out.",
      ja: ({ actual }) =>
        `ご自身に「${scopeInJapanese(actual)}」の権限がないため付与できません。外してください。`,
    },
  },
} satisfies FindingDeclarations;

function scopeInJapanese(scope: number | string | undefined): string {
  return SCOPE_IN_JAPANESE[scope as Scope];
}
