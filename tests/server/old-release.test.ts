import { assemble } from "../../src/server/assemble";
import { openDatabase } from "../../src/persistence/database/data-source";
import type { GuaranteeView } from "../../src/use-cases/guarantee/ports";
import type { Caller } from "../../src/domain/account/access";
import { Wanted, wholly } from "../../src/use-cases/shared/wanted";
import { createDatabase, engines, type TestDatabase } from "../support/engines";
import { examined } from "../support/examined";
import { recordedRows, restoreRelease, SECRETS_OF_RELEASE } from "../support/release-0.2.0";
import { SEAL_KEYS } from "../support/seal-keys";

const OPERATOR: Caller = {
  tokenId: "token_of_the_test",
  role: "OPERATOR",
  organisationId: "operator_01941f29-7c00-7000-8000-000000000001",
  userId: null,
  scopes: null,
};
const ALL = { direction: "FORWARD", size: 100, after: null, before: null } as const;
const recorded = recordedRows();

describe.each(engines)("a database of release 0.2.0, on %s", (engine) => {
  let place: TestDatabase;
  beforeAll(async () => {
    place = await createDatabase(engine);
    await restoreRelease(place.url, engine);
    await openDatabase({ url: place.url }).then((database) => database.close());
  });
  afterAll(() => place.drop());

  it("holds guarantees of every kind and state, and applications of every state", () => {
    const states = new Set(recorded["guarantee"]?.map(({ kind, status }) => `${kind} ${status}`));
    for (const kind of ["ADVANCE_PAYMENT", "INTERIM_PAYMENT", "CONTRACT_PERFORMANCE"])
      for (const status of ["ISSUED", "CANCELLED", "DISCHARGED", "EXPIRED"])
        expect(states).toContain(`${kind} ${status}`);
    const applied = new Set(recorded["guarantee_application"]?.map(({ status }) => status));
    expect([...applied].sort()).toEqual(["APPLIED", "APPROVED", "DECLINED", "DRAFT", "ISSUED", "WITHDRAWN"]);
  });

  it("is migrated with nothing that the doctor finds wrong, and no key, seal or event lost", async () => {
    const findings = await examined(place.url, { secrets: SECRETS_OF_RELEASE });
    // No server has sent its mails.
    expect(findings.filter(({ check }) => check !== "queue")).toEqual([]);
    const { write, close } = await openDatabase({ url: place.url }).then((database) => ({
      write: database.write,
      close: () => database.close(),
    }));
    for (const table of [
      "guarantee",
      "certificate",
      "auth_key",
      "event",
      "amendment",
      "guarantee_end",
      "mail",
    ]) {
      const [counted] = await write.query<{ n: number | string }[]>(`SELECT count(*) AS n FROM "${table}"`);
      expect([table, Number(counted?.n)]).toEqual([table, recorded[table]?.length]);
    }
    await close();
  });

  it("serves each guarantee as it was, under one works contract where they agree, listed where they do not", async () => {
    const secrets = { ...SECRETS_OF_RELEASE, sealKeys: SEAL_KEYS };
    const parts = await assemble({ databaseUrl: place.url, secrets });
    try {
      const { guarantees, worksContracts } = parts.reads;
      const orderBy = { field: "NUMBER", direction: "ASC" } as const;
      const { rows } = await guarantees.page(
        OPERATOR,
        { window: ALL, orderBy, filter: {} },
        wholly<GuaranteeView>(),
      );
      const before = [...(recorded["guarantee"] ?? [])].sort((one, other) =>
        String(one["number"]) < String(other["number"]) ? -1 : 1,
      );
      expect(
        rows.map(({ view }) => [
          view.number,
          view.kind,
          view.status,
          view.amount,
          view.expiresOn,
          view.revision,
        ]),
      ).toEqual(
        before.map((row) => [
          row["number"],
          row["kind"],
          row["status"],
          row["amount"],
          row["expires_on"],
          row["version"],
        ]),
      );
      const entries = new Map<string, Set<string | null>>();
      for (const { view } of rows) {
        const { name, id } = view.worksContract;
        const of = `${name} ${view.obligee.id} ${view.contractor.id} ${view.issuer.id}`;
        entries.set(of, (entries.get(of) ?? new Set()).add(id));
      }
      expect([...entries].filter(([, ids]) => ids.size !== 1 || ids.has(null))).toEqual([]);

      const wanted = new Wanted(["name", "differences", "differences.term"], []);
      const differing = await worksContracts.page(OPERATOR, ALL, { differing: true }, wanted);
      const names = differing.rows.map(({ view }) => view.name);
      expect(names).toContain("相違のある工事");
      expect(names).not.toContain("ISSUEDの工事");
      const [listed] = differing.rows.filter(({ view }) => view.name === "相違のある工事");
      expect(listed?.view.differences).toMatchObject([{ term: "CONTRACT_PRICE" }]);
    } finally {
      await parts.close();
    }
  });
});

describe.each(engines)("a change of price that release 0.2.0 recorded, on %s", (engine) => {
  it("is judged in the ledger of the body that had opened the guarantee", async () => {
    const place = await createDatabase(engine);
    const [raised] = (recorded["guarantee"] ?? []).filter(
      (row) => row["kind"] === "CONTRACT_PERFORMANCE" && row["contract_price"] === 120_000_000,
    );
    const { id = "", obligee_id: obligee = "" } = raised ?? {};
    await restoreRelease(place.url, engine, async (query) => {
      const add = async (table: string, changes: Readonly<Record<string, unknown>>): Promise<void> => {
        const row = { ...recorded[table]?.[0], ...changes };
        const values = Object.values(row).map((value) =>
          typeof value === "string" ? `'${value}'` : String(value),
        );
        const columns = Object.keys(row).map((column) => `"${column}"`);
        await query(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${values.join(", ")})`);
      };
      await add("opening", { obligee_id: obligee, guarantee_id: id });
      const terms = (price: number) =>
        JSON.stringify({ amount: 10_000_000, contractPrice: price, coveredPrice: price });
      await add("amendment", {
        id: "amendment_1",
        guarantee_id: id,
        before: terms(100_000_000),
        after: terms(120_000_000),
        certificate_id: null,
      });
    });
    const database = await openDatabase({ url: place.url });
    const [entry] = await database.read.query<{ isUnderRate: boolean | number; missing: number | string }[]>(
      `SELECT e.is_under_rate AS "isUnderRate", q.missing AS missing FROM ledger_entry e ` +
        `JOIN performance_shortfall q ON q.guarantee_id = e.guarantee_id WHERE e.guarantee_id = '${String(id)}'`,
    );
    await database.close();
    await place.drop();
    // A tenth of the new price is 12,000,000.
    expect([Boolean(entry?.isUnderRate), Number(entry?.missing)]).toEqual([true, 2_000_000]);
  });
});
