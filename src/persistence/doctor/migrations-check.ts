import type { DoctorCheck, Finding } from "../../use-cases/operation/ports";
import { appliedMigrations } from "../database/applied-migrations";
import { MIGRATIONS } from "../migrations";
import type { Snapshot } from "../database/snapshot";

/** All migrations of this version are applied, and no unknown ones. */
export class MigrationsCheck implements DoctorCheck {
  readonly name = "migrations";
  readonly isGate = true;

  constructor(private readonly snapshot: Snapshot) {}

  async *run(): AsyncIterable<Finding> {
    const applied = await appliedMigrations(this.snapshot);
    const known = MIGRATIONS.map(({ name }) => name);
    for (const name of known.filter((each) => !applied.includes(each)))
      yield this.#finding(
        name,
        "is applied",
        "is not applied",
        "Start the server once: it brings the tables up to date.",
      );
    for (const name of applied.filter((each) => !known.includes(each)))
      yield this.#finding(
        name,
        "is known to this version",
        "is not known: a newer version, or another program, was here",
        "Run the version that made it.",
      );
  }

  #finding(id: string, expected: string, found: string, remedy: string): Finding {
    return {
      check: this.name,
      severity: "error",
      subject: { table: "migrations", id },
      expected,
      found,
      remedy,
    };
  }
}
