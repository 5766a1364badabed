import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { launchChromium } from "../support/chromium";

describe("the browser of the tests", () => {
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    browser = await launchChromium();
    server = createServer((_request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<title></title><script>document.title = String(6 * 7)</script>`);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it("runs the scripts of a page on this machine", async () => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);

    expect(await page.title()).toBe("42");
  });

  it("reaches no other", async () => {
    const page = await browser.newPage();

    await expect(page.goto("https://example.com/")).rejects.toThrow("ERR_NAME_NOT_RESOLVED");
  });
});
