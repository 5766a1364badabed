import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestServer } from "../../support/server";
import { ServerProcess } from "../../support/server-process";

export interface SandboxProcess extends Pick<TestServer, "url" | "tokens" | "examples" | "ids"> {
  /** Where it runs: commands that are to have its secrets run there, too. */
  readonly directory: string;
  readonly pid: number;
  /** Kills it, and leaves its data for the next start. */
  kill(): Promise<void>;
  /** Kills it, and removes its data. */
  stop(): Promise<void>;
}

/** A directory of its own for a sandbox, with the database that it makes in it. */
export function sandboxDirectory(): { readonly directory: string; readonly databaseUrl: string } {
  const directory = mkdtempSync(join(tmpdir(), "hosho-attack-"));
  return { directory, databaseUrl: `sqlite:${join(directory, "data/hosho.sqlite")}` };
}

/** The sandbox in a process of its own, with these settings; in a directory of its own, or on what it left in this one. */
export async function startSandbox(
  settings: Readonly<Record<string, string>> = {},
  { directory }: { readonly directory: string } = sandboxDirectory(),
): Promise<SandboxProcess> {
  const process = new ServerProcess("sandbox", directory, { PORT: "0", ...settings });
  await process.says(/sandbox is ready/);
  const file = readFileSync(join(directory, "data/sandbox.json"), "utf8");
  const { organisations, ...told } = JSON.parse(file) as Pick<TestServer, "url" | "tokens" | "examples"> & {
    organisations: TestServer["ids"];
  };
  const kill = async (): Promise<void> => {
    process.signal("SIGKILL");
    await process.exit;
  };
  return {
    directory,
    url: told.url,
    tokens: told.tokens,
    examples: told.examples,
    ids: organisations,
    pid: process.pid,
    kill,
    stop: async () => {
      await kill();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
