import type { AuthKeyVault } from "../../use-cases/auth-key/auth-key-vault";
import { isMadeWith } from "../../use-cases/operation/claim-database";
import type { DoctorCheck, Finding } from "../../use-cases/operation/ports";
import type { Snapshot } from "../database/snapshot";

/** The secrets in the settings are the database's own. */
export class SecretsCheck implements DoctorCheck {
  readonly name = "secrets";

  constructor(
    private readonly snapshot: Snapshot,
    private readonly vault: AuthKeyVault,
  ) {}

  async *run(): AsyncIterable<Finding> {
    const [row] = await this.snapshot.rows<{ value: string }>(
      () => "SELECT value FROM setting WHERE name = 'secretCheck'",
    );
    if (isMadeWith(this.vault, row?.value ?? null)) return;
    yield {
      check: this.name,
      severity: "error",
      subject: { table: "setting", id: "secretCheck" },
      expected: "the secrets that the database was made with",
      found: row ? "others" : "a database without secrets yet",
      remedy: row
        ? "Bring back HOSHO_AUTH_KEY_PEPPER and HOSHO_AUTH_KEY_ENCRYPTION_KEY: without them no auth key can be read."
        : "Start the server once.",
    };
  }
}
