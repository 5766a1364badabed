import { connect } from "node:net";

/** The answer to bytes that no HTTP library would send. */
export interface RawAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Sends bytes as they are, over a connection of their own, and reads until it ends. */
export async function sendRaw(url: string, ...parts: (string | Uint8Array)[]): Promise<RawAnswer> {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  const bytes = parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part));
  // Not ended: Node drops a request whose sender has no more to say.
  socket.write(Buffer.concat(bytes));
  const pieces: Buffer[] = [];
  for await (const piece of socket) pieces.push(piece as Buffer);
  const [head = "", ...rest] = Buffer.concat(pieces).toString("utf8").split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line): [string, string] => {
    const [name = "", ...value] = line.split(": ");
    return [name.toLowerCase(), value.join(": ")];
  });
  return { status: Number(first.split(" ")[1]), headers: new Map(headers), body: rest.join("\r\n\r\n") };
}

/** The head of a request: its first line, and headers in the order given. */
export function head(first: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${first} HTTP/1.1`, ...lines, "connection: close", "", ""].join("\r\n");
}
