"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Workers = void 0;
const node_cluster_1 = __importDefault(require("node:cluster"));
const log_1 = require("./http/log");
const shutdown_1 = require("./http/shutdown");
const STANDARD_OUTPUT = 1;
const SHORTEST_PAUSE_MILLISECONDS = 1_000;
const LONGEST_PAUSE_MILLISECONDS = 30_000;
/**
 * Several processes that serve at one port. This one serves nothing: it takes connections, gives them to the workers in
 * turn, and starts another worker for one that ended unasked.
 */
class Workers {
    #log;
    #serving = new WeakSet();
    #hasServed = false;
    #isEnding = false;
    #code = 0;
    #pause = SHORTEST_PAUSE_MILLISECONDS;
    #end = () => undefined;
    constructor(config) {
        this.config = config;
        this.#log = (0, log_1.createLog)(config.logLevel, STANDARD_OUTPUT);
    }
    /** Resolves to the exit code, once all workers have ended. */
    run() {
        process.on("SIGTERM", () => this.#onSignal());
        process.on("SIGINT", () => this.#onSignal());
        return new Promise((resolve) => {
            this.#end = resolve;
            // It brings the tables up to date, and finds what is wrong before others repeat it.
            this.#start();
        });
    }
    #start() {
        if (this.#isEnding)
            return;
        const worker = node_cluster_1.default.fork();
        worker.once("listening", () => this.#onListening(worker));
        worker.once("exit", (code, signal) => this.#onExit(worker, code, signal));
    }
    #onListening(worker) {
        this.#serving.add(worker);
        this.#pause = SHORTEST_PAUSE_MILLISECONDS;
        if (this.#hasServed)
            return;
        this.#hasServed = true;
        for (let i = 1; i < this.config.workers; i += 1)
            this.#start();
    }
    #onExit({ process: { pid } }, code, signal) {
        if (this.#isEnding || !this.#hasServed) {
            if (code !== 0)
                this.#code = code ?? 1;
            if (workersNow().length === 0)
                this.#end(this.#code);
            return;
        }
        this.#log.error({ worker: pid, code, signal }, "a worker has ended; another one starts");
        setTimeout(() => this.#start(), this.#pause);
        this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE_MILLISECONDS);
    }
    #onSignal() {
        if (this.#isEnding)
            process.exit(1);
        this.#isEnding = true;
        for (const worker of workersNow())
            if (this.#serving.has(worker))
                worker.send(shutdown_1.END);
            // It does not listen to words yet, and has nobody to answer.
            else
                worker.process.kill("SIGTERM");
        setTimeout(() => process.exit(1), shutdown_1.LONGEST_MILLISECONDS).unref();
        if (workersNow().length === 0)
            this.#end(0);
    }
}
exports.Workers = Workers;
function workersNow() {
    return Object.values(node_cluster_1.default.workers ?? {}).filter((worker) => worker !== undefined);
}
//# sourceMappingURL=workers.js.map