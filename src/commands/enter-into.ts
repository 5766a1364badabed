import { pino } from "pino";
import { AuthKeyVault } from "../use-cases/auth-key/auth-key-vault";
import { claimDatabase, claimWithoutVault } from "../use-cases/operation/claim-database";
import { ConfigError, readDatabaseUrl, readEntrySettings, type EntrySettings } from "../config";
import { existingSandboxSecrets } from "../sandbox";
import { assembleStorage, type StorageParts } from "../server/assemble-storage";
import { operatorDesk } from "../server/operator-desk";
import { asDatabaseFailure } from "../server/start-failure";
import { purposeAt } from "./purpose-of";

/** What a command prints is its result: alarms go to standard error. */
const STANDARD_ERROR = 2;

/**
 * Enters data into a database, the sandbox's too, and closes it again. It makes and reads no auth key and sends no mail:
 * all it needs is the database and the keys that seal its rows.
 */
export async function enterInto(work: (parts: StorageParts) => Promise<number>): Promise<number> {
  const databaseUrl = readDatabaseUrl();
  const purpose = await purposeAt(databaseUrl);
  // A sandbox is there already: none is made beside it.
  if (purpose === null) readDatabaseUrl({ isRequired: true });
  const { sealKeys, vault, operatorMails } = purpose === "sandbox" ? sandboxSettings() : readEntrySettings();
  const logger = pino({ level: "warn" }, pino.destination(STANDARD_ERROR));
  const desk = operatorDesk(logger, operatorMails, null);
  try {
    const { parts, close } = await assembleStorage({ databaseUrl, sealKeys, desk });
    try {
      await parts.clockWatch.exempt(async () => {
        if (vault === null) await claimWithoutVault(parts);
        else await claimDatabase({ ...parts, vault: new AuthKeyVault(vault) }, purpose ?? "production");
      });
      return await work(parts);
    } finally {
      await close();
    }
  } catch (error) {
    throw asDatabaseFailure(error, databaseUrl);
  }
}

function sandboxSettings(): EntrySettings {
  const secrets = existingSandboxSecrets();
  if (secrets === null)
    throw new ConfigError([
      "This database is a sandbox's, whose secrets are in data/sandbox-secret: run the command in the directory that the " +
        "sandbox was started in.",
    ]);
  const { sealKeys, ...vault } = secrets;
  return { sealKeys, vault, operatorMails: [] };
}
