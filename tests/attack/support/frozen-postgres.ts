import { execFileSync } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { Client } from "pg";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "../../support/embedded-postgres";
import { runDirectory } from "../../support/run-directory";

export interface FreezablePostgres extends EmbeddedPostgres {
  /** SIGSTOP: sockets stay open, and nothing is answered. */
  freeze(): void;
  goOn(): void;
}

/** A PostgreSQL of its own, all of whose processes can be stopped and go on: no other test is using it. */
export async function startFreezablePostgres(): Promise<FreezablePostgres> {
  // Its user must be able to enter the directory, and the run's own is closed to others.
  const root = join(runDirectory(), "..");
  const postgres = await startEmbeddedPostgres(root);
  try {
    const data = await dataDirectoryOf(postgres.url);
    if (!realpathSync(data).startsWith(realpathSync(root) + sep))
      throw new Error(`not a PostgreSQL of this run: ${data}`);
    const postmaster = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
    let frozen: number[] = [];
    const goOn = (): void => {
      for (const pid of frozen.splice(0)) process.kill(pid, "SIGCONT");
    };
    const freeze = (): void => {
      // The one that makes the others first, so that none is made meanwhile.
      frozen = [postmaster];
      process.kill(postmaster, "SIGSTOP");
      for (const pid of childrenOf(postmaster)) {
        process.kill(pid, "SIGSTOP");
        frozen.push(pid);
      }
    };
    return {
      url: postgres.url,
      freeze,
      goOn,
      stop: async () => {
        goOn();
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function dataDirectoryOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
  await client.end();
  return rows[0]?.data_directory ?? "";
}

function childrenOf(parent: number): number[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([pid, of]) => (of === parent && pid !== undefined ? [pid] : []));
}
