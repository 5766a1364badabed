import "reflect-metadata";
import { SealSweep } from "../../src/use-cases/operation/sweep-seals";
import { openDatabase, type Database } from "../../src/persistence/database/data-source";
import { applicationsOf, officeHours } from "../support/applications-of-server";
import {
  EVENT_EDITS,
  FORGED,
  FORGED_DAY,
  reworded,
  type Edit,
  type Question,
  type EditedSubjects,
} from "../support/edits-past-the-system";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { perform } from "../support/operations";
import { guarantee, node, SERVED } from "../support/shown-by-itself";
import { LISTED } from "../support/shown-in-lists";
import { startServer, type TestServer } from "../support/server";
import { Tamperer } from "../support/tampering";

describe.each(engines)("what was changed past the system, on %s", (engine) => {
  let server: TestServer;
  let tamperer: Tamperer;
  let database: Database;
  let subjects: EditedSubjects;

  const ask = ({ by, query, variables }: Question) =>
    post({ url: server.url, token: server.tokens[by] }, query, variables);
  const idOf = async (statement: string): Promise<string> => {
    const [row] = await database.read.query<{ id: string }[]>(statement);
    if (!row) throw new Error(`nothing is found by ${statement}`);
    return row.id;
  };
  const sweepAll = async (): Promise<void> => {
    const sweep = new SealSweep({ reads: server.parts.reads, useCaseParts: server.parts.useCaseParts });
    while (!(await sweep.next()).isRoundOver);
  };

  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    tamperer = await Tamperer.open(server.databaseUrl);
    database = await openDatabase({ url: server.databaseUrl });
    const { ids } = server;
    const applications = applicationsOf(server);
    const bodyId = await idOf(`SELECT parent_id AS id FROM obligee WHERE id = '${ids.kinki}'`);
    const worksId = await idOf(
      `SELECT id FROM registered_works WHERE contractor_id = '${ids.contractor}' AND obligee_id = '${ids.kinki}'`,
    );
    const application = await applications.approved(
      { contactEmail: "kouji@example.jp" },
      { branchId: ids.branch.osaka },
    );
    await applications.settle(application);
    const { guarantee: issued } = await applications.step(server.tokens.issuer, "issueAppliedGuarantee", {
      applicationId: application.id,
    });
    await applications.recordPolicy(bodyId, { advancePercent: 30 });
    await applications.recordPolicy(ids.kinki, { advancePercent: 30 });
    await perform({ url: server.url }, "requestRegistration", {
      issuerId: ids.issuer,
      companyName: "株式会社△△組",
      address: "熊本県〇〇市△△町2丁目2号",
      representative: "代表取締役 △△ △△",
      contactName: "△△ △△",
      contactEmail: "toroku@example.jp",
      telephone: "03-1234-5678",
    });
    const { id: guaranteeId = "", number = "" } = issued ?? {};
    subjects = {
      ids,
      bodyId,
      worksId,
      guaranteeId,
      number,
      applicationId: application.id,
      certificateId: await idOf(`SELECT id FROM certificate WHERE guarantee_id = '${guaranteeId}'`),
      registrationId: await idOf(`SELECT id FROM registration WHERE issuer_id = '${ids.issuer}'`),
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
    const { edit, question } = (SERVED[what] as (typeof SERVED)[string])(subjects);
    await isServedOnlyWhole(edit, question);
  });

  it.each(Object.keys(EVENT_EDITS))("is no part of a history: an event that is %s", async (what) => {
    const edit = EVENT_EDITS[what] as (of: string) => Edit;
    const { guaranteeId, applicationId, number } = subjects;
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
    const { certificateId, bodyId } = subjects;
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
    const { edit, found, lists, leftOut } = (LISTED[what] as (typeof LISTED)[string])(subjects);
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
    const { ids, number } = subjects;
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
