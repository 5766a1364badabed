import { GraphQLError } from "graphql";
import type { BareCaller } from "../../tests/support/measured/bare/callers";
import type { OnSqlite } from "../../tests/support/measured/bare/on-sqlite";
import { ASKED_BY, type Question } from "../../tests/support/measured/questions";
import { unauthorized } from "./context";

/** Who asks, for the resolvers behind which the bare server's statements are. */
export interface CallerContext {
  readonly caller: BareCaller;
}

export function callerContextOf(caller: BareCaller | null): CallerContext {
  if (caller === null) throw unauthorized();
  return { caller };
}

/** The statements of the bare server behind resolvers: one joined read a question. */
export function joinedResolvers(bare: OnSqlite) {
  const answer = answersOf(bare);
  return {
    Query: {
      guarantee: (_: unknown, variables: { number: string }, context: CallerContext): unknown =>
        answer("Certificate", context, variables),
      guarantees: (_: unknown, variables: { first: number }, context: CallerContext): unknown =>
        answer("List", context, variables),
    },
  };
}

/** The same for what obligees ask. */
export function obligeeResolvers(bare: OnSqlite) {
  const answer = answersOf(bare);
  return {
    Query: {
      ledger: (_: unknown, variables: { first: number }, context: CallerContext): unknown =>
        answer("Ledger", context, variables),
      changes: (_: unknown, variables: { first: number }, context: CallerContext): unknown =>
        answer("Changes", context, variables),
      matchGuarantee: (_: unknown, variables: { input: object }, context: CallerContext): unknown =>
        answer("Match", context, variables),
    },
    Mutation: {
      openCertificate: (_: unknown, { input }: { input: object }, context: CallerContext): unknown =>
        answer("Open", context, input),
      openCertificates: (_: unknown, { input }: { input: object }, context: CallerContext): unknown =>
        answer("OpenMany", context, input),
    },
  };
}

function answersOf(bare: OnSqlite): (name: Question, context: CallerContext, variables: object) => unknown {
  return (name, { caller }, variables) => {
    if (caller.role !== ASKED_BY[name]) throw new GraphQLError("Forbidden");
    return Object.values(bare.answer(name, caller, { ...variables }))[0];
  };
}
