import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Engine } from "../src/persistence/engine/engine";
import { endOnSignals } from "../tests/support/measured/scratch";

export const ENGINES = ["sqlite", "postgres"] as const satisfies readonly Engine[];

/** Something on the command line that the user can mend. */
export class UsageError extends Error {}

/** The options as they were given; one that is not known, or lacks its value, is refused in one line. */
export function given<Options extends NonNullable<ParseArgsConfig["options"]>>(
  options: Options,
  words = process.argv.slice(2),
): ReturnType<typeof parseArgs<{ options: Options }>>["values"] {
  try {
    return parseArgs({ args: words, options, strict: true }).values;
  } catch (error) {
    const [line = ""] = (error as Error).message.split(/[.\n]/);
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`${line}. The options are ${known.join(", ")}.`);
  }
}

/** A number of things, at least one. */
export function countOf(option: string, text: string): number {
  const count = Number(text);
  if (!/^[1-9]\d*$/.test(text) || !Number.isSafeInteger(count))
    throw new UsageError(`--${option} takes a whole number from 1, not ${JSON.stringify(text)}.`);
  return count;
}

export function engineOf(option: string, text: string): Engine {
  const engine = ENGINES.find((each) => each === text);
  if (!engine)
    throw new UsageError(`--${option} takes ${ENGINES.join(" or ")}, not ${JSON.stringify(text)}.`);
  return engine;
}

/** Runs a benchmark as a command: exit code 2 for a wrong command line, 1 for all else that goes wrong. */
export function runAsCommand(main: () => Promise<void>): void {
  endOnSignals();
  main().catch((error: unknown) => {
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  });
}
