import type Sqlite from "better-sqlite3";
import { OnSqlite } from "../../tests/support/measured/bare/on-sqlite";
import { vaultOf } from "../../tests/support/measured/bare/vault";
import type { Context } from "./context";

/** The statements of the bare server behind resolvers: one joined read a question. */
export function joinedResolvers(database: Sqlite.Database) {
  const bare = new OnSqlite(database, vaultOf(process.env));
  const issuer = ({ issuerId }: Context) => ({ tokenId: "", role: "ISSUER", organisationId: issuerId });
  return {
    Query: {
      guarantee: (_: unknown, variables: { number: string }, context: Context): unknown =>
        (bare.answer("Certificate", issuer(context), variables) as { guarantee: unknown }).guarantee,
      guarantees: (_: unknown, variables: { first: number }, context: Context): unknown =>
        (bare.answer("List", issuer(context), variables) as { guarantees: unknown }).guarantees,
    },
  };
}
