import { LINK_MINUTES } from "../../src/use-cases/document/document-links";
import { signIn } from "../support/account";
import { cookieOf, DocumentsOfServer } from "../support/documents-of-server";
import { oneEngine } from "../support/engines";
import type { Answer } from "../support/graphql-client";
import { perform } from "../support/operations";

const LINK = `{ guarantee(number: "2070004426") { certificate { pdf { url } } } }`;

interface Linked {
  readonly guarantee: { readonly certificate: { readonly pdf: { readonly url: string } } };
}

describe.each(oneEngine)("a link that somebody clicks on in a browser, on %s", (engine) => {
  const documents = new DocumentsOfServer(engine);
  beforeAll(() => documents.open());
  afterAll(() => documents.server.stop());

  const linked = async (token: string): Promise<{ url: string; cookie: string; answer: Answer<Linked> }> => {
    const answer = await documents.ask<Linked>(token, LINK);
    return { url: answer.data?.guarantee.certificate.pdf.url ?? "", cookie: cookieOf(answer), answer };
  };

  it("works with the cookie that came with it, which no script reads and no other site sends", async () => {
    const { url, cookie, answer } = await linked(documents.contractor);
    expect(answer.headers.get("set-cookie")).toMatch(
      /^hosho-documents=[\w-]+\.[\w-]{43}; Max-Age=600; Path=\/documents; HttpOnly; SameSite=Strict$/,
    );
    const fetched = await documents.fetch(url, { cookie: `theme=dark; ${cookie}; other=1` });
    expect([fetched.status, fetched.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect(answer.headers.get("set-cookie")).not.toContain(documents.contractor);
  });

  it("brings a cookie only with an answer that holds a link", async () => {
    for (const query of [
      "{ viewer { role } }",
      `{ guarantee(number: "2070004426") { certificate { pdf { fileName expiresAt } standing { mark } } } }`,
      `{ guarantee(number: "0000000000") { certificate { pdf { url } } } }`,
    ])
      expect((await documents.ask(documents.contractor, query)).headers.get("set-cookie")).toBeNull();
  });

  it("opens nothing else with the cookie: not the API, and no link of another viewer", async () => {
    const { url, cookie } = await linked(documents.contractor);
    const api = await fetch(documents.server.url, {
      method: "POST",
      headers: { "content-type": "application/json", cookie },
      body: JSON.stringify({ query: "{ viewer { role } }" }),
    });
    expect(await api.json()).toEqual({ data: { viewer: null } });
    expect((await documents.fetch(url, { cookie, method: "POST" })).status).toBe(405);
    const theirs = await linked(documents.server.tokens.issuer);
    expect((await documents.fetch(theirs.url, { cookie })).reason).toBe("LINK_OF_ANOTHER_VIEWER");
    expect((await documents.fetch(url, { cookie: theirs.cookie })).reason).toBe("LINK_OF_ANOTHER_VIEWER");
  });

  it("believes the header first, even a bad one, and no cookie that was changed", async () => {
    const { url, cookie } = await linked(documents.contractor);
    const { issuer } = documents.server.tokens;
    expect((await documents.fetch(url, { cookie, token: issuer })).reason).toBe("LINK_OF_ANOTHER_VIEWER");
    expect((await documents.fetch(url, { cookie, token: "hosho_unknown" })).reason).toBe("UNKNOWN");
    const [name = "", payload = "", signature = ""] = cookie.split(/[=.]/);
    const forged = Buffer.from(payload, "base64url")
      .toString()
      .replace(/"e":\d+/, `"e":9999999999`);
    for (const changed of [
      `${name}=${Buffer.from(forged).toString("base64url")}.${signature}`,
      `${name}=${payload}.`,
      `${name}=${payload}`,
      `${name}=`,
    ])
      expect((await documents.fetch(url, { cookie: changed })).reason).toBe("MISSING");
  });

  it("says to people in a page that it is over, when the cookie is over with it", async () => {
    const { url, cookie } = await linked(documents.contractor);
    const start = documents.now;
    documents.now = new Date(start.getTime() + LINK_MINUTES * 60_000);
    for (const by of [{ cookie }, {}]) {
      const headers = { accept: "text/html", "accept-language": "ja" };
      const late = await documents.fetch(url, { ...by, headers });
      expect([late.status, late.bytes.toString()]).toEqual([
        410,
        expect.stringContaining("有効期限が切れています"),
      ]);
    }
    documents.now = start;
    expect((await documents.fetch(url)).reason).toBe("MISSING");
  });

  it("is over after ten minutes, though a new link be asked for elsewhere", async () => {
    const { cookie } = await linked(documents.contractor);
    const start = documents.now;
    documents.now = new Date(start.getTime() + 10 * 60_000);
    const { url } = await linked(documents.contractor);
    expect((await documents.fetch(url, { cookie })).reason).toBe("MISSING");
    documents.now = start;
  });

  it("stays with a session that is renewed, and ends with it at the sign-out", async () => {
    const { server } = documents;
    const { loginId, password } = server.users.contractor;
    const { data: session } = await signIn(server, loginId, password);
    const { url, cookie } = await linked(session?.signIn.accessToken ?? "");
    const { refreshToken } = session!.signIn;
    const renewed = await perform({ url: server.url }, "refreshSession", { refreshToken }, "accessToken");
    const token = renewed.accessToken;
    expect((await documents.fetch(url, { cookie })).status).toBe(200);
    expect((await documents.fetch(url, { token })).status).toBe(200);
    await documents.ask(token, "mutation { signOut { __typename } }");
    const ended = await documents.fetch(url, { cookie });
    expect([ended.status, ended.reason]).toEqual([401, "REVOKED"]);
    const page = await documents.fetch(url, {
      cookie,
      headers: { accept: "text/html", "accept-language": "ja" },
    });
    expect(page.bytes.toString()).toContain("再度ログインし、書類を取得し直してください。");
    expect(page.bytes.toString()).not.toContain("トークン");
  });
});
