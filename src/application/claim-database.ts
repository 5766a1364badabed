import type { AuthKey } from "../domain/auth-key";
import type { GuaranteeNumber } from "../domain/guarantee-number";
import type { AuthKeyVault } from "./auth-key-vault";
import { OperatorError } from "./operator-error";
import type { UnitOfWork } from "./ports";

/** What a database is for. A sandbox's secrets and tokens lie on somebody's disk, so the two never mix. */
export type Purpose = "sandbox" | "production";

/** This database cannot be used with these settings. */
export class DatabaseRefused extends OperatorError {
  constructor(message: string) {
    super(message);
    this.name = "DatabaseRefused";
  }
}

/** Sealed once and opened at every start: shows whether the secrets are those the database was made with. */
const SAMPLE = { number: "0000000000" as GuaranteeNumber, key: "0000000000" as AuthKey };

/** Marks a new database as ours; refuses one that was made for something else or with other secrets. */
export async function claimDatabase(
  { unitOfWork, vault }: { unitOfWork: UnitOfWork; vault: AuthKeyVault },
  purpose: Purpose,
): Promise<void> {
  await unitOfWork.run(async ({ settings }) => {
    const madeFor = await settings.get("purpose");
    if (madeFor === null) {
      await settings.set("purpose", purpose);
      await settings.set("secretCheck", JSON.stringify(vault.seal(SAMPLE.number, SAMPLE.key)));
      return;
    }
    if (madeFor !== purpose)
      throw new DatabaseRefused(
        `This database was made for ${madeFor}, not for ${purpose}. Choose another DATABASE_URL.`,
      );
    if (!isMadeWith(vault, await settings.get("secretCheck")))
      throw new DatabaseRefused(
        "This database was made with other secrets, so that its auth keys could not be read. Bring back the secrets it " +
          "was made with (for a sandbox the file data/sandbox-secret), or choose another DATABASE_URL.",
      );
  });
}

/** Whether a database whose setting `secretCheck` is `stored` was made with these secrets. */
export function isMadeWith(vault: AuthKeyVault, stored: string | null): boolean {
  if (stored === null) return false;
  try {
    const { hash, sealed } = JSON.parse(stored) as { hash: string; sealed: string };
    return vault.matches(SAMPLE.number, SAMPLE.key, hash) && vault.open(SAMPLE.number, sealed) === SAMPLE.key;
  } catch {
    return false;
  }
}
