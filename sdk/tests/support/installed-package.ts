import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { runDirectory } from "../../../tests/support/run-directory";

const repository = resolve(__dirname, "../../..");
const sdk = join(repository, "sdk");

/** The compilers that users have, by version: the oldest that is promised, that of this repository, the newest. */
export const COMPILERS = {
  "5.4": join(repository, "tests/compilers/typescript-5.4"),
  "5.9": repository,
  "6.0": join(repository, "tests/compilers/typescript-6.0"),
};
export type Compiler = keyof typeof COMPILERS;

/** What the package is made of. */
const PACKED_FROM = [
  "src",
  "package.json",
  "build.mjs",
  "tsconfig.esm.json",
  "tsconfig.cjs.json",
  "README.md",
  "LICENSE",
];

/** What a program printed, and how it ended. */
export interface Finished {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project of its own in which the package is installed as users install it: from its tarball. */
export interface ConsumerProject {
  readonly directory: string;
  write(file: string, text: string): void;
  /** Installs a package that this repository has, too. */
  link(name: string): void;
  /** Type-checks a file as strictly as possible, the package's own types too; resolves to the complaints. */
  compile(file: string, options: Readonly<Record<string, unknown>>, compiler?: Compiler): Promise<string>;
  /** Runs a file with Node. */
  run(
    file: string,
    given?: { args?: readonly string[]; environment?: Record<string, string> },
  ): Promise<Finished>;
  remove(): void;
}

export async function installPackage(): Promise<ConsumerProject> {
  const directory = mkdtempSync(join(tmpdir(), "hosho-sdk-"));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
  };
  cpSync(await installedOnce(), directory, { recursive: true, verbatimSymlinks: true });
  return {
    directory,
    write,
    link: (name) => linkPackage(directory, name),
    remove: () => rmSync(directory, { recursive: true, force: true }),
    run: (file, { args = [], environment = {} } = {}) =>
      finished(process.execPath, [file, ...args], { cwd: directory, env: environment }),
    compile: async (file, options, compiler = "5.9") => {
      const strict = {
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        // TypeScript's own types are its own to check.
        skipDefaultLibCheck: true,
        noEmitOnError: true,
      };
      const compilerOptions = { target: "es2022", types: ["node"], ...strict, ...options };
      write("tsconfig.json", JSON.stringify({ compilerOptions, files: [file] }));
      const tsc = join(COMPILERS[compiler], "node_modules/typescript/bin/tsc");
      return (await finished(process.execPath, [tsc], { cwd: directory })).stdout;
    },
  };
}

/** A project with the package and nothing else: packed and installed once in a run, then copied. */
async function installedOnce(): Promise<string> {
  const installed = join(runDirectory(), "hosho-sdk-installed");
  if (existsSync(installed)) return installed;
  const directory = mkdtempSync(join(tmpdir(), "hosho-sdk-"));
  writeFileSync(join(directory, "package.json"), '{ "private": true }');
  await installTarball(directory, await packTarball(join(directory, "source")));
  for (const types of ["@types/node", "undici-types"]) linkPackage(directory, types);
  try {
    renameSync(directory, installed);
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    // Another worker may have been first.
    if (!existsSync(installed)) throw error;
  }
  return installed;
}

/**
 * Packs a copy that stands alone, with nothing beside it but the packages that it names: other tests and people use
 * sdk/dist at the same time.
 */
async function packTarball(copy: string): Promise<string> {
  const { devDependencies } = JSON.parse(readFileSync(join(sdk, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  for (const file of PACKED_FROM) cpSync(join(sdk, file), join(copy, file), { recursive: true });
  for (const name of Object.keys(devDependencies)) linkPackage(copy, name);
  expectSuccess(await npm(copy, "pack"));
  return join(
    copy,
    readdirSync(copy).find((file) => file.endsWith(".tgz"))!,
  );
}

async function installTarball(directory: string, tarball: string): Promise<void> {
  expectSuccess(await npm(directory, "install", "--offline", "--no-audit", "--no-fund", tarball));
}

function linkPackage(directory: string, name: string): void {
  const link = join(directory, "node_modules", name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(join(repository, "node_modules", name), link, "junction");
}

function npm(cwd: string, ...args: readonly string[]): Promise<Finished> {
  return finished("npm", args, { cwd, shell: process.platform === "win32" });
}

function finished(
  program: string,
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string>; shell?: boolean },
): Promise<Finished> {
  return new Promise((resolve) => {
    execFile(program, [...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}

function expectSuccess({ code, stdout, stderr }: Finished): void {
  if (code !== 0) throw new Error(`ended with ${String(code)}: ${stdout}${stderr}`);
}
