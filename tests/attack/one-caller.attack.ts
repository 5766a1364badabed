import { collectFigures } from "./support/figures";
import { flood } from "./support/flood";
import { quantile, readFor } from "./support/good-client";
import { startSandbox, type SandboxProcess } from "./support/sandbox-process";

const SECONDS = 20;
const CONNECTIONS = 100;
/** Milliseconds between the reads of the other caller, which keep it within its own budget. */
const PAUSE = 120;
/** The budgets of production but for the requests, so that they are used up at once. */
const SETTINGS = {
  HOSHO_TOKEN_REQUESTS: "100",
  HOSHO_TOKEN_COST: "1000000",
  HOSHO_TOKEN_PARALLEL: "8",
  HOSHO_ADDRESS_REQUESTS: "100",
  HOSHO_ADDRESS_COST: "20000",
  HOSHO_ADDRESS_PARALLEL: "8",
};
const QUERY =
  "{ guarantees(first: 50) { nodes { number obligee { name } certificate { items { label value } } } } }";

const figure = collectFigures(
  `One caller on ${String(CONNECTIONS)} connections without a pause, its budget used up`,
);

describe("one caller without a pause", () => {
  let sandbox: SandboxProcess;
  beforeAll(async () => {
    sandbox = await startSandbox(SETTINGS);
  });
  afterAll(() => sandbox.stop());

  const INVENTED = "hosho_invented";
  it.each(["with a token", "with invented tokens"])("%s does not take the reads of others", async (who) => {
    const call = { url: sandbox.url, token: sandbox.tokens.operator };
    await readFor(2, call, PAUSE);
    const alone = await readFor(5, call, PAUSE);
    const token = who === "with a token" ? sandbox.tokens.contractor : INVENTED;
    const stop = flood({
      url: sandbox.url,
      bodies: [[`${JSON.stringify({ query: QUERY }).slice(0, -2)} # `, '"}']],
      headers: { authorization: `Bearer ${token}` },
      connections: CONNECTIONS,
    });
    const beside = await readFor(SECONDS, call, PAUSE);
    const statuses = await stop();
    const share = (values: readonly number[]): string =>
      `${String(quantile(values, 0.5))}, ${String(quantile(values, 0.99))} ms`;
    figure(`${who}: reads of another alone: p50, p99`, share(alone));
    figure(`${who}: reads of another beside it: p50, p99`, share(beside));
    figure(`${who}: answers in ${String(SECONDS)} s, by status`, JSON.stringify(statuses));
    expect(statuses["429"]).toBeGreaterThan(500);
  });
});
