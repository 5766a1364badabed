import type { AdoptionReads } from "../../use-cases/shared/rule-reads";
import {
  adoptionsOfDepartment,
  type Adoption,
  type AdoptionInForce,
  type StartBasis,
} from "../../domain/obligee/adoption";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { SqlParameters } from "../engine/sql-parameters";

/** What runs statements: a unit of work's session, or the reading one. */
interface SqlSession {
  sql<Row>(write: (parameters: SqlParameters) => string): Promise<Row[]>;
}

/** Adoptions as `eligibility` needs them, inside a unit of work and outside one. */
export class StoredAdoptions implements AdoptionReads {
  constructor(private readonly session: SqlSession) {}

  async ofObligee(obligeeId: string): Promise<readonly AdoptionInForce[] | null> {
    const [obligee] = await this.session.sql<ObligeeOfBody>(
      (parameters) =>
        `SELECT id, parent_id AS "parentId" FROM obligee WHERE id = ${parameters.add(obligeeId)}`,
    );
    if (!obligee) return null;
    return (await adoptionsThatHold(this.session, [obligee])).get(obligeeId) ?? [];
  }
}

/** An obligee, and the body that it is a department of. */
export interface ObligeeOfBody {
  readonly id: string;
  readonly parentId: string | null;
}

/** The adoptions that hold for each obligee, the regular one first. */
export async function adoptionsThatHold(
  session: SqlSession,
  obligees: readonly ObligeeOfBody[],
): Promise<Map<string, readonly AdoptionInForce[]>> {
  const ids = new Set(obligees.flatMap(({ id, parentId }) => (parentId === null ? [id] : [id, parentId])));
  if (ids.size === 0) return new Map();
  const rows = await session.sql<AdoptionRecord & { department: string | null }>(
    (parameters) =>
      `SELECT ${ADOPTION_COLUMNS}, CASE WHEN o.parent_id IS NULL THEN NULL ELSE o.name END AS department ` +
      `FROM adoption a JOIN obligee o ON o.id = a.obligee_id WHERE a.obligee_id IN (${parameters.list([...ids])}) ` +
      "ORDER BY a.obligee_id, a.is_trial",
  );
  const own = new Map<string, AdoptionInForce[]>();
  for (const { department, ...row } of rows)
    own.set(row.obligeeId, [...(own.get(row.obligeeId) ?? []), { ...adoptionOf(row), department }]);
  return new Map(
    obligees.map(({ id, parentId }) => [
      id,
      adoptionsOfDepartment(own.get(id) ?? [], own.get(parentId ?? "") ?? []),
    ]),
  );
}

/** The columns of `adoption a`. */
export const ADOPTION_COLUMNS =
  `a.id, a.obligee_id AS "obligeeId", a.starts_on AS "startsOn", a.start_basis AS "startBasis", a.works, ` +
  `a.consulting, a.consulting_starts_on AS "consultingStartsOn", a.kinds, a.is_trial AS "isTrial", ` +
  `a.as_of AS "asOf", a.source`;

/** A row as the drivers return it: SQLite has no truth values. */
export interface AdoptionRecord {
  readonly id: string;
  readonly obligeeId: string;
  readonly startsOn: CalendarDate | null;
  readonly startBasis: StartBasis;
  readonly works: boolean | number;
  readonly consulting: boolean | number | null;
  readonly consultingStartsOn: CalendarDate | null;
  readonly kinds: string;
  readonly isTrial: boolean | number;
  readonly asOf: CalendarDate;
  readonly source: string;
}

export function adoptionOf(row: AdoptionRecord): Adoption {
  return {
    startsOn: row.startsOn,
    startBasis: row.startBasis,
    works: Boolean(row.works),
    consulting: row.consulting === null ? null : Boolean(row.consulting),
    consultingStartsOn: row.consultingStartsOn,
    kinds: row.kinds.split(" ") as GuaranteeKind[],
    isTrial: Boolean(row.isTrial),
    asOf: row.asOf,
    source: row.source,
  };
}
