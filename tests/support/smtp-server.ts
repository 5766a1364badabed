import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export interface ReceivedMail {
  /** By the envelope, not by the message. */
  readonly recipients: readonly string[];
  /** Whether it came over TLS. */
  readonly isEncrypted: boolean;
  readonly message: Email;
}

type Stage = "MAIL FROM" | "RCPT TO" | "DATA";

/** A real SMTP server in this process. It keeps accepted mails, and tests can make it refuse or hang. */
export class TestSmtpServer {
  readonly received: ReceivedMail[] = [];
  /** The number of times that a client asked it to take a mail. */
  asked = 0;
  /** Refuse at this point of the conversation, with this code and these words. */
  refuse: { readonly at: Stage; readonly code: number; readonly words?: string } | null = null;
  #server: SMTPServer | null = null;
  #silence: Promise<void> | null = null;
  #port = 0;

  constructor(private readonly options: SMTPServerOptions = {}) {}

  /** Listens, after the first time on the same port. */
  async start(): Promise<void> {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      // Tests give the enhanced code of a reply themselves.
      hideENHANCEDSTATUSCODES: true,
      closeTimeout: 100,
      logger: false,
      ...this.options,
      onMailFrom: (_address, _session, answer) => {
        this.asked += 1;
        void this.#answer("MAIL FROM", answer);
      },
      onRcptTo: (_address, _session, answer) => void this.#answer("RCPT TO", answer),
      onData: (stream, { envelope, secure }, answer) => {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          void PostalMime.parse(Buffer.concat(chunks)).then((message) => {
            if (this.refuse?.at !== "DATA")
              this.received.push({
                recipients: envelope.rcptTo.map(({ address }) => address),
                isEncrypted: secure,
                message,
              });
            return this.#answer("DATA", answer);
          });
        });
      },
    });
    // Some tests kill clients in the middle of a command.
    this.#server.on("error", () => undefined);
    const listening = this.#server.listen(this.#port, "127.0.0.1");
    await once(listening, "listening");
    this.#port = (listening.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server) await new Promise<void>((done) => server.close(() => done()));
  }

  url(login = ""): string {
    return `smtp://${login}127.0.0.1:${String(this.#port)}`;
  }

  /** Stops answering until the returned function is called. */
  fallSilent(): () => void {
    let speak = (): void => undefined;
    this.#silence = new Promise((done) => (speak = done));
    return () => {
      this.#silence = null;
      speak();
    };
  }

  to(recipient: string): ReceivedMail[] {
    return this.received.filter(({ recipients }) => recipients.includes(recipient));
  }

  async #answer(stage: Stage, answer: (error?: Error | null) => void): Promise<void> {
    await this.#silence;
    if (this.refuse?.at !== stage) {
      answer();
      return;
    }
    const { code, words = "go away" } = this.refuse;
    answer(Object.assign(new Error(words), { responseCode: code }));
  }
}
