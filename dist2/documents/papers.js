"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createPapers = createPapers;
const node_module_1 = require("node:module");
/** What makes PDF is loaded for the first paper: a server without papers, or a command, does without it. */
const load = (0, node_module_1.createRequire)(__filename);
/** The papers as PDF/A-3a files in Noto Sans JP. */
function createPapers() {
    return {
        certificate: (paper) => load("./certificate-paper").certificatePaper(paper),
        missingCharacters: (content) => load("./content-characters").missingCharactersOf(content),
        keyNotice: (notice) => load("./key-notice-paper").keyNoticePaper(notice),
        premiumStatement: (statement) => load("./premium-statement-paper").premiumStatementPaper(statement),
        receipt: (receipt) => load("./receipt-paper").receiptPaper(receipt),
        monthlyPremiums: (premiums) => load("./monthly-premiums-paper").monthlyPremiumsPaper(premiums),
    };
}
//# sourceMappingURL=papers.js.map