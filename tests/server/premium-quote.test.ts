import { wareki } from "../../src/domain/values/wareki";
import { PREMIUM_TABLES } from "../../src/reference/premium-tables";
import { oneEngine } from "../support/engines";
import {
  FLAT_1_PERMILLE,
  startServerWithPremiums,
  type PremiumsOfServer,
} from "../support/premiums-of-server";

describe.each(oneEngine)("a premium quote, on %s", (engine) => {
  let premiums: PremiumsOfServer;
  beforeAll(async () => {
    premiums = await startServerWithPremiums(engine);
  });
  afterAll(() => premiums.server.stop());

  describe("the tables that ship", () => {
    let issuerId: string;
    beforeAll(async () => {
      ({ id: issuerId } = await premiums.issuerWithShippedTables());
    });

    it("quote an interim payment of 10,000,000 yen at 6,500 yen, and explain how", async () => {
      expect(await premiums.quote({ issuerId, kind: "INTERIM_PAYMENT", amount: 10_000_000 })).toEqual({
        __typename: "PremiumQuote",
        amount: 10_000_000,
        parts: [{ amount: 10_000_000, ratePerMillion: 650, from: 1, upTo: null }],
        base: 6_500,
        discount: 0,
        total: 6_500,
        on: premiums.day(0),
        illustrative: false,
        explanation:
          `10,000,000 yen × 0.065 % = 6,500 yen (rounded down to whole yen), ` +
          `by the premium table in effect on ${premiums.day(0)}, which applies from 2022-01-01.`,
        table: {
          ...PREMIUM_TABLES.find(({ kind }) => kind === "INTERIM_PAYMENT"),
          id: expect.stringMatching(/^premiumtable_[0-9a-f]{8}-[0-9a-f]{4}-7/) as string,
        },
      });
    });

    it("take 200 yen off an advance payment of 3,000,000 yen, and nothing off 2,999,999", async () => {
      const advance = (amount: number, more: object = {}) =>
        premiums.quote({ issuerId, kind: "ADVANCE_PAYMENT", amount, ...more });
      expect(await advance(2_999_999)).toMatchObject({ base: 11_999, discount: 0, total: 11_999 });
      expect(await advance(3_000_000)).toMatchObject({ base: 12_000, discount: 200, total: 11_800 });
      expect(await advance(3_000_000, { isOnline: false })).toMatchObject({ discount: 0, total: 12_000 });
    });

    it("take nothing off 契約保証", async () => {
      const performance = await premiums.quote({
        issuerId,
        kind: "CONTRACT_PERFORMANCE",
        amount: 30_000_000,
      });
      expect(performance).toMatchObject({ discount: 0, total: 15_000 + 108_000 });
    });

    it("say of every rate but the confirmed one that it is an example", async () => {
      const interim = await premiums.quote({ issuerId, kind: "INTERIM_PAYMENT", amount: 1_000_000 });
      expect(interim).toMatchObject({ illustrative: false, table: { illustrative: false } });
      const advance = await premiums.quote({ issuerId, kind: "ADVANCE_PAYMENT", amount: 40_000_000 });
      expect(advance).toMatchObject({
        illustrative: true,
        table: { illustrative: true },
        parts: [
          { amount: 3_000_000, ratePerMillion: 4_000, from: 1, upTo: 3_000_000 },
          { amount: 27_000_000, ratePerMillion: 3_000, from: 3_000_001, upTo: 30_000_000 },
          { amount: 10_000_000, ratePerMillion: 2_000, from: 30_000_001, upTo: null },
        ],
        explanation:
          "3,000,000 yen × 0.4 % + 27,000,000 yen × 0.3 % + 10,000,000 yen × 0.2 % = 113,000 yen " +
          "(rounded down to whole yen, at least 1,000 yen) less 200 yen for applying on line = 112,800 yen, " +
          `by an example table, not an approved rate, in effect on ${premiums.day(0)}, which applies from 2022-01-01.`,
      });
    });

    it("explain themselves in Japanese", async () => {
      const input = { issuerId, kind: "ADVANCE_PAYMENT", amount: 4_000_000 };
      expect(await premiums.quote(input, premiums.server.tokens.contractor, "ja")).toMatchObject({
        explanation:
          "3,000,000円×0.4％＋1,000,000円×0.3％＝15,000円（1円未満切捨て、最低保証料1,000円）、" +
          `割引200円を差し引き14,800円。${wareki(premiums.day(0))}現在の参考例の料率表（認可料率ではありません）` +
          "（令和4年1月1日適用開始）による。",
      });
    });

    it("call the discount by the name that stands in the issuer's table, e-Net保証割引 for one (電子保証のご案内)", async () => {
      const { id, token } = await premiums.newIssuer();
      const named = {
        kind: "ADVANCE_PAYMENT",
        effectiveFrom: premiums.day(0),
        method: "FLAT",
        bands: [{ ratePerMillion: 1_000 }],
        onlineDiscount: { off: 200, from: 3_000_000, name: "e-Net保証割引" },
        illustrative: true,
        source: "試験用",
      };
      const nameless = { ...named, onlineDiscount: { ...named.onlineDiscount, name: " " } };
      expect((await premiums.record(token, nameless)).data?.recordPremiumTable.fields).toMatchObject([
        { path: "onlineDiscount.name", code: "BLANK" },
      ]);
      await premiums.record(token, named);
      const input = { issuerId: id, kind: "ADVANCE_PAYMENT", amount: 4_000_000 };
      const { contractor } = premiums.server.tokens;
      expect(await premiums.quote(input, contractor, "ja")).toMatchObject({
        explanation: expect.stringContaining("e-Net保証割引200円を差し引き3,800円。") as string,
        table: { onlineDiscount: named.onlineDiscount },
      });
      expect(await premiums.quote(input, contractor, "en")).toMatchObject({
        explanation: expect.stringContaining(
          "less 200 yen for applying on line (e-Net保証割引) = 3,800 yen",
        ) as string,
      });
    });

    it("quote 2^53 - 1 yen to the yen", async () => {
      const amount = Number.MAX_SAFE_INTEGER;
      expect(await premiums.quote({ issuerId, kind: "INTERIM_PAYMENT", amount })).toMatchObject({
        total: Number((BigInt(amount) * 650n) / 1_000_000n),
      });
    });

    it("quote alike for every signed-in caller, with two statements besides the token's and the one that verifies", async () => {
      const input = { issuerId, kind: "INTERIM_PAYMENT", amount: 10_000_000 };
      const asContractor = await premiums.quote(input);
      for (const token of [
        premiums.server.tokens.issuer,
        premiums.server.tokens.obligee,
        premiums.server.tokens.operator,
      ])
        expect(await premiums.quote(input, token)).toEqual(asContractor);
      const before = premiums.server.statements.length;
      await premiums.quote(input);
      const asked = premiums.server.statements
        .slice(before)
        .filter((statement) => !statement.includes("access_token"));
      expect(asked.filter((statement) => !statement.includes("seal_head"))).toHaveLength(2);
      expect(asked).toHaveLength(3);
    });
  });

  describe("after a new table", () => {
    it("is by it from its day on, and for earlier days what it was", async () => {
      const { id: issuerId, token } = await premiums.issuerWithShippedTables();
      const interim = (on?: string) =>
        premiums.quote({
          issuerId,
          kind: "INTERIM_PAYMENT",
          amount: 10_000_000,
          ...(on !== undefined && { on }),
        });
      const past = await interim(premiums.day(-30));
      const today = await interim();
      const { data } = await premiums.record(token, { ...FLAT_1_PERMILLE, effectiveFrom: premiums.day(10) });
      const { id } = data?.recordPremiumTable.premiumTable ?? { id: "" };

      expect(await interim(premiums.day(-30))).toEqual(past);
      expect(await interim()).toEqual(today);
      expect(await interim(premiums.day(9))).toMatchObject({ total: 6_500 });
      expect(await interim(premiums.day(10))).toMatchObject({ total: 10_000, table: { id } });

      const dayOfToday = premiums.day(0);
      premiums.passDays(10);
      expect(await interim()).toMatchObject({ total: 10_000, on: premiums.day(0), table: { id } });
      expect(await interim(dayOfToday)).toEqual(today);
    });
  });

  describe("a quote that cannot be made", () => {
    it("says that the issuer has no table for this kind in effect on this day", async () => {
      const { id: issuerId, token } = await premiums.newIssuer();
      const input = { issuerId, kind: "INTERIM_PAYMENT", amount: 1 };
      expect(await premiums.quote(input)).toEqual({
        __typename: "PremiumTableNotFoundError",
        code: "PREMIUM_TABLE_NOT_FOUND",
        kind: "INTERIM_PAYMENT",
        on: premiums.day(0),
        message: `The issuer has no premium table for interim payment in effect on ${premiums.day(0)}. Ask for another day, or ask the issuer.`,
      });
      await premiums.record(token, { ...FLAT_1_PERMILLE, effectiveFrom: premiums.day(1) });
      expect(await premiums.quote(input, premiums.server.tokens.contractor, "ja")).toMatchObject({
        code: "PREMIUM_TABLE_NOT_FOUND",
        message: `${wareki(premiums.day(0))}に適用される中間前払金保証の保証料率表がありません。別の日を指定するか、保証機関にお問い合わせください。`,
      });
      expect(await premiums.quote({ ...input, on: premiums.day(1) })).toMatchObject({
        __typename: "PremiumQuote",
      });
      expect(await premiums.quote({ ...input, kind: "ADVANCE_PAYMENT", on: premiums.day(1) })).toMatchObject({
        code: "PREMIUM_TABLE_NOT_FOUND",
      });
    });

    it("names an unknown issuer and an amount of nothing at once", async () => {
      const unknown = { issuerId: "issuer_nobody", kind: "INTERIM_PAYMENT", amount: 0 };
      expect(await premiums.quote(unknown)).toMatchObject({
        code: "INVALID_INPUT",
        fields: [
          { path: "amount", code: "MUST_BE_POSITIVE" },
          { path: "issuerId", code: "NOT_FOUND" },
        ],
      });
      expect(await premiums.quote({ ...unknown, issuerId: " ", amount: 1 })).toMatchObject({
        fields: [{ path: "issuerId", code: "BLANK" }],
      });
    });
  });
});
