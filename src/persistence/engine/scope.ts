import { EVENTS_FOR_BODY, EVENTS_FOR_OBLIGEES, GUARANTEE_EVENTS } from "../../use-cases/shared/event-types";
import type { Caller } from "../../domain/account/access";
import { actAsOne } from "./one-body";
import type { SqlParameters } from "./sql-parameters";

/**
 * The rows that a caller may see, as a condition of the query, so that no other row is read. A contractor
 * sees its own guarantees, an issuer those it issued, an obligee those in its ledger, those that its body has assigned to it and
 * those of which its request has just presented the key, the operator all. The query
 * names its guarantees otherwise: a list starts from `guaranteesListed`.
 */
export function guaranteesInScope(caller: Caller, guarantee: string, parameters: SqlParameters): string {
  switch (caller.role) {
    case "ISSUER":
      return `${guarantee}.issuer_id = ${parameters.add(caller.organisationId)}`;
    case "CONTRACTOR":
      return `${guarantee}.contractor_id = ${parameters.add(caller.organisationId)}`;
    case "OBLIGEE": {
      // Not IN: SQLite would collect all that the obligee has opened.
      const isOpened =
        `EXISTS (SELECT 1 FROM opening s WHERE s.guarantee_id = ${guarantee}.id ` +
        `AND s.obligee_id = ${parameters.add(caller.organisationId)})`;
      // What its body has assigned to a department that has accounts of its own.
      const isAssigned =
        `EXISTS (SELECT 1 FROM ledger_entry a WHERE a.guarantee_id = ${guarantee}.id ` +
        `AND a.department_id = ${parameters.add(caller.organisationId)})`;
      const { justOpened = [] } = caller;
      const isJustOpened =
        justOpened.length === 0 ? [] : [`${guarantee}.id IN (${parameters.list(justOpened)})`];
      return `(${[isOpened, isAssigned, ...isJustOpened].join(" OR ")})`;
    }
    case "OPERATOR":
      return "1 = 1";
  }
}

/** The same for what concerns the parties alone: of the obligees only the body in whose favour a guarantee is. */
export function guaranteesOfBodyInScope(
  caller: Caller,
  guarantee: string,
  parameters: SqlParameters,
): string {
  const scope = guaranteesInScope(caller, guarantee, parameters);
  if (caller.role !== "OBLIGEE") return scope;
  return (
    `${scope} AND EXISTS (SELECT 1 FROM obligee b JOIN obligee c ON ${actAsOne("b", "c")} ` +
    `WHERE b.id = ${guarantee}.obligee_id AND c.id = ${parameters.add(caller.organisationId)})`
  );
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
      // Not EXISTS: SQLite would try every guarantee of the contractor instead of starting from the few that were opened.
      return (
        `EXISTS (SELECT 1 FROM guarantee h WHERE h.contractor_id = ${contractor}.id AND h.id IN ` +
        `(SELECT guarantee_id FROM opening WHERE obligee_id = ${parameters.add(caller.organisationId)}))`
      );
    case "OPERATOR":
      return "1 = 1";
  }
}

/**
 * What contractors corrected of themselves shows how they are reached: they see their own, issuers those of the contractors
 * registered with them, others none.
 */
export function correctionsInScope(caller: Caller, correction: string, parameters: SqlParameters): string {
  switch (caller.role) {
    case "ISSUER":
      return (
        `EXISTS (SELECT 1 FROM contractor_registration r WHERE r.contractor_id = ${correction}.contractor_id ` +
        `AND r.issuer_id = ${parameters.add(caller.organisationId)})`
      );
    case "CONTRACTOR":
      return `${correction}.contractor_id = ${parameters.add(caller.organisationId)}`;
    case "OBLIGEE":
    case "OPERATOR":
      return "1 = 0";
  }
}

/**
 * A caller that sees a guarantee sees its events. An obligee sees issue, amendments, end and its own
 * openings; hand-over, receipt and the word towards an end only where the guarantee is in its favour. It does not see other
 * readers, nor who showed or sent the key.
 */
export function guaranteeEventsInScope(caller: Caller, event: string, parameters: SqlParameters): string {
  if (caller.role !== "OBLIGEE") return `${event}.type IN (${parameters.list(GUARANTEE_EVENTS)})`;
  return eventsForObligee(event, () => parameters.add(caller.organisationId), parameters);
}

/** The same for all obligees at once: whether the event is one for the obligee that this column names. */
export function obligeesShown(obligee: string, event: string, parameters: SqlParameters): string {
  return eventsForObligee(event, () => obligee, parameters);
}

function eventsForObligee(event: string, obligee: () => string, parameters: SqlParameters): string {
  return (
    `(${event}.type IN (${parameters.list(EVENTS_FOR_OBLIGEES)}) OR (${event}.type = 'CERTIFICATE_OPENED' ` +
    `AND ${event}.organisation_id = ${obligee()}) OR (${event}.type IN (${parameters.list(EVENTS_FOR_BODY)}) ` +
    `AND EXISTS (SELECT 1 FROM guarantee bg JOIN obligee b ON b.id = bg.obligee_id JOIN obligee bc ON bc.id = ${obligee()} ` +
    `WHERE bg.id = ${event}.guarantee_id AND (b.id = bc.id OR b.parent_id = bc.id OR bc.parent_id = b.id))))`
  );
}

/**
 * A body sees its own ledger; nobody else sees what it keeps there, but a department with accounts of its own what is assigned
 * to it. A list is of the one or of the other: each has its indexes.
 */
export function ledgerInScope(
  caller: Caller,
  entry: string,
  parameters: SqlParameters,
  which: "OWN" | "ASSIGNED" = "OWN",
): string {
  if (caller.role !== "OBLIGEE") return "1 = 0";
  const column = which === "OWN" ? "obligee_id" : "department_id";
  return `${entry}.${column} = ${parameters.add(caller.organisationId)}`;
}

/** Both, for single entries. */
export function ledgerEntriesInScope(caller: Caller, entry: string, parameters: SqlParameters): string {
  const own = ledgerInScope(caller, entry, parameters);
  return `(${own} OR ${ledgerInScope(caller, entry, parameters, "ASSIGNED")})`;
}

/** Only the operator sees its own row. */
export function operatorsInScope(caller: Caller, operator: string, parameters: SqlParameters): string {
  return `${operator}.id = ${parameters.add(caller.organisationId)}`;
}

/** A mail is for the contractor, issuer or obligee that it went to, and for the issuer in whose name it went. */
export function mailsInScope(caller: Caller, mail: string, parameters: SqlParameters): string {
  switch (caller.role) {
    case "ISSUER":
      return `${mail}.issuer_id = ${parameters.add(caller.organisationId)}`;
    case "CONTRACTOR":
      return `${mail}.contractor_id = ${parameters.add(caller.organisationId)}`;
    case "OBLIGEE":
      return `${mail}.obligee_id = ${parameters.add(caller.organisationId)}`;
    case "OPERATOR":
      // The operator's alarms concern no guarantee; they stand in the log and in the record.
      return `${mail}.guarantee_id IS NOT NULL`;
  }
}

/**
 * A contractor sees its own applications, an issuer those submitted to it, the operator all submitted ones.
 * Only the contractor sees a draft. Obligees see none.
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

/** Contractor and issuer of the guarantee see its applications for amendments, and the operator all. Obligees see none. */
export function amendmentApplicationsInScope(
  caller: Caller,
  application: string,
  parameters: SqlParameters,
): string {
  switch (caller.role) {
    case "CONTRACTOR":
      return `${application}.contractor_id = ${parameters.add(caller.organisationId)}`;
    case "ISSUER":
      return `${application}.issuer_id = ${parameters.add(caller.organisationId)}`;
    case "OPERATOR":
      return "1 = 1";
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

/** An issuer sees its own entries of works contracts, a contractor those of its contracts; obligees see none. */
export function worksContractsInScope(caller: Caller, contract: string, parameters: SqlParameters): string {
  switch (caller.role) {
    case "ISSUER":
      return `${contract}.issuer_id = ${parameters.add(caller.organisationId)}`;
    case "CONTRACTOR":
      return `${contract}.contractor_id = ${parameters.add(caller.organisationId)}`;
    case "OPERATOR":
      return "1 = 1";
    case "OBLIGEE":
      return "1 = 0";
  }
}

/**
 * Obligees are known to all. A body that an application merely named is listed for the issuer and the contractor concerned
 * alone until it adopts e-guarantees: nobody has checked its name.
 */
export function obligeesListed(caller: Caller, obligee: string, parameters: SqlParameters): string {
  if (caller.role === "OPERATOR") return "1 = 1";
  const isNamedAlone =
    `EXISTS (SELECT 1 FROM event e WHERE e.subject_id = ${obligee}.id AND e.type = 'OBLIGEE_NAMED') ` +
    `AND NOT EXISTS (SELECT 1 FROM adoption a WHERE a.obligee_id = ${obligee}.id)`;
  return `(NOT (${isNamedAlone}) OR ${concernedBy(caller, obligee, parameters)})`;
}

function concernedBy({ role, organisationId }: Caller, obligee: string, parameters: SqlParameters): string {
  if (role === "OBLIGEE") return `${obligee}.id = ${parameters.add(organisationId)}`;
  const party = role === "ISSUER" ? "issuer_id" : "contractor_id";
  return (
    `EXISTS (SELECT 1 FROM works_contract w WHERE w.obligee_id = ${obligee}.id ` +
    `AND w.${party} = ${parameters.add(organisationId)})`
  );
}

/** An issuer sees the requests that it received, a contractor its own; obligees see none. */
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

/**
 * Each caller sees the users of its own organisation; an issuer also those of contractors registered with it.
 */
export function usersInScope(caller: Caller, user: string, parameters: SqlParameters): string {
  if (caller.role === "OPERATOR") return "1 = 1";
  const own = `${user}.organisation_id = ${parameters.add(caller.organisationId)}`;
  if (caller.role !== "ISSUER") return own;
  return (
    `(${own} OR ${user}.organisation_id IN (SELECT r.contractor_id FROM contractor_registration r ` +
    `WHERE r.issuer_id = ${parameters.add(caller.organisationId)}))`
  );
}

/**
 * Each organisation sees the tokens of its own integrations, as does the operator; no caller sees tokens of
 * sessions.
 */
export function accessTokensInScope(caller: Caller, token: string, parameters: SqlParameters): string {
  return `${token}.organisation_id = ${parameters.add(caller.organisationId)} AND ${token}.user_id IS NULL`;
}

/** Each organisation sees its own receivers of webhooks, and what is sent to them. */
export function webhooksInScope(caller: Caller, table: string, parameters: SqlParameters): string {
  return `${table}.organisation_id = ${parameters.add(caller.organisationId)}`;
}
