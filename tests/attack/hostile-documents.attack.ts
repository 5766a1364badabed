import { post } from "../support/graphql-client";
import { HOSTILE_DOCUMENTS, type HostileDocument } from "../support/hostile-documents";
import { collectFigures } from "./support/figures";
import { flood } from "./support/flood";
import { quantile, readFor } from "./support/good-client";
import { startSandbox, type SandboxProcess } from "./support/sandbox-process";

const TRIES = 7;
const SECONDS = 20;
const ATTACKERS = 8;

const figure = collectFigures("Hostile documents, without a token, each with a text of its own");

describe("documents that are made to keep the server busy", () => {
  let sandbox: SandboxProcess;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.stop());

  it("are refused in less than 50 ms, each by itself", async () => {
    const worst: { name: string; milliseconds: number }[] = [];
    for (const { name, query, variables } of HOSTILE_DOCUMENTS) {
      const took: number[] = [];
      for (let i = 0; i < TRIES; i += 1) {
        const start = performance.now();
        const { status } = await post(
          { url: sandbox.url },
          `${query} # ${String(i)}`,
          variables as Record<string, unknown>,
        );
        took.push(performance.now() - start);
        expect([name, status]).toEqual([name, 400]);
      }
      worst.push({
        name,
        milliseconds: quantile(
          took.sort((a, b) => a - b),
          0.5,
        ),
      });
    }
    worst.sort((a, b) => b.milliseconds - a.milliseconds);
    figure("documents", worst.length);
    for (const { name, milliseconds } of worst.slice(0, 3))
      figure(`slowest, median of ${String(TRIES)}: ${name}`, `${String(milliseconds)} ms`);
    figure("median of all", `${String(worst[Math.floor(worst.length / 2)]?.milliseconds)} ms`);
    expect(worst[0]?.milliseconds).toBeLessThan(50);
  });

  it("do not keep a good client waiting", async () => {
    const call = { url: sandbox.url, token: sandbox.tokens.operator };
    await readFor(2, call, 5);
    const alone = await readFor(5, call, 20);
    const stop = flood({
      url: sandbox.url,
      bodies: HOSTILE_DOCUMENTS.map(bodyOf),
      // For application/json, what GraphQL itself refuses is a 200 (docs/http.md).
      headers: { accept: "application/graphql-response+json" },
      connections: ATTACKERS,
    });
    const beside = await readFor(SECONDS, call, 20);
    const statuses = await stop();
    figure(
      "good client alone: p50, p99",
      `${String(quantile(alone, 0.5))}, ${String(quantile(alone, 0.99))} ms`,
    );
    figure(
      `beside ${String(ATTACKERS)} connections that send them without a pause: p50, p99`,
      `${String(quantile(beside, 0.5))}, ${String(quantile(beside, 0.99))} ms`,
    );
    figure(`answers in ${String(SECONDS)} s, by status`, JSON.stringify(statuses));
    expect(Object.keys(statuses)).toEqual(["400"]);
    expect(quantile(beside, 0.99)).toBeLessThan(250);
  });
});

function bodyOf({ query, variables }: HostileDocument): readonly [string, string] {
  const body = JSON.stringify({ query: `${query} # @`, variables });
  const at = body.lastIndexOf("# @") + 2;
  return [body.slice(0, at), body.slice(at + 1)];
}
