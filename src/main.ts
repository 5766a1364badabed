import "reflect-metadata";
import { pino } from "pino";
import type { VaultSecrets } from "./application/auth-key-vault";
import { claimDatabase, DatabaseRefused, type Purpose } from "./application/claim-database";
import { enterOrganisations } from "./application/enter-organisations";
import { ConfigError, readConfig, type Config } from "./config";
import { createServer } from "./server";
import { assemble, type Assembled } from "./server/assemble";
import { EntriesRefused, readEntriesFile } from "./server/entries-file";
import { PLACEHOLDERS, type GraphiqlExamples } from "./server/graphiql";
import { closeOnSignals } from "./server/shutdown";
import { asDatabaseFailure, asListenFailure, StartFailure } from "./server/start-failure";

async function serve(config: Config): Promise<void> {
  if (!config.secrets) throw new ConfigError(["the secrets of the auth keys are missing"]);
  const assembled = await open(config, config.secrets, "production");
  await start(config, assembled, PLACEHOLDERS);
}

/** Enters the operator's file into the production database, and prints the new tokens: once, and nowhere else. */
async function enter(config: Config, file: string | undefined): Promise<void> {
  if (!config.secrets) throw new ConfigError(["the secrets of the auth keys are missing"]);
  const entries = readEntriesFile(file);
  const assembled = await open(config, config.secrets, "production");
  try {
    const tokens = await enterOrganisations(assembled.useCases, entries);
    console.log(JSON.stringify({ tokens }, null, 2));
  } finally {
    await assembled.close();
  }
}

async function playInSandbox(config: Config): Promise<void> {
  // Loaded here only: production holds none of the sandbox's data.
  const { announce, fillSandbox, sandboxSecrets, writeSandboxFile } = await import("./sandbox/index.js");
  const assembled = await open(config, sandboxSecrets(), "sandbox");
  const sandbox = await fillSandbox(assembled.useCases);
  const { tokens, examples, organisations } = sandbox;
  const url = await start(config, assembled, {
    tokens,
    certificate: { number: examples[0].number, key: examples[0].key },
    contractorId: organisations.contractor,
    obligeeId: organisations.kinki,
  });
  writeSandboxFile({ url, ...sandbox });
  console.log(announce({ url, ...sandbox }));
}

async function open({ databaseUrl }: Config, secrets: VaultSecrets, purpose: Purpose): Promise<Assembled> {
  try {
    const assembled = await assemble({ databaseUrl, secrets });
    await claimDatabase(assembled.useCases, purpose);
    return assembled;
  } catch (error) {
    throw asDatabaseFailure(error, databaseUrl);
  }
}

async function start(config: Config, assembled: Assembled, graphiql: GraphiqlExamples): Promise<string> {
  const { reads, useCases } = assembled;
  const logger = pino({ level: config.logLevel });
  const server = await createServer({ reads, useCases, logger, corsOrigins: config.corsOrigins, graphiql });
  const url = await server.listen(config).catch((error: unknown) => {
    throw asListenFailure(error, config);
  });
  closeOnSignals(async () => {
    await server.drain(config.drainMilliseconds);
    await assembled.close();
  });
  return url;
}

const FOR_PEOPLE = [ConfigError, DatabaseRefused, EntriesRefused, StartFailure] as const;

async function main(): Promise<void> {
  const [, , command, file] = process.argv;
  const config = readConfig(command === "sandbox" ? "sandbox" : "serve");
  if (command === "sandbox") await playInSandbox(config);
  else if (command === "enter") await enter(config, file);
  else await serve(config);
}

main().catch((error: unknown) => {
  const isForPeople = FOR_PEOPLE.some((kind) => error instanceof kind);
  console.error(isForPeople ? (error as Error).message : error);
  process.exit(1);
});
