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
    meaning: "The premium (保証料) was neither received (領収) nor went into 保証料一括納付.",
    explanation:
      "The premium (保証料) was neither received (領収) nor went into 保証料一括納付; by the 約款 the certificate comes after.",
    data: {
      premium: orNull(
        yen(
          "What is to be settled, in yen: the final premium (確定保証料), or else the quote by an approved table; null where there is neither.",
        ),
      ),
    },
    words: {
      en: ({ premium }) =>
        `Record first that the premium${premium === null ? "" : ` of ${premium.toLocaleString("en-US")} yen`} was received or went into the lump payment.`,
      ja: ({ premium }) =>
        `先に保証料${premium === null ? "" : `${premium.toLocaleString("en-US")}円`}の領収または保証料一括納付を記録してください。`,
    },
  }),
};
