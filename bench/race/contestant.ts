import { existsSync } from "node:fs";
import { join } from "node:path";
import { MeasuredProcess } from "../../tests/support/measured/measured-process";
import type { Place } from "../../tests/support/measured/place";

import { HOSHO, type Dialect } from "./dialect";
import type { Facts } from "./facts";
import { POSTGRAPHILE } from "./postgraphile-dialect";

export type ContestantKind = "bare" | "hosho" | "peer";

/** A server that can be started as often as wanted, and answers the same questions as the others. */
export interface Contestant {
  readonly name: string;
  readonly kind: ContestantKind;
  readonly place: Place;
  readonly dialect: Dialect;
  readonly start: () => Promise<MeasuredProcess>;
}

/** A place for Hosho, and a copy for all others: each writes into its own. */
export interface Track {
  readonly hosho: Place;
  readonly others: Place;
  readonly facts: Facts;
}

const COMPILED = join(__dirname, "../dist");
const PRODUCTION = { NODE_ENV: "production" };

const PEERS: readonly (readonly [name: string, program: string])[] = [
  ["tutorial", "tutorial/server.js"],
  ["apollo", "apollo.js"],
  ["mercurius, joined reads", "mercurius-joined.js"],
  ["mercurius, loaders", "mercurius-loaders.js"],
  ["yoga", "yoga.js"],
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

export function peersOnSqlite({ others }: Track): Contestant[] {
  return PEERS.map(([name, program]) => ({
    name,
    kind: "peer",
    place: others,
    dialect: HOSHO,
    start: () => startCompiled(`bench/peers/${program}`, others),
  }));
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
