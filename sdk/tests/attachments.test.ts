import { putFile } from "../../tests/support/put-file";
import { issuedPair } from "../../tests/support/opened-certificates";
import { samplePdf } from "../../tests/support/sample-files";
import { startServer, type TestServer } from "../../tests/support/server";
import { createHosho, type Hosho } from "../src/index.js";
import { findingsOf } from "./support/refused-with";

describe("attachments", () => {
  let server: TestServer;
  let body: Hosho;
  let issuer: Hosho;
  beforeAll(async () => {
    server = await startServer();
    body = createHosho({ endpoint: server.url, token: server.tokens.obligee });
    issuer = createHosho({ endpoint: server.url, token: server.tokens.issuer });
  });
  afterAll(() => server.stop());

  it("of what a body recorded itself are announced, sent, listed, fetched and removed", async () => {
    const { entry } = await body.recordLedgerEntry({
      record: {
        form: "CASH_DEPOSIT",
        kind: "CONTRACT_PERFORMANCE",
        contractorName: "見本建設㈱",
        worksName: "〇〇橋補修工事",
        amount: 1_000_000,
      },
    });
    expect(entry.attachments).toEqual([]);
    const file = { entryId: entry.id, kind: "LETTER", fileName: "通知.pdf" } as const;
    const { url, attachmentId } = await body.requestLedgerAttachmentUpload(file);
    expect((await putFile(url, samplePdf(), { token: server.tokens.obligee })).status).toBe(201);
    const [attached, ...more] = (await body.ledgerAttachments(entry.id))?.attachments ?? [];
    expect([attached, more]).toMatchObject([{ id: attachmentId, kind: "LETTER", uploadedBy: null }, []]);
    const fetched = await fetch(attached?.file.url ?? "", {
      headers: { authorization: `Bearer ${server.tokens.obligee}` },
    });
    expect(Buffer.from(await fetched.arrayBuffer()).equals(samplePdf())).toBe(true);
    const removed = await body.removeLedgerAttachment({ entryId: entry.id, attachmentId });
    expect(removed.entry.attachments).toEqual([]);
    expect(await body.ledgerAttachments("ledger_none")).toBeNull();
    expect(await findingsOf(body.requestLedgerAttachmentUpload({ ...file, kind: "INVOICE" }))).toEqual([
      "kind ATTACHMENT_KIND_NOT_TAKEN",
    ]);
  });

  it("of a guarantee are the issuer's", async () => {
    const { id: guaranteeId } = await issuedPair(server);
    const file = { guaranteeId, kind: "CONTRACT_COPY", fileName: "契約書.pdf" } as const;
    const { url, attachmentId } = await issuer.requestGuaranteeAttachmentUpload(file);
    expect((await putFile(url, samplePdf(), { token: server.tokens.issuer })).status).toBe(201);
    const contractor = createHosho({ endpoint: server.url, token: server.tokens.contractor });
    expect((await contractor.guaranteeAttachments(guaranteeId))?.attachments).toMatchObject([
      { id: attachmentId, fileName: "契約書.pdf" },
    ]);
    const removed = await issuer.removeGuaranteeAttachment({ guaranteeId, attachmentId });
    expect(removed.guarantee.attachments).toEqual([]);
  });
});
