"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ruleReadsOn = ruleReadsOn;
const adoption_reads_1 = require("./obligee/adoption.reads");
const policy_reads_1 = require("./obligee/policy.reads");
const premium_table_in_force_reads_1 = require("./premium/premium-table-in-force.reads");
/** What decides, on a transaction or on the reading connection. */
function ruleReadsOn(session) {
    return {
        adoptions: new adoption_reads_1.StoredAdoptions(session),
        policies: new policy_reads_1.StoredPolicies(session),
        premiumTables: new premium_table_in_force_reads_1.StoredPremiumTables(session),
    };
}
//# sourceMappingURL=rule.reads.js.map