#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
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
if (line[0] === COMPILES) {
  const script = scriptOf(null);
  programOf(script).run(line, () => Buffer.concat([digest(), script.createCachedData()]));
} else programAsKept().run(line, null);

/** Nothing of what is read here stays in memory. */
function programAsKept(): Program {
  const compiled = compiledCode();
  return compiled ? programOf(scriptOf(compiled)) : (createRequire(__filename)(PROGRAM) as Program);
}

function compiledCode(): Buffer | null {
  try {
    return readFileSync(COMPILED);
  } catch {
    return null;
  }
}

/** V8 takes nothing that another version of it has compiled, or for other processors; it compiles anew then. */
function scriptOf(compiled: Buffer | null): Script {
  const source = readFileSync(PROGRAM, "latin1");
  const isOfThis = compiled?.toString("latin1", 0, DIGEST_LENGTH) === source.slice(-DIGEST_LENGTH);
  return new Script(`(function (exports, require, module, __filename, __dirname) { ${source}\n})`, {
    filename: PROGRAM,
    ...(isOfThis && { cachedData: compiled.subarray(DIGEST_LENGTH) }),
  });
}

function programOf(script: Script): Program {
  const module = { exports: {} };
  const load = script.runInThisContext() as (
    exports: object,
    require: NodeJS.Require,
    module: object,
    file: string,
    directory: string,
  ) => void;
  load(module.exports, createRequire(PROGRAM), module, PROGRAM, __dirname);
  return module.exports as Program;
}

function digest(): Buffer {
  return readFileSync(PROGRAM).subarray(-DIGEST_LENGTH);
}
