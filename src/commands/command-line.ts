import { parseArgs } from "node:util";
import { OperatorError } from "../use-cases/shared/operator-error";
import type { Arguments, Command } from "./command";

/** The command line names a command or an option that does not exist. */
export class UsageError extends OperatorError {
  constructor(problem: string, usage: string) {
    super(`${problem} Usage: ${usage}`);
    this.name = "UsageError";
  }
}

/** Finds the command that the line's first word names. */
export async function findCommand(
  commands: Readonly<Record<string, () => Promise<Command>>>,
  word: string | undefined,
): Promise<Command> {
  const load = word !== undefined && Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (load) return load();
  const problem =
    word === undefined ? "A command is missing." : `There is no command ${JSON.stringify(word)}.`;
  throw new UsageError(problem, `node dist/main.js ${Object.keys(commands).join("|")}`);
}

/** Reads the rest of the line as the command wants it: no word more or less, and no option that it does not know. */
export function readArguments(
  { operands: wanted, options = {}, usage }: Command,
  line: readonly string[],
): Arguments {
  const { positionals, values } = parsed(line, options, usage);
  if (positionals.length < wanted) throw new UsageError("Something is missing.", usage);
  const surplus = positionals[wanted];
  if (surplus !== undefined) throw new UsageError(`${JSON.stringify(surplus)} is one word too many.`, usage);
  return { operands: positionals, has: (option) => values[option] === true };
}

function parsed(
  line: readonly string[],
  options: NonNullable<Command["options"]>,
  usage: string,
): { positionals: string[]; values: Readonly<Record<string, unknown>> } {
  try {
    return parseArgs({ args: [...line], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's message up to its first sentence; the next ones explain how to pass an option's name as a word.
    const [problem = "The line cannot be read"] = (error as Error).message.split(/\.\s/);
    throw new UsageError(`${problem.replace(/\.$/, "")}.`, usage);
  }
}
