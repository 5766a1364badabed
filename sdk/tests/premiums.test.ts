import { addDays, dayInJapan } from "../../src/domain/values/calendar-date";
import { startServer, type TestServer } from "../../tests/support/server";
import { createHosho, type Hosho, type RecordPremiumTableInput } from "../src/index.js";
import { findingsOf, refusedWith } from "./support/refused-with";

describe("premiums", () => {
  let server: TestServer;
  let contractor: Hosho;
  let issuer: Hosho;
  let issuerId: string;
  let table: RecordPremiumTableInput;
  beforeAll(async () => {
    server = await startServer();
    contractor = createHosho({ endpoint: server.url, token: server.tokens.contractor });
    issuer = createHosho({ endpoint: server.url, token: server.tokens.issuer });
    issuerId = server.ids.issuer;
    table = {
      kind: "INTERIM_PAYMENT",
      effectiveFrom: addDays(dayInJapan(new Date()), 30),
      method: "FLAT",
      bands: [{ upTo: 10_000_000, ratePerMillion: 650 }, { ratePerMillion: 700 }],
      onlineDiscount: { from: 3_000_000, off: 200 },
      illustrative: true,
      source: "試験用の料率表",
    };
  });
  afterAll(() => server.stop());

  it("are quoted with the whole calculation", async () => {
    const interim = { issuerId, kind: "INTERIM_PAYMENT", amount: 10_000_000 } as const;
    const quote = await contractor.premiumQuote(interim, { language: "ja" });
    expect(quote).toMatchObject({ base: 6_500, discount: 0, total: 6_500, illustrative: false });
    expect(quote.parts).toEqual([{ amount: 10_000_000, from: 1, upTo: null, ratePerMillion: 650 }]);
    expect(quote.explanation).toContain("6,500円");
    expect(quote.table).toMatchObject({
      kind: "INTERIM_PAYMENT",
      bands: [{ upTo: null, ratePerMillion: 650 }],
    });

    const advance = { issuerId, kind: "ADVANCE_PAYMENT" } as const;
    expect((await contractor.premiumQuote({ ...advance, amount: 2_999_999 })).discount).toBe(0);
    expect((await contractor.premiumQuote({ ...advance, amount: 3_000_000 })).discount).toBe(200);
  });

  it("have no quote for a day before the first table, nor for nothing", async () => {
    const question = { issuerId, kind: "ADVANCE_PAYMENT", amount: 3_000_000 } as const;
    const past = contractor.premiumQuote({ ...question, on: "1900-01-01" });
    expect(await refusedWith("PREMIUM_TABLE_NOT_FOUND", past)).toEqual({
      kind: "ADVANCE_PAYMENT",
      on: "1900-01-01",
    });
    expect(await findingsOf(contractor.premiumQuote({ ...question, amount: 0 }))).toEqual([
      "amount MUST_BE_POSITIVE",
    ]);
  });

  it("come from tables that the issuer records and nobody changes", async () => {
    const { premiumTable } = await issuer.recordPremiumTable(table);
    expect(premiumTable).toMatchObject({
      ...table,
      bands: [{ upTo: 10_000_000 }, { upTo: null }],
      minimum: 0,
    });
    const later = { issuerId, kind: "INTERIM_PAYMENT", amount: 20_000_000 } as const;
    expect((await contractor.premiumQuote({ ...later, on: table.effectiveFrom })).total).toBe(13_800);
    expect((await contractor.premiumQuote(later)).total).toBe(13_000);

    expect(await findingsOf(issuer.recordPremiumTable(table))).toEqual(["effectiveFrom ALREADY_RECORDED"]);
  });

  it("are listed by issuer, which must be named, and by kind", async () => {
    const all = await contractor.premiumTables.all({ issuerId, first: 1 }).toArray({ limit: 100 });
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(3);
    const { nodes } = await contractor.premiumTables({ issuerId, kind: "ADVANCE_PAYMENT" });
    expect(nodes).toEqual(all.filter(({ kind }) => kind === "ADVANCE_PAYMENT"));
  });
});
