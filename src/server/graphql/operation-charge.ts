import type { DocumentNode, OperationDefinitionNode } from "graphql";
import type { ApiContext } from "../../api/graphql/context";
import type { GivenVariables } from "../../api/graphql/cost/given-values";
import type { KeptCosts } from "../../api/graphql/cost/kept-costs";
import { MOST_VALUES } from "../../api/graphql/cost/most-values";
import { bodyTooLarge, locatedAt, operationTooCostly } from "../../api/graphql/errors/request-error";
import { BODY_LIMIT } from "../http/large-bodies";
import type { Cost } from "./begun-context";

export interface Charged {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: GivenVariables | undefined;
}

/** Takes an operation's cost off its caller's budget. Refuses one that costs too much, or more than is left. */
export function charge(
  costs: KeptCosts,
  { account, isLargeBody }: Pick<ApiContext, "account" | "isLargeBody">,
  { document, operation, variables }: Charged,
  onCost: (cost: Cost) => void,
): void {
  const takesItems = costs.takesItems(document, operation);
  if (isLargeBody && !takesItems) throw locatedAt(operation, bodyTooLarge(BODY_LIMIT));
  const requested = costs.of(document, operation, variables);
  const limit = account?.mostCost(takesItems) ?? MOST_VALUES;
  onCost({ requested, limit });
  if (requested > limit) throw locatedAt(operation, operationTooCostly(limit));
  const budget = account?.spend(requested);
  if (budget) onCost({ requested, limit, budget });
}
