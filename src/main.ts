import "reflect-metadata";
import { OperatorError } from "./use-cases/shared/operator-error";
import { COMMANDS } from "./commands";
import { failureCodeOf } from "./commands/command";
import { tellCompiledCode } from "./commands/compiled-code";
import { readCommandLine, type Asked } from "./commands/command-line";
import { helpOn, helpOnAll } from "./commands/help";
import { loadLate } from "./commands/late-modules";
import { LATE_PACKAGES } from "./commands/late-packages";
import { UsageError } from "./commands/usage-error";
import { version } from "./commands/version";

/** Does what is asked for; resolves to the process's exit code. */
async function answer(asked: Asked): Promise<number> {
  switch (asked.for) {
    case "nothing":
      console.error(helpOnAll(COMMANDS));
      return UsageError.EXIT_CODE;
    case "help":
      console.log(helpOnAll(COMMANDS));
      return 0;
    case "help-on":
      console.log(helpOn(asked.command));
      return 0;
    case "version":
      console.log(version());
      return 0;
    case "run":
      return perform(asked);
  }
}

async function perform({ command, given }: Extract<Asked, { for: "run" }>): Promise<number> {
  try {
    const work = await command.load();
    return await work(given);
  } catch (error) {
    fail(error, failureCodeOf(command));
  }
}

async function main(line: readonly string[]): Promise<void> {
  process.exitCode = await answer(readCommandLine(COMMANDS, line));
}

function fail(error: unknown, code: number): never {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exit(code);
}

/** `compiled` gives what V8 has compiled of this program so far; `null`: nobody compiles it. */
export function run(line: readonly string[], compiled: (() => Buffer) | null): void {
  tellCompiledCode(compiled);
  loadLate(LATE_PACKAGES);
  main(line).catch((error: unknown) => {
    fail(error, error instanceof UsageError ? UsageError.EXIT_CODE : 1);
  });
}
