"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.STATES_WITH_GAPS = exports.COVERAGE_GAP_CODES = void 0;
exports.coverageGaps = coverageGaps;
exports.neededUntil = neededUntil;
const fiscal_year_1 = require("../values/fiscal-year");
/** What a guarantee may leave uncovered, as its beneficiary sees it. */
exports.COVERAGE_GAP_CODES = [
    "WORKS_OUTLAST_GUARANTEE",
    "AMOUNT_UNDER_POLICY",
    "SUPERSEDED_VERSION_ON_FILE",
    "NOT_ACCEPTED",
];
const BINDING = ["ISSUED", "DEPOSITED", "ACCEPTED", "REJECTED"];
const NOT_ACCEPTED = ["ISSUED", "DEPOSITED", "REJECTED"];
/**
 * The states in which a guarantee binds and may leave a gap, and those in which the body has not accepted it; a ledger is
 * searched by the same.
 */
exports.STATES_WITH_GAPS = { BINDING, NOT_ACCEPTED };
/** All gaps of an entry on a day, in the order of their codes. What has ended has none. */
function coverageGaps(facts, today) {
    if (!BINDING.includes(facts.state))
        return [];
    return [...inTime(facts), ...inAmount(facts), ...onFile(facts), ...inReceipt(facts, today)];
}
function inTime({ neededUntil, expiresOn }) {
    if (neededUntil === null || expiresOn === null || neededUntil <= expiresOn)
        return [];
    return [{ code: "WORKS_OUTLAST_GUARANTEE", neededUntil, expiresOn }];
}
function inAmount({ isUnderRate, missing }) {
    return isUnderRate ? [{ code: "AMOUNT_UNDER_POLICY", missing }] : [];
}
function onFile({ seenVersion, newestVersion }) {
    if (seenVersion === null || newestVersion === null || seenVersion >= newestVersion)
        return [];
    return [{ code: "SUPERSEDED_VERSION_ON_FILE", seenVersion, newestVersion }];
}
/** From the first day of the works on the body bears the risk that the guarantee is to cover. */
function inReceipt({ state, worksFrom }, today) {
    if (!NOT_ACCEPTED.includes(state) || worksFrom === null || worksFrom > today)
        return [];
    return [{ code: "NOT_ACCEPTED", worksFrom }];
}
/**
 * The day until which a guarantee is needed: the completion of the works, or, where it is for one fiscal year (or two
 * together) of a contract over several, 31 March of the last of these if that is sooner (債務負担行為に係る契約の特約条項).
 */
function neededUntil(worksTo, years) {
    const last = years.lastFiscalYear ?? years.fiscalYear;
    if (last === null)
        return worksTo;
    const { to: endOfYear } = (0, fiscal_year_1.periodOfFiscalYear)(last);
    return endOfYear < worksTo ? endOfYear : worksTo;
}
//# sourceMappingURL=coverage-gap.js.map