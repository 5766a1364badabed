import "reflect-metadata";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { buildSchema } from "type-graphql";
import { DataSource } from "typeorm";
import { issuerOfToken, tokenHash } from "../../../tests/support/measured/bare/callers";
import { asked } from "../asked";
import { contextOf } from "../context";
import { AccessToken } from "./access-token";
import { Certificate } from "./certificate";
import { Guarantee } from "./guarantee";
import { GuaranteeResolver, type TutorialContext } from "./guarantee.resolver";
import { createLoaders } from "./loaders";
import { Contractor, Issuer, Obligee } from "./parties";

/** What the guides of Apollo, type-graphql, TypeORM and DataLoader show, put together. */
async function serve(): Promise<void> {
  const { port, file } = asked();
  const source = await new DataSource({
    type: "better-sqlite3",
    database: file,
    readonly: true,
    entities: [AccessToken, Certificate, Contractor, Guarantee, Issuer, Obligee],
  }).initialize();
  const server = new ApolloServer<TutorialContext>({
    schema: await buildSchema({ resolvers: [GuaranteeResolver] }),
  });
  await startStandaloneServer(server, {
    listen: { port, host: "127.0.0.1" },
    context: async ({ req }) => {
      const { issuerId } = contextOf(await issuerOfRequest(source, req.headers.authorization));
      return { source, issuerId, loaders: createLoaders(source) };
    },
  });
}

async function issuerOfRequest(
  source: DataSource,
  authorization: string | undefined,
): Promise<string | null> {
  const token = await source.getRepository(AccessToken).findOneBy({ hash: tokenHash(authorization) });
  if (!token) return null;
  return issuerOfToken({
    role: token.role,
    organisation_id: token.organisationId,
    expires_at: token.expiresAt,
    revoked_at: token.revokedAt,
  });
}

void serve();
