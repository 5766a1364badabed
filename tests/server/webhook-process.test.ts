import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claimDatabase } from "../../src/use-cases/operation/claim-database";
import { premiumTablesOf, shippedAdoptions } from "../../src/reference";
import { fillSandbox, type Sandbox } from "../../src/sandbox/fill-sandbox";
import { assemble } from "../../src/server/assemble";
import { createDatabase, engines, type Engine, type TestDatabase } from "../support/engines";
import { eventually } from "../support/eventually";
import { post, type Call } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { mutate, perform } from "../support/operations";
import { SEAL_KEYS, SEAL_KEYS_SETTING } from "../support/seal-keys";
import { ServerProcess } from "../support/server-process";
import { WebhookReceiver } from "../support/webhook-receiver";

/** A production database with the sandbox's organisations, and servers in processes of their own. */
class Production {
  readonly directory = mkdtempSync(join(tmpdir(), "hosho-webhook-"));
  readonly #secrets = { pepper: randomBytes(32), encryptionKey: randomBytes(32), sealKeys: SEAL_KEYS };
  #database!: TestDatabase;
  sandbox!: Sandbox;

  async open(engine: Engine): Promise<void> {
    this.#database = await createDatabase(engine);
    const parts = await assemble({ databaseUrl: this.#database.url, secrets: this.#secrets });
    await claimDatabase(parts.useCaseParts, "production");
    this.sandbox = await fillSandbox(parts.useCaseParts, {
      adoptions: shippedAdoptions(),
      premiumTables: premiumTablesOf,
    });
    await parts.close();
  }

  async close(): Promise<void> {
    await this.#database.drop();
    rmSync(this.directory, { recursive: true, force: true });
  }

  serve(): ServerProcess {
    return new ServerProcess("serve", this.directory, {
      PORT: "0",
      DATABASE_URL: this.#database.url,
      HOSHO_AUTH_KEY_PEPPER: this.#secrets.pepper.toString("hex"),
      HOSHO_AUTH_KEY_ENCRYPTION_KEY: this.#secrets.encryptionKey.toString("hex"),
      HOSHO_SEAL_KEYS: SEAL_KEYS_SETTING,
      HOSHO_SMTP_URL: "off",
      HOSHO_MAIL_FROM: "西日本建設業保証 <hosho@example.jp>",
      HOSHO_WEBHOOK_PRIVATE_ADDRESSES: "on",
    });
  }
}

describe.each(engines)("a server that is killed while it sends webhooks, on %s", (engine) => {
  const production = new Production();
  const receiver = new WebhookReceiver();
  beforeAll(async () => {
    await production.open(engine);
    await receiver.start();
  }, 120_000);
  afterAll(async () => {
    await receiver.stop();
    await production.close();
  });

  it("loses nothing: each event arrives, with the same id at each try, in the order of the feed", async () => {
    const { tokens, organisations } = production.sandbox;
    const ids = { ids: organisations };
    let server = production.serve();
    const callOf = async (): Promise<Call> => ({ url: await server.url(), token: tokens.issuer });
    const { guarantees } = { guarantees: [] as string[] };
    await perform(
      await callOf(),
      "createWebhookEndpoint",
      { name: "core system", url: receiver.url(), types: ["GUARANTEE_ISSUED"] },
      "endpoint { id }",
    );
    let requests = 0;
    receiver.behaviour = () => {
      requests += 1;
      // At the third one, and some later, the server is killed while it waits for the answer.
      return requests % 4 === 3 ? "SILENT" : 200;
    };
    for (let kills = 0; kills < 2; kills += 1) {
      const call = await callOf();
      const before = requests;
      const hanging = eventually(
        () => requests,
        (count) => count > before && count % 4 === 3,
      );
      const issuing = (async () => {
        for (let i = 0; i < 5; i += 1) {
          const { result } = await mutate(call, "issueGuarantee", issueInput(ids), "guarantee { id }");
          if (result?.__typename === "IssueGuaranteeSuccess") guarantees.push(result.guarantee.id);
        }
      })();
      await issuing;
      await hanging;
      server.signal("SIGKILL");
      await server.exit;
      server = production.serve();
    }
    receiver.behaviour = () => 200;
    const told = (): string[] => receiver.received.map(({ payload }) => String(payload.data["guaranteeId"]));
    await eventually(told, (all) => guarantees.every((id) => all.includes(id)));
    expect(guarantees).toHaveLength(10);
    const { data } = await post<{ changes: { nodes: { id: string; guarantee: { id: string } }[] } }>(
      await callOf(),
      `{ changes(last: 10, types: [GUARANTEE_ISSUED]) { nodes { id guarantee { id } } } }`,
    );
    const feed = data!.changes.nodes;
    expect(receiver.ids()).toEqual(feed.map(({ id }) => id));
    for (const { id, payload } of receiver.received)
      expect(feed.find((change) => change.id === id)?.guarantee.id).toBe(payload.data["guaranteeId"]);
    // What was on its way at a kill came again.
    expect(receiver.received.length).toBeGreaterThan(feed.length);
    server.signal("SIGTERM");
    expect(await server.exit).toBe(0);
  }, 180_000);
});
