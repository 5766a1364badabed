"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.reasonsAgainstYears = reasonsAgainstYears;
const finding_1 = require("../values/finding");
const carried_over_1 = require("../works-contract/carried-over");
const covered_year_1 = require("../works-contract/covered-year");
const fiscal_year_plans_1 = require("../works-contract/fiscal-year-plans");
/** Where contracts over several fiscal years have their rules (天草市; other bodies use the same clauses). */
const SPECIAL_TERMS = "公共工事請負契約の債務負担行為に係る契約の特約条項";
const PLANS = `${SPECIAL_TERMS} 第1条：各会計年度の支払限度額及び出来高予定額`;
const ADVANCES = `${SPECIAL_TERMS} 第2条：各会計年度の前払金及び中間前払金`;
/** Contracts over several years of the state itself; the special terms of other bodies follow it. */
const CARRIED_OVER = "建設省通知 国庫債務負担行為に係る契約の前金払：出来高予定額が繰り越された場合";
/** What is wrong with the years of a contract over several, or with the one that the guarantee is for. */
function reasonsAgainstYears(request, kind) {
    const choice = { ...request, kind };
    return [
        ...sourced((0, finding_1.below)("worksContract", (0, fiscal_year_plans_1.findingsOnFiscalYears)(request)), PLANS),
        ...sourced((0, covered_year_1.findingsOnYear)(request, choice), ADVANCES),
        ...sourced((0, covered_year_1.findingsOnBudget)(request, choice, request.on), ADVANCES),
        ...sourced((0, carried_over_1.findingsOnWrittenOff)(choice, request.on), CARRIED_OVER),
    ];
}
function* sourced(findings, source) {
    for (const finding of findings)
        yield { ...finding, source };
}
//# sourceMappingURL=fiscal-year-rules.js.map