import type { ParseArgsConfig } from "node:util";

/** One word behind `node dist/main.js`, and what it does. */
export interface Command {
  /** As it is typed; told to whoever typed something else. */
  readonly usage: string;
  /** How many words it takes. */
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
