import type { GuaranteeFilter } from "../../use-cases/guarantee/ports";
import type { Caller, Role } from "../../domain/account/access";
import { typedNames } from "../../domain/values/reading";
import { searchText, typedNumbers, typedTexts } from "../../domain/values/search-text";
import { keysListed, type ListedGuarantees } from "../engine/listed-guarantees";
import { guaranteesOfBodyInScope } from "../engine/scope";
import { SqlParameters } from "../engine/sql-parameters";
import { among, between, containing, equal } from "../engine/filter-conditions";

export function isNarrowed(filter: GuaranteeFilter): boolean {
  return (
    filter.updatedSince !== undefined ||
    filter.endPending !== undefined ||
    filter.endConfirmed !== undefined ||
    filtered(filter, keysListed("OPERATOR"), new SqlParameters("sqlite")).length > 0
  );
}

/** Conditions on `g` alone: nothing else is joined where they choose a page. */
export function filtered(
  filter: GuaranteeFilter,
  keys: ListedGuarantees["keys"],
  parameters: SqlParameters,
): string[] {
  return [
    ...equal("g.number", filter.number, parameters),
    ...among("g.kind", filter.kinds, parameters),
    // Most guarantees are in a few states, which PostgreSQL knows. SQLite would take the index for it, and sort them all.
    ...among(parameters.engine === "postgres" ? "g.status" : "g.status || ''", filter.statuses, parameters),
    ...equal("g.issuer_id", filter.issuerId, parameters),
    ...equal("g.contractor_id", filter.contractorId, parameters),
    ...equal("g.obligee_id", filter.obligeeId, parameters),
    ...equal("g.works_contract_id", filter.worksContractId, parameters),
    ...equal("g.fiscal_year", filter.fiscalYear, parameters),
    ...ofWorksNumbered(filter.identifier, parameters),
    ...withReference(filter.externalReference, parameters),
    ...between(keys.ISSUED_ON, filter.issuedFrom, filter.issuedTo, parameters),
    ...between(keys.EXPIRES_ON, filter.expiresFrom, filter.expiresTo, parameters),
    ...containing("g.number", typedNumbers(filter.numberContains ?? ""), parameters),
    ...containing("g.works_search_text", typedTexts(filter.worksName ?? ""), parameters),
    ...ofObligeesNamed(filter.obligeeName, parameters),
    ...amended(filter.amended),
    ...withAmountFinding(filter.amountFinding),
  ];
}

/** Those of the name, and the departments of bodies of it: 国土交通省 has what its 近畿地方整備局長 has. */
export function obligeesNamed(named: string): string {
  return `SELECT d.id FROM obligee n JOIN obligee d ON d.id = n.id OR d.parent_id = n.id WHERE ${named}`;
}

function ofObligeesNamed(name: string | undefined, parameters: SqlParameters): string[] {
  return containing("n.search_text", typedNames(name ?? ""), parameters).map(
    (named) => `g.obligee_id IN (${obligeesNamed(named)})`,
  );
}

function amended(isAmended: boolean | undefined): string[] {
  if (isAmended === undefined) return [];
  return [
    `${isAmended ? "" : "NOT "}EXISTS (SELECT 1 FROM certificate v WHERE v.guarantee_id = g.id ` +
      "AND v.superseded_by_id IS NULL AND v.amended IS TRUE)",
  ];
}

function withAmountFinding(isAmiss: boolean | undefined): string[] {
  return isAmiss === undefined ? [] : [`g.amount_finding IS ${isAmiss ? "NOT " : ""}NULL`];
}

function ofWorksNumbered(identifier: string | undefined, parameters: SqlParameters): string[] {
  const value = searchText(identifier ?? "");
  if (value === "") return [];
  return [
    `g.works_contract_id IN (SELECT w.works_contract_id FROM works_identifier w WHERE w.value = ${parameters.add(value)})`,
  ];
}

function withReference(reference: string | undefined, parameters: SqlParameters): string[] {
  if (reference === undefined) return [];
  // Each by its index: an OR of both would walk the list.
  const given = (column: string): string =>
    `SELECT r.id FROM guarantee r WHERE r.${column} = ${parameters.add(reference)}`;
  return [`g.id IN (${given("external_reference")} UNION ALL ${given("works_reference")})`];
}

/** Few ends wait: the list of them is read once. To those who see none, none waits. */
export function withPendingEnd(isPending: boolean | undefined, role: Role): string[] {
  if (isPending === undefined) return [];
  if (role !== "ISSUER" && role !== "OPERATOR") return isPending ? ["1 = 0"] : [];
  return [
    `g.id ${isPending ? "" : "NOT "}IN (SELECT w.guarantee_id FROM guarantee_pending_end w WHERE w.outcome IS NULL)`,
  ];
}

/**
 * Few confirmations wait for an issuer: the list of them is read once, off its index. What was confirmed of a guarantee before
 * it was amended is not of what it is now, and ends nothing. A body that only looked on is told of none.
 */
export function withConfirmedEnd(
  isConfirmed: boolean | undefined,
  caller: Caller,
  parameters: SqlParameters,
): string[] {
  if (isConfirmed === undefined) return [];
  const { role, organisationId } = caller;
  const conditions = [
    `w.open_for ${role === "ISSUER" ? `= ${parameters.add(organisationId)}` : "IS NOT NULL"}`,
    `NOT EXISTS (SELECT 1 FROM amendment m WHERE m.guarantee_id = w.guarantee_id AND m.recorded_at > w.recorded_at)`,
    ...(role === "OBLIGEE" ? [guaranteesOfBodyInScope(caller, "y", parameters)] : []),
  ];
  const confirmed =
    `SELECT w.guarantee_id FROM end_confirmation w JOIN guarantee y ON y.id = w.guarantee_id ` +
    `WHERE ${conditions.join(" AND ")}`;
  return [`g.id ${isConfirmed ? "" : "NOT "}IN (${confirmed})`];
}
