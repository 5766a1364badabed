import { applicationsOf, appliedWorks, codesOf, officeHours, TODAY } from "../support/applications-of-server";
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

  const performance = (works: object): object => ({
    kind: "CONTRACT_PERFORMANCE",
    obligeeId: server.ids.kumamotoCity,
    worksContract: works,
    amount: 30_000_000,
    isAdvancePlanned: true,
    depositBank: null,
  });
  const inDifferences = (elsewhere: number, stated: number, guaranteeNumber: string): object => ({
    term: "CONTRACT_PRICE",
    stated: String(stated),
    elsewhere: String(elsewhere),
    guaranteeNumber,
  });

  it("is made by what is applied for; what differs from it is taken over once it is approved, not before", async () => {
    const { apply, step } = applicationsOf(server);
    const works = appliedWorks();
    const { application } = await apply({ obligeeId: server.ids.kumamotoCity, worksContract: works });
    const applicationId = application!.id;
    const [id = ""] = await listed({ identifier: works.identifiers.contractNumber });
    const entered = { contractPrice: 100_000_000, amendments: [] };
    expect(await entryOf(id)).toMatchObject(entered);

    await step(server.tokens.issuer, "returnApplication", { applicationId, reason: "金額" });
    const corrected = { ...works, contractPrice: 110_000_000 };
    const content = { kind: "ADVANCE_PAYMENT", amount: 40_000_000, worksContract: corrected };
    await step(server.tokens.contractor, "changeApplication", {
      applicationId,
      content: {
        ...content,
        obligeeId: server.ids.kumamotoCity,
        depositBank: { name: "〇〇銀行", branch: "△△支店" },
      },
    });
    const submitted = await step(server.tokens.contractor, "submitApplication", { applicationId });
    expect(submitted.application).toMatchObject({ status: "APPLIED" });
    expect(await entryOf(id)).toMatchObject(entered);
    // Nor does one that is given up, or declined.
    for (const contractPrice of [120_000_000, 130_000_000]) {
      const other = await apply(performance({ ...works, contractPrice }));
      const input = { applicationId: other.application!.id };
      await (contractPrice === 120_000_000
        ? step(server.tokens.contractor, "withdrawApplication", input)
        : step(server.tokens.issuer, "declineApplication", { ...input, reason: "謝絶" }));
    }
    expect(await entryOf(id)).toMatchObject(entered);

    await step(server.tokens.issuer, "approveApplication", { applicationId });
    expect(await entryOf(id)).toMatchObject({
      contractPrice: 110_000_000,
      amendments: [
        {
          cause: "STATED_ANEW",
          amendedOn: null,
          before: { contractPrice: 100_000_000 },
          after: { contractPrice: 110_000_000 },
        },
      ],
    });
  });

  it("is given what it lacks by what is applied for, such as a number", async () => {
    const { entryId, contract } = await issued({ identifiers: {} });
    const number = `補-${entryId}`;
    const works = { ...contract, coveredPrice: null, identifiers: { worksNumber: number } };
    const { application } = await applicationsOf(server).apply({
      ...performance(works),
      obligeeId: server.ids.kinki,
    });
    expect(application).toMatchObject({ status: "APPLIED" });
    expect(await listed({ identifier: number })).toEqual([entryId]);
    expect(await entryOf(entryId)).toMatchObject({ identifiers: { worksNumber: number }, amendments: [] });
  });

  it("keeps an amendment by contract: no later statement takes price or period back, but differs", async () => {
    const { apply, step, settle, finalPremium } = applicationsOf(server);
    const works = appliedWorks();
    const advance = await apply({ obligeeId: server.ids.kumamotoCity, worksContract: works });
    const [id = ""] = await listed({ identifier: works.identifiers.contractNumber });
    await step(server.tokens.issuer, "approveApplication", { applicationId: advance.application!.id });
    const change = { amendedOn: TODAY, contractPrice: 105_000_000, workPeriod: { to: "2027-05-31" } };
    await perform(as(server.tokens.issuer), "amendWorksContract", { worksContractId: id, change });
    const kept = { contractPrice: 105_000_000, amendments: [{ cause: "AMENDED", amendedOn: TODAY }] };

    const { application } = await apply(performance(works));
    const applicationId = application!.id;
    await step(server.tokens.issuer, "approveApplication", { applicationId });
    expect(await entryOf(id)).toMatchObject(kept);
    await step(server.tokens.issuer, "setFinalPremium", { applicationId, ...finalPremium(application!) });
    await settle(application!);
    const { guarantee } = await step(server.tokens.issuer, "issueAppliedGuarantee", { applicationId });
    const entry = await entryOf(id);
    expect(entry).toMatchObject(kept);
    expect(entry?.differences).toContainEqual(inDifferences(100_000_000, 105_000_000, guarantee!.number));
    // Nor does a guarantee that another system underwrote.
    const { guarantee: interim } = await perform(
      as(server.tokens.issuer),
      "issueGuarantee",
      issueInput(server, {
        kind: "INTERIM_PAYMENT",
        obligeeId: server.ids.kumamotoCity,
        worksContract: worksContract({ ...works, contractPrice: 99_000_000, coveredPrice: null }),
        amount: 10_000_000,
      }),
      "guarantee { number }",
    );
    const after = await entryOf(id);
    expect(after).toMatchObject(kept);
    expect(after?.differences).toContainEqual(inDifferences(99_000_000, 105_000_000, interim.number));
  });

  it("may be applied for as it was amended, though the registered works say what was before", async () => {
    const { step } = applicationsOf(server);
    const registered = await step(server.tokens.issuer, "registerWorks", {
      contractorId: server.ids.contractor,
      obligeeId: server.ids.kumamotoCity,
      name: "〇〇樋門改修工事",
      contractPrice: 80_000_000,
      workPeriod: { from: "2026-05-01", to: "2027-02-28" },
      contractedOn: "2026-04-20",
      identifiers: { worksNumber: "樋-1" },
    });
    const { id: registeredWorksId } = registered["registeredWorks"] as { id: string };
    const applied = (content: object, draft: boolean) =>
      step(server.tokens.contractor, "applyForGuarantee", {
        issuerId: server.ids.issuer,
        registeredWorksId,
        draft,
        content: { amount: 20_000_000, ...content },
      });
    const depositBank = { name: "〇〇銀行", branch: "△△支店" };
    const first = await applied({ kind: "ADVANCE_PAYMENT", depositBank }, false);
    expect(first.application).toMatchObject({ status: "APPLIED" });
    const [worksContractId = ""] = await listed({ identifier: "樋-1" });
    const second = async (works: object): Promise<string[]> => {
      const content = { kind: "CONTRACT_PERFORMANCE", isAdvancePlanned: true, worksContract: works };
      return codesOf((await applied(content, true)).findings);
    };
    const workPeriod = { to: "2027-03-31" };
    const contradicted = ["contractPrice", "workPeriod.to"].map(
      (term) => `worksContract.${term} CONTRADICTS_REGISTERED_WORKS`,
    );
    expect(await second({ contractPrice: 90_000_000, workPeriod })).toEqual(contradicted);
    const change = { amendedOn: TODAY, contractPrice: 90_000_000, workPeriod };
    await perform(as(server.tokens.issuer), "amendWorksContract", { worksContractId, change });
    expect(await second({ contractPrice: 90_000_000, workPeriod })).toEqual([]);
    expect(await second({})).toEqual([]);
    // What the application leaves out is filled in as it was amended.
    const { application } = await applied({ kind: "CONTRACT_PERFORMANCE", isAdvancePlanned: true }, true);
    expect(application?.["worksContract"]).toMatchObject({ contractPrice: 90_000_000, workPeriod });
    expect(await second({ contractPrice: 95_000_000, workPeriod: { to: "2027-04-30" } })).toEqual(
      contradicted,
    );
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
