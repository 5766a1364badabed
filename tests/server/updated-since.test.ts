import { applicationsOf, officeHours, TODAY } from "../support/applications-of-server";
import { enterOrganisations } from "../../src/use-cases/operation/enter-organisations";
import { parseLoginId } from "../../src/domain/account/login-id";
import { personsToken } from "../support/account";
import { endEvidence } from "../support/end-evidence";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const LISTS = {
  guarantees: "guarantees",
  applications: "guaranteeApplications",
  amendments: "amendmentApplications",
  works: "worksContracts",
  ledger: "ledger",
} as const;
type List = keyof typeof LISTS;
type Viewer = "issuer" | "contractor" | "obligee" | "otherObligee" | "operator";
const VIEWERS: readonly Viewer[] = ["issuer", "contractor", "obligee", "otherObligee", "operator"];

interface Item {
  readonly id: string;
  readonly updatedAt: string;
}
/** What each viewer finds changed, by lists. */
type Found = Partial<Record<Viewer, Partial<Record<List, readonly string[]>>>>;

const ASKED = `query ($since: DateTime!) { ${Object.entries(LISTS)
  .map(
    ([name, list]) =>
      `${name}: ${list}(first: 100, filter: { updatedSince: $since }) { nodes { id updatedAt } }`,
  )
  .join(" ")} }`;

describe.each(engines)("lists by the time of update, on %s", (engine) => {
  let server: TestServer;
  let steps: ReturnType<typeof applicationsOf>;
  let otherObligee: string;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    steps = applicationsOf(server);
    await enterOrganisations(server.parts.useCaseParts, {
      organisations: {
        issuers: [],
        contractors: [],
        obligees: [{ id: "obligee_other", name: "よその市" }],
        operators: [],
      },
      tokens: [],
      users: [
        {
          loginId: parseLoginId("other-obligee")!,
          name: "よその担当",
          role: "OBLIGEE",
          organisationId: "obligee_other",
          email: null,
        },
      ],
    });
    otherObligee = await personsToken(server, "other-obligee");
  });
  afterAll(() => server.stop());

  const as = (viewer: Viewer) => ({
    url: server.url,
    token: viewer === "otherObligee" ? otherObligee : server.tokens[viewer],
  });

  const listed = async (viewer: Viewer, since: string): Promise<Record<List, readonly Item[]>> => {
    const { data, text } = await post<Record<List, { nodes: readonly Item[] }>>(as(viewer), ASKED, { since });
    if (!data) throw new Error(text);
    return Object.fromEntries(
      Object.entries(data).map(([list, { nodes }]) => {
        const times = nodes.map(({ updatedAt }) => updatedAt);
        expect(times).toEqual(times.toSorted());
        expect(times.filter((time) => time < since)).toEqual([]);
        return [list, nodes];
      }),
    ) as Record<List, readonly Item[]>;
  };

  /** An instant behind all that was changed so far. */
  const behindAll = async (): Promise<string> => {
    const times: number[] = [0];
    for (const viewer of VIEWERS)
      for (const items of Object.values(await listed(viewer, "2020-01-01T00:00:00Z")))
        times.push(...items.map(({ updatedAt }) => Date.parse(updatedAt)));
    return new Date(Math.max(...times) + 1).toISOString();
  };

  /** What a step changes, for each who sees it; lists without a change are left out. */
  const changedBy = async <Done>(step: () => Promise<Done>): Promise<{ done: Done; found: Found }> => {
    const since = await behindAll();
    const done = await step();
    const found: Found = {};
    for (const viewer of VIEWERS)
      for (const [list, items] of Object.entries(await listed(viewer, since)))
        if (items.length > 0) found[viewer] = { ...found[viewer], [list]: items.map(({ id }) => id) };
    return { done, found };
  };

  let works = 0;
  const issue = async () =>
    (
      await perform(
        as("issuer"),
        "issueGuarantee",
        issueInput(server, {
          worksContract: worksContract({ name: `更新の工事（その${String((works += 1))}）` }),
        }),
        "guarantee { id number worksContract { id } }",
      )
    ).guarantee;
  const reveal = async (guaranteeId: string): Promise<string> =>
    (await perform(as("contractor"), "revealAuthKey", { guaranteeId }, "authKey { value }")).authKey.value;
  const entryOf = async (viewer: Viewer, guaranteeId: string): Promise<string> => {
    const query = "{ ledger(first: 100) { nodes { id guarantee { id } } } }";
    const { data } = await post<{ ledger: { nodes: { id: string; guarantee: { id: string } | null }[] } }>(
      as(viewer),
      query,
    );
    return data!.ledger.nodes.find(({ guarantee }) => guarantee?.id === guaranteeId)!.id;
  };

  it("find what each step with a guarantee changes, and nothing else, for whoever sees it", async () => {
    const other = await issue();
    const { done: guarantee, found: issued } = await changedBy(issue);
    const { id: guaranteeId, number } = guarantee;
    const parties = {
      guarantees: [guaranteeId],
      works: [guarantee.worksContract.id!],
    };
    const toParties: Found = { issuer: parties, contractor: parties, operator: parties };
    expect(issued).toEqual(toParties);
    expect(other.id).not.toBe(guaranteeId);

    const { done: key, found: revealed } = await changedBy(() => reveal(guaranteeId));
    expect(revealed).toEqual(toParties);

    const deposit = { guaranteeId, channel: "DIRECT" as const };
    const { found: handedOver } = await changedBy(() =>
      perform(as("contractor"), "depositGuarantee", deposit),
    );
    const entry = await entryOf("obligee", guaranteeId);
    const all: Found = { ...toParties, obligee: { guarantees: [guaranteeId], ledger: [entry] } };
    expect(handedOver).toEqual(all);

    const open = (viewer: Viewer, more: object = {}) =>
      changedBy(() => perform(as(viewer), "openCertificate", { number, key, ...more }));
    expect((await open("obligee")).found).toEqual(all);
    // Nobody is told who else looks.
    const { found: entered } = await open("otherObligee", { enterIntoLedger: true });
    const others = { guarantees: [guaranteeId], ledger: [await entryOf("otherObligee", guaranteeId)] };
    expect(entered).toEqual({ ...toParties, otherObligee: others });
    const everywhere: Found = { ...all, otherObligee: others };

    const accepted = await changedBy(() => perform(as("obligee"), "acceptGuarantee", { guaranteeId }));
    expect(accepted.found).toEqual(everywhere);
    const change = { amendedOn: TODAY, amount: 36_000_000 };
    const amended = await changedBy(() =>
      perform(as("issuer"), "amendGuarantee", { guaranteeId, revision: 1, change }),
    );
    expect(amended.found).toEqual(everywhere);
    const reissued = await changedBy(() => perform(as("issuer"), "reissueAuthKey", { guaranteeId }));
    expect(reissued.found).toEqual(toParties);

    const confirmed = await changedBy(() =>
      perform(as("obligee"), "confirmDischarge", {
        guaranteeId,
        inspectedOn: TODAY,
        evidence: endEvidence("COMPLETION_INSPECTION", TODAY),
      }),
    );
    expect(confirmed.found).toEqual(all);
    const ended = await changedBy(() =>
      perform(as("issuer"), "dischargeGuarantee", { guaranteeId, dischargedOn: TODAY }),
    );
    expect(ended.found).toEqual(everywhere);
  });

  it("find what a body does with an entry of its ledger, for that body alone", async () => {
    const { id: guaranteeId } = await issue();
    await perform(as("contractor"), "depositGuarantee", { guaranteeId, channel: "DIRECT" });
    const entryId = await entryOf("obligee", guaranteeId);
    const own: Found = { obligee: { ledger: [entryId] } };
    const entryIds = [entryId];
    const done = async (step: () => Promise<unknown>) => (await changedBy(step)).found;
    const body = as("obligee");
    expect(await done(() => perform(body, "labelLedgerEntries", { entryIds, labels: ["急"] }))).toEqual(own);
    // The label is there already.
    expect(await done(() => perform(body, "labelLedgerEntries", { entryIds, labels: ["急"] }))).toEqual({});
    expect(await done(() => perform(body, "addLedgerNote", { entryId, text: "電話済み" }))).toEqual(own);
    expect(await done(() => perform(body, "unlabelLedgerEntries", { entryIds, labels: ["急"] }))).toEqual(
      own,
    );
  });

  it("find what a body records itself", async () => {
    const record = {
      form: "PAPER_CERTIFICATE" as const,
      kind: "CONTRACT_PERFORMANCE" as const,
      contractorName: "見本建設㈱",
      issuerName: "見本銀行",
      worksName: "他機関の保証による工事",
      expiresOn: "2999-03-31",
      amount: 10_000_000,
    };
    const { done, found } = await changedBy(() =>
      perform(as("obligee"), "recordLedgerEntry", { record }, "entry { id recorded { revision } }"),
    );
    const { id: entryId } = done.entry;
    const own: Found = { obligee: { ledger: [entryId] } };
    expect(found).toEqual(own);
    const change = { entryId, revision: 1, record: { ...record, viewingUrl: "https://bond.example/1" } };
    const changed = await changedBy(() => perform(as("obligee"), "changeLedgerEntry", change));
    expect(changed.found).toEqual(own);
  });

  it("find a works contract that was amended, and the entries of ledgers that it leaves short", async () => {
    const { id: guaranteeId, worksContract: entry } = await issue();
    await perform(as("contractor"), "depositGuarantee", { guaranteeId, channel: "DIRECT" });
    const worksContractId = entry.id!;
    const terms = { amendedOn: TODAY, workPeriod: { from: "2026-04-01", to: "2027-05-31" } };
    const { found } = await changedBy(() =>
      perform(as("issuer"), "amendWorksContract", { worksContractId, change: terms }),
    );
    const works = { works: [worksContractId] };
    const ledger = { ledger: [await entryOf("obligee", guaranteeId)] };
    expect(found).toEqual({ issuer: works, contractor: works, operator: works, obligee: ledger });
  });

  it("find each step of an application; of a draft only its contractor is told", async () => {
    const { done: begun, found: drafted } = await changedBy(() => steps.apply({}, { draft: true }));
    const { id: applicationId } = begun.application!;
    expect(drafted).toEqual({ contractor: { applications: [applicationId] } });
    const submitted = await changedBy(() =>
      steps.step(server.tokens.contractor, "submitApplication", { applicationId }),
    );
    const works = submitted.found.contractor!.works!;
    const seen = { applications: [applicationId], works };
    const toParties: Found = { issuer: seen, contractor: seen, operator: seen };
    expect(submitted.found).toEqual(toParties);
    const officer = server.tokens.issuer;
    const approved = await changedBy(() => steps.step(officer, "approveApplication", { applicationId }));
    expect(approved.found).toEqual(toParties);
    await steps.step(officer, "setFinalPremium", {
      applicationId,
      ...steps.finalPremium(submitted.done.application!),
    });
    await steps.settle(submitted.done.application!);
    const issued = await changedBy(() => steps.step(officer, "issueAppliedGuarantee", { applicationId }));
    const { guarantees } = issued.found.issuer!;
    const withGuarantee = { ...seen, guarantees };
    expect(guarantees).toHaveLength(1);
    expect(issued.found).toEqual({
      issuer: withGuarantee,
      contractor: withGuarantee,
      operator: withGuarantee,
    });

    const [guaranteeId = ""] = guarantees!;
    const applied = await changedBy(() =>
      perform(as("contractor"), "applyForAmendment", {
        guaranteeId,
        revision: 1,
        reason: "設計変更による減額",
        change: { amendedOn: TODAY, amount: 36_000_000 },
      }),
    );
    const { amendments } = applied.found.issuer!;
    expect(amendments).toHaveLength(1);
    for (const viewer of ["issuer", "contractor", "operator"] as const)
      expect(applied.found[viewer]).toMatchObject({ amendments });
    expect(applied.found.obligee).toBeUndefined();
  });

  it("are read page by page, and find again what changes meanwhile", async () => {
    const since = await behindAll();
    const ids = [(await issue()).id, (await issue()).id, (await issue()).id];
    const query =
      "query ($since: DateTime!, $after: String) { guarantees(first: 2, after: $after, filter: { updatedSince: $since }) " +
      "{ nodes { id updatedAt } pageInfo { endCursor hasNextPage } } }";
    interface Page {
      readonly guarantees: {
        readonly nodes: readonly Item[];
        readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
      };
    }
    const page = async (after: string | null): Promise<Page["guarantees"]> =>
      (await post<Page>(as("issuer"), query, { since, after })).data!.guarantees;
    const first = await page(null);
    expect(first.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(first.pageInfo.hasNextPage).toBe(true);
    await reveal(ids[0]!);
    const second = await page(first.pageInfo.endCursor);
    expect(second.nodes.map(({ id }) => id)).toEqual([ids[2], ids[0]]);
  });

  it("have one order: another one beside it is refused", async () => {
    const order = "orderBy: { field: NUMBER, direction: ASC }";
    const filter = 'filter: { updatedSince: "2026-04-01T00:00:00Z" }';
    for (const list of ["guarantees", "ledger"]) {
      const { errors } = await post(as("obligee"), `{ ${list}(${filter}, ${order}) { nodes { id } } }`);
      expect(errors?.[0]?.message).toContain("leave orderBy out");
    }
  });
});
