import { openDatabase } from "../../src/persistence/database/data-source";
import { companyFacts } from "../../src/domain/party/company";
import { engines } from "../support/engines";
import { FOLDINGS, READINGS } from "../support/foldings";
import { callAs, post } from "../support/graphql-client";
import { issueInput, worksContract } from "../support/issue-input";
import { perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

/** Each spelling once as it is stored and once as it is typed; the numeral keeps the names of two foldings apart. */
const WRITTEN = FOLDINGS.flatMap(({ what, one, other, typedAlone, inNamesAlone }, i) => {
  const [first, second] = [`第${String(2 * i)}号`, `第${String(2 * i + 1)}号`];
  return [
    ...(typedAlone ? [] : [{ what, stored: `${first}${one}`, typed: `${first}${other}`, inNamesAlone }]),
    { what: `${what}, the other way`, stored: `${second}${other}`, typed: `${second}${one}`, inNamesAlone },
  ];
});
const READ = READINGS.map(([reading, typed], i) => ({ stored: `読み見本${String(i)}`, reading, typed }));

type Find = (typed: string) => Promise<readonly unknown[]>;

describe.each(engines)("each way of writing a name, on %s", (engine) => {
  let server: TestServer;
  const numbers: Readonly<Record<string, unknown>>[] = [];
  const ask = async <Node>(
    holder: "contractor" | "issuer" | "obligee",
    list: string,
    filter: object,
    fields: string,
  ) => {
    const type = {
      ledger: "LedgerFilter",
      guarantees: "GuaranteeFilter",
      worksContracts: "WorksContractFilter",
      guaranteeApplications: "GuaranteeApplicationFilter",
    };
    const named = { obligees: "ObligeeFilter", contractors: "ContractorFilter", ...type } as Record<
      string,
      string
    >;
    const { data, text } = await post<Record<string, { nodes: readonly Node[] }>>(
      callAs(server, holder),
      `query F($filter: ${named[list] ?? ""}) { ${list}(first: 100, filter: $filter) { nodes { ${fields} } } }`,
      { filter },
    );
    if (!data?.[list]) throw new Error(text);
    return data[list].nodes;
  };

  beforeAll(async () => {
    server = await startServer({ engine });
    const { issuer } = server.ids;
    const contractor = (id: string, name: string, reading: string | null) => ({
      ...{ id, name, reading, address: "〇〇市", issuerIds: [issuer] },
    });
    await server.parts.useCaseParts.unitOfWork.run(({ parties }) =>
      parties.insertMissing({
        issuers: [],
        operators: [],
        contractors: [
          ...WRITTEN.map(({ stored }, i) => contractor(`contractor_f${String(i)}`, stored, null)),
          ...READ.map(({ stored, reading }, i) => contractor(`contractor_r${String(i)}`, stored, reading)),
        ],
        obligees: [
          ...WRITTEN.map(({ stored }, i) => ({ id: `obligee_f${String(i)}`, name: stored })),
          // Departments of the body whose ledger is searched.
          ...READ.map(({ stored, reading }, i) => ({
            ...{ id: `obligee_r${String(i)}`, name: stored, reading, parentId: server.ids.kinki },
          })),
        ],
      }),
    );
    const issue = async (changes: Parameters<typeof issueInput>[1]): Promise<void> => {
      const fields = "guarantee { id number }";
      const { guarantee } = await perform(
        callAs(server, "issuer"),
        "issueGuarantee",
        issueInput(server, changes),
        fields,
      );
      numbers.push(guarantee);
    };
    for (const [i, { stored, inNamesAlone }] of WRITTEN.entries())
      await issue({
        contractorId: `contractor_f${String(i)}`,
        obligeeId: `obligee_f${String(i)}`,
        worksContract: worksContract({
          name: stored,
          ...(inNamesAlone ? {} : { identifiers: { worksNumber: stored } }),
        }),
      });
    const apply = (name: string, obligeeId: string) =>
      perform(
        callAs(server, "contractor"),
        "applyForGuarantee",
        {
          issuerId: issuer,
          draft: true,
          content: { kind: "ADVANCE_PAYMENT", obligeeId, worksContract: { name } },
        },
        "application { id }",
      );
    for (const { stored } of WRITTEN) await apply(stored, server.ids.kumamotoCity);
    for (const i of READ.keys()) await apply(`読みの工事${String(i)}`, `obligee_r${String(i)}`);
    for (const i of READ.keys())
      await issue({
        contractorId: `contractor_r${String(i)}`,
        obligeeId: `obligee_r${String(i)}`,
        worksContract: worksContract({ name: `読みの工事${String(i)}` }),
      });
    // As the body would open all of them.
    const database = await openDatabase({ url: server.databaseUrl });
    await database.write.query(
      `INSERT INTO opening (guarantee_id, obligee_id, entered_at) ` +
        `SELECT g.id, '${server.ids.kinki}', '2026-04-02T00:00:00.000Z' FROM guarantee g ` +
        `WHERE NOT EXISTS (SELECT 1 FROM opening o WHERE o.guarantee_id = g.id AND o.obligee_id = '${server.ids.kinki}')`,
    );
    await database.close();
  }, 120_000);
  afterAll(() => server.stop());

  interface Named {
    readonly name: string;
  }
  interface OfWorks {
    readonly worksContract: Named;
  }
  const worksOf = (nodes: readonly OfWorks[]) => nodes.map((node) => node.worksContract.name);
  /** Every search by names: what is typed, and the stored names that are found. */
  const BY_NAME: Readonly<Record<string, Find>> = {
    "guarantees by 工事名": async (worksName) =>
      worksOf(await ask<OfWorks>("issuer", "guarantees", { worksName }, "worksContract { name }")),
    "guarantees by 発注者": async (obligeeName) =>
      worksOf(await ask<OfWorks>("issuer", "guarantees", { obligeeName }, "worksContract { name }")),
    applications: async (text) =>
      worksOf(await ask<OfWorks>("contractor", "guaranteeApplications", { text }, "worksContract { name }")),
    "works contracts": async (text) =>
      (await ask<Named>("issuer", "worksContracts", { text }, "name")).map((each) => each.name),
    ledger: async (text) =>
      (await ask<{ worksName: string }>("obligee", "ledger", { text }, "worksName")).map(
        ({ worksName }) => worksName,
      ),
    obligees: async (name) =>
      (await ask<Named>("issuer", "obligees", { name }, "name")).map((each) => each.name),
    contractors: async (name) =>
      (await ask<Named>("issuer", "contractors", { name }, "name")).map((each) => each.name),
  };
  const BY_NUMBER: Readonly<Record<string, Find>> = {
    "guarantees by 工事番号": async (identifier) =>
      worksOf(await ask<OfWorks>("issuer", "guarantees", { identifier }, "worksContract { name }")),
    "works contracts by 工事番号": async (identifier) =>
      (await ask<Named>("issuer", "worksContracts", { identifier }, "name")).map((each) => each.name),
  };

  it.each(Object.keys(BY_NAME))("is found both ways, and shown as it is stored: %s", async (search) => {
    for (const { what, stored, typed } of WRITTEN)
      expect([what, await BY_NAME[search]?.(typed)]).toEqual([what, [stored]]);
  });

  it.each(Object.keys(BY_NUMBER))("is found both ways, and shown as it is stored: %s", async (search) => {
    for (const { what, stored, typed, inNamesAlone } of WRITTEN)
      if (!inNamesAlone) expect([what, await BY_NUMBER[search]?.(typed)]).toEqual([what, [stored]]);
  });

  it.each(["guarantees by 発注者", "ledger", "applications", "works contracts"])(
    "is found by how it is read, in either kana: %s",
    async (search) => {
      for (const [i, { reading, typed }] of READ.entries())
        for (const read of [reading, typed, typed.slice(0, 4)])
          expect([read, await BY_NAME[search]?.(read)]).toEqual([read, [`読みの工事${String(i)}`]]);
    },
  );

  it.each(["obligees", "contractors"])("is found by how it is read, in either kana: %s", async (search) => {
    for (const { stored, reading, typed } of READ)
      for (const read of [reading, typed])
        expect([read, await BY_NAME[search]?.(read)]).toEqual([read, [stored]]);
  });

  it("makes no two parties one: each is there under its own name", async () => {
    const obligees = await ask<Named>("issuer", "obligees", { name: "第" }, "name");
    expect(obligees.map(({ name }) => name).sort()).toEqual(WRITTEN.map(({ stored }) => stored).sort());
    expect(new Set(numbers.map(({ id }) => id)).size).toBe(WRITTEN.length + READ.length);
  });

  describe("a ledger", () => {
    const ledger = async (text: string) => BY_NAME["ledger"]?.(text);
    const learn = (work: Parameters<typeof server.parts.useCaseParts.unitOfWork.run>[0]) =>
      server.parts.useCaseParts.unitOfWork.run(work);

    it("finds a contractor by what became known of it after its guarantees were entered", async () => {
      expect(await ledger("あとからよみ")).toEqual([]);
      await learn(async ({ parties }) => {
        const held = await parties.holdContractor("contractor_f0");
        if (!held) throw new Error("the contractor is gone");
        const after = { ...companyFacts(held), reading: "あとからよみ" };
        await parties.correctContractor(held, { id: "correction_f0", after, at: new Date(), user: null });
      });
      expect(await ledger("アトカラ")).toEqual([WRITTEN[0]?.stored]);
      expect(await ledger(WRITTEN[0]?.stored ?? "")).toEqual([WRITTEN[0]?.stored]);
    });

    it("finds all of it by how the body itself is called", async () => {
      const all = await ledger("");
      expect(all?.length).toBeGreaterThan(WRITTEN.length);
      expect(await ledger("近畿　地方整備局長")).toEqual(all);
    });
  });
});
