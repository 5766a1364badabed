import type { Caller } from "../domain/access";
import type { SqlParameters } from "./sql-parameters";

/**
 * Which rows a caller may see, as a condition of the query itself: what is out of scope is never read.
 * A contractor sees its own guarantees, an issuer what it issued, an obligee what it opened; the operator all.
 */
export function guaranteesInScope(caller: Caller, guarantee: string, parameters: SqlParameters): string {
  switch (caller.role) {
    case "ISSUER":
      return `${guarantee}.issuer_id = ${parameters.add(caller.organisationId)}`;
    case "CONTRACTOR":
      return `${guarantee}.contractor_id = ${parameters.add(caller.organisationId)}`;
    case "OBLIGEE":
      // Not EXISTS: SQLite would try every guarantee there is instead of starting from the few that were opened.
      return (
        `${guarantee}.id IN (SELECT guarantee_id FROM opening ` +
        `WHERE obligee_id = ${parameters.add(caller.organisationId)})`
      );
    case "OPERATOR":
      return "1 = 1";
  }
}

/** Issuers see the contractors registered with them, obligees those whose guarantees they opened, contractors themselves. */
export function contractorsInScope(caller: Caller, contractor: string, parameters: SqlParameters): string {
  switch (caller.role) {
    case "ISSUER":
      return (
        `EXISTS (SELECT 1 FROM contractor_registration r WHERE r.contractor_id = ${contractor}.id ` +
        `AND r.issuer_id = ${parameters.add(caller.organisationId)})`
      );
    case "CONTRACTOR":
      return `${contractor}.id = ${parameters.add(caller.organisationId)}`;
    case "OBLIGEE":
      return (
        `EXISTS (SELECT 1 FROM guarantee h WHERE h.contractor_id = ${contractor}.id ` +
        `AND ${guaranteesInScope(caller, "h", parameters)})`
      );
    case "OPERATOR":
      return "1 = 1";
  }
}

/** The operator's own row concerns nobody else. */
export function operatorsInScope(caller: Caller, operator: string, parameters: SqlParameters): string {
  return `${operator}.id = ${parameters.add(caller.organisationId)}`;
}
