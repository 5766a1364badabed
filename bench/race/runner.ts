import type { MeasuredProcess } from "../../tests/support/measured/measured-process";
import { closeConnectionsTo, send, type Ask } from "../../tests/support/measured/post";
import { usedBetween, type PostgresCpu } from "../postgres-cpu";
import type { Contestant } from "./contestant";
import type { Operation } from "./operation";
import type { Server } from "./server";

/** One round of one contestant, per request. CPU in microseconds, latencies in milliseconds. */
export interface Lap {
  readonly cpu: number;
  /** Of the processes of PostgreSQL that serve it; 0 for SQLite, which works within the server. */
  readonly engineCpu: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly answerBytes: number;
}

/** Of each connection before a lap: they are opened anew, and so are those to the database. */
export const SETTLING_REQUESTS = 5;

/** A contestant that runs. */
export class Runner {
  private constructor(
    readonly contestant: Contestant,
    private readonly process: MeasuredProcess,
    private readonly postgres: PostgresCpu | null,
  ) {}

  static async start(contestant: Contestant, postgres: PostgresCpu | null): Promise<Runner> {
    return new Runner(contestant, await contestant.start(), postgres);
  }

  get name(): string {
    return this.contestant.name;
  }

  serverFor(role: Operation["role"]): Server {
    const { dialect, place } = this.contestant;
    return { port: this.process.port, token: place.members[role].token, engine: place.engine, dialect };
  }

  /** Asks in turn over so many connections, which stay open for the lap. */
  async lap(questions: Questions, requests: number, connections: number): Promise<Lap> {
    // While the others had their turns, the server may have closed those that it had open.
    closeConnectionsTo(this.process);
    await ask(questions, Math.min(connections * SETTLING_REQUESTS, requests), connections);
    const engineBefore = await this.#engine();
    const before = await this.process.cpu();
    const start = performance.now();
    const { latencies, bytes } = await ask(questions, requests, connections);
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
      answerBytes: bytes / requests,
    };
  }

  /** CPU time since the start, in microseconds. */
  cpu(): Promise<number> {
    return this.process.cpu();
  }

  memory(): Promise<number> {
    return this.process.memory();
  }

  stop(): Promise<void> {
    return this.process.stop();
  }

  #engine(): Promise<ReadonlyMap<number, number>> {
    const isInServer = this.contestant.place.engine === "sqlite" || !this.postgres;
    return isInServer ? Promise.resolve(new Map()) : this.postgres.used();
  }
}

/** Asked on from where the last lap ended: none comes again before all have come. */
export class Questions {
  #next = 0;

  constructor(
    readonly server: Server,
    private readonly asks: readonly Ask[],
  ) {
    if (asks.length === 0) throw new Error("there is nothing to ask");
  }

  next(): Ask {
    const ask = this.asks[this.#next % this.asks.length];
    this.#next += 1;
    if (!ask) throw new RangeError("there is nothing to ask");
    return ask;
  }
}

/** How long each answer took, in milliseconds, the quickest first, and the size of all. */
async function ask(
  questions: Questions,
  requests: number,
  connections: number,
): Promise<{ latencies: number[]; bytes: number }> {
  const latencies: number[] = [];
  let bytes = 0;
  let sent = 0;
  const askInTurn = async (): Promise<void> => {
    while (sent < requests) {
      sent += 1;
      const asked = performance.now();
      const answer = await send(questions.server, questions.next());
      bytes += answer.length;
      latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, askInTurn));
  return { latencies: latencies.sort((a, b) => a - b), bytes };
}
