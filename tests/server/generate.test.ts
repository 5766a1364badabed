import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join, resolve } from "node:path";
import { openDatabase } from "../../src/persistence/database/data-source";
import { createDatabase, engines, type TestDatabase } from "../support/engines";

const MAIN = join(resolve(__dirname, "../.."), "dist/main.js");
const COUNT = 400;

describe.each(engines)("a database filled with invented guarantees, on %s", (engine) => {
  let place: TestDatabase;
  let environment: Readonly<Record<string, string>>;
  beforeAll(async () => {
    place = await createDatabase(engine);
    const secret = (): string => randomBytes(32).toString("base64");
    environment = {
      DATABASE_URL: place.url,
      HOSHO_AUTH_KEY_PEPPER: secret(),
      HOSHO_AUTH_KEY_ENCRYPTION_KEY: secret(),
      HOSHO_SEAL_KEYS: `trial:${secret()}`,
      HOSHO_SMTP_URL: "off",
      HOSHO_MAIL_FROM: "hosho@example.jp",
    };
  });
  afterAll(() => place.drop());

  const run = (...line: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> =>
    new Promise((done) => {
      execFile(process.execPath, [MAIN, ...line], { env: environment }, (error, stdout, stderr) =>
        done({ code: error ? error.code : 0, stdout, stderr }),
      );
    });
  const counted = async (what: string): Promise<number> => {
    const database = await openDatabase({ url: place.url });
    const [row] = await database.read.query<{ count: number | string }[]>(
      `SELECT count(*) AS count FROM ${what}`,
    );
    await database.close();
    return Number(row?.count);
  };

  it("takes no number but a whole one", async () => {
    const { code, stderr } = await run("generate", "--guarantees", "1e6");
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: '--guarantees takes a whole number from 1 to 3000000, not "1e6".\n',
    });
  });

  it("has as many as were asked for, of every kind and fate, and a token for each role", async () => {
    const { code, stdout, stderr } = await run("generate", "--guarantees", String(COUNT));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { guarantees, tokens } = JSON.parse(stdout) as {
      guarantees: number;
      tokens: { organisationId: string }[];
    };
    expect(guarantees).toBe(COUNT);
    expect(tokens.map(({ organisationId }) => organisationId)).toEqual([
      "issuer_1",
      "contractor_1",
      "obligee_1",
      "operator_1",
    ]);
    expect(await counted("guarantee")).toBe(COUNT);
    expect(await counted("auth_key")).toBe(COUNT);
    expect(await counted("(SELECT DISTINCT kind FROM guarantee) k")).toBe(3);
    for (const some of [
      "certificate WHERE version = 2",
      "guarantee_end WHERE status = 'DISCHARGED'",
      "guarantee_end WHERE status = 'EXPIRED'",
      "guarantee WHERE status = 'ACCEPTED'",
      "opening o JOIN guarantee g ON g.id = o.guarantee_id AND g.amount = o.amount AND g.expires_on = o.expires_on",
    ])
      expect(await counted(some)).toBeGreaterThan(0);
  });

  it("is in the doctor's good health: seals, keys, certificates, indexes and guards", async () => {
    const { code, stdout } = await run("doctor");
    expect(stdout).toContain("Nothing is wrong.");
    expect(code).toBe(0);
  });

  it("is not filled a second time", async () => {
    const { code, stderr } = await run("generate");
    expect(code).toBe(1);
    expect(stderr).toContain("has guarantees already");
    expect(await counted("guarantee")).toBe(COUNT);
  });

  it("goes on with the numbers behind those that are taken", async () => {
    const behind =
      "issuer i WHERE i.next_serial = 1 + (SELECT count(*) FROM guarantee g WHERE g.issuer_id = i.id)";
    expect(await counted(behind)).toBe(3);
  });
});
