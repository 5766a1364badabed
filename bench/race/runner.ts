import type { MeasuredProcess } from "../../tests/support/measured/measured-process";
import { closeConnections, post, type Endpoint } from "../../tests/support/measured/post";
import { usedBetween, type PostgresCpu } from "../postgres-cpu";
import type { Contestant } from "./contestant";

/** One round of one contestant, per request. CPU in microseconds, latencies in milliseconds. */
export interface Lap {
  readonly cpu: number;
  /** Of the processes of PostgreSQL that serve it; 0 for SQLite, which works within the server. */
  readonly engineCpu: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Of each connection before a lap: they are opened anew, and so are those to the database. */
const SETTLING_REQUESTS = 5;

/** A contestant that runs. */
export class Runner {
  /** Bodies are asked on from where the last lap ended: none comes again before all have come. */
  #next = 0;

  private constructor(
    readonly contestant: Contestant,
    private readonly process: MeasuredProcess,
    private readonly postgres: PostgresCpu,
  ) {}

  static async start(contestant: Contestant, postgres: PostgresCpu): Promise<Runner> {
    return new Runner(contestant, await contestant.start(), postgres);
  }

  get name(): string {
    return this.contestant.name;
  }

  get endpoint(): Endpoint {
    return { port: this.process.port, token: this.contestant.place.members.ISSUER.token };
  }

  /** Asks the bodies in turn over so many connections, which stay open for the lap. */
  async lap(bodies: readonly Buffer[], requests: number, connections: number): Promise<Lap> {
    // While the others had their turns, the server may have closed those that it had open.
    closeConnections();
    await this.#ask(bodies, connections * SETTLING_REQUESTS, connections);
    const engineBefore = await this.#engine();
    const before = await this.process.cpu();
    const start = performance.now();
    const latencies = await this.#ask(bodies, requests, connections);
    const seconds = (performance.now() - start) / 1000;
    const cpu = (await this.process.cpu()) - before;
    const engineCpu = usedBetween(engineBefore, await this.#engine());
    const at = (share: number): number => latencies[Math.floor((latencies.length - 1) * share)] ?? NaN;
    return {
      cpu: cpu / requests,
      engineCpu: engineCpu / requests,
      requestsPerSecond: requests / seconds,
      p50: at(0.5),
      p99: at(0.99),
    };
  }

  memory(): Promise<number> {
    return this.process.memory();
  }

  stop(): Promise<void> {
    return this.process.stop();
  }

  /** How long each answer took, in milliseconds, the quickest first. */
  async #ask(bodies: readonly Buffer[], requests: number, connections: number): Promise<number[]> {
    const { endpoint } = this;
    const latencies: number[] = [];
    let sent = 0;
    const askInTurn = async (): Promise<void> => {
      while (sent < requests) {
        const body = bodies[this.#next % bodies.length];
        this.#next += 1;
        sent += 1;
        if (!body) continue;
        const asked = performance.now();
        await post(endpoint, body);
        latencies.push(performance.now() - asked);
      }
    };
    await Promise.all(Array.from({ length: connections }, askInTurn));
    return latencies.sort((a, b) => a - b);
  }

  #engine(): Promise<ReadonlyMap<number, number>> {
    return this.contestant.place.engine === "postgres" ? this.postgres.used() : Promise.resolve(new Map());
  }
}
