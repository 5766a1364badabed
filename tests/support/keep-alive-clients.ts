import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

export interface ClientsTally {
  answered: number;
  /** Answers other than 200. */
  failed: number;
  /** Clients that found the server gone, as each must in the end. */
  refused: number;
  /** Requests that were cut, by their error codes: what a stop must never do. */
  readonly cut: string[];
}

/**
 * Clients that ask again and again, each on a kept-alive connection of its own, until they find the server
 * gone. Every other client pauses between its requests, so that its connection is idle at times.
 */
export async function askUntilGone(url: string, token: string, clients: number): Promise<ClientsTally> {
  const tally: ClientsTally = { answered: 0, failed: 0, refused: 0, cut: [] };
  await Promise.all(Array.from({ length: clients }, (_, i) => askOnAndOn(url, token, i, tally)));
  return tally;
}

async function askOnAndOn(url: string, token: string, client: number, tally: ClientsTally): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const pause = client % 2 === 0 ? 0 : client * 20;
  for (let isThere = true; isThere;) {
    try {
      const status = await ask(url, token, agent);
      tally.answered += 1;
      if (status !== 200) tally.failed += 1;
      if (pause > 0) await wait(pause);
    } catch (error) {
      const code = String((error as NodeJS.ErrnoException).code);
      if (code === "ECONNREFUSED") tally.refused += 1;
      else tally.cut.push(code);
      isThere = code !== "ECONNREFUSED" && tally.cut.length < 100;
    }
  }
  agent.destroy();
}

function ask(url: string, token: string, agent: Agent): Promise<number | undefined> {
  return new Promise((done, failed) => {
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    const asked = request(url, { method: "POST", agent, headers }, (response) => {
      response.resume();
      response.on("end", () => {
        done(response.statusCode);
      });
      response.on("error", failed);
    });
    asked.on("error", failed);
    asked.end(JSON.stringify({ query: "{ viewer { role } }" }));
  });
}
