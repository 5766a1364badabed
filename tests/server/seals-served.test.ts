import "reflect-metadata";
import { SealSweep } from "../../src/application/sweep-seals";
import { openDatabase, type Database } from "../../src/persistence/data-source";
import { applicationDesk, appliedWorks, officeHours, TODAY } from "../support/application-desk";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";
import { Tamperer } from "../support/tampering";

/** Stands nowhere before it is written past the system. */
const FORGED = "改竄";
const FORGED_DAY = "2001-09-09";

/** An edit past the system, and what takes it back. */
interface Edit {
  readonly made: readonly string[];
  readonly undone: readonly string[];
}

interface Question {
  readonly by: keyof TestServer["tokens"];
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What there is in the database that is asked about. */
interface World {
  readonly guaranteeId: string;
  readonly number: string;
  readonly applicationId: string;
  readonly certificateId: string;
  readonly mailId: string;
  readonly worksId: string;
  readonly premiumTableId: string;
  readonly bodyId: string;
  readonly ids: TestServer["ids"];
}

function reworded(table: string, column: string, where: string): Edit {
  return {
    made: [`UPDATE ${table} SET ${column} = ${column} || '${FORGED}' WHERE ${where}`],
    undone: [`UPDATE ${table} SET ${column} = REPLACE(${column}, '${FORGED}', '') WHERE ${where}`],
  };
}

/** The first event of a subject is changed, taken away or doubled. */
const EVENT_EDITS: Readonly<Record<string, (of: string) => Edit>> = {
  changed: (of) => ({
    made: [kept(of), `UPDATE event SET at = '${FORGED_DAY}T00:00:00.000Z' WHERE id = ${first(of)}`],
    undone: ["DELETE FROM event WHERE id = (SELECT id FROM kept)", ...BACK],
  }),
  "taken away": (of) => ({
    made: [kept(of), `DELETE FROM event WHERE id = (SELECT id FROM kept)`],
    undone: BACK,
  }),
  inserted: (of) => ({
    made: [
      kept(of),
      `UPDATE kept SET id = 'event_${FORGED_DAY}', at = '${FORGED_DAY}T00:00:00.000Z'`,
      "INSERT INTO event SELECT * FROM kept",
    ],
    undone: ["DELETE FROM event WHERE id = (SELECT id FROM kept)", "DROP TABLE kept"],
  }),
};
const BACK = ["INSERT INTO event SELECT * FROM kept", "DROP TABLE kept"];
const first = (of: string): string => `(SELECT MIN(id) FROM event WHERE ${of})`;
const kept = (of: string): string => `CREATE TABLE kept AS SELECT * FROM event WHERE id = ${first(of)}`;

const node = (by: Question["by"], id: string, fields: string): Question => ({
  by,
  query: `query N($id: ID!) { node(id: $id) { __typename ${fields} } }`,
  variables: { id },
});
const guarantee = (number: string, fields: string): Question => ({
  by: "contractor",
  query: `query G($number: GuaranteeNumber!) { guarantee(number: $number) { ${fields} } }`,
  variables: { number },
});

/** What is changed, and what would show it by itself. */
const SERVED: Readonly<Record<string, (world: World) => { edit: Edit; question: Question }>> = {
  "the branch of a guarantee": ({ number }) => ({
    edit: reworded("issuer_branch", "name", "1 = 1"),
    question: guarantee(number, "branch { name telephone }"),
  }),
  "the contractor of a guarantee": ({ number, ids }) => ({
    edit: reworded("contractor", "name", `id = '${ids.contractor}'`),
    question: guarantee(number, "contractor { name }"),
  }),
  "the body of a guarantee's obligee": ({ number, bodyId }) => ({
    edit: reworded("obligee", "name", `id = '${bodyId}'`),
    question: guarantee(number, "obligee { parent { name } }"),
  }),
  "the guarantee of an application": ({ applicationId, guaranteeId }) => ({
    edit: reworded("guarantee", "works_name", `id = '${guaranteeId}'`),
    question: node(
      "contractor",
      applicationId,
      "... on GuaranteeApplication { guarantee { worksContract { name } } }",
    ),
  }),
  "the branch of an application's guarantee": ({ applicationId }) => ({
    edit: reworded("issuer_branch", "telephone", "1 = 1"),
    question: node(
      "contractor",
      applicationId,
      "... on GuaranteeApplication { guarantee { branch { telephone } } }",
    ),
  }),
  "the branch of an application": ({ applicationId }) => ({
    edit: reworded("issuer_branch", "telephone", "1 = 1"),
    question: node("issuer", applicationId, "... on GuaranteeApplication { branch { telephone } }"),
  }),
  "the guarantee of a mail": ({ mailId, guaranteeId }) => ({
    edit: reworded("guarantee", "works_name", `id = '${guaranteeId}'`),
    question: node("issuer", mailId, "... on Mail { guarantee { worksContract { name } } }"),
  }),
  "the contractor of a mail's guarantee": ({ mailId, ids }) => ({
    edit: reworded("contractor", "address", `id = '${ids.contractor}'`),
    question: node("issuer", mailId, "... on Mail { guarantee { contractor { address } } }"),
  }),
  "the obligee of registered works": ({ worksId }) => ({
    edit: reworded("obligee", "name", "1 = 1"),
    question: node("issuer", worksId, "... on RegisteredWorks { obligee { name } }"),
  }),
  "the guarantee of a certificate": ({ certificateId, guaranteeId }) => ({
    edit: reworded("guarantee", "works_name", `id = '${guaranteeId}'`),
    question: node("contractor", certificateId, "... on Certificate { digest }"),
  }),
  "a contractor": ({ ids }) => ({
    edit: reworded("contractor", "name", `id = '${ids.contractor}'`),
    question: node("issuer", ids.contractor, "... on Contractor { name }"),
  }),
  "an issuer": ({ ids }) => ({
    edit: reworded("issuer", "address", `id = '${ids.issuer}'`),
    question: node("contractor", ids.issuer, "... on Issuer { address }"),
  }),
  "a branch of an issuer": ({ ids }) => ({
    edit: reworded("issuer_branch", "name", `id = '${ids.branch.osaka}'`),
    question: node("contractor", ids.issuer, "... on Issuer { branches { name } }"),
  }),
  "an obligee": ({ ids }) => ({
    edit: reworded("obligee", "name", `id = '${ids.kinki}'`),
    question: node("contractor", ids.kinki, "... on Obligee { name }"),
  }),
  "the body of an obligee": ({ ids, bodyId }) => ({
    edit: reworded("obligee", "name", `id = '${bodyId}'`),
    question: node("contractor", ids.kinki, "... on Obligee { parent { name } }"),
  }),
  "a premium table": ({ premiumTableId }) => ({
    edit: reworded("premium_table", "source", `id = '${premiumTableId}'`),
    question: node("contractor", premiumTableId, "... on PremiumTable { source }"),
  }),
  "the viewer's organisation": ({ ids }) => ({
    edit: reworded("contractor", "name", `id = '${ids.contractor}'`),
    question: { by: "contractor", query: "{ viewer { organisation { ... on Contractor { name } } } }" },
  }),
  "the policy of an obligee": ({ ids }) => ({
    edit: reworded("obligee_policy", "source", `obligee_id = '${ids.kinki}'`),
    question: obligeePolicy(ids.kinki),
  }),
  "the policy of an obligee's body": ({ ids, bodyId }) => ({
    edit: reworded("obligee_policy", "source", `obligee_id = '${bodyId}'`),
    question: obligeePolicy(ids.kinki),
  }),
  "the policy that decides on eligibility": ({ ids }) => ({
    edit: {
      made: [`UPDATE obligee_policy SET advance_percent = 7 WHERE obligee_id = '${ids.kinki}'`],
      undone: [`UPDATE obligee_policy SET advance_percent = 30 WHERE obligee_id = '${ids.kinki}'`],
    },
    question: {
      by: "contractor",
      query:
        "query E($input: EligibilityInput!) { eligibility(input: $input) { ... on Eligibility { mostAmount } } }",
      variables: {
        input: {
          kind: "ADVANCE_PAYMENT",
          obligeeId: ids.kinki,
          worksContract: {
            contractPrice: 100_000_000,
            workPeriod: appliedWorks().workPeriod,
            contractedOn: appliedWorks().contractedOn,
          },
        },
      },
    },
  }),
  "the table that a premium is quoted by": ({ ids }) => ({
    edit: reworded("premium_table", "source", `issuer_id = '${ids.issuer}'`),
    question: {
      by: "contractor",
      query:
        "query Q($input: PremiumQuoteInput!) { premiumQuote(input: $input) { ... on PremiumQuote { total table { source } } } }",
      variables: { input: { issuerId: ids.issuer, kind: "ADVANCE_PAYMENT", amount: 40_000_000 } },
    },
  }),
  "the policy that decides on an amendment": ({ ids, guaranteeId }) => ({
    edit: reworded("obligee_policy", "source", `obligee_id = '${ids.kinki}'`),
    question: {
      by: "issuer",
      query:
        "query A($input: AmendmentEffectInput!) { amendmentEffect(input: $input) { ... on AmendmentEffect { effect } } }",
      variables: { input: { guaranteeId, change: { contractPrice: 110_000_000, amendedOn: TODAY } } },
    },
  }),
};

const list = (by: Question["by"], query: string): Question => ({ by, query: `{ ${query} }` });

/** Parties that are found broken by whoever asks for them, and lists that show them. */
const LISTED: Readonly<
  Record<
    string,
    (world: World) => { edit: Edit; found: Question; lists: readonly Question[]; leftOut: string }
  >
> = {
  "a contractor": ({ ids }) => ({
    edit: reworded("contractor", "name", `id = '${ids.contractor}'`),
    found: node("issuer", ids.contractor, "... on Contractor { name }"),
    lists: [
      list("issuer", "guarantees(first: 50) { nodes { contractor { id name } } }"),
      list(
        "operator",
        "guarantees(first: 50, orderBy: { field: AMOUNT, direction: DESC }) { nodes { contractor { id name } } }",
      ),
      list("issuer", "guaranteeApplications(first: 50) { nodes { contractor { id name } } }"),
      list("issuer", "guaranteeApplications(first: 50) { nodes { guarantee { contractor { id name } } } }"),
      list("issuer", "registeredWorks(first: 50) { nodes { contractor { id name } } }"),
      list("issuer", "mails(first: 50) { nodes { guarantee { contractor { id name } } } }"),
      list("issuer", "contractors(first: 50) { nodes { id name } }"),
    ],
    leftOut: ids.contractor,
  }),
  "an issuer": ({ ids }) => ({
    edit: reworded("issuer", "name", `id = '${ids.issuer}'`),
    found: node("issuer", ids.issuer, "... on Issuer { name }"),
    lists: [
      list("contractor", "guarantees(first: 50) { nodes { issuer { id name } } }"),
      list("contractor", "guaranteeApplications(first: 50) { nodes { issuer { id name } } }"),
      list("contractor", "registeredWorks(first: 50) { nodes { issuer { id name } } }"),
      list("contractor", "issuers(first: 50) { nodes { id name } }"),
    ],
    leftOut: ids.issuer,
  }),
  "a branch": ({ ids, number }) => ({
    edit: reworded("issuer_branch", "telephone", `issuer_id = '${ids.issuer}'`),
    found: node("issuer", ids.issuer, "... on Issuer { branches { name } }"),
    lists: [
      list("contractor", "guarantees(first: 50) { nodes { number branch { telephone } } }"),
      list("contractor", "mails(first: 50) { nodes { guarantee { number branch { telephone } } } }"),
    ],
    leftOut: number,
  }),
  "an obligee": ({ ids }) => ({
    edit: reworded("obligee", "name", `id = '${ids.kinki}'`),
    found: node("contractor", ids.kinki, "... on Obligee { name }"),
    lists: [
      list("contractor", "guarantees(first: 50) { nodes { obligee { id name } } }"),
      list("contractor", "guarantees(first: 50) { nodes { obligee { id prefecture } } }"),
      list("contractor", "guaranteeApplications(first: 50) { nodes { obligee { id name } } }"),
      list("contractor", "guaranteeApplications(first: 50) { nodes { guarantee { obligee { id name } } } }"),
      list("contractor", "registeredWorks(first: 50) { nodes { obligee { id name } } }"),
      list("contractor", 'obligees(first: 50, filter: { name: "近畿" }) { nodes { id name } }'),
    ],
    leftOut: ids.kinki,
  }),
  "the body of an obligee": ({ ids, bodyId }) => ({
    edit: reworded("obligee", "name", `id = '${bodyId}'`),
    found: node("contractor", bodyId, "... on Obligee { name }"),
    lists: [
      list("contractor", "guarantees(first: 50) { nodes { obligee { id parent { name } } } }"),
      list("contractor", "guaranteeApplications(first: 50) { nodes { obligee { id parent { name } } } }"),
      list("contractor", "registeredWorks(first: 50) { nodes { obligee { id parent { name } } } }"),
      list("contractor", 'obligees(first: 50, filter: { name: "近畿" }) { nodes { id parent { name } } }'),
    ],
    leftOut: ids.kinki,
  }),
  "a department of a body": ({ ids, bodyId }) => ({
    edit: reworded("obligee", "name", `id = '${ids.kinki}'`),
    found: node("contractor", ids.kinki, "... on Obligee { name }"),
    lists: [node("contractor", bodyId, "... on Obligee { departments(first: 100) { id name } }")],
    leftOut: ids.kinki,
  }),
  "a premium table": ({ ids, premiumTableId }) => ({
    edit: reworded("premium_table", "source", `id = '${premiumTableId}'`),
    found: node("contractor", premiumTableId, "... on PremiumTable { source }"),
    lists: [
      list("contractor", `premiumTables(issuerId: "${ids.issuer}", first: 50) { nodes { id source } }`),
    ],
    leftOut: premiumTableId,
  }),
};

function obligeePolicy(obligeeId: string): Question {
  return {
    by: "contractor",
    query:
      "query P($obligeeId: ID!) { obligeePolicy(obligeeId: $obligeeId) { advancePercent { value source } } }",
    variables: { obligeeId },
  };
}

describe.each(engines)("what was changed past the system, on %s", (engine) => {
  let server: TestServer;
  let tamperer: Tamperer;
  let database: Database;
  let world: World;

  const ask = ({ by, query, variables }: Question) =>
    post({ url: server.url, token: server.tokens[by] }, query, variables);
  const idOf = async (statement: string): Promise<string> => {
    const [row] = await database.read.query<{ id: string }[]>(statement);
    if (!row) throw new Error(`nothing is found by ${statement}`);
    return row.id;
  };
  const sweepAll = async (): Promise<void> => {
    const sweep = new SealSweep({ reads: server.parts.reads, useCases: server.parts.useCases });
    while (!(await sweep.next()).isRoundOver);
  };

  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    tamperer = await Tamperer.open(server.databaseUrl);
    database = await openDatabase({ url: server.databaseUrl });
    const { ids } = server;
    const desk = applicationDesk(server);
    const bodyId = await idOf(`SELECT parent_id AS id FROM obligee WHERE id = '${ids.kinki}'`);
    const worksId = await idOf(
      `SELECT id FROM registered_works WHERE contractor_id = '${ids.contractor}' AND obligee_id = '${ids.kinki}'`,
    );
    const application = await desk.approved(
      { contactEmail: "kouji@example.jp" },
      { branchId: ids.branch.osaka },
    );
    await desk.settle(application);
    const { guarantee: issued } = await desk.step(server.tokens.issuer, "issueAppliedGuarantee", {
      applicationId: application.id,
    });
    await desk.recordPolicy(bodyId, { advancePercent: 30 });
    await desk.recordPolicy(ids.kinki, { advancePercent: 30 });
    const { id: guaranteeId = "", number = "" } = issued ?? {};
    world = {
      ids,
      bodyId,
      worksId,
      guaranteeId,
      number,
      applicationId: application.id,
      certificateId: await idOf(`SELECT id FROM certificate WHERE guarantee_id = '${guaranteeId}'`),
      mailId: await idOf(`SELECT id FROM mail WHERE guarantee_id = '${guaranteeId}'`),
      premiumTableId: await idOf(`SELECT id FROM premium_table WHERE issuer_id = '${ids.issuer}'`),
    };
  });
  afterAll(async () => {
    await database.close();
    await tamperer.close();
    await server.stop();
  });

  /** Nobody is served it while it is changed; everybody is again when it is as it was. */
  const isServedOnlyWhole = async ({ made, undone }: Edit, question: Question): Promise<void> => {
    expect((await ask(question)).errors).toBeUndefined();
    await tamperer.sql(...made);
    const { errors, text } = await ask(question);
    await tamperer.sql(...undone);
    expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["INTERNAL"]);
    expect(text).not.toContain(FORGED);
    expect(text).not.toContain(FORGED_DAY);
    const again = await ask(question);
    expect(again.errors).toBeUndefined();
    expect(Object.values(again.data ?? {})).not.toEqual([null]);
  };

  it.each(Object.keys(SERVED))("is not served by itself: %s", async (what) => {
    const { edit, question } = (SERVED[what] as (typeof SERVED)[string])(world);
    await isServedOnlyWhole(edit, question);
  });

  it.each(Object.keys(EVENT_EDITS))("is no part of a history: an event that is %s", async (what) => {
    const edit = EVENT_EDITS[what] as (of: string) => Edit;
    const { guaranteeId, applicationId, number } = world;
    const history = node("contractor", applicationId, "... on GuaranteeApplication { history { at type } }");
    await isServedOnlyWhole(edit(`guarantee_id = '${guaranteeId}'`), guarantee(number, "events { at type }"));
    await isServedOnlyWhole(
      edit(`guarantee_id = '${guaranteeId}'`),
      guarantee(number, "issuer { name } events { at type }"),
    );
    await isServedOnlyWhole(edit(`subject_id = '${applicationId}' AND guarantee_id IS NULL`), history);
    // What issued the guarantee is a part of the application's history, too.
    await isServedOnlyWhole(
      edit(`subject_id = '${applicationId}' AND guarantee_id = '${guaranteeId}'`),
      history,
    );
  });

  it("stands on no paper: the note of the body that an obligee is a department of", async () => {
    const { certificateId, bodyId } = world;
    const question = node("contractor", certificateId, "... on Certificate { pdf { url } }");
    const { data } = await ask(question);
    const { url } = (data?.["node"] as { pdf: { url: string } }).pdf;
    const fetched = async (): Promise<number> => {
      const paper = await fetch(url, { headers: { authorization: `Bearer ${server.tokens.contractor}` } });
      await paper.arrayBuffer();
      return paper.status;
    };
    const { made, undone } = reworded("obligee_policy", "source", `obligee_id = '${bodyId}'`);
    expect(await fetched()).toBe(200);
    await tamperer.sql(...made);
    expect(await fetched()).toBe(500);
    expect(
      (await ask(node("contractor", certificateId, "... on Certificate { pdf { sha256 } }"))).text,
    ).toContain("INTERNAL");
    await tamperer.sql(...undone);
    expect(await fetched()).toBe(200);
  });

  /** What is marked once it was found, the lists that would show it, and a word of what is left out of them. */
  it.each(Object.keys(LISTED))("is left out of lists, and stands in them again: %s", async (what) => {
    const { edit, found, lists, leftOut } = (LISTED[what] as (typeof LISTED)[string])(world);
    const shown = async () => Promise.all(lists.map(async (list) => (await ask(list)).text));
    await sweepAll();
    const before = await shown();
    await tamperer.sql(...edit.made);
    await ask(found);
    const texts = await shown();
    await tamperer.sql(...edit.undone);
    for (const [at, text] of texts.entries()) {
      const query = lists[at]?.query;
      expect([query, JSON.parse(text)]).toEqual([query, { data: expect.anything() as unknown }]);
      expect([query, before[at]?.includes(leftOut)]).toEqual([query, true]);
      expect([query, text.includes(leftOut)]).toEqual([query, false]);
      expect(text).not.toContain(FORGED);
    }
    await sweepAll();
    expect(await shown()).toEqual(before);
  });

  it("is left out of the list as a file", async () => {
    const { ids, number } = world;
    const file = async (): Promise<string> => {
      const { data } = await ask({ by: "contractor", query: "{ guaranteesCsv { url } }" });
      const { url } = data?.["guaranteesCsv"] as { url: string };
      const response = await fetch(url, { headers: { authorization: `Bearer ${server.tokens.contractor}` } });
      return response.text();
    };
    const { made, undone } = reworded("obligee", "name", `id = '${ids.kinki}'`);
    await sweepAll();
    expect(await file()).toContain(number);
    await tamperer.sql(...made);
    await ask(node("contractor", ids.kinki, "... on Obligee { name }"));
    const text = await file();
    await tamperer.sql(...undone);
    expect(text).not.toContain(FORGED);
    expect(text).not.toContain(number);
    await sweepAll();
    expect(await file()).toContain(number);
  });
});
