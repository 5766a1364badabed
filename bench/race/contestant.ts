import { join } from "node:path";
import { MeasuredProcess } from "../../tests/support/measured/measured-process";
import type { Place } from "../../tests/support/measured/place";

/** A server that can be started as often as wanted, and answers the same questions as the others. */
export interface Contestant {
  readonly name: string;
  readonly place: Place;
  readonly start: () => Promise<MeasuredProcess>;
}

const COMPILED = join(__dirname, "../dist");
const PRODUCTION = { NODE_ENV: "production" };

/** The measure of all others comes first. */
const ON_THE_FILE: readonly (readonly [name: string, program: string])[] = [
  ["bare", "tests/support/measured/bare-server.js"],
  ["tutorial", "bench/peers/tutorial/server.js"],
  ["apollo", "bench/peers/apollo.js"],
  ["mercurius, joined reads", "bench/peers/mercurius-joined.js"],
  ["mercurius, loaders", "bench/peers/mercurius-loaders.js"],
  ["yoga", "bench/peers/yoga.js"],
];

/** All on one SQLite file, and Hosho also on a PostgreSQL with the same rows. */
export function contestantsOn(sqlite: Place, postgres: Place): Contestant[] {
  const file = sqlite.databaseUrl.slice("sqlite:".length);
  const [bare, ...peers] = ON_THE_FILE.map(([name, program]): Contestant => ({
    name,
    place: sqlite,
    start: () => MeasuredProcess.start((port) => [join(COMPILED, program), String(port), file], PRODUCTION),
  }));
  if (!bare) throw new Error("there is nothing to compare with");
  const hosho = (name: string, place: Place): Contestant => ({
    name,
    place,
    start: () => place.startServer(PRODUCTION),
  });
  return [bare, hosho("Hosho on SQLite", sqlite), hosho("Hosho on PostgreSQL", postgres), ...peers];
}
