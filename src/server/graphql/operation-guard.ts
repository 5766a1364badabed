import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import type { DocumentNode, GraphQLError, OperationDefinitionNode } from "graphql";
import type { KeptCosts } from "../../api/graphql/cost/kept-costs";
import { answerTooLarge } from "../../api/graphql/errors/request-error";
import { isLargerThan } from "../http/answer-size";
import type { BegunContext, Cost } from "./begun-context";
import { INTROSPECTION_REFUSALS } from "./introspection";
import type { JudgedDocuments } from "./judged-documents";
import { charge } from "./operation-charge";
import { presentToCaller } from "../http/refused-request";

/** The largest answer that is sent, in bytes. */
const LARGEST_ANSWER = 5_000_000;

/** The same for an operation that takes many items: for a thousand, each with its certificate and all that is asked of it. */
const LARGEST_ANSWER_OF_ITEMS = 20_000_000;

/** The most bytes of the answer to an operation. */
export function largestAnswer(
  costs: Pick<KeptCosts, "takesItems">,
  document: DocumentNode | undefined,
  operation: OperationDefinitionNode | undefined,
): number {
  const takesItems = document && operation && costs.takesItems(document, operation);
  return takesItems ? LARGEST_ANSWER_OF_ITEMS : LARGEST_ANSWER;
}

export interface GuardParts {
  readonly documents: JudgedDocuments;
  readonly costs: KeptCosts;
}

/**
 * Refuses what would cost too much: documents before their validation, operations before their reads, answers
 * before they are written. Tells on request what an operation cost.
 */
export function operationGuard(parts: GuardParts): ApolloServerPlugin<BegunContext> {
  return { requestDidStart: ({ contextValue }) => Promise.resolve(guarded(parts, contextValue)) };
}

function guarded(
  { documents, costs }: GuardParts,
  context: BegunContext,
): GraphQLRequestListener<BegunContext> {
  const { introspection, isCostWanted, begun } = context;
  let refusal: GraphQLError | undefined;
  let cost: Cost | undefined = begun?.cost;
  return {
    didResolveSource: (request) => {
      const judged = documents.judge(request.source, request.queryHash);
      refusal = judged?.refusal;
      if (judged?.isIntrospecting) refusal ??= INTROSPECTION_REFUSALS[introspection]();
      // Not as Apollo's `documentStore`: for the name of one, Apollo prints the whole schema at each start.
      const document = documents.inPlaceOf(request.queryHash);
      if (document) Object.assign(request, { document });
      return Promise.resolve();
    },
    validationDidStart: ({ queryHash, document }) =>
      Promise.resolve((errors) => {
        if (!errors) documents.foundValid(queryHash, document);
        return Promise.resolve();
      }),
    // The first place from which Apollo takes a refusal.
    didResolveOperation: ({ document, operation, request: { variables } }) => {
      if (refusal) throw refusal;
      if (begun?.refusal) throw begun.refusal as Error;
      if (operation && !begun)
        charge(costs, context, { document, operation, variables }, (each) => (cost = each));
      return Promise.resolve();
    },
    willSendResponse: ({ document, operation, response: { body, http } }) => {
      if (body.kind !== "single") return Promise.resolve();
      const most = largestAnswer(costs, document, operation);
      if (isLargerThan(most, body.singleResult)) {
        const error = answerTooLarge(most);
        body.singleResult = { errors: [presentToCaller(error.toJSON(), error)] };
        delete http.status;
      }
      if (cost && isCostWanted) body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      return Promise.resolve();
    },
  };
}
