import type { Place } from "../../tests/support/measured/place";
import { closeConnectionsTo, send } from "../../tests/support/measured/post";
import { HOSHO } from "./dialect";
import { toBeOpened } from "./trial-inputs";

/**
 * Issues guarantees in favour of the large obligee, which it then opens for the first time: those of `generate` it has opened.
 * One after the other, so that all databases have the same in one order.
 */
export async function issueForOpening(place: Place, count: number): Promise<void> {
  const server = await place.startServer();
  const endpoint = { port: server.port, token: place.members.ISSUER.token };
  try {
    for (const input of toBeOpened(count)) {
      const answer = await send(endpoint, { path: "/graphql", body: HOSHO.body("Issue", { input }) });
      if (!answer.includes("IssueGuaranteeSuccess")) throw new Error(`not issued: ${answer.toString()}`);
    }
  } finally {
    closeConnectionsTo(server);
    await server.stop();
  }
}
