import type { FastifyRequest } from "fastify";
import { OperationTypeNode } from "graphql";
import type { ApiContext } from "../../api/graphql/context";
import type { KeptCosts } from "../../api/graphql/cost/kept-costs";
import { answerTypeOf, type AnswerType } from "../http/answer-type";
import { noteAsked } from "./answer-finisher";
import type { Begun, BegunRequests, Cost } from "./begun-requests";
import type { JudgedDocuments, KnownOperation } from "./judged-documents";
import { LARGEST_ANSWER } from "./operation-guard";
import { charge } from "./operation-charge";
import type { PlannedOperations } from "./planned-operations";
import { requestContext, type ContextParts } from "./request-context";

/** A whole answer, as it is sent. */
export interface WholeAnswer {
  readonly contentType: string;
  /** Answers to mutations may hold keys or tokens: see `isCompressible`. */
  readonly isMutation: boolean;
  readonly body: string;
}

/** The answer; or the context with which Apollo goes on. */
export type Taken = { readonly answer: WholeAnswer } | { readonly context: () => Promise<ApiContext> };

export interface ShortPathParts {
  readonly documents: JudgedDocuments;
  readonly planned: PlannedOperations;
  readonly costs: KeptCosts;
  readonly begun: BegunRequests;
  readonly contextParts: ContextParts;
}

/**
 * Answers operations that Apollo has found valid before, and that succeed. Everything else is Apollo's: what comes for the
 * first time, GET, introspection, refusals and errors. What was done of it until then is handed on.
 */
export class ShortPath {
  constructor(private readonly parts: ShortPathParts) {}

  async take(request: FastifyRequest): Promise<Taken> {
    const { documents, planned, begun, contextParts } = this.parts;
    const asked = askedIn(request, documents);
    if (!asked) return { context: () => requestContext(request, contextParts) };
    const { document, operation, variables, answerType } = asked;
    const made = requestContext(request, contextParts);
    const context = await made.catch(() => null);
    if (!context) return { context: () => made };
    noteAsked(context, operation);
    const goOn = (more: Begun): Taken => {
      begun.note(context, more);
      return { context: () => Promise.resolve(context) };
    };
    let cost: Cost | undefined;
    try {
      await charge(this.parts.costs, context, { document, operation, variables }, (each) => (cost = each));
    } catch (refusal) {
      return goOn({ refusal, ...(cost && { cost }) });
    }
    const { result, longest } = await planned.of(document, operation).execute(context, variables);
    if (result.errors || longest > LARGEST_ANSWER || context.isCostWanted)
      return goOn({ result, ...(cost && { cost }) });
    return {
      answer: {
        contentType: CONTENT_TYPES[answerType],
        isMutation: operation.operation === OperationTypeNode.MUTATION,
        body: `{"data":${JSON.stringify(result.data)}}\n`,
      },
    };
  }
}

/** As Apollo writes them. */
const CONTENT_TYPES: Readonly<Record<AnswerType, string>> = {
  "application/json": "application/json; charset=utf-8",
  "application/graphql-response+json": "application/graphql-response+json; charset=utf-8",
};

interface Asked extends KnownOperation {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly answerType: AnswerType;
}

/** `undefined`: the request is not of the plain form in which programs send known operations. */
function askedIn(
  { method, headers, body, url }: FastifyRequest,
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
