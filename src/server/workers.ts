import cluster, { type Worker } from "node:cluster";
import type { Logger } from "pino";
import type { Config } from "../config";
import { createLog } from "./http/log";
import { END, LONGEST_MILLISECONDS } from "./http/shutdown";

const STANDARD_OUTPUT = 1;
const SHORTEST_PAUSE_MILLISECONDS = 1_000;
const LONGEST_PAUSE_MILLISECONDS = 30_000;

/**
 * Several processes that serve at one port. This one serves nothing: it takes connections, gives them to the workers in
 * turn, and starts another worker for one that ended unasked.
 */
export class Workers {
  readonly #log: Logger;
  readonly #serving = new WeakSet<Worker>();
  #hasServed = false;
  #isEnding = false;
  #code = 0;
  #pause = SHORTEST_PAUSE_MILLISECONDS;
  #end: (code: number) => void = () => undefined;

  constructor(private readonly config: Pick<Config, "workers" | "logLevel">) {
    this.#log = createLog(config.logLevel, STANDARD_OUTPUT);
  }

  /** Resolves to the exit code, once all workers have ended. */
  run(): Promise<number> {
    process.on("SIGTERM", () => this.#onSignal());
    process.on("SIGINT", () => this.#onSignal());
    return new Promise((resolve) => {
      this.#end = resolve;
      // It brings the tables up to date, and finds what is wrong before others repeat it.
      this.#start();
    });
  }

  #start(): void {
    if (this.#isEnding) return;
    const worker = cluster.fork();
    worker.once("listening", () => this.#onListening(worker));
    worker.once("exit", (code: number | null, signal: string | null) => this.#onExit(worker, code, signal));
  }

  #onListening(worker: Worker): void {
    this.#serving.add(worker);
    this.#pause = SHORTEST_PAUSE_MILLISECONDS;
    if (this.#hasServed) return;
    this.#hasServed = true;
    for (let i = 1; i < this.config.workers; i += 1) this.#start();
  }

  #onExit({ process: { pid } }: Worker, code: number | null, signal: string | null): void {
    if (this.#isEnding || !this.#hasServed) {
      if (code !== 0) this.#code = code ?? 1;
      if (workersNow().length === 0) this.#end(this.#code);
      return;
    }
    this.#log.error({ worker: pid, code, signal }, "a worker has ended; another one starts");
    setTimeout(() => this.#start(), this.#pause);
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE_MILLISECONDS);
  }

  #onSignal(): void {
    if (this.#isEnding) process.exit(1);
    this.#isEnding = true;
    for (const worker of workersNow())
      if (this.#serving.has(worker)) worker.send(END);
      // It does not listen to words yet, and has nobody to answer.
      else worker.process.kill("SIGTERM");
    setTimeout(() => process.exit(1), LONGEST_MILLISECONDS).unref();
    if (workersNow().length === 0) this.#end(0);
  }
}

function workersNow(): Worker[] {
  return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
}
