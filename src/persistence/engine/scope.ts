import { EVENTS_FOR_OBLIGEES, GUARANTEE_EVENTS } from "../../use-cases/shared/event-types";
import type { Caller } from "../../domain/account/access";
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

/** Where a list of guarantees is read from: tables with the guarantee as `g`, and who may see what of them. */
export interface ListedGuarantees {
  readonly tables: string;
  readonly scope: string;
  /** The columns that order it by day of issue and, among equals, by id. */
  readonly issuedOn: string;
  readonly id: string;
}

/**
 * What `guaranteesInScope` lets a caller see, for reading page by page in order of issue: one index serves both, so that
 * no page costs more for what lies before or behind it.
 */
export function guaranteesListed(caller: Caller, parameters: SqlParameters): ListedGuarantees {
  if (caller.role !== "OBLIGEE") {
    const scope = guaranteesInScope(caller, "g", parameters);
    return { tables: "guarantee g", scope, issuedOn: "g.issued_on", id: "g.id" };
  }
  return {
    tables: "opening s JOIN guarantee g ON g.id = s.guarantee_id",
    scope: `s.obligee_id = ${parameters.add(caller.organisationId)}`,
    issuedOn: "s.issued_on",
    id: "s.guarantee_id",
  };
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

/**
 * Whoever sees a guarantee sees what happened to it. An obligee does not see who else looked at it, nor who showed or
 * sent its key: it sees issue, amendments and end, and its own openings.
 */
export function guaranteeEventsInScope(caller: Caller, event: string, parameters: SqlParameters): string {
  if (caller.role !== "OBLIGEE") return `${event}.type IN (${parameters.list(GUARANTEE_EVENTS)})`;
  return (
    `(${event}.type IN (${parameters.list(EVENTS_FOR_OBLIGEES)}) OR (${event}.type = 'CERTIFICATE_OPENED' ` +
    `AND ${event}.organisation_id = ${parameters.add(caller.organisationId)}))`
  );
}

/** The operator's own row concerns nobody else. */
export function operatorsInScope(caller: Caller, operator: string, parameters: SqlParameters): string {
  return `${operator}.id = ${parameters.add(caller.organisationId)}`;
}

/** A mail is for the contractor that it went to and the issuer in whose name it went; obligees get none. */
export function mailsInScope(caller: Caller, mail: string, parameters: SqlParameters): string {
  switch (caller.role) {
    case "ISSUER":
      return `${mail}.issuer_id = ${parameters.add(caller.organisationId)}`;
    case "CONTRACTOR":
      return `${mail}.contractor_id = ${parameters.add(caller.organisationId)}`;
    case "OBLIGEE":
      return "1 = 0";
    case "OPERATOR":
      // Its own alarms are about no guarantee: the log and the record have them.
      return `${mail}.guarantee_id IS NOT NULL`;
  }
}

/**
 * A contractor sees its own applications, an issuer those that were submitted to it, the operator all that were
 * submitted; a draft is nobody's but the contractor's. Obligees see none.
 */
export function applicationsInScope(caller: Caller, application: string, parameters: SqlParameters): string {
  switch (caller.role) {
    case "CONTRACTOR":
      return `${application}.contractor_id = ${parameters.add(caller.organisationId)}`;
    case "ISSUER":
      return (
        `${application}.issuer_id = ${parameters.add(caller.organisationId)} ` +
        `AND ${application}.submitted_at IS NOT NULL`
      );
    case "OPERATOR":
      return `${application}.submitted_at IS NOT NULL`;
    case "OBLIGEE":
      return "1 = 0";
  }
}

/** An issuer sees the works that it registered, a contractor those that it may apply from. */
export function worksInScope(caller: Caller, works: string, parameters: SqlParameters): string {
  switch (caller.role) {
    case "ISSUER":
      return `${works}.issuer_id = ${parameters.add(caller.organisationId)}`;
    case "CONTRACTOR":
      return (
        `(${works}.contractor_id = ${parameters.add(caller.organisationId)} OR (${works}.contractor_id IS NULL ` +
        `AND ${works}.issuer_id IN (SELECT r.issuer_id FROM contractor_registration r ` +
        `WHERE r.contractor_id = ${parameters.add(caller.organisationId)})))`
      );
    case "OPERATOR":
      return "1 = 1";
    case "OBLIGEE":
      return "1 = 0";
  }
}

/** An issuer sees the requests that it received, a contractor those that it came from; obligees see none. */
export function registrationsInScope(
  caller: Caller,
  registration: string,
  parameters: SqlParameters,
): string {
  switch (caller.role) {
    case "ISSUER":
      return `${registration}.issuer_id = ${parameters.add(caller.organisationId)}`;
    case "CONTRACTOR":
      return `${registration}.contractor_id = ${parameters.add(caller.organisationId)}`;
    case "OPERATOR":
      return "1 = 1";
    case "OBLIGEE":
      return "1 = 0";
  }
}

/** Everybody sees the users of the own organisation; an issuer also those of contractors registered with it. */
export function usersInScope(caller: Caller, user: string, parameters: SqlParameters): string {
  if (caller.role === "OPERATOR") return "1 = 1";
  const own = `${user}.organisation_id = ${parameters.add(caller.organisationId)}`;
  if (caller.role !== "ISSUER") return own;
  return (
    `(${own} OR ${user}.organisation_id IN (SELECT r.contractor_id FROM contractor_registration r ` +
    `WHERE r.issuer_id = ${parameters.add(caller.organisationId)}))`
  );
}

/** The tokens of an organisation's integrations are its own concern, the operator's included; sessions' are nobody's. */
export function accessTokensInScope(caller: Caller, token: string, parameters: SqlParameters): string {
  return `${token}.organisation_id = ${parameters.add(caller.organisationId)} AND ${token}.user_id IS NULL`;
}
