import { Client } from "pg";

/** As the guide of PostGraphile has it: the engine adds the scope to each statement of a role that is not the owner. */
const STATEMENTS = [
  "CREATE ROLE visitor NOLOGIN",
  "GRANT USAGE ON SCHEMA public TO visitor",
  "GRANT SELECT ON guarantee, certificate, issuer, contractor, obligee TO visitor",
  "ALTER TABLE guarantee ENABLE ROW LEVEL SECURITY",
  "CREATE POLICY own ON guarantee FOR SELECT TO visitor USING (issuer_id = (SELECT current_setting('hosho.issuer_id')))",
];

export async function secureRows(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of STATEMENTS) await client.query(statement);
  } finally {
    await client.end();
  }
}
