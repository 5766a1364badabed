import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { post } from "../support/graphql-client";
import { ServerProcess } from "../support/server-process";
import { SEAL_KEYS_SETTING } from "../support/seal-keys";

/** The file that docs/first-organisations.md shows, with a token that does not expire before these tests do. */
const SHOWN_FILE = (
  /```json\n(.*?)```/s.exec(readFileSync("docs/first-organisations.md", "utf8"))?.[1] ?? ""
).replace(/"expiresAt": "[^"]+"/, '"expiresAt": "2999-12-31T15:00:00Z"');

describe("entering the first organisations, as npm run enter does", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-enter-"));
  const environment = {
    PORT: "0",
    DATABASE_URL: `sqlite:${join(directory, "production.sqlite")}`,
    HOSHO_AUTH_KEY_PEPPER: randomBytes(32).toString("base64"),
    HOSHO_AUTH_KEY_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    HOSHO_SEAL_KEYS: SEAL_KEYS_SETTING,
    HOSHO_SMTP_URL: "off",
  };
  const enter = async (text: string): Promise<{ code: number | null; output: string }> => {
    const file = join(directory, "entries.json");
    writeFileSync(file, text);
    const entering = new ServerProcess("enter", directory, environment, file);
    return { code: await entering.exit, output: entering.output() };
  };
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it("makes the tokens of the file that the documentation shows, which work in production, and makes them once", async () => {
    const first = await enter(SHOWN_FILE);
    expect(first.code).toBe(0);
    const { tokens } = JSON.parse(first.output) as { tokens: { name: string; token: string }[] };
    expect(tokens.map(({ name }) => name)).toEqual(["core system"]);
    expect(JSON.parse((await enter(SHOWN_FILE)).output)).toEqual({ tokens: [], users: [] });

    const production = new ServerProcess("serve", directory, environment);
    const [, origin = ""] = await production.says(/Server listening at (http:\/\/[^"]+)"/);
    const { data } = await post(
      { url: `${origin}/graphql`, token: tokens[0]?.token ?? "" },
      "{ viewer { role organisation { name } tokenExpiresAt } contractors { nodes { name } } }",
    );
    expect(data).toEqual({
      viewer: {
        role: "ISSUER",
        organisation: { name: "西日本建設業保証株式会社" },
        tokenExpiresAt: "2999-12-31T15:00:00.000Z",
      },
      contractors: { nodes: [{ name: "株式会社〇〇建設" }] },
    });
    production.signal("SIGTERM");
    expect(await production.exit).toBe(0);
  });

  it("gives a known contractor its corporate number (法人番号), and no second one of the same issuer", async () => {
    const issuer = {
      id: "issuer_numbers",
      name: "保証機関",
      address: "所",
      numberPrefix: "999",
      branches: [{ id: "branch_numbers", name: "本店", address: "所", telephone: "0" }],
    };
    const contractor = { name: "会社", address: "所", issuerIds: [issuer.id] };
    const file = (...contractors: object[]) =>
      JSON.stringify({
        issuers: [issuer],
        contractors: contractors.map((each) => ({ ...contractor, ...each })),
      });
    const corporateNumber = "7000012050002";
    expect((await enter(file({ id: "contractor_first" }))).code).toBe(0);
    expect((await enter(file({ id: "contractor_first", corporateNumber }))).code).toBe(0);
    const { code, output } = await enter(file({ id: "contractor_second", corporateNumber }));
    expect(code).toBe(1);
    expect(output).toContain(
      "corporateNumber 7000012050002 of contractor_second is that of contractor_first, also with issuer_numbers: give it that id.",
    );
    expect((await enter(file({ id: "contractor_first", corporateNumber }))).code).toBe(0);

    // Neither by a number that it has already, nor by an issuer that it is registered with already.
    const [second, third] = [{ id: "issuer_second", numberPrefix: "998" }, { id: "contractor_third" }];
    const withSecond = (...contractors: object[]) =>
      JSON.stringify({
        issuers: [
          issuer,
          { ...issuer, ...second, branches: [{ ...issuer.branches[0], id: "branch_second" }] },
        ],
        contractors: contractors.map((each) => ({ ...contractor, ...each })),
      });
    const ofSecond = { issuerIds: [second.id] };
    expect((await enter(withSecond({ ...third, ...ofSecond, corporateNumber }))).code).toBe(0);
    const joined = await enter(withSecond({ id: "contractor_first", issuerIds: [issuer.id, second.id] }));
    expect([joined.code, joined.output]).toEqual([1, expect.stringContaining("contractor_third")]);
    expect((await enter(withSecond({ id: "contractor_fourth" }))).code).toBe(0);
    const given = await enter(withSecond({ id: "contractor_fourth", ...ofSecond, corporateNumber }));
    expect([given.code, given.output]).toEqual([1, expect.stringContaining("contractor_first")]);
  });

  it.each([
    ["is not JSON", "{", /It is not JSON/],
    ["misspells a field", '{"issuer":[]}', /"issuer" is not defined.*"issuers"/],
    [
      "names a role that there is not",
      '{"tokens":[{"name":"t","role":"BOSS","organisationId":"x"}]}',
      /tokens\.0\.role.*"BOSS"/,
    ],
    [
      "gives a token to nobody",
      '{"tokens":[{"name":"t","role":"ISSUER","organisationId":"issuer_9"}]}',
      /must be an ISSUER of this file/,
    ],
    [
      "gives an id of another concept",
      '{"obligees":[{"id":"issuer_1","name":"n"}]}',
      /must be an id such as obligee_1/,
    ],
  ])("refuses a file that %s, says where, and enters nothing of it", async (_, text, message) => {
    const { code, output } = await enter(text);
    expect(code).toBe(1);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/\bat .*\.js:\d+/);
  });
});
