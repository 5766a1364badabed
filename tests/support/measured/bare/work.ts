import type { Engine } from "../../../../src/persistence/engine/engine";
import type { AuthKeyVault } from "../../../../src/use-cases/auth-key/auth-key-vault";
import type { BareCaller } from "./callers";

export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** One statement, with `?` for each value. Each text is written once, so that it is prepared once. */
export type Step = readonly [text: string, ...values: readonly unknown[]];

/** Statements one after the other, each of which gives rows, and the answer. It cannot tell which engine runs it. */
export type Work = Generator<Step, object, readonly Row[]>;

export interface Asked {
  readonly caller: BareCaller;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly engine: Engine;
  readonly vault: AuthKeyVault;
}

/** What is written stands in one transaction; what it gives back is done after its end. */
export interface BareQuestion {
  readonly write?: (asked: Asked) => Work;
  readonly read?: (asked: Asked, written: object) => Work;
}
