import { pino } from "pino";
import type { ClockWatch } from "../use-cases/shared/clock-watch";
import { claimDatabase, type Purpose } from "../use-cases/operation/claim-database";
import type { Secrets } from "../use-cases/operation/secrets";
import { ConfigError, readConfig, type Config } from "../config";
import { assemble, type Assembled } from "../server/assemble";
import { mailTransportOf } from "../server/mail-transport";
import { operatorDesk } from "../server/operator-desk";
import { asDatabaseFailure } from "../server/start-failure";

/** A server logs to standard output. A command prints there, so its alarms go to standard error. */
const LOG = 1;
const BESIDE_OUTPUT = 2;

interface OpenChoice {
  /** The source that the clock is compared with, where it is not the database's. */
  readonly clockWatch?: ClockWatch;
  readonly alarmsTo?: typeof LOG | typeof BESIDE_OUTPUT;
  /** Whether rows without seals get them: the operator's word. */
  readonly sealsRows?: boolean;
}

/** The services on the database that the settings name. They claim that database for this purpose alone. */
export async function openDatabase(
  config: Config,
  secrets: Secrets,
  purpose: Purpose,
  { clockWatch, alarmsTo = LOG, sealsRows }: OpenChoice = {},
): Promise<Assembled> {
  const { databaseUrl, database, logLevel, operatorMails } = config;
  const { service, fourEyesFrom, mostAttachmentBytes, webhookPrivateAddresses } = config;
  const logger = pino({ level: logLevel }, pino.destination(alarmsTo));
  const desk = operatorDesk(logger, operatorMails, mailTransportOf(config));
  try {
    const makesDirectory = purpose === "sandbox";
    const options = { databaseUrl, secrets, desk, makesDirectory, clockWatch };
    const bounds = { service, fourEyesFrom, mostAttachmentBytes, webhookPrivateAddresses };
    const assembled = await assemble({ ...options, ...bounds, ...database });
    // A server whose clock is wrong still serves reads.
    const { isSealedNow } = await assembled.useCaseParts.clockWatch.exempt(() =>
      claimDatabase(assembled.useCaseParts, purpose, sealsRows === undefined ? {} : { sealsRows }),
    );
    if (isSealedNow) console.error(SEALED_NOW);
    return assembled;
  } catch (error) {
    throw asDatabaseFailure(error, databaseUrl);
  }
}

/** Once in the life of a database that is older than the seals. */
const SEALED_NOW =
  "The rows of this database had no seals. They have been sealed as they are: what was changed before today is not found.";

/** Production's settings, with its secrets. */
export function productionSettings(): { config: Config; secrets: Secrets } {
  const config = readConfig("serve");
  if (!config.secrets) throw new ConfigError(["the secrets of the auth keys are missing"]);
  return { config, secrets: config.secrets };
}

/** Does something with the production database, and closes it again. */
export async function inProduction(
  work: (assembled: Assembled) => Promise<number>,
  choice: OpenChoice = {},
): Promise<number> {
  const { config, secrets } = productionSettings();
  const assembled = await openDatabase(config, secrets, "production", {
    alarmsTo: BESIDE_OUTPUT,
    ...choice,
  });
  try {
    return await work(assembled);
  } finally {
    await assembled.close();
  }
}
