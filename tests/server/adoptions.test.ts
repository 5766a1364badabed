import { importAdoptions } from "../../src/use-cases/obligee/import-adoptions";
import { StoredAdoptions } from "../../src/persistence/obligee/adoption.reads";
import { openDatabase } from "../../src/persistence/database/data-source";
import { ReadSession } from "../../src/persistence/engine/read-session";
import { readAdoptionFile, shippedAdoptions } from "../../src/reference";
import { createDatabase, engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { mutate, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

interface Found {
  readonly name: string;
  readonly [field: string]: unknown;
}

interface Listed {
  readonly obligees: {
    readonly nodes: readonly Found[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const HEAD =
  "区分,発注者名,運用開始日,業務委託への適用,都道府県,業務委託開始日,試行,親団体,宛名,別名,工事への適用,時点,起算";
const MORE =
  `${HEAD}\n` +
  "市町村,試行市,2025-04-01,,沖縄県,,○,,,,○,2025-02-01,\n" +
  "市町村,委託町,,○,沖縄県,2025-10-01,,,委託町長,いたく100%_町,,2025-02-01,\n" +
  "市町村,府中市,2025-04-01,○,東京都,,,,,,○,2025-02-01,\n" +
  "市町村,府中市,2025-05-01,○,広島県,,,,,,○,2025-02-01,\n" +
  "政令市,宇土市 上下水道局,2025-06-01,,熊本県,,,宇土市,,,○,2025-02-01,\n" +
  "市町村,公告市,2024-10-01,○,大分県,,,,,,○,2025-02-01,公告日\n";

describe.each(engines)("the obligees that take e-guarantees (導入発注者), on %s", (engine) => {
  let server: TestServer;
  const ids: Record<string, string> = {};
  const list = async (
    args: string,
    fields = "name",
    token = server.tokens.contractor,
  ): Promise<Listed["obligees"]> => {
    const { data, errors } = await post<Listed>(
      { url: server.url, token },
      `{ obligees(${args}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
    );
    expect(errors).toBeUndefined();
    if (!data) throw new Error("no answer");
    return data.obligees;
  };
  const names = async (filter: string): Promise<string[]> =>
    (await list(`first: 100, filter: { ${filter} }`)).nodes.map(({ name }) => name);

  beforeAll(async () => {
    server = await startServer({ engine });
    const { useCaseParts } = server.parts;
    for (const lines of shippedAdoptions())
      expect((await importAdoptions(useCaseParts, lines, { partial: false })).refused).toEqual([]);
    const more = await importAdoptions(useCaseParts, readAdoptionFile("more.csv", Buffer.from(MORE)), {
      partial: false,
    });
    expect(more).toEqual({ added: 6, changed: 0, unchanged: 0, refused: [] });
    // Departments without an adoption of their own, as the operator enters them.
    for (const name of ["宇土市", "国土交通省"]) {
      const [found] = (await list(`filter: { name: "${name}", isDepartment: false }`, "id name")).nodes;
      ids[name] = String(found?.["id"]);
    }
    await useCaseParts.unitOfWork.run(({ parties }) =>
      parties.insertMissing({
        issuers: [],
        contractors: [],
        operators: [],
        obligees: [
          {
            id: "obligee_mlit_1",
            name: "支出負担行為担当官 試験地方整備局長",
            parentId: ids["国土交通省"] ?? "",
          },
          {
            id: "obligee_uto_1",
            name: "宇土市 契約課",
            prefecture: "熊本県",
            parentId: ids["宇土市"] ?? "",
            addressee: "宇土市長",
          },
        ],
      }),
    );
  });
  afterAll(() => server.stop());

  it("are the 19 bodies of 熊本県 with their start dates, found by prefecture", async () => {
    const { nodes } = await list(
      'first: 100, filter: { prefecture: "熊本県", isDepartment: false }',
      "name category prefecture adoptions { startsOn startBasis works consulting consultingStartsOn kinds isTrial asOf source }",
    );
    expect(
      nodes
        // 合志市 was merely named by the sandbox's application on paper.
        .filter(({ adoptions }) => (adoptions as object[]).length > 0)
        .map(({ name, category, adoptions }) => [
          category,
          name,
          (adoptions as { startsOn: string }[])[0]?.startsOn,
        ])
        .sort(),
    ).toEqual(
      [
        ["PREFECTURE", "熊本県", "2023-04-01"],
        ["DESIGNATED_CITY", "熊本市", "2024-10-01"],
        ["MUNICIPALITY", "上天草市", "2022-09-09"],
        ["MUNICIPALITY", "人吉市", "2023-06-01"],
        ["MUNICIPALITY", "芦北町", "2023-07-13"],
        ["MUNICIPALITY", "宇城市", "2023-08-01"],
        ["MUNICIPALITY", "大津町", "2023-08-21"],
        ["MUNICIPALITY", "宇土市", "2023-10-01"],
        ["MUNICIPALITY", "天草市", "2023-10-18"],
        ["MUNICIPALITY", "八代市", "2024-04-01"],
        ["MUNICIPALITY", "玉名市", "2024-04-01"],
        ["MUNICIPALITY", "山鹿市", "2024-04-01"],
        ["MUNICIPALITY", "小国町", "2024-04-01"],
        ["MUNICIPALITY", "益城町", "2024-04-01"],
        ["MUNICIPALITY", "山都町", "2024-04-01"],
        ["MUNICIPALITY", "氷川町", "2024-04-01"],
        ["MUNICIPALITY", "荒尾市", "2024-05-07"],
        ["MUNICIPALITY", "西原村", "2025-01-20"],
        ["MUNICIPALITY", "錦町", "2025-02-01"],
      ].sort(),
    );
    expect(nodes.find(({ name }) => name === "宇土市")?.["adoptions"]).toEqual([
      {
        startsOn: "2023-10-01",
        startBasis: "CONTRACT_DATE",
        works: true,
        consulting: true,
        consultingStartsOn: null,
        kinds: ["ADVANCE_PAYMENT", "INTERIM_PAYMENT", "CONTRACT_PERFORMANCE"],
        isTrial: false,
        asOf: "2025-02-01",
        source: expect.stringContaining("電子保証のご案内") as string,
      },
    ]);
  });

  it("take consulting for certain only where their source says so", async () => {
    const consulting = async (name: string): Promise<unknown> =>
      (await list(`filter: { name: "${name}", isDepartment: false }`, "adoptions { consulting }")).nodes;
    expect(await consulting("熊本市")).toEqual([{ adoptions: [{ consulting: true }] }]);
    expect(await consulting("試行市")).toEqual([{ adoptions: [{ consulting: false }] }]);
    expect(await consulting("防衛省")).toEqual([{ adoptions: [{ consulting: null }] }]);
  });

  it("are every row of both tables, found by name as the seed writes it", async () => {
    for (const line of shippedAdoptions().flat()) {
      if ("problems" in line) throw new Error("a bad line ships");
      const { name, aliases, category } = line.stated.obligee;
      for (const written of [name, ...aliases]) {
        const found = await list(
          `first: 100, filter: { name: "${written}", categories: [${category ?? ""}] }`,
          "name adoptions { startsOn }",
        );
        expect(found.nodes).toContainEqual({
          name,
          adoptions: [{ startsOn: line.stated.adoption.startsOn }],
        });
      }
    }
    expect(await names("categories: [NATIONAL], isDepartment: false")).toHaveLength(10);
    expect(await names("categories: [INDEPENDENT_AGENCY]")).toHaveLength(41);
    expect(await names("categories: []")).toEqual([]);
  });

  it.each([
    ["a part of it", "吉市", "人吉市"],
    [
      "half-width and full-width forms",
      "東海国立大学機構(岐阜大学･名古屋大学)",
      "国立大学法人 東海国立大学機構",
    ],
    ["an alias alone", "名古屋大学", "国立大学法人 東海国立大学機構"],
    ["spaces or none", "国立大学法人大阪大学", "国立大学法人 大阪大学"],
    ["half-width kana", "オ茶", undefined],
    ["characters that patterns know", "いたく１００％＿町", "委託町"],
    ["a pattern that matches anything", "委_町", undefined],
    ["a percent sign", "委%町", undefined],
    ["names that run into each other", "委託町いたく", undefined],
    ["a quotation mark", "' OR 1=1 --", undefined],
  ])("are searched by %s", async (_, search, name) => {
    expect(await names(`name: "${search}"`)).toEqual(name === undefined ? [] : [name]);
  });

  it("are all shown by an empty filter, and refused a name of any length", async () => {
    const everything = await list("first: 100");
    expect((await list('first: 100, filter: { name: "　" }')).nodes).toEqual(everything.nodes);
    expect((await list("first: 100, filter: { name: null, categories: null }")).nodes).toEqual(
      everything.nodes,
    );
    const { errors } = await post(
      callAs(server, "contractor"),
      `{ obligees(filter: { name: "${"あ".repeat(201)}" }) { nodes { id } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("are those of a day: from the start on, where it is known", async () => {
    const adopted = async (body: string, filter: string): Promise<boolean> =>
      (await names(`name: "${body}", ${filter}`)).includes(body);
    expect(await adopted("熊本市", 'adoptedOn: "2024-09-30"')).toBe(false);
    expect(await adopted("熊本市", 'adoptedOn: "2024-10-01"')).toBe(true);
    expect(await adopted("熊本市", 'adoptedOn: "2024-10-01", contractType: CONSULTING')).toBe(true);
    expect(await adopted("防衛省", 'adoptedOn: "2000-01-01", contractType: WORKS')).toBe(true);
    // Its table does not say: as good as an unknown start.
    expect(await adopted("防衛省", "contractType: CONSULTING")).toBe(true);
    expect(await adopted("防衛省", 'adoptedOn: "2000-01-01", contractType: CONSULTING')).toBe(true);
    expect(await adopted("防衛省", 'adoptedOn: "2000-01-01"')).toBe(true);
    expect(await adopted("試行市", 'adoptedOn: "2025-03-31"')).toBe(false);
    expect(await adopted("試行市", 'adoptedOn: "2025-04-01"')).toBe(true);
    expect(await adopted("試行市", "contractType: CONSULTING")).toBe(false);
    expect(await adopted("委託町", "contractType: WORKS")).toBe(false);
    expect(await adopted("委託町", 'adoptedOn: "2025-09-30"')).toBe(false);
    expect(await adopted("委託町", 'adoptedOn: "2025-10-01", contractType: CONSULTING')).toBe(true);
    expect(await names('prefecture: "沖縄県", adoptedOn: "2025-05-01"')).toEqual(["試行市"]);
  });

  it("have names that repeat in other prefectures", async () => {
    expect(await names('name: "府中市"')).toHaveLength(2);
    const { nodes } = await list(
      'filter: { name: "府中市", prefecture: "広島県" }',
      "name adoptions { startsOn }",
    );
    expect(nodes).toEqual([{ name: "府中市", adoptions: [{ startsOn: "2025-05-01" }] }]);
  });

  it("have departments, for which the adoption of their body holds unless they have their own", async () => {
    const fields = "name addressee parent { name } adoptions { startsOn }";
    const { nodes } = await list(
      `filter: { parentId: "${ids["宇土市"] ?? ""}", isDepartment: true }`,
      fields,
    );
    expect(new Set(nodes)).toEqual(
      new Set([
        {
          name: "宇土市 上下水道局",
          addressee: "宇土市 上下水道局",
          parent: { name: "宇土市" },
          adoptions: [{ startsOn: "2025-06-01" }],
        },
        {
          name: "宇土市 契約課",
          addressee: "宇土市長",
          parent: { name: "宇土市" },
          adoptions: [{ startsOn: "2023-10-01" }],
        },
      ]),
    );
    const [body] = (
      await list(
        'filter: { name: "宇土市", isDepartment: false }',
        "name parent { id } departments(first: 100) { name adoptions { startsOn } }",
      )
    ).nodes;
    expect(body).toMatchObject({ name: "宇土市", parent: null });
    expect(new Set(body?.["departments"] as object[])).toEqual(
      new Set([
        { name: "宇土市 上下水道局", adoptions: [{ startsOn: "2025-06-01" }] },
        { name: "宇土市 契約課", adoptions: [{ startsOn: "2023-10-01" }] },
      ]),
    );
    const onEve = await names('name: "宇土市", adoptedOn: "2025-05-31"');
    expect(onEve).toContain("宇土市 契約課");
    expect(onEve).not.toContain("宇土市 上下水道局");
    expect(await names('name: "試験地方整備局長", contractType: WORKS')).toHaveLength(1);
  });

  it("are read page by page, each once", async () => {
    const everything: unknown[] = [];
    for (let after = ""; ;) {
      const page = await list(`first: 7${after}, filter: { isDepartment: false }`, "id");
      everything.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    const whole = (await list("first: 100, filter: { isDepartment: false }", "id")).nodes.map(({ id }) => id);
    expect(everything).toEqual(whole);
    expect(new Set(everything).size).toBe(everything.length);
    expect((await list("last: 3, filter: { isDepartment: false }", "id")).nodes.map(({ id }) => id)).toEqual(
      whole.slice(-3),
    );
  });

  it("take one SQL statement for the page, and one each for adoptions, bodies and departments", async () => {
    const before = server.statements.length;
    await list(
      "first: 100",
      "name aliases adoptions { startsOn } parent { name } departments(first: 3) { name }",
    );
    // One more finds the token.
    expect(server.statements.slice(before)).toHaveLength(5);
    await list("first: 100", "name");
    const [columns] = (server.statements.at(-1) ?? "").split(" FROM obligee ");
    expect(columns).not.toMatch(/adoption|aliases|category/);
  });

  it("show all of themselves wherever they stand: as a node, at a guarantee, for who asks", async () => {
    const fields =
      "id name category prefecture aliases addressee parent { name } departments(first: 3) { name } adoptions { startsOn }";
    const { data } = await post<{
      node: object;
      guarantees: { nodes: { obligee: { id: string } }[] };
      viewer: { organisation: { id: string } };
    }>(
      callAs(server, "issuer"),
      `query A($id: ID!) { node(id: $id) { ... on Obligee { ${fields} } } guarantees(first: 3) { nodes { obligee { ${fields} } } } }`,
      { id: "obligee_uto_1" },
    );
    expect(data?.node).toEqual({
      id: "obligee_uto_1",
      name: "宇土市 契約課",
      category: null,
      prefecture: "熊本県",
      aliases: [],
      addressee: "宇土市長",
      parent: { name: "宇土市" },
      departments: [],
      adoptions: [{ startsOn: "2023-10-01" }],
    });
    for (const { obligee } of data?.guarantees.nodes ?? []) {
      const again = await post<{ node: object }>(
        callAs(server, "issuer"),
        `query B($id: ID!) { node(id: $id) { ... on Obligee { ${fields} } } }`,
        { id: obligee.id },
      );
      expect(again.data?.node).toEqual(obligee);
    }
    const viewer = await post(
      callAs(server, "obligee"),
      `{ viewer { organisation { ... on Obligee { ${fields} } } } }`,
    );
    expect(viewer.errors).toBeUndefined();
  });

  it("are addressed on a certificate as they want to be", async () => {
    const { guarantee } = await perform(
      callAs(server, "issuer"),
      "issueGuarantee",
      issueInput(server, { obligeeId: "obligee_uto_1" }),
      "guarantee { certificate { items { label value } } }",
    );
    expect(guarantee.certificate.items).toContainEqual({
      label: "被保証者",
      value: "宇土市長 様",
    });
  });

  describe("asked for a contract", () => {
    const worksContract = {
      contractPrice: 100_000_000,
      workPeriod: { from: "2024-10-15", to: "2025-10-14" },
    };
    const ask = async (body: string, days: object, more: object = {}, language = "en"): Promise<object> => {
      const [found] = (await list(`filter: { name: "${body}", isDepartment: false }`, "id name")).nodes;
      const { data } = await post<{ eligibility: object }>(
        { url: server.url, token: server.tokens.contractor, language },
        `query E($input: EligibilityInput!) { eligibility(input: $input) { ... on Eligibility {
           eligible reasons { path code limit actual message } cautions { path code limit message } } } }`,
        {
          input: {
            kind: "ADVANCE_PAYMENT",
            obligeeId: found?.["id"],
            worksContract: { ...worksContract, ...days },
            ...more,
          },
        },
      );
      if (!data) throw new Error("no answer");
      return data.eligibility;
    };

    it("may take consulting where their source does not say", async () => {
      const days = { contractedOn: "2024-10-10" };
      expect(await ask("国土交通省", days, { contractType: "CONSULTING" })).toMatchObject({
        eligible: true,
        reasons: [],
        cautions: [
          { path: "contractType", code: "CONSULTING_UNKNOWN", limit: "2025-01-20" },
          { code: "ADOPTION_START_UNKNOWN" },
        ],
      });
    });

    it("count from the notice, whether its day is given or not", async () => {
      expect(await ask("公告市", { contractedOn: "2024-10-10", noticedOn: "2024-10-01" })).toMatchObject({
        eligible: true,
        cautions: [],
      });
      expect(await ask("公告市", { contractedOn: "2024-09-01" })).toMatchObject({
        eligible: false,
        reasons: [{ path: "worksContract.noticedOn", code: "BEFORE_ADOPTION_START", actual: "2024-09-01" }],
      });
      expect(await ask("公告市", { contractedOn: "2024-10-10" }, {}, "ja")).toMatchObject({
        eligible: true,
        cautions: [
          {
            path: "worksContract.noticedOn",
            code: "BASIS_DAY_UNKNOWN",
            limit: "2024-10-01",
            message: expect.stringContaining("日付を入力してください") as string,
          },
        ],
      });
    });

    it("know no notice after its contract, in a question and in an application", async () => {
      const days = { contractedOn: "2024-09-01", noticedOn: "2024-10-01" };
      const found = {
        path: "worksContract.noticedOn",
        code: "AFTER_CONTRACT",
        limit: "2024-09-01",
        actual: "2024-10-01",
        message:
          "Procurement, notice and nomination precede the contract of 2024-09-01; got 2024-10-01. Correct this day or that of the contract.",
      };
      expect(await ask("公告市", days)).toMatchObject({ eligible: false, reasons: [found] });
      const { result } = await mutate(callAs(server, "contractor"), "applyForGuarantee", {
        issuerId: server.ids.issuer,
        content: { kind: "ADVANCE_PAYMENT", worksContract: { ...worksContract, ...days } },
      });
      const source = "発注手続きの開始、一般競争入札の公告、指名競争入札の指名は、請負契約の締結に先立つ";
      const fields = expect.arrayContaining([
        expect.objectContaining({ ...found, path: `content.${found.path}`, source }),
      ]) as unknown;
      expect(result).toMatchObject({ fields });
    });
  });

  it("have a history of what sources said, readable by everybody", async () => {
    const [body] = (await list('filter: { name: "荒尾市" }', "id name")).nodes;
    const id = String(body?.["id"]);
    const table = (start: string, asOf: string) =>
      `区分,発注者名,運用開始日,業務委託への適用,都道府県,時点,出典,出典URL\n市町村,荒尾市,${start},○,熊本県,${asOf},荒尾市の案内,https://arao.example/\n`;
    for (const text of [table("2024-06-01", "2025-01-01"), table("2024-06-07", "2025-03-01")])
      await importAdoptions(server.parts.useCaseParts, readAdoptionFile("arao.csv", Buffer.from(text)), {
        partial: false,
      });
    const { data } = await post<{ obligeeHistory: object }>(
      callAs(server, "contractor"),
      "query H($id: ID!) { obligeeHistory(obligeeId: $id) { adoptions { startsOn asOf source sourceUrl isDayStated isInForce recordedAt } policies { source } } }",
      { id },
    );
    const recordedAt = expect.stringMatching(/Z$/) as string;
    const own = { source: "荒尾市の案内", sourceUrl: "https://arao.example/", isDayStated: true, recordedAt };
    expect(data?.obligeeHistory).toEqual({
      adoptions: [
        { ...own, startsOn: "2024-06-07", asOf: "2025-03-01", isInForce: true },
        { ...own, startsOn: "2024-06-01", asOf: "2025-01-01", isInForce: false },
        {
          startsOn: "2024-05-07",
          asOf: "2025-02-01",
          source: expect.stringContaining("電子保証のご案内") as string,
          sourceUrl: null,
          isDayStated: true,
          isInForce: false,
          recordedAt,
        },
      ],
      policies: [],
    });
    expect((await list('filter: { name: "荒尾市" }', "name adoptions { startsOn }")).nodes).toEqual([
      { name: "荒尾市", adoptions: [{ startsOn: "2024-06-07" }] },
    ]);
  });

  it("are known from sources that are listed with their day and address, the last imported first", async () => {
    const { data } = await post<{ adoptionSources: Record<string, unknown>[] }>(
      callAs(server, "obligee"),
      "{ adoptionSources { name url asOf obligees recordedAt } }",
    );
    const recordedAt = expect.stringMatching(/Z$/) as string;
    expect(data?.adoptionSources).toEqual([
      { name: "荒尾市の案内", url: "https://arao.example/", asOf: "2025-03-01", obligees: 1, recordedAt },
      { name: "more.csv", url: null, asOf: "2025-02-01", obligees: 6, recordedAt },
      expect.objectContaining({ asOf: "2025-01-20", obligees: 51, url: null }),
      expect.objectContaining({ asOf: "2025-02-01", obligees: 19, url: null }),
    ]);
  });

  it("tell the rules which adoptions hold, in a unit of work and outside one", async () => {
    const database = await openDatabase({ url: server.databaseUrl });
    const adoptions = new StoredAdoptions(new ReadSession(database));
    const starts = async (id: string) => (await adoptions.ofObligee(id))?.map(({ startsOn }) => startsOn);
    expect(await starts("obligee_uto_1")).toEqual(["2023-10-01"]);
    expect(await starts(ids["国土交通省"] ?? "")).toEqual([null]);
    expect(await starts("obligee_mlit_1")).toEqual([null]);
    expect(await adoptions.ofObligee("obligee_unknown")).toBeNull();
    await database.close();
  });
});

describe.each(engines)("obligees that were entered before they had adoptions, on %s", (engine) => {
  it("stay, and can be searched; of several with one name, the first is found by it", async () => {
    const place = await createDatabase(engine);
    const before = await openDatabase({ url: place.url });
    const newest = async (): Promise<string | undefined> => {
      const rows = await before.write.query<{ name: string }[]>(
        "SELECT name FROM migrations ORDER BY id DESC LIMIT 1",
      );
      return rows[0]?.name;
    };
    while ((await newest()) !== "Applications1795392000000") await before.write.undoLastMigration();
    await before.write.query(
      "INSERT INTO obligee (id, name) VALUES ('obligee_1', '甲市'), ('obligee_2', '甲　市'), ('obligee_3', '乙市')",
    );
    await before.close();

    const after = await openDatabase({ url: place.url });
    const rows = await after.read.query<object[]>(
      "SELECT id, name, identity IS NULL AS nameless, search_text FROM obligee ORDER BY id",
    );
    expect(rows).toEqual([
      {
        id: "obligee_1",
        name: "甲市",
        nameless: engine === "sqlite" ? 0 : false,
        search_text: "甲市\n甲市長",
      },
      {
        id: "obligee_2",
        name: "甲　市",
        nameless: engine === "sqlite" ? 1 : true,
        search_text: "甲市\n甲市長",
      },
      {
        id: "obligee_3",
        name: "乙市",
        nameless: engine === "sqlite" ? 0 : false,
        search_text: "乙市\n乙市長",
      },
    ]);
    await after.close();
    await place.drop();
  });
});
