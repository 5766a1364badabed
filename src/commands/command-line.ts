import { parseArgs } from "node:util";
import type { Arguments, Command } from "./command";
import { usageOf } from "./help";
import { nearestWord } from "./nearest-word";
import { problemOfPlace } from "./problem-of-place";
import { UsageError } from "./usage-error";

const SEE_HELP = "hosho-server --help lists what there is.";

/** What a command line asks for. */
export type Asked =
  | { readonly for: "nothing" | "version" | "help" }
  | { readonly for: "help-on"; readonly command: Command }
  | { readonly for: "run"; readonly command: Command; readonly given: Arguments };

/** Reads a command line: no word more or less than the command takes, and no option that it does not know. */
export function readCommandLine(commands: readonly Command[], [word, ...line]: readonly string[]): Asked {
  if (word === undefined) return { for: "nothing" };
  if (word === "--help" || word === "-h") return { for: "help" };
  if (word === "--version" || word === "-v") return { for: "version" };
  const command = commandNamed(word, commands);
  const { operands, options } = wordsOf(line, command);
  if (options.some(({ name }) => name === "help" || name === "h")) return { for: "help-on", command };
  for (const option of options) requireOption(option, command);
  requireOperands(operands, command);
  const has = (wanted: string): boolean => options.some(({ name }) => name === wanted);
  const value = (wanted: string): string | undefined =>
    options.findLast(({ name }) => name === wanted)?.value;
  return { for: "run", command, given: { operands, has, value } };
}

function commandNamed(word: string, commands: readonly Command[]): Command {
  const command = commands.find(({ name }) => name === word);
  if (command) return command;
  const what = word.startsWith("-") ? "option" : "command";
  const names = [...commands.map(({ name }) => name), "--help", "--version"];
  throw new UsageError(`There is no ${what} ${JSON.stringify(word)}${orMeant(word, names)} ${SEE_HELP}`);
}

interface Option {
  readonly name: string;
  /** As it was typed, without its value. */
  readonly typed: string;
  readonly value: string | undefined;
}

/** What is meant by which word is ours to say, and to refuse; Node.js only takes the line apart. */
function wordsOf(
  line: readonly string[],
  { values = {} }: Command,
): { operands: string[]; options: Option[] } {
  const valued = Object.fromEntries(Object.keys(values).map((name) => [name, { type: "string" as const }]));
  const { tokens } = parseArgs({
    args: [...line],
    options: valued,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return {
    operands: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
    options: tokens.flatMap((token) =>
      token.kind === "option" ? [{ name: token.name, typed: token.rawName, value: token.value }] : [],
    ),
  };
}

function requireOption({ name, typed, value }: Option, command: Command): void {
  const { options = {}, values = {} } = command;
  const known = [...Object.keys(options), ...Object.keys(values)];
  if (!known.includes(name) || !typed.startsWith("--")) {
    const meant = orMeant(
      typed,
      known.map((option) => `--${option}`),
    );
    throw refused(`There is no option ${JSON.stringify(typed)}${meant}`, command);
  }
  const valued = values[name];
  if (valued && (value === undefined || value === ""))
    throw refused(`The option --${name} takes a value: --${name} ${valued.value}.`, command);
  if (!valued && value !== undefined) throw refused(`The option --${name} takes no value.`, command);
}

function requireOperands(given: readonly string[], command: Command): void {
  const { operands = [] } = command;
  const surplus = given[operands.length];
  if (surplus !== undefined) throw refused(`${JSON.stringify(surplus)} is one word too many.`, command);
  operands.forEach((operand, at) => {
    const word = given[at];
    if (word === undefined || word === "") throw refused(`${operand.name} is missing.`, command);
    const problem = problemOfPlace(word, operand.is);
    if (problem !== undefined) throw refused(problem, command);
  });
}

function orMeant(word: string, words: readonly string[]): string {
  const nearest = nearestWord(word, words);
  return nearest === undefined ? "." : `; did you mean ${nearest}?`;
}

function refused(problem: string, command: Command): UsageError {
  return new UsageError(`${problem} Usage: ${usageOf(command)}`);
}
