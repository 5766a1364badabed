import { refusal, text } from "../shared/refusal-declaration";

export const AMENDMENT_APPLICATION_REFUSALS = {
  AMENDMENT_APPLIED_FOR_ALREADY: refusal({
    meaning: "An application for an amendment (変更申込) of this guarantee is under way.",
    explanation:
      "An application for an amendment (変更申込) of this guarantee is under way: there is one at a time. Where what it makes due " +
      "is settled, the guarantee is amended by it alone.",
    data: { applicationId: text("The application that is under way, by its id.") },
    words: {
      en: ({ applicationId }) =>
        `An amendment of this guarantee was applied for already (${applicationId}). Go on with that one, or end it first.`,
      ja: ({ applicationId }) =>
        `この保証契約には手続中の変更申込があります（${applicationId}）。その手続きを進めるか、取下げ後に申し込んでください。`,
    },
  }),
};
