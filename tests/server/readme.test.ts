import { readFileSync } from "node:fs";
import { dayInJapan } from "../../src/domain/values/calendar-date";
import { callAs, post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

const block = (page: string, language: string): string =>
  new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(readFileSync(page, "utf8"))?.[1] ?? "";

interface Opened {
  readonly guarantee: { readonly expiresOn: string };
}
/** None that has ended. */
const IN_FORCE = /^(?:ISSUED|DEPOSITED|ACCEPTED)$/;

describe.each(["README.md", "README.ja.md"])("what %s shows", (page) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it("opens a certificate of the sandbox that is in force", async () => {
    const variables = JSON.parse(block(page, "json")) as Record<string, unknown>;
    const call = callAs(server, "obligee");
    const { data } = await post<{ openCertificate: Opened }>(call, block(page, "graphql"), variables);
    expect(data?.openCertificate).toMatchObject({
      certificate: { title: "保証証書（前払金保証）" },
      guarantee: { amount: 12_000_000, status: expect.stringMatching(IN_FORCE) as string },
    });
    const today = dayInJapan(new Date());
    expect(data?.openCertificate.guarantee.expiresOn.localeCompare(today)).toBe(1);
  });
});
