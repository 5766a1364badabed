"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.judgePerformances = judgePerformances;
const performance_shortfall_1 = require("../../domain/guarantee/performance-shortfall");
const obligee_policy_1 = require("../../domain/obligee/obligee-policy");
/** Keeps how much 契約保証 in force lacks now that the price of its works contract was changed. */
async function judgePerformances({ worksContracts, advice }, { id, obligeeId }, { amendedOn, contractPrice, but }) {
    const performances = (await worksContracts.performances(id)).filter(({ guaranteeId }) => guaranteeId !== but);
    if (performances.length === 0)
        return;
    const rules = (0, obligee_policy_1.rulesOn)(amendedOn, await advice.policies.ofObligee(obligeeId));
    await worksContracts.keepShortfalls(performances.map(({ guaranteeId, ...performance }) => ({
        guaranteeId,
        missing: (0, performance_shortfall_1.shortfallAt)(performance, contractPrice, rules),
    })));
}
//# sourceMappingURL=judge-performances.js.map