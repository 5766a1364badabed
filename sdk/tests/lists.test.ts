import { startServer, type TestServer } from "../../tests/support/server";
import { createHosho, type Hosho } from "../src/index.js";

describe("a list", () => {
  let server: TestServer;
  let operator: Hosho;
  beforeAll(async () => {
    server = await startServer();
    operator = createHosho({ endpoint: server.url, token: server.tokens.operator });
  });
  afterAll(() => server.stop());

  it("is read page by page", async () => {
    const first = await operator.guarantees({ first: 3 });
    expect(first.nodes).toHaveLength(3);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });

    const second = await operator.guarantees({ first: 3, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasPreviousPage).toBe(true);
    const back = await operator.guarantees({ last: 3, before: second.pageInfo.startCursor });
    expect(back.nodes).toEqual(first.nodes);
  });

  it("is walked through to its end, each row once", async () => {
    const walked: string[] = [];
    for await (const { number } of operator.guarantees.all({ first: 3 })) walked.push(number);

    const { nodes } = await operator.guarantees({ first: 100 });
    expect(nodes.length).toBeGreaterThan(6);
    expect(walked).toEqual(nodes.map(({ number }) => number));
  });

  it("is narrowed and ordered while it is walked through", async () => {
    const args = {
      first: 2,
      filter: { kinds: ["ADVANCE_PAYMENT"] },
      orderBy: { field: "AMOUNT", direction: "ASC" },
    } as const;
    const rows = await operator.guarantees.all(args).toArray({ limit: 100 });
    const amounts = rows.map(({ amount }) => amount);
    expect(amounts.length).toBeGreaterThan(2);
    expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(["ADVANCE_PAYMENT"]));
  });

  it("goes into an array up to the limit, which must be given", async () => {
    const all = operator.guarantees.all({ first: 2 });
    expect(await all.toArray({ limit: 3 })).toHaveLength(3);
    // The same walk again: it starts anew.
    expect(await all.toArray({ limit: 3 })).toHaveLength(3);
    await expect(all.toArray({ limit: 0 })).rejects.toThrow(RangeError);
  });

  it("is read no further than it is walked", async () => {
    const before = server.statements.length;
    for await (const row of operator.guarantees.all({ first: 1 })) {
      expect(row.number).toHaveLength(10);
      break;
    }
    const forOnePage = server.statements.length - before;
    await operator.guarantees({ first: 1 });
    expect(server.statements.length - before).toBe(2 * forOnePage);
  });

  it("of issuers, contractors and obligees is read in the same way", async () => {
    const [issuer] = (await operator.issuers({ first: 1 })).nodes;
    expect(issuer?.branches.length).toBeGreaterThan(0);
    expect(issuer?.numberPrefix).toMatch(/^\d+$/);

    const contractors = await operator.contractors.all({ first: 1 }).toArray({ limit: 10 });
    expect(contractors.map(({ id }) => id)).toContain(server.ids.contractor);

    const obligees = await operator.obligees.all({ first: 1 }).toArray({ limit: 100 });
    expect(obligees).toEqual((await operator.obligees({ first: 100 })).nodes);
    expect(obligees.map(({ id }) => id)).toContain(server.ids.kinki);
  });
});
