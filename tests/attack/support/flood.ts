import { Worker } from "node:worker_threads";

/** What a thread of its own sends without a pause, so that whoever measures beside it has its processor for itself. */
const FLOOD = `
const { request, Agent } = require("node:http");
const { parentPort, workerData: { url, bodies, headers, connections } } = require("node:worker_threads");
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const statuses = {};
let [sent, isOver] = [0, false];
function send() {
  if (isOver) return;
  const [before, after] = bodies[sent % bodies.length];
  sent += 1;
  const again = (status) => { statuses[status] = (statuses[status] ?? 0) + 1; setImmediate(send); };
  const post = request(url, { method: "POST", agent, headers: { "content-type": "application/json", ...headers } }, (answer) => {
    answer.resume();
    answer.on("end", () => again(answer.statusCode));
  });
  post.on("error", () => again("none"));
  post.end(before + sent + after);
}
for (let i = 0; i < connections; i += 1) send();
parentPort.on("message", () => { isOver = true; agent.destroy(); parentPort.postMessage(statuses); parentPort.close(); });
`;

export interface Flood {
  readonly url: string;
  /** Bodies in two halves; a running number is put in between, so that no two are alike. */
  readonly bodies: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
}

/** Floods until it is stopped; then says how often which status came. */
export function flood(what: Flood): () => Promise<Readonly<Record<string, number>>> {
  const worker = new Worker(FLOOD, { eval: true, workerData: what });
  return () =>
    new Promise((resolve) => {
      worker.once("message", resolve);
      worker.postMessage("stop");
    });
}
