import { rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { openSnapshot } from "../../src/persistence/database/snapshot";
import { createDatabase, engines } from "../support/engines";
import { ServerProcess } from "../support/server-process";
import { randomOf } from "../support/tampering";
import { collectFigures } from "./support/figures";
import { sandboxDirectory, startSandbox } from "./support/sandbox-process";
import { Writers } from "./support/writers";

const KILLS = 20;
const WRITERS = 8;
const SEED = 20_261_129;
/** Milliseconds under load before a kill: at least, and what chance adds. */
const LIFE = { shortest: 300, more: 1_500 };

const figure = collectFigures(
  `${String(KILLS)} times kill -9 of the server under ${String(WRITERS)} writers, each followed by the doctor`,
);

/**
 * What the doctor's command finds of the place as the kill left it: a line each. Mails that wait are no trace of a kill: the
 * sandbox's are of long ago, and nobody is sending.
 */
async function examined(directory: string, settings: Record<string, string>): Promise<string[]> {
  const doctor = new ServerProcess("doctor", directory, settings, "--json");
  await doctor.exit;
  const said = doctor.output().trim().split("\n");
  if (!said.at(-1)?.includes('"summary"')) throw new Error(`the doctor broke off: ${doctor.output()}`);
  return said.filter((line) => {
    const { finding } = JSON.parse(line) as { finding?: { check: string; severity: string } };
    return finding && finding.severity !== "note" && finding.check !== "queue";
  });
}

describe.each(engines)("a server that is killed while it writes, on %s", (engine) => {
  const place = sandboxDirectory();
  const random = randomOf(SEED);
  afterAll(() => {
    rmSync(place.directory, { recursive: true, force: true });
  });

  it("loses nothing that it acknowledged, and leaves nothing half-written", async () => {
    const database = await createDatabase(engine);
    const settings = { DATABASE_URL: database.url };
    const writers = new Writers(WRITERS);
    const found: string[] = [];
    let broken = 0;
    const life = async (end: () => Promise<void>): Promise<void> => {
      const server = await startSandbox(settings, place);
      writers.start(server);
      await wait(LIFE.shortest + random(LIFE.more));
      const before = writers.answers.length;
      await server.kill();
      await writers.stop();
      broken += writers.answers.slice(before).filter(({ status }) => status === "none").length;
      await end();
    };
    for (let kill = 0; kill < KILLS; kill += 1)
      await life(async () => void found.push(...(await examined(place.directory, settings))));
    // What broke off is tried again: with the same key it is done once.
    const last = await startSandbox(settings, place);
    writers.start(last);
    await wait(2_000);
    await writers.stop();
    await last.kill();

    const snapshot = await openSnapshot(database.url);
    const rows = await snapshot.rows<{ id: string; name: string }>(
      () => "SELECT id, works_name AS name FROM guarantee WHERE works_name LIKE '工事 writer-%'",
    );
    await snapshot.close();
    await database.drop();
    const stored = new Map(rows.map(({ id, name }) => [id, name]));
    const missing = [...writers.acknowledged].filter(([key, id]) => stored.get(id) !== `工事 ${key}`);
    figure(`${engine}: acknowledged in all`, writers.acknowledged.size);
    figure(`${engine}: broken off by a kill`, broken);
    figure(`${engine}: acknowledged, and missing`, missing.length);
    figure(`${engine}: written twice`, rows.length - new Set(stored.values()).size);
    figure(`${engine}: found by ${String(KILLS)} doctors`, found.length);
    expect(missing).toEqual([]);
    expect(new Set(stored.values()).size).toBe(rows.length);
    expect(found).toEqual([]);
    expect(broken).toBeGreaterThan(KILLS);
  });
});
