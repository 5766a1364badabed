/**
 * A contractor's system is told of changes by webhooks (通知): it enters itself as a receiver, sends itself a test, and prints
 * each delivery that is genuine. It works on each event once, whatever comes twice.
 *
 *     npm run example:webhooks                   until it is stopped (Ctrl+C)
 *     npm run example:webhooks -- 1              until it was told once, such as by the test
 */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createHosho, HoshoWebhookError, verifyWebhook, type WebhookPayload } from "@hosho/sdk";
import { readSandboxFile, run } from "./sandbox.js";

async function receiveWebhooks(): Promise<void> {
  const { url, users } = readSandboxFile();
  const visitor = createHosho({ endpoint: url, language: "ja" });
  const { accessToken } = await visitor.signIn(users.contractor);
  const hosho = createHosho({ endpoint: url, token: accessToken, language: "ja" });
  let secret = "";
  const known = new Set<string>();
  const most = Number(process.argv[2] ?? Infinity);
  const done = new Promise<void>((resolve) => {
    server.on("request", (request, response) => {
      void bodyOf(request)
        .then((body) => verifyWebhook(body, request.headers, secret))
        .then((webhook) => {
          // First the answer, then the work: the sender waits for ten seconds at most.
          response.writeHead(204).end();
          if (known.has(webhook.data.id)) return;
          known.add(webhook.data.id);
          console.log(lineOf(webhook));
          if (known.size >= most) resolve();
        })
        .catch((error: unknown) => {
          response.writeHead(error instanceof HoshoWebhookError ? 400 : 500).end();
        });
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const receiver = await hosho.createWebhookEndpoint({
    name: "receive-webhooks.ts",
    url: `http://127.0.0.1:${String(port)}/hosho`,
  });
  const endpointId = receiver.endpoint.id;
  secret = receiver.secret ?? "";
  await hosho.sendTestWebhook({ endpointId });
  await done;
  await hosho.deleteWebhookEndpoint({ endpointId });
  server.close();
}

const server = createServer();

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part as Uint8Array);
  return Buffer.concat(parts).toString("utf8");
}

function lineOf({ type, timestamp, data }: WebhookPayload): string {
  return [timestamp, type, data.guaranteeNumber ?? "", data.to ?? ""]
    .filter((part) => part !== "")
    .join("  ");
}

run(receiveWebhooks);
