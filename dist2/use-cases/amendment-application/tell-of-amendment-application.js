"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tellOfAmendmentApplication = tellOfAmendmentApplication;
const notice_facts_1 = require("../notice/notice-facts");
const tell_contractor_1 = require("../notice/tell-contractor");
/** Queues the mail that tells a contractor of its application for an amendment, in the unit of work of the step. */
async function tellOfAmendmentApplication(stores, parts, guarantee, { before, after }, { type, letter, at }) {
    const facts = { ...(0, notice_facts_1.noticeFactsOf)(guarantee), before, after };
    await (0, tell_contractor_1.tellContractor)(stores, parts, guarantee, { type, letter: letter(facts), at });
}
//# sourceMappingURL=tell-of-amendment-application.js.map