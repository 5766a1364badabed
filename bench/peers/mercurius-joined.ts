import Fastify from "fastify";
import mercurius from "mercurius";
import { asked, openBare } from "./asked";
import { callerContextOf, joinedResolvers, obligeeResolvers } from "./joined-resolvers";
import "./mercurius-context";
import { OPENING, SCHEMA } from "./schema";

/** Mercurius with `jit: 1`: an operation is compiled when it comes for the second time. Joined reads. */
async function serve(): Promise<void> {
  const { port, file } = asked();
  const bare = openBare(file);
  const ofObligees = obligeeResolvers(bare);
  const typeOf = ({ __typename }: { __typename: string }): string => __typename;
  // A call with 1,000 pairs has some 100 kB.
  const app = Fastify({ bodyLimit: 2_000_000 });
  await app.register(mercurius, {
    schema: SCHEMA + OPENING,
    resolvers: {
      Query: { ...joinedResolvers(bare).Query, ...ofObligees.Query },
      Mutation: ofObligees.Mutation,
      OpenCertificateResult: { resolveType: typeOf },
      OpenCertificatesResult: { resolveType: typeOf },
      OpenedCertificateItem: { resolveType: typeOf },
      MatchGuaranteeResult: { resolveType: typeOf },
    },
    jit: 1,
    context: (request) => callerContextOf(bare.caller(request.headers.authorization)),
  });
  await app.listen({ port, host: "127.0.0.1" });
}

void serve();
