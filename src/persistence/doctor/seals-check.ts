import type { DoctorCheck, Finding } from "../../use-cases/operation/ports";
import { describeFinding, type SealFinding } from "../../use-cases/shared/seal-finding";
import type { Seals } from "../../use-cases/operation/seals";
import { checkSeals } from "../seals/check-seals";
import { SealedRows } from "../seals/sealed-rows";
import type { Snapshot } from "../database/snapshot";

/** Every sealed row is as the system wrote it, and none is missing. */
export class SealsCheck implements DoctorCheck {
  readonly name = "seals";

  constructor(
    private readonly snapshot: Snapshot,
    private readonly seals: Seals,
    private readonly onBroken: (found: SealFinding) => void = () => undefined,
  ) {}

  async *run(): AsyncIterable<Finding> {
    const session = { sql: <Row>(write: Parameters<Snapshot["rows"]>[0]) => this.snapshot.rows<Row>(write) };
    const rows = new SealedRows(this.snapshot.engine);
    const isNew = await this.#isNew();
    for await (const found of checkSeals(session, { seals: this.seals, rows })) {
      if (isNew && found.table === "seal_register") continue;
      this.onBroken(found);
      yield {
        check: this.name,
        severity: "error",
        subject: { table: found.table, id: found.id },
        expected: "is as this system wrote it",
        found: describeFinding(found),
        remedy:
          found.fault === "UNKNOWN_KEY"
            ? "Add the key behind the first one of HOSHO_SEAL_KEYS."
            : "Find out who writes to the database, and restore a backup from before.",
      };
    }
  }

  /** Whether no server has started on it yet: the first one makes the register. */
  async #isNew(): Promise<boolean> {
    const found = await this.snapshot.rows(
      () => "SELECT name FROM setting UNION ALL SELECT key_id FROM seal_register LIMIT 1",
    );
    return found.length === 0;
  }
}
