import { readFileSync } from "node:fs";
import { Client } from "pg";

/** What the database's processes of a server's connections have used, while the server itself only waits for them. */
export class PostgresCpu {
  private constructor(private readonly client: Client) {}

  static async connect(url: string): Promise<PostgresCpu> {
    const client = new Client({ connectionString: url });
    await client.connect();
    return new PostgresCpu(client);
  }

  /** CPU time in microseconds of each process that serves a connection, this one aside; Linux only. */
  async used(): Promise<ReadonlyMap<number, number>> {
    const { rows } = await this.client.query<{ pid: number }>(
      "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
    );
    return new Map(rows.map(({ pid }) => [pid, cpuOf(pid)]));
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}

/** How much was used in between; a connection that went in between is left out. */
export function usedBetween(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  let used = 0;
  for (const [pid, microseconds] of after) used += microseconds - (before.get(pid) ?? 0);
  return used;
}

/** The first of `schedstat` is the time on the processor, in nanoseconds. */
function cpuOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${String(pid)}/schedstat`, "utf8").split(" ")[0]) / 1000;
  } catch {
    return NaN;
  }
}
