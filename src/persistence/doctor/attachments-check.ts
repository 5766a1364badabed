import { createHash, type Hash } from "node:crypto";
import type { DoctorCheck, Finding } from "../../use-cases/operation/ports";
import {
  OF_APPLICATIONS,
  OF_GUARANTEES,
  OF_LEDGER_ENTRIES,
  type AttachmentTables,
} from "../attachment/attachment-tables";
import type { Snapshot } from "../database/snapshot";

/** A part of an attachment, or an attachment without one. */
interface Part {
  readonly id: string;
  readonly size: number;
  readonly sha256: string;
  readonly position: number | null;
  readonly content: string | null;
}

/** What came of one attachment so far. */
interface Joined {
  readonly of: Part;
  readonly hash: Hash;
  size: number;
  parts: number;
  /** Whether each part followed the one before it. */
  isInOrder: boolean;
}

const ALL: readonly AttachmentTables[] = [OF_APPLICATIONS, OF_LEDGER_ENTRIES, OF_GUARANTEES];

function partsIn({ table, parts }: AttachmentTables): string {
  return (
    `SELECT f.id AS id, f.size AS size, f.sha256 AS sha256, p.position AS position, p.content AS content ` +
    `FROM ${table} f LEFT JOIN ${parts} p ON p.attachment_id = f.id WHERE f.removed_at IS NULL ` +
    `ORDER BY f.id, p.position`
  );
}

function leftOverIn({ table, parts }: AttachmentTables): string {
  return (
    `SELECT f.id AS id FROM ${table} f WHERE f.removed_at IS NOT NULL ` +
    `AND EXISTS (SELECT 1 FROM ${parts} p WHERE p.attachment_id = f.id) ORDER BY f.id`
  );
}

/** The bytes of each attachment are those that came; of a removed one there are none. */
export class AttachmentsCheck implements DoctorCheck {
  readonly name = "attachments";

  constructor(private readonly snapshot: Snapshot) {}

  async *run(): AsyncIterable<Finding> {
    for (const each of ALL) yield* this.#of(each);
  }

  async *#of(tables: AttachmentTables): AsyncIterable<Finding> {
    const { table } = tables;
    let joined: Joined | undefined;
    for await (const part of this.snapshot.stream<Part>(() => partsIn(tables))) {
      if (joined?.of.id !== part.id) {
        if (joined) yield* this.#judged(table, joined);
        joined = { of: part, hash: createHash("sha256"), size: 0, parts: 0, isInOrder: true };
      }
      add(joined, part);
    }
    if (joined) yield* this.#judged(table, joined);
    for await (const { id } of this.snapshot.stream<{ id: string }>(() => leftOverIn(tables)))
      yield this.#finding(
        { table, id },
        "no bytes: the attachment is removed",
        "parts of it are left",
        `Another program put them there: delete its rows of ${tables.parts}.`,
      );
  }

  *#judged(table: string, { of: { id, size, sha256 }, ...came }: Joined): Iterable<Finding> {
    const digest = came.hash.digest("hex");
    if (came.isInOrder && came.size === size && digest === sha256) return;
    yield this.#finding(
      { table, id },
      `${String(size)} bytes with SHA-256 ${sha256}`,
      `${String(came.size)} bytes with SHA-256 ${digest}${came.isInOrder ? "" : ", with parts missing"}`,
      "Another program changed its parts past this system: take them out of a backup, or ask who sent it for the file.",
    );
  }

  #finding(
    subject: { readonly table: string; readonly id: string },
    expected: string,
    found: string,
    remedy: string,
  ): Finding {
    return {
      check: this.name,
      severity: "error",
      subject,
      expected,
      found,
      remedy,
    };
  }
}

function add(joined: Joined, { position, content }: Part): void {
  if (content === null) return;
  const bytes = Buffer.from(content, "base64");
  joined.isInOrder &&= position === joined.parts;
  joined.parts += 1;
  joined.size += bytes.length;
  joined.hash.update(bytes);
}
