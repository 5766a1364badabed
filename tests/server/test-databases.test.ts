import Sqlite from "better-sqlite3";
import { Client } from "pg";
import { enterOrganisations } from "../../src/use-cases/operation/enter-organisations";
import { openDatabase } from "../../src/persistence/database/data-source";
import { MIGRATIONS } from "../../src/persistence/migrations";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { createMigratedDatabase, startServer, type TestServer } from "../support/server";

/** How many migrations this database has seen. */
async function migrationsIn(url: string): Promise<number> {
  const query = "SELECT name FROM migrations";
  if (url.startsWith("sqlite:")) {
    const sqlite = new Sqlite(url.slice("sqlite:".length), { readonly: true });
    const names = sqlite.prepare(query).all();
    sqlite.close();
    return names.length;
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<object>(query);
  await client.end();
  return rows.length;
}

describe.each(engines)("the databases that tests get, on %s", (engine) => {
  const obligeesOf = async ({ url, tokens }: TestServer): Promise<number> => {
    const query = "{ obligees(first: 100) { nodes { id } } }";
    const { data } = await post<{ obligees: { nodes: unknown[] } }>({ url, token: tokens.operator }, query);
    return data?.obligees.nodes.length ?? NaN;
  };

  it("are each server's own, though they are copies: what one writes no other sees, nor one that comes later", async () => {
    const [one, other] = [await startServer({ engine }), await startServer({ engine })];
    const before = await obligeesOf(other);
    await enterOrganisations(one.parts.useCaseParts, {
      organisations: {
        issuers: [],
        contractors: [],
        obligees: [{ id: "obligee_own", name: "〇〇町" }],
        operators: [],
      },
      tokens: [],
      users: [],
    });
    const later = await startServer({ engine });
    expect(await obligeesOf(one)).toBe(before + 1);
    expect(await obligeesOf(other)).toBe(before);
    expect(await obligeesOf(later)).toBe(before);
    for (const server of [one, other, later]) await server.stop();
  });

  it("have every table when they are copied, and nothing in them", async () => {
    const place = await createMigratedDatabase(engine);
    // Before any server could add what is missing.
    expect(await migrationsIn(place.url)).toBe(MIGRATIONS.length);
    const database = await openDatabase({ url: place.url });
    const count = async (table: string): Promise<number> => {
      const rows = await database.read.query<object[]>(`SELECT 1 FROM ${table} LIMIT 1`);
      return rows.length;
    };
    for (const { tableName } of database.read.entityMetadatas) expect(await count(tableName)).toBe(0);
    await database.close();
    await place.drop();
  });
});
