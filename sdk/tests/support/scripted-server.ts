import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly query: string; readonly variables: { readonly input?: Record<string, unknown> } };
  readonly at: number;
}

/** What to do with one request: an answer, or something with the response itself. */
export type Step =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body: unknown }
  | ((response: ServerResponse, request: ReceivedRequest) => void);

export interface ScriptedServer {
  readonly url: string;
  readonly received: readonly ReceivedRequest[];
  stop(): Promise<void>;
}

/** A real HTTP server that takes one step per request, the last one again and again: for what a healthy API never does. */
export async function startScriptedServer(...steps: readonly [Step, ...Step[]]): Promise<ScriptedServer> {
  const received: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as ReceivedRequest["body"];
      const step = steps[Math.min(received.length, steps.length - 1)]!;
      const arrived = { headers: request.headers, body, at: Date.now() };
      received.push(arrived);
      if (typeof step === "function") {
        step(response, arrived);
        return;
      }
      const isText = typeof step.body === "string";
      response.writeHead(step.status ?? 200, {
        "content-type": isText ? "text/html" : "application/graphql-response+json; charset=utf-8",
        ...step.headers,
      });
      response.end(isText ? step.body : JSON.stringify(step.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A test that fails leaves it open; that must not keep the process alive.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/graphql`,
    received,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
