import type { ParseArgsConfig } from "node:util";

/** A command of `node dist/main.js`. */
export interface Command {
  /** How to type it, for a user who typed something else. */
  readonly usage: string;
  /** The number of words it takes. */
  readonly operands: number;
  readonly options?: NonNullable<ParseArgsConfig["options"]>;
  /** The process's exit code where the command cannot do its work; 1 unless set. */
  readonly failureCode?: number;
  /** Resolves to the process's exit code, once nothing keeps the process running. */
  run(given: Arguments): Promise<number>;
}

export interface Arguments {
  readonly operands: readonly string[];
  /** Whether an option without a value was given. */
  readonly has: (option: string) => boolean;
}
