import { createHmac } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { createHosho, HoshoWebhookError, verifyWebhook } from "../src/index.js";

const SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const OTHER = `whsec_${Buffer.alloc(32, 8).toString("base64")}`;
const BODY = JSON.stringify({
  type: "TEST",
  timestamp: "2026-11-28T00:00:00.000Z",
  data: { id: "webhooktest_1" },
});

/** Headers as a sender makes them, by the specification's own package. */
function signed(secret = SECRET, at = new Date(), id = "webhooktest_1"): Record<string, string> {
  return {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1_000)),
    "webhook-signature": new Webhook(secret).sign(id, at, BODY),
  };
}

const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

describe("a webhook", () => {
  it("is verified where it is signed with the secret, and tells what it says", async () => {
    expect(await verifyWebhook(BODY, signed(), SECRET)).toEqual(JSON.parse(BODY));
    const hosho = createHosho({ endpoint: "https://hosho.example/graphql" });
    expect(await hosho.webhooks.verify(new TextEncoder().encode(BODY), signed(), SECRET)).toEqual(
      JSON.parse(BODY),
    );
  });

  it("is verified with headers of fetch, of Node, and in any case", async () => {
    const headers = signed();
    const told: unknown = JSON.parse(BODY);
    expect(await verifyWebhook(BODY, new Headers(headers), SECRET)).toEqual(told);
    const upper = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]),
    );
    expect(await verifyWebhook(BODY, upper, SECRET)).toEqual(told);
  });

  it("is verified with one secret of several, and with one signature of several", async () => {
    const told: unknown = JSON.parse(BODY);
    expect(await verifyWebhook(BODY, signed(), [OTHER, SECRET])).toEqual(told);
    const headers = signed();
    const both = `v2,x ${signed(OTHER)["webhook-signature"]!} ${headers["webhook-signature"]!}`;
    const headersOfBoth = { ...headers, "webhook-signature": both };
    expect(await verifyWebhook(BODY, headersOfBoth, SECRET)).toEqual(told);
  });

  it.each<[string, string, Record<string, string>, string | string[], string]>([
    ["signed with another secret", BODY, signed(OTHER), SECRET, "SIGNATURE"],
    ["changed on its way", BODY.replace("TEST", "REAL"), signed(), SECRET, "SIGNATURE"],
    ["of another id", BODY, { ...signed(), "webhook-id": "webhooktest_2" }, SECRET, "SIGNATURE"],
    [
      "without a signature that can be one",
      BODY,
      { ...signed(), "webhook-signature": "v1,*" },
      SECRET,
      "SIGNATURE",
    ],
    ["verified with no secret", BODY, signed(), [], "SIGNATURE"],
    ["six minutes old", BODY, signed(SECRET, minutesAgo(6)), SECRET, "TOO_OLD"],
    ["six minutes ahead", BODY, signed(SECRET, minutesAgo(-6)), SECRET, "TOO_NEW"],
    ["of no time", BODY, { ...signed(), "webhook-timestamp": "x" }, SECRET, "TOO_OLD"],
    ["without headers", BODY, {}, SECRET, "HEADERS_MISSING"],
  ])("is refused where it is %s", async (_, body, headers, secret, reason) => {
    const refused = verifyWebhook(body, headers, secret);
    await expect(refused).rejects.toBeInstanceOf(HoshoWebhookError);
    await expect(refused).rejects.toMatchObject({ name: "HoshoWebhookError", reason });
    await expect(refused).rejects.not.toThrow(/whsec_/);
  });

  it.each([
    ["no base64", "whsec_***"],
    ["empty", ""],
    ["too short", `whsec_${Buffer.alloc(23).toString("base64")}`],
    ["too long", `whsec_${Buffer.alloc(65).toString("base64")}`],
  ])("is verified with no secret that is %s, which is said without it", async (_, secret) => {
    for (const secrets of [secret, [SECRET, secret]]) {
      const refused = verifyWebhook(BODY, signed(), secrets);
      await expect(refused).rejects.toThrow(RangeError);
      await expect(refused).rejects.toThrow("base64 of 24 to 64 bytes");
      await expect(refused).rejects.not.toThrow(/\*\*\*|AAAA/);
    }
  });

  it("is not genuine where it is signed with the key of one byte that a secret of no base64 would be", async () => {
    const id = "webhooktest_1";
    const seconds = String(Math.floor(Date.now() / 1_000));
    const forged = createHmac("sha256", Buffer.alloc(1)).update(`${id}.${seconds}.${BODY}`).digest("base64");
    const headers = { "webhook-id": id, "webhook-timestamp": seconds, "webhook-signature": `v1,${forged}` };
    await expect(verifyWebhook(BODY, headers, "whsec_<the secret>")).rejects.toThrow(RangeError);
  });

  it("is good for five minutes", async () => {
    expect(await verifyWebhook(BODY, signed(SECRET, minutesAgo(4.9)), SECRET)).toEqual(JSON.parse(BODY));
  });
});
