import { createServer } from "node:http";
import { createYoga } from "graphql-yoga";
import { issuerOfToken, tokenHash } from "../../tests/support/measured/bare/callers";
import { asked, openFile } from "./asked";
import { contextOf } from "./context";
import { yogaSchema } from "./yoga-schema";
import { GuaranteeTable } from "./yoga-tables";

/** Yoga with Pothos and Kysely, on `node:http`. */
function serve(): void {
  const { port, file } = asked();
  const table = new GuaranteeTable(openFile(file));
  const yoga = createYoga({
    schema: yogaSchema(table),
    context: async ({ request }) => {
      const token = await table.token(tokenHash(request.headers.get("authorization") ?? undefined));
      return contextOf(token ? issuerOfToken(token) : null);
    },
  });
  createServer((request, response) => void yoga(request, response)).listen(port, "127.0.0.1");
}

serve();
