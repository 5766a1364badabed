import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { claimDatabase } from "../../src/application/claim-database";
import { LEASE_MILLISECONDS, recordDelivery, takeDueMail } from "../../src/application/dispatch-mails";
import type { MailView } from "../../src/application/mail-reads";
import type { Caller } from "../../src/domain/access";
import type { GuaranteeNumber } from "../../src/domain/guarantee-number";
import { PREMIUM_TABLES, shippedAdoptions } from "../../src/reference";
import { fillSandbox } from "../../src/sandbox/fill-sandbox";
import { assemble, type Assembled } from "../../src/server/assemble";
import { createDatabase, engines, type TestDatabase } from "../support/engines";
import { eventually } from "../support/eventually";
import { queueNotice } from "../support/queued-mail";
import { ServerProcess } from "../support/server-process";
import { TestSmtpServer } from "../support/smtp-server";

const OPERATOR: Caller = {
  tokenId: "token",
  role: "OPERATOR",
  organisationId: "x",
  userId: null,
  scopes: null,
};
const RECIPIENT = "contact@contractor.example";

describe.each(engines)("a mail that a real server sends, on %s", (engine) => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-mail-"));
  const [pepper, encryptionKey] = [randomBytes(32), randomBytes(32)];
  const smtp = new TestSmtpServer();
  const running: ServerProcess[] = [];
  let database: TestDatabase;
  let parts: Assembled;

  const serve = (): ServerProcess => {
    const production = new ServerProcess("serve", directory, {
      PORT: "0",
      DATABASE_URL: database.url,
      HOSHO_AUTH_KEY_PEPPER: pepper.toString("hex"),
      HOSHO_AUTH_KEY_ENCRYPTION_KEY: encryptionKey.toString("hex"),
      HOSHO_SMTP_URL: smtp.url(),
      HOSHO_MAIL_FROM: "西日本建設業保証 <hosho@example.jp>",
    });
    running.push(production);
    return production;
  };
  const mail = async (): Promise<MailView> => {
    const window = { direction: "FORWARD", size: 100, after: null, before: null } as const;
    const wanted = new Set(["to", "status", "attempts"]);
    const { rows } = await parts.reads.mails.page(OPERATOR, { window }, wanted);
    return rows.find(({ view }) => view.to === RECIPIENT)!.view;
  };
  const isAsked = (): Promise<number> =>
    eventually(
      () => smtp.asked,
      (times) => times > 0,
    );
  const goesOutOnce = async (): Promise<MailView> => {
    const sent = await eventually(mail, ({ status }) => status === "SENT");
    expect(smtp.received.map(({ recipients }) => recipients)).toEqual([[RECIPIENT]]);
    return sent;
  };
  /** The sandbox's own mails: as if they had gone out long ago. */
  const clearOutbox = async (): Promise<void> => {
    for (let other = await takeDueMail(parts.useCases); other; other = await takeDueMail(parts.useCases))
      await recordDelivery(parts.useCases, other, { isDelivered: true });
  };

  beforeEach(async () => {
    await smtp.start();
    smtp.received.length = 0;
    smtp.asked = 0;
    database = await createDatabase(engine);
    parts = await assemble({ databaseUrl: database.url, secrets: { pepper, encryptionKey } });
    await claimDatabase(parts.useCases, "production");
    const { examples, organisations } = await fillSandbox(parts.useCases, {
      adoptions: shippedAdoptions(),
      premiumTables: PREMIUM_TABLES,
    });
    const number = examples[0].number as GuaranteeNumber;
    const guarantee = await parts.reads.guarantees.byNumber(OPERATOR, number, new Set(["id"]));
    const { contractor: contractorId, issuer: issuerId } = organisations;
    await clearOutbox();
    // As issuing does, in a process that ends before anybody could send it.
    await queueNotice(
      parts.useCases,
      { guaranteeId: guarantee!.id, number, contractorId, issuerId },
      RECIPIENT,
    );
  });
  afterEach(async () => {
    for (const production of running.splice(0)) {
      production.signal("SIGKILL");
      await production.exit;
    }
    await parts.close();
    await database.drop();
    await smtp.stop();
  });
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it("goes out once when the process that issued was killed before, and not again at the next start", async () => {
    const first = serve();
    await goesOutOnce();
    first.signal("SIGTERM");
    expect(await first.exit).toBe(0);
    await serve().url();
    // Long enough for a look into the outbox.
    await wait(2_500);
    await goesOutOnce();
    expect(first.output()).not.toContain(RECIPIENT);
  });

  it("goes out once when the process is killed while the mail server keeps it waiting", async () => {
    const speak = smtp.fallSilent();
    const killed = serve();
    await isAsked();
    killed.signal("SIGKILL");
    await killed.exit;
    speak();
    serve();
    expect(await goesOutOnce()).toMatchObject({ attempts: 2 });
  });

  it("goes out once when the mail server keeps one of two servers waiting longer than a lease", async () => {
    const speak = smtp.fallSilent();
    serve();
    await isAsked();
    await serve().url();
    await wait(1.3 * LEASE_MILLISECONDS);
    speak();
    expect(await goesOutOnce()).toMatchObject({ attempts: 1 });
  });
});
