"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FINDING_CODES = exports.FINDINGS = void 0;
const findings_1 = require("./account/findings");
const findings_2 = require("./application/findings");
const attachment_finding_words_1 = require("./application/attachment-finding-words");
const findings_3 = require("./auth-key/findings");
const findings_4 = require("./deposit/findings");
const findings_5 = require("./guarantee/findings");
const guarantee_end_finding_words_1 = require("./guarantee/guarantee-end-finding-words");
const findings_6 = require("./certificate/findings");
const findings_7 = require("./match/findings");
const findings_8 = require("./ledger/findings");
const adoption_finding_words_1 = require("./obligee/adoption-finding-words");
const findings_9 = require("./notice/findings");
const findings_10 = require("./obligee/findings");
const interim_finding_words_1 = require("./obligee/interim-finding-words");
const findings_11 = require("./party/findings");
const findings_12 = require("./premium/findings");
const findings_13 = require("./works-contract/findings");
const findings_14 = require("./webhook/findings");
const findings_15 = require("./values/findings");
const DECLARED = {
    ...findings_15.COMMON_FINDINGS,
    ...findings_11.PARTY_FINDINGS,
    ...findings_13.WORKS_CONTRACT_FINDINGS,
    ...findings_5.GUARANTEE_FINDINGS,
    ...guarantee_end_finding_words_1.GUARANTEE_END_FINDINGS,
    ...findings_2.APPLICATION_FINDINGS,
    ...findings_6.CERTIFICATE_FINDINGS,
    ...findings_7.MATCH_FINDINGS,
    ...findings_4.DEPOSIT_FINDINGS,
    ...adoption_finding_words_1.ADOPTION_FINDINGS,
    ...attachment_finding_words_1.ATTACHMENT_FINDINGS,
    ...findings_10.OBLIGEE_FINDINGS,
    ...interim_finding_words_1.INTERIM_FINDINGS,
    ...findings_12.PREMIUM_FINDINGS,
    ...findings_8.LEDGER_FINDINGS,
    ...findings_3.AUTH_KEY_FINDINGS,
    ...findings_1.ACCOUNT_FINDINGS,
    ...findings_14.WEBHOOK_FINDINGS,
    ...findings_9.NOTICE_FINDINGS,
};
/** What can be wrong with one place of an input, each declared once: its meaning and its words. */
exports.FINDINGS = DECLARED;
exports.FINDING_CODES = Object.keys(exports.FINDINGS);
//# sourceMappingURL=findings.js.map