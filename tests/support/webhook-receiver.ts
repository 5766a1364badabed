import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface ReceivedWebhook {
  readonly id: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly payload: { readonly type: string; readonly data: Readonly<Record<string, unknown>> };
}

/** What a receiver does with a request: it answers with a status, or does what the function does. */
export type Behaviour = (received: ReceivedWebhook, response: ServerResponse) => number | "SILENT";

/** A server on this machine that webhooks are sent to. */
export class WebhookReceiver {
  readonly received: ReceivedWebhook[] = [];
  behaviour: Behaviour = () => 204;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on("error", () => undefined);
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        const body = Buffer.concat(parts).toString("utf8");
        const received = {
          id: String(request.headers["webhook-id"]),
          path: request.url ?? "",
          headers: request.headers,
          body,
          payload: JSON.parse(body) as ReceivedWebhook["payload"],
        };
        this.received.push(received);
        const status = this.behaviour(received, response);
        if (status !== "SILENT") response.writeHead(status).end();
      });
    });
  }

  async start(port = 0): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(port, "127.0.0.1", resolve));
  }

  url(path = "/"): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}${path}`;
  }

  /** Answers each request with this text alone, and leaves the connection open. */
  answerRaw(text: string): void {
    this.#server.removeAllListeners("request");
    this.#server.on("connection", (socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () => socket.write(text));
    });
  }

  /** The ids of what it was sent, each at its first time. */
  ids(): string[] {
    return [...new Set(this.received.map(({ id }) => id))];
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** The headers as a program hands them on. */
export function plainHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
