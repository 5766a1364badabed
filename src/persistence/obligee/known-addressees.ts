import {
  certainAddressee,
  MOST_POSTS,
  type KeptPost,
  type KnownAddressees,
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

interface FoundPost {
  readonly obligeeId: string;
  readonly title: string;
  readonly holder: string | null;
  /** 1 where the issuer that is asked approved it. */
  readonly approved: number | string;
}

export interface FoundAddressees extends KnownAddressees {
  /** The body that it is a department of: what is certain may be said of that. */
  readonly bodyId: string | null;
}

/** A stored obligee as the rules on names and addressees take it. */
export function namedOf({ name, category, parentId, addressee }: ObligeeRow) {
  return { name, category: category as ObligeeCategory | null, parentId, addressee };
}

/** Reads and transactions alike. */
interface Session {
  sql<Row>(write: (parameters: SqlParameters) => string): Promise<Row[]>;
}

/**
 * Whom the certificates of these obligees may be addressed to: two statements. A department without posts of its own is offered
 * its body's. `issuerId`: who asks; `null`: whoever is only offered them.
 */
export async function knownAddressees(
  session: Session,
  ids: readonly string[],
  issuerId: string | null,
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
  const posts = await session.sql<FoundPost>(
    (parameters) =>
      `SELECT p.obligee_id AS "obligeeId", p.title AS title, p.holder AS holder, p.approved AS approved FROM (SELECT k.*, ` +
      `row_number() OVER (PARTITION BY k.obligee_id ORDER BY k.kept_at DESC, k.id DESC) AS place FROM (` +
      // Two issuers may have approved the same one.
      `SELECT o.obligee_id, o.title, o.holder, MAX(o.kept_at) AS kept_at, MAX(o.id) AS id, ` +
      `MAX(CASE WHEN o.issuer_id = ${parameters.add(issuerId ?? "")} THEN 1 ELSE 0 END) AS approved FROM obligee_post o ` +
      `WHERE o.obligee_id IN (${parameters.list(holders)}) GROUP BY o.obligee_id, o.title, o.holder) k) p ` +
      `WHERE p.place <= ${String(MOST_POSTS)} ORDER BY p.place`,
  );
  const keptOf = (holderId: string | null, id: string): KeptPost[] =>
    posts
      .filter(({ obligeeId }) => obligeeId === holderId)
      .map(({ title, holder, approved }) => ({
        title,
        holder,
        isOwn: holderId === id && Number(approved) === 1,
      }));
  return new Map(
    found.map((obligee) => {
      const own = keptOf(obligee.id, obligee.id);
      const kept = own.length > 0 ? own : keptOf(obligee.parentId, obligee.id);
      const certain = certainAddressee(obligee, bodyOf(obligee));
      return [obligee.id, { name: obligee.name, certain, kept, bodyId: obligee.parentId }];
    }),
  );
}

function bodyOf({ bodyName: name, bodyCategory: category, bodyAddressee: addressee }: Found) {
  return name === null ? null : { name, category, parentId: null, addressee };
}
