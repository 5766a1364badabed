import { pino } from "pino";
import type { ConsumerProject } from "../../sdk/tests/support/installed-package";
import type { Job } from "../../src/server/jobs/job";
import { startWebhookDispatch } from "../../src/server/jobs/webhook-dispatch";
import { HttpWebhookSender } from "../../src/server/webhooks/webhook-sender";
import { installExamples } from "../support/installed-examples";
import { startServer, type TestServer } from "../support/server";

describe("the example that receives webhooks", () => {
  let server: TestServer;
  let project: ConsumerProject;
  let job: Job;
  beforeAll(async () => {
    const allowsPrivate = true;
    [server, project] = await Promise.all([
      // As the sandbox is started.
      startServer({ change: (parts) => ({ ...parts, webhooks: { ...parts.webhooks, allowsPrivate } }) }),
      installExamples(),
    ]);
    job = startWebhookDispatch({
      reads: server.parts.reads,
      useCaseParts: server.parts.useCaseParts,
      sender: new HttpWebhookSender({ allowsPrivate }),
      logger: pino({ level: "silent" }),
      times: { poll: 50 },
    });
    const { url, tokens, users, examples } = server;
    project.write("data/sandbox.json", JSON.stringify({ url, tokens, users, examples }));
  });
  afterAll(async () => {
    project.remove();
    await job.stop();
    await server.stop();
  });

  it("is accepted by the compiler", async () => {
    expect(await project.compile("receive-webhooks.ts", { module: "node16", outDir: "out" })).toBe("");
  });

  it("is told of the test that it asks for, and verifies it", async () => {
    const { code, stdout, stderr } = await project.run("out/receive-webhooks.js", { args: ["1"] });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z {2}TEST\n$/);
    expect(code).toBe(0);
  });
});
