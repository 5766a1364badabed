import type { Papers } from "../use-cases/document/ports";
import type * as Certificate from "./certificate-paper";
import type * as ContentCharacters from "./content-characters";
import type * as KeyNotice from "./key-notice-paper";
import type * as MonthlyPremiums from "./monthly-premiums-paper";
import type * as Receipt from "./receipt-paper";
import type * as PremiumStatement from "./premium-statement-paper";

/**
 * The papers as PDF/A-3a files in Noto Sans JP. What makes PDF is loaded for the first of them: a server without papers, or a
 * command, does without it.
 */
export function createPapers(): Papers {
  return {
    certificate: (paper) => (require("./certificate-paper") as typeof Certificate).certificatePaper(paper),
    missingCharacters: (content) =>
      (require("./content-characters") as typeof ContentCharacters).missingCharactersOf(content),
    keyNotice: (notice) => (require("./key-notice-paper") as typeof KeyNotice).keyNoticePaper(notice),
    premiumStatement: (statement) =>
      (require("./premium-statement-paper") as typeof PremiumStatement).premiumStatementPaper(statement),
    receipt: (receipt) => (require("./receipt-paper") as typeof Receipt).receiptPaper(receipt),
    monthlyPremiums: (premiums) =>
      (require("./monthly-premiums-paper") as typeof MonthlyPremiums).monthlyPremiumsPaper(premiums),
  };
}
