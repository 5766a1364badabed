import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { restoreBackup } from "../../src/persistence/backup/restore-backup";
import { writeBackup } from "../../src/persistence/backup/write-backup";
import { openDatabase } from "../../src/persistence/database/data-source";
import { openSnapshot } from "../../src/persistence/database/snapshot";
import { applicationsOf, officeHours } from "../support/applications-of-server";
import { createDatabase, engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issuedPair } from "../support/opened-certificates";
import { perform } from "../support/operations";
import { putFile } from "../support/put-file";
import { samplePdf } from "../support/sample-files";
import { startServer, type TestServer } from "../support/server";

/** Something that documents are attached to, and by whom. */
interface Owner {
  readonly type: string;
  readonly table: string;
  readonly sender: "contractor" | "obligee" | "issuer";
  /** Announces a file for a new one. */
  readonly announced: (server: TestServer) => Promise<{ readonly id: string; readonly url: string }>;
}

const OWNERS: readonly Owner[] = [
  {
    type: "GuaranteeApplication",
    table: "attachment",
    sender: "contractor",
    announced: async (server) => {
      const { apply, step } = applicationsOf(server);
      const { id = "" } = (await apply({}, { draft: true })).application ?? {};
      const input = { applicationId: id, kind: "CONTRACT_COPY", fileName: "契約書.pdf" };
      const { url } = await step(server.tokens.contractor, "requestAttachmentUpload", input);
      return { id, url: String(url) };
    },
  },
  {
    type: "LedgerEntry",
    table: "ledger_attachment",
    sender: "obligee",
    announced: async (server) => {
      const body = callAs(server, "obligee");
      const record = {
        form: "CASH_DEPOSIT",
        kind: "CONTRACT_PERFORMANCE",
        contractorName: "見本建設㈱",
        worksName: "〇〇橋補修工事",
        amount: 1_000_000,
      } as const;
      const { entry } = await perform(body, "recordLedgerEntry", { record }, "entry { id }");
      const input = { entryId: entry.id, kind: "LETTER", fileName: "通知.pdf" } as const;
      const { url } = await perform(body, "requestLedgerAttachmentUpload", input, "url");
      return { id: entry.id, url };
    },
  },
  {
    type: "Guarantee",
    table: "guarantee_attachment",
    sender: "issuer",
    announced: async (server) => {
      const { id } = await issuedPair(server);
      const input = { guaranteeId: id, kind: "OTHER", fileName: "資料.pdf" } as const;
      const { url } = await perform(
        callAs(server, "issuer"),
        "requestGuaranteeAttachmentUpload",
        input,
        "url",
      );
      return { id, url };
    },
  },
];

describe.each(engines)("attachments in the database, on %s", (engine) => {
  const bytes = samplePdf(1_000_000);
  const directory = mkdtempSync(join(tmpdir(), "hosho-attachments-"));
  let server: TestServer;
  /** By the types of what they are attached to. */
  const ids = new Map<string, string>();
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    for (const { type, sender, announced } of OWNERS) {
      const { id, url } = await announced(server);
      const sent = await putFile(url, bytes, { token: server.tokens[sender] });
      expect([type, sent.status]).toEqual([type, 201]);
      ids.set(type, id);
    }
  });
  afterAll(async () => {
    rmSync(directory, { recursive: true, force: true });
    await server.stop();
  });

  const fetched = async ({ type, sender }: Owner): Promise<Response> => {
    const token = server.tokens[sender];
    const { data } = await post<{ node: { attachments: { file: { url: string } }[] } }>(
      { url: server.url, token },
      `query A($id: ID!) { node(id: $id) { ... on ${type} { attachments { file { url } } } } }`,
      { id: ids.get(type) },
    );
    const [attachment] = data?.node.attachments ?? [];
    return fetch(attachment?.file.url ?? "", { headers: { authorization: `Bearer ${token}` } });
  };

  it("come through a backup as they were", async () => {
    const backup = join(directory, "backup");
    await writeBackup({ url: server.databaseUrl, directory: backup, version: "0.0.0", now: officeHours() });
    const place = await createDatabase(engine);
    await restoreBackup({ url: place.url, directory: backup, now: officeHours() });
    const snapshot = await openSnapshot(place.url);
    for (const { table } of OWNERS) {
      const parts = await snapshot.rows<{ content: string }>(
        () =>
          `SELECT p.content AS content FROM ${table} f JOIN ${table}_part p ON p.attachment_id = f.id ` +
          `ORDER BY p.attachment_id, p.position`,
      );
      expect([table, parts.length > 40]).toEqual([table, true]);
      const restored = Buffer.concat(parts.map(({ content }) => Buffer.from(content, "base64")));
      expect([table, restored.equals(bytes)]).toEqual([table, true]);
    }
    await snapshot.close();
    await place.drop();
  });

  it.each(OWNERS)(
    "are not served where somebody changed the bytes in $table past the system",
    async (owner) => {
      expect((await fetched(owner)).status).toBe(200);
      const database = await openDatabase({ url: server.databaseUrl });
      const other = Buffer.from("another document").toString("base64");
      await database.write.query(`UPDATE ${owner.table}_part SET content = '${other}' WHERE position = 0`);
      await database.close();
      const refused = await fetched(owner);
      expect(refused.status).toBe(500);
      expect(await refused.text()).toContain("INTERNAL");
      expect(server.output()).toContain("the bytes of an attachment are not those that came");
    },
  );
});
