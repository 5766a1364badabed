import "reflect-metadata";
import type { UnitOfWork } from "../../src/use-cases/unit-of-work";
import { Seals } from "../../src/use-cases/operation/seals";
import { UNWATCHED_CLOCK } from "../../src/use-cases/shared/unwatched-clock";
import { openDatabase, type Database } from "../../src/persistence/database/data-source";
import { createUnitOfWork } from "../../src/persistence/unit-of-work";
import { createDatabase, type TestDatabase } from "../support/engines";
import { SEAL_KEYS } from "../support/seal-keys";

describe("units of work on SQLite that wait for each other", () => {
  const statements: string[] = [];
  let place: TestDatabase;
  let database: Database;
  let unitOfWork: UnitOfWork;
  beforeAll(async () => {
    place = await createDatabase("sqlite");
    database = await openDatabase({ url: place.url, onStatement: (text) => statements.push(text) });
    unitOfWork = createUnitOfWork(database, new Seals(SEAL_KEYS), UNWATCHED_CLOCK);
    await unitOfWork.run(({ seals }) => seals.begin());
  });
  beforeEach(() => {
    statements.length = 0;
  });
  afterAll(async () => {
    await database.close();
    await place.drop();
  });

  const commits = (): number => statements.filter((text) => text === "COMMIT").length;
  const enter = (id: string, line: string): Promise<void> =>
    unitOfWork.run(
      ({ parties }) =>
        parties.insertMissing({ issuers: [], contractors: [], obligees: [{ id, name: id }], operators: [] }),
      line,
    );
  const enterThenFail = (id: string, error: Error): Promise<void> =>
    unitOfWork.run(async ({ parties }) => {
      await parties.insertMissing({
        issuers: [],
        contractors: [],
        obligees: [{ id, name: id }],
        operators: [],
      });
      throw error;
    }, "line");
  const entered = async (beginning: string): Promise<string[]> =>
    (
      await database.read.query<{ id: string }[]>(
        `SELECT id FROM obligee WHERE id LIKE '${beginning}%' ORDER BY id`,
      )
    ).map(({ id }) => id);

  it("share one commit, and are answered after it", async () => {
    const outcomes = Array.from({ length: 8 }, (_, i) =>
      enter(`shared_${String(i)}`, `line ${String(i % 3)}`).then(async () => {
        expect(commits()).toBe(1);
        expect(await entered("shared_")).toHaveLength(8);
      }),
    );
    await Promise.all(outcomes);
    expect(commits()).toBe(1);
  });

  it("wait one turn of the loop for others, where the last commit was shared by none", async () => {
    const turns = async (count: number): Promise<void> => {
      for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    };
    const followed = async (beginning: string, count: number): Promise<number> => {
      const first = enter(`${beginning}_1`, "line");
      await turns(count);
      await Promise.all([first, enter(`${beginning}_2`, "line")]);
      return commits();
    };
    // Of two that came one after the other nobody else is to be expected.
    await enter("alone", "line");
    statements.length = 0;
    expect(await followed("apart", 3)).toBe(2);
  });

  it("are so many at most that the first ones wait for no endless row", async () => {
    await Promise.all(Array.from({ length: 40 }, (_, i) => enter(`many_${String(i)}`, "line")));
    expect(commits()).toBe(3);
    expect(await entered("many_")).toHaveLength(40);
  });

  it("undo nothing of the others, wherever one fails", async () => {
    const wrong = new Error("a rule says no");
    const outcomes = await Promise.allSettled([
      enterThenFail("alone_first", wrong),
      enter("alone_1", "line"),
      enterThenFail("alone_between", wrong),
      enter("alone_2", "line"),
      enterThenFail("alone_last", wrong),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual([
      "rejected",
      "fulfilled",
      "rejected",
      "fulfilled",
      "rejected",
    ]);
    expect(outcomes[2]).toMatchObject({ reason: wrong });
    expect(await entered("alone_")).toEqual(["alone_1", "alone_2"]);
  });

  it("see what those before them wrote, and seal behind it", async () => {
    await Promise.all([enter("twice", "line"), enter("twice", "line"), enter("twice", "other")]);
    expect(await entered("twice")).toEqual(["twice"]);
    await expect(enter("after", "line")).resolves.toBeUndefined();
  });

  it("are all told of a fault of the storage, and none is kept", async () => {
    const fill = () =>
      unitOfWork.run(({ settings }) => settings.set("sealedSince", "x".repeat(500_000)), "line");
    await database.write.query("PRAGMA max_page_count = 1");
    const outcomes = await Promise.allSettled([
      unitOfWork.run(() => Promise.resolve(), "line"),
      fill(),
      unitOfWork.run(() => Promise.resolve(), "line"),
    ]);
    await database.write.query("PRAGMA max_page_count = 1000000");
    const full = { status: "rejected", reason: { name: "StorageUnavailable", trouble: "FULL" } };
    // The third begins another transaction.
    expect(outcomes).toMatchObject([full, full, { status: "fulfilled" }]);
    await expect(enter("room_again", "line")).resolves.toBeUndefined();
  });

  it("leave the system's own work alone: nobody waits for it", async () => {
    let isWorking = false;
    const first = enter("before_system", "line").then(() => {
      expect(isWorking).toBe(false);
    });
    const own = unitOfWork.run(async ({ settings }) => {
      isWorking = true;
      await settings.tryWriting();
    });
    await Promise.all([first, own]);
    expect(commits()).toBe(2);
  });
});
