import { dayInJapan } from "../../src/domain/values/calendar-date";
import { startServer, type TestServer } from "../../tests/support/server";
import { createHosho, type EligibilityInput, type Hosho, type Obligee } from "../src/index.js";
import { findingsOf } from "./support/refused-with";

describe("obligees", () => {
  let server: TestServer;
  let contractor: Hosho;
  let operator: Hosho;
  let kumamotoCity: Obligee;
  const named = async (name: string): Promise<Obligee> => {
    const { nodes } = await contractor.obligees({ filter: { name, isDepartment: false } });
    expect(nodes).toHaveLength(1);
    return nodes[0]!;
  };
  const contract = (more: Partial<EligibilityInput> = {}): EligibilityInput => ({
    obligeeId: kumamotoCity.id,
    kind: "ADVANCE_PAYMENT",
    worksContract: {
      contractPrice: 100_000_000,
      workPeriod: { from: "2024-10-15", to: "2025-09-30" },
      contractedOn: "2024-10-01",
    },
    on: "2024-10-01",
    ...more,
  });

  beforeAll(async () => {
    server = await startServer();
    contractor = createHosho({ endpoint: server.url, token: server.tokens.contractor });
    operator = createHosho({ endpoint: server.url, token: server.tokens.operator });
    kumamotoCity = await named("熊本市");
  });
  afterAll(() => server.stop());

  it("are found by what they are, with the day since when they take e-guarantees", async () => {
    const inKumamoto = await contractor.obligees
      .all({ first: 7, filter: { prefecture: "熊本県", isDepartment: false, adoptedOn: "2025-02-01" } })
      .toArray({ limit: 100 });
    expect(inKumamoto).toHaveLength(19);
    expect(kumamotoCity).toMatchObject({
      category: "DESIGNATED_CITY",
      prefecture: "熊本県",
      parent: null,
      adoptions: [{ startsOn: "2024-10-01", works: true, consulting: true, isTrial: false }],
    });
  });

  it("are departments of their bodies, and go by their adoption", async () => {
    const { nodes } = await contractor.obligees({ filter: { parentId: kumamotoCity.id } });
    expect(nodes).toMatchObject([
      {
        id: server.ids.kumamotoCity,
        addressee: "熊本市長",
        aliases: [],
        parent: { id: kumamotoCity.id, name: "熊本市" },
        adoptions: kumamotoCity.adoptions,
      },
    ]);
  });

  it("take e-guarantees from their day on; before, every reason is told with what would satisfy it", async () => {
    expect(await contractor.eligibility(contract())).toEqual({
      __typename: "Eligibility",
      eligible: true,
      mostAmount: 40_000_000,
      leastAmount: null,
      reasons: [],
      cautions: [],
    });
    const early = contract({
      on: "2024-09-30",
      worksContract: { ...contract().worksContract, contractedOn: "2024-09-30" },
    });
    const { eligible, reasons } = await contractor.eligibility(early, { language: "ja" });
    expect(eligible).toBe(false);
    expect(reasons).toMatchObject([{ code: "BEFORE_ADOPTION_START", limit: "2024-10-01" }]);
    expect(reasons[0]?.source).not.toBe("");
  });

  it("cannot be asked about where the question contradicts itself", async () => {
    const nobody = contract({ obligeeId: "obligee_01890000-0000-7000-8000-000000000000" });
    expect(await findingsOf(contractor.eligibility(nobody))).toEqual(["obligeeId NOT_FOUND"]);
  });

  it("go by the national defaults until they record rules of their own", async () => {
    const obligeeId = (await named("熊本県")).id;
    const before = await contractor.obligeePolicy({ obligeeId, on: "2024-10-01" });
    expect(before).toMatchObject({
      effectiveFrom: null,
      advancePercent: { value: 40, isOwn: false },
      cap: { value: null, isOwn: false },
      roundDownTo: { value: 1 },
    });

    const today = dayInJapan(new Date());
    const rules = {
      obligeeId,
      effectiveFrom: today,
      cap: 300_000_000,
      source: "熊本県公共工事前払金取扱要領",
    };
    const { obligeePolicy } = await operator.recordObligeePolicy(rules);
    expect(obligeePolicy).toMatchObject({
      obligeeId,
      effectiveFrom: today,
      cap: { value: 300_000_000, isOwn: true, source: "熊本県公共工事前払金取扱要領" },
      advancePercent: { isOwn: false },
    });
    expect(await contractor.obligeePolicy({ obligeeId })).toEqual({ ...obligeePolicy, on: today });
    expect(await contractor.obligeePolicy({ obligeeId, on: "2024-10-01" })).toEqual(before);

    expect(await findingsOf(operator.recordObligeePolicy(rules))).toEqual(["effectiveFrom ALREADY_RECORDED"]);
    expect(await contractor.obligeePolicy({ obligeeId: "obligee_none" })).toBeNull();
  });
});
