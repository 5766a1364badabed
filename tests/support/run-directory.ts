import { execFileSync } from "node:child_process";
import { accessSync, constants, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { freemem, tmpdir } from "node:os";
import { join } from "node:path";

const MEMORY = "/dev/shm";
/**
 * The room to ask for. Tables and log of PostgreSQL, SQLite files and installed packages stay below a tenth
 * of it.
 */
const ROOM_BYTES = 4 * 1024 ** 3;
const PREFIX = "hosho-tests-";

/**
 * Makes the directory for all temporary files of this run, and tells the run's processes. It is in memory
 * where there is room: tests' files do not outlive their run, and a busy disk would delay each commit. A
 * second call does nothing.
 */
export function openRunDirectory(): void {
  if (process.env["HOSHO_TEST_RUN"] !== undefined) return;
  const root = isFitMemory() ? MEMORY : tmpdir();
  for (const left of leftovers(root)) rmSync(join(root, left), { recursive: true, force: true });
  const directory = mkdtempSync(join(root, `${PREFIX}${String(process.pid)}-`));
  process.env["HOSHO_TEST_RUN"] = directory;
  process.env["TMPDIR"] = directory;
}

export function removeRunDirectory(): void {
  const directory = process.env["HOSHO_TEST_RUN"];
  if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
}

/** The directory of this run. */
export function runDirectory(): string {
  const directory = process.env["HOSHO_TEST_RUN"];
  if (directory === undefined)
    throw new Error("This project of jest.config.ts has no globalSetup that opens a run.");
  return directory;
}

/** In containers it is often small, or does not allow programs, which PostgreSQL's own user must run. */
function isFitMemory(): boolean {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    const memory = Math.min(freemem(), process.constrainedMemory() || Infinity);
    return Math.min(bavail * bsize, memory) >= ROOM_BYTES && runsPrograms(MEMORY);
  } catch {
    return false;
  }
}

function runsPrograms(root: string): boolean {
  const directory = mkdtempSync(join(root, PREFIX));
  try {
    const program = join(directory, "program");
    writeFileSync(program, "#!/bin/sh\n", { mode: 0o755 });
    execFileSync(program);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The directories that killed runs left: memory is too dear to keep them. */
function leftovers(root: string): string[] {
  return readdirSync(root).filter((name) => {
    const [, pid] = /^hosho-tests-(\d+)-/.exec(name) ?? [];
    return pid !== undefined && !isRunning(Number(pid));
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
