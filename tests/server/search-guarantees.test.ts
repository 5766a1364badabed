import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { insertGuarantees } from "../support/many-guarantees";
import { perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

interface Row {
  readonly number: string;
  readonly worksContract: { readonly name: string };
  readonly [column: string]: unknown;
}

/** The works that are searched for, beside the sandbox's own. */
const WORKS = [
  "アドバンス道路工事",
  "ｱﾄﾞﾊﾞﾝｽ橋梁工事",
  "Ａ工区　舗装工事",
  "進捗１００％達成工事",
  "A_B連絡橋工事",
  "AXB連絡橋工事",
  "髙橋川護岸工事",
  "高橋川護岸工事",
  "急げ!堤防工事",
  "か゛け工事",
  "辻\u{E0100}堂ハ゜イプ敷設",
  "1工区〜3工区舗装",
  "４工区～６工区舗装",
  "３－４号線拡幅",
  "㈱見本組前歩道",
  "株式会社例示前歩道",
  "①号線ﾄﾝﾈﾙ",
  "ヴァイオリン橋",
];
const SEED = ["〇〇道路改良工事", "〇〇道路改良工事", "△△トンネル工事"];

describe.each(engines)("the search of 保証工事一覧, on %s", (engine) => {
  let server: TestServer;
  const find = async (filter: string, token = server.tokens.contractor) => {
    const { data, errors } = await post<{ guarantees: { nodes: readonly Row[] } }>(
      { url: server.url, token },
      `query L($filter: GuaranteeFilter) { guarantees(first: 100, filter: $filter) { nodes {
         number worksContract { name } } } }`,
      { filter: JSON.parse(filter) as object },
    );
    return { rows: data?.guarantees.nodes ?? [], errors };
  };
  const worksFound = async (filter: object): Promise<string[]> => {
    const { rows, errors } = await find(JSON.stringify(filter));
    expect(errors).toBeUndefined();
    return rows.map(({ worksContract: { name } }) => name).sort();
  };
  let everything: string[];

  beforeAll(async () => {
    server = await startServer({ engine });
    await server.parts.useCaseParts.unitOfWork.run(({ parties }) =>
      parties.insertMissing({
        issuers: [],
        contractors: [],
        operators: [],
        obligees: [
          { id: "obligee_uto", name: "宇土市", aliases: ["ＵＴＯ"], addressee: "宇土市長　元松 茂樹" },
          { id: "obligee_uto_office", name: "（独）宇土〜邉田機構" },
        ],
      }),
    );
    for (const name of WORKS) {
      const input = issueInput(server, { obligeeId: "obligee_uto", worksContract: worksContract({ name }) });
      await perform(callAs(server, "issuer"), "issueGuarantee", input);
    }
    await insertGuarantees(server, [
      {
        columns: { number: "1230000001", worksName: "変更された工事", expiresOn: "2031-03-31" },
        amended: true,
      },
    ]);
    everything = await worksFound({});
  });
  afterAll(() => server.stop());

  it.each([
    ["ｱﾄﾞﾊﾞﾝｽ", ["アドバンス道路工事", "ｱﾄﾞﾊﾞﾝｽ橋梁工事"]],
    ["アドバンス", ["アドバンス道路工事", "ｱﾄﾞﾊﾞﾝｽ橋梁工事"]],
    ["アド　バンス橋", ["ｱﾄﾞﾊﾞﾝｽ橋梁工事"]],
    ["a工区舗装", ["Ａ工区　舗装工事"]],
    ["Ａ 工区", ["Ａ工区　舗装工事"]],
    ["ａ工区　舗装工事", ["Ａ工区　舗装工事"]],
    ["〇〇道路改良工事", ["〇〇道路改良工事", "〇〇道路改良工事"]],
    ["路改良", ["〇〇道路改良工事", "〇〇道路改良工事"]],
    ["100%", ["進捗１００％達成工事"]],
    ["％", ["進捗１００％達成工事"]],
    ["1%成", []],
    ["_", ["A_B連絡橋工事"]],
    ["ａ＿ｂ", ["A_B連絡橋工事"]],
    ["!", ["急げ!堤防工事"]],
    ["！堤", ["急げ!堤防工事"]],
    ["がけ工事", ["か゛け工事"]],
    ["か゛け", ["か゛け工事"]],
    ["辻堂パイプ", ["辻\u{E0100}堂ハ゜イプ敷設"]],
    ["ﾊﾟｲﾌﾟ", ["辻\u{E0100}堂ハ゜イプ敷設"]],
    ["髙橋川", ["髙橋川護岸工事", "高橋川護岸工事"]],
    ["高橋川", ["髙橋川護岸工事", "高橋川護岸工事"]],
    ["1工区～3工区", ["1工区〜3工区舗装"]],
    ["4工区〜6工区", ["４工区～６工区舗装"]],
    ["区~", ["1工区〜3工区舗装", "４工区～６工区舗装"]],
    ["３−４号線", ["３－４号線拡幅"]],
    ["3ー4号", ["３－４号線拡幅"]],
    ["株式会社見本組", ["㈱見本組前歩道"]],
    ["(株)見本組", ["㈱見本組前歩道"]],
    ["㈱例示", ["株式会社例示前歩道"]],
    ["（株）", ["㈱見本組前歩道", "株式会社例示前歩道"]],
    ["(株", ["㈱見本組前歩道"]],
    ["式会社例", ["株式会社例示前歩道"]],
    ["1号線トンネル", ["①号線ﾄﾝﾈﾙ"]],
    ["ヴァイオリン", ["ヴァイオリン橋"]],
    ["バイオリン橋", []],
    ["無い工事", []],
    ["'; DROP TABLE guarantee; --", []],
  ])("finds works by %j", async (worksName, found) => {
    expect(await worksFound({ worksName })).toEqual([...found].sort());
  });

  it.each([
    ["2070004426", ["〇〇道路改良工事"]],
    ["２０７０００４４２６", ["〇〇道路改良工事"]],
    ["207-000-44", ["〇〇道路改良工事", "△△トンネル工事"]],
    ["４４２６", ["〇〇道路改良工事"]],
    ["4426 ", ["〇〇道路改良工事"]],
    ["20700044260", []],
    ["%", []],
    ["工事", []],
    ["\u202a207─000\u00ad4426\u202c", ["〇〇道路改良工事"]],
  ])("finds guarantees by the digits %j of their number", async (numberContains, found) => {
    expect(await worksFound({ numberContains })).toEqual([...found].sort());
  });

  it.each([
    ["支出負担行為担当官 近畿地方整備局長", [...SEED, "変更された工事"]],
    ["支出負担行為担当官近畿地方整備局長", [...SEED, "変更された工事"]],
    ["近畿", [...SEED, "変更された工事"]],
    // As the certificate addresses it, by its own name, by another one, and by none of them.
    ["宇土市長 元松茂樹", WORKS],
    ["宇土市", WORKS],
    ["uto", WORKS],
    ["宇土市uto", []],
    ["_", []],
  ])("finds those in favour of the obligee %j", async (obligeeName, found) => {
    expect(await worksFound({ obligeeName })).toEqual([...found].sort());
  });

  it.each(["", " ", "　", "\t\r\n", "\u0000", "\u200b", "\u3164", "\u2800", null])(
    "shows all where %j is all that was typed",
    async (blank) => {
      const all = { numberContains: blank, obligeeName: blank, worksName: blank };
      expect(await worksFound(all)).toEqual(everything);
      expect(await worksFound({ worksName: blank, numberContains: "4426" })).toEqual(["〇〇道路改良工事"]);
    },
  );

  it("finds what all of its conditions hold for", async () => {
    expect(await worksFound({ obligeeName: "近畿", worksName: "道路" })).toHaveLength(2);
    expect(
      await worksFound({ obligeeName: "近畿", worksName: "道路", kinds: ["CONTRACT_PERFORMANCE"] }),
    ).toEqual(["〇〇道路改良工事"]);
    expect(await worksFound({ obligeeName: "宇土", worksName: "〇〇道路" })).toEqual([]);
  });

  it("finds what expires between two days, both included, and nothing where they are the wrong way round", async () => {
    const days = (expiresFrom: string, expiresTo: string) => worksFound({ expiresFrom, expiresTo });
    expect(await days("2031-03-31", "2031-03-31")).toEqual(["変更された工事"]);
    expect(await worksFound({ expiresFrom: "2031-04-01" })).toEqual([]);
    expect(await days("2023-03-31", "2023-03-31")).toEqual([...SEED].sort());
    expect(await days("2031-03-31", "2023-03-31")).toEqual([]);
    expect(await worksFound({ issuedFrom: "2022-05-10", issuedTo: "2022-01-28" })).toEqual([]);
  });

  it.each(["独立行政法人宇土", "(独)宇土~辺田", "宇土～邊田", "㈱"])(
    "finds the obligee that is written （独）宇土〜邉田機構 by %j, if it is a part of it",
    async (name) => {
      const { data } = await post<{ obligees: { nodes: { name: string }[] } }>(
        callAs(server, "contractor"),
        `query O($name: String) { obligees(first: 100, filter: { name: $name }) { nodes { name } } }`,
        { name },
      );
      expect(data?.obligees.nodes.map((found) => found.name)).toEqual(
        name === "㈱" ? [] : ["（独）宇土〜邉田機構"],
      );
    },
  );

  it("tells amended guarantees from the others", async () => {
    // One of them is the sandbox's own.
    const amended = ["変更された工事", "河川護岸整備工事"];
    expect(await worksFound({ amended: true })).toEqual(amended);
    expect(await worksFound({ amended: false })).toEqual(
      everything.filter((name) => !amended.includes(name)),
    );
  });

  it("finds nothing of another contractor, however it is searched for", async () => {
    const others = "下水道管渠築造工事";
    expect(everything).not.toContain(others);
    expect(await worksFound({ worksName: others })).toEqual([]);
    expect(await worksFound({ numberContains: "2070900004" })).toEqual([]);
    const { rows } = await find(JSON.stringify({ worksName: others }), server.tokens.issuer);
    expect(rows).toHaveLength(1);
  });

  it.each(["numberContains", "obligeeName", "worksName"])(
    "takes 120 characters of %s, and no more",
    async (name) => {
      // Outside the basic plane: what a person counts as one is one.
      const text = (length: number) => JSON.stringify({ [name]: "𠮷".repeat(length) });
      expect((await find(text(120))).errors).toBeUndefined();
      const { errors } = await find(text(121));
      expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
      expect(errors?.[0]?.message).toBe(`filter.${name} must be at most 120 characters; got 121.`);
    },
  );

  it("shows the guide's three rows as the guide does, newest first, in one statement for them", async () => {
    const before = server.statements.length;
    const { data } = await post<{ guarantees: { nodes: readonly object[] } }>(
      callAs(server, "contractor"),
      `{ guarantees(first: 50, filter: { obligeeName: "近畿地方整備局長", issuedTo: "2022-12-31" }) { nodes {
           delivery issuedOn number kind certificate { amended } obligee { addressee }
           worksContract { name contractPrice coveredPrice } amount } } }`,
    );
    // Another one finds the token. SQLite keeps no statistics: one more asks whether few are found.
    expect(server.statements.length - before).toBe(engine === "sqlite" ? 3 : 2);
    const row = (
      number: string,
      issuedOn: string,
      kind: string,
      name: string,
      price: number,
      amount: number,
    ) => ({
      delivery: "ELECTRONIC",
      issuedOn,
      number,
      kind,
      certificate: { amended: false },
      obligee: { addressee: "支出負担行為担当官 近畿地方整備局長" },
      worksContract: { name, contractPrice: price, coveredPrice: price },
      amount,
    });
    expect(data?.guarantees.nodes).toEqual([
      row("2070004426", "2022-05-10", "ADVANCE_PAYMENT", "〇〇道路改良工事", 100_000_000, 40_000_000),
      row("2070202096", "2022-01-28", "CONTRACT_PERFORMANCE", "〇〇道路改良工事", 100_000_000, 10_000_000),
      row("2070004427", "2022-01-28", "ADVANCE_PAYMENT", "△△トンネル工事", 50_000_000, 20_000_000),
    ]);
  });
});
