import type { Browser, Page } from "playwright-core";
import { INSECURE_HOST, launchChromium } from "../../tests/support/chromium";
import { startServer, type TestServer } from "../../tests/support/server";
import { installPackage, type ConsumerProject } from "./support/installed-package";
import { servePackagePage, type PackagePage } from "./support/package-page";

describe("the package in a browser", () => {
  let project: ConsumerProject;
  let files: PackagePage;
  let browser: Browser;
  let api: TestServer;
  let closed: TestServer;
  const originOf = (host: string): string => `http://${host}:${String(files.port)}`;

  beforeAll(async () => {
    [project, browser] = await Promise.all([installPackage(), launchChromium()]);
    files = await servePackagePage(project);
    const corsOrigins = [originOf("127.0.0.1"), originOf(INSECURE_HOST)];
    [api, closed] = await Promise.all([startServer({ corsOrigins }), startServer()]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), api.stop(), closed.stop()]);
    files.stop();
    project.remove();
  });

  const pageAt = async (host: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${originOf(host)}/`);
    return page;
  };

  const story =
    (): string => `import("/index.js").then(async ({ createHosho, HoshoRefusal, orRefusal, sessionToken }) => {
    const endpoint = "${api.url}";
    const hosho = createHosho({ endpoint, token: "${api.tokens.obligee}", language: "ja" });
    const { certificate } = await hosho.openCertificate({ number: "2070004426", key: "332E1EXXXX" });
    const wrong = await orRefusal(hosho.openCertificate({ number: "2070004426", key: "0000000000" }));
    const paper = await hosho.certificatePdf(certificate.id);
    const visitor = createHosho({ endpoint });
    const session = await visitor.signIn(${JSON.stringify(api.users.contractor)});
    const contractor = createHosho({ endpoint, token: sessionToken(visitor, session) });
    const [guarantee] = await contractor.guarantees.all().toArray({ limit: 1 });
    const notice = await contractor.keyNotice({ guaranteeId: guarantee.id });
    return [
      isSecureContext, typeof crypto.randomUUID, typeof crypto.subtle,
      certificate.title, wrong instanceof HoshoRefusal && wrong.code,
      paper.contentType, notice.contentType, typeof (await contractor.signOut()).signedOutAt,
    ];
  })`;
  const done = [
    "保証証書（前払金保証）",
    "CERTIFICATE_NOT_FOUND",
    "application/pdf",
    "application/pdf",
    "string",
  ];

  it("does everything on a page of another origin", async () => {
    const page = await pageAt("127.0.0.1");
    expect(await page.evaluate(story())).toEqual([true, "function", "object", ...done]);
  });

  it("does so on a page that came without encryption, too, where the browser has less", async () => {
    const page = await pageAt(INSECURE_HOST);
    expect(await page.evaluate(story())).toEqual([false, "undefined", "undefined", ...done]);
  });

  it("names CORS where nothing can be reached, because the browser hides the reason", async () => {
    const page = await pageAt(INSECURE_HOST);
    const ask = (endpoint: string): string => `import("/index.js").then(({ createHosho }) =>
      createHosho({ endpoint: "${endpoint}", token: "t", retries: 0 }).viewer().catch((error) =>
        [error.name, error.reason, error.message]))`;
    const { origin } = new URL(closed.url);
    expect(await page.evaluate(ask(closed.url))).toEqual([
      "HoshoConnectionError",
      "UNREACHABLE",
      `${origin} cannot be reached. Check the endpoint, and that the server runs. In a browser, it must also allow the ` +
        `origin of this page, ${originOf(INSECURE_HOST)} (CORS): the browser does not say which of them it was.`,
    ]);
    // What answers at the page's own origin needs no leave.
    expect(String(await page.evaluate(ask(`${originOf(INSECURE_HOST)}/nothing`)))).not.toContain("CORS");
  });

  it("is shown when to come back, by the server's own clock", async () => {
    const page = await pageAt("127.0.0.1");
    const script = `fetch("${api.url}", { method: "POST" }).then(({ headers }) => typeof headers.get("date"))`;
    expect(await page.evaluate(script)).toBe("string");
  });
});
