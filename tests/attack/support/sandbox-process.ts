import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestServer } from "../../support/server";
import { ServerProcess } from "../../support/server-process";

export interface SandboxProcess {
  /** Where it runs: commands that are to have its secrets run there, too. */
  readonly directory: string;
  readonly url: string;
  readonly tokens: Readonly<Record<"issuer" | "contractor" | "obligee" | "operator", string>>;
  readonly ids: TestServer["ids"];
  stop(): Promise<void>;
}

/** The sandbox in a process of its own, with these settings. */
export async function startSandbox(settings: Readonly<Record<string, string>> = {}): Promise<SandboxProcess> {
  const directory = mkdtempSync(join(tmpdir(), "hosho-attack-"));
  const process = new ServerProcess("sandbox", directory, { PORT: "0", ...settings });
  await process.says(/sandbox is ready/);
  const file = readFileSync(join(directory, "data/sandbox.json"), "utf8");
  const { url, tokens, organisations } = JSON.parse(file) as Pick<SandboxProcess, "url" | "tokens"> & {
    organisations: SandboxProcess["ids"];
  };
  return {
    directory,
    url,
    tokens,
    ids: organisations,
    stop: async () => {
      process.signal("SIGKILL");
      await process.exit;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
