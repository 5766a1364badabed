import {
  assertSameBytes,
  question,
  startContenders,
  type Contender,
} from "../tests/support/measured/contenders";
import { NEWEST_FIRST } from "../tests/support/measured/list-query";
import type { MeasuredProcess } from "../tests/support/measured/measured-process";
import { makePlace } from "../tests/support/measured/place";
import { wholeList } from "../tests/support/measured/place-in-list";
import { closeConnections, closeConnectionsTo, post, type Endpoint } from "../tests/support/measured/post";
import { countOf, given, runAsCommand } from "./command-line";
import { spreadOf, written } from "./statistics";
import { printTable } from "./table";

interface Options {
  readonly count: number;
  readonly rounds: number;
  readonly requests: number;
  readonly connections: number;
  /** Where an older build of Hosho is, to be compared in the same run. */
  readonly before: string | undefined;
}

/** The list of 20 is the first page; certificates are asked for by so many numbers in turn that the server keeps none until its next. */
const LISTED = 20;
const NUMBERS = 5_000;

async function benchmark(options: Options): Promise<void> {
  const place = await makePlace("sqlite", options.count);
  let contenders: readonly Contender[] = [];
  try {
    contenders = await startContenders(place, options.before);
    const { token, caller } = place.members.ISSUER;
    const numbers = (await wholeList(place.databaseUrl, caller, NEWEST_FIRST)).slice(0, NUMBERS);
    const certificates = numbers.map(({ number }) => question("Certificate", { number }));
    await compare("One guarantee by number, with its certificate", certificates, contenders, token, options);
    const list = [question("List", { first: LISTED })];
    await compare(`A list of ${String(LISTED)}, with parties`, list, contenders, token, options);
  } finally {
    closeConnections();
    for (const { process } of contenders) await process.stop();
    await place.remove();
  }
}

async function compare(
  title: string,
  bodies: readonly Buffer[],
  contenders: readonly Contender[],
  token: string,
  options: Options,
): Promise<void> {
  await assertSameBytes(bodies, contenders, token);
  const costs = contenders.map((): number[] => []);
  const walls = contenders.map((): number[] => []);
  const WARM_UP_ROUNDS = 3;
  for (let round = -WARM_UP_ROUNDS; round < options.rounds; round += 1) {
    const inTurn = [...contenders.entries()];
    for (const [i, { process }] of round % 2 === 0 ? inTurn : inTurn.reverse()) {
      const { cpu, wall } = await cost(process, token, bodies, options);
      if (round < 0) continue;
      costs[i]?.push(cpu);
      walls[i]?.push(wall);
    }
  }
  const [bare = []] = costs;
  console.log(`\n## ${title}\n`);
  printTable(
    ["server", "CPU µs a request", "× bare", "wall µs a request"],
    contenders.map(({ name }, i) => {
      const own = costs[i] ?? [];
      const ratios = own.map((cpu, round) => cpu / (bare[round] ?? NaN));
      return [
        name,
        written(spreadOf(own), 0),
        i === 0 ? "" : written(spreadOf(ratios)),
        written(spreadOf(walls[i] ?? []), 0),
      ];
    }),
  );
}

/** Per request, in microseconds. */
async function cost(
  process: MeasuredProcess,
  token: string,
  bodies: readonly Buffer[],
  { requests, connections }: Options,
): Promise<{ cpu: number; wall: number }> {
  // While the others had their turns, the server may have closed those that it had open.
  closeConnectionsTo(process);
  const before = await process.cpu();
  const start = performance.now();
  const endpoint: Endpoint = { port: process.port, token };
  let sent = 0;
  const askInTurn = async (): Promise<void> => {
    while (sent < requests) {
      const body = bodies[sent % bodies.length];
      sent += 1;
      if (body) await post(endpoint, body);
    }
  };
  await Promise.all(Array.from({ length: connections }, askInTurn));
  const wall = (performance.now() - start) * 1000;
  const cpu = (await process.cpu()) - before;
  return { cpu: cpu / requests, wall: wall / requests };
}

async function main(): Promise<void> {
  const options = given({
    guarantees: { type: "string", default: "20000" },
    rounds: { type: "string", default: "15" },
    requests: { type: "string", default: "1000" },
    connections: { type: "string", default: "8" },
    before: { type: "string" },
  });
  await benchmark({
    count: countOf("guarantees", options.guarantees),
    rounds: countOf("rounds", options.rounds),
    requests: countOf("requests", options.requests),
    connections: countOf("connections", options.connections),
    before: options.before,
  });
}

runAsCommand(main);
