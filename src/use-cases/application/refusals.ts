import { orNull, refusal, yen } from "../shared/refusal-declaration";

export const APPLICATION_REFUSALS = {
  APPLICATION_NOT_FOUND: refusal({
    meaning: "No application (保証申込) with this id is visible to the caller.",
    words: {
      en: "There is no application with this id that you may see.",
      ja: "この ID の保証申込はないか、閲覧できません。",
    },
  }),

  PREMIUM_NOT_SETTLED: refusal({
    meaning: "The premium (保証料) has not come in and is on no monthly account.",
    explanation:
      "The premium (保証料) has neither come in nor gone onto the monthly account; by the 約款 the certificate comes after.",
    data: {
      premium: orNull(
        yen("The premium that was quoted, in yen; null where the issuer has no premium table."),
      ),
    },
    words: {
      en: ({ premium }) =>
        `Record first that the premium${premium === null ? "" : ` of ${premium.toLocaleString("en-US")} yen`} came in or went onto the monthly account.`,
      ja: ({ premium }) =>
        `先に保証料${premium === null ? "" : `${premium.toLocaleString("en-US")}円`}の入金または月次一括払いを記録してください。`,
    },
  }),
};
