import type Sqlite from "better-sqlite3";
import { bareAnswers } from "../../tests/support/measured/bare-answers";
import type { Context } from "./context";

/** The statements of the bare server behind resolvers: one joined read a question. */
export function joinedResolvers(database: Sqlite.Database) {
  const answers = bareAnswers(database);
  return {
    Query: {
      guarantee: (_: unknown, { number }: { number: string }, { issuerId }: Context): unknown =>
        (answers.Certificate(issuerId, { number }) as { guarantee: unknown }).guarantee,
      guarantees: (_: unknown, { first }: { first: number }, { issuerId }: Context): unknown =>
        (answers.List(issuerId, { first }) as { guarantees: unknown }).guarantees,
    },
  };
}
