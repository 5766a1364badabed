import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BackupRefused, MANIFEST, type Manifest } from "../../src/persistence/backup/manifest";
import { restoreBackup } from "../../src/persistence/backup/restore-backup";
import { writeBackup } from "../../src/persistence/backup/write-backup";
import { openDatabase } from "../../src/persistence/database/data-source";
import { openSnapshot } from "../../src/persistence/database/snapshot";
import { busyWriters } from "../support/busy-writers";
import { createDatabase, engines, type Engine, type TestDatabase } from "../support/engines";
import { eventually } from "../support/eventually";
import { examined } from "../support/examined";
import { callAs, post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const WRITERS = 8;
const now = new Date();

async function idsIn(url: string, table: string): Promise<string[]> {
  const snapshot = await openSnapshot(url);
  const rows = await snapshot.rows<{ id: string }>(() => `SELECT id FROM ${table} ORDER BY id`);
  await snapshot.close();
  return rows.map(({ id }) => id);
}

/** How many rows each table has, by the engine's own list of tables. */
async function rowsByTable(url: string): Promise<Record<string, number>> {
  const snapshot = await openSnapshot(url);
  const tables = await snapshot.rows<{ name: string }>(() =>
    url.startsWith("sqlite:")
      ? // Not the index of grams, which only looks like a table, and is made anew.
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'"
      : "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()",
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await snapshot.rows<{ count: number | string }>(
      () => `SELECT count(*) AS count FROM ${name}`,
    );
    counts[name] = Number(row?.count);
  }
  await snapshot.close();
  return counts;
}

describe.each(engines)("a backup that is taken while 8 clients write, on %s", (engine) => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-backup-"));
  const backup = join(directory, "backup");
  const secrets = { pepper: Buffer.alloc(32, 5), encryptionKey: Buffer.alloc(32, 6) };
  let server: TestServer;
  let acknowledged: readonly string[];
  let manifest: Manifest;
  const restored: TestDatabase[] = [];

  const restore = async (to: Engine, from = backup): Promise<TestDatabase> => {
    const place = await createDatabase(to);
    restored.push(place);
    await restoreBackup({ directory: from, url: place.url, now });
    return place;
  };

  beforeAll(async () => {
    server = await startServer({ engine, secrets });
    const writers = busyWriters(server, WRITERS);
    await eventually(
      () => writers.acknowledged(),
      ({ length }) => length >= WRITERS * 2,
    );
    acknowledged = writers.acknowledged();
    manifest = await writeBackup({ url: server.databaseUrl, directory: backup, version: "0.1.0", now });
    const before = writers.acknowledged().length;
    await eventually(
      () => writers.acknowledged(),
      ({ length }) => length > before,
    );
    await writers.stop();
  });
  afterAll(async () => {
    for (const place of restored) await place.drop();
    rmSync(directory, { recursive: true });
  });

  it.each(engines)(
    "has all that was acknowledged before it, and is clean, when restored into %s",
    async (to) => {
      const { url } = await restore(to);
      expect(await idsIn(url, "guarantee")).toEqual(expect.arrayContaining([...acknowledged]));
      expect(await examined(url, { secrets })).toEqual([]);
      const [found] = await openSnapshot(url).then(async (snapshot) => {
        const rows = await snapshot.rows<{ name: string; amount: number | string }>(
          () => `SELECT works_name AS name, amount FROM guarantee WHERE id = '${acknowledged[0] ?? ""}'`,
        );
        await snapshot.close();
        return rows;
      });
      expect(found?.name).toMatch(/^工事 𠮷 /);
      expect(Number(found?.amount)).toBe(40_000_000);
    },
  );

  it.each(engines)("leaves out no table and no row, restored into %s once nobody writes", async (to) => {
    const quiet = join(directory, `quiet-${to}`);
    const { tables } = await writeBackup({
      url: server.databaseUrl,
      directory: quiet,
      version: "0.1.0",
      now,
    });
    const original = await rowsByTable(server.databaseUrl);
    expect([...tables.map(({ name }) => name), "migrations"].sort()).toEqual(Object.keys(original).sort());
    // Two settings more: the mails that waited are held, and positions in the feed of changes go on after those of then.
    const { url } = await restore(to, quiet);
    expect(await rowsByTable(url)).toEqual({ ...original, setting: (original["setting"] ?? 0) + 2 });
  });

  it("goes on where the original stood: what is restored issues the next guarantee", async () => {
    const { url } = await restore(engine);
    const again = await startServer({ databaseUrl: url, secrets });
    const writers = busyWriters(again, 1);
    await eventually(
      () => writers.acknowledged(),
      ({ length }) => length > 0,
    );
    await writers.stop();
    expect(await examined(url, { secrets })).toEqual([]);
    await again.stop();
  });

  it("keeps cursors of the feed good: whoever has read on since the backup misses nothing that comes", async () => {
    const seen = await lastChange(server);
    const { url } = await restore(engine);
    const again = await startServer({ databaseUrl: url, secrets });
    const input = issueInput(again);
    const { guarantee } = await perform(callAs(again, "issuer"), "issueGuarantee", input, "guarantee { id }");
    const { data } = await post<{ changes: { nodes: { guarantee: { id: string } }[] } }>(
      callAs(again, "issuer"),
      `query C($after: String) { changes(last: 1, after: $after) { nodes { guarantee { id } } } }`,
      { after: seen },
    );
    expect(data?.changes.nodes).toEqual([{ guarantee: { id: guarantee.id } }]);
    await again.stop();
  });

  it("has its guards again: what was issued cannot be changed", async () => {
    const { url } = await restore(engine);
    const database = await openDatabase({ url });
    await expect(database.write.query("UPDATE certificate SET content = '{}'")).rejects.toThrow(
      /kept as they are/,
    );
    await database.close();
  });

  it("names what it holds, in files that nobody else may read, and no secret", () => {
    expect(manifest.engine).toBe(engine);
    expect(manifest.tables.find(({ name }) => name === "guarantee")?.rows).toBeGreaterThanOrEqual(
      acknowledged.length,
    );
    expect(readdirSync(backup).sort()).toEqual([...manifest.files.map(({ name }) => name), MANIFEST].sort());
    for (const file of readdirSync(backup)) {
      expect(statSync(join(backup, file)).mode & 0o077).toBe(0);
      const bytes = readFileSync(join(backup, file));
      for (const secret of Object.values(secrets))
        for (const form of [secret, secret.toString("base64"), secret.toString("hex")])
          expect(bytes.includes(form)).toBe(false);
    }
  });

  it("does not go over what is there, nor over a backup that is under way", async () => {
    const order = { url: server.databaseUrl, version: "0.1.0", now };
    await expect(writeBackup({ ...order, directory: backup })).rejects.toThrow(/is there already/);
    mkdirSync(join(directory, "other.partial"));
    await expect(writeBackup({ ...order, directory: join(directory, "other") })).rejects.toThrow(/cut off/);
  });

  it("keeps mails that waited from going twice", async () => {
    const { url } = await restore(engine);
    const again = await startServer({ databaseUrl: url, secrets });
    const { reads, useCaseParts } = again.parts;
    expect(await reads.mails.isAnyDue(new Date())).toBe(false);
    await useCaseParts.unitOfWork.run(({ settings }) => settings.set("mailsHeldUpTo", ""));
    expect(await reads.mails.isAnyDue(new Date())).toBe(true);
    await again.stop();
  });

  describe("is refused, and leaves nothing behind,", () => {
    const copies: string[] = [];
    const changed = (change: (copy: string, manifest: Manifest) => void): string => {
      const copy = mkdtempSync(join(directory, "copy-"));
      for (const file of readdirSync(backup))
        writeFileSync(join(copy, file), readFileSync(join(backup, file)));
      change(copy, JSON.parse(readFileSync(join(copy, MANIFEST), "utf8")) as Manifest);
      copies.push(copy);
      return copy;
    };
    const rewritten = (change: (manifest: Manifest) => unknown): string =>
      changed((copy, old) => {
        writeFileSync(join(copy, MANIFEST), JSON.stringify(change(old)));
      });

    it.each<[string, () => string, RegExp]>([
      [
        "where a byte is another",
        () => changed((copy, { files: [first] }) => flip(join(copy, first?.name ?? ""))),
        /is damaged/,
      ],
      [
        "where something is added",
        () => changed((copy, { files: [first] }) => appendFileSync(join(copy, first?.name ?? ""), "\n")),
        /another size/,
      ],
      [
        "where a file is missing",
        () => changed((copy, { files: [first] }) => rmSync(join(copy, first?.name ?? ""))),
        /is missing/,
      ],
      ["where it was cut off", () => changed((copy) => rmSync(join(copy, MANIFEST))), /has no manifest/],
      [
        "where it is of a newer version",
        () => rewritten((old) => ({ ...old, migrations: [...old.migrations, "Later1"] })),
        /newer version/,
      ],
      [
        "where it is of another format",
        () => rewritten((old) => ({ ...old, format: "hosho.backup/2" })),
        /not a backup of the format/,
      ],
      [
        "where its manifest lacks a table",
        () => rewritten((old) => ({ ...old, tables: old.tables.filter(({ name }) => name !== "opening") })),
        /lacks opening\./,
      ],
      [
        "where its manifest lacks a column",
        () =>
          rewritten((old) => ({
            ...old,
            tables: old.tables.map((table) => ({
              ...table,
              columns: table.columns.filter(({ name }) => name !== "works_place"),
            })),
          })),
        /lacks guarantee\w*\.works_place\./,
      ],
      [
        "where the rows are not those of the manifest",
        () =>
          rewritten((old) => ({
            ...old,
            tables: old.tables.map((table) => ({ ...table, sha256: "0".repeat(64) })),
          })),
        /came out otherwise/,
      ],
    ])("%s", async (_, make, message) => {
      const place = await createDatabase(engine);
      restored.push(place);
      const order = { directory: make(), url: place.url, now };
      await expect(restoreBackup(order)).rejects.toThrow(message);
      await expect(restoreBackup(order)).rejects.toThrow(BackupRefused);
      // Still empty: the whole backup goes into it.
      await restoreBackup({ ...order, directory: backup });
    });

    it("where something is there already, by name", async () => {
      const place = await restore(engine);
      await expect(restoreBackup({ directory: backup, url: place.url, now })).rejects.toThrow(
        engine === "sqlite" ? /hosho\.db is there already/ : /has \d+ tables already, \w+ among them/,
      );
      expect(await examined(place.url, { secrets })).toEqual([]);
    });
  });
});

function flip(file: string): void {
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

/** The cursor of somebody who has read the whole feed of changes. */
async function lastChange(server: TestServer): Promise<string> {
  const { data } = await post<{ changes: { pageInfo: { endCursor: string } } }>(
    callAs(server, "issuer"),
    "{ changes(last: 1) { pageInfo { endCursor } } }",
  );
  return data!.changes.pageInfo.endCursor;
}
