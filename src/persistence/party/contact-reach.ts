import type { Wanted } from "../../use-cases/shared/page";
import type { Caller } from "../../domain/account/access";

const CONTACT = ["representative", "contactEmail", "telephone"] as const;
/** Of these, everybody who sees the contractor sees the name that stands for it. */
const PRIVATE: readonly string[] = CONTACT.filter((field) => field !== "representative");

/** The columns of `contractor`, under this alias, that say who speaks for it and how it is reached. */
export function contactProjection(contractor: string, prefix = ""): Record<string, { expression: string }> {
  return {
    [`${prefix}representative`]: { expression: `${contractor}.representative` },
    [`${prefix}contactEmail`]: { expression: `${contractor}.contact_email` },
    [`${prefix}telephone`]: { expression: `${contractor}.telephone` },
  };
}

/**
 * The wanted fields without a contractor's mail address and telephone number, where the caller is neither the contractor
 * nor one of its issuers. `prefix` is where the contractor stands in what is read: `contractor.` in a guarantee.
 */
export function withinReach({ role }: Caller, wanted: Wanted, prefix = ""): Wanted {
  if (role === "CONTRACTOR" || role === "ISSUER") return wanted;
  return new Set([...wanted].filter((path) => !PRIVATE.some((field) => path === prefix + field)));
}
