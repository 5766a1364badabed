import type { Wanted } from "../../use-cases/shared/page";
import type { Caller } from "../../domain/account/access";

const CONTACT = ["representative", "contactEmail", "telephone"] as const;
/** Of these, each caller that sees the contractor sees its representative. */
const PRIVATE: readonly string[] = CONTACT.filter((field) => field !== "representative");

/** The columns of `contractor`, under this alias, of its representative and its contact. */
export function contactProjection(contractor: string, prefix = ""): Record<string, { expression: string }> {
  return {
    [`${prefix}representative`]: { expression: `${contractor}.representative` },
    [`${prefix}contactEmail`]: { expression: `${contractor}.contact_email` },
    [`${prefix}telephone`]: { expression: `${contractor}.telephone` },
  };
}

/**
 * The wanted fields, without a contractor's contact where the caller is neither the contractor nor one of its
 * issuers. `prefix` is the contractor's place in the view: `contractor.` in a guarantee.
 */
export function withinReach({ role }: Caller, wanted: Wanted, prefix = ""): Wanted {
  if (role === "CONTRACTOR" || role === "ISSUER") return wanted;
  return new Set([...wanted].filter((path) => !PRIVATE.some((field) => path === prefix + field)));
}
