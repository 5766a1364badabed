import { openDatabase } from "../../src/persistence/database/data-source";
import { engines } from "../support/engines";
import { callAs, post, type Answer } from "../support/graphql-client";
import {
  FLAT_1_PERMILLE,
  startServerWithPremiums,
  TABLE,
  type PremiumsOfServer,
  type Recorded,
} from "../support/premiums-of-server";

describe.each(engines)("the premium tables, on %s", (engine) => {
  let premiums: PremiumsOfServer;
  beforeAll(async () => {
    premiums = await startServerWithPremiums(engine);
  });
  afterAll(() => premiums.server.stop());

  const codesOf = ({ data }: Answer<Recorded>) =>
    data?.recordPremiumTable.fields.map(({ path, code }) => `${path} ${code}`);

  describe("a new table", () => {
    it("may apply from today on, but from no day that has passed", async () => {
      const { id: issuerId, token } = await premiums.issuerWithShippedTables();
      const late = await premiums.record(token, { ...FLAT_1_PERMILLE, effectiveFrom: premiums.day(-1) });
      expect(late.data?.recordPremiumTable.fields).toEqual([
        {
          path: "effectiveFrom",
          code: "BEFORE_TODAY",
          message: `Must be today, ${premiums.day(0)}, or later, so that earlier quotes stay as they were; got ${premiums.day(-1)}.`,
          limit: premiums.day(0),
          actual: premiums.day(-1),
          source: null,
          isOwnRule: null,
        },
      ]);
      const inTime = await premiums.record(token, { ...FLAT_1_PERMILLE, effectiveFrom: premiums.day(0) });
      expect(inTime.data?.recordPremiumTable.__typename).toBe("RecordPremiumTableSuccess");
      expect(await premiums.quote({ issuerId, kind: "INTERIM_PAYMENT", amount: 10_000_000 })).toMatchObject({
        total: 10_000,
      });
    });

    it("is refused for a day from which another of its kind applies", async () => {
      const { token } = await premiums.newIssuer();
      const table = { ...FLAT_1_PERMILLE, effectiveFrom: premiums.day(5) };
      await premiums.record(token, table);
      expect(codesOf(await premiums.record(token, table))).toEqual(["effectiveFrom ALREADY_RECORDED"]);
      const otherKind = await premiums.record(token, { ...table, kind: "ADVANCE_PAYMENT" });
      expect(otherKind.data?.recordPremiumTable.__typename).toBe("RecordPremiumTableSuccess");
    });

    it("reaches back only as the first of its kind, also where several come at once", async () => {
      const back = [-10, -20, -30, -40, -50, -60, -70, -80];
      // Three times: until every connection of the pool is open, the first request is through before the others begin.
      for (let round = 0; round < 3; round += 1) {
        const { id: issuerId, token } = await premiums.newIssuer();
        const answers = await Promise.all(
          back.map((days) =>
            premiums.record(token, { ...FLAT_1_PERMILLE, effectiveFrom: premiums.day(days) }),
          ),
        );
        const types = answers.map(({ data }) => data?.recordPremiumTable.__typename);
        expect(types.filter((type) => type === "RecordPremiumTableSuccess")).toHaveLength(1);
        expect(types.filter((type) => type === "InvalidInputError")).toHaveLength(back.length - 1);
        expect((await premiums.list({ issuerId })).nodes).toHaveLength(1);
      }
    });

    it("is refused with everything that is wrong at once, in the caller's language", async () => {
      const { token } = await premiums.newIssuer();
      const table = {
        ...FLAT_1_PERMILLE,
        effectiveFrom: premiums.day(0),
        bands: [
          { upTo: 1_000_000, ratePerMillion: 1_000_001 },
          { ratePerMillion: 1_000 },
          { upTo: 5, ratePerMillion: 1 },
        ],
        roundDownTo: 0,
        source: " ",
      };
      const refused = await premiums.record(token, table);
      expect(codesOf(refused)?.sort()).toEqual([
        "bands.0.ratePerMillion OUT_OF_RANGE",
        "bands.1.upTo ONLY_LAST_BAND_OPEN",
        "bands.2.upTo BANDS_NOT_ASCENDING",
        "bands.2.upTo LAST_BAND_NOT_OPEN",
        "roundDownTo OUT_OF_RANGE",
        "source BLANK",
      ]);
      const falling = {
        ...table,
        bands: [{ upTo: 1_000_000, ratePerMillion: 2_000 }, { ratePerMillion: 1_000 }],
      };
      const inJapanese = await premiums.record(token, { ...falling, roundDownTo: 1, source: "試験用" }, "ja");
      expect(inJapanese.data?.recordPremiumTable.fields).toEqual([
        {
          path: "bands.1.ratePerMillion",
          code: "LARGER_COSTS_LESS",
          message:
            "この区分の最小の金額の保証料が1,000円となり、直前の金額の2,000円を下回ります。" +
            "料率を上げるか、区分ごとに計算して合計する方法としてください。",
          limit: "2000",
          actual: "1000",
          source: null,
          isOwnRule: null,
        },
      ]);
    });

    it("is recorded once for one idempotency key, with one event that names it", async () => {
      const { id: issuerId, token } = await premiums.newIssuer();
      const table = { ...FLAT_1_PERMILLE, effectiveFrom: premiums.day(0), idempotencyKey: "first table" };
      const first = await premiums.record(token, table);
      expect((await premiums.record(token, table)).data).toEqual(first.data);
      const other = await premiums.record(token, { ...table, source: "別の出典" });
      expect(other.data?.recordPremiumTable.__typename).toBe("IdempotencyConflictError");
      const database = await openDatabase({ url: premiums.server.databaseUrl });
      const events = await database.read.query<object[]>(
        `SELECT type, subject_id AS subject FROM event WHERE organisation_id = '${issuerId}'`,
      );
      await database.close();
      const { id } = first.data?.recordPremiumTable.premiumTable ?? { id: "" };
      expect(events).toEqual([{ type: "PREMIUM_TABLE_RECORDED", subject: id }]);
    });

    it("is for issuers to record, each for itself", async () => {
      const [ours, theirs] = [await premiums.issuerWithShippedTables(), await premiums.newIssuer()];
      const table = { ...FLAT_1_PERMILLE, effectiveFrom: premiums.day(0) };
      for (const token of [
        premiums.server.tokens.contractor,
        premiums.server.tokens.obligee,
        premiums.server.tokens.operator,
      ]) {
        const { errors } = await premiums.record(token, table);
        expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
      }
      const before = await premiums.list({ issuerId: ours.id });
      await premiums.record(theirs.token, table);
      expect(await premiums.list({ issuerId: ours.id })).toEqual(before);
      expect((await premiums.list({ issuerId: theirs.id })).nodes).toHaveLength(1);
      const inOthersName = await premiums.record(theirs.token, { ...table, issuerId: ours.id });
      expect(inOthersName.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
    });

    it("cannot be changed or deleted, not even by another program", async () => {
      const { id: issuerId } = await premiums.issuerWithShippedTables();
      const before = await premiums.list({ issuerId });
      const database = await openDatabase({ url: premiums.server.databaseUrl });
      const { write } = database;
      const refused = /kept as they are/;
      const ours = `WHERE issuer_id = '${issuerId}'`;
      await expect(write.query(`UPDATE premium_table SET minimum = 1 ${ours}`)).rejects.toThrow(refused);
      await expect(write.query(`DELETE FROM premium_table ${ours}`)).rejects.toThrow(refused);
      const another =
        engine === "sqlite"
          ? `INSERT OR REPLACE INTO premium_table SELECT * FROM premium_table ${ours}`
          : "TRUNCATE premium_table";
      await expect(write.query(another)).rejects.toThrow(refused);
      await database.close();
      expect(await premiums.list({ issuerId })).toEqual(before);
    });
  });

  describe("the list of an issuer's tables", () => {
    it("has them by day, the latest first, page by page, for every signed-in caller", async () => {
      const { id: issuerId, token } = await premiums.issuerWithShippedTables();
      await premiums.record(token, { ...FLAT_1_PERMILLE, effectiveFrom: premiums.day(20) });
      await premiums.record(token, { ...FLAT_1_PERMILLE, effectiveFrom: premiums.day(10) });
      const interim = await premiums.list({ issuerId, kind: "INTERIM_PAYMENT" });
      expect(interim.nodes.map(({ effectiveFrom }) => effectiveFrom)).toEqual([
        premiums.day(20),
        premiums.day(10),
        "2022-01-01",
      ]);
      const whole = await premiums.list({ issuerId });
      expect(whole.nodes).toHaveLength(5);
      const first = await premiums.list({ issuerId, first: 3 });
      const second = await premiums.list({ issuerId, first: 3, after: first.pageInfo.endCursor });
      expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes);
      expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
      for (const other of [
        premiums.server.tokens.issuer,
        premiums.server.tokens.obligee,
        premiums.server.tokens.operator,
      ])
        expect(await premiums.list({ issuerId }, other)).toEqual(whole);
      expect((await premiums.list({ issuerId: "issuer_nobody" })).nodes).toEqual([]);
    });

    it("leads to each table by its id", async () => {
      const { id: issuerId } = await premiums.issuerWithShippedTables();
      const { nodes } = await premiums.list({ issuerId });
      const { data } = await post(
        callAs(premiums.server, "obligee"),
        `query N($ids: [ID!]!) { nodes(ids: $ids) { ... on PremiumTable { ${TABLE} } } }`,
        { ids: nodes.map(({ id }) => id) },
      );
      expect(data?.["nodes"]).toEqual(nodes);
    });
  });
});
