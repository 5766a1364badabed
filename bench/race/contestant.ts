import { existsSync } from "node:fs";
import { join } from "node:path";
import { MeasuredProcess } from "../../tests/support/measured/measured-process";
import type { Place } from "../../tests/support/measured/place";
import { HOSHO, type Dialect } from "./dialect";
import type { Facts } from "./facts";
import { POSTGRAPHILE } from "./postgraphile-dialect";

/** An opener is a peer that also opens certificates. */
export type ContestantKind = "bare" | "hosho" | "peer" | "opener";

/** A server that can be started as often as wanted, and answers the same questions as the others. */
export interface Contestant {
  readonly name: string;
  readonly kind: ContestantKind;
  readonly place: Place;
  readonly dialect: Dialect;
  readonly start: () => Promise<MeasuredProcess>;
}

/** A place for Hosho, and copies for all others: whoever writes has its own. */
export interface Track {
  readonly hosho: Place;
  readonly others: Place;
  readonly facts: Facts;
  /** One more copy, while nobody uses the place yet. */
  readonly copy: () => Promise<Place>;
}

const COMPILED = join(__dirname, "../dist");
const PRODUCTION = { NODE_ENV: "production" };

const PEERS: readonly (readonly [name: string, program: string, kind: "peer" | "opener"])[] = [
  ["tutorial", "tutorial/server.js", "peer"],
  ["apollo", "apollo.js", "peer"],
  ["mercurius, joined reads", "mercurius-joined.js", "opener"],
  ["mercurius, loaders", "mercurius-loaders.js", "peer"],
  ["yoga", "yoga.js", "peer"],
];

/** The measure of all others on its engine comes first. */
export function ownOn({ hosho, others }: Track): Contestant[] {
  const { engine } = hosho;
  const program = `tests/support/measured/bare/bare-on-${engine}.js`;
  const on = engine === "sqlite" ? "on SQLite" : "on PostgreSQL";
  return [
    {
      name: `bare ${on}`,
      kind: "bare",
      place: others,
      dialect: HOSHO,
      start: () => startCompiled(program, others),
    },
    {
      name: `Hosho ${on}`,
      kind: "hosho",
      place: hosho,
      dialect: HOSHO,
      start: () => hosho.startServer(PRODUCTION),
    },
  ];
}

export async function peersOnSqlite({ others, copy }: Track): Promise<Contestant[]> {
  const opener = await copy();
  return PEERS.map(([name, program, kind]) => {
    const place = kind === "opener" ? opener : others;
    const start = (): Promise<MeasuredProcess> => startCompiled(`bench/peers/${program}`, place);
    return { name, kind, place, dialect: HOSHO, start };
  });
}

/** The rows of its place must be secured first. */
export function peersOnPostgres({ others }: Track): Contestant[] {
  return [
    {
      name: "postgraphile",
      kind: "peer",
      place: others,
      dialect: POSTGRAPHILE,
      start: () => startCompiled("bench/peers/postgraphile.js", others),
    },
  ];
}

/** Peers stand in the lock file of this directory, and are installed by hand. */
export function peersAreInstalled(): boolean {
  return existsSync(join(__dirname, "../node_modules"));
}

function startCompiled(program: string, { settings }: Place): Promise<MeasuredProcess> {
  return MeasuredProcess.start((port) => [join(COMPILED, program), String(port)], {
    ...settings,
    ...PRODUCTION,
  });
}
