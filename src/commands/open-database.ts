import type { VaultSecrets } from "../application/auth-key-vault";
import type { ClockWatch } from "../application/ports/clock-watch";
import { claimDatabase, type Purpose } from "../application/claim-database";
import { ConfigError, readConfig, type Config } from "../config";
import { assemble, type Assembled } from "../server/assemble";
import { asDatabaseFailure } from "../server/start-failure";

/** What the clock is held against, where it is not what the database gives. */
interface ClockChoice {
  readonly clockWatch?: ClockWatch;
}

/** The parts of the house on the database that the settings name, which from now on is for this purpose alone. */
export async function openDatabase(
  { databaseUrl, database }: Config,
  secrets: VaultSecrets,
  purpose: Purpose,
  { clockWatch }: ClockChoice = {},
): Promise<Assembled> {
  try {
    const makesDirectory = purpose === "sandbox";
    const assembled = await assemble({ databaseUrl, secrets, makesDirectory, clockWatch, ...database });
    // A server whose clock is wrong still serves reads.
    await assembled.useCases.clockWatch.exempt(() => claimDatabase(assembled.useCases, purpose));
    return assembled;
  } catch (error) {
    throw asDatabaseFailure(error, databaseUrl);
  }
}

/** Production's settings, with its secrets. */
export function productionSettings(): { config: Config; secrets: VaultSecrets } {
  const config = readConfig("serve");
  if (!config.secrets) throw new ConfigError(["the secrets of the auth keys are missing"]);
  return { config, secrets: config.secrets };
}

/** Does something with the production database, and closes it again. */
export async function inProduction(
  work: (assembled: Assembled) => Promise<number>,
  choice: ClockChoice = {},
): Promise<number> {
  const { config, secrets } = productionSettings();
  const assembled = await openDatabase(config, secrets, "production", choice);
  try {
    return await work(assembled);
  } finally {
    await assembled.close();
  }
}
