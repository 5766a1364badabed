import { openDatabase, type Database } from "../../src/persistence/database/data-source";
import { createUnitOfWork } from "../../src/persistence/unit-of-work";
import { Seals } from "../../src/use-cases/operation/seals";
import { UNWATCHED_CLOCK } from "../../src/use-cases/shared/unwatched-clock";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { issuedPairs } from "../support/opened-certificates";
import { perform } from "../support/operations";
import { SEAL_KEYS } from "../support/seal-keys";
import { startServer, type TestServer } from "../support/server";

const ISSUE = `mutation ($input: IssueGuaranteeInput!) {
  issueGuarantee(input: $input) { __typename ... on IssueGuaranteeSuccess { guarantee { number amount } } }
}`;
const OPEN = `mutation ($number: String!, $key: String!) {
  openCertificate(input: { number: $number, key: $key }) { __typename }
}`;
/** Of the sandbox; nobody has read it. */
const EXAMPLE = { number: "2070004426", key: "332E1EXXXX" };
const OF_PARTIES = " contractor r ";
const OF_GUARANTEES = " certificate r ";
const OF_BODIES = " obligee r ";

describe.each(engines)("what a write builds upon, on %s", (engine) => {
  let server: TestServer;
  let database: Database;
  beforeAll(async () => {
    server = await startServer({ engine });
    database = await openDatabase({ url: server.databaseUrl });
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });
  beforeEach(async () => {
    expect((await issue()).outcome).toBe("IssueGuaranteeSuccess");
  });

  /** What an issue came to, and the statements that verified whole subjects or their heads. */
  async function issue(): Promise<{ outcome: unknown; verifying: string[] }> {
    const before = server.statements.length;
    const answer = await post<{ issueGuarantee: { __typename: string } }>(callAs(server, "issuer"), ISSUE, {
      input: issueInput(server),
    });
    return {
      outcome: answer.data?.issueGuarantee.__typename ?? answer.errors?.[0]?.extensions["code"],
      verifying: server.statements.slice(before).filter((text) => text.startsWith("SELECT 'seal_head'")),
    };
  }

  const edit = (statement: string): Promise<unknown> => database.write.query(statement);

  it("is compared with what was verified within the last minute, and what it makes is read without its seals", async () => {
    expect(await issue()).toEqual({ outcome: "IssueGuaranteeSuccess", verifying: [] });
  });

  it.each([
    ["contractor", "address", "contractor"],
    ["obligee", "name", "kinki"],
    ["issuer", "name", "issuer"],
  ] as const)("refuses the %s whose %s was changed since", async (table, column, id) => {
    const where = `WHERE id = '${server.ids[id]}'`;
    await edit(`UPDATE ${table} SET ${column} = ${column} || '改竄' ${where}`);
    expect((await issue()).outcome).toBe("INTERNAL");
    await edit(`UPDATE ${table} SET ${column} = REPLACE(${column}, '改竄', '') ${where}`);
    expect((await issue()).outcome).toBe("IssueGuaranteeSuccess");
  });

  it("is verified by its heads alone where another server has written meanwhile", async () => {
    const other = createUnitOfWork(database, new Seals(SEAL_KEYS), UNWATCHED_CLOCK);
    await other.run(({ parties }) =>
      parties.insertMissing({
        issuers: [],
        contractors: [],
        obligees: [{ id: `obligee_${engine}`, name: `別の発注者 ${engine}` }],
        operators: [],
      }),
    );
    const { outcome, verifying } = await issue();
    expect(outcome).toBe("IssueGuaranteeSuccess");
    expect(verifying).toHaveLength(1);
    expect(verifying[0]).not.toContain(OF_PARTIES);
    expect((await issue()).verifying).toEqual([]);
  });

  it("is verified once for an opening, and its answer by that", async () => {
    const open = () =>
      perform(
        callAs(server, "obligee"),
        "openCertificate",
        EXAMPLE,
        "certificate { digest } guarantee { number amount }",
      );
    // The first opening records the hand-over, which changes the guarantee.
    await open();
    const before = server.statements.length;
    await open();
    const verifying = server.statements.slice(before).filter((text) => text.includes(OF_GUARANTEES));
    expect(verifying).toHaveLength(1);
  });

  it("is for an opening that records the hand-over the body with all its rules", async () => {
    const pairs = await issuedPairs(server, 3);
    const openNext = async (): Promise<string[]> => {
      const { number = "", key = "" } = pairs.pop() ?? {};
      const before = server.statements.length;
      const answer = await post(callAs(server, "obligee"), OPEN, { number, key });
      const verifying = server.statements
        .slice(before)
        .filter((text) => text.startsWith("SELECT 'seal_head'"));
      return [answer.errors ? "INTERNAL" : "opened", ...verifying];
    };
    await openNext();
    const [opened, ...verifying] = await openNext();
    expect(opened).toBe("opened");
    // The guarantee, once: its hand-over is known to the read of the answer.
    expect(verifying).toHaveLength(1);
    expect(verifying[0]).not.toContain(OF_BODIES);
    // Last: nothing takes it away again.
    await edit(
      `INSERT INTO hand_over_rules (id, obligee_id, effective_from, content, source, recorded_at) ` +
        `VALUES ('rules_forged', '${server.ids.kinki}', '2020-04-01', '{"receiptBusinessDays":30,"noticeAddress":null}', '改竄', '2020-04-01T00:00:00.000Z')`,
    );
    expect((await openNext())[0]).toBe("INTERNAL");
  });
});
