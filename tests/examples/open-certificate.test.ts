import { rmSync } from "node:fs";
import { join } from "node:path";
import { installExamples } from "../support/installed-examples";
import type { ConsumerProject } from "../../sdk/tests/support/installed-package";
import { startServer, type TestServer } from "../support/server";

describe("the example that opens a certificate", () => {
  let server: TestServer;
  let project: ConsumerProject;
  const open = (...args: string[]) => project.run("out/open-certificate.js", { args });
  const writeSandboxFile = ({
    url,
    tokens,
    examples,
  }: Pick<TestServer, "url" | "tokens" | "examples">): void =>
    project.write("data/sandbox.json", JSON.stringify({ url, tokens, examples }));

  beforeAll(async () => {
    [server, project] = await Promise.all([startServer(), installExamples()]);
  });
  afterAll(async () => {
    project.remove();
    await server.stop();
  });
  beforeEach(() => writeSandboxFile(server));

  it("is accepted by the compiler", async () => {
    expect(await project.compile("open-certificate.ts", { module: "node16", outDir: "out" })).toBe("");
  });

  it("prints what the seed document's certificate shows", async () => {
    const { code, stdout, stderr } = await open();
    expect(stderr).toBe("");
    expect(stdout).toContain("保証証書（前払金保証）\n\n発行日");
    expect(stdout).toMatch(/^保証金額 +40,000,000円$/m);
    expect(stdout).toMatch(/^保証期限 +令和5年3月31日$/m);
    expect(stdout).toMatch(/^SHA-256 [0-9a-f]{64}$/m);
    expect(code).toBe(0);
  });

  it("opens another certificate by number and key", async () => {
    const { stdout } = await open("2070004427", "7Q4 M2X 9ZKA");
    expect(stdout).toMatch(/^工事名 +△△トンネル工事$/m);
  });

  it("ends with the server's message for a wrong key", async () => {
    expect(await open("2070004426", "3333333333")).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "保証契約番号と認証キーの組合せが正しくありません。「認証キー等のお知らせ」と照合してください。\n",
    });
  });

  it("ends with each finding for a key that cannot be one", async () => {
    const { code, stderr } = await open("2070004426", "332E1E");
    expect(stderr).toMatch(/^key: 認証キーは.*10文字です/);
    expect(code).toBe(1);
  });

  it("ends with the server's message for a number that cannot be one", async () => {
    const { code, stderr } = await open("1", "332E1EXXXX");
    expect(stderr).toMatch(/^number: 保証契約番号は数字10桁です/);
    expect(code).toBe(1);
  });

  it("asks for the key where only the number is given", async () => {
    const { code, stderr } = await open("2070004426");
    expect(stderr).toBe("保証契約番号と認証キーの両方を指定してください。\n");
    expect(code).toBe(1);
  });

  it("says how to start the sandbox where it does not run", async () => {
    writeSandboxFile({ ...server, url: "http://127.0.0.1:9/graphql" });
    const { code, stderr } = await open();
    expect(stderr).toContain("http://127.0.0.1:9 に接続できません。");
    expect(stderr).toContain("npm start");
    expect(code).toBe(1);
  });

  it("says how to start the sandbox where it never ran", async () => {
    rmSync(join(project.directory, "data"), { recursive: true });
    const { code, stderr } = await open();
    expect(stderr).toContain("data/sandbox.json がありません。");
    expect(stderr).toContain("npm start");
    expect(code).toBe(1);
  });
});
