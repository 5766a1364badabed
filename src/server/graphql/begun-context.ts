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

/** The context that Apollo goes on with. It copies it, so that nothing can be noted beside it. */
export interface BegunContext extends ApiContext {
  readonly begun?: Begun | undefined;
}
