import { createRequire } from "node:module";
import type { Papers } from "../use-cases/document/ports";
import type * as Certificate from "./certificate-paper";
import type * as ContentCharacters from "./content-characters";
import type * as KeyNotice from "./key-notice-paper";
import type * as MonthlyPremiums from "./monthly-premiums-paper";
import type * as Receipt from "./receipt-paper";
import type * as PremiumStatement from "./premium-statement-paper";

/** What makes PDF is loaded for the first paper: a server without papers, or a command, does without it. */
const load = createRequire(__filename);

/** The papers as PDF/A-3a files in Noto Sans JP. */
export function createPapers(): Papers {
  return {
    certificate: (paper) => (load("./certificate-paper") as typeof Certificate).certificatePaper(paper),
    missingCharacters: (content) =>
      (load("./content-characters") as typeof ContentCharacters).missingCharactersOf(content),
    keyNotice: (notice) => (load("./key-notice-paper") as typeof KeyNotice).keyNoticePaper(notice),
    premiumStatement: (statement) =>
      (load("./premium-statement-paper") as typeof PremiumStatement).premiumStatementPaper(statement),
    receipt: (receipt) => (load("./receipt-paper") as typeof Receipt).receiptPaper(receipt),
    monthlyPremiums: (premiums) =>
      (load("./monthly-premiums-paper") as typeof MonthlyPremiums).monthlyPremiumsPaper(premiums),
  };
}
