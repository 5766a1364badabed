"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keyNoticeOf = keyNoticeOf;
exports.endOf = endOf;
const hand_over_instructions_1 = require("../../domain/deposit/hand-over-instructions");
const hand_over_rules_1 = require("../../domain/deposit/hand-over-rules");
const subject_template_1 = require("../../domain/deposit/subject-template");
const certificate_standing_1 = require("../../domain/guarantee/certificate-standing");
const contractor_on_paper_1 = require("../../domain/party/contractor-on-paper");
const calendar_date_1 = require("../../domain/values/calendar-date");
const receiving_body_1 = require("../notice/receiving-body");
/** The key notice as it is today, with the names that the newest certificate states and what the body asks of hand-overs. */
async function keyNoticeOf(parts, facts, { key, createdAt }) {
    const { content, identifiers, contractType, obligeeId, registeredAt } = facts;
    const { number, kind, worksContract, obligee, issuer, contractor } = content;
    const at = parts.clock();
    const endedSentence = endOf(facts, at);
    const named = {
        ...{ number, kind, worksName: worksContract.name, identifiers },
        ...{ obligeeName: obligee.name, issuerName: issuer.name, contractorName: contractor.name },
    };
    const rule = async () => {
        const { inForce } = await (0, receiving_body_1.receivingBody)(parts.reads, parts, obligeeId, at);
        const route = (0, hand_over_rules_1.routeOf)(inForce, kind);
        const template = route?.subject ?? null;
        return (0, hand_over_instructions_1.handOverInstructions)(route, template && (0, subject_template_1.composeSubject)(template, named).subject);
    };
    return {
        ...named,
        addressee: (0, contractor_on_paper_1.contractorLines)(contractor),
        key,
        keyMadeOn: (0, calendar_date_1.dayInJapan)(createdAt),
        isReissued: createdAt.getTime() !== registeredAt.getTime(),
        contractType: content.contractType ?? contractType,
        branch: { name: issuer.branch.name, telephone: issuer.branch.telephone },
        service: parts.service,
        instructions: endedSentence === null ? await rule() : [],
        endedSentence,
    };
}
/** How the guarantee of a newest version has ended; `null` while it is in force. */
function endOf({ standing }, at) {
    const { mark, remarks } = (0, certificate_standing_1.certificateStanding)(standing, (0, calendar_date_1.dayInJapan)(at));
    return mark === null ? null : (remarks.at(-1) ?? null);
}
//# sourceMappingURL=key-notice-of.js.map