import type { ExecutionResult } from "graphql";
import type { ApiContext } from "../../api/graphql/context";
import type { Remaining } from "../../api/graphql/cost/account";

/** `extensions.cost` of an answer. */
export interface Cost {
  readonly requested: number;
  readonly limit: number;
  readonly budget?: Remaining;
}

/** What was done for a request before Apollo takes it over, which does not do it again. */
export interface Begun {
  /** Why its operation is not executed. */
  readonly refusal?: unknown;
  readonly cost?: Cost;
  readonly result?: ExecutionResult;
}

/** By the context that the short path made and hands on. */
export class BegunRequests {
  readonly #begun = new WeakMap<ApiContext, Begun>();

  note(context: ApiContext, begun: Begun): void {
    this.#begun.set(context, begun);
  }

  of(context: ApiContext): Begun | undefined {
    return this.#begun.get(context);
  }
}
