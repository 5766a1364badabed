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

/** A contestant that runs. */
export class Runner {
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
    const { endpoint } = this;
    const latencies: number[] = [];
    let sent = 0;
    const askInTurn = async (): Promise<void> => {
      while (sent < requests) {
        const body = bodies[sent % bodies.length];
        sent += 1;
        if (!body) continue;
        const asked = performance.now();
        await post(endpoint, body);
        latencies.push(performance.now() - asked);
      }
    };
    const engineBefore = await this.#engine();
    const before = await this.process.cpu();
    const start = performance.now();
    await Promise.all(Array.from({ length: connections }, askInTurn));
    const seconds = (performance.now() - start) / 1000;
    const cpu = (await this.process.cpu()) - before;
    const engineCpu = usedBetween(engineBefore, await this.#engine());
    latencies.sort((a, b) => a - b);
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

  #engine(): Promise<ReadonlyMap<number, number>> {
    return this.contestant.place.engine === "postgres" ? this.postgres.used() : Promise.resolve(new Map());
  }
}
