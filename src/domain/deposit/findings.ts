import type { FindingDeclarations } from "../values/finding-declaration";

export const DEPOSIT_FINDINGS = {
  REQUIRED_WHERE_RECORDED: {
    meaning: "A hand-over that was made elsewhere (提出の記録) says how it was made.",
    words: {
      en: "Required with the channel RECORDED: how number and key were handed over.",
      ja: "提出済みとして記録する場合は、提出方法を指定してください。",
    },
  },

  ONLY_WHERE_RECORDED: {
    meaning: "Only of a hand-over that was made elsewhere (提出の記録) is this stated.",
    words: {
      en: "Only with the channel RECORDED. Leave it out.",
      ja: "提出済みとして記録する場合にのみ指定できます。省略してください。",
    },
  },

  NOT_STATED_BY_CONTRACTOR: {
    meaning: "That the body opened the certificate (発注者による閲覧) is recorded by the opening itself.",
    words: {
      en: "OPENED is recorded when the obligee opens the certificate. State how you handed it over.",
      ja: "発注者による閲覧は自動で記録されます。実際の提出方法を指定してください。",
    },
  },
} satisfies FindingDeclarations;
