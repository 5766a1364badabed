import { pino } from "pino";
import { openDatabase } from "../../src/persistence/database/data-source";
import { startWebhookDispatch, type WebhookTimes } from "../../src/server/jobs/webhook-dispatch";
import type { Job } from "../../src/server/jobs/job";
import type { WebhookAnswer, WebhookSender } from "../../src/use-cases/webhook/dispatch-webhooks";
import { engines } from "../support/engines";
import { eventually } from "../support/eventually";
import { callAs, post, type Call } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const TAKEN: WebhookAnswer = { isTaken: true, statusCode: 204, failure: null };

describe.each(engines)("the sending of webhooks, on %s", (engine) => {
  let server: TestServer;
  let issuer: Call;
  let job: Job | undefined;
  beforeEach(async () => {
    server = await startServer({
      engine,
      change: (parts) => ({ ...parts, webhooks: { ...parts.webhooks, allowsPrivate: true } }),
    });
    issuer = callAs(server, "issuer");
  });
  afterEach(async () => {
    await job?.stop();
    job = undefined;
    await server.stop();
  });

  /** How many units of work the sending has begun. */
  let units = 0;
  function dispatch(send: WebhookSender["send"], times: Partial<WebhookTimes> = {}): void {
    const { reads, useCaseParts } = server.parts;
    units = 0;
    job = startWebhookDispatch({
      reads,
      useCaseParts: {
        ...useCaseParts,
        unitOfWork: {
          run: (work, line) => {
            units += 1;
            return useCaseParts.unitOfWork.run(work, line);
          },
        },
      },
      sender: { send },
      logger: pino({ level: "silent" }),
      times: { poll: 20, grace: 50, ...times },
    });
  }

  const idOf = (path: string): string => `http://127.0.0.1:9/${path}`;

  async function enter(path: string, call = issuer): Promise<string> {
    const input = { name: path, url: idOf(path) };
    return (await perform(call, "createWebhookEndpoint", input, "endpoint { id }")).endpoint.id;
  }

  const test = (endpointId: string, call = issuer) =>
    perform(call, "sendTestWebhook", { endpointId }, "delivery { id }");

  async function deliveries(
    call = issuer,
  ): Promise<readonly { type: string; status: string; attempts: number }[]> {
    const { data } = await post<{
      webhookDeliveries: { nodes: { type: string; status: string; attempts: number }[] };
    }>(call, "{ webhookDeliveries(first: 100) { nodes { type status attempts } } }");
    return data!.webhookDeliveries.nodes;
  }

  it("goes to two receivers of one organisation at once, and to others beside them", async () => {
    const contractor = callAs(server, "contractor");
    for (const path of ["a", "b", "c"]) await test(await enter(path));
    await test(await enter("other", contractor), contractor);
    const begun: string[] = [];
    dispatch((webhook, signal) => {
      begun.push(webhook.url);
      return new Promise((resolve) =>
        signal.addEventListener("abort", () =>
          resolve({ isTaken: false, statusCode: null, failure: "CUT_OFF" }),
        ),
      );
    });
    await eventually(
      () => begun,
      (urls) => urls.includes(idOf("other")),
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([...begun].sort()).toEqual([idOf("a"), idOf("b"), idOf("other")]);
    await job!.stop();
    // What the end of the server cut off was no try. On a busy machine the grace is over before that is recorded.
    await eventually(
      () => deliveries(),
      (all) =>
        all.length === 3 && all.every(({ status, attempts }) => status === "PENDING" && attempts === 0),
    );
  });

  it("goes to a receiver for its turn, and then to those that have waited longer", async () => {
    for (const path of ["a", "b", "c"]) {
      const id = await enter(path);
      for (let i = 0; i < 4; i += 1) await test(id);
    }
    const sent: string[] = [];
    dispatch(
      async ({ url }) => {
        sent.push(url);
        await new Promise((resolve) => setTimeout(resolve, 20));
        return TAKEN;
      },
      { turn: 0 },
    );
    await eventually(
      () => sent,
      ({ length }) => length === 12,
    );
    // No receiver has its third before each has had its first.
    const firstOfLast = sent.indexOf(idOf("c"));
    for (const path of ["a", "b"])
      expect(sent.slice(0, firstOfLast).filter((url) => url === idOf(path)).length).toBeLessThan(3);
  });

  it("does not spin while almost as many wait as may", async () => {
    const endpointId = await enter("full");
    const { useCaseParts } = server.parts;
    const waiting = Array.from({ length: 950 }, (_, i) => ({
      id: useCaseParts.newId("webhookdelivery"),
      webhookId: `webhooktest_${String(i)}`,
      type: "TEST" as const,
      position: 0,
      body: "{}",
    }));
    await useCaseParts.unitOfWork.run(({ webhookQueue }) =>
      webhookQueue.add({ id: endpointId, organisationId: server.ids.issuer }, waiting, new Date()),
    );
    dispatch(() => Promise.resolve({ isTaken: false, statusCode: 500, failure: "HTTP_500" }), {
      poll: 1_000,
    });
    await perform(issuer, "issueGuarantee", issueInput(server), "guarantee { id }");
    await eventually(
      () => units,
      (count) => count > 0,
    );
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(units).toBeLessThan(10);
    const { behind } = await server.parts.reads.webhooks.work(new Date());
    expect(behind).toEqual([]);
  });

  it("moves sixty receivers on in the feed in a few units of work, those furthest behind first", async () => {
    const { useCaseParts, reads } = server.parts;
    // What there is gets its position, so that the receivers begin behind it.
    await post(issuer, "{ changes(last: 1) { nodes { id } } }");
    const made = Array.from({ length: 60 }, () => useCaseParts.newId("webhookendpoint"));
    await useCaseParts.unitOfWork.run(async ({ webhookEndpoints }) => {
      for (const id of made)
        await webhookEndpoints.insert({
          id,
          organisationId: server.ids.contractor.replace(/.$/, "x"),
          role: "CONTRACTOR",
          name: "of others",
          url: idOf(id),
          types: [],
          secret: useCaseParts.webhooks.vault.seal(id, useCaseParts.webhooks.vault.newSecret()),
          createdAt: new Date(),
        });
    });
    const last = await enter("last");
    await perform(issuer, "issueGuarantee", issueInput(server), "guarantee { id }");
    await post(issuer, "{ changes(last: 1) { nodes { id } } }");
    await useCaseParts.unitOfWork.run(({ webhookQueue }) => webhookQueue.moveOn([last], 0));
    expect((await reads.webhooks.work(new Date())).behind[0]).toBe(last);
    const sent: string[] = [];
    // The first one is not answered: what is counted is the making of deliveries.
    dispatch(({ url }) => {
      sent.push(url);
      return new Promise(() => undefined);
    });
    await eventually(
      () => reads.webhooks.work(new Date()),
      ({ behind }) => behind.length === 0,
    );
    expect(units).toBeLessThan(20);
    await eventually(
      () => sent,
      (urls) => urls.includes(idOf("last")),
    );
  });

  it("tells a new receiver nothing of before, however much awaits its position", async () => {
    const { unitOfWork, newId } = server.parts.useCaseParts;
    const { data } = await post<{ guarantees: { nodes: { id: string }[] } }>(
      issuer,
      "{ guarantees(first: 1) { nodes { id } } }",
    );
    const [guarantee] = data!.guarantees.nodes;
    await unitOfWork.run(async ({ events }) => {
      for (let i = 0; i < 2_100; i += 1)
        await events.append({
          id: newId("event"),
          at: new Date(),
          type: "AUTH_KEY_REVEALED",
          caller: {
            tokenId: "token_writer",
            role: "ISSUER",
            organisationId: server.ids.issuer,
            userId: null,
          },
          guaranteeId: guarantee!.id,
          subjectId: guarantee!.id,
          from: null,
          to: null,
        });
    });
    await enter("new");
    await perform(issuer, "issueGuarantee", issueInput(server), "guarantee { id }");
    dispatch(() => Promise.resolve(TAKEN));
    const told = await eventually(deliveries, (all) => all.some(({ type }) => type === "GUARANTEE_ISSUED"));
    expect(told.map(({ type }) => type)).toEqual(["GUARANTEE_ISSUED"]);
  });
});

describe("a list of deliveries of one state", () => {
  it("is read by an index of the organisation and the state, in its order", async () => {
    const server = await startServer();
    server.statements.length = 0;
    await post(
      callAs(server, "issuer"),
      "{ webhookDeliveries(first: 20, filter: { status: DEAD }) { nodes { id } } }",
    );
    const [statement] = server.statements.filter((text) => text.includes("webhook_delivery d"));
    const database = await openDatabase({ url: server.databaseUrl });
    const values = Array.from(statement!.matchAll(/\?/g), () => "");
    const steps = await database.read.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${statement!}`, values);
    const plan = steps.map(({ detail }) => detail).join("\n");
    expect(plan).toContain("webhook_delivery_by_status (organisation_id=? AND status=?");
    expect(plan).not.toContain("TEMP B-TREE");
    await database.close();
    await server.stop();
  });
});
