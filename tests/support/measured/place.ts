import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { AuthKeyVault } from "../../../src/use-cases/auth-key/auth-key-vault";
import { Seals } from "../../../src/use-cases/operation/seals";
import { AUTH_KEY_LENGTH, authKeyFromRandom } from "../../../src/domain/auth-key/auth-key";
import { dayInJapan } from "../../../src/domain/values/calendar-date";
import { loadGuarantees } from "../../../src/persistence/bulk/load-guarantees";
import { Chance, trialGuarantees, trialPartiesFor, type TrialParties } from "../../../src/sandbox/trial";
import type { Caller, Role } from "../../../src/domain/account/access";
import { openDatabase } from "../../../src/persistence/database/data-source";
import type { Engine } from "../../../src/persistence/engine/engine";
import { startEmbeddedPostgres } from "../embedded-postgres";
import { MAIN, MeasuredProcess } from "./measured-process";
import { makeScratch } from "./scratch";

/** A caller with the access token of its integration, the large one of its kind. */
export interface Member {
  readonly caller: Caller;
  readonly token: string;
}

/** A filled database, and production servers on it. */
export interface Place {
  readonly engine: Engine;
  readonly databaseUrl: string;
  readonly members: Readonly<Record<Role, Member>>;
  /** `main`: the entry of the build that is started. */
  startServer(settings?: Readonly<Record<string, string>>, main?: string): Promise<MeasuredProcess>;
  /** Removes the database with everything in it. */
  remove(): Promise<void>;
}

/** An empty database that the caller makes and removes. */
export interface EmptyDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Every run makes the same guarantees. */
const SEED = 4_150_022;
const execute = promisify(execFile);
const ROLES = ["ISSUER", "CONTRACTOR", "OBLIGEE", "OPERATOR"] as const satisfies readonly Role[];

/** Makes a database, enters the parties as `npm run enter` does, and loads guarantees. */
export async function makePlace(engine: Engine, count: number, database?: EmptyDatabase): Promise<Place> {
  const made = database ?? (await emptyDatabase(engine));
  const scratch = makeScratch();
  const remove = async (): Promise<void> => {
    scratch.remove();
    await made.drop();
  };
  const sealKey = randomBytes(32);
  const secrets = { pepper: randomBytes(32), encryptionKey: randomBytes(32) };
  const settings = {
    DATABASE_URL: made.url,
    HOSHO_AUTH_KEY_PEPPER: secrets.pepper.toString("base64"),
    HOSHO_AUTH_KEY_ENCRYPTION_KEY: secrets.encryptionKey.toString("base64"),
    HOSHO_SEAL_KEYS: `bench:${sealKey.toString("base64")}`,
    HOSHO_SMTP_URL: "off",
    HOSHO_MAIL_FROM: "hosho@example.jp",
    // One caller asks all: its budget is counted, and never used up.
    HOSHO_TOKEN_REQUESTS: "999999999",
    HOSHO_TOKEN_COST: "999999999",
  };
  try {
    const parties = trialPartiesFor(count);
    const members = await enter(parties, scratch.directory, settings);
    const opened = await openDatabase({ url: made.url });
    try {
      const vault = new AuthKeyVault(secrets);
      const trials = trialGuarantees(count, parties, dayInJapan(new Date()), new Chance(SEED));
      await loadGuarantees(opened, trials, count, {
        seals: new Seals([{ id: "bench", key: sealKey }]),
        sealKey: ({ guarantee: { number } }) =>
          vault.seal(number, authKeyFromRandom(randomBytes(AUTH_KEY_LENGTH))),
      });
    } finally {
      await opened.close();
    }
    return {
      engine,
      databaseUrl: made.url,
      members,
      startServer: (more = {}, main = MAIN) =>
        MeasuredProcess.start(() => [main, "serve"], { ...settings, ...more }),
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function emptyDatabase(engine: Engine): Promise<EmptyDatabase> {
  if (engine === "postgres") {
    const postgres = await startEmbeddedPostgres();
    return { url: postgres.url, drop: () => postgres.stop() };
  }
  const { directory, remove } = makeScratch();
  return {
    url: `sqlite:${join(directory, "hosho.sqlite")}`,
    drop: () => {
      remove();
      return Promise.resolve();
    },
  };
}

/** Enters parties and tokens by the operator's command, which prints the tokens only once. */
async function enter(
  parties: TrialParties,
  home: string,
  settings: Readonly<Record<string, string>>,
): Promise<Readonly<Record<Role, Member>>> {
  const tokens = ROLES.map((role) => ({
    name: "benchmark",
    role,
    organisationId: `${role.toLowerCase()}_1`,
    expiresAt: null,
  }));
  const file = join(home, "entries.json");
  writeFileSync(file, JSON.stringify({ ...parties, tokens }));
  const { stdout } = await execute(process.execPath, [MAIN, "enter", file], { env: { ...settings } });
  const entered = JSON.parse(stdout) as { tokens: { organisationId: string; token: string }[] };
  const member = (role: Role): Member => {
    const organisationId = `${role.toLowerCase()}_1`;
    const token = entered.tokens.find((each) => each.organisationId === organisationId)?.token;
    if (token === undefined) throw new Error(`no token was made for ${organisationId}`);
    return {
      caller: { tokenId: "token_benchmark", role, organisationId, userId: null, scopes: null },
      token,
    };
  };
  return {
    ISSUER: member("ISSUER"),
    CONTRACTOR: member("CONTRACTOR"),
    OBLIGEE: member("OBLIGEE"),
    OPERATOR: member("OPERATOR"),
  };
}
