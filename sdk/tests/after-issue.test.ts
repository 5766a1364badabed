import { createHash } from "node:crypto";
import { startServer, type TestServer } from "../../tests/support/server";
import { createHosho, HoshoConnectionError, type Guarantee, type Hosho } from "../src/index.js";
import { refusedWith } from "./support/refused-with";

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const text = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

describe("what follows the issue, through the SDK", () => {
  let server: TestServer;
  let issuer: Hosho;
  let contractor: Hosho;
  let obligee: Hosho;
  let guarantee: Guarantee;

  beforeAll(async () => {
    server = await startServer();
    const as = (token: string): Hosho => createHosho({ endpoint: server.url, token });
    [issuer, contractor, obligee] = [
      as(server.tokens.issuer),
      as(server.tokens.contractor),
      as(server.tokens.obligee),
    ];
    const issued = await issuer.issueGuarantee({
      kind: "ADVANCE_PAYMENT",
      contractorId: (await contractor.viewer())!.organisation.id,
      obligeeId: (await obligee.viewer())!.organisation.id,
      worksContract: {
        name: "髙﨑橋補修工事",
        contractPrice: 100_000_000,
        workPeriod: { from: "2026-04-01", to: "2999-03-31" },
        contractedOn: "2026-03-25",
      },
      amount: 40_000_000,
      depositBank: { name: "〇〇銀行", branch: "△△支店" },
    });
    guarantee = issued.guarantee;
  });
  afterAll(() => server.stop());

  it("tells beforehand what a change causes, and then does so", async () => {
    const change = { amendedOn: "2026-05-01", amount: 35_000_000 };
    const effect = await contractor.amendmentEffect({ guaranteeId: guarantee.id, change });
    expect(effect).toMatchObject({ effect: "NEW_CERTIFICATE", reasons: [{ code: "AMOUNT_CHANGED" }] });
    const input = { guaranteeId: guarantee.id, revision: guarantee.revision, change };
    const amended = await issuer.amendGuarantee(input);
    expect(amended.amendment).toMatchObject({ before: effect.before, after: effect.after });
    expect(amended.certificate).toMatchObject({
      version: 2,
      amended: true,
      standing: { mark: null, remarks: [] },
      supersedes: { id: guarantee.certificate.id, version: 1 },
    });
    const now = (await contractor.guarantee(guarantee.number))!;
    expect(now.certificates[0]).toMatchObject({
      standing: { mark: "変更前" },
      digest: guarantee.certificate.digest,
    });
    expect(now.amendments).toEqual([amended.amendment]);
    expect(await refusedWith("REVISION_CONFLICT", issuer.amendGuarantee(input))).toEqual({
      expected: guarantee.revision,
      actual: now.revision,
    });
    guarantee = now;
  });

  it("fetches the certificate and the key notice as PDFs, named in Japanese", async () => {
    const paper = (await contractor.certificatePdf(guarantee.certificate.id))!;
    expect(paper).toMatchObject({ contentType: "application/pdf" });
    expect(paper.fileName).toContain(guarantee.number);
    expect(text(paper.bytes.slice(0, 5))).toBe("%PDF-");
    expect(await contractor.certificatePdf(guarantee.id)).toBeNull();
    const notice = await contractor.keyNotice({ guaranteeId: guarantee.id });
    expect(notice.fileName).toMatch(/認証キー.*髙﨑橋補修工事.*\.pdf$/);
    const old = await contractor.revealAuthKey({ guaranteeId: guarantee.id });
    expect(notice.fileName).not.toContain(old.authKey.value);
    const { authKey } = await contractor.reissueAuthKey({ guaranteeId: guarantee.id });
    expect(authKey.value).not.toBe(old.authKey.value);
    const again = await contractor.keyNotice({ guaranteeId: guarantee.id });
    expect(sha256(again.bytes)).not.toBe(sha256(notice.bytes));
  });

  it("fetches the list as CSV, and walks the history", async () => {
    const list = await contractor.guaranteesCsv({ filter: { worksName: "髙﨑橋" } });
    expect(list.fileName).toMatch(/\.csv$/);
    expect(
      text(list.bytes)
        .split("\r\n")
        .filter((line) => line.includes(guarantee.number)),
    ).toHaveLength(1);
    expect((await issuer.guaranteeEvents(guarantee.number))?.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        "GUARANTEE_ISSUED",
        "GUARANTEE_AMENDED",
        "AUTH_KEY_REVEALED",
        "AUTH_KEY_REISSUED",
      ]),
    );
    expect(await obligee.guaranteeEvents(guarantee.number)).toBeNull();
  });

  it("sends its token to the endpoint's own origin only, and takes no file that is not whole", async () => {
    const asked: string[] = [];
    const through =
      (change: (answer: Response) => Promise<Response>): typeof fetch =>
      async (input, init) => {
        const address = new URL(input instanceof Request ? input.url : input);
        asked.push(address.origin);
        const answer = await fetch(input, init);
        return address.pathname === "/graphql" ? change(answer) : new Response(await cut(answer), answer);
      };
    const cut = async (answer: Response): Promise<ArrayBuffer> => (await answer.arrayBuffer()).slice(0, -1);
    const elsewhere = async (answer: Response): Promise<Response> =>
      new Response((await answer.text()).replaceAll(new URL(server.url).host, "elsewhere.example"), answer);
    const careful = createHosho({
      endpoint: server.url,
      token: server.tokens.contractor,
      fetch: through(elsewhere),
    });
    await expect(careful.certificatePdf(guarantee.certificate.id)).rejects.toMatchObject({
      constructor: HoshoConnectionError,
      reason: "DAMAGED",
    });
    expect(new Set(asked)).toEqual(new Set([new URL(server.url).origin]));
  });

  it("asks once anew where a file is damaged, shows the same key for the same call, and compares with what it is told", async () => {
    const sent: { query: string; variables: { input?: { idempotencyKey?: string } } }[] = [];
    let toCut = 0;
    let areDigestsTold = true;
    const careful = createHosho({
      endpoint: server.url,
      token: server.tokens.contractor,
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        if (typeof init?.body === "string") {
          sent.push(JSON.parse(init.body) as (typeof sent)[number]);
          const told = await answer.text();
          return new Response(
            areDigestsTold ? told : told.replace(/"sha256":"\w+"/, '"sha256":null'),
            answer,
          );
        }
        toCut -= 1;
        return new Response((await answer.arrayBuffer()).slice(0, toCut >= 0 ? -1 : undefined), answer);
      },
    });
    const { certificate, id: guaranteeId } = guarantee;
    const whole = (await careful.certificatePdf(certificate.id))!;
    [toCut, sent.length] = [1, 0];
    expect(await careful.certificatePdf(certificate.id)).toEqual(whole);
    expect(sent).toHaveLength(2);
    [toCut, sent.length] = [1, 0];
    expect((await careful.keyNotice({ guaranteeId })).bytes.length).toBeGreaterThan(0);
    const keys = sent.map(({ variables }) => variables.input?.idempotencyKey);
    expect([keys.length, keys[0]]).toEqual([2, keys[1]]);
    [toCut, areDigestsTold] = [1, false];
    expect((await careful.certificatePdf(certificate.id))?.bytes.length).toBe(whole.bytes.length - 1);
  });

  it("gives a file ten minutes, unless the client or the call says otherwise", async () => {
    const waits = jest.spyOn(globalThis, "setTimeout");
    /** What fetch waits for by itself aside. */
    const longest = async (hosho: Hosho, call = {}): Promise<number> => {
      waits.mockClear();
      await hosho.certificatePdf(guarantee.certificate.id, call);
      const times = waits.mock.calls.map(([, milliseconds = 0]) => milliseconds);
      return Math.max(...times.filter((time) => [40_000, 50_000, 600_000].includes(time)));
    };
    expect(await longest(contractor)).toBe(600_000);
    expect(await longest(contractor, { timeoutMs: 40_000 })).toBe(40_000);
    const { url: endpoint, tokens } = server;
    expect(await longest(createHosho({ endpoint, token: tokens.contractor, timeoutMs: 50_000 }))).toBe(
      50_000,
    );
    waits.mockRestore();
  });

  it("ends it, and keeps it readable", async () => {
    const evidence = {
      kind: "CONSENT_LETTER",
      day: guarantee.issuedOn,
      reference: "契約第123号",
      digest: "0123456789abcdef".repeat(4),
    } as const;
    const { guarantee: ended } = await issuer.cancelGuarantee({
      guaranteeId: guarantee.id,
      ground: "OBLIGEE_CONSENT",
      cancelledOn: guarantee.issuedOn,
      consentedOn: guarantee.issuedOn,
      evidence,
    });
    expect(ended).toMatchObject({
      status: "CANCELLED",
      end: { ground: "OBLIGEE_CONSENT", reference: "契約第123号", evidence },
      pendingEnd: null,
    });
    expect(ended.certificate.standing.mark).toBe("解約");
    const discharge = issuer.dischargeGuarantee({
      guaranteeId: guarantee.id,
      dischargedOn: guarantee.issuedOn,
    });
    expect(await refusedWith("STEP_NOT_ALLOWED", discharge)).toEqual({
      status: "CANCELLED",
      allowedActions: [],
    });
    expect(await contractor.guarantee(guarantee.number)).toMatchObject({ status: "CANCELLED" });
  });
});
