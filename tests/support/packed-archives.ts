import { execFile } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";

const repository = resolve(__dirname, "../..");
const LEFT_OUT = new Set(["node_modules", "dist", "data", "coverage", ".git"]);
const run = promisify(execFile);

export interface Archives {
  /** The copy of this repository that they were packed in. */
  readonly source: string;
  readonly server: string;
  readonly sdk: string;
}

/**
 * Packs server and SDK as `npm pack` does, in a copy of this repository below the directory: packing builds anew, and
 * replaces files, which others are using meanwhile.
 */
export async function packArchives(directory: string): Promise<Archives> {
  const source = join(directory, "repository");
  const isWanted = (path: string): boolean =>
    !relative(repository, path)
      .split(sep)
      .some((name) => LEFT_OUT.has(name));
  cpSync(repository, source, { recursive: true, filter: isWanted });
  symlinkSync(join(repository, "node_modules"), join(source, "node_modules"), "junction");
  const archives = join(directory, "archives");
  mkdirSync(archives);
  const pack = async (...more: string[]): Promise<string> => {
    const { stdout } = await npm(source, "pack", "--silent", "--pack-destination", archives, ...more);
    return join(archives, stdout.trim());
  };
  return { source, server: await pack(), sdk: await pack("--workspace", "sdk") };
}

/**
 * Installs archives as a user does, and out of npm's cache what lies there. Only the install scripts are not run, because
 * compiling better-sqlite3 takes a minute: the library that `npm ci` made here is put in its place.
 */
export async function installArchives(directory: string, archives: readonly string[]): Promise<void> {
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await npm(directory, "install", "--omit=dev", ...quiet, ...archives);
  const library = "node_modules/better-sqlite3/build/Release/better_sqlite3.node";
  cpSync(join(repository, library), join(directory, library));
}

export function npm(cwd: string, ...words: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return run("npm", words, { cwd, shell: process.platform === "win32", maxBuffer: 64 * 1024 * 1024 });
}
