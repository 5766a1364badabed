import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Caller, Role } from "../../../src/domain/account/access";
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
  /** What a server on it is told, as environment. */
  readonly settings: Settings;
  /** `main`: the entry of the build that is started. */
  startServer(settings?: Settings, main?: string): Promise<MeasuredProcess>;
  /** Removes the database with everything in it. */
  remove(): Promise<void>;
}

export type Settings = Readonly<Record<string, string>>;

/** An empty database that the caller makes and removes. */
export interface EmptyDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

const execute = promisify(execFile);

/** Makes a database and fills it as `npm run generate` does: every run has the same guarantees, but for their keys. */
export async function makePlace(engine: Engine, count: number, database?: EmptyDatabase): Promise<Place> {
  const made = database ?? (await emptyDatabase(engine));
  const settings = {
    DATABASE_URL: made.url,
    HOSHO_AUTH_KEY_PEPPER: randomBytes(32).toString("base64"),
    HOSHO_AUTH_KEY_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    HOSHO_SEAL_KEYS: `bench:${randomBytes(32).toString("base64")}`,
    HOSHO_SMTP_URL: "off",
    HOSHO_MAIL_FROM: "hosho@example.jp",
    // One caller asks all: its budget is counted, and never used up.
    HOSHO_TOKEN_REQUESTS: "999999999",
    HOSHO_TOKEN_COST: "999999999",
  };
  try {
    const members = await generate(count, settings);
    return placeOn(engine, { settings, members, remove: () => made.drop() });
  } catch (error) {
    await made.drop();
    throw error;
  }
}

/** What `settings` name is filled already. */
export function placeOn(
  engine: Engine,
  { settings, members, remove }: Pick<Place, "members" | "remove"> & { readonly settings: PlaceSettings },
): Place {
  return {
    engine,
    databaseUrl: settings.DATABASE_URL,
    members,
    settings,
    startServer: (more = {}, main = MAIN) =>
      MeasuredProcess.start(() => [main, "serve"], { ...settings, ...more }),
    remove,
  };
}

type PlaceSettings = Settings & { readonly DATABASE_URL: string };

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

/** The command prints the tokens only once. */
async function generate(count: number, settings: Settings): Promise<Place["members"]> {
  const { stdout } = await execute(process.execPath, [MAIN, "generate", "--guarantees", String(count)], {
    env: { ...settings },
  });
  const { tokens } = JSON.parse(stdout) as { tokens: { organisationId: string; token: string }[] };
  const member = (role: Role): Member => {
    const organisationId = `${role.toLowerCase()}_1`;
    const token = tokens.find((each) => each.organisationId === organisationId)?.token;
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
