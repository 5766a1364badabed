"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readObligeePolicy = readObligeePolicy;
const calendar_date_1 = require("../../domain/values/calendar-date");
const obligee_policy_1 = require("../../domain/obligee/obligee-policy");
const wanted_1 = require("../shared/wanted");
/** The rules of an obligee on a day (`null`: today in Japan); `null` where there is no such obligee. */
async function readObligeePolicy({ reads, clock }, caller, obligeeId, day) {
    const [obligee] = await reads.parties.byIds(caller, "Obligee", [obligeeId], wanted_1.NOTHING);
    if (!obligee)
        return null;
    const policies = await reads.rules.policies.ofObligee(obligeeId);
    const on = day ?? (0, calendar_date_1.dayInJapan)(clock());
    const effectiveFrom = (0, obligee_policy_1.policyOn)(on, policies)?.effectiveFrom ?? null;
    return { obligeeId, on, effectiveFrom, rules: (0, obligee_policy_1.rulesOn)(on, policies), papers: (0, obligee_policy_1.papersOn)(on, policies) };
}
//# sourceMappingURL=read-obligee-policy.js.map