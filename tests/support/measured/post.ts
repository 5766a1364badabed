import { Agent, request } from "node:http";

/** By port. Connections stay open, so that requests are measured and not handshakes. */
const agents = new Map<number, Agent>();

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

/** One request; without a body it is a GET. */
export interface Ask {
  readonly path: string;
  readonly body: Buffer | null;
}

/** Posts one body and reads the whole answer. */
export function post(endpoint: Endpoint, body: Buffer): Promise<Buffer> {
  return send(endpoint, { path: "/graphql", body });
}

export function send({ port, token }: Endpoint, { path, body }: Ask): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body && { "content-type": "application/json", "content-length": body.length }),
    };
    const sent = request(
      { host: "127.0.0.1", port, path, method: body ? "POST" : "GET", agent: agentFor(port), headers },
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
    sent.end(body ?? undefined);
  });
}

/** The data of an answer without errors. */
export function dataOf(answer: Buffer): unknown {
  const { data, errors } = JSON.parse(answer.toString()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`GraphQL errors: ${JSON.stringify(errors)}`);
  return data;
}

/** Those to one server: requests to others may be under way. */
export function closeConnectionsTo({ port }: Pick<Endpoint, "port">): void {
  agents.get(port)?.destroy();
  agents.delete(port);
}

export function closeConnections(): void {
  for (const port of [...agents.keys()]) closeConnectionsTo({ port });
}

function agentFor(port: number): Agent {
  const known = agents.get(port);
  if (known) return known;
  const agent = new Agent({ keepAlive: true });
  agents.set(port, agent);
  return agent;
}
