import "reflect-metadata";
import type { UnitOfWork } from "../../src/use-cases/unit-of-work";
import { Seals } from "../../src/use-cases/operation/seals";
import { UNWATCHED_CLOCK } from "../../src/use-cases/shared/unwatched-clock";
import { openDatabase, type Database } from "../../src/persistence/database/data-source";
import { createUnitOfWork } from "../../src/persistence/unit-of-work";
import { createDatabase, engines, type TestDatabase } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { SEAL_KEYS } from "../support/seal-keys";
import { startServer } from "../support/server";

describe.each(engines)("a unit of work, on %s", (engine) => {
  let place: TestDatabase;
  let database: Database;
  let unitOfWork: UnitOfWork;
  beforeAll(async () => {
    place = await createDatabase(engine);
    database = await openDatabase({ url: place.url });
    unitOfWork = createUnitOfWork(database, new Seals(SEAL_KEYS), UNWATCHED_CLOCK);
    await unitOfWork.run(({ seals }) => seals.begin());
  });
  afterAll(async () => {
    await database.close();
    await place.drop();
  });
  const obligee = (id: string) => ({
    issuers: [],
    contractors: [],
    obligees: [{ id, name: id }],
    operators: [],
  });
  const exists = async (id: string): Promise<boolean> =>
    (await database.read.query<unknown[]>(`SELECT 1 FROM obligee WHERE id = '${id}'`)).length > 0;

  it("keeps nothing of work that fails, and its failure undoes no other's commit", async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) =>
        unitOfWork.run(async ({ parties }) => {
          await parties.insertMissing(obligee(`obligee_${String(i)}`));
          await new Promise((resolve) => setTimeout(resolve, 1));
          if (i % 3 === 0) throw new Error("fails");
        }),
      ),
    );
    for (const [i, { status }] of outcomes.entries()) {
      expect(status).toBe(i % 3 === 0 ? "rejected" : "fulfilled");
      expect(await exists(`obligee_${String(i)}`)).toBe(i % 3 !== 0);
    }
  });

  it("is joined by one that starts inside it: both are kept or neither", async () => {
    const inner = (id: string) => unitOfWork.run(({ parties }) => parties.insertMissing(obligee(id)));
    await unitOfWork.run(async () => {
      await inner("obligee_joined");
    });
    expect(await exists("obligee_joined")).toBe(true);
    const outer = unitOfWork.run(async () => {
      await inner("obligee_undone");
      throw new Error("fails");
    });
    await expect(outer).rejects.toThrow("fails");
    expect(await exists("obligee_undone")).toBe(false);
  });

  it("shows nobody else what is not committed yet", async () => {
    await unitOfWork.run(async ({ parties }) => {
      await parties.insertMissing(obligee("obligee_hidden"));
      expect(await exists("obligee_hidden")).toBe(false);
    });
    expect(await exists("obligee_hidden")).toBe(true);
  });

  it("is run again where others undid it: two that wait for each other's rows both come through", async () => {
    const ids = ["obligee_first", "obligee_second"];
    await unitOfWork.run(async ({ parties }) => {
      for (const id of ids) await parties.insertMissing(obligee(id));
    });
    let runs = 0;
    let held = 0;
    let bothHold: () => void = () => undefined;
    // SQLite has one writer: the other one begins when this one has ended.
    const both = engine === "postgres" ? new Promise<void>((resolve) => (bothHold = resolve)) : undefined;
    const hold = (order: readonly string[]) =>
      unitOfWork.run(async (stores) => {
        runs += 1;
        for (const id of order) {
          await stores.handOverRules.toAddTo(id);
          held += 1;
          if (held === 2) bothHold();
          await both;
        }
      });
    await Promise.all([hold(ids), hold([...ids].reverse())]);
    expect(runs).toBe(engine === "postgres" ? 3 : 2);
  });

  it("lets one of two that change the same guarantee win, and tells the other", async () => {
    const server = await startServer({ engine });
    const { data } = await post<{ guarantee: { id: string } }>(
      callAs(server, "contractor"),
      `{ guarantee(number: "2070004426") { id } }`,
    );
    const id = data?.guarantee.id ?? "";
    const change = () =>
      server.parts.useCaseParts.unitOfWork.run(({ guarantees }) =>
        guarantees.changeStatus(id, 1, "DEPOSITED"),
      );
    const wins = await Promise.all(Array.from({ length: 10 }, change));
    expect(wins.filter(Boolean)).toHaveLength(1);
    await server.stop();
  });
});
