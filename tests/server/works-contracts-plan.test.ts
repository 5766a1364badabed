import type { Caller } from "../../src/domain/account/access";
import { Wanted } from "../../src/use-cases/shared/wanted";
import type { WorksContractFilter } from "../../src/use-cases/works-contract/ports";
import { openDatabase, type Database } from "../../src/persistence/database/data-source";
import { engines } from "../support/engines";
import { Planner } from "../support/measured/plan";
import { startServer, type TestServer } from "../support/server";

/** On PostgreSQL enough that an index is cheaper than reading everything. */
const ENTRIES = 6_000;
/** One in so many is differing, and has a reference of its own. */
const EVERY = 500;
/** Far fewer than an issuer has entries. */
const FEW = 30;

describe.each(engines)("the list of the works contracts, on %s", (engine) => {
  let server: TestServer;
  let planner: Planner;
  let database: Database;
  beforeAll(async () => {
    server = await startServer({ engine });
    database = await openDatabase({ url: server.databaseUrl });
    const { issuer, contractor, kumamotoCity: obligee } = server.ids;
    const columns = `id, issuer_id, contractor_id, obligee_id, name, name_key, contract_price, work_from, work_to, created_at`;
    const rows = Array.from({ length: ENTRIES }, (_, i) => {
      const id = `works-contract_${String(i).padStart(6, "0")}`;
      return (
        `('${id}', '${issuer}', '${contractor}', '${obligee}', '工事${String(i)}', '工事${String(i)}', 100000000, '2026-04-01', '2027-03-31', ` +
        `'2026-03-25T00:00:00.000Z')`
      );
    });
    for (let from = 0; from < ENTRIES; from += 1_000)
      await database.write.query(
        `INSERT INTO works_contract (${columns}) VALUES ${rows.slice(from, from + 1_000).join(", ")}`,
      );
    await database.write.query(
      `UPDATE works_contract SET differing = 1, external_reference = id WHERE CAST(substr(id, 16) AS INTEGER) % ${String(EVERY)} = 0 ` +
        `AND id LIKE 'works-contract!_%' ESCAPE '!'`,
    );
    // SQLite plans without statistics, as in every database of the server.
    if (engine === "postgres") await database.write.query("ANALYZE");
    planner = await Planner.open(server.databaseUrl);
  }, 120_000);
  afterAll(async () => {
    await planner.close();
    await database.close();
    await server.stop();
  });

  const planOf = (caller: Caller, filter: WorksContractFilter) =>
    planner.planOfRead(({ worksContracts }) =>
      worksContracts.page(
        caller,
        { direction: "FORWARD", size: 20, after: null, before: null },
        filter,
        new Wanted(["id", "name", "contractPrice"]),
      ),
    );
  const callerOf = (role: "ISSUER" | "CONTRACTOR" | "OPERATOR"): Caller =>
    ({ role, organisationId: role === "ISSUER" ? server.ids.issuer : server.ids.contractor }) as Caller;

  /** PostgreSQL tells what each step met. */
  const met = (lines: readonly string[]): number =>
    Math.max(
      0,
      ...lines.map((line) =>
        Number(/(?:actual rows=|Rows Removed by Filter: )([\d.]+)/.exec(line)?.[1] ?? 0),
      ),
    );

  it.each(["ISSUER", "CONTRACTOR", "OPERATOR"] as const)(
    "is read off an index of the differing entries alone: %s",
    async (role) => {
      const { lines } = await planOf(callerOf(role), { differing: true });
      expect(lines.join("\n")).toMatch(/works_contract_differing/);
      expect(lines.filter((line) => line.includes("TEMP B-TREE FOR ORDER BY"))).toEqual([]);
      expect(met(lines)).toBeLessThan(FEW);
    },
  );

  it.each(["ISSUER", "CONTRACTOR"] as const)("is read off an index of the references: %s", async (role) => {
    const { lines } = await planOf(callerOf(role), { externalReference: "works-contract_000500" });
    expect(lines.join("\n")).toMatch(/works_contract_by_external_reference/);
    expect(met(lines)).toBeLessThan(FEW);
  });

  it("is asked for one contract by its parties and name, whatever else its contractor has", async () => {
    const { contractor: contractorId, kumamotoCity: obligeeId } = server.ids;
    const identifiers = {
      worksNumber: null,
      procurementNumber: null,
      contractNumber: null,
      specificationNumber: null,
    };
    const identity = { name: "工事4321", registeredWorksId: null, contractedOn: null, identifiers };
    const { lines } = await planner.planOfRead(({ worksLedger }) =>
      worksLedger.candidates({ contractorId, obligeeId }, identity),
    );
    expect(lines.join("\n")).toMatch(/works_contract_of_parties/);
    expect(met(lines)).toBeLessThan(FEW);
  });
});
