import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { eventually } from "../../support/eventually";

/** `strace`, or `null` where it is not installed. */
export function faultInjector(): string | null {
  try {
    execFileSync("strace", ["--version"], { stdio: "ignore" });
    return "strace";
  } catch {
    return null;
  }
}

/**
 * From now on the system refuses this process every lock of a file with EACCES, as a network file system or a security
 * module does. Resolves once it does, to what ends it.
 */
export async function refuseFileLocks(pid: number, injector: string): Promise<() => Promise<void>> {
  const inject = ["-e", "trace=fcntl", "-e", "inject=fcntl:error=EACCES"];
  const tracer = spawn(injector, ["-f", "-qq", ...inject, "-p", String(pid)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const gone = once(tracer, "exit");
  tracer.stderr.resume();
  // It says nothing of having begun.
  await eventually(() => {
    if (tracer.exitCode !== null) throw new Error("strace may not trace the server");
    return isTraced(pid);
  }, Boolean);
  return async () => {
    tracer.kill("SIGINT");
    await gone;
  };
}

function isTraced(pid: number): boolean {
  return !/^TracerPid:\s*0$/m.test(readFileSync(`/proc/${String(pid)}/status`, "utf8"));
}
