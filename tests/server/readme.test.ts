import { readFileSync } from "node:fs";
import { callAs, post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

const block = (page: string, language: string): string =>
  new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(readFileSync(page, "utf8"))?.[1] ?? "";

describe.each(["README.md", "README.ja.md"])("what %s shows", (page) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it("opens the certificate of the sandbox", async () => {
    const variables = JSON.parse(block(page, "json")) as Record<string, unknown>;
    const call = callAs(server, "obligee");
    const { data } = await post<{ openCertificate: object }>(call, block(page, "graphql"), variables);
    expect(data?.openCertificate).toMatchObject({
      certificate: { title: "保証証書（前払金保証）" },
      guarantee: { amount: 40_000_000, expiresOn: "2023-03-31" },
    });
  });
});
