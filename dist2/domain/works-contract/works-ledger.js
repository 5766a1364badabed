"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_NOTE = exports.SECOND_GUARANTEE_REASONS = void 0;
exports.sameAs = sameAs;
exports.findingsOnSecond = findingsOnSecond;
exports.advanceOf = advanceOf;
exports.isOfTwoYears = isOfTwoYears;
exports.otherAdvances = otherAdvances;
exports.takenBeside = takenBeside;
exports.findingsOnFollowedAdvance = findingsOnFollowedAdvance;
/** Why a second guarantee of the same works, kind and year is let through. */
exports.SECOND_GUARANTEE_REASONS = ["REPLACEMENT", "PAPER_AND_ELECTRONIC"];
/** The most characters of an officer's note. */
exports.LONGEST_NOTE = 200;
/** Those of the same kind and year. One for the whole contract stands in the way of each year. */
function sameAs(asked, ledger) {
    return ledger.filter((each) => each.kind === asked.kind && meet(each, asked));
}
/**
 * One works contract has one guarantee of a kind and year in force or applied for. A second one would let the ceilings be
 * passed one by one.
 */
function* findingsOnSecond(asked, ledger) {
    const [first] = sameAs(asked, ledger);
    if (first === undefined)
        return;
    const code = first.state === "IN_FORCE" ? "GUARANTEED_ALREADY" : "APPLIED_FOR_ALREADY";
    yield { path: "kind", code, limit: first.number ?? undefined };
}
/** The advance guarantee in force that an interim payment of this contract and year follows; `null` where there is none. */
function advanceOf(asked, ledger) {
    const found = ledger.find((each) => each.kind === "ADVANCE_PAYMENT" && each.state === "IN_FORCE" && meet(each, asked));
    return found ?? null;
}
/** Whether an advance covers the first two years of the contract together. */
function isOfTwoYears(advance) {
    return (advance?.lastFiscalYear ?? null) !== null;
}
/** What is in force of the other advance (前払金, 中間前払金) on the same works and years, in yen; 0: nothing. */
function otherAdvances(asked, ledger) {
    const others = ledger.filter((each) => each.state === "IN_FORCE" &&
        each.kind !== asked.kind &&
        each.kind !== "CONTRACT_PERFORMANCE" &&
        meet(each, asked));
    return others.reduce((sum, { amount }) => sum + amount, 0);
}
/**
 * What is taken of both advances together beside what is asked and the advance that it states, in yen: interim payments on
 * the same advance, and what an amendment under way would add to it. For an interim payment those are of the other year
 * which its advance covers; one of the same year is a second one.
 */
function takenBeside(asked, ledger) {
    const isInterim = asked.kind === "INTERIM_PAYMENT";
    const advance = isInterim ? advanceOf(asked, ledger) : null;
    const beside = ledger.filter((each) => each.kind === "INTERIM_PAYMENT" && meet(each, advance ?? asked) && !(isInterim && meet(each, asked)));
    const rise = advance === null ? 0 : advance.mostAmount - advance.amount;
    return beside.reduce((sum, { mostAmount }) => sum + mostAmount, rise);
}
/**
 * 中間前払金保証 belongs to the guarantee of its advance: of the same works and year, in force, and of that amount. It covers no
 * work that, by what the advance says, is paid for.
 */
function* findingsOnFollowedAdvance(asked, ledger) {
    if (asked.kind !== "INTERIM_PAYMENT")
        return;
    const advance = advanceOf(asked, ledger);
    if (advance === null)
        yield { path: "advanceAmount", code: "ADVANCE_NOT_GUARANTEED" };
    else if (asked.advanceAmount !== null && asked.advanceAmount !== advance.amount)
        yield {
            path: "advanceAmount",
            code: "NOT_THE_GUARANTEED_ADVANCE",
            limit: advance.amount,
            actual: asked.advanceAmount,
        };
    const limit = advance && paidAheadOf(advance, asked);
    if (limit !== null && limit > (asked.paidAhead ?? 0))
        yield {
            path: "paidAhead",
            code: "UNDER_ADVANCES_PAID_AHEAD",
            limit,
            actual: asked.paidAhead ?? undefined,
        };
}
/** What the advance says was paid ahead of the asked year, its last one; `null`: nothing, or of another year. */
function paidAheadOf(advance, { fiscalYear }) {
    const year = advance.lastFiscalYear ?? advance.fiscalYear;
    return year !== null && year === fiscalYear ? advance.paidAhead : null;
}
/** Whether they cover a year in common. */
function meet(one, other) {
    if (one.fiscalYear === null || other.fiscalYear === null)
        return true;
    const [lastOfOne, lastOfOther] = [one, other].map(({ fiscalYear, lastFiscalYear }) => Number(lastFiscalYear ?? fiscalYear));
    return one.fiscalYear <= lastOfOther && other.fiscalYear <= lastOfOne;
}
//# sourceMappingURL=works-ledger.js.map