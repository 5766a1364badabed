import { openDatabase } from "../../src/persistence/database/data-source";
import { createDatabase } from "../support/engines";
import { callAs } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { perform } from "../support/operations";
import { startServer } from "../support/server";
import { startTransactionPooler } from "../support/transaction-pooler";

describe("PostgreSQL behind a pooler that lends connections for one transaction", () => {
  it("is migrated, filled, read and written, with nothing asked of a connection that ends later than a transaction", async () => {
    const database = await createDatabase("postgres");
    const pooler = await startTransactionPooler(database.url);
    const secrets = { pepper: Buffer.alloc(32, 5), encryptionKey: Buffer.alloc(32, 6) };
    // Together, on an empty database: one has to wait for the other.
    const migrated = await Promise.all([0, 1].map(() => openDatabase({ url: pooler.url })));
    for (const each of migrated) await each.close();
    const servers = [
      await startServer({ databaseUrl: pooler.url, secrets }),
      await startServer({ databaseUrl: pooler.url, secrets }),
    ];
    const issue = async (i: number): Promise<string> => {
      const server = servers[i % 2]!;
      const input = issueInput(server, { idempotencyKey: `pooled-${String(i)}` });
      const issuer = callAs(server, "issuer");
      return (await perform(issuer, "issueGuarantee", input, "guarantee { number }")).guarantee.number;
    };
    const numbers = await Promise.all(Array.from({ length: 20 }, (_, i) => issue(i)));
    expect(new Set(numbers).size).toBe(20);
    // A repeated call is answered as before, over whichever connection.
    expect(await Promise.all(numbers.map((_, i) => issue(i)))).toEqual(numbers);
    for (const { url } of servers)
      for (const path of ["/health/ready", "/health/ready/writes"])
        expect((await fetch(new URL(path, url))).status).toBe(200);

    expect([...pooler.startupParameters].sort()).toEqual(["client_encoding", "database", "user"]);
    expect(pooler.sessionState).toEqual([]);
    for (const server of servers) await server.stop();
    await pooler.close();
    await database.drop();
  });
});
