import { existsSync } from "node:fs";
import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { Writable } from "node:stream";
import { pino } from "pino";
import type { VaultSecrets } from "../../src/use-cases/auth-key/auth-key-vault";
import { claimDatabase } from "../../src/use-cases/operation/claim-database";
import type { Secrets } from "../../src/use-cases/operation/secrets";
import { UNWATCHED_CLOCK } from "../../src/use-cases/shared/unwatched-clock";
import type { MailTransport } from "../../src/use-cases/notice/dispatch-mails";
import type { UseCaseParts } from "../../src/use-cases/use-case-parts";
import type { Budget, BudgetSettings, Introspection } from "../../src/config";
import { openDatabase } from "../../src/persistence/database/data-source";
import { premiumTablesOf, shippedAdoptions } from "../../src/reference";
import type { SandboxTokens, SandboxUsers } from "../../src/sandbox/access";
import { fillSandbox, type Sandbox, type SandboxExample } from "../../src/sandbox/fill-sandbox";
import type { IDS } from "../../src/sandbox/organisations";
import { createServer } from "../../src/server";
import { assemble, type Assembled } from "../../src/server/assemble";
import { operatorDesk } from "../../src/server/operator-desk";
import { differences } from "./both-ways";
import { wholeTablesRead } from "./whole-tables";
import { createFilledDatabase, type Engine, type TestDatabase } from "./engines";
import { SEAL_KEYS } from "./seal-keys";

export interface TestServer {
  /** The GraphQL endpoint: `http://127.0.0.1:PORT/graphql`. */
  readonly url: string;
  readonly tokens: SandboxTokens;
  readonly users: SandboxUsers;
  /** The seed document's own example first. */
  readonly examples: readonly [SandboxExample, ...SandboxExample[]];
  readonly ids: typeof IDS;
  readonly databaseUrl: string;
  readonly parts: Assembled;
  /** The text of every SQL statement since the start. */
  readonly statements: string[];
  /** The log so far. */
  output(): string;
  stop(): Promise<void>;
}

export interface TestServerOptions {
  readonly engine?: Engine;
  /** Use this database and keep it, instead of a new one. */
  readonly databaseUrl?: string;
  /** With keys of its own for the seals, or with those of all tests. */
  readonly secrets?: VaultSecrets & Partial<Secrets>;
  /** Changes what the use cases work with, after the sandbox is filled. */
  readonly change?: (useCaseParts: UseCaseParts) => UseCaseParts;
  readonly corsOrigins?: readonly (string | RegExp)[];
  readonly trustedProxies?: number;
  readonly clock?: () => Date;
  readonly introspection?: Introspection;
  /** Limits not given are so large that no test uses them up. */
  readonly budgets?: Partial<BudgetSettings>;
  /** Whether there is GraphiQL; there is unless this is false. */
  readonly graphiql?: boolean;
  /** Compares a given clock with the database, as production does; otherwise the server trusts it. */
  readonly watchesClock?: boolean;
  /** The addressees of alarms, and the transport for alarms that cannot be queued. */
  readonly operatorMails?: readonly string[];
  readonly alarmTransport?: MailTransport;
}

const LARGE: Budget = { requests: 1_000_000, cost: 999_999_999, parallel: 10_000 };
export const GENEROUS: BudgetSettings = { token: LARGE, address: LARGE };

/** The shipped data, read once for all of a file's servers. */
const REFERENCE = { adoptions: shippedAdoptions(), premiumTables: premiumTablesOf };

/** Stopped after the file's tests at the latest, so that a failed test does not keep the run waiting. */
const running = new Set<() => Promise<void>>();
afterAll(async () => {
  for (const stop of running) await stop();
  // Both executors and both paths have answered all that the file has asked.
  expect(differences).toEqual([]);
  expect(wholeTables).toEqual([]);
});

/** What the file's servers have sent that reads a whole table that grows. */
const wholeTables: string[] = [];
const explained = new Set<string>();

function explainAll(databaseUrl: string, sent: ReadonlySet<string>): void {
  const file = databaseUrl.slice("sqlite:".length);
  // A test may have taken the file away.
  if (!databaseUrl.startsWith("sqlite:") || !existsSync(file)) return;
  const unknown = [...sent].filter((statement) => !explained.has(statement));
  for (const statement of unknown) explained.add(statement);
  wholeTables.push(...wholeTablesRead(file, unknown));
}

/** A real server on a real database, filled like the sandbox, with its log kept in memory. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { database, databaseUrl, secrets } = await placeFor(options);
  const statements: string[] = [];
  const sent = new Set<string>();
  // Migrations may read all that there is.
  let isListening = false;
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, written) {
      lines.push(chunk.toString());
      written();
    },
  });
  const logger = pino({ level: "trace" }, stream);
  const parts = await assemble({
    databaseUrl,
    secrets,
    desk: operatorDesk(logger, options.operatorMails ?? [], options.alarmTransport ?? null),
    onStatement: (statement) => {
      statements.push(statement);
      if (isListening) sent.add(statement);
    },
    ...(options.clock && { clock: options.clock }),
    clockWatch: options.clock && options.watchesClock !== true ? UNWATCHED_CLOCK : undefined,
  });
  const sandbox = await claimAndFill(parts);

  const server = await createServer({
    reads: parts.reads,
    useCaseParts: options.change?.(parts.useCaseParts) ?? parts.useCaseParts,
    storage: parts.storage,
    logger,
    corsOrigins: options.corsOrigins ?? [],
    // Tests state the address of their requests; requests without one come from this machine.
    trustedProxies: options.trustedProxies ?? 1,
    introspection: options.introspection ?? "everybody",
    budgets: { ...GENEROUS, ...options.budgets },
    graphiql:
      options.graphiql === false
        ? null
        : {
            tokens: sandbox.tokens,
            certificate: sandbox.examples[0],
            issuerId: sandbox.organisations.issuer,
            contractorId: sandbox.organisations.contractor,
            obligeeId: sandbox.organisations.kinki,
          },
  });
  const url = await server.listen({ host: "127.0.0.1", port: 0 });
  isListening = true;
  const stop = async (): Promise<void> => {
    running.delete(stop);
    await server.drain();
    await parts.close();
    explainAll(databaseUrl, sent);
    await database?.drop();
  };
  running.add(stop);
  return {
    url,
    tokens: sandbox.tokens,
    users: sandbox.users,
    examples: sandbox.examples,
    ids: sandbox.organisations,
    databaseUrl,
    parts,
    statements,
    output: () => lines.join(""),
    stop,
  };
}

interface Place {
  /** Absent where it is the caller's own. */
  readonly database?: TestDatabase;
  readonly databaseUrl: string;
  readonly secrets: Secrets;
}

/** Only a sandbox's tokens and passwords depend on its secrets; the sandboxes of one run may share them. */
const SECRETS: Secrets = {
  pepper: Buffer.alloc(32, 3),
  encryptionKey: Buffer.alloc(32, 4),
  sealKeys: SEAL_KEYS,
};

/**
 * A run makes the tables once and copies them for each server. It copies the filled sandbox too, unless the
 * test has its own secrets or clock. The server finds it filled, as after a restart.
 */
async function placeFor({
  engine = "sqlite",
  databaseUrl,
  secrets,
  clock,
}: TestServerOptions): Promise<Place> {
  const own = {
    sealKeys: SEAL_KEYS,
    ...(secrets ?? { pepper: randomBytes(32), encryptionKey: randomBytes(32) }),
  };
  if (databaseUrl !== undefined) return { databaseUrl, secrets: own };
  if (secrets || clock) {
    const database = await createMigratedDatabase(engine);
    return { database, databaseUrl: database.url, secrets: own };
  }
  const database = await createFilledDatabase(engine, "sandbox", fillOriginal);
  return { database, databaseUrl: database.url, secrets: SECRETS };
}

/** A database of its own with all tables, and nothing in them. */
export function createMigratedDatabase(engine: Engine): Promise<TestDatabase> {
  return createFilledDatabase(engine, "migrated", async (url) => (await openDatabase({ url })).close());
}

async function fillOriginal(databaseUrl: string): Promise<void> {
  const parts = await assemble({ databaseUrl, secrets: SECRETS });
  await claimAndFill(parts);
  await parts.close();
}

async function claimAndFill({ useCaseParts }: Assembled): Promise<Sandbox> {
  return useCaseParts.clockWatch.exempt(async () => {
    await claimDatabase(useCaseParts, "sandbox");
    return fillSandbox(useCaseParts, REFERENCE);
  });
}
