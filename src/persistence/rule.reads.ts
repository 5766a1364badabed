import type { RuleReads } from "../use-cases/shared/rule-reads";
import { StoredAdoptions } from "./obligee/adoption.reads";
import { StoredPolicies } from "./obligee/policy.reads";
import { StoredPremiumTables } from "./premium/premium-table-in-force.reads";
import type { RuleSession } from "./seals/rule-session";

/** What decides, on a transaction or on the reading connection. */
export function ruleReadsOn(session: RuleSession): RuleReads {
  return {
    adoptions: new StoredAdoptions(session),
    policies: new StoredPolicies(session),
    premiumTables: new StoredPremiumTables(session),
  };
}
