import { openDatabase } from "../../src/persistence/database/data-source";
import { engines } from "../support/engines";
import { post, type Answer } from "../support/graphql-client";
import {
  FLAT_1_PERMILLE,
  startPremiumWorld,
  TABLE,
  type PremiumWorld,
  type Recorded,
} from "../support/premium-world";

describe.each(engines)("the premium tables, on %s", (engine) => {
  let world: PremiumWorld;
  beforeAll(async () => {
    world = await startPremiumWorld(engine);
  });
  afterAll(() => world.server.stop());

  const codesOf = ({ data }: Answer<Recorded>) =>
    data?.recordPremiumTable.fields.map(({ path, code }) => `${path} ${code}`);

  describe("a new table", () => {
    it("may apply from today on, but from no day that has passed", async () => {
      const { id: issuerId, token } = await world.issuerWithShippedTables();
      const late = await world.record(token, { ...FLAT_1_PERMILLE, effectiveFrom: world.day(-1) });
      expect(late.data?.recordPremiumTable.fields).toEqual([
        {
          path: "effectiveFrom",
          code: "BEFORE_TODAY",
          message: `Must be today, ${world.day(0)}, or later, so that earlier quotes stay as they were; got ${world.day(-1)}.`,
          limit: world.day(0),
          actual: world.day(-1),
        },
      ]);
      const inTime = await world.record(token, { ...FLAT_1_PERMILLE, effectiveFrom: world.day(0) });
      expect(inTime.data?.recordPremiumTable.__typename).toBe("RecordPremiumTableSuccess");
      expect(await world.quote({ issuerId, kind: "INTERIM_PAYMENT", amount: 10_000_000 })).toMatchObject({
        total: 10_000,
      });
    });

    it("is refused for a day from which another of its kind applies", async () => {
      const { token } = await world.newIssuer();
      const table = { ...FLAT_1_PERMILLE, effectiveFrom: world.day(5) };
      await world.record(token, table);
      expect(codesOf(await world.record(token, table))).toEqual(["effectiveFrom ALREADY_RECORDED"]);
      const otherKind = await world.record(token, { ...table, kind: "ADVANCE_PAYMENT" });
      expect(otherKind.data?.recordPremiumTable.__typename).toBe("RecordPremiumTableSuccess");
    });

    it("reaches back only as the first of its kind, also where several come at once", async () => {
      const back = [-10, -20, -30, -40, -50, -60, -70, -80];
      // Three times: until every connection of the pool is open, the first request is through before the others begin.
      for (let round = 0; round < 3; round += 1) {
        const { id: issuerId, token } = await world.newIssuer();
        const answers = await Promise.all(
          back.map((days) => world.record(token, { ...FLAT_1_PERMILLE, effectiveFrom: world.day(days) })),
        );
        const types = answers.map(({ data }) => data?.recordPremiumTable.__typename);
        expect(types.filter((type) => type === "RecordPremiumTableSuccess")).toHaveLength(1);
        expect(types.filter((type) => type === "InvalidInputError")).toHaveLength(back.length - 1);
        expect((await world.list({ issuerId })).nodes).toHaveLength(1);
      }
    });

    it("is refused with everything that is wrong at once, in the caller's language", async () => {
      const { token } = await world.newIssuer();
      const table = {
        ...FLAT_1_PERMILLE,
        effectiveFrom: world.day(0),
        bands: [
          { upTo: 1_000_000, ratePerMillion: 1_000_001 },
          { ratePerMillion: 1_000 },
          { upTo: 5, ratePerMillion: 1 },
        ],
        roundDownTo: 0,
        source: " ",
      };
      const refused = await world.record(token, table);
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
      const inJapanese = await world.record(token, { ...falling, roundDownTo: 1, source: "試験用" }, "ja");
      expect(inJapanese.data?.recordPremiumTable.fields).toEqual([
        {
          path: "bands.1.ratePerMillion",
          code: "LARGER_COSTS_LESS",
          message:
            "この区分の最小の金額の保証料が1,000円となり、直前の金額の2,000円を下回ります。" +
            "料率を上げるか、method を MARGINAL としてください。",
          limit: "2000",
          actual: "1000",
        },
      ]);
    });

    it("is recorded once for one idempotency key, with one event that names it", async () => {
      const { id: issuerId, token } = await world.newIssuer();
      const table = { ...FLAT_1_PERMILLE, effectiveFrom: world.day(0), idempotencyKey: "first table" };
      const first = await world.record(token, table);
      expect((await world.record(token, table)).data).toEqual(first.data);
      const other = await world.record(token, { ...table, source: "別の出典" });
      expect(other.data?.recordPremiumTable.__typename).toBe("IdempotencyConflictError");
      const database = await openDatabase({ url: world.server.databaseUrl });
      const events = await database.read.query<object[]>(
        `SELECT type, subject_id AS subject FROM event WHERE organisation_id = '${issuerId}'`,
      );
      await database.close();
      const { id } = first.data?.recordPremiumTable.premiumTable ?? { id: "" };
      expect(events).toEqual([{ type: "PREMIUM_TABLE_RECORDED", subject: id }]);
    });

    it("is for issuers to record, each for itself", async () => {
      const [ours, theirs] = [await world.issuerWithShippedTables(), await world.newIssuer()];
      const table = { ...FLAT_1_PERMILLE, effectiveFrom: world.day(0) };
      for (const token of [
        world.server.tokens.contractor,
        world.server.tokens.obligee,
        world.server.tokens.operator,
      ]) {
        const { errors } = await world.record(token, table);
        expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
      }
      const before = await world.list({ issuerId: ours.id });
      await world.record(theirs.token, table);
      expect(await world.list({ issuerId: ours.id })).toEqual(before);
      expect((await world.list({ issuerId: theirs.id })).nodes).toHaveLength(1);
      const inOthersName = await world.record(theirs.token, { ...table, issuerId: ours.id });
      expect(inOthersName.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
    });

    it("cannot be changed or deleted, not even by another program", async () => {
      const { id: issuerId } = await world.issuerWithShippedTables();
      const before = await world.list({ issuerId });
      const database = await openDatabase({ url: world.server.databaseUrl });
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
      expect(await world.list({ issuerId })).toEqual(before);
    });
  });

  describe("the list of an issuer's tables", () => {
    it("has them by day, the latest first, page by page, for every signed-in caller", async () => {
      const { id: issuerId, token } = await world.issuerWithShippedTables();
      await world.record(token, { ...FLAT_1_PERMILLE, effectiveFrom: world.day(20) });
      await world.record(token, { ...FLAT_1_PERMILLE, effectiveFrom: world.day(10) });
      const interim = await world.list({ issuerId, kind: "INTERIM_PAYMENT" });
      expect(interim.nodes.map(({ effectiveFrom }) => effectiveFrom)).toEqual([
        world.day(20),
        world.day(10),
        "2022-01-01",
      ]);
      const whole = await world.list({ issuerId });
      expect(whole.nodes).toHaveLength(5);
      const first = await world.list({ issuerId, first: 3 });
      const second = await world.list({ issuerId, first: 3, after: first.pageInfo.endCursor });
      expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes);
      expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
      for (const other of [
        world.server.tokens.issuer,
        world.server.tokens.obligee,
        world.server.tokens.operator,
      ])
        expect(await world.list({ issuerId }, other)).toEqual(whole);
      expect((await world.list({ issuerId: "issuer_nobody" })).nodes).toEqual([]);
    });

    it("leads to each table by its id", async () => {
      const { id: issuerId } = await world.issuerWithShippedTables();
      const { nodes } = await world.list({ issuerId });
      const { data } = await post(
        { url: world.server.url, token: world.server.tokens.obligee },
        `query N($ids: [ID!]!) { nodes(ids: $ids) { ... on PremiumTable { ${TABLE} } } }`,
        { ids: nodes.map(({ id }) => id) },
      );
      expect(data?.["nodes"]).toEqual(nodes);
    });
  });
});
