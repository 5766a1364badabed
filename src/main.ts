import "reflect-metadata";
import { pino } from "pino";
import type { VaultSecrets } from "./application/auth-key-vault";
import { claimDatabase, DatabaseRefused, type Purpose } from "./application/claim-database";
import { enterOrganisations, LoginIdsTaken, ObligeesKnownAlready } from "./application/enter-organisations";
import { ConfigError, readConfig, type Config } from "./config";
import { AdoptionFileRefused, PREMIUM_TABLES, shippedAdoptions } from "./reference";
import { assemble, type Assembled } from "./server/assemble";
import { EntriesRefused, readEntriesFile } from "./server/entries-file";
import { ExpiryJob } from "./server/expiry-job";
import { PLACEHOLDERS, type GraphiqlExamples } from "./server/graphiql-tabs";
import { importAdoptionsFile, readAdoptionsFile } from "./server/import-adoptions-file";
import { MailDispatch } from "./server/mail-dispatch";
import { mailTransportOf } from "./server/mail-transport";
import { closeOnSignals } from "./server/shutdown";
import { asDatabaseFailure, asListenFailure, StartFailure } from "./server/start-failure";

async function serve(config: Config): Promise<void> {
  if (!config.secrets) throw new ConfigError(["the secrets of the auth keys are missing"]);
  const assembled = await open(config, config.secrets, "production");
  await start(config, assembled, PLACEHOLDERS);
}

/** Enters the operator's file into the production database, and prints new tokens and initial passwords: once, and nowhere else. */
async function enter(config: Config, file: string | undefined): Promise<void> {
  if (!config.secrets) throw new ConfigError(["the secrets of the auth keys are missing"]);
  const entries = readEntriesFile(file);
  const assembled = await open(config, config.secrets, "production");
  try {
    const entered = await enterOrganisations(assembled.useCases, entries);
    console.log(JSON.stringify(entered, null, 2));
  } finally {
    await assembled.close();
  }
}

/** Imports a table of adopting obligees into the production database, and prints what became of its lines. */
async function importAdoptionTable(config: Config, args: readonly string[]): Promise<void> {
  if (!config.secrets) throw new ConfigError(["the secrets of the auth keys are missing"]);
  const file = readAdoptionsFile(args);
  const assembled = await open(config, config.secrets, "production");
  try {
    const { refusals, summary, isRefused } = await importAdoptionsFile(
      assembled.useCases,
      file,
      process.stderr,
    );
    for (const refusal of refusals) console.error(refusal);
    console.log(summary);
    if (isRefused) process.exitCode = 1;
  } finally {
    await assembled.close();
  }
}

async function playInSandbox(config: Config): Promise<void> {
  // Loaded here only: production holds none of the sandbox's data.
  const { announce, fillSandbox, sandboxSecrets, writeSandboxFile } = await import("./sandbox/index.js");
  const assembled = await open(config, sandboxSecrets(), "sandbox");
  const sandbox = await fillSandbox(assembled.useCases, {
    adoptions: shippedAdoptions(),
    premiumTables: PREMIUM_TABLES,
  });
  const { tokens, examples, organisations } = sandbox;
  const url = await start(config, assembled, {
    tokens,
    certificate: { number: examples[0].number, key: examples[0].key },
    issuerId: organisations.issuer,
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
  // Loaded here only: nothing else needs GraphQL, and most of a start is loading it.
  const { createServer } = await import("./server.js");
  const logger = pino({ level: config.logLevel });
  const { corsOrigins, trustedProxies } = config;
  const server = await createServer({ reads, useCases, logger, corsOrigins, trustedProxies, graphiql });
  const url = await server.listen(config).catch((error: unknown) => {
    throw asListenFailure(error, config);
  });
  const transport = mailTransportOf(config);
  if (!transport) logger.warn("mails stay in the queue: HOSHO_SMTP_URL is off");
  const mails = transport && new MailDispatch({ reads, useCases, transport, logger });
  const expiry = new ExpiryJob({ useCases, logger });
  closeOnSignals(async () => {
    await Promise.all([server.drain(config.drainMilliseconds), mails?.stop(), expiry.stop()]);
    await assembled.close();
  });
  return url;
}

const FOR_PEOPLE = [
  ConfigError,
  DatabaseRefused,
  EntriesRefused,
  AdoptionFileRefused,
  ObligeesKnownAlready,
  LoginIdsTaken,
  StartFailure,
] as const;

async function main(): Promise<void> {
  const [, , command, file] = process.argv;
  const config = readConfig(command === "sandbox" ? "sandbox" : "serve");
  if (command === "sandbox") await playInSandbox(config);
  else if (command === "enter") await enter(config, file);
  else if (command === "import-adoptions") await importAdoptionTable(config, process.argv.slice(3));
  else await serve(config);
}

main().catch((error: unknown) => {
  const isForPeople = FOR_PEOPLE.some((kind) => error instanceof kind);
  console.error(isForPeople ? (error as Error).message : error);
  process.exit(1);
});
