import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { MANIFEST, type Manifest } from "../../src/persistence/backup/manifest";
import { openSnapshot } from "../../src/persistence/database/snapshot";
import { busyWriters, type BusyWriters } from "../support/busy-writers";
import { createDatabase, engines, type TestDatabase } from "../support/engines";
import { ServerProcess } from "../support/server-process";
import { collectFigures } from "./support/figures";
import { startSandbox, type SandboxProcess } from "./support/sandbox-process";

const WRITERS = 8;
const BACKUPS = 5;
/** Guarantees that are there before the first backup, and that come before each of the next. */
const BEFORE_FIRST = 400;
const BETWEEN = 40;

const figure = collectFigures(
  `${String(BACKUPS)} backups beside ${String(WRITERS)} clients that issue without a pause, each restored into both engines`,
);

interface Taken {
  readonly directory: string;
  readonly manifest: Manifest;
  /** What was acknowledged before its state was taken. */
  readonly acknowledged: readonly string[];
  /** Answers that the writers had while the command ran. */
  readonly beside: number;
  readonly seconds: number;
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly seconds: number;
}

describe.each(engines)("backups beside clients that write, on %s", (engine) => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-backups-"));
  const places: TestDatabase[] = [];
  const taken: Taken[] = [];
  let sandbox: SandboxProcess;
  let writers: BusyWriters;

  const place = async (on: (typeof engines)[number]): Promise<string> => {
    const database = await createDatabase(on);
    places.push(database);
    return database.url;
  };
  /** A command as npm runs it, with the secrets of the sandbox. */
  const run = async (url: string, command: string, ...more: string[]): Promise<Ran> => {
    const began = performance.now();
    const process = new ServerProcess(command, sandbox.directory, { DATABASE_URL: url }, ...more);
    const code = await process.exit;
    return { code, output: process.output(), seconds: (performance.now() - began) / 1_000 };
  };
  const comeTo = async (count: number): Promise<void> => {
    while (writers.acknowledged().length < count) await wait(20);
  };
  const back = async (url: string, name: string): Promise<Taken> => {
    const target = join(directory, name);
    const before = writers.acknowledged().length;
    const { code, output, seconds } = await run(url, "backup", target);
    const beside = writers.acknowledged().length - before;
    if (code !== 0) throw new Error(`the backup ended with ${String(code)}: ${output}`);
    const manifest = JSON.parse(readFileSync(join(target, MANIFEST), "utf8")) as Manifest;
    const acknowledged = writers.acknowledgedBefore(new Date(manifest.takenAt));
    return { directory: target, manifest, acknowledged, beside, seconds };
  };

  beforeAll(async () => {
    const url = await place(engine);
    sandbox = await startSandbox({ DATABASE_URL: url });
    writers = busyWriters(sandbox, WRITERS);
    const began = performance.now();
    await comeTo(BEFORE_FIRST);
    const alone = BEFORE_FIRST / ((performance.now() - began) / 1_000);
    for (let i = 0; i < BACKUPS; i += 1) {
      await comeTo(BEFORE_FIRST + i * BETWEEN);
      taken.push(await back(url, `backup-${String(i)}`));
    }
    await writers.stop();
    const rows = taken.map(({ manifest }) => manifest.tables.reduce((sum, each) => sum + each.rows, 0));
    const seconds = taken.reduce((sum, each) => sum + each.seconds, 0);
    const beside = taken.reduce((sum, each) => sum + each.beside, 0);
    figure(`${engine}: rows in each backup`, rows.join(", "));
    figure(`${engine}: acknowledged before each`, taken.map((each) => each.acknowledged.length).join(", "));
    figure(`${engine}: seconds of each`, inSeconds(taken));
    figure(
      `${engine}: issued in a second without a backup, beside one`,
      `${alone.toFixed(0)}, ${(beside / seconds).toFixed(0)}`,
    );
  });
  afterAll(async () => {
    await sandbox.stop();
    for (const database of places) await database.drop();
    rmSync(directory, { recursive: true });
  });

  it("are of this engine, and go on while clients write", () => {
    expect(taken.map(({ manifest }) => manifest.engine)).toEqual(taken.map(() => engine));
    for (const { beside } of taken) expect(beside).toBeGreaterThan(0);
  });

  it.each(engines)("lack nothing that was acknowledged, and are clean, restored into %s", async (to) => {
    const [restores, doctors]: [Ran[], Ran[]] = [[], []];
    const [missing, findings]: [string[], unknown[]] = [[], []];
    for (const backup of taken) {
      const url = await place(to);
      const restored = await run(url, "restore", backup.directory);
      restores.push(restored);
      if (restored.code !== 0)
        throw new Error(`the restore ended with ${String(restored.code)}: ${restored.output}`);
      const ids = await guaranteesIn(url);
      missing.push(...backup.acknowledged.filter((id) => !ids.has(id)));
      const doctor = await run(url, "doctor", "--json");
      doctors.push(doctor);
      findings.push(...findingsOf(doctor));
    }
    const way = `${engine} → ${to}`;
    figure(`${way}: seconds of each restore, the doctor in it`, inSeconds(restores));
    figure(`${way}: seconds of the doctor`, inSeconds(doctors));
    figure(`${way}: checks of the doctor`, checksOf(doctors[0] as Ran).length);
    figure(`${way}: missing, findings`, `${String(missing.length)}, ${String(findings.length)}`);
    expect(findings).toEqual([]);
    expect(missing).toEqual([]);
    expect(doctors.map(({ code }) => code)).toEqual(taken.map(() => 0));
    // Examined only where the secrets of the original are there.
    for (const doctor of doctors) expect(checksOf(doctor)).toContain("secrets");
  });
});

function inSeconds(ran: readonly { readonly seconds: number }[]): string {
  return ran.map(({ seconds }) => seconds.toFixed(1)).join(", ");
}

async function guaranteesIn(url: string): Promise<ReadonlySet<string>> {
  const snapshot = await openSnapshot(url);
  try {
    const rows = await snapshot.rows<{ id: string }>(() => "SELECT id FROM guarantee");
    return new Set(rows.map(({ id }) => id));
  } finally {
    await snapshot.close();
  }
}

interface Line {
  readonly finding?: { readonly severity: string };
  readonly report?: { readonly check: string; readonly wasSkipped: boolean };
  readonly summary?: { readonly clean: boolean };
}

/** All but mere notes, and what was not examined; the whole output where it does not say that it came to its end. */
function findingsOf({ output }: Ran): unknown[] {
  const lines = linesOf(output);
  const wrong = lines.flatMap(({ finding }) => (finding && finding.severity !== "note" ? [finding] : []));
  const skipped = lines.flatMap(({ report }) => (report?.wasSkipped ? [report] : []));
  return lines.at(-1)?.summary?.clean === (wrong.length === 0) ? [...wrong, ...skipped] : [output];
}

function checksOf({ output }: Ran): string[] {
  return linesOf(output).flatMap(({ report }) => (report ? [report.check] : []));
}

function linesOf(output: string): Line[] {
  try {
    return output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Line);
  } catch {
    return [];
  }
}
