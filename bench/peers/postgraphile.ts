import { createServer } from "node:http";
import { Pool } from "pg";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { jsonPgSmartTags } from "postgraphile/utils";
import { issuerOfToken, tokenHash, TOKEN_BY_HASH } from "../../tests/support/measured/bare/callers";
import { asked } from "./asked";
import "./with-resolvers";

/** As many connections as the bare server. */
const CONNECTIONS = 10;

/**
 * PostGraphile on the tables as they are. The token is looked up for each request; row-level security holds the scope,
 * for a role and an issuer that PostGraphile sets for each transaction.
 */
async function serve(): Promise<void> {
  const { port, url } = asked();
  const pool = new Pool({ connectionString: url, max: CONNECTIONS });
  const token = { name: "token", text: TOKEN_BY_HASH.replace("?", "$1") };
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    plugins: [
      jsonPgSmartTags({
        version: 1,
        config: {
          // The tables have indexes where it looks for constraints.
          class: { guarantee: { tags: { unique: "number" } } },
          attribute: { "certificate.superseded_by_id": { tags: { behavior: "+filterBy" } } },
        },
      }),
    ],
    pgServices: [makePgService({ pool, schemas: ["public"] })],
    grafserv: { graphiql: false, websockets: false, watch: false },
    grafast: {
      context: async ({ node }) => {
        const values = [tokenHash(node?.req.headers.authorization)];
        const { rows } = await pool.query<Parameters<typeof issuerOfToken>[0]>({ ...token, values });
        const issuerId = rows[0] ? issuerOfToken(rows[0]) : null;
        if (issuerId === null) throw new Error("Unauthorized");
        return { pgSettings: { role: "visitor", "hosho.issuer_id": issuerId } };
      },
    },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  server.listen(port, "127.0.0.1");
}

void serve();
