import {
  certainAddressee,
  MOST_POSTS,
  type KnownAddressees,
  type Post,
} from "../../domain/obligee/addressee";
import type { ObligeeCategory } from "../../domain/obligee/adoption";
import type { ObligeeRow } from "./obligee.row";
import type { SqlParameters } from "../engine/sql-parameters";

interface Found {
  readonly id: string;
  readonly name: string;
  readonly category: ObligeeCategory | null;
  readonly parentId: string | null;
  readonly addressee: string | null;
  readonly bodyName: string | null;
  readonly bodyCategory: ObligeeCategory | null;
  readonly bodyAddressee: string | null;
}

interface KeptPost extends Post {
  readonly obligeeId: string;
}

export interface FoundAddressees extends KnownAddressees {
  /** The body that it is a department of: what is certain may be said of that. */
  readonly bodyId: string | null;
}

/** What is certain of a stored obligee by itself. */
export function certainOf({ name, category, parentId, addressee }: ObligeeRow): string | null {
  return certainAddressee({ name, category: category as ObligeeCategory | null, parentId, addressee }, null);
}

/** Reads and transactions alike. */
interface Session {
  sql<Row>(write: (parameters: SqlParameters) => string): Promise<Row[]>;
}

/** Whom the certificates of these obligees may be addressed to: two statements. A department without posts of its own has its body's. */
export async function knownAddressees(
  session: Session,
  ids: readonly string[],
): Promise<Map<string, FoundAddressees>> {
  if (ids.length === 0) return new Map();
  const found = await session.sql<Found>(
    (parameters) =>
      `SELECT o.id AS id, o.name AS name, o.category AS category, o.parent_id AS "parentId", o.addressee AS addressee, ` +
      `b.name AS "bodyName", b.category AS "bodyCategory", b.addressee AS "bodyAddressee" ` +
      `FROM obligee o LEFT JOIN obligee b ON b.id = o.parent_id WHERE o.id IN (${parameters.list(ids)})`,
  );
  if (found.length === 0) return new Map();
  const holders = [
    ...new Set(found.flatMap(({ id, parentId }) => (parentId === null ? [id] : [id, parentId]))),
  ];
  const posts = await session.sql<KeptPost>(
    (parameters) =>
      `SELECT p.obligee_id AS "obligeeId", p.title AS title, p.holder AS holder FROM (SELECT k.*, row_number() OVER ` +
      `(PARTITION BY k.obligee_id ORDER BY k.kept_at DESC, k.id DESC) AS place FROM obligee_post k ` +
      `WHERE k.obligee_id IN (${parameters.list(holders)})) p WHERE p.place <= ${String(MOST_POSTS)} ORDER BY p.place`,
  );
  const keptOf = (id: string | null): Post[] =>
    posts.filter(({ obligeeId }) => obligeeId === id).map(({ title, holder }) => ({ title, holder }));
  return new Map(
    found.map((obligee) => {
      const own = keptOf(obligee.id);
      const kept = own.length > 0 ? own : keptOf(obligee.parentId);
      const certain = certainAddressee(obligee, bodyOf(obligee));
      return [obligee.id, { certain, kept, bodyId: obligee.parentId }];
    }),
  );
}

function bodyOf({ bodyName: name, bodyCategory: category, bodyAddressee: addressee }: Found) {
  return name === null ? null : { name, category, parentId: null, addressee };
}
