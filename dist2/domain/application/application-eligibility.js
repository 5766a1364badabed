"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnEligibility = findingsOnEligibility;
const eligibility_1 = require("../obligee/eligibility");
const guarantee_terms_1 = require("../guarantee/guarantee-terms");
/** Rules that depend on the price, on the period, or on the obligee's policy. */
const ON_PRICE = [
    "amount",
    "worksContract.contractPrice",
    "worksContract.coveredPrice",
    "progress.workDone",
];
const ON_PERIOD = ["worksContract.workPeriod", "progress.recognisedOn"];
const ON_RULES = [...ON_PRICE, "worksContract.workPeriod"];
/** The plan by fiscal years is judged by price and period; what is wrong with it alone, the terms' own rules tell. */
const PLAN = "worksContract.fiscalYears";
/**
 * The reasons that eligibility has against an application. A rule is not asked while a fact that it depends
 * on is missing or contradicts itself. `takenBeside`: see `EligibilityRequest`.
 */
function findingsOnEligibility(content, obligee, today, takenBeside) {
    const { kind, worksContract: works } = content;
    // What is no kind, the application's own findings say, with whom to ask for it.
    if (kind === null || kind === "PERFORMANCE_RESERVATION")
        return [];
    const { from, to } = works.workPeriod;
    const isPriced = works.contractPrice !== null && isEmpty((0, guarantee_terms_1.findingsOnMoney)({ ...content, amount: null }));
    const isDated = from !== null && to !== null && isEmpty((0, guarantee_terms_1.findingsOnPeriod)(works.workPeriod));
    const untold = [
        ...(isPriced ? [] : ON_PRICE),
        ...(isDated ? [] : ON_PERIOD),
        ...(obligee ? [] : ON_RULES),
    ];
    const price = works.contractPrice ?? 1;
    const request = {
        ...content,
        ...works,
        kind,
        // Without an obligee there is no adoption to ask for.
        delivery: obligee ? content.delivery : "PAPER",
        contractPrice: price,
        coveredPrice: works.coveredPrice ?? price,
        workPeriod: { from: from ?? today, to: to ?? today },
        takenBeside,
        on: today,
    };
    const { reasons } = (0, eligibility_1.eligibilityOf)(request, obligee?.adoptions ?? [], obligee?.policies ?? []);
    return (reasons
        .filter(({ path }) => !untold.includes(path) && ((isPriced && isDated) || !path.startsWith(PLAN)))
        // The findings name a missing amount as missing.
        .filter(({ path }) => path !== "amount" || content.amount !== null));
}
function isEmpty(findings) {
    return [...findings].length === 0;
}
//# sourceMappingURL=application-eligibility.js.map