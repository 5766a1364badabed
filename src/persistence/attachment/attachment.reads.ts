import type { AttachmentReads, StoredFile } from "../../use-cases/attachment/ports";
import type { ListedAttachment } from "../../domain/attachment/attachment";
import type { Caller, Role } from "../../domain/account/access";
import type { ReadSession } from "../engine/read-session";
import type { SqlParameters } from "../engine/sql-parameters";
import { isUnmarked } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { SealedGroup } from "../seals/sealed-tables";
import type { Showing } from "../seals/shown-subjects";
import {
  ATTACHMENT_COLUMNS,
  attachmentOf,
  listedColumns,
  listedOf,
  type StoredAttachment,
  type StoredListedAttachment,
} from "./attachment-columns";
import type { AttachmentTables } from "./attachment-tables";

/** Whose attachments, and who sees them. */
export interface ReadAttachments extends AttachmentTables {
  /** The owners' table, whose alias is `o`. */
  readonly owners: string;
  readonly scope: (caller: Caller, owner: string, parameters: SqlParameters) => string;
  readonly readers: readonly Role[];
  /** Whose chain of seals they stand in: the owner's, or each its own. */
  readonly seals: { readonly group: "APPLICATION" | "ATTACHMENT"; readonly of: "OWNER" | "FILE" };
  /** The group of the owner's own row, which says who sees them; `null`: it bears no seal. */
  readonly ownersSeals: Exclude<SealedGroup, "EVENT"> | null;
  /** The organisation whose users are named as senders, a column of a file `f`; unless given, the caller's. */
  readonly sendersOrganisation?: string;
}

/** The attachments of one sort of owner, as those see them who see the owner. */
export class ScopedAttachmentReads implements AttachmentReads {
  constructor(
    protected readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
    private readonly of: ReadAttachments,
  ) {}

  areSeenBy({ role }: Caller): boolean {
    return this.of.readers.includes(role);
  }

  async file(caller: Caller, id: string): Promise<StoredFile | null> {
    if (!this.areSeenBy(caller)) return null;
    const { table, parts, owner, owners, scope, seals, ownersSeals } = this.of;
    return this.verifier.served(async (shown) => {
      // One statement: between two of them it may be removed.
      const found = await this.session.sql<StoredPart>(
        (parameters) =>
          `SELECT ${ATTACHMENT_COLUMNS}, f.${owner} AS "ownerId", p.content AS content FROM ${table} f ` +
          `JOIN ${owners} o ON o.id = f.${owner} LEFT JOIN ${parts} p ON p.attachment_id = f.id ` +
          `WHERE f.id = ${parameters.add(id)} AND f.removed_at IS NULL AND ${scope(caller, "o", parameters)} ` +
          `ORDER BY p.position`,
      );
      const [row] = found;
      if (!row) return null;
      shown.add(seals.group, [seals.of === "OWNER" ? row.ownerId : row.id]);
      if (ownersSeals) shown.add(ownersSeals, [row.ownerId]);
      return { attachment: attachmentOf(row), bytes: joined(found) };
    });
  }

  /** By the ids of their owners, which the caller may see; the oldest first. A list leaves out those that are marked. */
  async ofOwners(
    caller: Caller,
    ids: readonly string[],
    showing: Showing,
  ): Promise<Map<string, ListedAttachment[]>> {
    const { table, owner, seals, sendersOrganisation } = this.of;
    const chain = seals.of === "OWNER" ? `f.${owner}` : "f.id";
    const rows = await this.session.sql<StoredListedAttachment & { ownerId: string }>(
      (parameters) =>
        `SELECT ${listedColumns(sendersOrganisation ?? parameters.add(caller.organisationId))}, f.${owner} AS "ownerId" ` +
        `FROM ${table} f WHERE f.${owner} IN (${parameters.list(ids)}) AND f.removed_at IS NULL ` +
        `${showing === "LISTED" ? `AND ${isUnmarked(chain)} ` : ""}ORDER BY f.id`,
    );
    if (showing !== "LISTED") showing.add(seals.group, seals.of === "OWNER" ? ids : rows.map(({ id }) => id));
    const found = new Map<string, ListedAttachment[]>(ids.map((id) => [id, []]));
    for (const row of rows) found.get(row.ownerId)?.push(listedOf(row));
    return found;
  }
}

interface StoredPart extends StoredAttachment {
  readonly ownerId: string;
  /** `null`: its parts are gone, and the digest tells. */
  readonly content: string | null;
}

function joined(parts: readonly StoredPart[]): Buffer {
  return Buffer.concat(parts.map(({ content }) => Buffer.from(content ?? "", "base64")));
}
