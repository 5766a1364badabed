import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ServerProcess } from "../../support/server-process";

export interface SandboxProcess {
  readonly url: string;
  readonly tokens: Readonly<Record<"issuer" | "contractor" | "obligee" | "operator", string>>;
  stop(): Promise<void>;
}

/** The sandbox in a process of its own, with these settings. */
export async function startSandbox(settings: Readonly<Record<string, string>> = {}): Promise<SandboxProcess> {
  const directory = mkdtempSync(join(tmpdir(), "hosho-attack-"));
  const process = new ServerProcess("sandbox", directory, { PORT: "0", ...settings });
  await process.says(/sandbox is ready/);
  const file = readFileSync(join(directory, "data/sandbox.json"), "utf8");
  const { url, tokens } = JSON.parse(file) as Pick<SandboxProcess, "url" | "tokens">;
  return {
    url,
    tokens,
    stop: async () => {
      process.signal("SIGKILL");
      await process.exit;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
