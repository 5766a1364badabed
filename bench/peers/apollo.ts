import { ApolloServer } from "@apollo/server";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import Fastify from "fastify";
import { asked, openBare } from "./asked";
import { callerContextOf, joinedResolvers, type CallerContext } from "./joined-resolvers";
import { SCHEMA } from "./schema";

/** Apollo Server on Fastify with joined reads: the stack that Hosho stands on, and nothing else of it. */
async function serve(): Promise<void> {
  const { port, file } = asked();
  const bare = openBare(file);
  const app = Fastify();
  const apollo = new ApolloServer<CallerContext>({
    typeDefs: SCHEMA,
    resolvers: { Query: joinedResolvers(bare).Query },
    plugins: [fastifyApolloDrainPlugin(app)],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    context: (request) => Promise.resolve(callerContextOf(bare.caller(request.headers.authorization))),
  });
  await app.listen({ port, host: "127.0.0.1" });
}

void serve();
