import {
  execute,
  isObjectType,
  responsePathAsArray,
  type ExecutionResult,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import { PlannedOperation, type Executed } from "../../src/api/graphql/execution/planned-operation";
import type { ApiContext } from "../../src/api/graphql/context";
import { createSchema } from "../../src/api/schema";
import type { ApiRequest } from "../../src/server/graphql/api-request";
import { GraphqlAnswers } from "../../src/server/graphql/graphql-answers";
import type { HttpAnswer } from "../../src/server/graphql/http-answer";
import { askedIn, plainAnswer, type Taken } from "../../src/server/graphql/short-path";

/** What differed, of all that the servers of a file were asked. */
export const differences: string[] = [];

/** What is watched is shared with other files of tests: the watch ends with this one. */
const ends: (() => void)[] = [];
afterAll(() => {
  for (const end of ends) end();
});

/** What a resolver gave, or threw. */
type Given = { readonly value: unknown } | { readonly thrown: unknown };

/** What resolvers gave in an execution, by the place of their field: given again to another executor. */
class Replay {
  readonly #given = new Map<string, Given>();

  keep(place: string, resolve: () => unknown): unknown {
    try {
      const value = resolve();
      this.#given.set(place, { value });
      return value;
    } catch (thrown) {
      this.#given.set(place, { thrown });
      throw thrown;
    }
  }

  at(place: string): unknown {
    const given = this.#given.get(place);
    if (!given) throw new Error(`nothing was resolved at ${place}`);
    if ("thrown" in given) throw given.thrown;
    return given.value;
  }
}

/** A load of one operation is compared as often as this, so that it stays one. */
const MOST_OF_ONE = 25;
const compared = new WeakMap<object, number>();

/** Whether an operation was compared often enough, by each way of comparing. */
function isEnough(by: object): boolean {
  const times = (compared.get(by) ?? 0) + 1;
  compared.set(by, times);
  return times > MOST_OF_ONE;
}

const kept = new WeakMap<object, Replay>();
/** By the list of what was asked for, which goes with a context and its copies. */
const results = new WeakMap<object, ExecutionResult>();

/** Makes all resolvers keep what they give; to a replay they give it again. */
function recordResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve) continue;
      field.resolve = (source, args, context, info) => {
        const place = placeOf(info);
        if (context instanceof Replay) return context.at(place);
        const replay = kept.get(context as object);
        const own = (): unknown => resolve(source, args, context, info);
        return replay ? replay.keep(place, own) : own();
      };
      ends.push(() => (field.resolve = resolve));
    }
  }
}

function placeOf({ path }: GraphQLResolveInfo): string {
  return responsePathAsArray(path).join(".");
}

/** Errors in an order that does not depend on which of several resolvers failed first. */
function told({ data, errors }: ExecutionResult): string {
  return JSON.stringify([data, errors?.map((error) => JSON.stringify(error)).sort()]);
}

/** Every operation of the tests, by its plan and by graphql-js: the same data and errors. */
function compareExecutors(): void {
  const { execute: byPlan } = Object.getOwnPropertyDescriptors(PlannedOperation.prototype);
  ends.push(() => Object.defineProperty(PlannedOperation.prototype, "execute", byPlan));
  PlannedOperation.prototype.execute = async function (
    this: PlannedOperation,
    context: object,
    variables = {},
  ): Promise<Executed> {
    const own = () => (byPlan.value as PlannedOperation["execute"]).call(this, context, variables);
    if (isEnough(this)) return own();
    const replay = new Replay();
    kept.set(context, replay);
    const executed = await own();
    results.set((context as ApiContext).asked, executed.result);
    const { schema, document, operation } = this;
    const expected = await execute({
      schema,
      document,
      contextValue: replay,
      variableValues: variables,
      operationName: operation.name?.value ?? null,
      options: { maxCoercionErrors: 10 },
    });
    note("graphql-js", told(expected), told(executed.result));
    return executed;
  };
}

/** Every answer that the short path gives, or would give at the next time, is the one that Apollo gives. */
function comparePaths(): void {
  const { take, byApollo: unwatched } = Object.getOwnPropertyDescriptors(GraphqlAnswers.prototype);
  ends.push(() => Object.defineProperties(GraphqlAnswers.prototype, { take, byApollo: unwatched }));
  // Fastify's requests come this way, and those that it never sees.
  GraphqlAnswers.prototype.take = async function (this: GraphqlAnswers, request: ApiRequest) {
    const taken = await this.shortPath.take(request);
    const known = askedIn(request, this.shortPath.parts.documents);
    if (!known || !taken?.answer || isEnough(known.operation)) return taken;
    const byApollo = await this.byApollo(request, taken);
    note("Apollo", JSON.stringify(byApollo), JSON.stringify(taken.answer));
    return taken;
  };
  GraphqlAnswers.prototype.byApollo = async function (
    this: GraphqlAnswers,
    request: ApiRequest,
    taken: Taken | undefined,
  ): Promise<HttpAnswer> {
    const byApollo = await (unwatched.value as GraphqlAnswers["byApollo"]).call(this, request, taken);
    if (taken?.answer) return byApollo;
    const operation = askedIn(request, this.shortPath.parts.documents);
    const result = request.asked && results.get(request.asked);
    const isPlain = operation && result && !result.errors && request.headers["hosho-cost"] === undefined;
    if (isPlain && byApollo.status === 200 && !byApollo.body.startsWith('{"errors"'))
      note(
        "Apollo, the first time",
        JSON.stringify(byApollo),
        JSON.stringify(plainAnswer(result, operation)),
      );
    return byApollo;
  };
}

function note(by: string, expected: string, actual: string): void {
  if (expected !== actual) differences.push(`by ${by}:\n${expected}\nand not\n${actual}`);
}

recordResolvers(createSchema());
compareExecutors();
comparePaths();
