import { acceptRegistration } from "../support/account";
import { applicationsOf, appliedWorks, codesOf, officeHours } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

interface Page {
  readonly nodes: readonly { readonly name: string; readonly reading: string | null }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly startCursor: string | null };
}

describe.each(engines)("how names are read (読みがな), on %s", (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    const { issuer } = server.ids;
    const named = (id: string, name: string, reading: string | null) => ({ id, name, reading });
    await server.parts.useCaseParts.unitOfWork.run(({ parties }) =>
      parties.insertMissing({
        issuers: [],
        operators: [],
        contractors: [
          named("contractor_z1", "株式会社八代組", "ヤツシログミ"),
          named("contractor_z2", "阿蘇建設㈱", "あそけんせつ"),
          named("contractor_z3", "有限会社読み無し", null),
          named("contractor_z4", "キヤノン工業株式会社", "ｷﾔﾉﾝｺｳｷﾞｮｳ"),
        ].map((each) => ({ ...each, address: "〇〇市", issuerIds: [issuer] })),
        obligees: [
          { ...named("obligee_z1", "人吉見本市", "ひとよしみほんし"), prefecture: "熊本県" },
          { ...named("obligee_z2", "天草見本市", "アマクサミホンシ"), prefecture: "熊本県" },
          { ...named("obligee_z3", "読み無し見本市", null), prefecture: "熊本県" },
        ],
      }),
    );
  });
  afterAll(() => server.stop());

  const list = async (concept: "contractors" | "obligees", args: string, variables = {}): Promise<Page> => {
    const types: Readonly<Record<string, string>> = {
      first: "Int",
      last: "Int",
      after: "String",
      before: "String",
    };
    const declared = Object.keys(variables).map((name) => `$${name}: ${types[name] ?? ""}`);
    const given = Object.keys(variables).map((name) => `${name}: $${name}`);
    const query = `query L${declared.length > 0 ? `(${declared.join(", ")})` : ""} {
      ${concept}(${[args, ...given].join(", ")}) { nodes { name reading } pageInfo { startCursor endCursor } } }`;
    const { data, text } = await post<Record<string, Page>>(callAs(server, "issuer"), query, variables);
    const page = data?.[concept];
    if (!page) throw new Error(text);
    return page;
  };
  const names = async (concept: "contractors" | "obligees", args: string): Promise<string[]> =>
    (await list(concept, args, { first: 100 })).nodes.map(({ name }) => name);

  it("are shown as they were written, and found in either kana, in any width, by a part", async () => {
    for (const name of ["やつしろ", "ヤツシロ", "ﾔﾂｼﾛｸﾞﾐ", "しろぐ", "八代組"])
      expect(await names("contractors", `filter: { name: "${name}" }`)).toEqual(["株式会社八代組"]);
    for (const name of ["キャノン", "きゃのん", "ｷﾔﾉﾝ こうぎょう", "キヤノン"])
      expect([name, await names("contractors", `filter: { name: "${name}" }`)]).toEqual([
        name,
        ["キヤノン工業株式会社"],
      ]);
    const { nodes } = await list("contractors", `filter: { name: "キヤノン" }`);
    expect(nodes).toEqual([{ name: "キヤノン工業株式会社", reading: "ｷﾔﾉﾝｺｳｷﾞｮｳ" }]);
    for (const name of ["あまくさ", "アマクサミホンシ", "天草見本"])
      expect(await names("obligees", `filter: { name: "${name}" }`)).toEqual(["天草見本市"]);
    expect(await names("contractors", `filter: { name: "やつしろくみ" }`)).toEqual([]);
  });

  it("sort a list, those that are not known last, and pages go both ways", async () => {
    const filter = `filter: { name: "見本市" }, orderBy: READING`;
    expect(await names("obligees", filter)).toEqual(["天草見本市", "人吉見本市", "読み無し見本市"]);
    const known = ["阿蘇建設㈱", "キヤノン工業株式会社", "株式会社八代組"];
    const all = await names("contractors", "orderBy: READING");
    expect(all.slice(0, 3)).toEqual(known);
    expect(all.slice(3)).toContain("有限会社読み無し");
    for (const [concept, order, expected] of [
      ["contractors", "orderBy: READING", all],
      ["obligees", filter, ["天草見本市", "人吉見本市", "読み無し見本市"]],
    ] as const) {
      const forward: string[] = [];
      for (let after: string | null = null; ;) {
        const page: Page = await list(concept, order, { first: 1, ...(after === null ? {} : { after }) });
        if (page.nodes.length === 0) break;
        forward.push(...page.nodes.map(({ name }) => name));
        after = page.pageInfo.endCursor;
      }
      expect(forward).toEqual(expected);
      const { pageInfo } = await list(concept, order, { last: 1 });
      const before = await list(concept, order, { last: 2, before: pageInfo.startCursor });
      expect(before.nodes.map(({ name }) => name)).toEqual(expected.slice(-3, -1));
    }
    // A cursor is of its own order.
    const { pageInfo } = await list("contractors", "orderBy: READING", { first: 1 });
    await expect(
      list("contractors", "orderBy: REGISTRATION", { first: 1, after: pageInfo.endCursor }),
    ).rejects.toThrow();
  });

  it("are stated with a registration, in kana, and are the contractor's then", async () => {
    const request = {
      issuerId: server.ids.issuer,
      companyName: "見本電業株式会社",
      reading: "みほん でんぎょう",
      address: "熊本県〇〇市",
      representative: "代表取締役 見本",
      contactName: "見本",
      contactEmail: "mihon@example.com",
      telephone: "03-1234-5678",
    };
    const refused = await post<Record<string, { fields: { path: string; code: string }[] }>>(
      { url: server.url },
      `mutation R($input: RequestRegistrationInput!) { requestRegistration(input: $input) {
        ... on InvalidInputError { fields { path code } } } }`,
      { input: { ...request, reading: "見本" } },
    );
    expect(refused.data?.["requestRegistration"]?.fields).toEqual([
      { path: "reading", code: "NOT_A_READING" },
    ]);
    const requested = await post<Record<string, { registrationId: string }>>(
      { url: server.url },
      `mutation R($input: RequestRegistrationInput!) { requestRegistration(input: $input) {
        ... on RequestRegistrationSuccess { registrationId } } }`,
      { input: request },
    );
    const registrationId = requested.data?.["requestRegistration"]?.registrationId ?? "";
    await acceptRegistration(server, { registrationId });
    const { nodes } = await list("contractors", `filter: { name: "ミホンデンギョウ" }`);
    expect(nodes).toEqual([{ name: "見本電業株式会社", reading: "みほん でんぎょう" }]);
  });
});

describe.each(engines)("a body that is mistyped by one character, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
    await server.parts.useCaseParts.unitOfWork.run(({ parties }) =>
      parties.insertMissing({
        ...{ issuers: [], operators: [], contractors: [] },
        obligees: ["東見本町", "西見本町", "南見本町", "北見本町"].map((name, i) => ({
          ...{ id: `obligee_y${String(i)}`, name, prefecture: "熊本県" },
        })),
      }),
    );
  });
  afterAll(() => server.stop());
  const named = (name: string, more: object = {}) => ({
    obligeeId: null,
    delivery: "PAPER",
    unlistedObligee: { name, prefecture: "熊本県", ...more },
    worksContract: appliedWorks(),
  });

  it("is asked about with up to three names, and never taken for one of them", async () => {
    const refused = await applications.apply(named("中見本町"));
    expect(refused.fields).toMatchObject([
      {
        path: "content.unlistedObligee.name",
        code: "BODY_RESEMBLES",
        limit: "熊本県 北見本町、熊本県 南見本町、熊本県 東見本町",
      },
    ]);
    const other = await applications.apply(named("中見本町", { isAnother: true }));
    expect(other.application).toMatchObject({ status: "APPLIED", obligee: { name: "中見本町" } });
    // Now it is known under its own name.
    const again = await applications.apply(named("中 見 本 町"));
    expect(again.application).toMatchObject({ obligee: { name: "中見本町" } });
  });

  it("is found where it is written otherwise, and new where two characters differ", async () => {
    const written = await applications.apply(named("東見本 町"));
    expect(written.application).toMatchObject({ obligee: { id: "obligee_y0", name: "東見本町" } });
    const far = await applications.apply(named("中央見本市"));
    expect(codesOf(far.fields)).toEqual([]);
    expect(far.application).toMatchObject({ obligee: { name: "中央見本市" } });
  });
});
