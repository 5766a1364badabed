import { rmSync } from "node:fs";
import { join } from "node:path";
import type { ConsumerProject } from "../../sdk/tests/support/installed-package";
import { installExamples } from "../support/installed-examples";
import { startServer, type TestServer } from "../support/server";

describe("the example that applies and issues", () => {
  let server: TestServer;
  let project: ConsumerProject;
  const apply = () => project.run("out/apply-and-issue.js");
  const writeSandboxFile = (users: TestServer["users"] = server.users): void => {
    const { url, tokens, examples } = server;
    project.write("data/sandbox.json", JSON.stringify({ url, tokens, users, examples }));
  };

  beforeAll(async () => {
    [server, project] = await Promise.all([startServer(), installExamples()]);
  });
  afterAll(async () => {
    project.remove();
    await server.stop();
  });
  beforeEach(() => writeSandboxFile());

  it("is accepted by the compiler", async () => {
    expect(await project.compile("apply-and-issue.ts", { module: "node16", outDir: "out" })).toBe("");
  });

  it("walks from the application to the certificate that the obligee opens", async () => {
    const { code, stdout, stderr } = await apply();
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const [applying, underwriting, notice, checking, revealing, opening] = stdout.split("\n── ").slice(1);

    expect(applying).toMatch(/^STEP 1 {2}保証申込/);
    expect(applying).toContain("ログイン: 株式会社〇〇建設 経理担当者");
    expect(applying).toContain("登録済工事: 国道〇号道路改良工事（請負金額 120,000,000円）");
    expect(applying).toContain("発注者: 国土交通省 支出負担行為担当官 近畿地方整備局長");
    expect(applying).toContain("前払金 48,000,000円 まで");
    expect(applying).toMatch(/^ {2}電子保証の導入: .*「電子保証のご案内」/m);
    expect(applying).toMatch(/^ {2}計算: .*参考/m);
    expect(applying).toContain("受取方法 電子交付");

    const premium = /保証料: ([\d,]+円)/.exec(applying!)![1]!;
    expect(underwriting).toContain("承諾: 株式会社〇〇建設「国道〇号道路改良工事」");
    expect(underwriting).toContain(`領収: ${premium}`);
    const number = /発行: 保証契約番号 (207\d{7})$/m.exec(underwriting!)![1]!;

    expect(notice).toMatch(/^STEP 2/);
    expect(notice).toContain("件名: 電子証書・認証キー登録のお知らせ");
    expect(checking).toMatch(/^STEP 3/);
    expect(checking).toContain(`${number}: `);
    expect(checking).toContain("保証証書（前払金保証）");
    expect(checking).toMatch(/^保証金額 +48,000,000円$/m);

    expect(revealing).toMatch(/^STEP 4/);
    expect(revealing).toContain(`保証契約番号: ${number}`);
    expect(revealing).toMatch(
      new RegExp(`^ +提出するPDF: 認証キー等のお知らせ_前払金保証_${number}_.*[.]pdf（[0-9]+バイト）$`, "m"),
    );
    expect(opening).toContain(`保証契約番号: ${number}`);
    const digest = /^SHA-256 ([0-9a-f]{64})$/m.exec(checking!)![1]!;
    expect(opening).toContain(digest);
  });

  it("shows the key once, where it is to be handed over, and no password or token at all", async () => {
    const { stdout } = await apply();
    const groups = /認証キー: ([0-9A-Z]{3}) ([0-9A-Z]{3}) ([0-9A-Z]{4})$/m.exec(stdout)!.slice(1);
    expect(stdout.split(groups.join(" "))).toHaveLength(2);
    expect(stdout).not.toContain(groups.join(""));
    for (const secret of [
      ...Object.values(server.tokens),
      ...Object.values(server.users).map(({ password }) => password),
    ])
      expect(stdout).not.toContain(secret);
    expect(stdout).not.toMatch(/hosho_/);
  });

  it("ends with the server's message for a wrong password", async () => {
    const { contractor } = server.users;
    writeSandboxFile({
      ...server.users,
      contractor: { ...contractor, password: "wrong horse battery staple" },
    });
    const { code, stderr } = await apply();
    expect(stderr).toContain("お客様ID");
    expect(code).toBe(1);
  });

  it("says how to start the sandbox where it never ran", async () => {
    rmSync(join(project.directory, "data"), { recursive: true });
    const { code, stderr } = await apply();
    expect(stderr).toContain("data/sandbox.json がありません。");
    expect(code).toBe(1);
  });
});
