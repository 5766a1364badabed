import { Agent, request } from "node:http";

/** Connections stay open, so that requests are measured and not handshakes. */
const agent = new Agent({ keepAlive: true });

export interface Endpoint {
  readonly port: number;
  readonly token: string;
}

/** An operation's body, written once for all equal requests. */
export function bodyOf(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  operationName?: string,
): Buffer {
  return Buffer.from(JSON.stringify({ query, variables, operationName }));
}

/** Posts one body and reads the whole answer. */
export function post({ port, token }: Endpoint, body: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": body.length,
      authorization: `Bearer ${token}`,
    };
    const sent = request(
      { host: "127.0.0.1", port, path: "/graphql", method: "POST", agent, headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const answer = Buffer.concat(chunks);
          if (response.statusCode === 200) resolve(answer);
          else reject(new Error(`HTTP ${String(response.statusCode)}: ${answer.toString()}`));
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The data of an answer without errors. */
export function dataOf(answer: Buffer): unknown {
  const { data, errors } = JSON.parse(answer.toString()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`GraphQL errors: ${JSON.stringify(errors)}`);
  return data;
}

export function closeConnections(): void {
  agent.destroy();
}
