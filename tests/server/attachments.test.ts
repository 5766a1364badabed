import { createHash } from "node:crypto";
import { request } from "node:http";
import { MOST_BYTES_OF_ORGANISATION } from "../../src/domain/attachment/attachment";
import { applicationsOf, codesOf, officeHours, TODAY, type Step } from "../support/applications-of-server";
import { endEvidence } from "../support/end-evidence";
import { engines } from "../support/engines";
import { eventually } from "../support/eventually";
import { callAs, post } from "../support/graphql-client";
import { perform } from "../support/operations";
import { problemOf, putFile } from "../support/put-file";
import { startServer, type TestServer } from "../support/server";
import { sampleJpeg, samplePdf } from "../support/sample-files";

describe.each(engines)("the attachments of an application (添付書類), on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  let now = officeHours();
  let room = MOST_BYTES_OF_ORGANISATION;
  beforeAll(async () => {
    server = await startServer({
      engine,
      clock: () => now,
      change: (parts) => ({
        ...parts,
        get mostAttachmentBytes() {
          return room;
        },
      }),
    });
    applications = applicationsOf(server);
  });
  afterEach(() => {
    now = officeHours();
    room = MOST_BYTES_OF_ORGANISATION;
  });
  afterAll(() => server.stop());

  const draft = async (content: object = {}): Promise<string> => {
    const { application } = await applications.apply(content, { draft: true });
    if (!application) throw new Error("the draft was refused");
    return application.id;
  };
  const contractor = (name: Parameters<typeof applications.step>[1], input: object): Promise<Step> =>
    applications.step(server.tokens.contractor, name, input);
  const announce = (applicationId: string, fileName = "契約書.pdf", kind = "CONTRACT_COPY"): Promise<Step> =>
    contractor("requestAttachmentUpload", { applicationId, kind, fileName });
  const put = (
    url: unknown,
    body: Uint8Array,
    { token = server.tokens.contractor, headers = {} }: { token?: string | null; headers?: object } = {},
  ) => putFile(url, body, { token, headers });
  const attached = async (applicationId: string, fileName?: string, kind?: string, bytes = samplePdf()) => {
    const { url } = await announce(applicationId, fileName, kind);
    const answer = await put(url, bytes);
    expect(answer.status).toBe(201);
    return answer.attachment!;
  };
  const listed = async (applicationId: string, token = server.tokens.contractor) => {
    const { data } = await post<{
      node: {
        attachments: { id: string; fileName: string; file: { url: string }; sha256: string }[] | null;
      } | null;
    }>(
      { url: server.url, token },
      `query A($id: ID!) { node(id: $id) { ... on GuaranteeApplication {
         attachments { id kind fileName contentType size sha256 uploadedAt file { url } } } } }`,
      { id: applicationId },
    );
    return data?.node?.attachments;
  };

  it("are sent to an address that one mutation answers, kept with their digest, and read back as they came", async () => {
    const applicationId = await draft();
    const bytes = samplePdf(300_000);
    const { url, attachmentId } = await announce(applicationId);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/attachments\/[\w-]+\.[\w-]+$/);
    const answer = await put(url, bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const kept = {
      id: attachmentId,
      kind: "CONTRACT_COPY",
      fileName: "契約書.pdf",
      contentType: "application/pdf",
      size: bytes.length,
      sha256,
      uploadedAt: "2026-11-22T03:00:00.000Z",
    };
    expect(answer).toMatchObject({ status: 201, attachment: kept });
    const [shown, ...more] = (await listed(applicationId)) ?? [];
    expect([shown, more]).toMatchObject([kept, []]);
    const file = await fetch(shown!.file.url, {
      headers: { authorization: `Bearer ${server.tokens.contractor}` },
    });
    expect(file.headers.get("content-type")).toBe("application/pdf");
    expect(file.headers.get("content-disposition")).toMatch(/^attachment; .*filename\*=UTF-8''%E5%A5%91/);
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
    expect(server.output()).not.toContain(String(url).split("/").at(-1));
    expect(server.output()).toContain("/attachments/:link");
  });

  it("may be JPEGs, of any content type that is sent with them, or none", async () => {
    const applicationId = await draft();
    const { url } = await announce(applicationId, "写真.jpg", "OTHER");
    const headers = { "content-type": "application/octet-stream" };
    expect(await put(url, sampleJpeg(), { headers })).toMatchObject({
      status: 201,
      attachment: { contentType: "image/jpeg" },
    });
  });

  it("are refused under a name that is no PDF's or JPEG's, before anything is sent", async () => {
    const applicationId = await draft();
    const { fields } = await announce(applicationId, "../契約書.docx");
    expect(codesOf(fields)).toEqual(["fileName NOT_A_FILE_NAME", "fileName NOT_PDF_OR_JPEG"]);
  });

  it("are refused where the bytes are not what the name says, with what came; nothing is stored", async () => {
    const applicationId = await draft();
    const { url } = await announce(applicationId);
    const wrong = await put(url, sampleJpeg());
    expect(problemOf(wrong)).toEqual([422, "FILE_REFUSED"]);
    expect(wrong.errors?.[0]?.extensions.fields).toEqual([
      {
        path: "file",
        label: "書類のファイル",
        code: "NOT_WHAT_ITS_NAME_SAYS",
        message: expect.stringContaining("its bytes are image/jpeg") as string,
        limit: "application/pdf",
        actual: "image/jpeg",
        source: null,
        isOwnRule: null,
      },
    ]);
    for (const bytes of [samplePdf().subarray(0, -10), Buffer.from("契約書"), Buffer.alloc(0)])
      expect(problemOf(await put(url, bytes))).toEqual([422, "FILE_REFUSED"]);
    expect(await listed(applicationId)).toEqual([]);
    // The address has taken nothing yet.
    expect((await put(url, samplePdf())).status).toBe(201);
  });

  it("are taken once by each address, also where two come at the same time", async () => {
    const applicationId = await draft();
    const { url } = await announce(applicationId);
    const answers = await Promise.all([put(url, samplePdf()), put(url, samplePdf(7))]);
    expect(answers.map(problemOf).sort()).toEqual([
      [201, undefined],
      [409, "UPLOADED_ALREADY"],
    ]);
    const [kept] = (await listed(applicationId)) ?? [];
    await contractor("removeAttachment", { applicationId, attachmentId: kept!.id });
    expect(problemOf(await put(url, samplePdf()))).toEqual([409, "UPLOADED_ALREADY"]);
  });

  it("are taken by an address of this service, within its minutes, from whom it was made for", async () => {
    const applicationId = await draft();
    const { url } = await announce(applicationId);
    expect(problemOf(await put(url, samplePdf(), { token: null }))).toEqual([401, "MISSING"]);
    expect(problemOf(await put(`${String(url)}x`, samplePdf()))).toEqual([403, "LINK_NOT_GENUINE"]);
    for (const token of [await applications.otherContractor(), server.tokens.issuer])
      expect(problemOf(await put(url, samplePdf(), { token }))).toEqual([403, "LINK_OF_ANOTHER_VIEWER"]);
    const page = { headers: { "content-type": "text/html" } };
    expect(problemOf(await put(url, samplePdf(), page))).toEqual([415, "CONTENT_TYPE_NOT_TAKEN"]);
    now = new Date(now.getTime() + 10 * 60_000);
    expect(problemOf(await put(url, samplePdf()))).toEqual([410, "LINK_EXPIRED"]);
    expect(await listed(applicationId)).toEqual([]);
  });

  it("have ten million bytes at most, announced or in pieces; of a larger one nothing is kept", async () => {
    const applicationId = await draft();
    const { url } = await announce(applicationId);
    const inPieces = (announced: number | null): Promise<{ status: number; text: string; sent: number }> =>
      new Promise((resolve, reject) => {
        let sent = 0;
        const sending = request(
          String(url),
          {
            method: "PUT",
            headers: {
              authorization: `Bearer ${server.tokens.contractor}`,
              "content-type": "application/pdf",
              ...(announced === null ? { "transfer-encoding": "chunked" } : { "content-length": announced }),
            },
          },
          (answer) => {
            let text = "";
            answer.on("data", (piece: Buffer) => (text += piece.toString()));
            answer.on("end", () => {
              clearInterval(timer);
              sending.destroy();
              resolve({ status: answer.statusCode ?? 0, text, sent });
            });
          },
        );
        const timer = setInterval(() => {
          for (let i = 0; i < 8 && !sending.destroyed; i += 1) {
            sent += 100_000;
            sending.write(Buffer.alloc(100_000, 0x20));
          }
        }, 1);
        sending.on("error", (error: NodeJS.ErrnoException) => {
          clearInterval(timer);
          if (error.code !== "EPIPE" && error.code !== "ECONNRESET") reject(error);
        });
      });
    for (const announced of [10_000_001, null]) {
      const { status, text } = await inPieces(announced);
      expect([announced, status]).toEqual([announced, 413]);
      expect(text).toContain("FILE_TOO_LARGE");
    }
    expect(await listed(applicationId)).toEqual([]);
    const most = samplePdf(10_000_000 - samplePdf(9_000_000).length + 9_000_000);
    expect(most).toHaveLength(10_000_000);
    expect(await put(url, most)).toMatchObject({ status: 201, attachment: { size: 10_000_000 } });
    const [kept] = (await listed(applicationId)) ?? [];
    const file = await fetch(kept!.file.url, {
      headers: { authorization: `Bearer ${server.tokens.contractor}` },
    });
    expect(Buffer.from(await file.arrayBuffer()).equals(most)).toBe(true);
  });

  it("leave a place to others, however slowly one organisation sends its own", async () => {
    const applicationId = await draft();
    const ended: (() => void)[] = [];
    const slow = async (): Promise<void> => {
      const { url } = await announce(applicationId, "遅い.pdf", "OTHER");
      const sending = request(String(url), {
        method: "PUT",
        headers: {
          authorization: `Bearer ${server.tokens.contractor}`,
          "content-type": "application/pdf",
          "content-length": 1_000,
        },
      });
      sending.on("error", () => undefined);
      sending.write("%PDF-1.7\n");
      ended.push(() => sending.destroy());
    };
    await Promise.all([slow(), slow()]);
    const third = await announce(applicationId, "三つ目.pdf", "OTHER");
    const refused = await eventually(
      () => put(third["url"], samplePdf()),
      ({ status }) => status === 429,
    );
    expect(refused.headers.get("retry-after")).toBe("5");
    // Whoever is not known takes no place, and another organisation has its own.
    expect(
      problemOf(await put(new URL("/attachments/x.y", server.url), samplePdf(), { token: null })),
    ).toEqual([401, "MISSING"]);
    const token = await applications.otherContractor();
    const other = await applications.step(token, "applyForGuarantee", {
      issuerId: server.ids.issuer,
      content: {},
      draft: true,
    });
    const { url } = await applications.step(token, "requestAttachmentUpload", {
      applicationId: other.application!.id,
      kind: "OTHER",
      fileName: "他社.pdf",
    });
    expect((await put(url, samplePdf(), { token })).status).toBe(201);
    for (const end of ended) end();
    const free = await announce(applicationId, "再送.pdf", "OTHER");
    await eventually(
      () => put(free["url"], samplePdf()),
      ({ status }) => status === 201,
    );
  });

  it("make no other route take more than before", async () => {
    const large = JSON.stringify({ query: `{ viewer { role } } # ${"x".repeat(100_000)}` });
    for (const path of ["/graphql", "/documents/x", "/nothing"]) {
      const answer = await fetch(new URL(path, server.url), {
        method: path === "/graphql" ? "POST" : "PUT",
        headers: { "content-type": "application/json" },
        body: large,
      });
      expect([path, answer.status]).toEqual([path, 413]);
    }
    const got = await fetch(new URL("/attachments/x", server.url));
    expect([got.status, got.headers.get("allow")]).toEqual([405, "PUT"]);
  });

  it("are ten at most", async () => {
    const applicationId = await draft();
    for (let i = 0; i < 10; i += 1) await attached(applicationId, `${String(i)}.pdf`, "OTHER");
    const full = await announce(applicationId);
    expect(codesOf(full.fields)).toEqual(["applicationId ATTACHMENTS_FULL"]);
  });

  it("of all the contractor's applications that are not issued yet have so much room; removed ones leave it", async () => {
    const first = await draft();
    await attached(first);
    // Full to the last byte: whatever is announced next is refused, in another draft, too.
    room = 1;
    const second = await draft();
    const refused = await announce(second);
    expect(codesOf(refused.fields)).toEqual(["applicationId ATTACHMENT_ROOM_USED_UP"]);
    expect(refused.fields?.[0]).toMatchObject({ limit: "1", path: "applicationId" });
    // Announced while there was room, but the bytes come too late.
    room = MOST_BYTES_OF_ORGANISATION;
    const { url } = await announce(second);
    room = 1;
    const answer = await put(url, samplePdf());
    expect(answer.status).toBe(422);
    expect(answer.errors?.[0]?.extensions.fields).toMatchObject([
      { path: "file", code: "ATTACHMENT_ROOM_USED_UP" },
    ]);
  });

  it("are removed with their bytes, one by one or with the draft; what they were stays on record", async () => {
    const applicationId = await draft();
    const first = await attached(applicationId);
    await attached(applicationId, "内訳.pdf", "USE_OF_ADVANCE");
    const before = await listed(applicationId);
    const removed = await contractor("removeAttachment", { applicationId, attachmentId: first.id });
    expect(removed.application?.["attachments"]).toMatchObject([{ fileName: "内訳.pdf" }]);
    const gone = await fetch(before![0]!.file.url, {
      headers: { authorization: `Bearer ${server.tokens.contractor}` },
    });
    expect(gone.status).toBe(404);
    const again = await contractor("removeAttachment", { applicationId, attachmentId: first.id });
    expect(codesOf(again.fields)).toEqual(["attachmentId NOT_FOUND"]);
    const withdrawn = await contractor("withdrawApplication", { applicationId });
    expect(withdrawn.application).toMatchObject({ status: "WITHDRAWN", attachments: [] });
    expect(withdrawn.application?.["history"]).toMatchObject([
      { type: "APPLICATION_DRAFTED" },
      { type: "ATTACHMENT_ADDED" },
      { type: "ATTACHMENT_ADDED" },
      { type: "ATTACHMENT_REMOVED" },
      { type: "APPLICATION_WITHDRAWN" },
    ]);
  });

  it("are removed once, also where two remove one at the same time", async () => {
    const applicationId = await draft();
    for (let round = 0; round < 5; round += 1) {
      const { id: attachmentId } = await attached(applicationId, "写し.pdf", "OTHER");
      const removals = await Promise.all(
        Array.from({ length: 2 }, () => contractor("removeAttachment", { applicationId, attachmentId })),
      );
      expect(removals.map(({ fields }) => fields && codesOf(fields)).filter(Boolean)).toEqual([
        ["attachmentId NOT_FOUND"],
      ]);
    }
    const { application } = await contractor("withdrawApplication", { applicationId });
    const history = application?.["history"] as { type: string }[];
    expect(history.filter(({ type }) => type === "ATTACHMENT_REMOVED")).toHaveLength(5);
  });

  it("follow the issue as invoices, which take room until the guarantee ends, and are taken no more then", async () => {
    const application = await applications.approved();
    await applications.settle(application);
    const applicationId = application.id;
    await applications.step(server.tokens.issuer, "issueAppliedGuarantee", { applicationId });
    const kept = () =>
      server.parts.useCaseParts.unitOfWork.run(({ attachments }) =>
        attachments.bytesOf(server.ids.contractor),
      );
    const before = await kept();
    const invoice = await attached(applicationId, "請求書.pdf", "INVOICE");
    expect(await kept()).toBe(before + Number(invoice["size"]));
    const { url } = await announce(applicationId, "請求書2.pdf", "INVOICE");
    const { data } = await post<{ node: { guarantee: { id: string } } }>(
      callAs(server, "contractor"),
      "query A($id: ID!) { node(id: $id) { ... on GuaranteeApplication { guarantee { id } } } }",
      { id: applicationId },
    );
    const ended = await perform(callAs(server, "issuer"), "dischargeGuarantee", {
      guaranteeId: data!.node.guarantee.id,
      dischargedOn: TODAY,
      evidence: endEvidence("COMPLETION_INSPECTION", TODAY),
    });
    expect(ended.__typename).toBe("DischargeGuaranteeSuccess");
    expect(await kept()).toBe(before);
    const refused = { code: "STEP_NOT_ALLOWED", status: "DISCHARGED" };
    expect(await announce(applicationId, "請求書3.pdf", "INVOICE")).toMatchObject(refused);
    expect(problemOf(await put(url, samplePdf()))).toEqual([409, "STEP_NOT_ALLOWED"]);
    // What is there may be taken away.
    const removed = await contractor("removeAttachment", { applicationId, attachmentId: invoice.id });
    expect(removed.application?.["attachments"]).toEqual([]);
  });

  it("are there or gone for whoever fetches one while it is removed, never half", async () => {
    const applicationId = await draft();
    const statuses = new Set<number>();
    for (let round = 0; round < 10; round += 1) {
      const { id: attachmentId } = await attached(applicationId, "写し.pdf", "OTHER", samplePdf(200_000));
      const [shown] = (await listed(applicationId)) ?? [];
      const headers = { authorization: `Bearer ${server.tokens.contractor}` };
      const fetches = Array.from(
        { length: 6 },
        async () => (await fetch(shown!.file.url, { headers })).status,
      );
      const removal = contractor("removeAttachment", { applicationId, attachmentId });
      for (const status of await Promise.all(fetches)) statuses.add(status);
      await removal;
    }
    expect([...statuses].filter((status) => status !== 200 && status !== 404)).toEqual([]);
  });

  it("belong to drafts and returned applications: a submitted one takes and loses none", async () => {
    const applicationId = await draft();
    const { url } = await announce(applicationId);
    const kept = await attached(applicationId, "他.pdf", "OTHER");
    await contractor("submitApplication", { applicationId });
    const refused = { code: "STEP_NOT_ALLOWED", status: "APPLIED", allowedActions: ["WITHDRAW_APPLICATION"] };
    expect(await announce(applicationId)).toMatchObject(refused);
    expect(await contractor("removeAttachment", { applicationId, attachmentId: kept.id })).toMatchObject(
      refused,
    );
    expect(problemOf(await put(url, samplePdf()))).toEqual([409, "STEP_NOT_ALLOWED"]);
    await applications.step(server.tokens.issuer, "returnApplication", { applicationId, reason: "契約書" });
    expect((await put(url, samplePdf())).status).toBe(201);
    await contractor("submitApplication", { applicationId });
    const withdrawn = await contractor("withdrawApplication", { applicationId });
    expect(withdrawn.application?.["attachments"]).toHaveLength(2);
  });

  it("are seen by the contractor and, once it is submitted, by the issuer; by nobody else", async () => {
    const applicationId = await draft();
    await attached(applicationId);
    expect(await listed(applicationId, server.tokens.issuer)).toBeUndefined();
    await contractor("submitApplication", { applicationId });
    const [shown] = (await listed(applicationId, server.tokens.issuer)) ?? [];
    expect(shown).toMatchObject({ fileName: "契約書.pdf" });
    const fetched = (token: string, url: string) =>
      fetch(url, { headers: { authorization: `Bearer ${token}` } });
    expect((await fetched(server.tokens.issuer, shown!.file.url)).status).toBe(200);
    expect((await fetched(server.tokens.operator, shown!.file.url)).status).toBe(403);
    expect(await listed(applicationId, server.tokens.operator)).toBeNull();
    expect(await listed(applicationId, await applications.otherIssuer())).toBeUndefined();
    expect(await listed(applicationId, await applications.otherContractor())).toBeUndefined();
    for (const name of ["requestAttachmentUpload", "removeAttachment"] as const) {
      const input = {
        applicationId,
        ...(name === "removeAttachment" ? { attachmentId: shown!.id } : { kind: "OTHER", fileName: "a.pdf" }),
      };
      expect((await applications.call(server.tokens.issuer, name, input)).text).toContain("FORBIDDEN");
      expect(await applications.step(await applications.otherContractor(), name, input)).toMatchObject({
        code: "APPLICATION_NOT_FOUND",
      });
    }
  });

  it("get one address for one idempotency key", async () => {
    const applicationId = await draft();
    const input = {
      applicationId,
      kind: "OTHER",
      fileName: "a.pdf",
      idempotencyKey: `upload ${applicationId}`,
    };
    const first = await contractor("requestAttachmentUpload", input);
    expect(await contractor("requestAttachmentUpload", input)).toEqual(first);
    expect(await contractor("requestAttachmentUpload", { ...input, fileName: "b.pdf" })).toMatchObject({
      code: "IDEMPOTENCY_CONFLICT",
    });
  });

  describe("where the issuer asks for documents", () => {
    beforeAll(() =>
      applications.recordRequirements({
        documents: ["CONTRACT_COPY", "PROGRESS_RECOGNITION", "USE_OF_ADVANCE"],
      }),
    );

    it("are missing until they are attached; an application that is no draft is told to begin one", async () => {
      const missing = [
        "attachments.CONTRACT_COPY DOCUMENT_MISSING",
        "attachments.USE_OF_ADVANCE DOCUMENT_MISSING",
      ];
      expect(codesOf((await applications.apply()).fields)).toEqual(missing);
      const { application, findings } = await applications.apply({}, { draft: true });
      expect(codesOf(findings)).toEqual(missing);
      const applicationId = application!.id;
      await attached(applicationId);
      const half = await contractor("submitApplication", { applicationId });
      expect(half.fields).toMatchObject([
        { path: "attachments.USE_OF_ADVANCE", code: "DOCUMENT_MISSING", limit: "使途内訳明細書" },
      ]);
      await attached(applicationId, "内訳.jpg", "USE_OF_ADVANCE", sampleJpeg());
      const { data } = await post<{ node: { attachments: unknown[] } }>(
        callAs(server, "contractor"),
        "query A($id: ID!) { node(id: $id) { ... on GuaranteeApplication { attachments { kind } } } }",
        { id: applicationId },
      );
      expect(data?.node.attachments).toEqual([{ kind: "CONTRACT_COPY" }, { kind: "USE_OF_ADVANCE" }]);
      const submitted = await contractor("submitApplication", { applicationId });
      expect(submitted.application).toMatchObject({ status: "APPLIED" });
    });
  });
});
