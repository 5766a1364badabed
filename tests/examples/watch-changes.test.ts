import type { ConsumerProject } from "../../sdk/tests/support/installed-package";
import { callAs } from "../support/graphql-client";
import { installExamples } from "../support/installed-examples";
import { issueInput } from "../support/issue-input";
import { perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

describe("the example that watches changes", () => {
  let server: TestServer;
  let project: ConsumerProject;
  beforeAll(async () => {
    [server, project] = await Promise.all([startServer(), installExamples()]);
    const { url, tokens, users, examples } = server;
    project.write("data/sandbox.json", JSON.stringify({ url, tokens, users, examples }));
  });
  afterAll(async () => {
    project.remove();
    await server.stop();
  });

  it("is accepted by the compiler", async () => {
    expect(await project.compile("watch-changes.ts", { module: "node16", outDir: "out" })).toBe("");
  });

  it("tells what became of applications and guarantees, and goes on where it was stopped", async () => {
    const watch = async (count: number): Promise<string[]> => {
      const { stdout, stderr } = await project.run("out/watch-changes.js", { args: [String(count)] });
      expect(stderr).toBe("");
      return stdout.trimEnd().split("\n");
    };
    const input = issueInput(server);
    await perform(callAs(server, "issuer"), "issueGuarantee", input, "guarantee { id number }");
    const first = await watch(2);
    expect(first).toHaveLength(2);
    expect(first[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z {2}[A-Z_]+ {2}/);
    const all = [...first, ...(await watch(3))];
    const { data } = await fetchChanges(server);
    expect(all).toEqual(
      data.slice(0, 5).map(({ at, type }) => expect.stringContaining(`${at}  ${type}`) as string),
    );
  });
});

async function fetchChanges(server: TestServer): Promise<{ data: { at: string; type: string }[] }> {
  const response = await fetch(server.url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${server.tokens.contractor}` },
    body: JSON.stringify({ query: "{ changes(first: 100) { nodes { at type } } }" }),
  });
  const { data } = (await response.json()) as {
    data: { changes: { nodes: { at: string; type: string }[] } };
  };
  return { data: data.changes.nodes };
}
