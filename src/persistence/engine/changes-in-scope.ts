import type { Caller, Role } from "../../domain/account/access";
import { anyOf } from "./planned-once";
import type { SqlParameters } from "./sql-parameters";

/** The source of a feed: tables with the position as `c`, and the condition of the caller's scope. */
export interface ScopedChanges {
  readonly tables: string;
  readonly scope: string;
  /** The column of its positions, of the index that the scope reads by. */
  readonly position: string;
  /** What stands behind `ORDER BY`, each in this sense. */
  readonly order: (sense: "ASC" | "DESC") => string;
}

/**
 * The changes that a caller may see, as they were when they got their positions: what lies behind a cursor never changes. A
 * contractor sees those of its guarantees and applications, an issuer the same of what was submitted to it. An obligee sees
 * those of guarantees that it has opened by then, the operator all but those of drafts.
 */
export function changesInScope({ role, organisationId }: Caller, parameters: SqlParameters): ScopedChanges {
  const position = role === "OBLIGEE" ? "o.position" : "c.position";
  const owner = OWNERS[role];
  const isPostgres = parameters.engine === "postgres";
  const ordered = (columns: readonly string[]) => (sense: string) =>
    columns.map((column) => `${column} ${sense}`).join(", ");
  const feed = { tables: tablesFor(role, isPostgres), position };
  if (owner === null) return { ...feed, scope: "c.issuer_id IS NOT NULL", order: ordered([position]) };
  // As in `partOfIndex`: whoever owns it, its index is read from a place on.
  return isPostgres
    ? {
        ...feed,
        scope: `${owner} = ${anyOf(parameters.texts([organisationId]))}`,
        order: ordered([owner, position]),
      }
    : { ...feed, scope: `${owner} = ${parameters.add(organisationId)}`, order: ordered([position]) };
}

const OWNERS: Readonly<Record<Role, string | null>> = {
  ISSUER: "c.issuer_id",
  CONTRACTOR: "c.contractor_id",
  OBLIGEE: "o.obligee_id",
  OPERATOR: null,
};

/** Joined plainly, PostgreSQL may read the feed of all along with an obligee's own, from the first change on. */
function tablesFor(role: Role, isPostgres: boolean): string {
  if (role !== "OBLIGEE") return "change c";
  const its = "c.position = o.position";
  return isPostgres
    ? `change_obligee o CROSS JOIN LATERAL (SELECT c.position, c.event_id FROM change c WHERE ${its} OFFSET 0) c`
    : `change_obligee o JOIN change c ON ${its}`;
}
