"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_MEMBERS = void 0;
exports.memberInWords = memberInWords;
exports.findingsOnJointVenture = findingsOnJointVenture;
exports.findingsOnMemberCount = findingsOnMemberCount;
const range_limit_1 = require("../values/range-limit");
const search_text_1 = require("../values/search-text");
const WHOLE = 10_000;
/** A member as papers name it: 株式会社〇〇建設（代表者） 40%. */
function memberInWords({ name, shareBasisPoints, isRepresentative }) {
    return `${name}${isRepresentative ? "（代表者）" : ""} ${String(shareBasisPoints / 100)}%`;
}
const FEWEST_MEMBERS = 2;
exports.MOST_MEMBERS = 20;
const MEMBERS = "jointVenture.members";
/** All that is wrong with a joint venture that this contractor applies for. */
function findingsOnJointVenture({ members }, contractorName) {
    return [
        ...findingsOnMemberCount(members),
        ...findingsOnRepresentative(members, contractorName),
        ...findingsOnNames(members),
        ...findingsOnShares(members),
    ];
}
/** Too few or too many members. */
function* findingsOnMemberCount({ length }) {
    if (length < FEWEST_MEMBERS || length > exports.MOST_MEMBERS)
        yield {
            path: MEMBERS,
            code: "MEMBERS_OUT_OF_RANGE",
            limit: (0, range_limit_1.rangeLimit)(FEWEST_MEMBERS, exports.MOST_MEMBERS),
            actual: length,
        };
}
/** The applicant represents the joint venture: the certificate names the contractor as 代表者. */
function* findingsOnRepresentative(members, contractorName) {
    const representatives = members.filter(({ isRepresentative }) => isRepresentative);
    if (representatives.length !== 1)
        yield { path: MEMBERS, code: "ONE_REPRESENTATIVE", limit: 1, actual: representatives.length };
    for (const [i, { name, isRepresentative }] of members.entries())
        if (isRepresentative && (0, search_text_1.searchText)(name) !== (0, search_text_1.searchText)(contractorName))
            yield {
                path: `${MEMBERS}.${String(i)}.name`,
                code: "NOT_THE_APPLICANT",
                limit: contractorName,
                actual: name,
            };
}
function* findingsOnNames(members) {
    const seen = new Set();
    for (const [i, { name }] of members.entries()) {
        const folded = (0, search_text_1.companyKey)(name);
        if (seen.has(folded))
            yield { path: `${MEMBERS}.${String(i)}.name`, code: "MEMBER_TWICE", actual: name };
        seen.add(folded);
    }
}
function* findingsOnShares(members) {
    for (const [i, { shareBasisPoints }] of members.entries())
        if (!Number.isInteger(shareBasisPoints) || shareBasisPoints < 1 || shareBasisPoints > WHOLE)
            yield {
                path: `${MEMBERS}.${String(i)}.shareBasisPoints`,
                code: "SHARE_OUT_OF_RANGE",
                limit: WHOLE,
                actual: shareBasisPoints,
            };
    const sum = members.reduce((total, { shareBasisPoints }) => total + shareBasisPoints, 0);
    if (sum !== WHOLE)
        yield { path: MEMBERS, code: "SHARES_NOT_WHOLE", limit: WHOLE, actual: sum };
}
//# sourceMappingURL=joint-venture.js.map