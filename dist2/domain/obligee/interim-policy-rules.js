"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ASKED_BY_POLICY = void 0;
exports.reasonsAgainstInterimByPolicy = reasonsAgainstInterimByPolicy;
const ASKED = [
    {
        rule: "interimOnlyIfAnnounced",
        fact: "isInterimAnnounced",
        wanted: true,
        code: "INTERIM_NOT_ANNOUNCED",
    },
    {
        rule: "interimExcludesProgressPayment",
        fact: "hasProgressPayment",
        wanted: false,
        code: "PROGRESS_PAYMENT_EXCLUDED",
    },
    {
        rule: "interimExcludesSupervision",
        fact: "isSupervision",
        wanted: false,
        code: "SUPERVISION_EXCLUDED",
    },
    {
        rule: "interimExcludesTransferOfClaims",
        fact: "hasTransferOfClaims",
        wanted: false,
        code: "TRANSFER_OF_CLAIMS_EXCLUDED",
    },
];
/** The codes of what an obligee's own rules ask for, wrong or not said. */
exports.ASKED_BY_POLICY = ASKED.map(({ code }) => code);
/**
 * The conditions of 中間前払金 that an obligee adds to the usual ones. A fact is asked for only where a rule depends on
 * it: it must then be said, and not be what the rule excludes.
 */
function* reasonsAgainstInterimByPolicy(request, rules) {
    for (const { rule, fact, wanted, code } of ASKED) {
        const { value: holds, ...applied } = rules[rule];
        const said = request[fact];
        if (holds && said !== wanted)
            yield {
                path: fact,
                code,
                limit: String(wanted),
                actual: said === null ? undefined : String(said),
                ...applied,
            };
    }
    const { value: excludesLowBid, ...applied } = rules.interimExcludesLowBid;
    if (excludesLowBid && request.isLowBid)
        yield { path: "isLowBid", code: "LOW_BID_EXCLUDED", limit: "false", actual: "true", ...applied };
}
//# sourceMappingURL=interim-policy-rules.js.map