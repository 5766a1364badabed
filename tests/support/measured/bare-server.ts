import { createServer } from "node:http";
import Sqlite from "better-sqlite3";
import { bareAnswers } from "./bare-answers";
import { isQuestion } from "./questions";

/**
 * The smallest server that answers: `node:http`, one prepared statement, `JSON.stringify`. No authentication,
 * no GraphQL, no validation, no log. `bare-server.ts PORT FILE ISSUER_ID`
 */
function serve(port: number, file: string, issuerId: string): void {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true });
  const answers = bareAnswers(database, issuerId);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
        operationName: unknown;
        variables: Readonly<Record<string, unknown>>;
      };
      if (!isQuestion(operationName)) {
        response.writeHead(400).end();
        return;
      }
      const data = answers[operationName](variables);
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

const [port = "", file = "", issuerId = ""] = process.argv.slice(2);
serve(Number(port), file, issuerId);
