import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const REPORT_CPU = join(__dirname, "report-cpu.cjs");
const TRANSPILE = ["-r", "ts-node/register/transpile-only"];
const PATIENCE_MILLISECONDS = 60_000;
const BETWEEN_TRIES_MILLISECONDS = 10;

interface Used extends NodeJS.CpuUsage {
  readonly rss: number;
}

/** The built server's entry, as `npm run serve` starts it. */
export const MAIN = resolve(__dirname, "../../../dist/main.js");

/** A server in a process of its own, on a free port of this machine, that tells how much CPU time it has used. */
export class MeasuredProcess {
  #errors = "";

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {
    child.stderr?.on("data", (chunk: Buffer) => (this.#errors += chunk.toString()));
  }

  /** Starts a program that listens on a port, told in its arguments or as `PORT`, and waits until it does. Its log goes nowhere. */
  static async start(
    programAt: (port: number) => readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ): Promise<MeasuredProcess> {
    const port = await freePort();
    const program = programAt(port);
    const loaders = program[0]?.endsWith(".ts") === true ? TRANSPILE : [];
    const child = spawn(process.execPath, ["-r", REPORT_CPU, ...loaders, ...program], {
      env: { ...environment, HOST: "127.0.0.1", PORT: String(port) },
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    const started = new MeasuredProcess(child, port);
    await started.#listens();
    return started;
  }

  /** CPU time used since the start, in microseconds. */
  async cpu(): Promise<number> {
    const { user, system } = await this.#used();
    return user + system;
  }

  /** Resident memory now, in bytes. */
  async memory(): Promise<number> {
    return (await this.#used()).rss;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, "exit");
    this.child.kill("SIGTERM");
    await ended;
  }

  async #used(): Promise<Used> {
    const answered = once(this.child, "message");
    this.child.send("used");
    const [used] = (await answered) as [Used];
    return used;
  }

  async #listens(): Promise<void> {
    const until = Date.now() + PATIENCE_MILLISECONDS;
    while (Date.now() < until) {
      if (this.child.exitCode !== null) break;
      if (await isListening(this.port)) return;
      await wait(BETWEEN_TRIES_MILLISECONDS);
    }
    await this.stop();
    throw new Error(`The server did not start: ${this.#errors}`);
  }
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
