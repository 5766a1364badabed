import { setTimeout as wait } from "node:timers/promises";
import { openDatabase } from "../../src/persistence/database/data-source";
import { engines } from "../support/engines";
import { callAs, post, type Call } from "../support/graphql-client";
import { advance, applicationsOf } from "../support/applications-of-server";
import { issueInput } from "../support/issue-input";
import { perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";
import { StorageUnavailable } from "../../src/use-cases/shared/storage-unavailable";
import type { Caller } from "../../src/domain/account/access";

interface Change {
  readonly id: string;
  readonly type: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly guarantee: { readonly id: string } | null;
  readonly application: { readonly id: string } | null;
}
interface Feed {
  readonly changes: {
    readonly edges: readonly { readonly cursor: string; readonly node: Change }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const FEED = `query F($first: Int, $after: String, $last: Int, $before: String, $types: [ChangeType!]) {
  changes(first: $first, after: $after, last: $last, before: $before, types: $types) {
    edges { cursor node { id type from to guarantee { id } application { id } } }
    pageInfo { hasNextPage endCursor } } }`;

async function feed(call: Call, variables: object = {}): Promise<Feed["changes"]> {
  const { data, errors } = await post<Feed>(call, FEED, { ...variables });
  expect(errors).toBeUndefined();
  return data!.changes;
}

async function wholeFeed(call: Call, after?: string): Promise<readonly Change[]> {
  const found: Change[] = [];
  for (let from = after; ;) {
    const { edges, pageInfo } = await feed(call, { first: 100, after: from });
    found.push(...edges.map(({ node }) => node));
    from = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return found;
  }
}

const endOf = async (call: Call): Promise<string> => (await feed(call, { last: 1 })).pageInfo.endCursor;
interface Shown {
  readonly guarantee: object | null;
}
/** As it is shown with its contractor, too. */
const withContractor = (each: unknown): unknown => {
  const { guarantee } = each as Shown;
  const contractor = { name: expect.any(String) as unknown };
  return { ...(each as Shown), guarantee: guarantee && { ...guarantee, contractor } };
};
const typesOf = (changes: readonly Change[]): string[] => changes.map(({ type }) => type);

describe.each(engines)("the feed of changes, on %s", (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ engine });
  });
  afterAll(() => server.stop());

  it("tells a caller at once what it has just done", async () => {
    const issuer = callAs(server, "issuer");
    const contractor = callAs(server, "contractor");
    const after = await endOf(issuer);
    const { guarantee } = await perform(issuer, "issueGuarantee", issueInput(server), "guarantee { id }");
    expect((await feed(issuer, { after })).edges.map(({ node }) => node)).toEqual([
      {
        id: expect.stringMatching(/^event_/) as unknown,
        type: "GUARANTEE_ISSUED",
        from: null,
        to: "ISSUED",
        guarantee: { id: guarantee.id },
        application: null,
      },
    ]);
    await perform(contractor, "revealAuthKey", { guaranteeId: guarantee.id }, "authKey { value }");
    expect(typesOf(await wholeFeed(contractor, after))).toEqual(["GUARANTEE_ISSUED", "AUTH_KEY_REVEALED"]);
  });

  it("shows of a guarantee the same whether it is read with its event or apart", async () => {
    const issuer = callAs(server, "issuer");
    const contractor = callAs(server, "contractor");
    await perform(issuer, "issueGuarantee", issueInput(server), "guarantee { id }");
    await perform(
      contractor,
      "applyForGuarantee",
      { issuerId: server.ids.issuer, content: advance(server), draft: false } as never,
      "application { id }",
    );
    const shown = async (call: Call, fields: string): Promise<readonly unknown[]> => {
      const { data, errors } = await post<{ changes: { nodes: readonly { guarantee: object | null }[] } }>(
        call,
        `{ changes(last: 50) { nodes { at guarantee { ${fields} } } } }`,
      );
      expect(errors).toBeUndefined();
      return data!.changes.nodes;
    };
    const own = "number status updatedAt worksContract { name }";
    for (const call of [issuer, contractor, callAs(server, "operator")]) {
      const [beside, apart] = [await shown(call, own), await shown(call, `${own} contractor { name }`)];
      expect(apart).toEqual(beside.map((each) => withContractor(each)));
      expect(beside).toContainEqual(expect.objectContaining({ guarantee: null }));
      expect(beside).toContainEqual(expect.objectContaining({ guarantee: expect.anything() as unknown }));
    }
  });

  it("says on an empty page, too, from where to read on", async () => {
    const call = { url: server.url, token: await applicationsOf(server).otherContractor() };
    const { edges, pageInfo } = await feed(call, { after: await endOf(call) });
    expect(edges).toEqual([]);
    expect(pageInfo).toEqual({ hasNextPage: false, endCursor: expect.any(String) as unknown });
    expect((await feed(call, { after: pageInfo.endCursor })).pageInfo).toEqual(pageInfo);
  });

  it("moves on over events of other types, which are not read again", async () => {
    const issuer = callAs(server, "issuer");
    const after = await endOf(issuer);
    await perform(issuer, "issueGuarantee", issueInput(server), "guarantee { id }");
    const page = await feed(issuer, { after, types: ["GUARANTEE_EXPIRED"] });
    expect(page.edges).toEqual([]);
    expect(page.pageInfo.endCursor).not.toBe(after);
    expect(await wholeFeed(issuer, page.pageInfo.endCursor)).toEqual([]);
  });

  it("keeps a draft between the contractor and itself until it is submitted", async () => {
    const issuer = callAs(server, "issuer");
    const contractor = callAs(server, "contractor");
    const after = await endOf(issuer);
    const { application } = await perform(
      contractor,
      "applyForGuarantee",
      { issuerId: server.ids.issuer, content: advance(server), draft: true } as never,
      "application { id }",
    );
    expect(typesOf(await wholeFeed(contractor, after))).toEqual(["APPLICATION_DRAFTED"]);
    expect(await wholeFeed(issuer, after)).toEqual([]);
    expect(await wholeFeed(callAs(server, "operator"), after)).toEqual([]);
    await perform(contractor, "submitApplication", { applicationId: application.id }, "application { id }");
    const [told, ...more] = await wholeFeed(issuer, after);
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      type: "APPLICATION_SUBMITTED",
      from: "DRAFT",
      to: "APPLIED",
      guarantee: null,
      application: { id: application.id },
    });
  });

  it("begins for an obligee with its own opening, and tells it of no other reader", async () => {
    const issuer = callAs(server, "issuer");
    const obligee = callAs(server, "obligee");
    const after = await endOf(obligee);
    const { guarantee } = await perform(
      issuer,
      "issueGuarantee",
      issueInput(server),
      "guarantee { id number }",
    );
    const { authKey } = await perform(
      callAs(server, "contractor"),
      "revealAuthKey",
      { guaranteeId: guarantee.id },
      "authKey { value }",
    );
    expect(await wholeFeed(obligee, after)).toEqual([]);
    await perform(obligee, "openCertificate", { number: guarantee.number, key: authKey.value });
    await perform(
      callAs(server, "contractor"),
      "revealAuthKey",
      { guaranteeId: guarantee.id },
      "authKey { value }",
    );
    await perform(
      issuer,
      "amendGuarantee",
      {
        guaranteeId: guarantee.id,
        revision: 1,
        change: { amendedOn: "2026-06-01", workPeriod: { to: "2027-06-30" } },
      },
      "guarantee { id }",
    );
    expect(typesOf(await wholeFeed(obligee, after))).toEqual([
      // Whoever opens it without a recorded hand-over has it by that.
      "GUARANTEE_DEPOSITED",
      "CERTIFICATE_OPENED",
      "GUARANTEE_AMENDED",
    ]);
    expect(typesOf(await wholeFeed(issuer, after))).toEqual([
      "GUARANTEE_ISSUED",
      "AUTH_KEY_REVEALED",
      "GUARANTEE_DEPOSITED",
      "CERTIFICATE_OPENED",
      "AUTH_KEY_REVEALED",
      "GUARANTEE_AMENDED",
    ]);
  });

  it("reads backwards, too", async () => {
    const issuer = callAs(server, "issuer");
    const all = await wholeFeed(issuer);
    const last = await feed(issuer, { last: 3 });
    expect(last.edges.map(({ node }) => node.id)).toEqual(all.slice(-3).map(({ id }) => id));
    const before = await feed(issuer, { last: 2, before: last.edges[0]!.cursor });
    expect(before.edges.map(({ node }) => node.id)).toEqual(all.slice(-5, -3).map(({ id }) => id));
    expect(before.pageInfo.endCursor).toBe(before.edges[1]!.cursor);
  });

  it("refuses what is no cursor of it", async () => {
    for (const after of ["x", Buffer.from('["Change","1",""]').toString("base64url")]) {
      const { errors } = await post(callAs(server, "issuer"), FEED, { after });
      expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    }
  });
});

const WRITERS = 8;
const EACH = 12;
const KILLS = 10;

describe.each(engines)("8 writers whose transactions take very different times, on %s", (engine) => {
  it("are told to a reader that is killed ten times: each event once, in one order, none missing", async () => {
    const server = await startServer({ engine });
    const contractor = callAs(server, "contractor");
    const { data } = await post<{ guarantees: { nodes: { id: string }[] } }>(
      contractor,
      `{ guarantees(first: 3) { nodes { id } } }`,
    );
    const guarantees = data!.guarantees.nodes;
    const start = await endOf(contractor);
    const { unitOfWork, newId } = server.parts.useCaseParts;
    const committed: string[][] = [];
    const caller: Caller = {
      tokenId: "token_writer",
      role: "CONTRACTOR",
      organisationId: server.ids.contractor,
      userId: null,
      scopes: null,
    };

    /** Events of an own guarantee each as far as there are, so that not every transaction waits for another. */
    const write = async (writer: number): Promise<void> => {
      for (let i = 0; i < EACH; i += 1) {
        const ids: string[] = [];
        const isLong = engine === "postgres" && (writer + i) % 4 === 0;
        await unitOfWork.run(
          async ({ events, settings }) => {
            for (let part = 0; part < 1 + (i % 3); part += 1) {
              const id = newId("event");
              ids.push(id);
              await events.append({
                id,
                at: new Date(),
                type: "AUTH_KEY_REVEALED",
                caller,
                guaranteeId: guarantees[writer % guarantees.length]!.id,
                subjectId: `writer_${String(writer)}`,
                from: null,
                to: null,
              });
              // Sends what still waits: the event has its place among those that arrived, long before the commit.
              await settings.get("sealedSince");
              await wait(isLong ? 250 : Math.random() * 5);
            }
          },
          `line ${String(writer)}`,
        );
        committed.push(ids);
      }
    };

    /** What the reader has kept, which outlives it. */
    const kept: { cursor: string; seen: Change[] } = { cursor: start, seen: [] };
    /** Reads until it is killed, or finds nothing more. Whatever it has read and not kept is lost with it. */
    const read = async (isKilled: () => boolean, isDone: () => boolean): Promise<void> => {
      for (;;) {
        const mayEnd = isDone();
        const { edges, pageInfo } = await feed(contractor, { first: 7, after: kept.cursor });
        for (const { cursor, node } of edges) {
          if (isKilled()) return;
          kept.seen.push(node);
          kept.cursor = cursor;
        }
        if (edges.length > 0) continue;
        if (mayEnd) return;
        kept.cursor = pageInfo.endCursor;
        await wait(5);
      }
    };

    let isWritten = false;
    const writing = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer))).then(() => {
      isWritten = true;
    });
    for (let kills = 0; kills < KILLS; kills += 1) {
      const before = kept.seen.length;
      await read(
        () => kept.seen.length >= before + 5 + kills,
        () => isWritten,
      );
    }
    await read(
      () => false,
      () => isWritten,
    );
    await writing;

    const seen = kept.seen.map(({ id }) => id);
    expect(new Set(seen).size).toBe(seen.length);
    expect([...seen].sort()).toEqual(committed.flat().sort());
    // Whoever reads it all afterwards reads the same, in the same order.
    expect((await wholeFeed(contractor, start)).map(({ id }) => id)).toEqual(seen);
    // By the time of recording a long transaction would stand before short ones that were read before it was committed.
    if (engine === "postgres") expect(seen).not.toEqual([...seen].sort());
    // Events of one transaction keep their order.
    for (const ids of committed) {
      const places = ids.map((id) => seen.indexOf(id));
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
    await server.stop();
  }, 120_000);
});

describe("a page of the feed", () => {
  it("is read by an index that begins with the caller's organisation", async () => {
    const server = await startServer();
    const database = await openDatabase({ url: server.databaseUrl });
    for (const [who, index] of [
      ["issuer", "change_by_issuer (issuer_id=? AND position>?)"],
      ["contractor", "change_by_contractor (contractor_id=? AND position>?)"],
      ["obligee", "sqlite_autoindex_change_obligee_1 (obligee_id=? AND position>?)"],
    ] as const) {
      const call = callAs(server, who);
      const after = await endOf(call);
      server.statements.length = 0;
      await feed(call, { first: 20, after });
      const [statement, ...more] = server.statements.filter((text) => text.includes("e.id = c.event_id"));
      expect(more).toEqual([]);
      const values = Array.from(statement!.matchAll(/\?/g), () => 0);
      const steps = await database.read.query<{ detail: string }[]>(
        `EXPLAIN QUERY PLAN ${statement!}`,
        values,
      );
      const plan = steps.map(({ detail }) => detail).join("\n");
      expect(plan).toContain(index);
      expect(plan).not.toContain("TEMP B-TREE");
    }
    await database.close();
    await server.stop();
  });
});

interface PageBack {
  readonly changes: {
    readonly nodes: readonly { readonly guarantee: { readonly id: string } }[];
    readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string };
  };
}

async function pageBack(call: Call, variables: object): Promise<PageBack["changes"]> {
  const query = `query F($before: String, $types: [ChangeType!]) { changes(last: 2, before: $before, types: $types) {
    nodes { guarantee { id } } pageInfo { hasPreviousPage startCursor } } }`;
  return (await post<PageBack>(call, query, { ...variables })).data!.changes;
}

describe.each(engines)("a page of a filter that fits next to nothing, on %s", (engine) => {
  it("ends after 10,000 events, and says from where to read on, either way", async () => {
    const server = await startServer({ engine });
    const issuer = callAs(server, "issuer");
    const types = ["GUARANTEE_ISSUED"];
    const issue = () => perform(issuer, "issueGuarantee", issueInput(server), "guarantee { id }");
    const { guarantee: first } = await issue();
    const after = await endOf(issuer);
    const before = (await feed(issuer, { last: 1, types })).edges[0]!;
    expect(before.node.guarantee?.id).toBe(first.id);
    const database = await openDatabase({ url: server.databaseUrl });
    // Positions of events of others' types stand in for them.
    await database.write.query(
      `INSERT INTO change (position, event_id, issuer_id) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20500) ` +
        `SELECT (SELECT MAX(position) FROM change) + i, 'event_' || i, '${server.ids.issuer}' FROM n`,
    );
    await database.close();
    const { guarantee: second } = await issue();
    const pages = [];
    for (let from = after; ;) {
      const { edges, pageInfo } = await feed(issuer, { first: 10, after: from, types });
      pages.push(edges.map(({ node }) => node.guarantee?.id));
      from = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(pages).toEqual([[], [], [second.id]]);
    const back: string[] = [];
    for (let before: string | undefined; !back.includes(first.id);) {
      const { nodes, pageInfo } = await pageBack(issuer, { before, types });
      back.push(...nodes.map(({ guarantee }) => guarantee.id));
      before = pageInfo.startCursor;
      if (!back.includes(first.id)) expect(pageInfo.hasPreviousPage).toBe(true);
    }
    expect(new Set(back)).toContain(second.id);
    await server.stop();
  });
});

describe("a caller of the feed", () => {
  it("is told of what has its position while nothing can be written", async () => {
    let isWritable = true;
    const server = await startServer({
      change: (parts) => ({
        ...parts,
        unitOfWork: {
          run: (work, line) => {
            if (!isWritable) throw new StorageUnavailable(new Error("the disk is full"), "FULL");
            return parts.unitOfWork.run(work, line);
          },
        },
      }),
    });
    const issuer = callAs(server, "issuer");
    const told = await wholeFeed(issuer);
    expect(told.length).toBeGreaterThan(0);
    await perform(issuer, "issueGuarantee", issueInput(server), "guarantee { id }");
    isWritable = false;
    expect(await wholeFeed(issuer)).toEqual(told);
    isWritable = true;
    expect(await wholeFeed(issuer)).toHaveLength(told.length + 1);
    await server.stop();
  });
});
