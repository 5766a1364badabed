import type { RuleReads } from "../application/ports/rule-reads";
import { StoredAdoptions } from "./adoption-reads";
import { StoredPolicies } from "./policy-reads";
import { StoredPremiumTables } from "./premium-table-reads";
import type { RuleSession } from "./rule-session";

/** What decides, on a transaction or on the reading connection. */
export function ruleReadsOn(session: RuleSession): RuleReads {
  return {
    adoptions: new StoredAdoptions(session),
    policies: new StoredPolicies(session),
    premiumTables: new StoredPremiumTables(session),
  };
}
