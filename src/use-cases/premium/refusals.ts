import { inPlainWords } from "../../domain/said-value";
import { wareki } from "../../domain/values/wareki";
import { KIND_IN_JAPANESE } from "../../domain/values/guarantee-kind";
import { calendarDate, guaranteeKind, refusal } from "../shared/refusal-declaration";

export const PREMIUM_REFUSALS = {
  PREMIUM_TABLE_NOT_FOUND: refusal({
    meaning: "The issuer has no premium table (保証料率表) for this kind in effect on this day.",
    data: {
      kind: guaranteeKind("What was to be priced (区分)."),
      on: calendarDate("The day whose table was asked for (基準日)."),
    },
    words: {
      en: ({ kind, on }) =>
        `The issuer has no premium table for ${inPlainWords(kind)} in effect on ${on}. Ask for another day, or ask the issuer.`,
      ja: ({ kind, on }) =>
        `${wareki(on)}に適用される${KIND_IN_JAPANESE[kind]}の保証料率表がありません。別の日を指定するか、保証機関にお問い合わせください。`,
    },
  }),
};
