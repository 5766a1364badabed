import type { RuleReads } from "../application/ports/rule-reads";
import { StoredAdoptions } from "./adoption-reads";
import { StoredPolicies } from "./policy-reads";
import { StoredPremiumTables } from "./premium-table-reads";
import type { RuleSession } from "./rule-session";
import type { ChainVerifier } from "./seals/chain-verifier";

/** What decides, on a transaction or, with what verifies it, on the reading connection. */
export function ruleReadsOn(session: RuleSession, verifier?: Pick<ChainVerifier, "verify">): RuleReads {
  return {
    adoptions: new StoredAdoptions(session),
    policies: new StoredPolicies(session, verifier),
    premiumTables: new StoredPremiumTables(session, verifier),
  };
}
