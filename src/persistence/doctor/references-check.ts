import type { DoctorCheck, Finding } from "../../use-cases/operation/ports";
import type { Snapshot } from "../database/snapshot";
import type { AsMigrated } from "./as-migrated";

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly referenced: string;
  /** The rows that the rule holds for, by a condition on `r`. */
  readonly where?: string;
}

/** References that no foreign key guards. */
const BY_WORD_ALONE: readonly Reference[] = [
  { table: "guarantee", column: "application_id", referenced: "guarantee_application" },
  { table: "certificate", column: "superseded_by_id", referenced: "certificate" },
  { table: "obligee", column: "parent_id", referenced: "obligee" },
  { table: "mail", column: "application_id", referenced: "guarantee_application" },
  { table: "mail", column: "original_id", referenced: "mail" },
  { table: "access_token", column: "user_id", referenced: "user_account" },
  { table: "access_token", column: "created_by_user_id", referenced: "user_account" },
  { table: "event", column: "user_id", referenced: "user_account" },
  { table: "change", column: "event_id", referenced: "event" },
  { table: "change_pending", column: "event_id", referenced: "event" },
  ...["user_account", "access_token"].flatMap((table) =>
    ["issuer", "contractor", "obligee", "operator"].map((referenced) => ({
      table,
      column: "organisation_id",
      referenced,
      where: `r.role = '${referenced.toUpperCase()}'`,
    })),
  ),
];

/** No row refers to a missing one. */
export class ReferencesCheck implements DoctorCheck {
  readonly name = "references";

  constructor(
    private readonly snapshot: Snapshot,
    private readonly expected: AsMigrated,
  ) {}

  async *run(): AsyncIterable<Finding> {
    for (const reference of [...this.expected.references, ...BY_WORD_ALONE]) yield* this.#orphans(reference);
  }

  async *#orphans({ table, column, referenced, where }: Reference): AsyncIterable<Finding> {
    const keys = this.expected.columns.filter((each) => each.table === table && each.isKey);
    const id = keys.map(({ name }) => `r."${name}"`).join(" || '/' || ");
    const orphans = this.snapshot.stream<{ id: string; missing: string }>(
      () =>
        `SELECT ${id} AS id, r."${column}" AS missing FROM "${table}" r WHERE r."${column}" IS NOT NULL ` +
        (where === undefined ? "" : `AND ${where} `) +
        `AND NOT EXISTS (SELECT 1 FROM "${referenced}" there WHERE there.id = r."${column}")`,
    );
    for await (const orphan of orphans)
      yield {
        check: this.name,
        severity: "error",
        subject: { table, id: orphan.id },
        expected: `its ${column} is a row of ${referenced}`,
        found: `${orphan.missing} is not there`,
        remedy: `Look for ${orphan.missing} in a backup.`,
      };
  }
}
