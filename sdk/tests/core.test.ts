import { startServer, type TestServer } from "../../tests/support/server";
import {
  certificatePdf,
  createClient,
  guarantees,
  openCertificate,
  request,
  refreshSession,
  sessionToken,
  signIn,
  viewer,
  HoshoRefusal,
  orRefusal,
  type HoshoClient,
} from "../src/core.js";
import * as core from "../src/core.js";
import { createHosho } from "../src/index.js";

describe("the functions of @hosho/sdk/core", () => {
  let server: TestServer;
  let obligee: HoshoClient;
  beforeAll(async () => {
    server = await startServer();
    obligee = createClient({ endpoint: server.url, token: server.tokens.obligee });
  });
  afterAll(() => server.stop());

  it("take a client, and do what the methods of the same names do", async () => {
    const { certificate } = await openCertificate(obligee, { number: "2070004426", key: "332E1EXXXX" });
    expect(certificate.title).toBe("保証証書（前払金保証）");
    expect((await certificatePdf(obligee, certificate.id))?.contentType).toBe("application/pdf");
    const refused = await orRefusal(openCertificate(obligee, { number: "2070004426", key: "0000000000" }));
    expect(refused).toBeInstanceOf(HoshoRefusal);
  });

  it("read lists by page, and through all pages", async () => {
    const { nodes } = await guarantees(obligee, { first: 1 });
    const [first] = await guarantees.all(obligee).toArray({ limit: 1 });
    expect(nodes).toEqual([first]);
  });

  it("send operations of the caller's own", async () => {
    expect(await request(obligee, "{ viewer { role } }")).toEqual({ viewer: { role: "OBLIGEE" } });
  });

  it("work in a session", async () => {
    const visitor = createClient({ endpoint: server.url });
    const tokens = await signIn(visitor, server.users.contractor);
    const renewing = { refreshSession: refreshSession.bind(undefined, visitor) };
    const contractor = createClient({ endpoint: server.url, token: sessionToken(renewing, tokens) });
    expect(await viewer(contractor)).toMatchObject({ role: "CONTRACTOR" });
  });

  it("are as many as the methods of a client", () => {
    const { webhooks, ...methods } = createHosho({ endpoint: server.url });
    expect(Object.keys(core)).toEqual(expect.arrayContaining(Object.keys(methods)));
    expect(core.verifyWebhook).toBe(webhooks.verify);
  });
});
