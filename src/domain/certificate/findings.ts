import { range, text, type FindingDeclarations } from "../values/finding-declaration";

/** What can be wrong with pairs of number and key. */
export const CERTIFICATE_FINDINGS = {
  NOT_A_GUARANTEE_NUMBER: {
    meaning: "Cannot be a guarantee number (保証契約番号): ten digits.",
    words: {
      en: ({ limit, actual }) =>
        `A guarantee number has ${text(limit)} digits; got ${text(actual)} letters and digits.`,
      ja: ({ limit, actual }) =>
        `保証契約番号は数字${text(limit)}桁です（入力: 英数字${text(actual)}文字）。`,
    },
  },

  ITEMS_OUT_OF_RANGE: {
    meaning: "Too few or too many items for one request.",
    words: {
      en: ({ limit, actual }) =>
        `One request takes ${range(limit)} items; got ${text(actual)}. Send several requests.`,
      ja: ({ limit, actual }) =>
        `1回に送れるのは${range(limit)}件です（入力: ${text(actual)}件）。リクエストを分けてください。`,
    },
  },
} satisfies FindingDeclarations;
