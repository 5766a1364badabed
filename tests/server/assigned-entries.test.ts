import { parseLoginId } from "../../src/domain/account/login-id";
import { openDatabase } from "../../src/persistence/database/data-source";
import { AssignedEntries1797202000000 } from "../../src/persistence/migrations/1797202000000-assigned-entries";
import { enterOrganisations } from "../../src/use-cases/operation/enter-organisations";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issuedPair, serverOfOpenings } from "../support/opened-certificates";
import { mutate, perform } from "../support/operations";
import type { TestServer } from "../support/server";

const BODY = "obligee_body";
const WORKS = "obligee_works";
const ROADS = "obligee_roads";
type Part = typeof BODY | typeof WORKS | typeof ROADS;

interface Listed {
  readonly ledger: {
    readonly nodes: readonly {
      readonly id: string;
      readonly labels: readonly string[];
      readonly seenVersion: number | null;
      readonly guarantee: { readonly id: string; readonly status: string } | null;
      readonly notes: readonly { readonly text: string }[];
    }[];
    readonly totalCount: number;
  };
}

describe.each(engines)("what a body assigns to a department with accounts of its own, on %s", (engine) => {
  let server: TestServer;
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    server = await serverOfOpenings(engine);
    const parts: readonly Part[] = [BODY, WORKS, ROADS];
    const entered = await enterOrganisations(server.parts.useCaseParts, {
      organisations: {
        issuers: [],
        contractors: [],
        obligees: [
          { id: BODY, name: "割当市" },
          { id: WORKS, name: "工事課", parentId: BODY },
          { id: ROADS, name: "道路課", parentId: BODY },
        ],
        operators: [],
      },
      tokens: parts.map((organisationId) => ({
        name: organisationId,
        role: "OBLIGEE",
        organisationId,
        expiresAt: null,
      })),
      users: [],
    });
    entered.tokens.forEach(({ token }, i) => tokens.set(parts[i] ?? "", token));
  });
  afterAll(() => server.stop());

  const as = (part: Part) => ({ url: server.url, token: tokens.get(part) ?? "" });
  const assigned = async (part: Part, filter = ""): Promise<Listed["ledger"]> => {
    const { data, text } = await post<Listed>(
      as(part),
      `{ ledger(first: 10, filter: { assignedToUs: true ${filter} }) { totalCount nodes { id labels seenVersion ` +
        "guarantee { id status } notes { text } } } }",
    );
    if (!data) throw new Error(text);
    return data.ledger;
  };

  /** A guarantee that the body has opened, and its entry. */
  const opened = async () => {
    const pair = await issuedPair(server, { obligeeId: BODY });
    const { number, key } = pair;
    await perform(as(BODY), "openCertificate", { number, key });
    const { data } = await post<Listed>(
      as(BODY),
      `{ ledger(filter: { text: "${number}" }) { nodes { id } } }`,
    );
    const entryId = data?.ledger.nodes[0]?.id ?? "";
    return { ...pair, entryId, entryIds: [entryId] };
  };
  const assign = (part: Part, entryIds: string[], departmentId: string) =>
    mutate(as(part), "assignLedgerEntries", { entryIds, departmentId }, "entries { id }");
  const sees = async (part: Part, number: string): Promise<boolean> => {
    const { data } = await post<{ guarantee: object | null }>(
      as(part),
      `{ guarantee(number: "${number}") { id } }`,
    );
    return data?.guarantee !== null;
  };

  it("is seen by that department alone, with its guarantee, as long as it is assigned", async () => {
    const { id, number, entryId, entryIds } = await opened();
    expect((await assigned(WORKS)).nodes).toEqual([]);
    expect(await sees(WORKS, number)).toBe(false);
    const since = "2026-10-14T00:00:00Z";
    await assign(BODY, entryIds, WORKS);
    expect(await assigned(WORKS)).toMatchObject({
      totalCount: 1,
      nodes: [{ id: entryId, guarantee: { id, status: "DEPOSITED" } }],
    });
    expect((await assigned(WORKS, `updatedSince: "${since}"`)).nodes).toHaveLength(1);
    expect(await sees(WORKS, number)).toBe(true);
    expect((await assigned(ROADS)).nodes).toEqual([]);
    expect(await sees(ROADS, number)).toBe(false);
    // It is no entry of the department's own ledger.
    const own = await post<Listed>(as(WORKS), "{ ledger { nodes { id } } }");
    expect(own.data?.ledger.nodes).toEqual([]);

    await assign(BODY, entryIds, ROADS);
    expect((await assigned(WORKS)).nodes).toEqual([]);
    expect(await sees(WORKS, number)).toBe(false);
    expect((await assigned(ROADS)).nodes).toHaveLength(1);
  });

  it("goes to officers of the body who are active, and to nobody else", async () => {
    const { entryIds } = await opened();
    const states = ["ACTIVE", "INVITED", "DISABLED"] as const;
    const { unitOfWork, newId, clock } = server.parts.useCaseParts;
    for (const state of states) {
      const officerId = newId("user");
      await unitOfWork.run(({ users }) =>
        users.insert({
          id: officerId,
          loginId: parseLoginId(`officer-${state.toLowerCase()}`)!,
          name: "契約 花子",
          email: null,
          role: "OBLIGEE",
          organisationId: BODY,
          state,
          passwordHash: "",
          mustChangePassword: false,
          createdAt: clock(),
        }),
      );
      const { result } = await mutate(
        as(BODY),
        "assignLedgerEntries",
        { entryIds, officerId },
        "entries { id }",
      );
      expect(result).toMatchObject(
        state === "ACTIVE"
          ? { entries: [{ id: entryIds[0] }] }
          : { fields: [{ path: "officerId", code: "NOT_FOUND" }] },
      );
    }
  });

  it("tells the department when its guarantee was updated, whatever else changes meanwhile", async () => {
    const { id: guaranteeId, number, entryIds } = await opened();
    await assign(BODY, entryIds, WORKS);
    const updatedAt = async (): Promise<string> => {
      // The list by the time of update waits for it.
      await assigned(WORKS, `updatedSince: "2026-10-14T00:00:00Z"`);
      const { data } = await post<{ guarantee: { updatedAt: string } }>(
        as(WORKS),
        `{ guarantee(number: "${number}") { updatedAt } }`,
      );
      return data!.guarantee.updatedAt;
    };
    const before = await updatedAt();
    await opened();
    expect(await updatedAt()).toBe(before);
    const change = { amendedOn: "2026-10-15", amount: 36_000_000 };
    await perform(callAs(server, "issuer"), "amendGuarantee", { guaranteeId, revision: 1, change });
    expect((await updatedAt()) > before).toBe(true);
  });

  it("is found by the time of update where it was assigned before the upgrade, and so is its guarantee", async () => {
    const { id, entryId, entryIds } = await opened();
    await assign(BODY, entryIds, ROADS);
    const since = `updatedSince: "2020-01-01T00:00:00Z"`;
    await assigned(ROADS, since);
    const database = await openDatabase({ url: server.databaseUrl });
    const updates = (): Promise<{ subject: string }[]> =>
      database.write.query(
        `SELECT subject_id AS subject FROM item_update WHERE viewer_id = '${ROADS}' AND subject_id IN ('${id}', '${entryId}')`,
      );
    const runner = database.write.createQueryRunner();
    const upgrade = new AssignedEntries1797202000000();
    await upgrade.down(runner);
    await runner.query(`DELETE FROM item_update WHERE viewer_id = '${ROADS}'`);
    expect(await updates()).toEqual([]);
    await upgrade.up(runner);
    expect(await updates()).toHaveLength(2);
    await runner.release();
    await database.close();
    expect((await assigned(ROADS, since)).nodes.map((each) => each.id)).toContain(entryId);
  });

  it("is labelled, noted and accepted by the department for its body, and assigned by the body alone", async () => {
    const { id: guaranteeId, entryId, entryIds } = await opened();
    const label = { entryIds, labels: ["確認中"] };
    expect((await mutate(as(WORKS), "labelLedgerEntries", label)).result).toMatchObject({
      fields: [{ path: "entryIds.0", code: "NOT_FOUND" }],
    });
    await assign(BODY, entryIds, WORKS);
    await perform(as(WORKS), "labelLedgerEntries", label);
    await perform(as(WORKS), "addLedgerNote", { entryId, text: "工事課で確認" });
    expect((await assign(WORKS, entryIds, ROADS)).result).toMatchObject({
      fields: [
        { path: "entryIds.0", code: "NOT_FOUND" },
        { path: "departmentId", code: "NOT_FOUND" },
      ],
    });
    const amended = await perform(callAs(server, "issuer"), "amendGuarantee", {
      guaranteeId,
      revision: 1,
      change: { amendedOn: "2026-10-15", amount: 36_000_000 },
    });
    expect(amended.__typename).toBe("AmendGuaranteeSuccess");
    const accepted = await perform(as(WORKS), "acceptGuarantee", { guaranteeId }, "guarantee { status }");
    expect(accepted.guarantee.status).toBe("ACCEPTED");
    const { data } = await post<{ node: Listed["ledger"]["nodes"][number] }>(
      as(BODY),
      `{ node(id: "${entryId}") { ... on LedgerEntry { labels seenVersion guarantee { status } notes { text } } } }`,
    );
    expect(data?.node).toMatchObject({
      labels: ["確認中"],
      // What the department has accepted, the body has on file.
      seenVersion: 2,
      guarantee: { status: "ACCEPTED" },
      notes: [{ text: "工事課で確認" }],
    });
  });
});
