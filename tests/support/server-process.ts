import { spawn, type ChildProcess } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const MAIN = resolve(__dirname, "../../dist/main.js");
const PATIENCE_MILLISECONDS = 30_000;

/** A program of Node.js in a process of its own. */
export class ProgramProcess {
  readonly #child: ChildProcess;
  #output = "";
  readonly exit: Promise<number | null>;

  constructor(line: readonly string[], cwd: string, environment: Record<string, string>) {
    this.#child = spawn(process.execPath, line, { cwd, env: { ...environment } });
    this.#child.stdout?.on("data", (chunk: Buffer) => (this.#output += chunk.toString()));
    this.#child.stderr?.on("data", (chunk: Buffer) => (this.#output += chunk.toString()));
    this.exit = new Promise((done) => this.#child.on("exit", done));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  output(): string {
    return this.#output;
  }

  async says(pattern: RegExp): Promise<RegExpExecArray> {
    const until = Date.now() + PATIENCE_MILLISECONDS;
    while (Date.now() < until) {
      const found = pattern.exec(this.#output);
      if (found) return found;
      await wait(20);
    }
    throw new Error(`the process did not say ${String(pattern)}: ${this.#output}`);
  }

  /** Where it listens, out of its log: the GraphQL endpoint. */
  async url(): Promise<string> {
    const [, origin = ""] = await this.says(/"msg":"Server listening at ([^"]+)"/);
    return `${origin}/graphql`;
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }
}

/** The built server in a process of its own, as `npm start` and `npm run serve` start it. */
export class ServerProcess extends ProgramProcess {
  constructor(mode: string, cwd: string, environment: Record<string, string>, ...more: string[]) {
    super([MAIN, mode, ...more], cwd, environment);
  }
}
