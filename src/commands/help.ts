import { exitCodesOf, type Command } from "./command";

const PROGRAM = "hosho-server";

/** How a command is typed. */
export function usageOf({ name, operands = [], options = {}, values = {} }: Command): string {
  const words = operands.map((operand) => operand.name);
  const flags = Object.keys(options).map((option) => `[--${option}]`);
  const valued = Object.entries(values).map(([option, { value }]) => `[--${option} ${value}]`);
  return [PROGRAM, name, ...words, ...flags, ...valued].join(" ");
}

/** What there is. */
export function helpOnAll(commands: readonly Command[]): string {
  return `Hosho (保証): electronic guarantees for public works, as a GraphQL API.

Usage: ${PROGRAM} COMMAND [WORDS]

${inColumns(commands.map(({ name, summary }) => [name, summary]))}

${inColumns([
  ["COMMAND --help", "what the command takes, with an example"],
  ["--help", "this text"],
  ["--version", "the version"],
])}

Settings come from the environment: docs/settings.md lists all of them.`;
}

/** What one command takes. */
export function helpOn(command: Command): string {
  const { name, summary, operands = [], options = {}, values = {}, example = "" } = command;
  const words = [
    ...operands.map((operand) => [operand.name, operand.summary] as const),
    ...Object.entries(options).map(([option, what]) => [`--${option}`, what] as const),
    ...Object.entries(values).map(
      ([option, { value, summary: what }]) => [`--${option} ${value}`, what] as const,
    ),
  ];
  return `${PROGRAM} ${name}: ${summary}.

Usage: ${usageOf(command)}

${inColumns([...words, ["--help", "this text"]])}

Exit code:

${inColumns(exitCodesOf(command).map(([code, meaning]) => [String(code), meaning]))}

Example: ${[PROGRAM, name, example].join(" ").trimEnd()}`;
}

function inColumns(lines: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`).join("\n");
}
