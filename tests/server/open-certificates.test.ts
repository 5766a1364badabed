import type { OpenCertificatesInput, PairToOpenInput } from "../../sdk/src/generated/inputs";
import { openDatabase } from "../../src/persistence/database/data-source";
import { SealedRows } from "../../src/persistence/seals/sealed-rows";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import {
  expectationOfInput,
  issuedPair,
  issuedPairs,
  serverOfOpenings,
  type Pair,
} from "../support/opened-certificates";
import type { TestServer } from "../support/server";

const OPEN = `mutation O($input: OpenCertificatesInput!) { openCertificates(input: $input) { __typename
  ... on OpenCertificatesSuccess { items { __typename
    ... on OpenCertificateSuccess { notice { code } match { verdict } certificate { version digest }
      guarantee { id number amount obligee { name } } }
    ... on UserError { code message } ... on InvalidInputError { fields { path code limit actual } }
    ... on TooManyGuessesError { limit retryAfterSeconds } } }
  ... on UserError { code message } ... on InvalidInputError { fields { path code limit actual } } } }`;
const MATCH = `query M($input: MatchGuaranteesInput!) { matchGuarantees(input: $input) { __typename
  ... on GuaranteeMatches { items { __typename ... on GuaranteeMatch { number verdict }
    ... on UserError { code } ... on InvalidInputError { fields { path code } } } }
  ... on UserError { code } ... on InvalidInputError { fields { path code limit actual } } } }`;

interface Item {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
  readonly guarantee?: { readonly number: string };
  readonly match?: { readonly verdict: string } | null;
  readonly verdict?: string;
}
interface Result {
  readonly __typename: string;
  readonly code?: string;
  readonly fields?: readonly object[];
  readonly items?: readonly Item[];
}

const itemOf = ({ number, key }: Pick<Pair, "number" | "key">): PairToOpenInput => ({ number, key });
/** In a statement: more of the seals than that of the root. */
const ROWS_OF_SEALS = /(FROM|JOIN) (seal|seal_head|seal_register p)\b/;
/** What is read of the pairs: before anything of them is written, and after the commit; without the caller's token. */
function reading(statements: readonly string[]): string[] {
  const written = statements.findIndex((statement) => statement.includes("INSERT INTO opening"));
  const committed = statements.findIndex((statement) => statement.startsWith("COMMIT"));
  return [...statements.slice(0, written), ...statements.slice(committed + 1)].filter(
    (statement) => /^\s*(SELECT|WITH)/i.test(statement) && !statement.includes("FROM access_token"),
  );
}

describe.each(engines)("opening many certificates at once, on %s", (engine) => {
  let server: TestServer;

  const open = async (input: OpenCertificatesInput): Promise<Result> => {
    const { data, text } = await post<{ openCertificates: Result }>(callAs(server, "obligee"), OPEN, {
      input,
    });
    if (!data) throw new Error(text.slice(0, 500));
    return data.openCertificates;
  };
  const matchAll = async (items: readonly object[]): Promise<Result> => {
    const { data, text } = await post<{ matchGuarantees: Result }>(callAs(server, "obligee"), MATCH, {
      input: { items },
    });
    if (!data) throw new Error(text.slice(0, 500));
    return data.matchGuarantees;
  };
  const inLedger = async (number: string): Promise<boolean> => {
    const query = `{ guarantee(number: "${number}") { id } }`;
    const { data } = await post<{ guarantee: object | null }>(callAs(server, "obligee"), query);
    return data?.guarantee !== null;
  };

  beforeAll(async () => {
    server = await serverOfOpenings(engine);
  });
  afterAll(() => server.stop());

  it("answers 1,000 pairs of which 3 are wrong with 997 certificates and 3 equal refusals, in order", async () => {
    const pairs = await issuedPairs(server, 1_000);
    const wrong = [7, 500, 999];
    const items = pairs.map((pair, i) => ({
      ...itemOf(pair),
      // Two keys that are wrong, and a number that nobody has.
      ...(i === wrong[0] && { key: "0000000000" }),
      ...(i === wrong[1] && { key: "1111111111" }),
      ...(i === wrong[2] && { number: "2079999999" }),
      expect: expectationOfInput(server, { worksName: `第${String(i + 1)}号橋補修工事` }),
    }));
    expect(JSON.stringify({ items }).length).toBeGreaterThan(100_000);
    const before = server.statements.length;
    const byIds = jest.spyOn(SealedRows.prototype, "byIds");
    const { items: answers = [] } = await open({ items });
    const statements = server.statements.slice(before);
    const heads = byIds.mock.calls.flatMap(([, , chains]) => chains?.heads ?? []);
    byIds.mockRestore();
    // The heads of the guarantees were verified, but that of a number with a wrong key was not.
    if (engine === "sqlite") expect(heads.length).toBeLessThanOrEqual(5);
    expect(answers).toHaveLength(1_000);
    const opened = answers.filter(({ __typename }) => __typename === "OpenCertificateSuccess");
    expect(opened).toHaveLength(997);
    expect(opened.every(({ match }) => match?.verdict === "MATCH")).toBe(true);
    answers.forEach(({ guarantee }, i) => {
      if (!wrong.includes(i)) expect(guarantee?.number).toBe(pairs[i]?.number);
    });
    const refused = wrong.map((i) => answers[i]);
    expect(new Set(refused.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(refused[0]).toMatchObject({ code: "CERTIFICATE_NOT_FOUND" });
    expect(reading(statements).length).toBeLessThanOrEqual(12);
    // What is written comes in a few statements, too, however many pairs there are.
    expect(statements.length).toBeLessThanOrEqual(40);
    expect(await inLedger(pairs[0]?.number ?? "")).toBe(true);
    expect(await inLedger(pairs[7]?.number ?? "")).toBe(false);

    const asked = pairs.slice(0, 500).map(({ id }, i) => ({
      guaranteeId: id,
      expect: { worksName: `第${String(i + 1)}号橋補修工事` },
    }));
    const matched = await matchAll(asked);
    const notOpened = matched.items?.flatMap(({ code }, i) => (code === "GUARANTEE_NOT_FOUND" ? [i] : []));
    expect(notOpened).toEqual([7]);
    expect(matched.items?.filter(({ verdict }) => verdict === "MATCH")).toHaveLength(499);
  }, 300_000);

  it("shows more than a hundred as it has made them, and takes no place of those that were read before", async () => {
    const pairs = await issuedPairs(server, 299);
    const other = await issuedPair(server);
    const read = async (more = ""): Promise<string[]> => {
      const before = server.statements.length;
      const query = `{ guarantee(number: "${other.number}") { id amount ${more} issuer { name } contractor { name } obligee { name } } }`;
      const { data } = await post<{ guarantee: object | null }>(callAs(server, "issuer"), query);
      expect(data?.guarantee).toBeTruthy();
      return server.statements.slice(before);
    };
    await read();
    const known = await read();
    expect(known.filter((text) => ROWS_OF_SEALS.test(text))).toEqual([]);
    const before = server.statements.length;
    const { items: answers = [] } = await open({ items: pairs.map(itemOf) });
    expect(answers.filter(({ __typename }) => __typename === "OpenCertificateSuccess")).toHaveLength(299);
    const statements = server.statements.slice(before);
    const answer = statements.slice(statements.findIndex((text) => text.startsWith("COMMIT")) + 1);
    expect(answer.length).toBeGreaterThan(0);
    expect(answer.filter((text) => ROWS_OF_SEALS.test(text))).toEqual([]);
    expect(await read()).toEqual(known);
    // Other columns are compared with its values.
    expect((await read("status issuedOn")).filter((text) => ROWS_OF_SEALS.test(text))).toEqual([]);
  });

  it("tells of each pair what is wrong with it, and opens the others", async () => {
    const pair = await issuedPair(server);
    const { items } = await open({
      items: [
        { key: pair.key },
        { number: pair.number },
        { number: pair.number, key: "332E1EXXX" },
        { number: "12345", key: pair.key },
        { ...itemOf(pair), expect: { worksName: " " } },
        {},
        itemOf({ number: ` ${pair.number} `, key: pair.key.toLowerCase() }),
      ],
    });
    expect(items).toMatchObject([
      { fields: [{ path: "number", code: "BLANK" }] },
      { fields: [{ path: "key", code: "BLANK" }] },
      { fields: [{ path: "key", code: "NOT_A_KEY", limit: "10", actual: "9" }] },
      { fields: [{ path: "number", code: "NOT_A_GUARANTEE_NUMBER", limit: "10", actual: "5" }] },
      { fields: [{ path: "expect.worksName", code: "BLANK" }] },
      {
        fields: [
          { path: "number", code: "BLANK" },
          { path: "key", code: "BLANK" },
        ],
      },
      { guarantee: { number: pair.number } },
    ]);
  });

  it("is refused as a whole only for the number of its items", async () => {
    for (const items of [[], Array<PairToOpenInput>(1_001).fill({})])
      expect(await open({ items })).toMatchObject({
        code: "INVALID_INPUT",
        fields: [
          { path: "items", code: "ITEMS_OUT_OF_RANGE", limit: "1–1000", actual: String(items.length) },
        ],
      });
    expect(await matchAll([])).toMatchObject({ fields: [{ path: "items", code: "ITEMS_OUT_OF_RANGE" }] });
  });

  it("counts wrong keys one by one at their number, and checks no key behind the bound", async () => {
    const [pair, other] = await issuedPairs(server, 2);
    if (!pair || !other) throw new Error("no pairs");
    const wrong = { number: pair.number, key: "2222222222" };
    const { items = [] } = await open({
      items: [
        ...Array<PairToOpenInput>(4).fill(wrong),
        itemOf(pair),
        ...Array<PairToOpenInput>(6).fill(wrong),
        itemOf(pair),
        itemOf(other),
      ],
    });
    const refused = "CERTIFICATE_NOT_FOUND";
    expect(items.map(({ code = "OPENED" }) => code)).toEqual([
      ...Array<string>(4).fill(refused),
      // A right key ends the row of wrong ones.
      "OPENED",
      ...Array<string>(5).fill(refused),
      "TOO_MANY_GUESSES",
      "TOO_MANY_GUESSES",
      "OPENED",
    ]);
    expect(items[10]).toMatchObject({ limit: 5, retryAfterSeconds: 30 });
    const again = await open({ items: [itemOf(pair), itemOf(other)] });
    expect(again.items).toMatchObject([
      { code: "TOO_MANY_GUESSES" },
      { guarantee: { number: other.number } },
    ]);
  });

  it("gives a repeated call the first answer, and another call with the same key none", async () => {
    const pairs = await issuedPairs(server, 3);
    const input = { items: pairs.map(itemOf), idempotencyKey: "many-once" };
    const openings = async (): Promise<number> => {
      const query = `{ guarantee(number: "${pairs[0]?.number ?? ""}") { events { type } } }`;
      const { data } = await post<{ guarantee: { events: { type: string }[] } }>(
        callAs(server, "issuer"),
        query,
      );
      return data?.guarantee.events.filter(({ type }) => type === "CERTIFICATE_OPENED").length ?? 0;
    };
    const first = await open(input);
    expect(await open(input)).toEqual(first);
    expect(await openings()).toBe(1);
    expect(await open({ ...input, items: input.items.slice(1) })).toMatchObject({
      code: "IDEMPOTENCY_CONFLICT",
    });
  });

  it("enters what is in the body's favour, and tells of the others", async () => {
    const [own, others, wanted] = await issuedPairs(server, 3, (i) =>
      i === 0 ? {} : { obligeeId: server.ids.kumamotoCity },
    );
    if (!own || !others || !wanted) throw new Error("no pairs");
    const notice = { code: "BENEFICIARY_IS_ANOTHER_BODY" };
    const { items } = await open({
      items: [itemOf(own), itemOf(others), { ...itemOf(wanted), enterIntoLedger: true }, itemOf(own)],
    });
    expect(items).toMatchObject([
      { notice: null, guarantee: { number: own.number } },
      { notice, guarantee: { number: others.number } },
      { notice, guarantee: { number: wanted.number } },
      { notice: null, guarantee: { number: own.number } },
    ]);
    expect(await Promise.all([own, others, wanted].map(({ number }) => inLedger(number)))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("passes over one that was changed past the system, and opens the others", async () => {
    const pairs = await issuedPairs(server, 3);
    const [, broken] = pairs;
    const database = await openDatabase({ url: server.databaseUrl });
    await database.write.query(`UPDATE guarantee SET amount = amount + 1 WHERE id = '${broken?.id ?? ""}'`);
    await database.close();
    const { items } = await open({ items: pairs.map(itemOf) });
    expect(items?.map(({ code = "OPENED" }) => code)).toEqual(["OPENED", "CERTIFICATE_NOT_INTACT", "OPENED"]);
    expect(server.output()).toContain(broken?.id);
  });

  describe("with a large body", () => {
    const large = "x".repeat(120_000);

    it("is taken by operations with many items alone", async () => {
      const query = `query Q($input: MatchGuaranteeInput!) { matchGuarantee(input: $input) { __typename } }`;
      const one = { number: "2070004426", expect: { worksName: large } };
      const { errors } = await post(callAs(server, "obligee"), query, { input: one });
      expect(errors?.[0]?.message).toContain("larger than 100000 bytes");
      const both = `mutation O($input: OpenCertificatesInput!, $one: OpenCertificateInput!) {
        a: openCertificates(input: $input) { __typename } b: openCertificate(input: $one) { __typename } }`;
      const input = { items: [{ number: large }] };
      const mixed = await post(callAs(server, "obligee"), both, {
        input,
        one: { number: "2070004426", key: "x" },
      });
      expect(mixed.errors).toBeDefined();
    });

    it("is taken from callers with a token alone", async () => {
      const input = { items: [{ number: large }] };
      expect((await open(input)).items).toMatchObject([{ code: "INVALID_INPUT" }]);
      const answers = await Promise.all(
        [undefined, "hosho_made_up"].map(async (token) =>
          post({ url: server.url, ...(token && { token }) }, OPEN, { input }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([413, 401]);
    });

    it("is taken up to a megabyte, and not for the document", async () => {
      const huge = await post(callAs(server, "obligee"), OPEN, {
        input: { items: [{ number: "x".repeat(1_000_001) }] },
      });
      expect(huge.status).toBe(413);
      const document = await post(callAs(server, "obligee"), `${OPEN} # ${large}`, { input: { items: [] } });
      expect(document.status).toBe(413);
    });
  });
});
