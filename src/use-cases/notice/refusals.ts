import { refusal, wholeNumber } from "../shared/refusal-declaration";

export const NOTICE_REFUSALS = {
  MAIL_NOT_FOUND: refusal({
    meaning: "No mail (お知らせメール) with this id is visible to the caller.",
    words: {
      en: "There is no mail with this id that you may see. List them with mails.",
      ja: "このメールはないか、閲覧できません。お知らせメールの一覧で確認してください。",
    },
  }),

  RESEND_LIMIT_REACHED: refusal({
    meaning: "The mail was sent again (再送) as often as it may be.",
    explanation:
      "The mail was sent again (再送) as often as it may be. Check the address with the issuer; the words can be read in `mails`.",
    data: { limit: wholeNumber("How many copies of one mail are sent at most.") },
    words: {
      en: ({ limit }) =>
        `The mail was sent again ${String(limit)} times, more is not allowed. Read it in mails, and check the address with the issuer.`,
      ja: ({ limit }) =>
        `再送は${String(limit)}回までです。お知らせメールの一覧で本文を確認し、宛先は保証機関にご確認ください。`,
    },
  }),
};
