import { OperationTypeNode, type ExecutionResult } from "graphql";
import { isPromise } from "../../api/graphql/execution/execution";
import type { Executed } from "../../api/graphql/execution/planned-operation";
import type { AtOnce } from "../../use-cases/shared/at-once";
import type { KeptCosts } from "../../api/graphql/cost/kept-costs";
import { answerTypeOf, type AnswerType } from "../http/answer-type";
import type { ApiRequest } from "./api-request";
import { noteAsked } from "./answer-finisher";
import type { Begun, Cost } from "./begun-context";
import { UNCOMPRESSED, type HttpAnswer } from "./http-answer";
import type { JudgedDocuments, KnownOperation } from "./judged-documents";
import { largestAnswer } from "./operation-guard";
import { charge } from "./operation-charge";
import type { PlannedOperations } from "./planned-operations";
import { requestContext, type ContextParts, type RequestContext } from "./request-context";

/** How far the short path has come with a request. */
export interface Taken {
  /** `undefined`: Apollo goes on, with what was begun. */
  readonly answer?: HttpAnswer;
  readonly context: () => AtOnce<RequestContext>;
  readonly begun?: Begun;
}

export interface ShortPathParts {
  readonly documents: JudgedDocuments;
  readonly planned: PlannedOperations;
  readonly costs: KeptCosts;
  readonly contextParts: ContextParts;
}

/**
 * Answers operations that Apollo has found valid before, and that succeed. Everything else is Apollo's: what comes for the
 * first time, GET, introspection, refusals and errors. What was done of it until then is handed on.
 */
export class ShortPath {
  constructor(readonly parts: ShortPathParts) {}

  /** `undefined`: nothing was begun. */
  take(request: ApiRequest): AtOnce<Taken | undefined> {
    const asked = askedIn(request, this.parts.documents);
    if (!asked) return undefined;
    let made: AtOnce<RequestContext>;
    try {
      made = requestContext(request, this.parts.contextParts);
    } catch (refusal) {
      const refused = (): never => {
        throw refusal;
      };
      return { context: refused };
    }
    if (!(made instanceof Promise)) return this.#executed(asked, made);
    return made.then(
      (context) => this.#executed(asked, context),
      () => ({ context: () => made }),
    );
  }

  #executed(asked: Asked, context: RequestContext): AtOnce<Taken> {
    const { costs, planned } = this.parts;
    noteAsked(context, asked.operation);
    let cost: Cost | undefined;
    try {
      charge(costs, context, asked, (each) => (cost = each));
    } catch (refusal) {
      return { context: () => context, begun: { refusal, ...(cost && { cost }) } };
    }
    const executed = planned.of(asked.document, asked.operation).execute(context, asked.variables);
    const taken = (done: Executed): Taken => this.#answered(asked, context, done, cost);
    return isPromise(executed) ? Promise.resolve(executed.then(taken)) : taken(executed);
  }

  #answered(
    asked: Asked,
    context: RequestContext,
    { result, longest }: Executed,
    cost: Cost | undefined,
  ): Taken {
    const begun = { result, ...(cost && { cost }) };
    const isPlain =
      !result.errors &&
      longest <= largestAnswer(this.parts.costs, asked.document, asked.operation) &&
      !context.isCostWanted;
    const going = { context: () => context, begun };
    return isPlain ? { ...going, answer: plainAnswer(result, asked) } : going;
  }
}

/** The answer of an operation that succeeded. */
export function plainAnswer({ data }: ExecutionResult, { operation, answerType }: Asked): HttpAnswer {
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  return {
    status: 200,
    headers: (isMutation ? MUTATION_HEADERS : HEADERS)[answerType],
    body: `{"data":${JSON.stringify(data)}}\n`,
  };
}

type Headers = Readonly<Record<AnswerType, HttpAnswer["headers"]>>;

/** As Apollo writes them. */
const HEADERS: Headers = {
  "application/json": { "content-type": "application/json; charset=utf-8" },
  "application/graphql-response+json": { "content-type": "application/graphql-response+json; charset=utf-8" },
};
const MUTATION_HEADERS: Headers = {
  "application/json": { "cache-control": UNCOMPRESSED, ...HEADERS["application/json"] },
  "application/graphql-response+json": {
    "cache-control": UNCOMPRESSED,
    ...HEADERS["application/graphql-response+json"],
  },
};

export interface Asked extends KnownOperation {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly answerType: AnswerType;
}

/** `undefined`: the request is not of the plain form in which programs send known operations. */
export function askedIn(
  { method, headers, body, url }: ApiRequest,
  documents: JudgedDocuments,
): Asked | undefined {
  if (method !== "POST" || url !== "/graphql" || !isRecord(body)) return undefined;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== "string" || (extensions !== undefined && extensions !== null)) return undefined;
  const name = operationName ?? "";
  if (typeof name !== "string" || !(variables === undefined || variables === null || isRecord(variables)))
    return undefined;
  const answerType = answerTypeOf(headers.accept);
  const known = answerType && documents.known(query, name);
  return known && { ...known, variables: variables ?? {}, answerType };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
