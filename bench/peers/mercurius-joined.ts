import Fastify from "fastify";
import mercurius from "mercurius";
import { asked, openBare } from "./asked";
import { callerContextOf, joinedResolvers } from "./joined-resolvers";
import "./mercurius-context";
import { OPENING, SCHEMA } from "./schema";

/** Mercurius with `jit: 1`: an operation is compiled when it comes for the second time. Joined reads. */
async function serve(): Promise<void> {
  const { port, file } = asked();
  const bare = openBare(file);
  const app = Fastify();
  await app.register(mercurius, {
    schema: SCHEMA + OPENING,
    resolvers: {
      ...joinedResolvers(bare),
      OpenCertificateResult: { resolveType: ({ __typename }: { __typename: string }) => __typename },
    },
    jit: 1,
    context: (request) => callerContextOf(bare.caller(request.headers.authorization)),
  });
  await app.listen({ port, host: "127.0.0.1" });
}

void serve();
