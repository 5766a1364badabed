import "reflect-metadata";
import Sqlite from "better-sqlite3";
import { Seals } from "../../src/use-cases/operation/seals";
import { SealSweep } from "../../src/use-cases/operation/sweep-seals";
import { SYSTEM } from "../../src/use-cases/shared/system";
import { SealBroken } from "../../src/use-cases/shared/seal-finding";
import { UNWATCHED_CLOCK } from "../../src/use-cases/shared/unwatched-clock";
import { Wanted } from "../../src/use-cases/shared/wanted";
import type { UnitOfWork } from "../../src/use-cases/unit-of-work";
import type { Caller } from "../../src/domain/account/access";
import type { GuaranteeNumber } from "../../src/domain/values/guarantee-number";
import { openDatabase, type Database } from "../../src/persistence/database/data-source";
import { createReads } from "../../src/persistence/reads";
import { KeptProofs } from "../../src/persistence/seals/kept-proofs";
import { SealedRows } from "../../src/persistence/seals/sealed-rows";
import { leafOf } from "../../src/persistence/seals/register-page";
import { createUnitOfWork } from "../../src/persistence/unit-of-work";
import { engines } from "../support/engines";
import { callAs } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { perform } from "../support/operations";
import { SEAL_KEYS } from "../support/seal-keys";
import { startServer, type TestServer } from "../support/server";
import { Tamperer } from "../support/tampering";

const DAY = 24 * 3_600_000;
/** In a statement. */
const ROWS_OF_A_CONTRACTOR = /(FROM|JOIN) contractor r/;
const SHOWN = new Wanted([
  "number",
  "status",
  "amount",
  "worksContract.name",
  "end.status",
  "issuer.name",
  "branch.name",
  "contractor.name",
  "obligee.addressee",
  "certificate.content",
  "certificate.inForce",
]);

interface Subject {
  readonly id: string;
  readonly number: string;
}

describe.each(engines)("a guarantee that was verified before, on %s", (engine) => {
  let server: TestServer;
  let tamperer: Tamperer;
  let database: Database;
  let one: Subject;
  let other: Subject;
  let issuer: Caller;
  const statements: string[] = [];
  let onStatement: (statement: string) => void = () => undefined;

  const issue = async (): Promise<Subject> =>
    (await perform(callAs(server, "issuer"), "issueGuarantee", issueInput(server), "guarantee { id number }"))
      .guarantee;

  beforeAll(async () => {
    server = await startServer({ engine });
    tamperer = await Tamperer.open(server.databaseUrl);
    database = await openDatabase({
      url: server.databaseUrl,
      onStatement: (statement) => {
        statements.push(statement);
        onStatement(statement);
      },
    });
    [one, other] = [await issue(), await issue()];
    const organisationId = server.ids.issuer;
    issuer = { tokenId: "token_test", role: "ISSUER", organisationId, userId: null, scopes: null };
  });
  afterAll(async () => {
    await database.close();
    await tamperer.close();
    await server.stop();
  });

  /** A process of its own on the database: the server's writes are another's to it. */
  class Process {
    now = 0;
    readonly proofs = new KeptProofs(() => this.now);
    readonly #seals = new Seals(SEAL_KEYS);
    readonly #reads = createReads(
      database,
      () => new Date(),
      this.#seals,
      () => Promise.resolve(),
      this.proofs,
    );
    readonly unitOfWork: UnitOfWork = createUnitOfWork(
      database,
      this.#seals,
      UNWATCHED_CLOCK,
      undefined,
      this.proofs,
    );

    /** Checks all seals once, as a server does after its start. */
    async sweep(): Promise<void> {
      const useCaseParts = { unitOfWork: this.unitOfWork, clock: () => new Date() };
      const sweep = new SealSweep({ reads: this.#reads, useCaseParts });
      while (!(await sweep.next()).isRoundOver);
    }

    static async thatHasSwept(): Promise<Process> {
      const process = new Process();
      await process.sweep();
      return process;
    }

    async read(of = one, by = issuer) {
      const before = statements.length;
      const shown = await this.#reads.guarantees.byNumber(by, of.number as GuaranteeNumber, SHOWN);
      return { shown, statements: statements.slice(before) };
    }

    readAll(ids: readonly string[], wanted: Wanted): Promise<unknown[]> {
      return this.#reads.guarantees.byIds(issuer, ids, wanted);
    }

    static async thatHasRead(...guarantees: readonly Subject[]): Promise<Process> {
      const process = new Process();
      for (const each of guarantees) await process.read(each);
      return process;
    }
  }

  const statusOf = async (process: Process, of = one): Promise<unknown> =>
    ((await process.read(of)).shown as { status: string } | null)?.status;
  const versionOf = async ({ id }: Subject): Promise<number> => {
    const [row] = await database.read.query<{ version: number }[]>(
      `SELECT version FROM guarantee WHERE id = '${id}'`,
    );
    return row?.version ?? 0;
  };
  const change = async (
    { unitOfWork }: { unitOfWork: UnitOfWork },
    of: Subject,
    status: "DEPOSITED" | "ISSUED",
  ): Promise<void> => {
    const version = await versionOf(of);
    await unitOfWork.run(async ({ guarantees }) => {
      expect(await guarantees.changeStatus(of.id, version, status)).toBe(true);
    });
  };

  it("is read in one statement, and one seen first in two, the second for itself alone", async () => {
    const process = new Process();
    const first = await process.read();
    expect(first.statements).toHaveLength(2);
    expect(first.statements[1]).toMatch(ROWS_OF_A_CONTRACTOR);
    expect(await process.read()).toEqual({ shown: first.shown, statements: [first.statements[0]] });
    const next = await process.read(other);
    expect(next.statements).toHaveLength(2);
    expect(next.statements[1]).not.toMatch(ROWS_OF_A_CONTRACTOR);
  });

  const hmacsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const checked = jest.spyOn(Seals.prototype, "isSealed");
    try {
      await work();
      return checked.mock.calls.length;
    } finally {
      checked.mockRestore();
    }
  };

  it("is read in full after a day, and needs no HMAC where all of it is as it was verified", async () => {
    const process = await Process.thatHasRead(one);
    const { shown } = await process.read();
    process.now += DAY + 1;
    const hmacs = await hmacsOf(async () => {
      const again = await process.read();
      expect(again.shown).toEqual(shown);
      expect(again.statements).toHaveLength(2);
      for (const table of ["guarantee", "auth_key", "contractor", "seal_register"])
        expect(again.statements[1]).toMatch(new RegExp(`(FROM|JOIN) ${table} [rp] `));
    });
    expect(hmacs).toBe(0);
    expect((await process.read()).statements).toHaveLength(1);
  });

  it("needs an HMAC for its own rows alone after a step", async () => {
    const process = await Process.thatHasRead(one);
    await change(process, one, "DEPOSITED");
    process.now += DAY + 1;
    const first = await hmacsOf(() => new Process().read());
    const hmacs = await hmacsOf(async () => {
      expect(await statusOf(process)).toBe("DEPOSITED");
    });
    expect(hmacs).toBeGreaterThan(0);
    expect(hmacs).toBeLessThan(first);
    await change(process, one, "ISSUED");
  });

  describe("in a unit of work", () => {
    const takes = (of: readonly string[]): number[] =>
      ["seal_head WHERE chain IN", "seal_register WHERE page IN"].map(
        (from) => of.filter((text) => text.includes(`FROM ${from}`)).length,
      );
    /** Two changes of it, each sealed by itself. */
    const changeTwice = async (process: Process, isVerifiedFirst: boolean): Promise<number[]> => {
      const version = await versionOf(one);
      const before = statements.length;
      await process.unitOfWork.run(async ({ guarantees }) => {
        if (isVerifiedFirst) await guarantees.verify([one.id]);
        expect(await guarantees.changeStatus(one.id, version, "DEPOSITED")).toBe(true);
        await guarantees.verify([one.id]);
        expect(await guarantees.changeStatus(one.id, version + 1, "ISSUED")).toBe(true);
      });
      return takes(statements.slice(before));
    };

    it("has its head and its pages read once where nobody writes beside, else where they are locked", async () => {
      const isOnlyWriter = engine === "sqlite";
      expect(await changeTwice(new Process(), true)).toEqual(isOnlyWriter ? [0, 0] : [2, 1]);
      expect(await changeTwice(new Process(), false)).toEqual(isOnlyWriter ? [1, 0] : [2, 1]);
      expect(await tamperer.check()).toEqual([]);
    });

    const addEvent = ({ unitOfWork }: Process, id: string): Promise<void> =>
      unitOfWork.run(async ({ guarantees, events }) => {
        await guarantees.verify([one.id]);
        const step = {
          type: "GUARANTEE_EXPIRED",
          caller: SYSTEM,
          guaranteeId: one.id,
          from: null,
          to: null,
        } as const;
        await events.append({ id, at: new Date(), ...step });
      }, `line ${id}`);
    it("is changed behind another that this has sealed anew", async () => {
      const version = await versionOf(one);
      await new Process().unitOfWork.run(async ({ guarantees, seals }) => {
        await guarantees.verify([one.id]);
        await seals.reseal([other.id]);
        expect(await guarantees.changeStatus(one.id, version, "DEPOSITED")).toBe(true);
      });
      expect(await tamperer.check()).toEqual([]);
      await change(new Process(), one, "ISSUED");
    });

    it("has events added behind those of others that run at once", async () => {
      const process = new Process();
      const ids = Array.from({ length: 8 }, (_, i) => `event_at_once_${String(i)}`);
      await Promise.all(ids.map((id) => addEvent(process, id)));
      expect(await tamperer.check()).toEqual([]);
    });

    it("is known as it was where this is undone beside another that is not", async () => {
      const process = await Process.thatHasRead(one, other);
      const version = await versionOf(other);
      const undone = process.unitOfWork.run(async ({ guarantees }) => {
        expect(await guarantees.changeStatus(other.id, version, "DEPOSITED")).toBe(true);
        // Sealed, and verified as it is then.
        await guarantees.verify([other.id]);
        throw new Error("a rule says no");
      }, "line");
      const done = (async () => {
        const ofOne = await versionOf(one);
        await process.unitOfWork.run(async ({ guarantees }) => {
          await guarantees.verify([one.id]);
          expect(await guarantees.changeStatus(one.id, ofOne, "DEPOSITED")).toBe(true);
        }, "line");
      })();
      expect((await Promise.allSettled([undone, done])).map(({ status }) => status)).toEqual([
        "rejected",
        "fulfilled",
      ]);
      // Each in the one statement that shows it.
      for (const of of [one, other]) expect((await process.read(of)).statements.length).toBe(1);
      expect([await statusOf(process), await statusOf(process, other)]).toEqual(["DEPOSITED", "ISSUED"]);
      await change(process, one, "ISSUED");
    });

    it("has a head that is known as this has made it, and is refused after a day where that is edited", async () => {
      const process = await Process.thatHasRead(one);
      await addEvent(process, "event_of_its_own");
      process.now += DAY + 1;
      expect(await hmacsOf(() => process.read())).toBe(0);
      await addEvent(process, "event_of_its_own_2");
      await tamperer.sql(`UPDATE seal_head SET event_count = event_count + 1 WHERE chain = '${one.id}'`);
      process.now += DAY + 1;
      await expect(process.read()).rejects.toThrow(SealBroken);
      await tamperer.sql(`UPDATE seal_head SET event_count = event_count - 1 WHERE chain = '${one.id}'`);
      expect(await statusOf(process)).toBe("ISSUED");
    });

    it("needs no HMAC for a head that this has made", async () => {
      const [version, ofOther] = [await versionOf(one), await versionOf(other)];
      const heads: unknown[] = [];
      const checked = jest.spyOn(Seals.prototype, "isSealed").mockImplementation(function (
        this: Seals,
        keyId: string,
        parts: readonly unknown[],
        seal: string,
      ) {
        if (parts[0] === "head" && parts[1] === one.id) heads.push(parts);
        return this.seal(keyId, parts) === seal;
      });
      try {
        await new Process().unitOfWork.run(async ({ guarantees }) => {
          expect(await guarantees.changeStatus(one.id, version, "DEPOSITED")).toBe(true);
          expect(await guarantees.changeStatus(other.id, ofOther, "DEPOSITED")).toBe(true);
          // Before the other is verified, both are sealed.
          await guarantees.verify([other.id]);
          heads.length = 0;
          expect(await guarantees.changeStatus(one.id, version + 1, "ISSUED")).toBe(true);
          expect(await guarantees.changeStatus(other.id, ofOther + 1, "ISSUED")).toBe(true);
        });
      } finally {
        checked.mockRestore();
      }
      // PostgreSQL reads it again, once it is locked.
      expect(heads).toHaveLength(engine === "sqlite" ? 0 : 1);
    });
  });

  it("that a sweep has checked is read in one statement, without any HMAC, when it is seen first", async () => {
    const process = await Process.thatHasSwept();
    // The sweep keeps guarantees, not their parties.
    await process.read(other);
    const hmacs = await hmacsOf(async () => {
      expect((await process.read()).statements).toHaveLength(1);
    });
    expect(hmacs).toBe(0);
  });

  it("lets the sweep close its connection after a round", async () => {
    const closed = jest.spyOn(database, "closeApart");
    await Process.thatHasSwept();
    expect(closed).toHaveBeenCalledTimes(1);
    closed.mockRestore();
  });

  it("is read in one statement after writes of the same process to others, and after one that failed", async () => {
    const process = await Process.thatHasRead(one);
    await change(process, other, "DEPOSITED");
    expect((await process.read()).statements).toHaveLength(1);
    const failing = process.unitOfWork.run(async ({ guarantees }) => {
      await guarantees.changeStatus(other.id, await versionOf(other), "ISSUED");
      throw new Error("fails");
    });
    await expect(failing).rejects.toThrow("fails");
    expect((await process.read()).statements).toHaveLength(1);
    await change(process, other, "ISSUED");
    expect(await statusOf(process, other)).toBe("ISSUED");
  });

  it("is read as it was changed, by this process or by another server", async () => {
    const process = await Process.thatHasRead(one);
    await change(process, one, "DEPOSITED");
    expect(await statusOf(process)).toBe("DEPOSITED");
    await change(server.parts.useCaseParts, one, "ISSUED");
    expect(await statusOf(process)).toBe("ISSUED");
    expect((await process.read()).statements).toHaveLength(1);
  });

  it("needs no rows read again after another server's write to others", async () => {
    const process = await Process.thatHasRead(one);
    await issue();
    const { statements: needed } = await process.read();
    expect(needed).toHaveLength(2);
    expect(needed[1]).toContain("seal_register");
    expect(needed[1]).not.toMatch(/(FROM|JOIN) (guarantee|contractor) r/);
    expect((await process.read()).statements).toHaveLength(1);
  });

  it("needs no statement of its own after another server's write that the same process has seen", async () => {
    const others: Subject[] = [];
    while (others.length < 8) others.push(await issue());
    const process = await Process.thatHasRead(one, ...others);
    await issue();
    expect((await process.read()).statements).toHaveLength(2);
    const needed: number[] = [];
    for (const each of others) needed.push((await process.read(each)).statements.length);
    // The write may be in the part of the register that one of them is in.
    expect(needed.filter((count) => count === 1).length).toBeGreaterThanOrEqual(7);
  });

  /** Of a row from which anything is shown, or which decides who sees it. */
  const SHOWN_EDITS: Readonly<Record<string, () => readonly [made: string, undone: string]>> = {
    "its amount": () => [
      `UPDATE guarantee SET amount = amount + 1 WHERE id = '${one.id}'`,
      `UPDATE guarantee SET amount = amount - 1 WHERE id = '${one.id}'`,
    ],
    "its certificate": () => [
      `UPDATE certificate SET content = content || ' ' WHERE guarantee_id = '${one.id}'`,
      `UPDATE certificate SET content = trim(content) WHERE guarantee_id = '${one.id}'`,
    ],
    "the day until which it is in force": () => [
      `UPDATE guarantee SET expires_on = '9' || substr(expires_on, 2) WHERE id = '${one.id}'`,
      `UPDATE guarantee SET expires_on = '2' || substr(expires_on, 2) WHERE id = '${one.id}'`,
    ],
    "its contractor's name": () => [
      `UPDATE contractor SET name = name || 'x' WHERE id = '${server.ids.contractor}'`,
      `UPDATE contractor SET name = substr(name, 1, length(name) - 1) WHERE id = '${server.ids.contractor}'`,
    ],
    "its obligee's name, in the place of the addressee that there is not": () => [
      `UPDATE obligee SET name = name || 'x' WHERE id = '${server.ids.kinki}'`,
      `UPDATE obligee SET name = substr(name, 1, length(name) - 1) WHERE id = '${server.ids.kinki}'`,
    ],
    "its obligee's addressee": () => [
      `UPDATE obligee SET addressee = 'x' WHERE id = '${server.ids.kinki}'`,
      `UPDATE obligee SET addressee = NULL WHERE id = '${server.ids.kinki}'`,
    ],
    "its branch": () => [
      "UPDATE issuer_branch SET name = name || 'x'",
      "UPDATE issuer_branch SET name = substr(name, 1, length(name) - 1)",
    ],
    "its end, which it has not come to": () => [
      `INSERT INTO guarantee_end (id, guarantee_id, status, ended_on, recorded_at) VALUES ('end_x', '${one.id}', 'DISCHARGED', '2026-01-01', '2026-01-01T00:00:00.000Z')`,
      "DELETE FROM guarantee_end WHERE id = 'end_x'",
    ],
    "a column of it that is not shown": () => [
      `UPDATE guarantee SET works_place = works_place || 'x' WHERE id = '${one.id}'`,
      `UPDATE guarantee SET works_place = substr(works_place, 1, length(works_place) - 1) WHERE id = '${one.id}'`,
    ],
    "its certificate, which is taken away": () => [
      `UPDATE certificate SET guarantee_id = 'guarantee_none' WHERE guarantee_id = '${one.id}'`,
      `UPDATE certificate SET guarantee_id = '${one.id}' WHERE guarantee_id = 'guarantee_none'`,
    ],
    "its contractor, which is taken away": () => [
      `UPDATE contractor SET id = 'x' || id WHERE id = '${server.ids.contractor}'`,
      `UPDATE contractor SET id = substr(id, 2) WHERE id = 'x${server.ids.contractor}'`,
    ],
    "its contractor, whose id is another's": () => [
      `UPDATE guarantee SET contractor_id = (SELECT MAX(id) FROM contractor WHERE id <> '${server.ids.contractor}') WHERE id = '${one.id}'`,
      `UPDATE guarantee SET contractor_id = '${server.ids.contractor}' WHERE id = '${one.id}'`,
    ],
  };

  it.each(Object.keys(SHOWN_EDITS))("is refused where somebody changes %s", async (what) => {
    const process = await Process.thatHasRead(one);
    const [made, undone] = (SHOWN_EDITS[what] as (typeof SHOWN_EDITS)[string])();
    await tamperer.sql(made);
    const refused = process.read();
    await expect(refused).rejects.toThrow(SealBroken);
    await tamperer.sql(undone);
    expect((await process.read()).statements).toHaveLength(1);
  });

  it.each(Object.keys(SHOWN_EDITS))(
    "is refused where somebody changes %s, after a day or a sweep too",
    async (what) => {
      const [read, swept] = [await Process.thatHasRead(one), await Process.thatHasSwept()];
      read.now += DAY + 1;
      const [made, undone] = (SHOWN_EDITS[what] as (typeof SHOWN_EDITS)[string])();
      await tamperer.sql(made);
      await expect(read.read()).rejects.toThrow(SealBroken);
      await expect(swept.read()).rejects.toThrow(SealBroken);
      await tamperer.sql(undone);
      expect((await swept.read()).shown).toEqual((await read.read()).shown);
    },
  );

  it("is refused to another issuer in whose name somebody puts it, though nothing that is shown was changed", async () => {
    const process = await Process.thatHasRead(one);
    const [row] = await database.read.query<{ id: string }[]>(
      `SELECT MAX(id) AS id FROM issuer WHERE id <> '${server.ids.issuer}'`,
    );
    const another: Caller = { ...issuer, organisationId: row?.id ?? "issuer_another" };
    if (!row?.id)
      await tamperer.sql(
        "INSERT INTO issuer (id, name, address, number_prefix, next_serial) " +
          `SELECT 'issuer_another', name, address, '999', 1 FROM issuer WHERE id = '${server.ids.issuer}'`,
      );
    await tamperer.sql(`UPDATE guarantee SET issuer_id = '${another.organisationId}' WHERE id = '${one.id}'`);
    await expect(process.read(one, another)).rejects.toThrow(SealBroken);
    await tamperer.sql(
      `UPDATE guarantee SET issuer_id = '${server.ids.issuer}' WHERE id = '${one.id}'`,
      "DELETE FROM issuer WHERE id = 'issuer_another'",
    );
  });

  /** What is not shown: the copy in memory is the system's, and so is all that is served. */
  const HIDDEN_EDITS: Readonly<
    Record<string, () => readonly [made: readonly string[], undone: readonly string[]]>
  > = {
    "a row that is not shown": () => [
      [
        `CREATE TABLE taken AS SELECT * FROM auth_key WHERE guarantee_id = '${one.id}'`,
        `DELETE FROM auth_key WHERE guarantee_id = '${one.id}'`,
      ],
      ["INSERT INTO auth_key SELECT * FROM taken", "DROP TABLE taken"],
    ],
    "a seal": () => [
      [
        `CREATE TABLE taken AS SELECT * FROM seal WHERE row_id = '${one.id}'`,
        `DELETE FROM seal WHERE row_id = '${one.id}'`,
      ],
      ["INSERT INTO seal SELECT * FROM taken", "DROP TABLE taken"],
    ],
    "its head": () => [
      [`UPDATE seal_head SET event_count = event_count + 1 WHERE chain = '${one.id}'`],
      [`UPDATE seal_head SET event_count = event_count - 1 WHERE chain = '${one.id}'`],
    ],
    "a page of the register": () => [
      [`UPDATE seal_register SET entries = entries || ' ' WHERE page = '${leafOf(one.id)}'`],
      [`UPDATE seal_register SET entries = trim(entries) WHERE page = '${leafOf(one.id)}'`],
    ],
  };

  it.each(Object.keys(HIDDEN_EDITS))(
    "is served as the system wrote it where somebody changes %s, and refused once a sweep has found it, or after a day",
    async (what) => {
      const [read, swept] = [await Process.thatHasRead(one), await Process.thatHasSwept()];
      const { shown } = await read.read();
      const [made, undone] = (HIDDEN_EDITS[what] as (typeof HIDDEN_EDITS)[string])();
      await tamperer.sql(...made);
      for (const process of [read, swept]) expect((await process.read()).shown).toEqual(shown);
      read.now += DAY + 1;
      await expect(read.read()).rejects.toThrow(SealBroken);
      await swept.sweep();
      await expect(swept.read()).rejects.toThrow(SealBroken);
      await tamperer.sql(...undone);
      for (const process of [read, swept]) expect((await process.read()).shown).toEqual(shown);
    },
  );

  it.each(Object.keys(HIDDEN_EDITS))(
    "is refused by a process that has neither read it nor swept where somebody has changed %s",
    async (what) => {
      const [made, undone] = (HIDDEN_EDITS[what] as (typeof HIDDEN_EDITS)[string])();
      await tamperer.sql(...made);
      const process = await Process.thatHasRead(other);
      await expect(process.read()).rejects.toThrow(SealBroken);
      await tamperer.sql(...undone);
      expect((await process.read()).shown).not.toBeNull();
    },
  );

  it.each(["this process", "another server"])(
    "is read again where a change is taken back before its seals are read, and %s writes in between",
    async (writer) => {
      for (const process of [await Process.thatHasRead(other), await Process.thatHasRead(one, other)]) {
        const { shown } = await new Process().read();
        const raise = (by: number): Promise<unknown> =>
          tamperer.sql(`UPDATE guarantee SET amount = amount + ${String(by)} WHERE id = '${one.id}'`);
        await raise(1);
        const seals = jest.spyOn(SealedRows.prototype, "partsOf");
        seals.mockImplementationOnce(async function (this: SealedRows, ...asked) {
          await raise(-1);
          const by = writer === "this process" ? process : server.parts.useCaseParts;
          await change(by, other, "DEPOSITED");
          await change(by, other, "ISSUED");
          return this.partsOf(...asked);
        });
        try {
          expect((await process.read()).shown).toEqual(shown);
        } finally {
          seals.mockRestore();
        }
      }
    },
  );

  it("is served with an end that was taken back, among more than are kept", async () => {
    const ids = [one.id, other.id];
    while (ids.length < 100) ids.push((await issue()).id);
    const evidence = {
      kind: "DISCHARGE_CERTIFICATE",
      day: "2026-10-01",
      reference: "E",
      digest: "a".repeat(64),
    };
    const end = {
      status: "DISCHARGED",
      endedOn: "2026-10-01",
      ground: null,
      consentedOn: null,
      reference: "R",
    };
    const { unitOfWork } = new Process();
    await unitOfWork.run(async ({ guarantees, guaranteeEnds }) => {
      await guarantees.verify([one.id]);
      const pending = {
        id: "pending_end",
        end: { ...end, evidence },
        recordedBy: "user",
        recordedAt: new Date(),
      };
      await guaranteeEnds.addPending({ id: one.id }, pending as never);
    });
    await unitOfWork.run(async ({ guarantees, guaranteeEnds }) => {
      await guarantees.verify([one.id]);
      await guaranteeEnds.takeBackPending({ id: "pending_end" });
    });
    const wanted = new Wanted(["pendingEnd.status", ...SHOWN]);
    for (const process of [new Process(), await Process.thatHasSwept()])
      expect(await process.readAll(ids, wanted)).toHaveLength(100);
  });

  it("is refused as it was before, whole, with its seals and its head", async () => {
    await tamperer.remember();
    const process = await Process.thatHasRead(one);
    await change(process, one, "DEPOSITED");
    expect(await statusOf(process)).toBe("DEPOSITED");
    const after = await Tamperer.open(server.databaseUrl);
    await after.remember();
    await tamperer.bringBack(one.id);
    await expect(process.read()).rejects.toThrow(SealBroken);
    await after.bringBack(one.id);
    await after.close();
    await change(process, one, "ISSUED");
    expect(await statusOf(process)).toBe("ISSUED");
  });

  it("is refused under an older root that is brought back with its row, whoever wrote in between", async () => {
    for (const writer of ["this process", "another server"]) {
      const process = await Process.thatHasRead(one, other);
      await tamperer.sql(
        "CREATE TABLE older_root AS SELECT * FROM seal_register WHERE page = 'root'",
        "CREATE TABLE newer_root AS SELECT * FROM seal_register WHERE page = 'none'",
      );
      const by = writer === "this process" ? process : server.parts.useCaseParts;
      await change(by, one, "DEPOSITED");
      // Only another guarantee is read in between: the copies of this one are still those of the older root.
      await process.read(other);
      const put = (from: string): string =>
        `UPDATE seal_register SET entries = (SELECT entries FROM ${from}), seal = (SELECT seal FROM ${from}) WHERE page = 'root'`;
      const row = (status: string, by: string): string =>
        `UPDATE guarantee SET status = '${status}', version = version ${by} WHERE id = '${one.id}'`;
      await tamperer.sql(
        "INSERT INTO newer_root SELECT * FROM seal_register WHERE page = 'root'",
        put("older_root"),
        row("ISSUED", "- 1"),
      );
      await expect(process.read()).rejects.toThrow(SealBroken);
      await tamperer.sql(
        put("newer_root"),
        row("DEPOSITED", "+ 1"),
        "DROP TABLE older_root",
        "DROP TABLE newer_root",
      );
      expect(await statusOf(process)).toBe("DEPOSITED");
      await change(process, one, "ISSUED");
    }
  });

  it("is refused under a root that this process never saw, and that others were read under before", async () => {
    const { issuer: issuerId, contractor, kinki } = server.ids;
    const digitOf = (id: string): string => leafOf(id).slice(0, 1);
    const others = [issuerId, contractor, kinki, other.id].map(digitOf);
    let apart = await issue();
    while (others.includes(digitOf(apart.id))) apart = await issue();
    const process = await Process.thatHasRead(apart, other);
    await change(server.parts.useCaseParts, other, "DEPOSITED");
    await tamperer.sql("CREATE TABLE unseen_root AS SELECT * FROM seal_register WHERE page = 'root'");
    await change(server.parts.useCaseParts, apart, "DEPOSITED");
    await process.read(other);
    await tamperer.sql(
      "CREATE TABLE newest_root AS SELECT * FROM seal_register WHERE page = 'root'",
      "UPDATE seal_register SET entries = (SELECT entries FROM unseen_root), seal = (SELECT seal FROM unseen_root) WHERE page = 'root'",
      `UPDATE guarantee SET status = 'ISSUED', version = version - 1 WHERE id = '${apart.id}'`,
    );
    await process.read(other);
    await expect(process.read(apart)).rejects.toThrow(SealBroken);
    await tamperer.sql(
      "UPDATE seal_register SET entries = (SELECT entries FROM newest_root), seal = (SELECT seal FROM newest_root) WHERE page = 'root'",
      `UPDATE guarantee SET status = 'DEPOSITED', version = version + 1 WHERE id = '${apart.id}'`,
      "DROP TABLE unseen_root",
      "DROP TABLE newest_root",
    );
    expect(await statusOf(process, apart)).toBe("DEPOSITED");
    await change(server.parts.useCaseParts, other, "ISSUED");
  });

  if (engine === "sqlite")
    it("is refused where the change is taken back before its seals are read", async () => {
      const editor = new Sqlite(server.databaseUrl.slice("sqlite:".length));
      const raise = (by: number): unknown =>
        editor.exec(`UPDATE guarantee SET amount = amount + ${String(by)} WHERE id = '${one.id}'`);
      for (const process of [new Process(), await Process.thatHasRead(one)]) {
        raise(1);
        onStatement = (statement) => {
          if (!statement.includes("seal_head")) return;
          onStatement = () => undefined;
          raise(-1);
        };
        await expect(process.read()).rejects.toThrow(SealBroken);
        await process.read();
      }
      editor.close();
    });
});
