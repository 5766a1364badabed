import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claimDatabase } from "../../src/application/claim-database";
import { recordDelivery, takeDueMail } from "../../src/application/dispatch-mails";
import type { MailView } from "../../src/application/mail-reads";
import type { Caller } from "../../src/domain/access";
import { PREMIUM_TABLES, shippedAdoptions } from "../../src/reference";
import { fillSandbox } from "../../src/sandbox/fill-sandbox";
import { assemble, type Assembled } from "../../src/server/assemble";
import { createDatabase, engines, type TestDatabase } from "../support/engines";
import { eventually } from "../support/eventually";
import { post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { ServerProcess } from "../support/server-process";
import { TestSmtpServer } from "../support/smtp-server";

const OPERATOR: Caller = {
  tokenId: "token",
  role: "OPERATOR",
  organisationId: "x",
  userId: null,
  scopes: null,
};
const RECIPIENT = "keiri@marumaru-kensetsu.example";
const ISSUE = `mutation I($input: IssueGuaranteeInput!) { issueGuarantee(input: $input) {
  ... on IssueGuaranteeSuccess { guarantee { id number } } ... on UserError { code message } } }`;

interface Issued {
  readonly id: string;
  readonly number: string;
}

describe.each(engines)("the mail of a guarantee that a real server issues, on %s", (engine) => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-mail-"));
  const [pepper, encryptionKey] = [randomBytes(32), randomBytes(32)];
  const smtp = new TestSmtpServer();
  const running: ServerProcess[] = [];
  let database: TestDatabase;
  let parts: Assembled;
  let sandbox: Awaited<ReturnType<typeof fillSandbox>>;

  const serve = (smtpUrl: string = smtp.url()): ServerProcess => {
    const production = new ServerProcess("serve", directory, {
      PORT: "0",
      DATABASE_URL: database.url,
      HOSHO_AUTH_KEY_PEPPER: pepper.toString("hex"),
      HOSHO_AUTH_KEY_ENCRYPTION_KEY: encryptionKey.toString("hex"),
      HOSHO_SMTP_URL: smtpUrl,
      HOSHO_MAIL_FROM: "西日本建設業保証 <hosho@example.jp>",
    });
    running.push(production);
    return production;
  };
  const kill = async (production: ServerProcess): Promise<void> => {
    production.signal("SIGKILL");
    await production.exit;
  };
  /** As an issuer's core system does, over GraphQL. */
  const issue = async (production: ServerProcess): Promise<Issued> => {
    const { data, text } = await post<{ issueGuarantee: { guarantee?: Issued } }>(
      { url: await production.url(), token: sandbox.tokens.issuer },
      ISSUE,
      { input: issueInput({ ids: sandbox.organisations }) },
    );
    const guarantee = data?.issueGuarantee.guarantee;
    if (!guarantee) throw new Error(text);
    return guarantee;
  };
  const mailsOf = async ({ id: guaranteeId }: Issued): Promise<MailView[]> => {
    const window = { direction: "FORWARD", size: 100, after: null, before: null } as const;
    const wanted = new Set(["to", "status", "attempts"]);
    const { rows } = await parts.reads.mails.page(OPERATOR, { window, guaranteeId }, wanted);
    return rows.map(({ view }) => view);
  };
  const goesOutOnce = async (issued: Issued): Promise<MailView> => {
    const sent = await eventually(
      () => mailsOf(issued),
      ([mail]) => mail?.status === "SENT",
    );
    expect(sent).toHaveLength(1);
    const received = smtp.received.filter(({ message }) => message.text?.includes(issued.number));
    expect(received.map(({ recipients }) => recipients)).toEqual([[RECIPIENT]]);
    return sent[0]!;
  };
  /** The sandbox's own mails: as if they had gone out long ago. */
  const clearOutbox = async (): Promise<void> => {
    for (let other = await takeDueMail(parts.useCases); other; other = await takeDueMail(parts.useCases))
      await recordDelivery(parts.useCases, other, { isDelivered: true });
  };

  beforeAll(async () => {
    await smtp.start();
    database = await createDatabase(engine);
    parts = await assemble({ databaseUrl: database.url, secrets: { pepper, encryptionKey } });
    await claimDatabase(parts.useCases, "production");
    sandbox = await fillSandbox(parts.useCases, {
      adoptions: shippedAdoptions(),
      premiumTables: PREMIUM_TABLES,
    });
    await clearOutbox();
  });
  afterEach(async () => {
    for (const production of running.splice(0)) await kill(production);
  });
  afterAll(async () => {
    await parts.close();
    await database.drop();
    await smtp.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it("goes out once when the process is killed before it could be sent, and not again at the next start", async () => {
    const issuing = serve("off");
    const issued = await issue(issuing);
    await kill(issuing);
    expect(await mailsOf(issued)).toMatchObject([{ to: RECIPIENT, status: "QUEUED", attempts: 0 }]);
    const sending = serve();
    expect(await goesOutOnce(issued)).toMatchObject({ attempts: 1 });
    sending.signal("SIGTERM");
    expect(await sending.exit).toBe(0);
    expect(sending.output()).not.toContain(RECIPIENT);
    // The next one is younger: had the first been left to be sent, it would have gone out before.
    const again = serve();
    await goesOutOnce(await issue(again));
    expect(await goesOutOnce(issued)).toMatchObject({ attempts: 1 });
  });

  it("goes out once when the process is killed while the mail server keeps it waiting", async () => {
    const speak = smtp.fallSilent();
    const { asked } = smtp;
    const killed = serve();
    const issued = await issue(killed);
    await eventually(
      () => smtp.asked,
      (times) => times > asked,
    );
    await kill(killed);
    speak();
    serve();
    expect(await goesOutOnce(issued)).toMatchObject({ attempts: 2 });
  });
});
