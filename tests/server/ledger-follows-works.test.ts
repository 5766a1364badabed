import type { IssueGuaranteeInput, WorksContractInput } from "../../sdk/src/generated/inputs";
import { openDatabase } from "../../src/persistence/database/data-source";
import { MIGRATIONS } from "../../src/persistence/migrations";
import { Ledgers1796200000000 } from "../../src/persistence/migrations/1796200000000-ledgers";
import { createDatabase, engines, type TestDatabase } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

interface Listed {
  readonly ledger: {
    readonly nodes: readonly {
      readonly number: string;
      readonly contractorName: string;
      readonly gaps: readonly { readonly code: string; readonly missing: number | null }[];
    }[];
  };
}

interface Issued {
  readonly id: string;
  readonly number: string;
  readonly worksContractId: string;
}

const PERFORMANCE = { kind: "CONTRACT_PERFORMANCE", amount: 10_000_000, depositBank: null } as const;

const TOGETHER = {
  name: "霞が関橋梁・見本特定建設工事共同企業体",
  members: [
    { name: "株式会社〇〇建設", shareBasisPoints: 6_000, isRepresentative: true },
    { name: "△△土木株式会社", shareBasisPoints: 4_000, isRepresentative: false },
  ],
};

describe.each(engines)("the ledger of a body follows works contracts, on %s", (engine) => {
  let server: TestServer;
  let place: TestDatabase;
  beforeAll(async () => {
    place = await createDatabase(engine);
    server = await startServer({ databaseUrl: place.url });
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });

  const as = (holder: keyof TestServer["tokens"]) => callAs(server, holder);
  const found = async (filter: string): Promise<Listed["ledger"]["nodes"]> => {
    const query = `{ ledger(filter: ${filter}, first: 100) { nodes { number contractorName gaps { code missing } } } }`;
    const { data, text } = await post<Listed>(as("obligee"), query);
    if (!data) throw new Error(text);
    return data.ledger.nodes;
  };
  const numbersBy = async (filter: string) => (await found(filter)).map(({ number }) => number);

  let serial = 0;
  const works = (changes: Partial<WorksContractInput> = {}): WorksContractInput => {
    serial += 1;
    return worksContract({ name: `追従の工事（その${String(serial)}）`, ...changes });
  };
  const issue = async (
    contract: WorksContractInput,
    changes: Partial<IssueGuaranteeInput> = PERFORMANCE,
  ): Promise<Issued> => {
    const input = issueInput(server, { worksContract: contract, ...changes });
    const { guarantee } = await perform(
      as("issuer"),
      "issueGuarantee",
      input,
      "guarantee { id number worksContract { id } }",
    );
    return { id: guarantee.id, number: guarantee.number, worksContractId: guarantee.worksContract.id ?? "" };
  };
  const open = async ({ id, number }: Issued): Promise<void> => {
    const { authKey } = await perform(
      as("contractor"),
      "revealAuthKey",
      { guaranteeId: id },
      "authKey { value }",
    );
    await perform(as("obligee"), "openCertificate", { number, key: authKey.value });
  };
  const priced = (worksContractId: string, contractPrice: number, amendedOn = "2026-06-01") =>
    perform(as("issuer"), "amendWorksContract", { worksContractId, change: { amendedOn, contractPrice } });
  const amend = (guaranteeId: string, revision: number, change: object, amendedOn = "2026-06-01") =>
    perform(as("issuer"), "amendGuarantee", {
      guaranteeId,
      revision,
      change: { amendedOn, ...change },
    });

  /** What the entry shows to be missing; the filter must find it by the same. */
  const missing = async ({ number }: Issued): Promise<number | null | undefined> => {
    const [entry] = await found(`{ text: "${number}" }`);
    const gap = entry?.gaps.find(({ code }) => code === "AMOUNT_UNDER_POLICY");
    const byFilter = await numbersBy("{ gaps: [AMOUNT_UNDER_POLICY] }");
    expect(byFilter.includes(number)).toBe(gap !== undefined);
    return gap?.missing;
  };

  it("finds 契約保証 under its rate once the price of the entry rises, until that is cut or it is raised", async () => {
    const one = await issue(works());
    await open(one);
    expect(await missing(one)).toBeUndefined();
    await priced(one.worksContractId, 120_000_000);
    expect(await missing(one)).toBe(2_000_000);
    // Other steps of the guarantee leave it.
    await perform(as("obligee"), "acceptGuarantee", { guaranteeId: one.id });
    expect(await missing(one)).toBe(2_000_000);
    await priced(one.worksContractId, 100_000_000, "2026-06-02");
    expect(await missing(one)).toBeUndefined();
    await priced(one.worksContractId, 130_000_000, "2026-06-03");
    expect(await missing(one)).toBe(3_000_000);
    await amend(one.id, 1, { contractPrice: 130_000_000, amount: 13_000_000 }, "2026-06-04");
    expect(await missing(one)).toBeUndefined();
  });

  it("finds it also where another guarantee of the works brought the price, and not that one", async () => {
    const contract = works();
    const [performance, advance] = [await issue(contract), await issue(contract, {})];
    for (const each of [performance, advance]) await open(each);
    await amend(advance.id, 1, { contractPrice: 110_000_000 });
    expect(await missing(performance)).toBe(1_000_000);
    expect(await missing(advance)).toBeUndefined();
  });

  it("finds it where the body opens the certificate only after the change", async () => {
    const late = await issue(works());
    await priced(late.worksContractId, 120_000_000);
    await open(late);
    expect(await missing(late)).toBe(2_000_000);
  });

  it("finds what its own amendment left under its rate", async () => {
    const own = await issue(works());
    await open(own);
    await amend(own.id, 1, { contractPrice: 140_000_000 });
    expect(await missing(own)).toBe(4_000_000);
  });

  it("is searched by the name of a joint venture, which it shows", async () => {
    const together = await issue(works(), { ...PERFORMANCE, jointVenture: TOGETHER });
    await open(together);
    for (const text of ["見本特定建設工事共同企業体", "霞ヶ関橋梁"]) {
      const [entry] = await found(`{ text: "${text}" }`);
      expect(entry).toMatchObject({ number: together.number });
      expect(entry?.contractorName).toContain(TOGETHER.name);
    }
  });

  it("is searched by numbers that the works contract learns later", async () => {
    const { name } = works();
    const first = await issue(worksContract({ name }));
    await open(first);
    expect(await numbersBy('{ text: "第2026-981号" }')).toEqual([]);
    await issue(worksContract({ name, identifiers: { contractNumber: "第2026-981号" } }), {});
    expect(await numbersBy('{ text: "第２０２６－９８１号" }')).toEqual([first.number]);
  });

  it("knows the same of guarantees from before there were ledgers", async () => {
    const amended = await issue(works({ identifiers: { contractNumber: "第2026-982号" } }), {
      ...PERFORMANCE,
      jointVenture: TOGETHER,
    });
    await open(amended);
    await amend(amended.id, 1, { contractPrice: 140_000_000 });
    const other = await openDatabase({ url: place.url });
    const known = () =>
      other.write.query<unknown[]>(
        "SELECT e.is_under_rate AS short, q.missing AS missing, e.search_text AS text FROM ledger_entry e " +
          `LEFT JOIN performance_shortfall q ON q.guarantee_id = e.guarantee_id WHERE e.number = '${amended.number}'`,
      );
    const before = await known();
    const ledgers = MIGRATIONS.indexOf(Ledgers1796200000000);
    for (let each = MIGRATIONS.length; each > ledgers; each -= 1) await other.write.undoLastMigration();
    await other.write.runMigrations();
    expect(await known()).toEqual(before);
    await other.close();
  });
});
