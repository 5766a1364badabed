"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readySubmission = readySubmission;
const check_submission_1 = require("./check-submission");
const unlisted_obligee_1 = require("./unlisted-obligee");
const join_works_1 = require("../works-contract/join-works");
/**
 * Makes an application ready to be submitted: enters a body that it names and that nobody knows, and joins it to its works
 * contract. Where anything stands in the way, nothing is written. `unknown`: what is wrong with it beside its content.
 */
async function readySubmission(stores, parts, caller, submission, at, unknown = []) {
    const resolved = await (0, unlisted_obligee_1.resolvedObligee)(stores, parts, caller, submission.content);
    const { content, body } = resolved;
    const judged = { ...submission, ...resolved };
    const { ofSubmission, premium, joining, addressee, applicant } = await (0, check_submission_1.checkSubmission)(stores, caller, judged, at);
    const refused = [...unknown, ...ofSubmission];
    if (refused.length > 0)
        return { refused };
    if (joining === null)
        throw new Error("an application was submitted without its works contract");
    // Of two that name the same body at once the second finds what the first has entered.
    if (body !== null && !(await (0, unlisted_obligee_1.enterBody)(stores, parts, caller, body, at)))
        return readySubmission(stores, parts, caller, submission, at, unknown);
    return {
        content: {
            ...content,
            addressee,
            ...(body !== null && { obligeeId: body.id, unlistedObligee: null }),
        },
        worksContractId: await (0, join_works_1.joinWorks)(stores, parts, joining.stated, joining.standing, at),
        premium,
        applicant,
    };
}
//# sourceMappingURL=ready-submission.js.map