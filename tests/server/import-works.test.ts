import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importWorks, type WorksImportOptions } from "../../src/use-cases/works-contract/import-works";
import type { CorporateNumber } from "../../src/domain/values/corporate-number";
import { readWorksFile } from "../../src/reference";
import { progressBar } from "../../src/server/progress-bar";
import { engines } from "../support/engines";
import { eventsOf } from "../support/events";
import { post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";
import { ServerProcess } from "../support/server-process";

const LIST = `{ registeredWorks(first: 100) { nodes {
  id name place contractType contractPrice awardedOn contractedOn workPeriod { from to }
  identifiers { procurementNumber contractNumber } contractor { id } obligee { id name } issuer { id } } } }`;
interface Works {
  readonly id: string;
  readonly name: string;
  readonly contractPrice: number;
  readonly contractor: { readonly id: string };
  readonly issuer: { readonly id: string };
}
const NOTHING = { added: 0, changed: 0, unchanged: 0, refused: [], passedOver: [] };
/** Of the National Tax Agency (国税庁), and of 熊本県. */
const [ONE, OTHER] = ["7000012050002" as CorporateNumber, "7000020430005" as CorporateNumber];
const THIRD = "8000020131008" as CorporateNumber;

describe.each(engines)("importing award data (落札実績), on %s", (engine) => {
  let server: TestServer;
  let issuerId: string;
  let serial = 0;
  beforeAll(async () => {
    server = await startServer({ engine });
  });
  afterAll(() => server.stop());
  /** Each test has an issuer of its own, with these contractors. */
  beforeEach(async () => {
    serial += 1;
    issuerId = `issuer_award${String(serial)}`;
    const issuer = { id: issuerId, name: "保証機関", address: "所", numberPrefix: `99${String(serial)}` };
    const branch = {
      id: `branch_award${String(serial)}`,
      name: "本店",
      address: "所",
      telephone: "0",
      fax: null,
    };
    const contractor = (id: string, name: string, corporateNumber: CorporateNumber | null = null) => ({
      id: `contractor_${id}${String(serial)}`,
      name,
      address: "所",
      corporateNumber,
      issuerIds: [issuerId],
    });
    await server.parts.useCaseParts.unitOfWork.run(({ parties }) =>
      parties.insertMissing({
        issuers: [{ ...issuer, branches: [branch] }],
        contractors: [
          contractor("numbered", "株式会社見本建設", ONE),
          contractor("unnumbered", "㈱山田組"),
          contractor("twin_a", "田中組"),
          contractor("twin_b", "田中組"),
        ],
        obligees: [],
        operators: [],
      }),
    );
  });
  const idOf = (name: string): string => `contractor_${name}${String(serial)}`;
  const load = (text: string, options: Partial<WorksImportOptions> = {}) =>
    importWorks(
      server.parts.useCaseParts,
      readWorksFile("awards.csv", Buffer.from(text), {
        contractType: "WORKS",
        obligees: [{ code: "9999", obligee: { id: server.ids.kinki } }],
      }),
      { issuerId, partial: false, dryRun: false, all: false, ...options },
    );
  const listed = async (): Promise<Works[]> => {
    const { data, text } = await post<{ registeredWorks: { nodes: Works[] } }>(
      { url: server.url, token: server.tokens.operator },
      LIST,
    );
    if (!data) throw new Error(text);
    return data.registeredWorks.nodes.filter(({ issuer }) => issuer.id === issuerId);
  };
  const award = (
    changes: Partial<
      Record<"number" | "name" | "day" | "price" | "body" | "company" | "corporate", string>
    > = {},
  ) => {
    const line = {
      number: "0000000000000000001",
      name: "国道補修工事",
      day: "2026-10-15",
      price: "88000000.000",
      body: "9999",
      company: "株式会社見本建設",
      corporate: ONE as string,
      ...changes,
    };
    const { number, name, day, price, body, company, corporate } = line;
    return `${[number, name, day, price, "0", body, company, corporate].map((cell) => `"${cell}"`).join(",")}\n`;
  };

  it("registers works for the contractor with the 法人番号, once", async () => {
    expect(await load(award({ company: "別の商号" }))).toEqual({ ...NOTHING, added: 1 });
    const before = await listed();
    expect(before).toMatchObject([
      {
        name: "国道補修工事",
        place: null,
        contractType: "WORKS",
        contractPrice: 88_000_000,
        awardedOn: "2026-10-15",
        contractedOn: null,
        workPeriod: null,
        identifiers: { procurementNumber: "0000000000000000001", contractNumber: null },
        contractor: { id: idOf("numbered") },
        obligee: { id: server.ids.kinki },
      },
    ]);
    expect(await load(award())).toEqual({ ...NOTHING, unchanged: 1 });
    expect(await load(award() + award())).toEqual({ ...NOTHING, unchanged: 2 });
    expect(await listed()).toEqual(before);
    const imports = (await eventsOf(server)).filter(({ subjectId }) => subjectId === issuerId);
    expect(imports).toMatchObject([{ type: "WORKS_IMPORTED", role: "OPERATOR" }]);
  });

  it("finds the contractor by its name otherwise, however it is written, and not one with another number", async () => {
    const company = "株式会社　山田組";
    expect(await load(award({ company, corporate: "" }))).toMatchObject({ added: 1 });
    expect(await load(award({ company, corporate: OTHER, number: "2" }))).toMatchObject({ added: 1 });
    expect((await listed()).map(({ contractor }) => contractor.id)).toEqual(
      Array(2).fill(idOf("unnumbered")),
    );
    expect(await load(award({ corporate: OTHER, number: "3" }))).toEqual({ ...NOTHING, passedOver: [1] });
  });

  it("takes none for a contractor without a number where the lines name several companies of its name", async () => {
    const company = "株式会社山田組";
    const of = (corporate: string, number: string) => award({ company, corporate, number });
    const { refused, ...counts } = await load(of(OTHER, "7") + of("", "8") + of(THIRD, "9"));
    expect(counts).toEqual({ added: 0, changed: 0, unchanged: 0, passedOver: [] });
    expect(refused.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(refused[0]?.problems).toEqual([
      `${company} is the name of several companies (法人番号 ${OTHER}, ${THIRD}), and the contractor ` +
        `${idOf("unnumbered")} has no 法人番号: enter its number first.`,
    ]);
  });

  it("never takes one of two contractors of a name: it names the line", async () => {
    expect(await load(award() + award({ company: "田中組", corporate: "" }))).toEqual({
      ...NOTHING,
      refused: [
        {
          line: 2,
          problems: [
            `the name 田中組 is that of several contractors: ${idOf("twin_a")}, ${idOf("twin_b")}; state the 法人番号 of one that has it.`,
          ],
        },
      ],
    });
    expect(await listed()).toEqual([]);
  });

  it("passes over contractors that are not the issuer's, or refuses them where all are to be", async () => {
    const text = award() + award({ company: "他社", corporate: OTHER, number: "2" });
    expect(await load(text, { all: true })).toMatchObject({
      added: 0,
      passedOver: [],
      refused: [{ line: 2, problems: [expect.stringContaining("not registered with the issuer") as string] }],
    });
    expect(await load(text)).toEqual({ ...NOTHING, added: 1, passedOver: [2] });
  });

  it("refuses obligees that nobody knows, or of which there are several", async () => {
    const insert = (name: string, parentId: string | null = null) => {
      const id = `obligee_${String(serial)}${Math.random().toString(36).slice(2)}`;
      return server.parts.useCaseParts.unitOfWork
        .run(({ parties }) =>
          parties.insertMissing({
            issuers: [],
            contractors: [],
            operators: [],
            obligees: [{ id, name, parentId }],
          }),
        )
        .then(() => id);
    };
    const [here, there] = [await insert(`甲庁${String(serial)}`), await insert(`乙庁${String(serial)}`)];
    const section = `工事契約課${String(serial)}`;
    const ids = [await insert(section, here), await insert(section, there)].sort();
    expect(await load(award({ body: "0123" }) + award({ body: section, number: "2" }))).toEqual({
      ...NOTHING,
      refused: [
        {
          line: 1,
          problems: ["発注者 0123 is no obligee that is known: import or enter it first, or map it to one."],
        },
        { line: 2, problems: [expect.stringContaining(`${ids[0]!}, ${ids[1]!}: map it to one`) as string] },
      ],
    });
    expect(await load(award({ body: `甲庁${String(serial)}` }))).toMatchObject({ added: 1 });
  });

  it("changes works of which a line says otherwise, and loses nothing that it leaves out", async () => {
    const head = "調達案件番号,名称,落札決定日,落札価格,府省コード,商号,契約番号,着手日,完成日\n";
    const full = `${head}1,国道補修工事,2026-10-15,88000000,9999,株式会社見本建設,K-1,2026-11-01,2027-03-31\n`;
    expect(await load(full)).toMatchObject({ added: 1 });
    const [before] = await listed();
    expect(await load(award({ number: "１", price: "88,000,001" }))).toEqual({ ...NOTHING, changed: 1 });
    expect(await listed()).toEqual([
      {
        ...before,
        contractPrice: 88_000_001,
        identifiers: { procurementNumber: "１", contractNumber: "K-1" },
      },
    ]);
  });

  it("tells works of one name apart by their numbers, or by the day of the award", async () => {
    const without = (day: string) => award({ number: "", day });
    expect(await load(award({ number: "1" }) + award({ number: "2" }))).toMatchObject({ added: 2 });
    expect(await load(award({ name: "舗装工事", number: "" }))).toMatchObject({ added: 1 });
    expect(await load(award({ name: "舗装工事", number: "" }))).toMatchObject({ unchanged: 1 });
    expect(await load(award({ name: "舗装工事", number: "", day: "2025-10-15" }))).toMatchObject({
      added: 1,
    });
    const { refused } = await load(without("2026-10-15"));
    expect(refused).toEqual([
      { line: 1, problems: [expect.stringMatching(/^may be any of works_.*: state a number/) as string] },
    ]);
  });

  it("writes nothing of a file with a bad line, or the others where that is asked for", async () => {
    const text = award() + award({ number: "2", price: "-5" }) + award({ number: "1", price: "1" });
    const bad = { line: 2, problems: ['落札価格 must be whole yen such as 12,000,000; got "-5".'] };
    expect(await load(text)).toEqual({ ...NOTHING, refused: [bad] });
    expect(await load(text, { partial: true })).toMatchObject({ added: 2, refused: [bad] });
  });

  it("refuses a second line that says otherwise of the same works", async () => {
    const { refused } = await load(award() + award({ price: "1" }));
    expect(refused).toEqual([
      { line: 2, problems: ["says otherwise of the works that stand in line 1 already."] },
    ]);
    expect(await listed()).toEqual([]);
  });

  it("says in a dry run what it would do, and does nothing", async () => {
    expect(await load(award(), { dryRun: true })).toEqual({ ...NOTHING, added: 1 });
    expect(await listed()).toEqual([]);
  });

  it("needs an issuer that there is", async () => {
    await expect(load(award(), { issuerId: "issuer_nobody" })).rejects.toThrow(
      "There is no issuer issuer_nobody",
    );
  });

  it("tells how far it is, with few statements for many lines that change nothing", async () => {
    const text = Array.from({ length: 2_500 }, (_, i) =>
      award({ number: String(i), name: `工事${String(i)}` }),
    ).join("");
    const told: string[] = [];
    const bar = progressBar({ isTTY: true, write: (drawn) => told.push(drawn) });
    expect(await load(text, { onProgress: bar })).toMatchObject({ added: 2_500 });
    expect(told).toHaveLength(3);
    expect(told[0]).toContain("1000/2500");
    const before = server.statements.length;
    expect(await load(text)).toMatchObject({ unchanged: 2_500 });
    expect(server.statements.length - before).toBeLessThan(20);
  });
});

describe("npm run import:works, on the sandbox, with the files of examples/award-data", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-award-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const ISSUER = "issuer_01941f29-7c00-7000-8000-000000000001";
  const run = async (...args: string[]) => {
    const process = new ServerProcess("import-works", directory, {}, ...args);
    return { code: await process.exit, output: process.output() };
  };

  it("needs no settings, imports once, and ends with what became of the lines", async () => {
    cpSync("examples/award-data", directory, { recursive: true });
    const sandbox = new ServerProcess("sandbox", directory, { PORT: "0" });
    try {
      await sandbox.says(/Hosho sandbox is ready/);
      const awards = ["awards.csv", "--issuer", ISSUER, "--mapping", "awards.json"];
      const others = "Passed over 1 of contractors that are not registered with the issuer.";
      expect(await run(...awards, "--dry-run")).toEqual({
        code: 0,
        output: `added 2, changed 0, unchanged 0, refused 0. ${others} Nothing was written: it was a dry run.\n`,
      });
      for (const counts of ["added 2, changed 0, unchanged 0", "added 0, changed 0, unchanged 2"])
        expect(await run(...awards)).toEqual({ code: 0, output: `${counts}, refused 0. ${others}\n` });
      const city = ["city.csv", "--issuer", ISSUER, "--mapping", "city.json"];
      expect(await run(...city)).toEqual({
        code: 0,
        output: "added 2, changed 0, unchanged 0, refused 0.\n",
      });

      writeFileSync(
        join(directory, "bad.csv"),
        "名称,落札価格,発注者,商号\n甲工事,百万円,国土交通省,△△土木\n",
      );
      const bad = await run("bad.csv", "--issuer", ISSUER, "--type", "WORKS", "--partial");
      expect(bad.code).toBe(1);
      expect(bad.output).toContain(
        'bad.csv, line 2: 落札価格 must be whole yen such as 12,000,000; got "百万円".',
      );
    } finally {
      sandbox.signal("SIGTERM");
      await sandbox.exit;
    }
  });

  it.each([
    [["awards.csv"], "import-works needs --issuer ID"],
    [["awards.csv", "--issuer", ISSUER, "--type", "GOODS"], '--type takes WORKS or CONSULTING, not "GOODS"'],
    [["awards.csv", "--issuer", ISSUER], "say --type WORKS or --type CONSULTING"],
    [["awards.csv", "--issuer", ISSUER, "--mapping", "nowhere.json"], "nowhere.json cannot be imported"],
    [["awards.csv", "--issuer", ISSUER, "--mapping", "wrong.json"], 'Field "columnz" is not defined'],
    [["awards.csv", "--issuer", ISSUER, "--mapping", "both.json"], "by its id or by its name"],
  ])("refuses %j, and says why", async (args, message) => {
    writeFileSync(join(directory, "wrong.json"), '{"columnz":{}}');
    writeFileSync(join(directory, "both.json"), '{"obligee":{"id":"obligee_1","name":"n"}}');
    const { code, output } = await run(...args);
    expect(code).toBe(2);
    expect(output).toContain(message);
    expect(output).not.toMatch(/\bat .*\.js:\d+/);
  });
});
