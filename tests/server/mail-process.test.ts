import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claimDatabase } from "../../src/use-cases/operation/claim-database";
import { recordDelivery, takeDueMail } from "../../src/use-cases/notice/dispatch-mails";
import type { MailView } from "../../src/use-cases/notice/ports";
import type { Requested } from "../../src/use-cases/shared/view";
import { Wanted } from "../../src/use-cases/shared/wanted";
import type { Caller } from "../../src/domain/account/access";
import { premiumTablesOf, shippedAdoptions } from "../../src/reference";
import { fillSandbox } from "../../src/sandbox/fill-sandbox";
import { assemble, type Assembled } from "../../src/server/assemble";
import { createDatabase, engines, type Engine, type TestDatabase } from "../support/engines";
import { eventually } from "../support/eventually";
import { issueInput } from "../support/issue-input";
import { perform } from "../support/operations";
import { ServerProcess } from "../support/server-process";
import { TestSmtpServer } from "../support/smtp-server";
import { SEAL_KEYS, SEAL_KEYS_SETTING } from "../support/seal-keys";

const OPERATOR: Caller = {
  tokenId: "token",
  role: "OPERATOR",
  organisationId: "x",
  userId: null,
  scopes: null,
};
const RECIPIENT = "keiri@marumaru-kensetsu.example";

interface Issued {
  readonly id: string;
  readonly number: string;
}

/** A production database with the sandbox's organisations, a mail server, and servers in processes of their own. */
class Production {
  readonly smtp = new TestSmtpServer();
  readonly #directory = mkdtempSync(join(tmpdir(), "hosho-mail-"));
  readonly #secrets = { pepper: randomBytes(32), encryptionKey: randomBytes(32), sealKeys: SEAL_KEYS };
  readonly #running: ServerProcess[] = [];
  #database!: TestDatabase;
  #parts!: Assembled;
  #sandbox!: Awaited<ReturnType<typeof fillSandbox>>;

  async open(engine: Engine): Promise<void> {
    await this.smtp.start();
    this.#database = await createDatabase(engine);
    this.#parts = await assemble({ databaseUrl: this.#database.url, secrets: this.#secrets });
    const { useCaseParts } = this.#parts;
    await claimDatabase(useCaseParts, "production");
    this.#sandbox = await fillSandbox(useCaseParts, {
      adoptions: shippedAdoptions(),
      premiumTables: premiumTablesOf,
    });
    // The sandbox's own mails: as if they had gone out long ago.
    for (let mail = await takeDueMail(useCaseParts); mail; mail = await takeDueMail(useCaseParts))
      await recordDelivery(useCaseParts, mail, { isDelivered: true });
  }

  async close(): Promise<void> {
    await this.killAll();
    await this.#parts.close();
    await this.#database.drop();
    await this.smtp.stop();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  serve(smtpUrl: string = this.smtp.url()): ServerProcess {
    const started = new ServerProcess("serve", this.#directory, {
      PORT: "0",
      DATABASE_URL: this.#database.url,
      HOSHO_AUTH_KEY_PEPPER: this.#secrets.pepper.toString("hex"),
      HOSHO_AUTH_KEY_ENCRYPTION_KEY: this.#secrets.encryptionKey.toString("hex"),
      HOSHO_SEAL_KEYS: SEAL_KEYS_SETTING,
      HOSHO_SMTP_URL: smtpUrl,
      HOSHO_MAIL_FROM: "西日本建設業保証 <hosho@example.jp>",
    });
    this.#running.push(started);
    return started;
  }

  async killAll(): Promise<void> {
    for (const started of this.#running.splice(0)) {
      started.signal("SIGKILL");
      await started.exit;
    }
  }

  /** As an issuer's core system does, over GraphQL. */
  async issue(server: ServerProcess): Promise<Issued> {
    const issuer = { url: await server.url(), token: this.#sandbox.tokens.issuer };
    const input = issueInput({ ids: this.#sandbox.organisations });
    return (await perform(issuer, "issueGuarantee", input, "guarantee { id number }")).guarantee;
  }

  async mailsOf({ id: guaranteeId }: Issued): Promise<Requested<MailView>[]> {
    const window = { direction: "FORWARD", size: 100, after: null, before: null } as const;
    const wanted = new Wanted(["to", "status", "attempts"]);
    const { rows } = await this.#parts.reads.mails.page(OPERATOR, { window, guaranteeId }, wanted);
    return rows.map(({ view }) => view);
  }

  async goesOutOnce(issued: Issued): Promise<Requested<MailView>> {
    const sent = await eventually(
      () => this.mailsOf(issued),
      ([mail]) => mail?.status === "SENT",
    );
    expect(sent).toHaveLength(1);
    const received = this.smtp.received.filter(({ message }) => message.text?.includes(issued.number));
    expect(received.map(({ recipients }) => recipients)).toEqual([[RECIPIENT]]);
    return sent[0]!;
  }
}

describe("the mail of a guarantee that a real server issues", () => {
  const productions = { sqlite: new Production(), postgres: new Production() };

  beforeAll(async () => {
    for (const engine of engines) await productions[engine].open(engine);
  });
  afterEach(async () => {
    for (const production of Object.values(productions)) await production.killAll();
  });
  afterAll(async () => {
    for (const production of Object.values(productions)) await production.close();
  });

  it.each(engines)(
    "goes out once when the process is killed before it could be sent, and not again at the next start, on %s",
    async (engine) => {
      const production = productions[engine];
      const issued = await production.issue(production.serve("off"));
      await production.killAll();
      const queued = { to: RECIPIENT, status: "QUEUED", attempts: 0 };
      expect(await production.mailsOf(issued)).toMatchObject([queued]);
      const sending = production.serve();
      expect(await production.goesOutOnce(issued)).toMatchObject({ attempts: 1 });
      sending.signal("SIGTERM");
      expect(await sending.exit).toBe(0);
      expect(sending.output()).not.toContain(RECIPIENT);
      // The next one is younger: had the first been left to be sent, it would have gone out before.
      const again = production.serve();
      await production.goesOutOnce(await production.issue(again));
      expect(await production.goesOutOnce(issued)).toMatchObject({ attempts: 1 });
    },
  );

  // At the same time: a lease has to run out.
  it("goes out once when the process is killed while the mail server keeps it waiting, on both engines", async () => {
    const sent = engines.map(async (engine) => {
      const production = productions[engine];
      const { smtp } = production;
      const speak = smtp.fallSilent();
      const { asked } = smtp;
      const issued = await production.issue(production.serve());
      await eventually(
        () => smtp.asked,
        (times) => times > asked,
      );
      await production.killAll();
      speak();
      production.serve();
      const { attempts } = await production.goesOutOnce(issued);
      return [engine, attempts];
    });
    expect(await Promise.all(sent)).toEqual(engines.map((engine) => [engine, 2]));
  });
});
