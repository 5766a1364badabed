import { applicationsOf, codesOf, officeHours, TODAY } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { mutate, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const DIFFERENCES = "differences { term stated elsewhere guaranteeNumber }";
const HISTORY =
  "amendments { cause amendedOn guaranteeId before { contractPrice workPeriod { to } } after { contractPrice workPeriod { to } } }";

interface Entry {
  readonly id: string;
  readonly contractPrice: number;
  readonly differences: readonly object[];
  readonly amendments: readonly object[];
}

describe.each(engines)("an issuer's entry of a works contract, on %s", (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
  });
  afterAll(() => server.stop());

  const as = (token: string) => ({ url: server.url, token });
  /** What is wrong with a change of an entry. */
  async function wrongWith(worksContractId: string, change: object, token: string): Promise<string[]> {
    const { result } = await mutate(as(token), "amendWorksContract", {
      worksContractId,
      change: { amendedOn: TODAY, ...change },
    });
    return codesOf((result as { readonly fields?: Parameters<typeof codesOf>[0] } | undefined)?.fields);
  }

  let serial = 0;
  /** Issues an advance guarantee of a contract of its own number, as another system's issuer would. */
  async function issued(works: object = {}, token = server.tokens.issuer, changes: object = {}) {
    serial += 1;
    const contract = worksContract({
      name: `〇〇川護岸工事（その${String(serial)}）`,
      identifiers: { worksNumber: `護-${String(serial)}` },
      ...works,
    });
    const { guarantee } = await perform(
      as(token),
      "issueGuarantee",
      issueInput(server, { worksContract: contract, ...changes }),
      "guarantee { id number revision expiresOn worksContract { id contractPrice } }",
    );
    return { ...guarantee, entryId: guarantee.worksContract.id ?? "", contract };
  }
  async function entryOf(id: string, token = server.tokens.issuer): Promise<Entry | null> {
    const query = `query E($id: ID!) { node(id: $id) { ... on WorksContractEntry {
      id contractPrice name identifiers { worksNumber } ${DIFFERENCES} ${HISTORY} } } }`;
    const { data, text } = await post<{ node: Entry | null }>({ url: server.url, token }, query, { id });
    if (!data) throw new Error(text);
    return data.node;
  }
  async function listed(filter: object, token = server.tokens.issuer): Promise<string[]> {
    const query =
      "query L($filter: WorksContractFilter) { worksContracts(first: 100, filter: $filter) { nodes { id } } }";
    const { data, text } = await post<{ worksContracts: { nodes: { id: string }[] } }>(
      { url: server.url, token },
      query,
      { filter },
    );
    if (!data) throw new Error(text);
    return data.worksContracts.nodes.map(({ id }) => id);
  }

  it("is listed by its number however that is written, to its issuer, its contractor and nobody else", async () => {
    const { entryId, contract } = await issued({ externalReference: "erp-77" });
    const { worksNumber } = contract.identifiers as { worksNumber: string };
    for (const token of [server.tokens.issuer, server.tokens.contractor, server.tokens.operator]) {
      expect(await listed({ identifier: worksNumber.replace("-", "－") }, token)).toEqual([entryId]);
      expect(await listed({ externalReference: "erp-77" }, token)).toEqual([entryId]);
      expect(await entryOf(entryId, token)).toMatchObject({ id: entryId, differences: [], amendments: [] });
    }
    const stranger = await applicationsOf(server).otherIssuer();
    for (const token of [stranger, server.tokens.obligee]) {
      expect(await listed({ identifier: worksNumber }, token)).toEqual([]);
      expect(await entryOf(entryId, token)).toBeNull();
    }
  });

  it("keeps its own history, and names the guarantees that do not follow yet, until they do", async () => {
    const { id, number, entryId, revision } = await issued();
    const before = (await entryOf(entryId))?.contractPrice ?? 0;
    const change = { amendedOn: TODAY, contractPrice: before + 5_000_000 };
    const { worksContract: amended } = await perform(
      as(server.tokens.issuer),
      "amendWorksContract",
      { worksContractId: entryId, change },
      `worksContract { contractPrice ${DIFFERENCES} ${HISTORY} }`,
    );
    const difference = {
      term: "CONTRACT_PRICE",
      stated: String(before + 5_000_000),
      elsewhere: String(before),
      guaranteeNumber: number,
    };
    expect(amended).toMatchObject({
      contractPrice: before + 5_000_000,
      differences: [difference],
      amendments: [
        {
          cause: "AMENDED",
          amendedOn: TODAY,
          guaranteeId: null,
          before: { contractPrice: before },
          after: { contractPrice: before + 5_000_000 },
        },
      ],
    });
    expect(await listed({ differing: true })).toContain(entryId);
    // The contractor learns of it, too.
    expect((await entryOf(entryId, server.tokens.contractor))?.differences).toEqual([difference]);

    await perform(as(server.tokens.issuer), "amendGuarantee", {
      guaranteeId: id,
      revision,
      change,
    });
    expect(await entryOf(entryId)).toMatchObject({ differences: [], amendments: [{ cause: "AMENDED" }] });
    expect(await listed({ differing: true })).not.toContain(entryId);
    expect(await listed({ differing: false })).toContain(entryId);
  });

  it("follows the amendment of a guarantee, which its history names", async () => {
    const { id, entryId, revision, contract } = await issued();
    const price = contract.contractPrice;
    const change = { amendedOn: TODAY, contractPrice: price + 1_000_000 };
    await perform(as(server.tokens.issuer), "amendGuarantee", {
      guaranteeId: id,
      revision,
      change,
    });
    expect(await entryOf(entryId)).toMatchObject({
      contractPrice: price + 1_000_000,
      amendments: [{ cause: "GUARANTEE_AMENDED", amendedOn: TODAY, guaranteeId: id }],
    });
  });

  it("differs from the entry of another issuer that shares a number; only contractor and operator read what that says", async () => {
    const mine = await issued();
    const other = await issued(
      { ...mine.contract, contractPrice: mine.contract.contractPrice + 1 },
      await otherIssuer(),
      { kind: "CONTRACT_PERFORMANCE", depositBank: null },
    );
    expect(other.entryId).not.toBe(mine.entryId);
    const stated = String(mine.contract.contractPrice);
    const seen = { term: "CONTRACT_PRICE", stated, guaranteeNumber: null };
    expect((await entryOf(mine.entryId))?.differences).toEqual([{ ...seen, elsewhere: null }]);
    for (const token of [server.tokens.contractor, server.tokens.operator]) {
      const { differences } = (await entryOf(mine.entryId, token)) ?? { differences: [] };
      expect(differences).toEqual([{ ...seen, elsewhere: String(Number(stated) + 1) }]);
    }
    expect(await listed({ differing: true }, server.tokens.operator)).toEqual(
      expect.arrayContaining([mine.entryId, other.entryId]),
    );
  });

  it("is amended by its issuer alone, with everything that is wrong told at once and nothing stored", async () => {
    const { entryId, contract } = await issued();
    const wrong = {
      amendedOn: "2020-01-01",
      contractPrice: 0,
      workPeriod: { to: "2019-12-31" },
    };
    expect(await wrongWith(entryId, wrong, server.tokens.issuer)).toEqual([
      "change.amendedOn BEFORE_CONTRACT",
      "change.contractPrice MUST_BE_POSITIVE",
      "change.workPeriod.to BEFORE_START",
    ]);
    const { contractPrice } = contract;
    expect(await wrongWith(entryId, { contractPrice }, server.tokens.issuer)).toEqual(["change UNCHANGED"]);
    expect(await wrongWith(entryId, { contractPrice: 1 }, await otherIssuer())).toEqual([
      "worksContractId NOT_FOUND",
    ]);
    expect(await entryOf(entryId)).toMatchObject({
      contractPrice,
      amendments: [],
    });
  });

  let another: string | undefined;
  async function otherIssuer(): Promise<string> {
    another ??= await applicationsOf(server).otherIssuer();
    return another;
  }
});
