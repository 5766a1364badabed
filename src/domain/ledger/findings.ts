import { text, type FindingDeclarations } from "../values/finding-declaration";

/** What can be wrong with what a body keeps in its ledger. */
export const LEDGER_FINDINGS = {
  LABELS_OUT_OF_RANGE: {
    meaning: "No label (ラベル), or more of them than an entry of the ledger bears.",
    words: {
      en: ({ limit, actual }) => `Name 1 to ${text(limit)} labels; got ${text(actual)}.`,
      ja: ({ limit, actual }) => `ラベルは1件から${text(limit)}件までです（入力: ${text(actual)}件）。`,
    },
  },

  TOO_MANY_LABELS: {
    meaning: "With these labels (ラベル) the entry would bear more than it can.",
    words: {
      en: ({ limit, actual }) =>
        `An entry bears at most ${text(limit)} labels; it would have ${text(actual)}. Take others off first.`,
      ja: ({ limit, actual }) =>
        `1件に付けられるラベルは${text(limit)}件までです（追加後: ${text(actual)}件）。先に不要なラベルを外してください。`,
    },
  },

  ENTRIES_OUT_OF_RANGE: {
    meaning: "No entry of the ledger, or more of them than one call takes.",
    words: {
      en: ({ limit, actual }) => `Name 1 to ${text(limit)} entries; got ${text(actual)}. Call several times.`,
      ja: ({ limit, actual }) =>
        `一度に指定できるのは1件から${text(limit)}件までです（入力: ${text(actual)}件）。分けて実行してください。`,
    },
  },

  NOTHING_TO_ASSIGN: {
    meaning: "Neither a department (部署) nor an officer (担当者) is named, nor is one taken off.",
    words: {
      en: "Name a department or an officer, or null to take one off.",
      ja: "部署または担当者を指定してください（解除する場合は空にします）。",
    },
  },
} as const satisfies FindingDeclarations;
