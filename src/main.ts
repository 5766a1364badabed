import "reflect-metadata";
import { OperatorError } from "./use-cases/shared/operator-error";
import { COMMANDS } from "./commands";
import { findCommand, readArguments, UsageError } from "./commands/command-line";

const WRONG_USAGE = 2;

async function main([word, ...line]: readonly string[]): Promise<void> {
  const command = await findCommand(COMMANDS, word);
  const given = readArguments(command, line);
  process.exitCode = await command
    .run(given)
    .catch((error: unknown) => fail(error, command.failureCode ?? 1));
}

function fail(error: unknown, code: number): never {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exit(code);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  fail(error, error instanceof UsageError ? WRONG_USAGE : 1);
});
