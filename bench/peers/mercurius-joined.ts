import Fastify from "fastify";
import mercurius from "mercurius";
import { issuerOf } from "../../tests/support/measured/bare/callers";
import { asked, openFile } from "./asked";
import { contextOf } from "./context";
import { joinedResolvers } from "./joined-resolvers";
import "./mercurius-context";
import { SCHEMA } from "./schema";

/** Mercurius with `jit: 1`: an operation is compiled when it comes for the second time. Joined reads. */
async function serve(): Promise<void> {
  const { port, file } = asked();
  const database = openFile(file);
  const callers = issuerOf(database);
  const app = Fastify();
  await app.register(mercurius, {
    schema: SCHEMA,
    resolvers: joinedResolvers(database),
    jit: 1,
    context: (request) => contextOf(callers(request.headers.authorization)),
  });
  await app.listen({ port, host: "127.0.0.1" });
}

void serve();
