import type { IssueGuaranteeInput } from "../../sdk/src/generated/inputs";
import { dayInJapan } from "../../src/domain/values/calendar-date";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { mutate, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const ENTRY = `id origin kind state number contractorName issuerName worksName worksNumber amount issuedOn expiresOn
  fiscalYear labels seenVersion newestVersion guarantee { id revision } recorded { revision } department { id } officer { id }
  notes { text writtenBy } gaps { code message neededUntil missing }`;

interface Entry {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly labels: readonly string[];
  readonly seenVersion: number;
  readonly newestVersion: number;
  readonly guarantee: { readonly id: string; readonly revision: number };
  readonly department: { readonly id: string } | null;
  readonly notes: readonly { readonly text: string }[];
  readonly gaps: readonly { readonly code: string; readonly message: string; readonly neededUntil: string }[];
}

interface Listed {
  readonly ledger: {
    readonly nodes: readonly Entry[];
    readonly totalCount: number;
    readonly isTotalCapped: boolean;
    readonly totals: readonly { readonly state: string; readonly count: number }[];
  };
}

describe.each(engines)("the ledger of a body, on %s", (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ engine });
  });
  afterAll(() => server.stop());

  const as = (holder: keyof TestServer["tokens"], language = "en") => ({
    ...callAs(server, holder),
    language,
  });

  const ledger = async (filter = "{}", more = "", language = "en"): Promise<Listed["ledger"]> => {
    const query = `{ ledger(filter: ${filter}, first: 100${more}) { nodes { ${ENTRY} } totalCount isTotalCapped totals { state count } } }`;
    const { data, errors } = await post<Listed>(as("obligee", language), query);
    expect(errors).toBeUndefined();
    return (data as Listed).ledger;
  };

  const numbersBy = async (filter: string): Promise<readonly string[]> =>
    (await ledger(filter)).nodes.map(({ number }) => number);

  /** A guarantee that the body has opened, and its entry. */
  const opened = async (
    changes: Partial<IssueGuaranteeInput> = {},
  ): Promise<Entry & { readonly key: string }> => {
    const input = issueInput(server, changes);
    const { guarantee } = await perform(as("issuer"), "issueGuarantee", input, "guarantee { id number }");
    const { authKey } = await perform(
      as("contractor"),
      "revealAuthKey",
      { guaranteeId: guarantee.id },
      "authKey { value }",
    );
    await perform(as("obligee"), "openCertificate", { number: guarantee.number, key: authKey.value });
    const [entry] = (await ledger(`{ text: "${guarantee.number}" }`)).nodes;
    if (!entry) throw new Error("what was opened is not in the ledger");
    return { ...entry, key: authKey.value };
  };

  let works = 0;
  const works2 = (changes: Parameters<typeof worksContract>[0] = {}) =>
    worksContract({ name: `台帳の工事（その${String((works += 1))}）`, ...changes });

  it("holds what the body has opened, as the guarantee says it", async () => {
    const entry = await opened({ worksContract: works2({ identifiers: { worksNumber: "R8-土木-017" } }) });
    expect(entry.id).toMatch(/^ledger_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(entry).toMatchObject({
      origin: "ISSUED_HERE",
      kind: "ADVANCE_PAYMENT",
      // Whom it is in favour of has it from the contractor.
      state: "DEPOSITED",
      worksNumber: "R8-土木-017",
      amount: 40_000_000,
      expiresOn: "2027-03-31",
      labels: [],
      seenVersion: 1,
      newestVersion: 1,
      recorded: null,
      department: null,
      officer: null,
      notes: [],
    });
    const { data } = await post(
      as("obligee"),
      `{ node(id: "${entry.id}") { id ... on LedgerEntry { number } } }`,
    );
    expect(data).toEqual({ node: { id: entry.id, number: entry.number } });
  });

  it("is found by parts of the names and numbers, however they are typed", async () => {
    const { number, guarantee } = await opened({
      worksContract: works2({ name: "霞が関橋ｹﾞｰﾄ補修工事", identifiers: { contractNumber: "第2026-77号" } }),
    });
    const { data } = await post<{ node: { contractor: { name: string } } }>(
      as("obligee"),
      `{ node(id: "${guarantee.id}") { ... on Guarantee { contractor { name } } } }`,
    );
    const name = data?.node.contractor.name ?? "";
    for (const text of ["ゲート補修", "第２０２６−７７号", number.slice(2, 8), name, name.slice(-3)])
      expect([text, await numbersBy(`{ text: "${text}" }`)]).toEqual([
        text,
        expect.arrayContaining([number]),
      ]);
    expect(await numbersBy('{ text: "存在しない" }')).toEqual([]);
    expect((await ledger('{ text: " " }')).totalCount).toBe((await ledger()).totalCount);
  });

  it("is counted by states, and follows the guarantee to its end", async () => {
    const { number, guarantee } = await opened({
      kind: "CONTRACT_PERFORMANCE",
      amount: 10_000_000,
      depositBank: null,
      worksContract: works2(),
    });
    const { guarantee: ended } = await perform(
      as("obligee"),
      "dischargeGuarantee",
      { guaranteeId: guarantee.id, dischargedOn: dayInJapan(new Date()) },
      "guarantee { status }",
    );
    expect(ended.status).toBe("DISCHARGED");
    expect(await numbersBy("{ states: [DISCHARGED] }")).toContain(number);
    expect(await numbersBy("{ states: [ISSUED, ACCEPTED] }")).not.toContain(number);
    const { nodes, totalCount, isTotalCapped, totals } = await ledger();
    expect([totalCount, isTotalCapped]).toEqual([nodes.length, false]);
    for (const { state, count } of totals)
      expect([state, count]).toEqual([state, nodes.filter((entry) => entry.state === state).length]);
  });

  it("tells that a newer version came than the body saw, until it opens or files that", async () => {
    const { id, number, guarantee, key } = await opened({ worksContract: works2() });
    const amend = async (revision: number, amount: number) =>
      perform(as("issuer"), "amendGuarantee", {
        guaranteeId: guarantee.id,
        revision,
        change: { amendedOn: "2026-05-01", amount },
      });
    const seen = async () => (await ledger(`{ text: "${number}" }`)).nodes[0] as Entry;
    await amend(1, 39_000_000);
    expect((await seen()).gaps.map(({ code }) => code)).toContain("SUPERSEDED_VERSION_ON_FILE");
    expect(await numbersBy("{ gaps: [SUPERSEDED_VERSION_ON_FILE] }")).toContain(number);
    await perform(as("obligee"), "openCertificate", { number, key });
    expect(await seen()).toMatchObject({ seenVersion: 2, newestVersion: 2 });
    await amend(2, 38_000_000);
    expect(await seen()).toMatchObject({ seenVersion: 2, newestVersion: 3 });
    await perform(as("obligee"), "fileNewestVersions", { entryIds: [id] });
    expect(await seen()).toMatchObject({ seenVersion: 3, newestVersion: 3 });
    expect(await numbersBy("{ gaps: [SUPERSEDED_VERSION_ON_FILE] }")).not.toContain(number);
  });

  it("tells that the works contract now goes on longer than the guarantee, and what cures it", async () => {
    const { number, guarantee } = await opened({
      kind: "CONTRACT_PERFORMANCE",
      amount: 10_000_000,
      depositBank: null,
      worksContract: works2(),
    });
    const { data } = await post<{ node: { worksContract: { id: string } } }>(
      as("issuer"),
      `{ node(id: "${guarantee.id}") { ... on Guarantee { worksContract { id } } } }`,
    );
    await perform(as("issuer"), "amendWorksContract", {
      worksContractId: data?.node.worksContract.id ?? "",
      change: { amendedOn: "2026-06-01", workPeriod: { to: "2027-06-30" } },
    });
    const gapIn = async (language: string) =>
      (await ledger(`{ text: "${number}" }`, "", language)).nodes[0]?.gaps.find(
        ({ code }) => code === "WORKS_OUTLAST_GUARANTEE",
      );
    expect((await gapIn("en"))?.neededUntil).toBe("2027-06-30");
    expect((await gapIn("en"))?.message).toContain("amendment of the guarantee");
    expect((await gapIn("ja"))?.message).toBe(
      "工期が令和9年6月30日まで延長されていますが、保証期限は令和9年3月31日です。受注者に保証契約の変更手続きを依頼してください。",
    );
  });

  it("finds by each gap what it shows the gap of", async () => {
    const { nodes } = await ledger();
    for (const code of [
      "WORKS_OUTLAST_GUARANTEE",
      "AMOUNT_UNDER_POLICY",
      "SUPERSEDED_VERSION_ON_FILE",
      "NOT_ACCEPTED",
    ]) {
      const shown = nodes.filter(({ gaps }) => gaps.some((gap) => gap.code === code));
      expect([code, await numbersBy(`{ gaps: [${code}] }`)]).toEqual([
        code,
        shown.map(({ number }) => number),
      ]);
    }
    expect(nodes.some(({ gaps }) => gaps.some(({ code }) => code === "NOT_ACCEPTED"))).toBe(true);
  });

  it("finds what expires within some days", async () => {
    const { number } = await opened({
      worksContract: works2({ workPeriod: { from: "2026-04-01", to: "2026-12-10" } }),
    });
    const days = Math.round((Date.parse("2026-12-10") - Date.now()) / 86_400_000) + 2;
    if (days > 0) expect(await numbersBy(`{ expiringWithin: ${String(days)} }`)).toContain(number);
    const { errors } = await post(as("obligee"), "{ ledger(filter: { expiringWithin: -1 }) { totalCount } }");
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });

  it("is ordered by entering, number, amount and expiry, and pages both ways", async () => {
    for (const field of ["ENTERED_AT", "NUMBER", "AMOUNT", "EXPIRES_ON"]) {
      const order = `, orderBy: { field: ${field}, direction: ASC }`;
      const all = (await ledger("{}", order)).nodes.map(({ id }) => id);
      const page = async (window: string) => {
        const query = `{ ledger(${window}${order}) { nodes { id } pageInfo { endCursor startCursor hasNextPage } } }`;
        const { data } = await post<{
          ledger: { nodes: { id: string }[]; pageInfo: { endCursor: string; startCursor: string } };
        }>(as("obligee"), query);
        return data?.ledger;
      };
      const first = await page("first: 2");
      const next = await page(`first: 2, after: "${first?.pageInfo.endCursor ?? ""}"`);
      const back = await page(`last: 2, before: "${next?.pageInfo.startCursor ?? ""}"`);
      const last = await page("last: 2");
      expect([...(first?.nodes ?? []), ...(next?.nodes ?? [])].map(({ id }) => id)).toEqual(all.slice(0, 4));
      expect(back?.nodes).toEqual(first?.nodes);
      expect(last?.nodes.map(({ id }) => id)).toEqual(all.slice(-2));
    }
  });

  describe("what officers keep in it", () => {
    it("bears labels, each once, and is found by a whole one", async () => {
      const [one, other] = [
        await opened({ worksContract: works2() }),
        await opened({ worksContract: works2() }),
      ];
      const entryIds = [one.id, other.id];
      await perform(as("obligee"), "labelLedgerEntries", { entryIds, labels: ["至急", "監査 2026"] });
      const again = { entryIds: [one.id], labels: ["監査　２０２６", "完了"] };
      const { entries } = await perform(as("obligee"), "labelLedgerEntries", again, "entries { id labels }");
      expect(entries).toEqual([{ id: one.id, labels: ["至急", "監査 2026", "完了"] }]);
      expect([...(await numbersBy('{ label: "監査 2026" }'))].sort()).toEqual(
        [one.number, other.number].sort(),
      );
      expect(await numbersBy('{ label: "監査" }')).toEqual([]);
      await perform(as("obligee"), "unlabelLedgerEntries", { entryIds, labels: ["至急", "監査 2026"] });
      expect(await numbersBy('{ label: "至急" }')).toEqual([]);
      expect(await numbersBy('{ label: "完了" }')).toEqual([one.number]);
      const off = await perform(
        as("obligee"),
        "unlabelLedgerEntries",
        { entryIds: [one.id], labels: ["完了"] },
        "entries { labels }",
      );
      expect(off.entries).toEqual([{ labels: [] }]);
    });

    it("takes no label too many, none that is too long, and no entry of others, and then changes nothing", async () => {
      const { id } = await opened({ worksContract: works2() });
      const labels = Array.from({ length: 10 }, (_, i) => `札${String(i)}`);
      await perform(as("obligee"), "labelLedgerEntries", { entryIds: [id], labels });
      const refused = async (entryIds: string[], added: string[]) =>
        (await mutate(as("obligee"), "labelLedgerEntries", { entryIds, labels: added })).result;
      expect(await refused([id], ["十一枚目"])).toMatchObject({
        fields: [{ path: "entryIds.0", code: "TOO_MANY_LABELS", limit: "10", actual: "11" }],
      });
      expect(await refused([id, "ledger_none"], ["札0"])).toMatchObject({
        fields: [{ path: "entryIds.1", code: "NOT_FOUND" }],
      });
      expect(await refused([], ["札0"])).toMatchObject({
        fields: [{ path: "entryIds", code: "ENTRIES_OUT_OF_RANGE" }],
      });
      expect(await refused([id], ["長".repeat(31)])).toMatchObject({
        fields: [{ path: "labels.0", code: "TOO_LONG" }, { code: "TOO_MANY_LABELS" }],
      });
    });

    it("has notes, the newest first, which say who wrote them", async () => {
      const { id } = await opened({ worksContract: works2() });
      for (const text of ["原本確認済", "期限延長を依頼"])
        await perform(as("obligee"), "addLedgerNote", { entryId: id, text, idempotencyKey: text });
      await perform(as("obligee"), "addLedgerNote", {
        entryId: id,
        text: "期限延長を依頼",
        idempotencyKey: "期限延長を依頼",
      });
      const { data } = await post<{ node: Entry }>(
        as("obligee"),
        `{ node(id: "${id}") { ... on LedgerEntry { notes { text writtenBy } } } }`,
      );
      expect(data?.node.notes).toEqual([
        { text: "期限延長を依頼", writtenBy: null },
        { text: "原本確認済", writtenBy: null },
      ]);
      const unknown = await mutate(as("obligee"), "addLedgerNote", { entryId: "ledger_none", text: "x" });
      expect(unknown.result).toMatchObject({ fields: [{ path: "entryId", code: "NOT_FOUND" }] });
    });

    it("is assigned to departments and officers of the own body alone", async () => {
      const { id, number } = await opened({ worksContract: works2() });
      const parties = {
        issuers: [],
        contractors: [],
        operators: [],
        obligees: [
          { id: "obligee_own-section", name: "契約課", parentId: server.ids.kinki },
          { id: "obligee_other-section", name: "契約課", parentId: server.ids.kumamotoCity },
        ],
      };
      await server.parts.useCaseParts.unitOfWork.run((stores) => stores.parties.insertMissing(parties));
      const assign = async (to: object) =>
        (
          await mutate(
            as("obligee"),
            "assignLedgerEntries",
            { entryIds: [id], ...to },
            "entries { department { id } }",
          )
        ).result;
      expect(await assign({ departmentId: "obligee_own-section" })).toMatchObject({
        entries: [{ department: { id: "obligee_own-section" } }],
      });
      expect(await numbersBy('{ departmentId: "obligee_own-section" }')).toEqual([number]);
      expect(await numbersBy("{ unassigned: true }")).not.toContain(number);
      expect(await assign({ departmentId: "obligee_other-section", officerId: "user_none" })).toMatchObject({
        fields: [
          { path: "departmentId", code: "NOT_FOUND" },
          { path: "officerId", code: "NOT_FOUND" },
        ],
      });
      expect(await assign({})).toMatchObject({ fields: [{ code: "NOTHING_TO_ASSIGN" }] });
      expect(await assign({ departmentId: null })).toMatchObject({ entries: [{ department: null }] });
      expect(await numbersBy("{ unassigned: true }")).toContain(number);
    });

    it("is no concern of other roles, and of no history", async () => {
      const { id, guarantee } = await opened({ worksContract: works2() });
      await perform(as("obligee"), "labelLedgerEntries", { entryIds: [id], labels: ["内部"] });
      for (const holder of ["issuer", "contractor"] as const) {
        const { errors } = await mutate(as(holder), "labelLedgerEntries", { entryIds: [id], labels: ["x"] });
        expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
        const { data } = await post<Listed>(as(holder), "{ ledger { totalCount nodes { id } } }");
        expect(data).toEqual({ ledger: { totalCount: 0, nodes: [] } });
        const { text } = await post(
          as(holder),
          `{ node(id: "${guarantee.id}") { ... on Guarantee { events { type } } } }`,
        );
        expect(text).not.toMatch(/LABEL|LEDGER/);
      }
    });
  });
});
