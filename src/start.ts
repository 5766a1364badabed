#!/usr/bin/env node
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

/** All else of ours, joined by the build. Its last line is the digest of what stands before. */
const PROGRAM = join(__dirname, "program.js");
/** Written by the command `compile`: the digest, and what V8 made of that program. */
const COMPILED = `${PROGRAM}.compiled`;
const DIGEST_LENGTH = 64;
const COMPILES = "compile";

interface Program {
  run(line: readonly string[], compiled: (() => Buffer) | null): void;
}

const [, , ...line] = process.argv;
const compiled = compiledCode();
if (compiled !== undefined) runAsScript(compiled);
else (createRequire(__filename)(PROGRAM) as Program).run(line, null);

/** `null`: it is to be compiled; `undefined`: nothing is kept of this program. */
function compiledCode(): Buffer | null | undefined {
  if (line[0] === COMPILES) return null;
  try {
    return readFileSync(COMPILED);
  } catch {
    return undefined;
  }
}

/** V8 takes nothing that another version of it has compiled, or for other processors; it compiles anew then. */
function runAsScript(compiled: Buffer | null): void {
  const source = readFileSync(PROGRAM, "utf8");
  const digest = source.slice(-DIGEST_LENGTH);
  const isOfThis = compiled?.toString("latin1", 0, DIGEST_LENGTH) === digest;
  const script = new Script(Module.wrap(source), {
    filename: PROGRAM,
    ...(isOfThis && { cachedData: compiled.subarray(DIGEST_LENGTH) }),
  });
  const module = { exports: {} };
  const load = script.runInThisContext() as (
    exports: object,
    require: NodeJS.Require,
    module: object,
    file: string,
    directory: string,
  ) => void;
  load(module.exports, createRequire(PROGRAM), module, PROGRAM, __dirname);
  (module.exports as Program).run(line, () =>
    Buffer.concat([Buffer.from(digest), script.createCachedData()]),
  );
}
