import "reflect-metadata";
import { pino } from "pino";
import { claimDatabase, DatabaseRefused } from "./application/claim-database";
import { StorageUnavailable } from "./application/storage-unavailable";
import { ConfigError, readConfig, type Config } from "./config";
import { createServer } from "./server";
import { assemble, type Assembled } from "./server/assemble";
import { PLACEHOLDERS, type GraphiqlExamples } from "./server/graphiql";
import { closeOnSignals } from "./server/shutdown";

async function serve(config: Config): Promise<void> {
  if (!config.secrets) throw new ConfigError(["the secrets of the auth keys are missing"]);
  const assembled = await assemble({ databaseUrl: config.databaseUrl, secrets: config.secrets });
  await claimDatabase(assembled.useCases, "production");
  const url = await start(config, assembled, PLACEHOLDERS);
  console.log(JSON.stringify({ level: 30, msg: "listening", url }));
}

async function playInSandbox(config: Config): Promise<void> {
  // Loaded here only: production holds none of the sandbox's data.
  const { announce, fillSandbox, sandboxSecrets, writeSandboxFile } = await import("./sandbox/index.js");
  const assembled = await assemble({ databaseUrl: config.databaseUrl, secrets: sandboxSecrets() });
  await claimDatabase(assembled.useCases, "sandbox");
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

async function start(config: Config, assembled: Assembled, graphiql: GraphiqlExamples): Promise<string> {
  const { reads, useCases } = assembled;
  const logger = pino({ level: config.logLevel });
  const server = await createServer({ reads, useCases, logger, corsOrigins: config.corsOrigins, graphiql });
  const url = await server.listen(config);
  closeOnSignals(async () => {
    await server.drain(config.drainMilliseconds);
    await assembled.close();
  });
  return url;
}

async function main(): Promise<void> {
  const mode = process.argv[2] === "sandbox" ? "sandbox" : "serve";
  const config = readConfig(mode);
  await (mode === "sandbox" ? playInSandbox(config) : serve(config));
}

main().catch((error: unknown) => {
  const isForPeople = error instanceof ConfigError || error instanceof DatabaseRefused;
  const cause = error instanceof StorageUnavailable ? `${error.message}: ${String(error.cause)}` : error;
  console.error(isForPeople ? error.message : cause);
  process.exit(1);
});
