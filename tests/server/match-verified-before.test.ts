import "reflect-metadata";
import { Seals } from "../../src/use-cases/operation/seals";
import { compareGuarantees, type MatchedGuarantee } from "../../src/use-cases/match/compare-guarantees";
import { SealBroken } from "../../src/use-cases/shared/seal-finding";
import type { Caller } from "../../src/domain/account/access";
import { NOTHING_EXPECTED, type GuaranteeExpectation } from "../../src/domain/match/guarantee-expectation";
import { openDatabase, type Database } from "../../src/persistence/database/data-source";
import { createReads } from "../../src/persistence/reads";
import { KeptProofs } from "../../src/persistence/seals/kept-proofs";
import { engines } from "../support/engines";
import { callAs } from "../support/graphql-client";
import { issuedPair, serverOfOpenings, type Pair } from "../support/opened-certificates";
import { perform } from "../support/operations";
import { SEAL_KEYS } from "../support/seal-keys";
import type { TestServer } from "../support/server";
import { Tamperer } from "../support/tampering";

const DAY = 24 * 3_600_000;

describe.each(engines)("comparing a guarantee that was verified before, on %s", (engine) => {
  let server: TestServer;
  let tamperer: Tamperer;
  let database: Database;
  let ofDepartment: Pair;
  let ofBody: Pair;
  let department: Caller;
  let bodyId: string;
  let aliases: string;
  let corporateNumber: string;
  const statements: string[] = [];

  const callerOf = (role: "ISSUER" | "OBLIGEE", organisationId: string): Caller => ({
    tokenId: "token_test",
    role,
    organisationId,
    userId: null,
    scopes: null,
  });

  beforeAll(async () => {
    server = await serverOfOpenings(engine);
    tamperer = await Tamperer.open(server.databaseUrl);
    database = await openDatabase({
      url: server.databaseUrl,
      onStatement: (statement) => statements.push(statement),
    });
    const { kinki } = server.ids;
    department = callerOf("OBLIGEE", kinki);
    ofDepartment = await issuedPair(server);
    const { number, key } = ofDepartment;
    await perform(callAs(server, "obligee"), "openCertificate", { number, key, enterIntoLedger: true });
    const [stored] = await database.read.query<Record<"body" | "aliases" | "number", string>[]>(
      `SELECT o.parent_id AS body, o.aliases AS aliases, k.corporate_number AS number FROM obligee o, contractor k ` +
        `WHERE o.id = '${kinki}' AND k.id = '${server.ids.contractor}'`,
    );
    if (!stored) throw new Error("the parties are not there");
    ({ body: bodyId, aliases, number: corporateNumber } = stored);
    ofBody = await issuedPair(server, { obligeeId: bodyId });
  });
  afterAll(async () => {
    await database.close();
    await tamperer.close();
    await server.stop();
  });

  /** A process of its own on the database. */
  class Process {
    now = 0;
    readonly #reads = createReads(
      database,
      () => new Date(),
      new Seals(SEAL_KEYS),
      () => Promise.resolve(),
      new KeptProofs(() => this.now),
    );

    async match(
      { id }: Pair = ofDepartment,
      by = department,
      expected: Partial<GuaranteeExpectation> = {},
    ): Promise<{ matched: MatchedGuarantee | null | undefined; statements: string[] }> {
      const before = statements.length;
      const [matched] = await compareGuarantees({ reads: this.#reads, clock: () => new Date() }, by, [
        { guaranteeId: id, number: null, expected: { ...NOTHING_EXPECTED, ...expected } },
      ]);
      return { matched, statements: statements.slice(before) };
    }

    static async thatHasMatched(expected?: Partial<GuaranteeExpectation>): Promise<Process> {
      const process = new Process();
      await process.match(ofDepartment, department, expected);
      return process;
    }
  }

  it("takes one statement where a body is the beneficiary, and no seals", async () => {
    const process = new Process();
    const issuer = callerOf("ISSUER", server.ids.issuer);
    const { matched } = await process.match(ofBody, issuer);
    expect(matched?.fields.map(({ field, result }) => [field, result])).toEqual([["STANDING", "MATCH"]]);
    const again = await process.match(ofBody, issuer);
    expect(again.statements.length).toBe(1);
    expect(again.statements[0]?.includes("seal_head")).toBe(false);
  });

  it("takes one more for the body of a department, and no seals of those that are expected", async () => {
    const process = await Process.thatHasMatched();
    const again = await process.match();
    expect(again.matched?.verdict).toBe("MATCH");
    expect(again.statements.length).toBe(2);
    const expected = { beneficiaryId: server.ids.kumamotoCity };
    const another = await process.match(ofDepartment, department, expected);
    expect(another.matched?.verdict).toBe("MISMATCH");
    const known = await process.match(ofDepartment, department, expected);
    expect(known.statements.some((statement) => statement.includes("seal_head"))).toBe(false);
  });

  /** Of what is compared, or decides what that is. */
  const EDITS: Readonly<Record<string, () => readonly [made: string, undone: string]>> = {
    "its amount": () => [
      `UPDATE guarantee SET amount = amount + 1 WHERE id = '${ofDepartment.id}'`,
      `UPDATE guarantee SET amount = amount - 1 WHERE id = '${ofDepartment.id}'`,
    ],
    "its certificate": () => [
      `UPDATE certificate SET content = content || ' ' WHERE guarantee_id = '${ofDepartment.id}'`,
      `UPDATE certificate SET content = trim(content) WHERE guarantee_id = '${ofDepartment.id}'`,
    ],
    "the 法人番号 of its contractor": () => [
      `UPDATE contractor SET corporate_number = '7' || substr(corporate_number, 2) WHERE id = '${server.ids.contractor}'`,
      `UPDATE contractor SET corporate_number = '${corporateNumber}' WHERE id = '${server.ids.contractor}'`,
    ],
    "the body of its beneficiary, which is taken away": () => [
      `UPDATE obligee SET id = 'x' || id WHERE id = '${bodyId}'`,
      `UPDATE obligee SET id = substr(id, 2) WHERE id = 'x${bodyId}'`,
    ],
    "its beneficiary, whose id is another's": () => [
      `UPDATE guarantee SET obligee_id = '${server.ids.kumamotoCity}' WHERE id = '${ofDepartment.id}'`,
      `UPDATE guarantee SET obligee_id = '${server.ids.kinki}' WHERE id = '${ofDepartment.id}'`,
    ],
    "another name of its beneficiary": () => [
      `UPDATE obligee SET aliases = '["x"]', search_text = 'y' || search_text WHERE id = '${server.ids.kinki}'`,
      `UPDATE obligee SET aliases = '${aliases}', search_text = substr(search_text, 2) WHERE id = '${server.ids.kinki}'`,
    ],
    "the body that its beneficiary is a department of": () => [
      `UPDATE obligee SET parent_id = '${server.ids.kumamotoCity}' WHERE id = '${server.ids.kinki}'`,
      `UPDATE obligee SET parent_id = '${bodyId}' WHERE id = '${server.ids.kinki}'`,
    ],
    "the name of that body": () => [
      `UPDATE obligee SET name = name || 'x' WHERE id = '${bodyId}'`,
      `UPDATE obligee SET name = substr(name, 1, length(name) - 1) WHERE id = '${bodyId}'`,
    ],
    "the name of the beneficiary that is expected": () => [
      `UPDATE obligee SET name = name || 'x' WHERE id = '${server.ids.kumamotoCity}'`,
      `UPDATE obligee SET name = substr(name, 1, length(name) - 1) WHERE id = '${server.ids.kumamotoCity}'`,
    ],
  };
  it.each(Object.keys(EDITS))(
    "is refused where somebody changes %s, at once and after a day",
    async (what) => {
      const expected = { beneficiaryId: server.ids.kumamotoCity };
      const [known, late] = [await Process.thatHasMatched(expected), await Process.thatHasMatched(expected)];
      late.now += DAY + 1;
      const { matched } = await known.match(ofDepartment, department, expected);
      const [made, undone] = (EDITS[what] as (typeof EDITS)[string])();
      await tamperer.sql(made);
      for (const process of [known, late, new Process()])
        await expect(process.match(ofDepartment, department, expected)).rejects.toThrow(SealBroken);
      await tamperer.sql(undone);
      for (const process of [known, late])
        expect((await process.match(ofDepartment, department, expected)).matched).toMatchObject({
          verdict: matched?.verdict,
        });
    },
  );

  it("compares with what was written since, by whichever server", async () => {
    const process = await Process.thatHasMatched();
    const standingOf = async (): Promise<string | undefined> => {
      const { matched } = await process.match(ofDepartment, department, { certificateVersion: 1 });
      return matched?.fields.find(({ field }) => field === "STANDING")?.result;
    };
    expect(await standingOf()).toBe("MATCH");
    await perform(callAs(server, "issuer"), "amendGuarantee", {
      guaranteeId: ofDepartment.id,
      revision: 1,
      change: { amendedOn: "2026-10-15", amount: 30_000_000 },
    });
    expect(await standingOf()).toBe("MISMATCH");
  });
});
