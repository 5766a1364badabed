import { Webhook } from "standardwebhooks";
import { HttpWebhookSender } from "../../src/server/webhooks/webhook-sender";
import { startWebhookDispatch } from "../../src/server/jobs/webhook-dispatch";
import type { Job } from "../../src/server/jobs/job";
import { applicationsOf } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { eventually } from "../support/eventually";
import { eventsOf, rowsOf } from "../support/events";
import { callAs, post, type Call } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { mutate, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";
import { plainHeaders, WebhookReceiver } from "../support/webhook-receiver";
import { pino } from "pino";

const ENDPOINTS = `{ webhookEndpoints(first: 100) { nodes { id name url types isPaused failures restsUntil formerSecretUntil } } }`;
const DELIVERIES = `query D($filter: WebhookDeliveryFilter) { webhookDeliveries(first: 100, filter: $filter) { nodes {
  id webhookId type body status attempts statusCode failure nextAttemptAt endpoint { id name } } } }`;

interface Delivery {
  readonly id: string;
  readonly webhookId: string;
  readonly type: string;
  readonly status: string;
  readonly attempts: number;
  readonly statusCode: number | null;
  readonly failure: string | null;
  readonly nextAttemptAt: string | null;
  readonly endpoint: { readonly id: string } | null;
}

describe.each(engines)("webhooks, on %s", (engine) => {
  let server: TestServer;
  let issuer: Call;
  const receivers: WebhookReceiver[] = [];
  const jobs: Job[] = [];
  /** How far the clock of the sending is ahead: what is planned for later comes sooner. */
  let ahead = 0;

  beforeAll(async () => {
    server = await startServer({ engine, change: allowingPrivate });
    issuer = callAs(server, "issuer");
    await dispatch();
  });
  afterAll(async () => {
    for (const job of jobs) await job.stop();
    for (const each of receivers) await each.stop();
    await server.stop();
  });
  afterEach(async () => {
    ahead = 0;
    const { data } = await post<{ webhookEndpoints: { nodes: { id: string }[] } }>(issuer, ENDPOINTS);
    for (const { id } of data!.webhookEndpoints.nodes)
      await perform(issuer, "deleteWebhookEndpoint", { endpointId: id }, "endpointId");
  });

  /** A server's sending, as often as there are servers. */
  async function dispatch(): Promise<void> {
    const { reads, useCaseParts } = server.parts;
    jobs.push(
      startWebhookDispatch({
        reads,
        useCaseParts: { ...useCaseParts, clock: () => new Date(Date.now() + ahead) },
        sender: new HttpWebhookSender({ allowsPrivate: true, timeoutMilliseconds: 400 }),
        logger: pino({ level: "silent" }),
        times: { poll: 20, lease: 2_000, grace: 200 },
      }),
    );
    await Promise.resolve();
  }

  async function receiver(): Promise<WebhookReceiver> {
    const made = new WebhookReceiver();
    await made.start();
    receivers.push(made);
    return made;
  }

  async function enter(
    url: string,
    more: object = {},
    call = issuer,
  ): Promise<{ id: string; secret: string }> {
    const input = { name: "core system", url, ...more };
    const { endpoint, secret } = await perform(
      call,
      "createWebhookEndpoint",
      input,
      "endpoint { id } secret",
    );
    return { id: endpoint.id, secret: secret! };
  }

  /** Issues a guarantee, and tells the id of the event. */
  async function issue(): Promise<string> {
    const { guarantee } = await perform(issuer, "issueGuarantee", issueInput(server), "guarantee { id }");
    const { data } = await post<{ changes: { nodes: { id: string; guarantee: { id: string } | null }[] } }>(
      issuer,
      "{ changes(last: 5) { nodes { id guarantee { id } } } }",
    );
    return data!.changes.nodes.find((change) => change.guarantee?.id === guarantee.id)!.id;
  }

  async function deliveries(filter: object = {}): Promise<readonly Delivery[]> {
    const { data } = await post<{ webhookDeliveries: { nodes: Delivery[] } }>(issuer, DELIVERIES, { filter });
    return data!.webhookDeliveries.nodes;
  }

  const arrived = (at: WebhookReceiver, ids: readonly string[]) =>
    eventually(
      () => at.received.map(({ id }) => id),
      (got) => ids.every((id) => got.includes(id)),
    );

  describe("a receiver", () => {
    it("is entered with a secret that is shown once and is stored nowhere as it is", async () => {
      const made = await receiver();
      const { id, secret } = await enter(made.url("/hosho?token=t"), { idempotencyKey: "enter-1" });
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
      const again = await perform(
        issuer,
        "createWebhookEndpoint",
        { name: "core system", url: made.url("/hosho?token=t"), idempotencyKey: "enter-1" },
        "endpoint { id } secret",
      );
      expect(again).toMatchObject({ endpoint: { id }, secret: null });
      expect(await rowsOf(server)).not.toContain(secret.slice(6));
      expect(server.output()).not.toContain(secret.slice(6));
      const { data, text } = await post<{ webhookEndpoints: { nodes: object[] } }>(issuer, ENDPOINTS);
      expect(data!.webhookEndpoints.nodes).toEqual([
        {
          id,
          name: "core system",
          url: made.url("/hosho?token=t"),
          types: [],
          isPaused: false,
          failures: 0,
          restsUntil: null,
          formerSecretUntil: null,
        },
      ]);
      expect(text).not.toContain("whsec_");
      expect((await eventsOf(server)).at(-1)).toMatchObject({
        type: "WEBHOOK_ENDPOINT_CREATED",
        subjectId: id,
        organisationId: server.ids.issuer,
      });
    });

    it("is its own organisation's alone", async () => {
      const made = await receiver();
      const { id } = await enter(made.url());
      await issue();
      await eventually(deliveries, ({ length }) => length > 0);
      const others = [
        callAs(server, "contractor"),
        callAs(server, "obligee"),
        callAs(server, "operator"),
        { url: server.url, token: await applicationsOf(server).otherIssuer() },
      ];
      for (const other of others) {
        for (const query of [ENDPOINTS, DELIVERIES])
          expect((await post(other, query)).text).toContain('"nodes":[]');
        const input = { endpointId: id };
        for (const name of ["changeWebhookEndpoint", "rotateWebhookSecret", "deleteWebhookEndpoint"] as const)
          expect((await mutate(other, name, input)).result?.__typename).toBe("WebhookEndpointNotFoundError");
        for (const name of ["sendTestWebhook", "replayWebhooks"] as const)
          expect((await mutate(other, name, input)).result?.__typename).toBe("WebhookEndpointNotFoundError");
      }
      const from = callAs(server, "contractor");
      const theirs = await enter(made.url("/theirs"), {}, from);
      expect((await post(issuer, ENDPOINTS)).text).not.toContain("/theirs");
      await perform(from, "deleteWebhookEndpoint", { endpointId: theirs.id }, "endpointId");
    });

    it("is one of ten at most", async () => {
      for (let i = 0; i < 10; i += 1)
        await enter(`http://127.0.0.1:9/${String(i)}`, { types: ["GUARANTEE_EXPIRED"] });
      const { result } = await mutate(issuer, "createWebhookEndpoint", {
        name: "x",
        url: "http://127.0.0.1:9/",
      });
      expect(result).toMatchObject({ __typename: "TooManyWebhookEndpointsError", limit: 10 });
    });
  });

  describe("a delivery", () => {
    it("tells of an event by ids, signed as the Standard Webhooks package verifies it", async () => {
      const made = await receiver();
      const { secret } = await enter(made.url("/hosho"));
      const id = await issue();
      await arrived(made, [id]);
      const [got] = made.received;
      const payload = new Webhook(secret).verify(got!.body, plainHeaders(got!.headers));
      expect(payload).toEqual({
        type: "GUARANTEE_ISSUED",
        timestamp: expect.stringMatching(/Z$/) as unknown,
        data: {
          id,
          position: expect.any(Number) as unknown,
          guaranteeId: expect.stringMatching(/^guarantee_/) as unknown,
          guaranteeNumber: expect.stringMatching(/^\d{10}$/) as unknown,
          applicationId: null,
          amendmentApplicationId: null,
          from: null,
          to: "ISSUED",
        },
      });
      expect(got).toMatchObject({ id, path: "/hosho", headers: { "content-type": "application/json" } });
      expect(() => new Webhook(secret).verify(got!.body + " ", plainHeaders(got!.headers))).toThrow();
      const [listed] = await eventually(deliveries, (all) => all[0]?.status === "DELIVERED");
      expect(listed).toMatchObject({
        webhookId: id,
        attempts: 1,
        statusCode: 204,
        failure: null,
        nextAttemptAt: null,
      });
    });

    it("is of the types that the receiver asks for", async () => {
      const made = await receiver();
      await enter(made.url(), { types: ["AUTH_KEY_REVEALED"] });
      const { guarantee } = await perform(issuer, "issueGuarantee", issueInput(server), "guarantee { id }");
      const revealed = { guaranteeId: guarantee.id };
      const { authKey } = await perform(
        callAs(server, "contractor"),
        "revealAuthKey",
        revealed,
        "authKey { value }",
      );
      await eventually(
        () => made.received,
        ({ length }) => length > 0,
      );
      expect(made.received.map(({ payload }) => payload.type)).toEqual(["AUTH_KEY_REVEALED"]);
      expect(JSON.stringify(made.received)).not.toContain(authKey.value);
    });

    it("comes in the order of the feed", async () => {
      const made = await receiver();
      await enter(made.url());
      const ids = [];
      for (let i = 0; i < 8; i += 1) ids.push(await issue());
      await arrived(made, ids);
      expect(made.received.map(({ id }) => id)).toEqual(ids);
    });

    it("is signed with two secrets for a day after a new one was made", async () => {
      const made = await receiver();
      const { id: endpointId, secret: former } = await enter(made.url());
      const { secret } = await perform(issuer, "rotateWebhookSecret", { endpointId }, "secret");
      const first = await issue();
      await arrived(made, [first]);
      const { body, headers } = made.received[0]!;
      for (const good of [former, secret!]) new Webhook(good).verify(body, plainHeaders(headers));
      ahead += 24 * 60 * 60_000 + 1;
      const second = await issue();
      await arrived(made, [second]);
      const later = made.received.find(({ id }) => id === second)!;
      expect(String(later.headers["webhook-signature"]).split(" ")).toHaveLength(1);
    });

    it("waits while the receiver is paused, and comes when it is no more", async () => {
      const made = await receiver();
      const { id: endpointId } = await enter(made.url());
      await perform(issuer, "changeWebhookEndpoint", { endpointId, isPaused: true }, "endpoint { id }");
      const id = await issue();
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(made.received).toEqual([]);
      await perform(issuer, "changeWebhookEndpoint", { endpointId, isPaused: false }, "endpoint { id }");
      await arrived(made, [id]);
    });

    it("is a test where one is asked for", async () => {
      const made = await receiver();
      const { id: endpointId, secret } = await enter(made.url());
      const { delivery } = await perform(
        issuer,
        "sendTestWebhook",
        { endpointId },
        "delivery { id webhookId type status }",
      );
      expect(delivery).toMatchObject({ type: "TEST", status: "PENDING" });
      await arrived(made, [delivery.webhookId]);
      const { body, headers } = made.received[0]!;
      expect(new Webhook(secret).verify(body, plainHeaders(headers))).toMatchObject({ type: "TEST" });
    });
  });

  describe("a receiver that fails", () => {
    it("gets each event at least once with the same id, whatever it does, and holds nobody else up", async () => {
      const good = await receiver();
      const bad = await receiver();
      const dying = await receiver();
      let tries = 0;
      bad.behaviour = (_, response) => {
        tries += 1;
        if (tries % 5 === 1) return 500;
        if (tries % 5 === 2) return "SILENT";
        if (tries % 5 === 3) {
          response.writeHead(302, { location: good.url("/redirected") }).end();
          return "SILENT";
        }
        if (tries % 5 === 4) {
          response.destroy();
          return "SILENT";
        }
        return 200;
      };
      await enter(bad.url());
      await enter(good.url());
      await enter(dying.url());
      await dying.stop();
      receivers.splice(receivers.indexOf(dying), 1);
      const ids = [await issue(), await issue(), await issue()];
      await arrived(good, ids);
      expect(good.received.map(({ id }) => id)).toEqual(ids);
      await eventually(
        async () => {
          // A quarter of an hour at a time: rests end, and tries come due.
          ahead += 15 * 60_000;
          return deliveries({ status: "DELIVERED" });
        },
        (made) => made.length >= 6,
      );
      expect([...bad.ids()].sort()).toEqual([...ids].sort());
      // First tries in the order of the feed.
      expect(bad.ids()).toEqual(ids);
      expect(good.received.some(({ path }) => path === "/redirected")).toBe(false);
    });

    it("is told in the log of deliveries what went wrong, by short codes", async () => {
      const made = await receiver();
      const { id: endpointId } = await enter(made.url());
      const failureOf = async (behaviour: WebhookReceiver["behaviour"]): Promise<Delivery> => {
        made.behaviour = behaviour;
        const { delivery } = await perform(issuer, "sendTestWebhook", { endpointId }, "delivery { id }");
        const all = await eventually(deliveries, (found) =>
          found.some(({ id, failure }) => id === delivery.id && failure !== null),
        );
        return all.find(({ id }) => id === delivery.id)!;
      };
      expect(await failureOf(() => 500)).toMatchObject({
        failure: "HTTP_500",
        statusCode: 500,
        status: "PENDING",
      });
      expect(await failureOf(() => 302)).toMatchObject({ failure: "HTTP_302", statusCode: 302 });
      expect(await failureOf(() => "SILENT")).toMatchObject({ failure: "TIMEOUT", statusCode: null });
      const died = await failureOf((_, response) => {
        response.destroy();
        return "SILENT";
      });
      expect(died).toMatchObject({ failure: "ECONNRESET", statusCode: null });
    });

    it("is given up after three days, and may be sent it all again", async () => {
      const made = await receiver();
      made.behaviour = () => 500;
      const { id: endpointId } = await enter(made.url());
      const id = await issue();
      const [dead] = await eventually(
        async () => {
          ahead += 30 * 60 * 60_000;
          return deliveries({ endpointId, status: "DEAD" });
        },
        ({ length }) => length > 0,
      );
      expect(dead).toMatchObject({ webhookId: id, attempts: 10, failure: "HTTP_500", nextAttemptAt: null });
      made.behaviour = () => 200;
      const { count } = await perform(issuer, "replayWebhooks", { endpointId }, "count");
      expect(count).toBe(1);
      const [again] = await eventually(
        () => deliveries({ endpointId, status: "DELIVERED" }),
        ({ length }) => length > 0,
      );
      expect(again).toMatchObject({ id: dead!.id, webhookId: id, attempts: 1 });
      await perform(issuer, "replayWebhooks", { endpointId, deliveryIds: [again!.id] }, "count");
      await eventually(
        () => made.received.filter((each) => each.id === id).length,
        (times) => times === 12,
      );
      const unknown = { endpointId, deliveryIds: ["webhookdelivery_none"] };
      expect((await mutate(issuer, "replayWebhooks", unknown)).result?.__typename).toBe(
        "WebhookDeliveryNotFoundError",
      );
    });

    it("is sent everything once by two servers that share the work", async () => {
      await dispatch();
      const made = await receiver();
      await enter(made.url());
      const ids = [];
      for (let i = 0; i < 6; i += 1) ids.push(await issue());
      await arrived(made, ids);
      expect(made.received.map(({ id }) => id)).toEqual(ids);
    });
  });
});

/** As with HOSHO_WEBHOOK_PRIVATE_ADDRESSES=on. */
function allowingPrivate<Parts extends TestServer["parts"]["useCaseParts"]>(parts: Parts): Parts {
  return { ...parts, webhooks: { ...parts.webhooks, allowsPrivate: true } };
}

describe("a receiver's address", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it.each([
    "https://169.254.169.254/latest/meta-data",
    "https://127.0.0.1/",
    "https://[::ffff:10.0.0.1]/",
    "https://localhost/",
  ])("is refused where it is %s, with what is possible instead", async (url) => {
    const input = { name: "core system", url };
    for (const [language, words] of [
      ["en", /public name of your server/],
      ["ja", /公開されているサーバー名/],
    ] as const) {
      const call = { ...callAs(server, "issuer"), language };
      const { result } = await mutate(call, "createWebhookEndpoint", input);
      expect(result).toMatchObject({
        __typename: "InvalidInputError",
        fields: [
          { path: "url", code: "ADDRESS_NOT_PUBLIC", message: expect.stringMatching(words) as unknown },
        ],
      });
    }
  });

  it("is refused without TLS, also when it is changed to that", async () => {
    const call = callAs(server, "issuer");
    const { endpoint } = await perform(
      call,
      "createWebhookEndpoint",
      { name: "core system", url: "https://hooks.example.jp/" },
      "endpoint { id }",
    );
    const { result } = await mutate(call, "changeWebhookEndpoint", {
      endpointId: endpoint.id,
      url: "http://hooks.example.jp/",
    });
    expect(result).toMatchObject({ fields: [{ path: "url", code: "NOT_A_WEBHOOK_URL" }] });
  });
});

describe("the sender of webhooks", () => {
  const webhook = { headers: { "webhook-id": "x" }, body: "{}" };
  const never = new AbortController().signal;

  it.each([
    ["a loopback address", [{ address: "127.0.0.1", family: 4 }]],
    [
      "a public address beside it",
      [
        { address: "1.1.1.1", family: 4 },
        { address: "::1", family: 6 },
      ],
    ],
    ["a mapped address of a cloud's metadata", [{ address: "::ffff:169.254.169.254", family: 6 }]],
    ["nothing", []],
  ])("makes no connection where a name leads to %s at that moment", async (_, addresses) => {
    const asked: string[] = [];
    const sender = new HttpWebhookSender({
      allowsPrivate: false,
      resolve: (hostname, _options, callback) => {
        asked.push(hostname);
        callback(null, addresses);
      },
    });
    const answer = await sender.send({ ...webhook, url: "https://hooks.example.jp/" }, never);
    expect(answer).toEqual({ isTaken: false, statusCode: null, failure: "ADDRESS_NOT_PUBLIC" });
    expect(asked).toEqual(["hooks.example.jp"]);
  });

  it("settles where a receiver changes to another protocol, which is no answer", async () => {
    const made = new WebhookReceiver();
    await made.start();
    made.answerRaw("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n");
    const sender = new HttpWebhookSender({ allowsPrivate: true });
    const answer = await sender.send({ ...webhook, url: made.url() }, never);
    expect(answer).toEqual({ isTaken: false, statusCode: null, failure: "ECONNRESET" });
    await made.stop();
  });

  it("does not keep a server from closing, even where it never settles", async () => {
    const server = await startServer({ change: allowingPrivate });
    const { reads, useCaseParts } = server.parts;
    let tries = 0;
    const job = startWebhookDispatch({
      reads,
      useCaseParts,
      sender: {
        send: () => {
          tries += 1;
          return new Promise(() => undefined);
        },
      },
      logger: pino({ level: "silent" }),
      times: { poll: 20, grace: 50 },
    });
    const issuer = callAs(server, "issuer");
    const input = { name: "core system", url: "http://127.0.0.1:9/" };
    const { endpoint } = await perform(issuer, "createWebhookEndpoint", input, "endpoint { id }");
    await perform(issuer, "sendTestWebhook", { endpointId: endpoint.id }, "delivery { id }");
    await eventually(
      () => tries,
      (count) => count > 0,
    );
    await job.stop();
    expect(tries).toBe(1);
    await server.stop();
  });

  it("sends nothing to what was entered while private addresses were allowed", async () => {
    const made = new WebhookReceiver();
    await made.start();
    const sender = new HttpWebhookSender({ allowsPrivate: false });
    const answer = await sender.send({ ...webhook, url: made.url() }, never);
    expect(answer.failure).toBe("ADDRESS_NOT_PUBLIC");
    expect(made.received).toEqual([]);
    await made.stop();
  });
});
