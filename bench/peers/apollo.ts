import { ApolloServer } from "@apollo/server";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import Fastify from "fastify";
import { issuerOf } from "../../tests/support/measured/bare/callers";
import { asked, openFile } from "./asked";
import { contextOf, type Context } from "./context";
import { joinedResolvers } from "./joined-resolvers";
import { SCHEMA } from "./schema";

/** Apollo Server on Fastify with joined reads: the stack that Hosho stands on, and nothing else of it. */
async function serve(): Promise<void> {
  const { port, file } = asked();
  const database = openFile(file);
  const callers = issuerOf(database);
  const app = Fastify();
  const apollo = new ApolloServer<Context>({
    typeDefs: SCHEMA,
    resolvers: joinedResolvers(database),
    plugins: [fastifyApolloDrainPlugin(app)],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    context: (request) => Promise.resolve(contextOf(callers(request.headers.authorization))),
  });
  await app.listen({ port, host: "127.0.0.1" });
}

void serve();
