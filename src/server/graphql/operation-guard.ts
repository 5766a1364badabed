import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import type { GraphQLError, GraphQLSchema } from "graphql";
import type { Remaining } from "../../api/graphql/cost/account";
import { MOST_VALUES } from "../../api/graphql/cost/most-values";
import { operationCost } from "../../api/graphql/cost/operation-cost";
import type { ApiContext } from "../../api/graphql/context";
import { answerTooLarge, locatedAt, operationTooCostly } from "../../api/graphql/errors/request-error";
import { isLargerThan } from "../http/answer-size";
import { INTROSPECTION_REFUSALS } from "./introspection";
import type { JudgedDocuments } from "./judged-documents";
import { presentToCaller } from "../http/refused-request";

/** The largest answer that is sent, in bytes. */
const LARGEST_ANSWER = 5_000_000;

export interface GuardParts {
  readonly schema: GraphQLSchema;
  readonly documents: JudgedDocuments;
}

/**
 * Refuses what would cost too much: documents before their validation, operations before their reads, answers
 * before they are written. Tells on request what an operation cost.
 */
export function operationGuard(parts: GuardParts): ApolloServerPlugin<ApiContext> {
  return { requestDidStart: ({ contextValue }) => Promise.resolve(guarded(parts, contextValue)) };
}

/** `extensions.cost` of an answer. */
interface Cost {
  readonly requested: number;
  readonly limit: number;
  readonly budget?: Remaining;
}

function guarded(
  { schema, documents }: GuardParts,
  { account, introspection, isCostWanted }: ApiContext,
): GraphQLRequestListener<ApiContext> {
  let refusal: GraphQLError | undefined;
  let cost: Cost | undefined;
  return {
    didResolveSource: ({ source, queryHash }) => {
      const judged = documents.judge(source, queryHash);
      refusal = judged?.refusal;
      if (judged?.isIntrospecting) refusal ??= INTROSPECTION_REFUSALS[introspection]();
      return Promise.resolve();
    },
    // The first place from which Apollo takes a refusal.
    didResolveOperation: async ({ document, operation, request: { variables } }) => {
      if (refusal) throw refusal;
      if (!operation) return;
      const requested = operationCost({ schema, document, operation, variables });
      const limit = account?.mostCost ?? MOST_VALUES;
      cost = { requested, limit };
      if (requested > limit) throw locatedAt(operation, operationTooCostly(limit));
      const budget = await account?.spend(requested);
      if (budget) cost = { ...cost, budget };
    },
    willSendResponse: ({ response: { body, http } }) => {
      if (body.kind !== "single") return Promise.resolve();
      if (isLargerThan(LARGEST_ANSWER, body.singleResult)) {
        const error = answerTooLarge(LARGEST_ANSWER);
        body.singleResult = { errors: [presentToCaller(error.toJSON(), error)] };
        delete http.status;
      }
      if (cost && isCostWanted) body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      return Promise.resolve();
    },
  };
}
