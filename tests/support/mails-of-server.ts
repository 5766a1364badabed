import { pino } from "pino";
import type { MailTransport } from "../../src/use-cases/notice/dispatch-mails";
import type { Sender } from "../../src/mail/sender";
import { smtpTransport } from "../../src/mail/smtp-transport";
import type { Job } from "../../src/server/jobs/job";
import {
  startMailDispatch,
  type MailDispatchParts,
  type MailTimes,
} from "../../src/server/jobs/mail-dispatch";
import type { Engine } from "./engines";
import { eventually } from "./eventually";
import { post } from "./graphql-client";
import { queueNotice, type Noticed } from "./queued-mail";
import { startServer, type TestServer } from "./server";
import { TestSmtpServer } from "./smtp-server";
import { SEAL_KEYS } from "./seal-keys";

export const FROM: Sender = { name: "西日本建設業保証", address: "hosho@example.jp" };
export const MAIL_SECRETS = {
  pepper: Buffer.alloc(32, 1),
  encryptionKey: Buffer.alloc(32, 2),
  sealKeys: SEAL_KEYS,
};

export interface ShownMail {
  readonly id: string;
  readonly to: string;
  readonly status: string;
  readonly attempts: number;
  readonly failure: string | null;
  readonly sentAt: string | null;
}

export interface DispatchOptions {
  readonly transport?: MailTransport;
  readonly parts?: Pick<MailDispatchParts, "reads" | "useCaseParts">;
  readonly times?: Partial<MailTimes>;
}

/** A server with a clock that tests set, a mail server, and the job that sends the mails. */
export class MailsOfServer {
  readonly smtp = new TestSmtpServer();
  readonly logged: string[] = [];
  server!: TestServer;
  noticed!: Noticed;
  now = new Date();
  readonly #logger = pino({ level: "trace" }, { write: (line) => this.logged.push(line) });
  readonly #dispatches: Job[] = [];
  #recipients = 0;

  constructor(private readonly engine: Engine) {}

  async open(): Promise<void> {
    await this.smtp.start();
    this.server = await startServer({ engine: this.engine, secrets: MAIL_SECRETS, clock: () => this.now });
    const { data } = await this.ask<{ guarantee: { id: string; number: string } }>(
      "contractor",
      `{ guarantee(number: "2070004426") { id number } }`,
    );
    const { id: guaranteeId, number } = data!.guarantee;
    const { contractor: contractorId, issuer: issuerId } = this.server.ids;
    this.noticed = { guaranteeId, number, contractorId, issuerId };
    // Removes the sandbox's own mails.
    this.dispatch();
    await eventually(
      () =>
        this.ask<{ mails: { nodes: unknown[] } }>(
          "operator",
          "{ mails(filter: { status: QUEUED }) { nodes { id } } }",
        ),
      ({ data: queued }) => queued?.mails.nodes.length === 0,
    );
    await this.stopDispatching();
  }

  ask<Data>(role: keyof TestServer["tokens"], query: string, variables = {}) {
    return post<Data>({ url: this.server.url, token: this.server.tokens[role] }, query, variables);
  }

  dispatch({ transport, parts = this.server.parts, times }: DispatchOptions = {}): Job {
    const dispatching = startMailDispatch({
      ...parts,
      transport: transport ?? smtpTransport(this.smtp.url(), FROM),
      logger: this.#logger,
      times: { poll: 10, ...times },
    });
    this.#dispatches.push(dispatching);
    return dispatching;
  }

  async stopDispatching(): Promise<void> {
    for (const dispatching of this.#dispatches.splice(0)) await dispatching.stop();
  }

  /** Queues a notice to an address of its own. */
  async queue(): Promise<string> {
    this.#recipients += 1;
    const recipient = `contact${String(this.#recipients)}@contractor.example`;
    await queueNotice(this.server.parts.useCaseParts, this.noticed, recipient);
    return recipient;
  }

  async mailsTo(recipient: string): Promise<ShownMail[]> {
    const { data } = await this.ask<{ mails: { nodes: ShownMail[] } }>(
      "operator",
      "{ mails(first: 100) { nodes { id to status attempts failure sentAt } } }",
    );
    return (data?.mails.nodes ?? []).filter(({ to }) => to === recipient);
  }

  async mailTo(recipient: string): Promise<ShownMail> {
    const [mail] = await this.mailsTo(recipient);
    if (!mail) throw new Error(`there is no mail to ${recipient}`);
    return mail;
  }

  /** The mail after an attempt; during one its row still shows the state before. */
  becomes(recipient: string, status: string, attempts: number): Promise<ShownMail> {
    return eventually(
      () => this.mailTo(recipient),
      (mail) =>
        mail.status === status &&
        mail.attempts === attempts &&
        (status !== "QUEUED" || mail.failure !== null),
    );
  }

  /** Resolves once the mail server was asked to take one more mail. */
  async isAskedAfter(before: number): Promise<void> {
    await eventually(
      () => this.smtp.asked,
      (asked) => asked > before,
    );
  }

  later(milliseconds: number): void {
    this.now = new Date(this.now.getTime() + milliseconds);
  }
}
