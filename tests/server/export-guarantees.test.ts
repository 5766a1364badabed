import { once } from "node:events";
import { connect } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { parse } from "csv-parse/sync";
import { EXPORTED_AT_ONCE, exportGuarantees } from "../../src/use-cases/guarantee/export-guarantees";
import type { Caller } from "../../src/domain/account/access";
import { oneEngine } from "../support/engines";
import { eventually } from "../support/eventually";
import { callAs, post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { insertGuarantees, type ListedFacts } from "../support/many-guarantees";
import { perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

interface CsvFile {
  readonly url: string;
  readonly expiresAt: string;
  readonly fileName: string;
}

/** More than one statement reads. */
const COUNT = EXPORTED_AT_ONCE + 345;
const NOW = new Date("2026-05-01T03:00:00Z");
const LATE_IN_UTC = new Date("2026-05-01T16:00:00Z");

describe.each(oneEngine)("the list 保証工事一覧 as a file, on %s", (engine) => {
  let server: TestServer;
  let now = NOW;
  /** A file that never ends, unless nobody takes it any more: no network buffer holds it. */
  let isEndless = false;
  /** Files that came to their end, whatever end. */
  let ended = 0;

  const linkTo = async (args = "", token = server.tokens.contractor) => {
    const answer = await post<{ guaranteesCsv: CsvFile }>(
      { url: server.url, token },
      `{ guaranteesCsv${args} { url expiresAt fileName } }`,
    );
    return { ...answer, link: answer.data?.guaranteesCsv ?? { url: "", expiresAt: "", fileName: "" } };
  };
  const fetched = (url: string, token = server.tokens.contractor) =>
    fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const rowsOf = async (response: Response): Promise<Record<string, string>[]> =>
    parse(Buffer.from(await response.arrayBuffer()), { bom: true, columns: true, record_delimiter: "\r\n" });
  const exported = async (args = "", token = server.tokens.contractor) => {
    const { link } = await linkTo(args, token);
    return rowsOf(await fetched(link.url, token));
  };
  /** The list, page by page, as a screen reads it. */
  const listed = async (args: string, token = server.tokens.contractor): Promise<string[]> => {
    const numbers: string[] = [];
    for (let after = ""; ;) {
      const { data } = await post<{
        guarantees: {
          nodes: readonly { number: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }>(
        { url: server.url, token },
        `{ guarantees(first: 100 ${args} ${after}) { nodes { number } pageInfo { hasNextPage endCursor } } }`,
      );
      numbers.push(...(data?.guarantees.nodes.map(({ number }) => number) ?? []));
      if (data?.guarantees.pageInfo.hasNextPage !== true) return numbers;
      after = `after: "${data.guarantees.pageInfo.endCursor}"`;
    }
  };

  beforeAll(async () => {
    server = await startServer({
      engine,
      change: (useCaseParts) => ({
        ...useCaseParts,
        clock: () => now,
        tables: {
          ...useCaseParts.tables,
          async *guaranteeList(pages) {
            try {
              for await (const piece of useCaseParts.tables.guaranteeList(pages)) {
                yield piece;
                while (isEndless) yield await nextTurn("\r\n");
              }
            } finally {
              ended += 1;
            }
          },
        },
      }),
    });
    const facts = Array.from({ length: COUNT }, (_, i): ListedFacts => {
      const day = String(1 + (i % 28)).padStart(2, "0");
      return { columns: { worksName: `第${String(i)}号工事`, issuedOn: `2026-02-${day}` } };
    });
    facts[0] = { columns: { worksName: '=HYPERLINK("http://example.invalid","工事")' }, amended: true };
    await insertGuarantees(server, facts);
  });
  beforeEach(() => {
    now = NOW;
  });
  afterAll(() => server.stop());

  it("holds all that the list holds, each once and in its order, a thousand to a statement", async () => {
    const expected = await listed("");
    const { link } = await linkTo();
    const before = server.statements.length;
    const rows = await rowsOf(await fetched(link.url));
    // The first one finds the token.
    expect(server.statements.length - before).toBe(1 + Math.ceil(expected.length / EXPORTED_AT_ONCE));
    expect(rows.map((row) => row["保証契約番号"])).toEqual(expected);
    expect(new Set(expected).size).toBeGreaterThan(COUNT);
  });

  it("neither loses nor doubles a line where all amounts are alike", async () => {
    const rows = await exported(
      `(filter: { numberContains: "2079" }, orderBy: { field: AMOUNT, direction: ASC })`,
    );
    const numbers = rows.map((row) => row["保証契約番号"]);
    expect(numbers).toHaveLength(COUNT);
    expect(new Set(numbers).size).toBe(COUNT);
    expect(numbers).toEqual([...numbers].sort());
  });

  it("shows the lines of the guide as its screen does", async () => {
    const rows = await exported(`(filter: { obligeeName: "近畿地方整備局", issuedTo: "2022-12-31" })`);
    const common = {
      種別: "電子",
      変更: "",
      発注者: "支出負担行為担当官 近畿地方整備局長",
      保証期限: "2023-03-31",
    };
    const prices = (price: string, 保証金額: string) => ({
      "請負金額（総額）": price,
      "請負金額（対象額）": price,
      保証金額,
    });
    expect(rows).toMatchObject([
      {
        ...common,
        発行日: "2022-05-10",
        保証契約番号: "2070004426",
        区分: "前払",
        工事名: "〇〇道路改良工事",
        ...prices("100000000", "40000000"),
      },
      {
        ...common,
        発行日: "2022-01-28",
        保証契約番号: "2070202096",
        区分: "契約",
        工事名: "〇〇道路改良工事",
        ...prices("100000000", "10000000"),
      },
      {
        ...common,
        発行日: "2022-01-28",
        保証契約番号: "2070004427",
        区分: "前払",
        工事名: "△△トンネル工事",
        ...prices("50000000", "20000000"),
      },
    ]);
  });

  it("gives no spreadsheet a formula, and tells what was amended", async () => {
    const rows = await exported(`(filter: { amended: true })`);
    expect(rows).toContainEqual(
      expect.objectContaining({ 変更: "変更", 工事名: `'=HYPERLINK("http://example.invalid","工事")` }),
    );
  });

  it("comes as a file that says what it is, with the day in Japan in its name", async () => {
    now = LATE_IN_UTC;
    const { link } = await linkTo(`(filter: { numberContains: "2070004426" })`);
    expect(link).toMatchObject({
      fileName: "保証工事一覧_2026-05-02.csv",
      expiresAt: new Date(now.getTime() + 10 * 60_000).toISOString(),
    });
    const response = await fetched(link.url);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const disposition = response.headers.get("content-disposition") ?? "";
    expect(disposition).toMatch(/^attachment; filename="?guarantees-2026-05-02\.csv"?; filename\*=UTF-8''/);
    expect(decodeURIComponent(disposition.replace(/^.*''/, ""))).toBe(link.fileName);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.subarray(-2).toString()).toBe("\r\n");
  });

  it("is its headings alone where nothing is found", async () => {
    const { link } = await linkTo(`(filter: { kinds: [] })`);
    const text = await (await fetched(link.url)).text();
    expect(text.split("\r\n")).toEqual([
      expect.stringMatching(/^"種別","発行日",.*"状態",.*"仕様書番号"$/),
      "",
    ]);
  });

  it("holds for an obligee what it opened, and nothing else of the same body's", async () => {
    const { obligee } = server.tokens;
    const before = await listed("", obligee);
    expect((await exported("", obligee)).map((row) => row["保証契約番号"])).toEqual(before);
    const [{ number, key }] = server.examples;
    await perform(callAs(server, "obligee"), "openCertificate", { number, key });
    const numbers = (await exported("", obligee)).map((row) => row["保証契約番号"]);
    expect(numbers).toEqual(await listed("", obligee));
    expect(numbers).toContain(number);
    expect(numbers.length).toBeLessThan(10);
  });

  it("is nobody else's, and nobody's after ten minutes", async () => {
    const { link } = await linkTo();
    expect((await fetched(link.url, server.tokens.issuer)).status).toBe(403);
    expect((await fetch(link.url)).status).toBe(401);
    now = new Date(NOW.getTime() + 10 * 60_000);
    expect((await fetched(link.url)).status).toBe(410);
  });

  it("takes any filter that the list takes, unless an id is made up to be long", async () => {
    const text = "𠮷".repeat(120);
    const longest = `(filter: { numberContains: "${text}", obligeeName: "${text}", worksName: "${text}",
      kinds: [ADVANCE_PAYMENT, INTERIM_PAYMENT, CONTRACT_PERFORMANCE, ADVANCE_PAYMENT],
      statuses: [ISSUED, DEPOSITED, ACCEPTED, REJECTED, DISCHARGED, CANCELLED, EXPIRED],
      issuerId: "${"i".repeat(64)}", contractorId: "${"c".repeat(64)}", obligeeId: "${"o".repeat(64)}",
      number: "2070004426", issuedFrom: "2022-01-01", issuedTo: "2026-01-01",
      expiresFrom: "2022-01-01", expiresTo: "2026-01-01", amended: true },
      orderBy: { field: EXPIRES_ON, direction: DESC })`;
    expect(await exported(longest)).toEqual([]);
    const { errors } = await linkTo(`(filter: { obligeeId: "${"o".repeat(3_000)}" })`);
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toMatch(/^filter must be at most 2500 bytes of JSON; got 30\d\d\.$/);
  });

  it("is not disturbed by what is issued while it is read", async () => {
    const expected = (await exported()).map((row) => row["保証契約番号"]);
    const caller: Caller = {
      tokenId: "token",
      role: "CONTRACTOR",
      organisationId: server.ids.contractor,
      userId: null,
      scopes: null,
    };
    const newestFirst = { filter: {}, orderBy: { field: "ISSUED_ON", direction: "DESC" } } as const;
    const numbers: string[] = [];
    for await (const page of exportGuarantees(server.parts.reads.guarantees, caller, newestFirst)) {
      numbers.push(...page.map(({ number }) => number));
      await perform(callAs(server, "issuer"), "issueGuarantee", issueInput(server));
    }
    expect(numbers).toEqual(expected);
  });

  it("reads no further once whoever fetches it is gone", async () => {
    const { link } = await linkTo();
    const { hostname, port, pathname } = new URL(link.url);
    const [before, endedBefore] = [server.statements.length, ended];
    isEndless = true;
    const client = connect(Number(port), hostname);
    client.write(
      `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${server.tokens.contractor}\r\n\r\n`,
    );
    await once(client, "readable");
    client.destroy();
    await eventually(
      () => ended,
      (files) => files === endedBefore + 1,
    );
    isEndless = false;
    // The token and the first page.
    expect(server.statements.length - before).toBe(2);
  });
});
