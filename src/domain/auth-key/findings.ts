import { text, type FindingDeclarations } from "../values/finding-declaration";

export const AUTH_KEY_FINDINGS = {
  NOT_A_KEY: {
    meaning: "Cannot be an auth key (認証キー): ten of the characters 0-9 and A-Z without I, L, O and U.",
    words: {
      en: ({ limit, actual }) =>
        `An auth key has ${text(limit)} characters of 0-9 and A-Z without I, L, O and U; ` +
        (actual === limit ? "one that came is none of these." : `got ${text(actual)} characters.`),
      ja: ({ limit, actual }) =>
        `認証キーは数字と英字（I・L・O・Uを除く）${text(limit)}文字です` +
        (actual === limit ? "。使えない文字が含まれています。" : `（入力: ${text(actual)}文字）。`),
    },
  },
} satisfies FindingDeclarations;
