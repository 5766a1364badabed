import { createHash } from "node:crypto";
import type {
  RecordedGuaranteeInput,
  RequestLedgerAttachmentUploadInput,
} from "../../sdk/src/generated/inputs";
import { parseLoginId } from "../../src/domain/account/login-id";
import { MOST_BYTES_OF_ORGANISATION } from "../../src/domain/attachment/attachment";
import { openDatabase } from "../../src/persistence/database/data-source";
import { enterOrganisations } from "../../src/use-cases/operation/enter-organisations";
import { expireRecordedEntries } from "../../src/use-cases/ledger/expire-recorded-entries";
import { personsToken } from "../support/account";
import { codesOf, officeHours, TODAY } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { issuedPair } from "../support/opened-certificates";
import { mutate, perform } from "../support/operations";
import { problemOf, putFile } from "../support/put-file";
import { sampleJpeg, samplePdf } from "../support/sample-files";
import { startServer, type TestServer } from "../support/server";
import { administratorOf, colleague } from "../support/staff";

const PAPER: RecordedGuaranteeInput = {
  form: "BANK_GUARANTEE",
  kind: "CONTRACT_PERFORMANCE",
  contractorName: "見本建設㈱",
  issuerName: "見本銀行",
  number: "BK-2026-0017",
  worksName: "他機関の保証による工事",
  amount: 10_000_000,
  issuedOn: "2026-04-01",
  expiresOn: "2027-03-31",
};
const DEPARTMENT = "obligee_department_of_papers";

interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly uploadedBy: string | null;
  readonly file: { readonly url: string };
}

describe.each(engines)("the attachments of what a body recorded itself (添付書類), on %s", (engine) => {
  let server: TestServer;
  let now = officeHours();
  let room = MOST_BYTES_OF_ORGANISATION;
  const tokens = { elsewhere: "", department: "", officer: "", viewer: "" };
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
    await enterOrganisations(server.parts.useCaseParts, {
      organisations: {
        issuers: [],
        contractors: [],
        obligees: [
          { id: "obligee_elsewhere", name: "よその町" },
          { id: DEPARTMENT, name: "契約課", parentId: server.ids.kinki },
        ],
        operators: [],
      },
      tokens: [],
      users: [
        ["elsewhere", "obligee_elsewhere"],
        ["department", DEPARTMENT],
      ].map(([loginId = "", organisationId = ""]) => ({
        loginId: parseLoginId(loginId)!,
        name: "担当",
        role: "OBLIGEE" as const,
        organisationId,
        email: null,
      })),
    });
    tokens.elsewhere = await personsToken(server, "elsewhere");
    tokens.department = await personsToken(server, "department");
    const administrator = await administratorOf(server, "obligee");
    tokens.officer = (await colleague(server, administrator, "OFFICER")).token;
    tokens.viewer = (await colleague(server, administrator, "VIEWER")).token;
  });
  afterEach(() => {
    now = officeHours();
    room = MOST_BYTES_OF_ORGANISATION;
  });
  afterAll(() => server.stop());

  const as = (token = server.tokens.obligee) => ({ url: server.url, token });
  const recorded = async (changes: Partial<RecordedGuaranteeInput> = {}): Promise<string> => {
    const { entry } = await perform(
      as(),
      "recordLedgerEntry",
      { record: { ...PAPER, ...changes } },
      "entry { id }",
    );
    return entry.id;
  };
  const announced = async (
    entryId: string,
    changes: Partial<RequestLedgerAttachmentUploadInput> = {},
    token?: string,
  ) => {
    const input = { entryId, kind: "CERTIFICATE_COPY", fileName: "証書.pdf", ...changes } as const;
    return mutate(as(token), "requestLedgerAttachmentUpload", input, "attachmentId url expiresAt");
  };
  const addressOf = async (...given: Parameters<typeof announced>): Promise<string> => {
    const { result, text } = await announced(...given);
    if (result?.__typename !== "RequestLedgerAttachmentUploadSuccess") throw new Error(text);
    return result.url;
  };
  const put = (url: string, bytes: Uint8Array, token: string | null = server.tokens.obligee) =>
    putFile(url, bytes, { token });
  const attached = async (entryId: string, fileName = "証書.pdf", bytes = samplePdf()): Promise<string> => {
    const answer = await put(await addressOf(entryId, { fileName }), bytes);
    expect(answer.status).toBe(201);
    return answer.attachment!.id;
  };
  const listed = async (entryId: string, token?: string): Promise<Shown[] | null | undefined> => {
    const { data } = await post<{ node: { attachments: Shown[] | null } | null }>(
      as(token),
      `query A($id: ID!) { node(id: $id) { ... on LedgerEntry {
         attachments { id kind fileName contentType size sha256 uploadedAt uploadedBy file { url } } } } }`,
      { id: entryId },
    );
    return data?.node?.attachments;
  };
  const rows = async <Row>(query: string): Promise<Row[]> => {
    const database = await openDatabase({ url: server.databaseUrl });
    const found = await database.read.query<Row[]>(query);
    await database.close();
    return found;
  };
  const fetched = (url: string, token = server.tokens.obligee) =>
    fetch(url, { headers: { authorization: `Bearer ${token}` } });

  it("are sent to an address that one mutation answers, and read back as they came", async () => {
    const entryId = await recorded();
    expect(await listed(entryId)).toEqual([]);
    const bytes = samplePdf(300_000);
    const { result } = await announced(entryId, {}, tokens.officer);
    const { url, attachmentId } = result as unknown as { url: string; attachmentId: string };
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/attachments\/[\w-]+\.[\w-]+$/);
    const answer = await put(url, bytes, tokens.officer);
    const kept = {
      id: attachmentId,
      kind: "CERTIFICATE_COPY",
      fileName: "証書.pdf",
      contentType: "application/pdf",
      size: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      uploadedAt: "2026-11-22T03:00:00.000Z",
    };
    expect(answer).toMatchObject({ status: 201, attachment: kept });
    const [shown, ...more] = (await listed(entryId)) ?? [];
    expect([shown, more]).toMatchObject([{ ...kept, uploadedBy: "契約 花子" }, []]);
    const file = await fetched(shown!.file.url);
    expect(file.headers.get("content-type")).toBe("application/pdf");
    expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename=certificate-copy\.pdf;/);
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
    expect(server.output()).not.toContain(url.split("/").at(-1));
    expect(server.output()).not.toContain(shown!.file.url.split("/").at(-1));
  });

  it("stand on the entries of a list; what was issued here has none", async () => {
    const entryId = await recorded({ number: "BK-LISTED" });
    await attached(entryId);
    await put(await addressOf(entryId, { kind: "LETTER", fileName: "通知.jpg" }), sampleJpeg());
    const { data } = await post<{ ledger: { nodes: { id: string; attachments: Shown[] | null }[] } }>(
      as(),
      "{ ledger(first: 100) { nodes { id origin attachments { kind fileName uploadedBy } } } }",
    );
    expect(data?.ledger.nodes.find(({ id }) => id === entryId)?.attachments).toEqual([
      { kind: "CERTIFICATE_COPY", fileName: "証書.pdf", uploadedBy: null },
      { kind: "LETTER", fileName: "通知.jpg", uploadedBy: null },
    ]);
    const { number, key } = await issuedPair(server);
    await perform(as(), "openCertificate", { number, key });
    const opened = await post<{ ledger: { nodes: { id: string }[] } }>(
      as(),
      `{ ledger(filter: { text: "${number}" }) { nodes { id } } }`,
    );
    const issued = opened.data?.ledger.nodes[0]?.id ?? "";
    expect(await listed(issued)).toBeNull();
    expect((await announced(issued)).result).toMatchObject({
      fields: [{ path: "entryId", code: "RECORDED_ELSEWHERE" }],
    });
    const removal = { entryId: issued, attachmentId: "attachment_none" };
    expect((await mutate(as(), "removeLedgerAttachment", removal)).result).toMatchObject({
      fields: [{ path: "entryId", code: "RECORDED_ELSEWHERE" }],
    });
  });

  it("are read in one statement for a page, and in none where the page has nothing that the body recorded", async () => {
    for (let i = 0; i < 3; i += 1) await attached(await recorded({ number: `BK-PAGE-${String(i)}` }));
    const readFor = async (filter: string): Promise<string[]> => {
      const before = server.statements.length;
      await post(as(), `{ ledger(first: 100, filter: ${filter}) { nodes { id attachments { fileName } } } }`);
      return server.statements.slice(before).filter((statement) => statement.includes("ledger_attachment"));
    };
    expect(await readFor('{ text: "BK-PAGE" }')).toHaveLength(1);
    const { number, key } = await issuedPair(server);
    await perform(as(), "openCertificate", { number, key });
    expect(await readFor("{ origins: [ISSUED_HERE] }")).toEqual([]);
  });

  it("are seen by the users of the body and of the department that attends to it, by nobody else", async () => {
    const entryId = await recorded();
    const url = await addressOf(entryId, {}, tokens.officer);
    expect((await put(url, samplePdf(), tokens.officer)).status).toBe(201);
    const [shown] = (await listed(entryId)) ?? [];
    const linkFor = async (token: string): Promise<string> =>
      (await listed(entryId, token))?.[0]?.file.url ?? "";
    expect((await fetched(await linkFor(tokens.viewer), tokens.viewer)).status).toBe(200);
    expect(await listed(entryId, tokens.department)).toBeUndefined();
    await perform(as(), "assignLedgerEntries", { entryIds: [entryId], departmentId: DEPARTMENT });
    // Who sent it is told to the department, too, as notes tell who wrote them.
    expect((await listed(entryId, tokens.department))?.[0]?.uploadedBy).toBe("契約 花子");
    const assigned = await linkFor(tokens.department);
    expect((await fetched(assigned, tokens.department)).status).toBe(200);
    await perform(as(), "assignLedgerEntries", { entryIds: [entryId], departmentId: null });
    // The link outlives what it was for.
    expect((await fetched(assigned, tokens.department)).status).toBe(404);
    const { issuer, contractor, operator } = server.tokens;
    for (const token of [tokens.elsewhere, issuer, contractor, operator]) {
      expect(await listed(entryId, token)).toBeUndefined();
      expect((await fetched(shown!.file.url, token)).status).toBe(403);
    }
  });

  it("are attached and removed by whoever may change the entry", async () => {
    const entryId = await recorded();
    const attachmentId = await attached(entryId);
    const removal = { entryId, attachmentId };
    for (const token of [tokens.viewer, server.tokens.issuer, server.tokens.contractor]) {
      expect((await announced(entryId, {}, token)).errors).toMatchObject([
        { extensions: { code: "FORBIDDEN" } },
      ]);
      expect((await mutate(as(token), "removeLedgerAttachment", removal)).errors).toMatchObject([
        { extensions: { code: "FORBIDDEN" } },
      ]);
    }
    await perform(as(), "assignLedgerEntries", { entryIds: [entryId], departmentId: DEPARTMENT });
    const unknown = { fields: [{ path: "entryId", code: "NOT_FOUND" }] };
    for (const token of [tokens.elsewhere, tokens.department]) {
      expect((await announced(entryId, {}, token)).result).toMatchObject(unknown);
      expect((await mutate(as(token), "removeLedgerAttachment", removal)).result).toMatchObject(unknown);
    }
    const url = await addressOf(entryId, {}, tokens.officer);
    // The address is the officer's own, and so is the right.
    expect(problemOf(await put(url, samplePdf(), tokens.viewer))).toEqual([403, "LINK_OF_ANOTHER_VIEWER"]);
    expect((await put(url, samplePdf(), tokens.officer)).status).toBe(201);
    const removed = await perform(
      as(tokens.officer),
      "removeLedgerAttachment",
      removal,
      "entry { id attachments { fileName uploadedBy } }",
    );
    expect(removed.entry).toEqual({
      id: entryId,
      attachments: [{ fileName: "証書.pdf", uploadedBy: "契約 花子" }],
    });
    expect((await mutate(as(), "removeLedgerAttachment", removal)).result).toMatchObject({
      fields: [{ path: "attachmentId", code: "NOT_FOUND" }],
    });
  });

  it("are refused where anything is wrong, with what is possible; nothing is stored", async () => {
    const entryId = await recorded();
    const wrong = await announced(entryId, { kind: "INVOICE", fileName: "../請求書.docx" });
    const { fields } = wrong.result as unknown as { fields: Parameters<typeof codesOf>[0] };
    expect(codesOf(fields)).toEqual([
      "fileName NOT_A_FILE_NAME",
      "fileName NOT_PDF_OR_JPEG",
      "kind ATTACHMENT_KIND_NOT_TAKEN",
    ]);
    const url = await addressOf(entryId);
    expect(problemOf(await put(url, samplePdf(), null))).toEqual([401, "MISSING"]);
    expect(problemOf(await put(`${url}x`, samplePdf()))).toEqual([403, "LINK_NOT_GENUINE"]);
    for (const bytes of [sampleJpeg(), samplePdf().subarray(0, -10), Buffer.alloc(0)])
      expect(problemOf(await put(url, bytes))).toEqual([422, "FILE_REFUSED"]);
    expect(problemOf(await put(url, Buffer.alloc(10_000_001, 0x20)))).toEqual([413, "FILE_TOO_LARGE"]);
    expect(await listed(entryId)).toEqual([]);
    now = new Date(now.getTime() + 10 * 60_000);
    expect(problemOf(await put(url, samplePdf()))).toEqual([410, "LINK_EXPIRED"]);
    now = officeHours();
    expect((await put(url, samplePdf())).status).toBe(201);
    expect(problemOf(await put(url, samplePdf(7)))).toEqual([409, "UPLOADED_ALREADY"]);
    const [stored] = await rows<{ files: number | string; parts: number | string }>(
      `SELECT count(DISTINCT f.id) AS files, count(*) AS parts FROM ledger_attachment f ` +
        `JOIN ledger_attachment_part p ON p.attachment_id = f.id WHERE f.entry_id = '${entryId}'`,
    );
    expect([Number(stored?.files), Number(stored?.parts)]).toEqual([1, 1]);
  });

  it("are ten of an entry at most, and of all that has not ended as many bytes as one organisation keeps", async () => {
    const first = await recorded();
    for (let i = 0; i < 10; i += 1) await attached(first, `${String(i)}.pdf`);
    expect((await announced(first)).result).toMatchObject({
      fields: [{ path: "entryId", code: "ATTACHMENTS_FULL" }],
    });
    const second = await recorded();
    const url = await addressOf(second);
    room = 1;
    expect((await announced(second)).result).toMatchObject({
      fields: [{ path: "entryId", code: "LEDGER_ATTACHMENT_ROOM_USED_UP", limit: "1" }],
    });
    const late = await put(url, samplePdf());
    expect(late.errors?.[0]?.extensions.fields).toMatchObject([
      { path: "file", code: "LEDGER_ATTACHMENT_ROOM_USED_UP" },
    ]);
    const kept = () =>
      server.parts.useCaseParts.unitOfWork.run(({ ledgerAttachments }) =>
        ledgerAttachments.bytesOf(server.ids.kinki),
      );
    const before = await kept();
    const end = { entryId: first, revision: 1, end: "CANCELLED", endedOn: TODAY } as const;
    await perform(as(), "endLedgerEntry", end);
    expect(await kept()).toBe(before - 10 * samplePdf().length);
  });

  it("take no more room once their entry has expired, though more may be attached to it", async () => {
    const expiring = await recorded({ expiresOn: "2026-11-22" });
    await attached(expiring);
    const other = await recorded();
    const [kept] = await rows<{ bytes: number | string }>(
      `SELECT SUM(f.size) AS bytes FROM ledger_attachment f JOIN ledger_entry e ON e.id = f.entry_id ` +
        `WHERE f.removed_at IS NULL AND e.state = 'ACCEPTED'`,
    );
    room = Number(kept?.bytes);
    expect((await announced(other)).result).toMatchObject({
      fields: [{ code: "LEDGER_ATTACHMENT_ROOM_USED_UP" }],
    });
    now = new Date(now.getTime() + 24 * 60 * 60_000);
    await expireRecordedEntries(server.parts.useCaseParts);
    await attached(other);
    room = MOST_BYTES_OF_ORGANISATION;
    await attached(expiring);
  });

  it("are ten at most and removed once, also where two come or go at the same time", async () => {
    const entryId = await recorded();
    for (let i = 0; i < 9; i += 1) await attached(entryId, `${String(i)}.pdf`);
    const urls = [await addressOf(entryId), await addressOf(entryId)];
    const answers = await Promise.all(urls.map((url) => put(url, samplePdf())));
    expect(answers.map(problemOf).sort()).toEqual([
      [201, undefined],
      [422, "FILE_REFUSED"],
    ]);
    const [first] = (await listed(entryId)) ?? [];
    const removals = await Promise.all(
      [1, 2].map(() => mutate(as(), "removeLedgerAttachment", { entryId, attachmentId: first!.id })),
    );
    expect(removals.map(({ result }) => result?.__typename).sort()).toEqual([
      "InvalidInputError",
      "RemoveLedgerAttachmentSuccess",
    ]);
    expect(await listed(entryId)).toHaveLength(9);
  });

  it("are those of what has not ended: later none comes and none goes", async () => {
    const entryId = await recorded({ expiresOn: "2026-11-21" });
    await expireRecordedEntries(server.parts.useCaseParts);
    // The calendar alone ended it: the body may still hear of a later day, by a letter.
    const attachmentId = await attached(entryId);
    const url = await addressOf(entryId);
    await perform(as(), "endLedgerEntry", { entryId, revision: 2, end: "DISCHARGED", endedOn: TODAY });
    const ended = { code: "STEP_NOT_ALLOWED", status: "DISCHARGED" };
    expect((await announced(entryId)).result).toMatchObject(ended);
    expect((await mutate(as(), "removeLedgerAttachment", { entryId, attachmentId })).result).toMatchObject(
      ended,
    );
    const late = await put(url, samplePdf());
    expect(problemOf(late)).toEqual([409, "STEP_NOT_ALLOWED"]);
    expect(late.errors?.[0]?.message).toContain("The entry has ended");
    expect(await listed(entryId)).toHaveLength(1);
  });

  it("change the time of update of their entry, each time, and are on record", async () => {
    const entryId = await recorded();
    await perform(as(), "assignLedgerEntries", { entryIds: [entryId], departmentId: DEPARTMENT });
    const updatedFor = async (since: string, token?: string): Promise<string | undefined> => {
      const { data } = await post<{ ledger: { nodes: { id: string; updatedAt: string }[] } }>(
        as(token),
        `query U($since: DateTime!, $assignedToUs: Boolean!) {
           ledger(first: 100, filter: { updatedSince: $since, assignedToUs: $assignedToUs }) { nodes { id updatedAt } } }`,
        { since, assignedToUs: token !== undefined },
      );
      return data?.ledger.nodes.find(({ id }) => id === entryId)?.updatedAt;
    };
    const updated = async (since: string): Promise<string | undefined> => {
      now = new Date(now.getTime() + 5_000);
      const time = await updatedFor(since);
      // The department that attends to it is told as the body is.
      expect(await updatedFor(since, tokens.department)).toBe(time);
      return time;
    };
    const entered = await updated("2026-01-01T00:00:00Z");
    const after = (time: string | undefined) => new Date(Date.parse(time ?? "") + 1).toISOString();
    expect(await updated(after(entered))).toBeUndefined();
    const attachmentId = await attached(entryId);
    const added = await updated(after(entered));
    expect(added).toBeDefined();
    expect(await updated(after(added))).toBeUndefined();
    await perform(as(), "removeLedgerAttachment", { entryId, attachmentId });
    expect(await updated(after(added))).toBeDefined();
    const events = await rows<{ type: string }>(
      `SELECT type FROM event WHERE subject_id = '${entryId}' ORDER BY at, id`,
    );
    expect(events.map(({ type }) => type)).toEqual([
      "LEDGER_ENTRY_RECORDED",
      "LEDGER_ATTACHMENT_ADDED",
      "LEDGER_ATTACHMENT_REMOVED",
    ]);
  });

  it("get one address for one idempotency key, and are gone once they are removed", async () => {
    const entryId = await recorded();
    const keyed = { idempotencyKey: `scan of ${entryId}` };
    const url = await addressOf(entryId, keyed);
    expect(await addressOf(entryId, keyed)).toBe(url);
    expect((await announced(entryId, { ...keyed, fileName: "b.pdf" })).result).toMatchObject({
      code: "IDEMPOTENCY_CONFLICT",
    });
    const answers = await Promise.all([put(url, samplePdf()), put(url, samplePdf(7))]);
    expect(answers.map(problemOf).sort()).toEqual([
      [201, undefined],
      [409, "UPLOADED_ALREADY"],
    ]);
    const [shown] = (await listed(entryId)) ?? [];
    await perform(as(), "removeLedgerAttachment", { entryId, attachmentId: shown!.id });
    expect((await fetched(shown!.file.url)).status).toBe(404);
    expect(problemOf(await put(url, samplePdf()))).toEqual([409, "UPLOADED_ALREADY"]);
    // Another instead of it: a new address.
    expect(await attached(entryId, "差替え.pdf")).not.toBe(shown!.id);
  });
});
