/**
 * One command: what it is for, what it takes and what it does. Its help, the reading of its words and the refusals of wrong
 * ones are made from this.
 */
export interface Command {
  /** The word that is typed. */
  readonly name: string;
  /** What it does, in one line that goes on after the name. */
  readonly summary: string;
  /** The words that it takes, in their order; each is wanted. */
  readonly operands?: readonly Operand[];
  /** By name, what each option without a value does. */
  readonly options?: Readonly<Record<string, string>>;
  /** By name, the options that a value follows. */
  readonly values?: Readonly<Record<string, ValuedOption>>;
  /** What stands behind the name in an example. */
  readonly example?: string;
  /** By the process's exit code, what it says; the last one is that of a command that cannot do its work. */
  readonly exitCodes?: Readonly<Record<number, string>>;
  /** Loads what the command needs: no start pays for another command. */
  load(): Promise<Run>;
}

export interface ValuedOption {
  /** The value as help shows it, such as NUMBER. */
  readonly value: string;
  readonly summary: string;
}

export interface Operand {
  /** As help shows it, such as FILE.csv. */
  readonly name: string;
  readonly summary: string;
  /** What must be there already; `new`: whatever the command itself says. */
  readonly is: "file" | "directory" | "new";
}

/** Does a command's work; resolves to the process's exit code, once nothing keeps the process running. */
export type Run = (given: Arguments) => Promise<number>;

export interface Arguments {
  readonly operands: readonly string[];
  /** Whether an option was given. */
  readonly has: (option: string) => boolean;
  /** The value of an option; `undefined`: it was not given. */
  readonly value: (option: string) => string | undefined;
}

const DONE_OR_NOT = { 0: "done", 1: "not done" } as const;

export function exitCodesOf({ exitCodes = DONE_OR_NOT }: Command): readonly (readonly [number, string])[] {
  return Object.entries(exitCodes).map(([code, meaning]) => [Number(code), meaning]);
}

/** The exit code where the command cannot do its work. */
export function failureCodeOf(command: Command): number {
  return exitCodesOf(command).at(-1)?.[0] ?? 1;
}
