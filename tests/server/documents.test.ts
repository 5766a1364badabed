import { request } from "node:http";
import { setImmediate as nextTurn } from "node:timers/promises";
import { LINK_MINUTES } from "../../src/use-cases/document/document-links";
import type { Caller } from "../../src/domain/account/access";
import { MOST_PAPERS } from "../../src/api/graphql/document/request-documents";
import { Busy } from "../../src/use-cases/shared/busy";
import { officerToken } from "../support/account";
import { DocumentsOfServer, namesIn, PDF, type ShownPdf } from "../support/documents-of-server";
import { oneEngine } from "../support/engines";
import { eventually } from "../support/eventually";
import { callAs, post, type Answer } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";
import { endEvidence } from "../support/end-evidence";

const MINUTE = 60_000;

interface Standing {
  readonly standing: { readonly mark: string | null; readonly remarks: readonly string[] };
}
interface Versioned extends Standing {
  readonly pdf: ShownPdf;
  readonly supersededBy: Standing | null;
  readonly supersedes: Standing | null;
}

describe.each(oneEngine)("the PDF of a certificate, on %s", (engine) => {
  const documents = new DocumentsOfServer(engine);
  beforeAll(() => documents.open());
  afterAll(() => documents.server.stop());

  it("is the file that its digest, size and name were told of, and is not kept by anybody on the way", async () => {
    const { pdf } = await documents.certificate();
    const fetched = await documents.fetch(pdf.url, { token: documents.contractor });
    expect(fetched.status).toBe(200);
    expect(fetched.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect([fetched.sha256, fetched.bytes.length]).toEqual([pdf.sha256, pdf.size]);
    expect(fetched.headers.get("content-type")).toBe("application/pdf");
    expect(fetched.headers.get("content-length")).toBe(String(pdf.size));
    expect(fetched.headers.get("cache-control")).toBe("private, no-store");
    expect(fetched.headers.get("x-content-type-options")).toBe("nosniff");
    expect(namesIn(fetched.headers.get("content-disposition"))).toEqual({
      disposition: "inline",
      ascii: "certificate-2070004426-v1.pdf",
      extended: "保証証書（閲覧用）_前払金保証_2070004426.pdf",
    });
    expect(pdf.fileName).toBe("保証証書（閲覧用）_前払金保証_2070004426.pdf");
  });

  it("answers a HEAD like a GET, without the file", async () => {
    const { url, size } = (await documents.certificate()).pdf;
    const head = await documents.fetch(url, { token: documents.contractor, method: "HEAD" });
    expect([head.status, head.bytes.length, head.headers.get("content-length")]).toEqual([
      200,
      0,
      String(size),
    ]);
    expect(head.headers.get("content-disposition")).toContain("inline");
  });

  it("reads nothing for the HEAD of a list", async () => {
    const { data } = await documents.ask<{ guaranteesCsv: { url: string } }>(
      documents.contractor,
      "{ guaranteesCsv { url } }",
    );
    const before = documents.server.statements.length;
    const head = await documents.fetch(data?.guaranteesCsv.url ?? "", {
      token: documents.contractor,
      method: "HEAD",
    });
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
    expect(head.headers.get("content-disposition")).toContain("attachment");
    // Who asks.
    expect(documents.server.statements.length - before).toBe(1);
  });

  it("is asked for at the address that the request came to, behind a trusted proxy at the proxy's", async () => {
    expect(new URL(await documents.link()).origin).toBe(new URL(documents.server.url).origin);
    const ask = (url: string) =>
      fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: `Bearer ${documents.contractor}`,
          "x-forwarded-for": "2001:db8::7",
          "x-forwarded-proto": "https",
          "x-forwarded-host": "hosho.example",
        },
        body: JSON.stringify({
          query: `{ guarantee(number: "2070004426") { certificate { pdf { url } } } }`,
        }),
      });
    const proxied = await ask(documents.server.url);
    expect(await proxied.text()).toContain('"https://hosho.example/documents/');
    expect(proxied.headers.get("set-cookie")).toMatch(/; Secure(;|$)/);
  });

  it("has no address where the proxy says that it was asked for under neither http nor https", async () => {
    const response = await fetch(documents.server.url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${documents.contractor}`,
        "x-forwarded-for": "2001:db8::7",
        "x-forwarded-proto": "javascript",
      },
      body: JSON.stringify({ query: `{ guarantee(number: "2070004426") { certificate { pdf { url } } } }` }),
    });
    const text = await response.text();
    expect(text).toContain("X-Forwarded-Proto is neither http nor https");
    expect(text).not.toContain("javascript");
  });

  it("is asked for in an answer that nobody keeps", async () => {
    for (const query of ["{ viewer { role } }", "{ nothing }"])
      expect((await documents.ask(documents.contractor, query)).headers.get("cache-control")).toBe(
        "no-store",
      );
    const unknown = await documents.ask("hosho_unknown", "{ viewer { role } }");
    expect([unknown.status, unknown.headers.get("cache-control")]).toEqual([401, "no-store"]);
  });

  it("is for nobody who does not say who it is, and says so in words and to people in a page", async () => {
    const url = await documents.link();
    const json = await documents.fetch(url);
    expect([json.status, json.code, json.reason]).toEqual([401, "UNAUTHENTICATED", "MISSING"]);
    expect(json.headers.get("www-authenticate")).toBe("Bearer");
    const body = JSON.parse(json.bytes.toString()) as { errors: [{ extensions: { requestId: string } }] };
    expect(body.errors[0].extensions.requestId).toBe(json.headers.get("x-request-id"));
    const page = await documents.fetch(url, {
      headers: { accept: "text/html,*/*;q=0.8", "accept-language": "ja" },
    });
    expect([page.status, page.headers.get("content-type")]).toEqual([401, "text/html; charset=utf-8"]);
    expect(page.bytes.toString()).toMatch(/<html lang="ja">[^]*<meta charset="utf-8">[^]*どなたの請求か/);
    expect(page.bytes.toString()).not.toContain("<script");
    expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
  });

  it("is for the viewer of the link and for nobody else, not even of the same organisation", async () => {
    const { ids, tokens } = documents.server;
    const url = await documents.link();
    const colleague = await documents.tokenOf("CONTRACTOR", ids.contractor);
    for (const token of [colleague, tokens.issuer, tokens.operator, tokens.obligee]) {
      const { status, code, reason, bytes } = await documents.fetch(url, { token });
      expect([status, code, reason]).toEqual([403, "FORBIDDEN", "LINK_OF_ANOTHER_VIEWER"]);
      expect(bytes.toString()).not.toContain("%PDF");
    }
    // Somebody who signed in is another viewer than the organisation's integration, and than its other officers.
    const person = await officerToken(documents.server);
    const asked = await documents.certificate(person, "pdf { url }");
    expect((await documents.fetch(asked.pdf.url, { token: person })).status).toBe(200);
    expect((await documents.fetch(asked.pdf.url, { token: tokens.issuer })).reason).toBe(
      "LINK_OF_ANOTHER_VIEWER",
    );
  });

  it("is not to be had with a link that was changed or made up", async () => {
    const url = await documents.link();
    const [address, signature] = [url.slice(0, url.lastIndexOf(".")), url.slice(url.lastIndexOf(".") + 1)];
    const other = (text: string) => (text.startsWith("A") ? "B" : "A") + text.slice(1);
    const payload = Buffer.from(
      JSON.stringify({ t: { type: "CERTIFICATE", certificateId: "x" }, w: "", e: 9e9 }),
    );
    const base = address.slice(0, address.lastIndexOf("/") + 1);
    for (const forged of [
      `${address}.${other(signature)}`,
      `${address}.`,
      `${address}.${signature}.${signature}`,
      `${base}${payload.toString("base64url")}.${signature}`,
      `${base}made-up`,
      `${base}${"a".repeat(3_900)}`,
    ]) {
      const { status, reason } = await documents.fetch(forged, { token: documents.contractor });
      expect([forged, status, reason]).toEqual([forged, 403, "LINK_NOT_GENUINE"]);
    }
  });

  it(`is gone with the link after ${String(LINK_MINUTES)} minutes, to the second`, async () => {
    const { url, expiresAt } = (await documents.certificate(documents.contractor, "pdf { url expiresAt }"))
      .pdf;
    const start = documents.now;
    const end = new Date(expiresAt).getTime();
    expect(end - start.getTime()).toBeGreaterThan((LINK_MINUTES - 1) * MINUTE);
    documents.now = new Date(end - 1);
    expect((await documents.fetch(url, { token: documents.contractor })).status).toBe(200);
    documents.now = new Date(end);
    const late = await documents.fetch(url, { token: documents.contractor });
    expect([late.status, late.code, late.reason]).toEqual([410, "BAD_USER_INPUT", "LINK_EXPIRED"]);
    // Forged, it tells nobody anything.
    expect((await documents.fetch(`${url}x`)).reason).toBe("MISSING");
    documents.now = start;
  });

  it("takes an access token that still works, and has the scope READ", async () => {
    const { ids } = documents.server;
    const token = await documents.tokenOf("CONTRACTOR", ids.contractor);
    const url = await documents.link(token);
    const { data } = await documents.ask<{ accessTokens: { nodes: { id: string }[] } }>(
      token,
      "{ accessTokens(first: 1) { nodes { id } } }",
    );
    const tokenId = data?.accessTokens.nodes[0]?.id;
    await perform({ url: documents.server.url, token }, "revokeAccessToken", { tokenId: tokenId ?? "" });
    const revoked = await documents.fetch(url, { token });
    expect([revoked.status, revoked.reason]).toEqual([401, "REVOKED"]);
    expect((await documents.fetch(url, { token: "hosho_unknown" })).reason).toBe("UNKNOWN");

    const issuing = await documents.tokenOf("ISSUER", ids.issuer, ["ISSUE"]);
    const issued = await documents.ask<{ issueGuarantee: { guarantee: { certificate: { pdf: ShownPdf } } } }>(
      issuing,
      `mutation I($input: IssueGuaranteeInput!) { issueGuarantee(input: $input) {
         ... on IssueGuaranteeSuccess { guarantee { certificate { pdf { url } } } } } }`,
      { input: issueInput(documents.server) },
    );
    const refused = await documents.fetch(issued.data?.issueGuarantee.guarantee.certificate.pdf.url ?? "", {
      token: issuing,
    });
    expect([refused.status, refused.code, refused.missingScope]).toEqual([403, "FORBIDDEN", "READ"]);
  });

  it("is looked for anew when it is fetched: what the viewer may not see is not there", async () => {
    const { parts, ids } = documents.server;
    const { id } = await documents.certificate(documents.contractor, "id");
    const token = await documents.tokenOf("CONTRACTOR", ids.otherContractor);
    const { data } = await documents.ask<{ accessTokens: { nodes: { id: string }[] } }>(
      token,
      "{ accessTokens(first: 1) { nodes { id } } }",
    );
    const viewer: Caller = {
      tokenId: data?.accessTokens.nodes[0]?.id ?? "",
      role: "CONTRACTOR",
      organisationId: ids.otherContractor,
      userId: null,
      scopes: null,
    };
    const soon = new Date(documents.now.getTime() + MINUTE);
    for (const certificateId of [id, "certificate_none"]) {
      const link = parts.useCaseParts.links.write({ type: "CERTIFICATE", certificateId }, viewer, soon);
      const url = documents.server.url.replace("/graphql", `/documents/${link}`);
      const { status, reason, bytes } = await documents.fetch(url, { token });
      expect([status, reason]).toEqual([404, "DOCUMENT_NOT_FOUND"]);
      expect(bytes.toString()).not.toContain(certificateId);
    }
  });

  it("costs a list two statements more, one of which verifies, however many it has, and nothing is printed that is not asked for", async () => {
    const issue = Array.from(
      { length: 21 },
      (_, i) => `i${String(i)}: issueGuarantee(input: $input) { __typename }`,
    );
    await documents.ask(
      documents.server.tokens.issuer,
      `mutation I($input: IssueGuaranteeInput!) { ${issue.join(" ")} }`,
      { input: issueInput(documents.server) },
    );
    const list = async (
      fields: string,
      ofVersions = fields,
    ): Promise<{ statements: number; text: string; status: number }> => {
      const before = documents.server.statements.length;
      const { text, status } = await documents.ask(
        documents.contractor,
        `{ guarantees(first: 50) { nodes { certificate { id ${fields} } certificates { ${ofVersions} } } } }`,
      );
      return { statements: documents.server.statements.length - before, text, status };
    };
    const bare = await list("digest");
    const linked = await list("standing { mark remarks } pdf { url expiresAt fileName }");
    expect(linked.status).toBe(200);
    expect(linked.statements).toBe(bare.statements + 2);

    // Those of all versions would cost more than an operation may.
    expect(await list(PDF)).toMatchObject({ status: 400, statements: 1 });
    const refused = await list(PDF, "digest");
    expect(refused.status).toBe(200);
    expect(refused.text).not.toMatch(/"(sha256|size)":[^n]/);
    expect(refused.text).toContain("sha256 and size of at most 20 PDF files. Ask for url alone");
    expect(refused.statements).toBe(bare.statements + 2);

    const url = await documents.link();
    const before = documents.server.statements.length;
    await documents.fetch(url, { token: documents.contractor });
    // Who asks, the certificate as it stands, what its obligee says of copies; whether each of both is genuine.
    expect(documents.server.statements.length - before).toBe(5);
  });

  it("is told with all that a mutation did, though digests of too many be asked for, or too many papers wait", async () => {
    const { issuer } = documents.server.tokens;
    interface Issued {
      readonly guarantee: { readonly number: string; readonly certificate: { readonly pdf: ShownPdf } };
    }
    const issue = (count: number): Promise<Answer<Record<string, Issued>>> => {
      const fields = Array.from(
        { length: count },
        (_, i) => `i${String(i)}: issueGuarantee(input: $input) {
          ... on IssueGuaranteeSuccess { guarantee { number certificate { pdf { sha256 } } } } }`,
      );
      const input = issueInput(documents.server);
      return documents.ask(issuer, `mutation I($input: IssueGuaranteeInput!) { ${fields.join(" ")} }`, {
        input,
      });
    };
    const many = await issue(MOST_PAPERS + 1);
    expect(many.status).toBe(200);
    const issued = Object.values(many.data ?? {}).map(({ guarantee }) => guarantee);
    expect(new Set(issued.map(({ number }) => number)).size).toBe(MOST_PAPERS + 1);
    const digests = issued.map(({ certificate }) => certificate.pdf.sha256);
    expect(digests.map((digest) => digest === null)).toEqual([
      ...Array<boolean>(MOST_PAPERS).fill(false),
      true,
    ]);
    expect(many.errors?.map(({ path, extensions }) => [path?.[0], path?.at(-1), extensions["code"]])).toEqual(
      [[`i${String(MOST_PAPERS)}`, "sha256", "BAD_USER_INPUT"]],
    );

    const { press } = documents.server.parts.useCaseParts;
    const busy = jest.spyOn(press, "certificate").mockRejectedValue(new Busy(5));
    const one = await issue(1);
    busy.mockRestore();
    expect(one.status).toBe(200);
    expect(one.data?.["i0"]?.guarantee.number).toMatch(/^\d{10}$/);
    expect(one.errors?.map(({ path, extensions }) => [path?.at(-1), extensions["code"]])).toEqual([
      ["sha256", "RATE_LIMITED"],
    ]);
  });

  it("says of a replaced version and of an ended guarantee what is the matter, wherever they are reached from", async () => {
    const { issuer } = documents.server.tokens;
    const issued = await documents.ask<{
      issueGuarantee: { guarantee: { id: string; certificate: { pdf: ShownPdf } } };
    }>(
      issuer,
      `mutation I($input: IssueGuaranteeInput!) { issueGuarantee(input: $input) {
         ... on IssueGuaranteeSuccess { guarantee { id certificate { pdf { sha256 fileName } } } } } }`,
      { input: issueInput(documents.server) },
    );
    const { id: guaranteeId, certificate: before } = issued.data!.issueGuarantee.guarantee;
    const today = new Date(documents.now.getTime() + 9 * 60 * MINUTE).toISOString().slice(0, 10);
    const change = { amendedOn: today, amount: 30_000_000 };
    const call = callAs(documents.server, "issuer");
    const input = { guaranteeId, revision: 1, change };
    const amended = await perform(call, "amendGuarantee", input, "certificate { standing { mark remarks } }");
    expect(amended.certificate.standing).toEqual({ mark: null, remarks: [] });
    const versions = async (): Promise<Versioned[]> => {
      const statements = documents.server.statements.length;
      const { data, text } = await documents.ask<{ node: { certificates: Versioned[] } }>(
        issuer,
        `query N($id: ID!) { node(id: $id) { ... on Guarantee { certificates {
           standing { mark remarks } pdf { fileName } supersededBy { standing { mark } } supersedes { standing { mark } }
         } } } }`,
        { id: guaranteeId },
      );
      // Who asks, the guarantee, its versions, how they stand; whether the guarantee and the papers are genuine.
      expect(documents.server.statements.length - statements).toBe(6);
      if (!data) throw new Error(text);
      return data.node.certificates;
    };
    const name = /^保証証書（閲覧用）_前払金保証_207\d{7}(_第2版|_変更前)\.pdf$/;
    const [first, second] = await versions();
    expect(first?.standing.mark).toBe("変更前");
    expect(first?.standing.remarks).toEqual([expect.stringMatching(/第2版に変更されており/)]);
    expect([first?.supersededBy?.standing.mark, second?.supersedes?.standing.mark]).toEqual([null, "変更前"]);
    expect([name.exec(first?.pdf.fileName ?? "")?.[1], name.exec(second?.pdf.fileName ?? "")?.[1]]).toEqual([
      "_変更前",
      "_第2版",
    ]);
    const { data } = await documents.ask<{ node: { certificates: { pdf: ShownPdf }[] } }>(
      issuer,
      `query N($id: ID!) { node(id: $id) { ... on Guarantee { certificates { pdf { sha256 url } } } } }`,
      { id: guaranteeId },
    );
    const [old] = data?.node.certificates ?? [];
    expect(old?.pdf.sha256).not.toBe(before.pdf.sha256);
    expect((await documents.fetch(old?.pdf.url ?? "", { token: issuer })).sha256).toBe(old?.pdf.sha256);
    const evidence = endEvidence("COURT_RECORD", today);
    const ground = "OBLIGEE_FAULT";
    const end = { guaranteeId, ground, cancelledOn: today, reference: "事由", evidence } as const;
    await perform(call, "cancelGuarantee", end);
    const ended = await versions();
    expect(ended.map(({ standing }) => standing.mark)).toEqual(["変更前", "解約"]);
    for (const { standing } of ended) expect(standing.remarks.join("")).toContain("に解約されました");
  });

  it("is there for the obligee that opens the certificate, though nothing else be asked of it", async () => {
    const { obligee } = documents.server.tokens;
    const { data } = await documents.ask<{ openCertificate: { certificate: Versioned } }>(
      obligee,
      `mutation Open($input: OpenCertificateInput!) { openCertificate(input: $input) {
         ... on OpenCertificateSuccess { certificate { standing { mark } pdf { url } } } } }`,
      { input: { number: "2070004426", key: "332E1EXXXX" } },
    );
    const opened = data?.openCertificate.certificate;
    expect(opened?.standing.mark).toBe("期限満了");
    expect((await documents.fetch(opened?.pdf.url ?? "", { token: obligee })).status).toBe(200);
  });

  it("has no address where the Host header is no host name", async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const headers = {
        host: 'hosho.example/"><b',
        authorization: `Bearer ${documents.contractor}`,
        "content-type": "application/json",
      };
      request(documents.server.url, { method: "POST", headers }, (response) => {
        let text = "";
        response.on("data", (piece: Buffer) => (text += piece.toString())).on("end", () => resolve(text));
      })
        .on("error", reject)
        .end(
          JSON.stringify({ query: `{ guarantee(number: "2070004426") { certificate { pdf { url } } } }` }),
        );
    });
    expect(answer).toContain("The Host header is not a host name");
    expect(answer).not.toContain("<b");
  });
});

describe("a server that trusts no proxy", () => {
  it("makes links under the host that it was asked for itself", async () => {
    const server = await startServer({ trustedProxies: 0 });
    const response = await fetch(server.url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${server.tokens.contractor}`,
        "x-forwarded-proto": "https",
        "x-forwarded-host": "elsewhere.example",
      },
      body: JSON.stringify({ query: `{ guarantee(number: "2070004426") { certificate { pdf { url } } } }` }),
    });
    expect(await response.text()).toContain(`"${server.url.replace("/graphql", "/documents/")}`);
    expect(response.headers.get("set-cookie")).not.toContain("Secure");
    await server.stop();
  });
});

describe("a file that does not come to its end", () => {
  const broken = new Error("cannot read on, at 332E1EXXXX");
  /** What stands in the list after its first line. */
  let rest: () => AsyncGenerator<string, void>;
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({
      change: (useCaseParts) => ({
        ...useCaseParts,
        tables: {
          ...useCaseParts.tables,
          async *guaranteeList() {
            yield "first line\r\n";
            yield* rest();
          },
        },
      }),
    });
  });
  afterAll(() => server.stop());

  const follow = async (signal?: AbortSignal): Promise<Response> => {
    const { data } = await post<{ guaranteesCsv: { url: string } }>(
      callAs(server, "contractor"),
      "{ guaranteesCsv { url } }",
    );
    const headers = { authorization: `Bearer ${server.tokens.contractor}` };
    return fetch(data?.guaranteesCsv.url ?? "", { headers, ...(signal && { signal }) });
  };
  const logged = (requestId: string | null): Record<string, unknown>[] =>
    server
      .output()
      .split("\n")
      .filter((line) => requestId !== null && line.includes(requestId))
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it("leaves its cause in the log, without what is secret, where the server cannot go on", async () => {
    let fail: () => void = () => undefined;
    const failed = new Promise<void>((resolve) => (fail = resolve));
    rest = async function* () {
      await failed;
      yield* [];
      throw broken;
    };
    const response = await follow();
    expect(response.status).toBe(200);
    fail();
    await expect(response.text()).rejects.toThrow();
    const requestId = response.headers.get("x-request-id");
    await eventually(
      () => logged(requestId),
      ({ length }) => length === 2,
    );
    expect(logged(requestId)).toEqual([
      expect.objectContaining({ msg: "internal error", error: "Error: cannot read on, at [redacted]" }),
      expect.objectContaining({ msg: "request", path: "/documents/:link", status: 200, unfinished: true }),
    ]);
  });

  it("leaves the line of its request in the log where nobody takes it any more, and no error", async () => {
    rest = async function* () {
      for (;;) yield await nextTurn("next line\r\n");
    };
    const leaving = new AbortController();
    const response = await follow(leaving.signal);
    leaving.abort();
    const requestId = response.headers.get("x-request-id");
    await eventually(
      () => logged(requestId),
      ({ length }) => length > 0,
    );
    expect(logged(requestId)).toEqual([
      expect.objectContaining({ msg: "request", path: "/documents/:link", unfinished: true }),
    ]);
  });
});
