import { Client } from "pg";

/** The embedded PostgreSQL starts without durability. From here on every commit is on the disk before it is answered, as by default. */
export async function makeDurable(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("CHECKPOINT");
    for (const setting of ["fsync", "synchronous_commit", "full_page_writes"])
      await client.query(`ALTER SYSTEM SET ${setting} = on`);
    await client.query("SELECT pg_reload_conf()");
  } finally {
    await client.end();
  }
}
