import { malformedRequest, numbersFrom, statusesOf } from "../support/malformed-requests";
import { callAs, post } from "../support/graphql-client";
import { startServer } from "../support/server";

const REQUESTS = 400;
const AT_A_TIME = 20;

describe("requests that are not well formed, out of a seed", () => {
  it("never make the server fail, and it answers as before", async () => {
    const server = await startServer();
    const random = numbersFrom(20_260_401);
    const requests = Array.from({ length: REQUESTS }, () => malformedRequest(random));
    const failed: string[] = [];
    let answered = 0;
    for (let next = 0; next < REQUESTS; next += AT_A_TIME)
      await Promise.all(
        requests.slice(next, next + AT_A_TIME).map(async (bytes) => {
          const statuses = await statusesOf(server.url, bytes);
          answered += statuses.length;
          if (statuses.some((status) => status >= 500)) failed.push(bytes.toString("latin1").slice(0, 500));
        }),
      );
    expect(failed).toEqual([]);
    // Not how many: on a slow machine patience ends first.
    expect(answered).toBeGreaterThan(0);
    expect(server.output()).not.toMatch(/internal error|"level":(50|60)/);
    const { data } = await post(callAs(server, "operator"), "{ viewer { role } }");
    expect(data).toEqual({ viewer: { role: "OPERATOR" } });
    await server.stop();
  });
});
