import { parse } from "csv-parse/sync";
import type { RecordedGuaranteeInput } from "../../sdk/src/generated/inputs";
import { expireRecordedEntries } from "../../src/use-cases/ledger/expire-recorded-entries";
import { addDays, dayInJapan } from "../../src/domain/values/calendar-date";
import { openDatabase } from "../../src/persistence/database/data-source";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { mutate, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const PASSWORD = "Mitsu-Goo55-ながい";
const TODAY = dayInJapan(new Date());

const BOND: RecordedGuaranteeInput = {
  form: "ELECTRONIC_BOND",
  kind: "CONTRACT_PERFORMANCE",
  contractorName: "見本建設㈱",
  issuerName: "見本損害保険",
  number: "EB-2026-0017",
  worksName: "他機関の保証による工事",
  worksNumber: "R8-99",
  amount: 10_000_000,
  issuedOn: "2026-04-01",
  expiresOn: addDays(TODAY, 30),
  worksFrom: "2026-04-01",
  worksTo: addDays(TODAY, 60),
  viewingUrl: "https://bond.example/view/17",
};
const ENTRY = `id origin kind state number contractorName issuerName worksName worksNumber amount issuedOn expiresOn guarantee { id }
  recorded { worksTo viewingUrl hasPassword endedOn revision } gaps { code neededUntil }`;

describe.each(engines)("a guarantee that does not come from here, on %s", (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ engine });
  });
  afterAll(() => server.stop());

  const body = () => callAs(server, "obligee");
  const record = async (changes: Partial<RecordedGuaranteeInput> = {}, password: string | null = null) =>
    (
      await perform(
        body(),
        "recordLedgerEntry",
        { record: { ...BOND, ...changes }, password },
        `entry { ${ENTRY} }` as "entry { id recorded { revision } }",
      )
    ).entry;
  const numbersBy = async (filter: string): Promise<unknown> => {
    const { data } = await post<{ ledger: { nodes: { id: string }[] } }>(
      body(),
      `{ ledger(filter: ${filter}) { nodes { id } } }`,
    );
    return data?.ledger.nodes.map(({ id }) => id);
  };

  it("stands in the body's ledger beside those issued here, with what the body says of it", async () => {
    const entry = await record();
    expect(entry).toMatchObject({
      origin: "ELECTRONIC_BOND",
      state: "ACCEPTED",
      number: "EB-2026-0017",
      contractorName: "見本建設㈱",
      issuerName: "見本損害保険",
      worksNumber: "R8-99",
      guarantee: null,
      recorded: {
        viewingUrl: "https://bond.example/view/17",
        hasPassword: false,
        endedOn: null,
        revision: 1,
      },
      gaps: [{ code: "WORKS_OUTLAST_GUARANTEE", neededUntil: BOND.worksTo }],
    });
    for (const text of ["見本建設株式会社", "見本損害", "eb-2026", "R8−99"])
      expect([text, await numbersBy(`{ text: "${text}", origins: [ELECTRONIC_BOND] }`)]).toEqual([
        text,
        [entry.id],
      ]);
    expect(await numbersBy("{ expiringWithin: 30, origins: [ELECTRONIC_BOND] }")).toEqual([entry.id]);
    expect(await numbersBy("{ expiringWithin: 29, origins: [ELECTRONIC_BOND] }")).toEqual([]);
  });

  it("may be cash, which nobody issued and which does not expire", async () => {
    const cash = {
      form: "CASH_DEPOSIT",
      issuerName: null,
      expiresOn: null,
      number: null,
      viewingUrl: null,
    } as const;
    const entry = await record(cash);
    expect(entry).toMatchObject({ issuerName: null, expiresOn: null, number: null, gaps: [] });
    const { data } = await post<{ ledger: { nodes: { id: string }[] } }>(
      body(),
      "{ ledger(orderBy: { field: EXPIRES_ON, direction: ASC }, last: 1) { nodes { id } } }",
    );
    expect(data?.ledger.nodes).toEqual([{ id: entry.id }]);
  });

  it("is refused where it says what cannot be, with all that is wrong at once", async () => {
    const wrong = {
      issuerName: null,
      expiresOn: "2026-03-01",
      viewingUrl: "https://a:b@bond.example",
      amount: 0,
    };
    const { result } = await mutate(body(), "recordLedgerEntry", { record: { ...BOND, ...wrong } });
    expect(result).toMatchObject({
      fields: [
        { path: "amount", code: "MUST_BE_POSITIVE" },
        { path: "issuerName", code: "ISSUER_REQUIRED" },
        { path: "expiresOn", code: "BEFORE_ISSUE" },
        { path: "viewingUrl", code: "NOT_A_WEB_ADDRESS" },
      ],
    });
  });

  it("is changed by whoever saw it last, and ends once", async () => {
    const { id } = await record();
    const longer = { entryId: id, record: { ...BOND, expiresOn: addDays(TODAY, 90) } };
    const changed = await perform(
      body(),
      "changeLedgerEntry",
      { ...longer, revision: 1 },
      "entry { expiresOn gaps { code } recorded { revision } }",
    );
    expect(changed.entry).toEqual({ expiresOn: addDays(TODAY, 90), gaps: [], recorded: { revision: 2 } });
    expect((await mutate(body(), "changeLedgerEntry", { ...longer, revision: 1 })).result).toMatchObject({
      code: "REVISION_CONFLICT",
      expected: 1,
      actual: 2,
    });
    const end = { entryId: id, revision: 2, end: "DISCHARGED", endedOn: TODAY } as const;
    const tomorrow = await mutate(body(), "endLedgerEntry", { ...end, endedOn: addDays(TODAY, 1) });
    expect(tomorrow.result).toMatchObject({ fields: [{ path: "endedOn", code: "AFTER_TODAY" }] });
    const ended = await perform(body(), "endLedgerEntry", end, "entry { state recorded { endedOn } }");
    expect(ended.entry).toEqual({ state: "DISCHARGED", recorded: { endedOn: TODAY } });
    expect((await mutate(body(), "endLedgerEntry", { ...end, revision: 3 })).result).toMatchObject({
      code: "STEP_NOT_ALLOWED",
      status: "DISCHARGED",
    });
  });

  it("expires by the calendar, unless the body hears of a later day", async () => {
    const { id } = await record({ expiresOn: addDays(TODAY, -1) });
    const cash = await record({ form: "CASH_DEPOSIT", issuerName: null, expiresOn: null, viewingUrl: null });
    const today = await record({ expiresOn: TODAY });
    expect(await expireRecordedEntries(server.parts.useCaseParts)).toBe(1);
    expect(await expireRecordedEntries(server.parts.useCaseParts)).toBe(0);
    const { data } = await post<{ nodes: unknown[] }>(
      body(),
      `{ nodes(ids: ["${id}", "${cash.id}", "${today.id}"]) { ... on LedgerEntry { state recorded { endedOn revision } } } }`,
    );
    const still = { state: "ACCEPTED", recorded: { endedOn: null, revision: 1 } };
    expect(data?.nodes).toEqual([
      { state: "EXPIRED", recorded: { endedOn: addDays(TODAY, -1), revision: 2 } },
      still,
      still,
    ]);
    const longer = { entryId: id, revision: 2, record: { ...BOND, expiresOn: addDays(TODAY, 90) } };
    const changed = await perform(
      body(),
      "changeLedgerEntry",
      longer,
      "entry { state recorded { endedOn } }",
    );
    expect(changed.entry).toEqual({ state: "ACCEPTED", recorded: { endedOn: null } });
  });

  it("keeps its password like a key: encrypted, never in an answer or the log, shown on request and recorded", async () => {
    const { id } = await record({}, PASSWORD);
    const shown = await perform(body(), "revealLedgerPassword", { entryId: id }, "password entry { id }");
    expect(shown).toMatchObject({ password: PASSWORD, entry: { id } });
    // What is changed without one keeps the one there is.
    await perform(body(), "changeLedgerEntry", { entryId: id, revision: 1, record: BOND });
    const again = { entryId: id, idempotencyKey: "again" };
    await perform(body(), "revealLedgerPassword", again, "password");
    expect((await perform(body(), "revealLedgerPassword", again, "password")).password).toBe(PASSWORD);
    const { text } = await post(body(), `{ node(id: "${id}") { ... on LedgerEntry { ${ENTRY} } } }`);
    expect(text).toContain('"hasPassword":true');
    expect(text).not.toContain(PASSWORD);
    expect(server.output()).not.toContain(PASSWORD);

    const database = await openDatabase({ url: server.databaseUrl });
    const everything = await Promise.all(
      ["recorded_guarantee", "ledger_entry", "reply", "event"].map((table) =>
        database.read.query(`SELECT * FROM ${table}`),
      ),
    );
    const told = await database.read.query<{ count: number | string }[]>(
      `SELECT count(*) AS count FROM event WHERE type = 'LEDGER_PASSWORD_REVEALED' AND subject_id = '${id}'`,
    );
    await database.close();
    expect(JSON.stringify(everything)).not.toContain(PASSWORD);
    expect(Number(told[0]?.count)).toBe(3);

    await perform(body(), "changeLedgerEntry", { entryId: id, revision: 2, record: BOND, password: null });
    expect((await mutate(body(), "revealLedgerPassword", { entryId: id })).result).toMatchObject({
      fields: [{ path: "entryId", code: "NO_PASSWORD_KEPT" }],
    });
    const literal = `mutation { recordLedgerEntry(input: { password: "x" }) { __typename } }`;
    expect((await post(body(), literal)).errors?.[0]?.message).toContain("holds a secret");
  });

  it("stands in the ledger's file, where no text runs in a spreadsheet", async () => {
    const formula = "=HYPERLINK(1)";
    await record({
      form: "BANK_GUARANTEE",
      contractorName: formula,
      issuerName: "見本銀行",
      worksNumber: "+R8",
      viewingUrl: null,
    });
    const { data } = await post<{ ledgerCsv: { url: string; fileName: string } }>(
      body(),
      "{ ledgerCsv(filter: { origins: [BANK_GUARANTEE] }) { url fileName } }",
    );
    expect(data?.ledgerCsv.fileName).toBe(`保証台帳_${TODAY}.csv`);
    const fetched = async (token: string) => {
      const response = await fetch(data?.ledgerCsv.url ?? "", {
        headers: { authorization: `Bearer ${token}` },
      });
      return { status: response.status, text: await response.text() };
    };
    const { text } = await fetched(server.tokens.obligee);
    const [row, ...others] = parse<object>(text, {
      bom: true,
      columns: true,
      record_delimiter: "\r\n",
    });
    expect(row).toMatchObject({
      種別: "金融機関の保証",
      受注者: `'${formula}`,
      保証機関: "見本銀行",
      工事番号: "'+R8",
      保証の不足: "工期が保証期限を超過",
    });
    expect(others).toEqual([]);
    // The link is the viewer's own.
    expect((await fetched(server.tokens.issuer)).status).not.toBe(200);
  });

  it("is of no concern to another body", async () => {
    const { id } = await record({}, PASSWORD);
    await server.parts.useCaseParts.unitOfWork.run((stores) =>
      stores.parties.insertMissing({
        issuers: [],
        contractors: [],
        operators: [],
        obligees: [{ id: "obligee_elsewhere", name: "よその町" }],
      }),
    );
    const caller = {
      tokenId: "token_elsewhere",
      role: "OBLIGEE",
      organisationId: "obligee_elsewhere",
      userId: null,
      scopes: null,
    } as const;
    await server.parts.useCaseParts.unitOfWork.run(async ({ ledger }) => {
      expect(await ledger.hold(caller.organisationId, [id])).toEqual([]);
      expect(await ledger.holdRecorded(caller.organisationId, id)).toBeNull();
    });
    const { errors } = await mutate(callAs(server, "issuer"), "revealLedgerPassword", { entryId: id });
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });
});
