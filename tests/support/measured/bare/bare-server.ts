import { createServer, type ServerResponse } from "node:http";
import { ASKED_BY, isQuestion } from "../questions";
import type { BareDatabase } from "./bare-database";
import type { BareCaller } from "./callers";

interface Body {
  readonly operationName: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The smallest server that answers: `node:http`, the token looked up, prepared statements, `JSON.stringify`. No GraphQL,
 * no validation, no seals, no log. The port stands on its command line, and the settings of Hosho in its environment.
 */
export function serveBare(database: BareDatabase): void {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    const fail = (error: unknown): void => send(response, 500, String(error));
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      try {
        const body = JSON.parse(Buffer.concat(chunks).toString()) as Body;
        const caller = database.caller(request.headers.authorization);
        if (caller instanceof Promise)
          caller.then((found) => answer(database, response, body, found)).catch(fail);
        else void answer(database, response, body, caller)?.catch(fail);
      } catch (error) {
        fail(error);
      }
    });
  });
  server.listen(Number(process.argv[2]), "127.0.0.1");
  process.on("SIGTERM", () => {
    server.close(() => {
      database.close();
    });
    server.closeAllConnections();
  });
}

/** A promise only where the database gives one: each costs a turn of the loop. */
function answer(
  database: BareDatabase,
  response: ServerResponse,
  { operationName, variables }: Body,
  caller: BareCaller | null,
): Promise<void> | undefined {
  if (caller === null || !isQuestion(operationName) || caller.role !== ASKED_BY[operationName]) {
    send(response, caller === null ? 401 : 400, "");
    return undefined;
  }
  const sendData = (data: object): void => send(response, 200, `${JSON.stringify({ data })}\n`);
  const data = database.answer(operationName, caller, variables);
  if (data instanceof Promise) return data.then(sendData);
  sendData(data);
  return undefined;
}

function send(response: ServerResponse, status: number, text: string): void {
  const body = Buffer.from(text);
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": body.length,
  });
  response.end(body);
}
