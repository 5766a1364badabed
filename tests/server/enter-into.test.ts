import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claimDatabase, claimWithoutVault } from "../../src/use-cases/operation/claim-database";
import { UNWATCHED_CLOCK } from "../../src/use-cases/shared/unwatched-clock";
import { assemble } from "../../src/server/assemble";
import { assembleStorage } from "../../src/server/assemble-storage";
import { createDatabase, engines, type TestDatabase } from "../support/engines";
import { SEAL_KEYS, SEAL_KEYS_SETTING } from "../support/seal-keys";
import { ServerProcess } from "../support/server-process";

const HEAD = "区分,発注者名,運用開始日,業務委託への適用,都道府県,時点";
const TABLE = `${HEAD}\n市町村,無名市,令和7年4月1日,,熊本県,令和7年2月1日\n`;
const SECRETS = { pepper: randomBytes(32), encryptionKey: randomBytes(32) };
const OPERATOR = { operators: [{ id: "operator_1", name: "運用者" }] };

describe.each(engines)("entering data into a database, on %s", (engine) => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-enter-"));
  let place: TestDatabase;
  beforeEach(async () => {
    place = await createDatabase(engine);
    writeFileSync(join(directory, "table.csv"), TABLE);
    writeFileSync(join(directory, "entries.json"), JSON.stringify(OPERATOR));
  });
  afterEach(() => place.drop());
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const run = async (command: string, file: string, settings: Record<string, string>) => {
    const process = new ServerProcess(command, directory, settings, file);
    return { code: await process.exit, output: process.output() };
  };
  const needed = () => ({ DATABASE_URL: place.url, HOSHO_SEAL_KEYS: SEAL_KEYS_SETTING });
  /** As a server does it when it starts. */
  const claimed = async (secrets: typeof SECRETS): Promise<void> => {
    const assembled = await assemble({
      databaseUrl: place.url,
      secrets: { ...secrets, sealKeys: SEAL_KEYS },
      clockWatch: UNWATCHED_CLOCK,
    });
    await claimDatabase(assembled.useCaseParts, "production").finally(() => assembled.close());
  };

  it("takes the database and the keys of its seals, and no secret of the auth keys or mail server", async () => {
    await claimed(SECRETS);
    expect(await run("import-adoptions", "table.csv", needed())).toEqual({
      code: 0,
      output: "added 1, changed 0, unchanged 0, refused 0.\n",
    });
    expect((await run("enter", "entries.json", needed())).code).toBe(0);
    await claimed(SECRETS);
  });

  it("may come before the first server, which then brings its secrets, once", async () => {
    expect((await run("enter", "entries.json", needed())).code).toBe(0);
    await claimed(SECRETS);
    const others = { pepper: randomBytes(32), encryptionKey: randomBytes(32) };
    await expect(claimed(others)).rejects.toThrow("was made with other secrets");
  });

  it("compares the secrets of the auth keys where they are set", async () => {
    await claimed(SECRETS);
    const others = {
      HOSHO_AUTH_KEY_PEPPER: randomBytes(32).toString("base64"),
      HOSHO_AUTH_KEY_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    };
    const refused = await run("import-adoptions", "table.csv", { ...needed(), ...others });
    expect(refused.code).toBe(1);
    expect(refused.output).toContain("was made with other secrets");
  });

  it("asks for the keys of the seals, and takes no others than the database's", async () => {
    await claimed(SECRETS);
    const without = await run("enter", "entries.json", { DATABASE_URL: place.url });
    expect(without.code).toBe(1);
    expect(without.output).toContain("HOSHO_SEAL_KEYS is missing");
    for (const unasked of ["PEPPER", "SMTP", "MAIL_FROM"]) expect(without.output).not.toContain(unasked);
    const other = { ...needed(), HOSHO_SEAL_KEYS: `other:${randomBytes(32).toString("base64")}` };
    const refused = await run("enter", "entries.json", other);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain("which HOSHO_SEAL_KEYS does not list");
  });

  it("refuses a database whose rows were never sealed", async () => {
    await claimed(SECRETS);
    const storage = await assembleStorage({
      databaseUrl: place.url,
      sealKeys: SEAL_KEYS,
      clockWatch: UNWATCHED_CLOCK,
    });
    const { database } = storage.storage;
    await database.write.query("DELETE FROM setting WHERE name = 'sealedSince'");
    await expect(claimWithoutVault(storage.parts).finally(() => storage.close())).rejects.toThrow(
      "The rows of this database have no seals.",
    );
  });
});

describe("entering data into the sandbox", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-enter-sandbox-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const run = async (command: string, file: string, settings: Record<string, string> = {}) => {
    const process = new ServerProcess(command, directory, settings, file);
    return { code: await process.exit, output: process.output() };
  };

  it("takes no settings, beside the running server; without a sandbox it asks for a database", async () => {
    writeFileSync(join(directory, "table.csv"), TABLE);
    writeFileSync(join(directory, "entries.json"), JSON.stringify(OPERATOR));
    const nowhere = await run("import-adoptions", "table.csv");
    expect(nowhere.code).toBe(1);
    expect(nowhere.output).toContain("DATABASE_URL is missing");

    const sandbox = new ServerProcess("sandbox", directory, { PORT: "0" });
    try {
      await sandbox.says(/Hosho sandbox is ready/);
      expect(await run("import-adoptions", "table.csv")).toEqual({
        code: 0,
        output: "added 1, changed 0, unchanged 0, refused 0.\n",
      });
      expect((await run("enter", "entries.json")).code).toBe(0);
    } finally {
      sandbox.signal("SIGTERM");
      await sandbox.exit;
    }

    const elsewhere = mkdtempSync(join(tmpdir(), "hosho-elsewhere-"));
    writeFileSync(join(elsewhere, "table.csv"), TABLE);
    const url = `sqlite:${join(directory, "data/hosho.sqlite")}`;
    const process = new ServerProcess("import-adoptions", elsewhere, { DATABASE_URL: url }, "table.csv");
    expect(await process.exit).toBe(1);
    expect(process.output()).toContain("data/sandbox-secret");
    rmSync(elsewhere, { recursive: true });
  });
});
