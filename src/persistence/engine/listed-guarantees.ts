import type { Caller, Role } from "../../domain/account/access";
import { behindUpdates, UPDATED_KEYS, updatedItems } from "./item-updates";
import type { IndexedList } from "./part-of-index";
import { guaranteesInScope } from "./scope";
import type { SqlParameters } from "./sql-parameters";

/**
 * The source of a list of guarantees: tables with the guarantee as `g`, and the condition of the caller's
 * scope.
 */
export interface ListedGuarantees {
  readonly tables: string;
  readonly scope: string;
  /** The columns that order it and, among equals, by id. */
  readonly keys: Readonly<Record<"ISSUED_ON" | "NUMBER" | "AMOUNT" | "EXPIRES_ON", string>>;
  readonly id: string;
}

const OPENED = "opening s JOIN guarantee g ON g.id = s.guarantee_id";

/** The columns by which each role's list is ordered. An obligee's openings carry them. */
export function keysListed(role: Role): ListedGuarantees["keys"] {
  return keysIn(role === "OBLIGEE" ? "s" : "g");
}

/**
 * The guarantees of `guaranteesInScope` for reading page by page. For each order one index serves scope and
 * order, so every page costs the same. `searched`: the tables to start from instead, which name few guarantees.
 */
export function guaranteesListed(
  caller: Caller,
  parameters: SqlParameters,
  searched?: (parameters: SqlParameters) => string,
): ListedGuarantees {
  const found = searched?.(parameters);
  const keys = keysListed(caller.role);
  if (caller.role !== "OBLIGEE") {
    const scope = guaranteesInScope(caller, "g", parameters);
    return { tables: found ?? "guarantee g", scope, keys, id: "g.id" };
  }
  return {
    tables: found === undefined ? OPENED : `${found} CROSS JOIN opening s ON s.guarantee_id = g.id`,
    scope: `s.obligee_id = ${parameters.add(caller.organisationId)}`,
    keys,
    id: "s.guarantee_id",
  };
}

/** The same list by the columns of the index that holds it: for `partOfIndex`, whose bounds are the scope. */
export function guaranteesIndexed({
  role,
  organisationId,
}: Caller): Pick<ListedGuarantees, "tables" | "keys" | "id"> & Pick<IndexedList, "owner"> {
  const keys = keysListed(role);
  const ownedBy = (column: string): IndexedList["owner"] => ({ column, id: organisationId });
  const isOfOwn = { tables: "guarantee g", keys, id: "g.id" };
  switch (role) {
    case "ISSUER":
      return { ...isOfOwn, owner: ownedBy("g.issuer_id") };
    case "CONTRACTOR":
      return { ...isOfOwn, owner: ownedBy("g.contractor_id") };
    case "OPERATOR":
      return { ...isOfOwn, owner: null };
    case "OBLIGEE":
      return { tables: OPENED, keys, id: "s.guarantee_id", owner: ownedBy("s.obligee_id") };
  }
}

/** The same, of those that were updated since an instant: read in this order, off one index. */
export function guaranteesUpdated(
  caller: Caller,
  since: string,
  parameters: SqlParameters,
): ListedGuarantees {
  const { tables, conditions } = updatedItems("GUARANTEE", since, caller, parameters);
  const { engine } = parameters;
  const { id } = UPDATED_KEYS;
  const isOfObligee = caller.role === "OBLIGEE";
  const opened = isOfObligee ? behindUpdates(engine, "opening s", `s.guarantee_id = ${id}`) : "";
  const scope = isOfObligee
    ? `s.obligee_id = ${parameters.add(caller.organisationId)}`
    : guaranteesInScope(caller, "g", parameters);
  return {
    tables: `${tables} ${opened} ${behindUpdates(engine, "guarantee g", `g.id = ${id}`)}`,
    scope: [...conditions, scope].join(" AND "),
    keys: keysListed(caller.role),
    id,
  };
}

function keysIn(table: "g" | "s"): ListedGuarantees["keys"] {
  return {
    ISSUED_ON: `${table}.issued_on`,
    NUMBER: `${table}.number`,
    AMOUNT: `${table}.amount`,
    EXPIRES_ON: `${table}.expires_on`,
  };
}
