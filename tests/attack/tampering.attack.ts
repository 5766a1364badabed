import "reflect-metadata";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { restoreBackup } from "../../src/persistence/backup/restore-backup";
import { writeBackup } from "../../src/persistence/backup/write-backup";
import { busyWriters } from "../support/busy-writers";
import { createDatabase, engines, type TestDatabase } from "../support/engines";
import { eventually } from "../support/eventually";
import { examined } from "../support/examined";
import { callAs } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { perform } from "../support/operations";
import { startServer } from "../support/server";
import { randomOf, Tamperer } from "../support/tampering";
import { collectFigures } from "./support/figures";

const WRITERS = 8;
const EDITS = 2_000;
const SEED = 20_261_128;

const figure = collectFigures(
  `${String(EDITS)} random edits of a restored backup, each looked for by the doctor's check`,
);

describe.each(engines)("a backup under eight writers, restored and then edited, on %s", (engine) => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-tampering-"));
  const secrets = { pepper: Buffer.alloc(32, 5), encryptionKey: Buffer.alloc(32, 6) };
  let restored: TestDatabase;
  let findings: readonly unknown[];
  let tamperer: Tamperer;
  beforeAll(async () => {
    const original = await startServer({ engine, secrets });
    const writers = busyWriters(original, WRITERS);
    await eventually(
      () => writers.acknowledged(),
      ({ length }) => length >= WRITERS * 2,
    );
    const backup = join(directory, "backup");
    await writeBackup({ directory: backup, url: original.databaseUrl, version: "attack", now: new Date() });
    await writers.stop();
    await original.stop();
    restored = await createDatabase(engine);
    await restoreBackup({ directory: backup, url: restored.url, now: new Date() });
    findings = await examined(restored.url, { secrets });
    tamperer = await Tamperer.open(restored.url);
  });
  afterAll(async () => {
    await tamperer.close();
    await restored.drop();
    rmSync(directory, { recursive: true });
  });

  it("is clean, and then each edit is named", async () => {
    expect(findings).toEqual([]);
    await tamperer.remember();
    const server = await startServer({ databaseUrl: restored.url, secrets });
    const { number, key } = server.examples[0];
    // Some rows change, so that there are older ones to bring back.
    await perform(callAs(server, "obligee"), "openCertificate", { number, key });
    await perform(callAs(server, "issuer"), "issueGuarantee", issueInput(server));
    await server.stop();
    expect(await tamperer.check()).toEqual([]);
    const random = randomOf(SEED);
    const missed: unknown[] = [];
    const faults = new Map<string, number>();
    const began = performance.now();
    for (let made = 0; made < EDITS;) {
      const tampered = await tamperer.attempt(random);
      if (!tampered) continue;
      made += 1;
      if (!tampered.isNamed) missed.push(tampered);
      for (const fault of new Set(tampered.findings.map((finding) => finding.fault)))
        faults.set(fault, (faults.get(fault) ?? 0) + 1);
    }
    figure(`${engine}: edits, of which named`, `${String(EDITS)}, ${String(EDITS - missed.length)}`);
    figure(`${engine}: told as`, [...faults].map(([fault, times]) => `${fault} ${String(times)}`).join(", "));
    figure(
      `${engine}: one check of all rows`,
      `${String(Math.round((performance.now() - began) / EDITS))} ms`,
    );
    expect(missed).toEqual([]);
    expect(await tamperer.check()).toEqual([]);
  }, 1_800_000);
});
