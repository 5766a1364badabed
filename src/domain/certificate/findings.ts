import { range, text, type FindingDeclarations } from "../values/finding-declaration";

/** What can be wrong with pairs of number and key. */
export const CERTIFICATE_FINDINGS = {
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
