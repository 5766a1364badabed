import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { restoreBackup } from "../../src/persistence/backup/restore-backup";
import { writeBackup } from "../../src/persistence/backup/write-backup";
import { openDatabase } from "../../src/persistence/database/data-source";
import { openSnapshot } from "../../src/persistence/database/snapshot";
import { applicationsOf, officeHours } from "../support/applications-of-server";
import { createDatabase, engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";
import { samplePdf } from "../support/sample-files";

describe.each(engines)("an attachment in the database, on %s", (engine) => {
  const bytes = samplePdf(1_000_000);
  const directory = mkdtempSync(join(tmpdir(), "hosho-attachments-"));
  let server: TestServer;
  let applicationId = "";
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    const applications = applicationsOf(server);
    const { application } = await applications.apply({}, { draft: true });
    applicationId = application!.id;
    const input = { applicationId, kind: "CONTRACT_COPY", fileName: "契約書.pdf" };
    const { url } = await applications.step(server.tokens.contractor, "requestAttachmentUpload", input);
    const headers = {
      authorization: `Bearer ${server.tokens.contractor}`,
      "content-type": "application/pdf",
    };
    const sent = await fetch(String(url), { method: "PUT", body: Uint8Array.from(bytes), headers });
    expect(sent.status).toBe(201);
  });
  afterAll(async () => {
    rmSync(directory, { recursive: true, force: true });
    await server.stop();
  });

  const fetched = async (): Promise<Response> => {
    const token = server.tokens.contractor;
    const { data } = await post<{ node: { attachments: { file: { url: string } }[] } }>(
      { url: server.url, token },
      "query A($id: ID!) { node(id: $id) { ... on GuaranteeApplication { attachments { file { url } } } } }",
      { id: applicationId },
    );
    const [attachment] = data?.node.attachments ?? [];
    return fetch(attachment?.file.url ?? "", { headers: { authorization: `Bearer ${token}` } });
  };

  it("comes through a backup as it was", async () => {
    const backup = join(directory, "backup");
    await writeBackup({ url: server.databaseUrl, directory: backup, version: "0.0.0", now: officeHours() });
    const place = await createDatabase(engine);
    await restoreBackup({ url: place.url, directory: backup, now: officeHours() });
    const snapshot = await openSnapshot(place.url);
    const parts = await snapshot.rows<{ content: string }>(
      () => "SELECT content FROM attachment_part ORDER BY attachment_id, position",
    );
    await snapshot.close();
    await place.drop();
    expect(parts.length).toBeGreaterThan(40);
    const restored = Buffer.concat(parts.map(({ content }) => Buffer.from(content, "base64")));
    expect(restored.equals(bytes)).toBe(true);
  });

  it("is not served where somebody changed its bytes past the system", async () => {
    expect((await fetched()).status).toBe(200);
    const database = await openDatabase({ url: server.databaseUrl });
    const other = Buffer.from("another contract").toString("base64");
    await database.write.query(`UPDATE attachment_part SET content = '${other}' WHERE position = 0`);
    await database.close();
    const refused = await fetched();
    expect(refused.status).toBe(500);
    expect(await refused.text()).toContain("INTERNAL");
    expect(server.output()).toContain("the bytes of an attachment are not those that came");
  });
});
