import { question } from "../../tests/support/measured/contenders";
import type { Place } from "../../tests/support/measured/place";
import { unopened } from "../../tests/support/measured/place-keys";
import { closeConnectionsTo, dataOf, post } from "../../tests/support/measured/post";

/** More than a page of the feed. */
const OPENED = 150;
const MOST = 20_000;

/** Opens some guarantees, so that the obligee's feed has changes with positions: what is generated was not done by anybody. */
export async function fillFeed(place: Place): Promise<void> {
  // Of the oldest: the race opens the newest.
  const pairs = (await unopened(place, MOST)).ofOthers.slice(-OPENED);
  const server = await place.startServer();
  try {
    const endpoint = { port: server.port, token: place.members.OBLIGEE.token };
    const items = pairs.map((pair) => ({ ...pair, enterIntoLedger: true }));
    dataOf(await post(endpoint, question("OpenMany", { items })));
    dataOf(await post(endpoint, question("Changes", { first: 1 })));
  } finally {
    closeConnectionsTo(server);
    await server.stop();
  }
}
