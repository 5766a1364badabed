import { pino } from "pino";
import type { Browser, Page } from "playwright-core";
import { createServer, type HoshoServer } from "../../src/server";
import { PLACEHOLDERS } from "../../src/server/graphiql/graphiql-tabs";
import { launchChromium } from "../support/chromium";
import { GENEROUS, startServer, type TestServer } from "../support/server";

const TABS = ["List", "Open", "Papers", "Check", "Apply", "Issue", "HandOver", "Ledger", "Mails", "Users"];

describe("GraphiQL in Chromium", () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  const foreign: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startServer();
    browser = await launchChromium();
    page = await browser.newPage();
    const origin = new URL(server.url).origin;
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && !["blob:", "data:"].includes(url.protocol)) foreign.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(server.url);
    await page.waitForSelector(".graphiql-execute-button");
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const run = async (): Promise<string> => {
    const answered = page.waitForResponse((response) => {
      const asked = response.request().postData() ?? "";
      return response.url() === server.url && !asked.includes("IntrospectionQuery");
    });
    await page.click(".graphiql-execute-button");
    return (await answered).text();
  };
  const openTab = async (name: string): Promise<void> => {
    await page.locator(".graphiql-tab-button", { hasText: name }).click();
    await page.locator(".graphiql-tab-active", { hasText: name }).waitFor();
    // GraphiQL reads the operation out of the text a moment after the tab has changed.
    await page.waitForTimeout(1_000);
  };

  it("opens with tabs for the first steps of each role", async () => {
    expect(await page.locator(".graphiql-tab-button").allTextContents()).toEqual(TABS);
  });

  it("runs its first tab with the token that is filled in, and shows the answer", async () => {
    expect(await run()).toContain("2070004426");
    const shown = page.locator(".result-window .view-lines");
    await shown.getByText("guarantees").first().waitFor();
    expect(await shown.textContent()).toContain("nodes");
  });

  it("opens the seed document's certificate in its second tab", async () => {
    await openTab("Open");
    const answer = await run();
    expect(answer).toContain("保証証書（前払金保証）");
    expect(answer).toContain("令和5年3月31日");
  });

  it("links to the certificate's PDF in its third, for this browser and no other", async () => {
    await openTab("Papers");
    const { data } = JSON.parse(await run()) as {
      data: { guarantee: { certificate: { pdf: { url: string } } } };
    };
    const { url } = data.guarantee.certificate.pdf;
    // As a person who follows the link: without any header, with what the browser keeps for this address.
    const followed = await page.context().request.get(url);
    expect([followed.status(), followed.headers()["content-type"]]).toEqual([200, "application/pdf"]);
    const elsewhere = await browser.newContext();
    const refused = await elsewhere.newPage();
    expect((await refused.goto(url))?.status()).toBe(401);
    expect(await refused.locator("body").innerText()).not.toBe("");
    await elsewhere.close();
  });

  it("checks a contract and prices its guarantee in its fourth", async () => {
    await openTab("Check");
    expect(JSON.parse(await run())).toMatchObject({
      data: {
        eligibility: { eligible: true, mostAmount: 48_000_000 },
        premiumQuote: { total: expect.any(Number) as number },
      },
    });
  });

  it("applies for it in its fifth", async () => {
    await openTab("Apply");
    expect(JSON.parse(await run())).toMatchObject({
      data: { applyForGuarantee: { application: { status: "APPLIED" } } },
    });
  });

  it("issues a guarantee in its sixth", async () => {
    await openTab("Issue");
    expect(JSON.parse(await run())).toMatchObject({
      data: {
        issueGuarantee: { guarantee: { status: "ISSUED", certificate: { title: "保証証書（前払金保証）" } } },
      },
    });
  });

  it("tells in its seventh how the body takes a hand-over, and what was handed over", async () => {
    await openTab("HandOver");
    expect(JSON.parse(await run())).toMatchObject({
      data: {
        // Nobody has said how the example's body takes it.
        handOverRules: null,
        guarantee: {
          obligee: { name: "支出負担行為担当官 近畿地方整備局長" },
          deposits: expect.any(Array) as unknown[],
        },
      },
    });
  });

  it("shows the body's ledger in its eighth, with what was opened before", async () => {
    await openTab("Ledger");
    const { data } = JSON.parse(await run()) as { data: { ledger: { nodes: { number: string }[] } } };
    expect(data.ledger.nodes.map(({ number }) => number)).toContain("2070004426");
  });

  it("shows mails in its ninth, and no key in them", async () => {
    await openTab("Mails");
    const { data } = JSON.parse(await run()) as { data: { mails: { nodes: { text: string }[] } } };
    expect(data.mails.nodes.length).toBeGreaterThan(0);
    for (const { text } of data.mails.nodes) expect(text).not.toContain("332E1EXXXX");
  });

  it("lists the body's users in its tenth, each with its role", async () => {
    await openTab("Users");
    const { data } = JSON.parse(await run()) as { data: { users: { nodes: { staffRole: string }[] } } };
    const roles = data.users.nodes.map(({ staffRole }) => staffRole);
    expect(roles.sort()).toEqual(["ADMINISTRATOR", "OFFICER", "VIEWER"]);
  });

  it("keeps its tabs over a reload, and writes no query into the address", async () => {
    await page.locator(".graphiql-query-editor .view-lines, .graphiql-editor .view-lines").first().click();
    await page.keyboard.type("# typed ");
    await page.waitForTimeout(1_000);
    expect(page.url()).toBe(server.url);
    await page.reload();
    await page.waitForSelector(".graphiql-execute-button");
    expect(await page.locator(".graphiql-tab-button").allTextContents()).toEqual(TABS);
  });

  it("asked no other host for anything, and the console has no error", () => {
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe("production's GraphiQL in Chromium", () => {
  let server: TestServer;
  let production: HoshoServer;
  let browser: Browser;
  let page: Page;
  let url: string;

  beforeAll(async () => {
    server = await startServer();
    const { reads, useCaseParts, storage } = server.parts;
    const logger = pino({ level: "silent" });
    production = await createServer({
      reads,
      useCaseParts,
      storage,
      logger,
      corsOrigins: [],
      trustedProxies: 0,
      introspection: "signed-in",
      budgets: GENEROUS,
      graphiql: PLACEHOLDERS,
    });
    url = await production.listen({ host: "127.0.0.1", port: 0 });
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(url);
    await page.waitForSelector(".graphiql-execute-button");
  });
  afterAll(async () => {
    await browser.close();
    await production.drain();
    await server.stop();
  });

  it("shows where a token goes, and keeps none that is typed there", async () => {
    expect(await page.locator(".graphiql-tab-button").allTextContents()).toEqual(TABS);
    await page.getByRole("button", { name: "Headers", exact: true }).click();
    const headers = page.locator(".graphiql-editor-tool .view-lines").last();
    await headers.getByText("<your access token>").waitFor();
    await headers.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type(`{ "Authorization": "Bearer ${server.tokens.operator}`);
    const answered = page.waitForResponse(
      (response) => (response.request().postData() ?? "").includes("query List") && response.ok(),
    );
    await page.click(".graphiql-execute-button");
    expect(await (await answered).text()).toContain("2070004426");
    const told = page.waitForResponse((response) =>
      (response.request().postData() ?? "").includes("__schema"),
    );
    await page.getByRole("button", { name: "Re-fetch GraphQL schema" }).click();
    expect(await (await told).text()).toContain("GuaranteeConnection");
    await page.waitForTimeout(1_500);
    const stored = await page.evaluate("JSON.stringify({ ...localStorage, ...sessionStorage })");
    expect(stored).toContain("query List");
    expect(stored).not.toContain(server.tokens.operator);
    expect(stored).not.toMatch(/Bearer/);
  });

  it("offers no switch to keep them, and forgets them with the page", async () => {
    await page.getByRole("button", { name: "Open settings dialog" }).click();
    await page.getByText("Theme").first().waitFor();
    expect(await page.getByText("Persist headers").count()).toBe(0);
    await page.reload();
    await page.waitForSelector(".graphiql-execute-button");
    expect(await page.content()).not.toContain(server.tokens.operator);
    expect(await page.locator(".graphiql-tab-button").allTextContents()).toEqual(TABS);
  });
});
