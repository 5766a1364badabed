import { AuthKeyVault, type VaultSecrets } from "../../src/use-cases/auth-key/auth-key-vault";
import { examine } from "../../src/use-cases/operation/examine";
import type { Finding } from "../../src/use-cases/operation/ports";
import { Seals } from "../../src/use-cases/operation/seals";
import { databaseChecks } from "../../src/persistence/doctor";
import { openSnapshot } from "../../src/persistence/database/snapshot";
import { SEAL_KEYS } from "./seal-keys";

/** The doctor's findings in a database, without mere notes unless asked for; `secrets`: the database's own. */
export async function examined(
  url: string,
  { secrets, now = new Date(), notes = false }: { secrets?: VaultSecrets; now?: Date; notes?: boolean } = {},
): Promise<Finding[]> {
  const snapshot = await openSnapshot(url);
  try {
    const checks = await databaseChecks({
      snapshot,
      vault: secrets ? new AuthKeyVault(secrets) : null,
      seals: secrets ? new Seals(SEAL_KEYS) : null,
      now,
    });
    const findings: Finding[] = [];
    for await (const step of examine(checks)) if ("finding" in step) findings.push(step.finding);
    return findings.filter(({ severity }) => notes || severity !== "note");
  } finally {
    await snapshot.close();
  }
}
