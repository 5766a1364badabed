import { createServer } from "node:http";
import Sqlite from "better-sqlite3";
import { bareAnswers } from "./bare-answers";
import { issuerOf } from "./bare-callers";
import { isQuestion } from "./questions";

/**
 * The smallest server that answers: `node:http`, the token looked up, one prepared statement,
 * `JSON.stringify`. No GraphQL, no validation, no log. `bare-server.ts PORT FILE`
 */
function serve(port: number, file: string): void {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true });
  const callers = issuerOf(database);
  const answers = bareAnswers(database);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
        operationName: unknown;
        variables: Readonly<Record<string, unknown>>;
      };
      const issuerId = callers(request.headers.authorization);
      if (issuerId === null || !isQuestion(operationName)) {
        response.writeHead(issuerId === null ? 401 : 400).end();
        return;
      }
      const data = answers[operationName](issuerId, variables);
      const body = Buffer.from(`${JSON.stringify({ data })}\n`);
      response.writeHead(200, {
        "content-type": "application/json; charset=utf-8",
        "content-length": body.length,
      });
      response.end(body);
    });
  });
  server.listen(port, "127.0.0.1");
  process.on("SIGTERM", () => {
    server.close(() => database.close());
    server.closeAllConnections();
  });
}

const [port = "", file = ""] = process.argv.slice(2);
serve(Number(port), file);
