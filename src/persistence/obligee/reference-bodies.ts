import { certainAddressee } from "../../domain/obligee/addressee";
import type { ObligeeCategory } from "../../domain/obligee/adoption";
import type {
  ReferenceBody,
  ReferencePolicy,
  ReferenceStatement,
} from "../../domain/obligee/reference-fault";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { Reader } from "../engine/reader";

interface Found {
  readonly id: string;
  readonly name: string;
  readonly category: ObligeeCategory | null;
  readonly prefecture: string | null;
  readonly aliases: string | null;
  readonly addressee: string | null;
  readonly parentId: string | null;
  readonly hasKeptPost: boolean | number;
}

const BODIES =
  `SELECT o.id AS id, o.name AS name, o.category AS category, o.prefecture AS prefecture, o.aliases AS aliases, ` +
  `o.addressee AS addressee, o.parent_id AS "parentId", EXISTS (SELECT 1 FROM obligee_post p ` +
  `WHERE p.obligee_id = o.id OR p.obligee_id = o.parent_id) AS "hasKeptPost" FROM obligee o ORDER BY o.id`;

/** What the sources say now; what they said before is history. */
const STATEMENTS =
  `SELECT s.obligee_id AS "obligeeId", s.starts_on AS "startsOn", s.consulting_starts_on AS "consultingStartsOn", ` +
  `s.source AS source, s.is_day_stated AS "isDayStated" FROM (SELECT a.*, row_number() OVER (PARTITION BY a.obligee_id, ` +
  `a.is_trial, a.source ORDER BY a.id DESC) AS place FROM adoption_statement a) s WHERE s.place = 1 ORDER BY s.id`;

const POLICIES =
  `SELECT p.obligee_id AS "obligeeId", p.source AS source, p.effective_from AS day FROM obligee_policy p ` +
  `UNION ALL SELECT h.obligee_id, h.source, h.effective_from FROM hand_over_rules h ORDER BY 1, 3`;

/** All obligees of a database as the check of the reference data takes them: three statements. */
export async function referenceBodies(reader: Reader): Promise<ReferenceBody[]> {
  const obligees = await reader.rows<Found>(() => BODIES);
  const byId = new Map(obligees.map((obligee) => [obligee.id, obligee]));
  const statements = grouped(
    (await reader.rows<Of<StatementRecord>>(() => STATEMENTS)).map(({ isDayStated, ...statement }) => ({
      ...statement,
      isDayStated: isDayStated === null ? null : Boolean(isDayStated),
    })),
  );
  const policies = grouped(
    await reader.rows<Of<ReferencePolicy & { readonly day: CalendarDate }>>(() => POLICIES),
  );
  return obligees.map((obligee): ReferenceBody => {
    const { id, name, category, prefecture, aliases, parentId, hasKeptPost } = obligee;
    const parent = parentId === null ? null : (byId.get(parentId) ?? null);
    return {
      name,
      category,
      prefecture,
      aliases: JSON.parse(aliases ?? "[]") as string[],
      body: parent?.name ?? null,
      hasPost: Boolean(hasKeptPost) || certainAddressee(obligee, parent) !== null,
      statements: statements.get(id) ?? [],
      policies: policies.get(id) ?? [],
    };
  });
}

type Of<Record> = Record & { readonly obligeeId: string };
type StatementRecord = Omit<ReferenceStatement, "isDayStated"> & {
  readonly isDayStated: boolean | number | null;
};

function grouped<Record extends { readonly obligeeId: string }>(
  records: readonly Record[],
): ReadonlyMap<string, Record[]> {
  const byObligee = new Map<string, Record[]>();
  for (const record of records)
    byObligee.set(record.obligeeId, [...(byObligee.get(record.obligeeId) ?? []), record]);
  return byObligee;
}
