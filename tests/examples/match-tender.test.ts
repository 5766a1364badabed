import type { ConsumerProject } from "../../sdk/tests/support/installed-package";
import { installExamples } from "../support/installed-examples";
import { startServer, type TestServer } from "../support/server";

describe("the example that compares what was handed over with tenders", () => {
  let server: TestServer;
  let project: ConsumerProject;

  beforeAll(async () => {
    [server, project] = await Promise.all([startServer(), installExamples()]);
    const { url, tokens, examples } = server;
    project.write("data/sandbox.json", JSON.stringify({ url, tokens, examples }));
  });
  afterAll(async () => {
    project.remove();
    await server.stop();
  });

  it("is accepted by the compiler", async () => {
    expect(await project.compile("match-tender.ts", { module: "node16", outDir: "out" })).toBe("");
  });

  it("tells of each pair how it compares, in order", async () => {
    const { code, stdout, stderr } = await project.run("out/match-tender.js");
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const [advance, performance, others, wrong] = stdout.split(/^(?=\d{10}: )/m);
    expect(advance).toContain("2070004426: 不一致");
    expect(advance).toContain("不一致: 照合内容「有効」、証書「期限満了」");
    expect(advance).toContain("表記の違いのみ: 照合内容「○○道路改良　工事」、証書「〇〇道路改良工事」");
    expect(advance).toContain("表記の違いのみ: 照合内容「㈱〇〇建設」、証書「株式会社〇〇建設」");
    expect(performance).toContain("照合内容「100,000,001円」、証書「100,000,000円」");
    expect(others).toContain("この保証契約の被保証者は「熊本市長」であり、貴機関ではありません。");
    expect(others).toContain("台帳には登録していません");
    expect(wrong).toContain("2070004427: 保証契約番号と認証キーの組合せが正しくありません");
  });
});
