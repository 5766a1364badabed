import "reflect-metadata";
import { claimDatabase } from "../../src/use-cases/operation/claim-database";
import { SealBroken } from "../../src/use-cases/shared/seal-finding";
import { Seals } from "../../src/use-cases/operation/seals";
import { SealSweep } from "../../src/use-cases/operation/sweep-seals";
import { ROWS } from "../../src/persistence/rows";
import { leafOf } from "../../src/persistence/seals/register-page";
import { SEALED_TABLES, UNSEALED_TABLES } from "../../src/persistence/seals/sealed-tables";
import { assemble } from "../../src/server/assemble";
import { startSealSweep } from "../../src/server/jobs/seal-sweep-job";
import { pino } from "pino";
import { getMetadataArgsStorage } from "typeorm";
import { advance, applicationsOf, officeHours } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { eventsOf } from "../support/events";
import { eventually } from "../support/eventually";
import { callAs, post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { mutate, perform } from "../support/operations";
import { sealKey, SEAL_KEYS } from "../support/seal-keys";
import { startServer, type TestServer } from "../support/server";
import { randomOf, Tamperer } from "../support/tampering";
import { endEvidence } from "../support/end-evidence";

const OPEN = `mutation ($number: String!, $key: String!) {
  openCertificate(input: { number: $number, key: $key }) { ... on OpenCertificateSuccess { guarantee { id amount } }
  ... on UserError { code } } }`;
const GUARANTEE = `query ($number: GuaranteeNumber!) { guarantee(number: $number) {
  id amount certificate { id digest pdf { url sha256 } } } }`;
const LIST = `{ guarantees(first: 50) { nodes { number amount } } }`;
const REVEAL = `mutation ($id: ID!) { revealAuthKey(input: { guaranteeId: $id, idempotencyKey: "once" }) {
  ... on RevealAuthKeySuccess { authKey { value noticePdf { url } } } ... on UserError { code } } }`;

async function sweepAll(server: TestServer): Promise<readonly string[]> {
  const sweep = new SealSweep({ reads: server.parts.reads, useCaseParts: server.parts.useCaseParts });
  const found: string[] = [];
  for (;;) {
    const { findings, isRoundOver } = await sweep.next();
    found.push(...findings.map(({ table, id }) => `${table} ${id}`));
    if (isRoundOver) return found;
  }
}

describe("every table", () => {
  it("is sealed, or named with the reason why it is not; so is every column", () => {
    const tables = getMetadataArgsStorage().tables.filter(({ target }) =>
      (ROWS as readonly unknown[]).includes(target),
    );
    const named = [...SEALED_TABLES.map(({ name }) => name), ...Object.keys(UNSEALED_TABLES)];
    expect(tables.map(({ name }) => name).sort()).toEqual([...named].sort());
    for (const { row, unsealed = {} } of SEALED_TABLES) {
      const columns = getMetadataArgsStorage()
        .filterColumns(row)
        .map(({ propertyName }) => propertyName);
      expect(columns).toEqual(expect.arrayContaining(Object.keys(unsealed)));
    }
  });
});

describe.each(engines)("a certificate that is changed in the database, on %s", (engine) => {
  let server: TestServer;
  let tamperer: Tamperer;
  beforeAll(async () => {
    server = await startServer({ engine });
    tamperer = await Tamperer.open(server.databaseUrl);
  });
  afterAll(async () => {
    await tamperer.close();
    await server.stop();
  });

  const issue = async (): Promise<unknown> => {
    const issuer = callAs(server, "issuer");
    const { result, errors } = await mutate(issuer, "issueGuarantee", issueInput(server));
    return errors?.[0]?.extensions["code"] ?? result?.__typename;
  };

  it("is served by nobody: opening, paper, key and query are refused, lists leave it out, and the operator learns of it", async () => {
    const example = server.examples[0];
    const obligee = callAs(server, "obligee");
    const contractor = callAs(server, "contractor");
    const variables = { number: example.number, key: example.key };
    expect(await tamperer.check()).toEqual([]);
    const before = await post<{ guarantee: { id: string; certificate: { pdf: { url: string } } } }>(
      contractor,
      GUARANTEE,
      { number: example.number },
    );
    const { id, certificate } = before.data?.guarantee ?? { id: "", certificate: { pdf: { url: "" } } };
    await tamperer.sql(
      `UPDATE certificate SET content = REPLACE(content, '40000000', '90000000') WHERE guarantee_id = '${id}'`,
      `UPDATE guarantee SET amount = 90000000 WHERE id = '${id}'`,
    );
    for (const [who, operation, given] of [
      [obligee, OPEN, variables],
      [contractor, GUARANTEE, { number: example.number }],
      [contractor, REVEAL, { id }],
      [contractor, `query ($id: ID!) { node(id: $id) { ... on Guarantee { amount } } }`, { id }],
    ] as const) {
      const { errors, text } = await refusedBy(who, operation, given);
      expect(errors).toEqual(["INTERNAL"]);
      expect(text).not.toContain("90000000");
      expect(text).toMatch(/request/i);
    }
    const paper = await fetch(certificate.pdf.url, {
      headers: { authorization: `Bearer ${server.tokens.contractor}` },
    });
    expect(paper.status).toBe(500);
    const list = await post<{ guarantees: { nodes: { number: string }[] } }>(contractor, LIST);
    expect(list.data?.guarantees.nodes.map((node) => node.number)).not.toContain(example.number);
    expect(list.data?.guarantees.nodes.length).toBeGreaterThan(0);
    expect(server.output()).toContain(`guarantee ${id} was changed past the system`);
    await server.parts.useCaseParts.alarms.settle();
    expect(server.output()).toContain(`"alarm":"SEAL_BROKEN","subject":"seal of ${id}"`);
    expect(await eventsOf(server)).toContainEqual(
      expect.objectContaining({ type: "ALARM_SEAL_BROKEN", subjectId: `seal of ${id}` }),
    );
    const found = (await tamperer.check()).map(({ table, id: row }) => `${table} ${row}`);
    expect(found).toEqual(expect.arrayContaining([`guarantee ${id}`]));
    expect(found.filter((each) => each.startsWith("certificate "))).toHaveLength(1);
  });

  it("is found by the sweep, which tells it once a round, and is served again when it is as it was", async () => {
    const found = await sweepAll(server);
    expect(found.filter((each) => each.startsWith("guarantee "))).toHaveLength(1);
    await tamperer.sql(
      "UPDATE certificate SET content = REPLACE(content, '90000000', '40000000')",
      `UPDATE guarantee SET amount = 40000000 WHERE number = '${server.examples[0].number}'`,
    );
    expect(await sweepAll(server)).toEqual([]);
    const contractor = callAs(server, "contractor");
    const list = await post<{ guarantees: { nodes: { number: string }[] } }>(contractor, LIST);
    expect(list.data?.guarantees.nodes.map((node) => node.number)).toContain(server.examples[0].number);
    expect(await tamperer.check()).toEqual([]);
  });

  it("is told by a server that runs, whoever asks for it or not", async () => {
    const { reads, useCaseParts } = server.parts;
    const page = leafOf(server.ids.issuer);
    await tamperer.sql(`UPDATE seal_register SET entries = entries || ' ' WHERE page = '${page}'`);
    const sweep = startSealSweep({
      reads,
      useCaseParts,
      logger: pino({ level: "silent" }),
      pauseMilliseconds: 1,
    });
    await eventually(
      () => server.output(),
      (log) => log.includes(`"subject":"seal of seal_register ${page}"`),
    );
    await sweep.stop();
    await useCaseParts.alarms.settle();
    await tamperer.sql(
      `UPDATE seal_register SET entries = substr(entries, 1, length(entries) - 1) WHERE page = '${page}'`,
    );
    expect(await tamperer.check()).toEqual([]);
    expect(await sweepAll(server)).toEqual([]);
  });

  it.each([
    ["contractor", "name"],
    ["issuer", "address"],
    ["issuer_branch", "name"],
    ["obligee", "name"],
  ])("is not made out of a changed %s", async (table, column) => {
    await tamperer.sql(`UPDATE ${table} SET ${column} = ${column} || 'x'`);
    expect(await issue()).toBe("INTERNAL");
    await tamperer.sql(`UPDATE ${table} SET ${column} = substr(${column}, 1, length(${column}) - 1)`);
    expect(await issue()).toBe("IssueGuaranteeSuccess");
    expect(await sweepAll(server)).toEqual([]);
  });

  it("does not come back as it was before, whole, with its seals: not the key that was replaced, not the guarantee", async () => {
    const { number, key } = server.examples[1] ?? server.examples[0];
    const issuer = callAs(server, "issuer");
    const { data } = await post<{ guarantee: { id: string } }>(
      issuer,
      "query ($number: GuaranteeNumber!) { guarantee(number: $number) { id } }",
      { number },
    );
    const { id } = data?.guarantee ?? { id: "" };
    await tamperer.remember();
    await perform(issuer, "reissueAuthKey", { guaranteeId: id, idempotencyKey: "reissue" });
    const open = async (): Promise<unknown> => {
      const obligee = callAs(server, "obligee");
      const { errors, result } = await mutate(obligee, "openCertificate", { number, key });
      return errors?.[0]?.extensions["code"] ?? result?.code;
    };
    expect(await open()).toBe("CERTIFICATE_NOT_FOUND");
    const after = await Tamperer.open(server.databaseUrl);
    await after.remember();
    await tamperer.bringBack(id);
    expect(await open()).toBe("INTERNAL");
    expect((await tamperer.check()).map(({ fault, chain }) => `${fault} ${String(chain)}`)).toContain(
      `OUTDATED ${id}`,
    );
    expect(await sweepAll(server)).toContain(`seal_head ${id}`);
    const list = await post<{ guarantees: { nodes: { number: string }[] } }>(issuer, LIST);
    expect(list.data?.guarantees.nodes.map((node) => node.number)).not.toContain(number);
    await after.bringBack(id);
    await after.close();
    expect(await sweepAll(server)).toEqual([]);
  });

  it("is not made out of parties as they were before, or that came past the system", async () => {
    const { useCaseParts } = server.parts;
    const rename = (name: string): Promise<void> =>
      useCaseParts.unitOfWork.run(({ obligees }) =>
        obligees.save([
          {
            id: server.ids.kinki,
            name,
            addressee: name,
            reading: null,
            category: null,
            prefecture: null,
            aliases: [],
            parentId: null,
          },
        ]),
      );
    await tamperer.remember();
    await rename("新しい地方整備局長");
    expect(await issue()).toBe("IssueGuaranteeSuccess");
    const after = await Tamperer.open(server.databaseUrl);
    await after.remember();
    await tamperer.bringBack(server.ids.kinki);
    expect(await issue()).toBe("INTERNAL");
    await after.bringBack(server.ids.kinki);
    expect(await issue()).toBe("IssueGuaranteeSuccess");
    // Entered again, a party that lost its seal gets none.
    await tamperer.sql(
      `DELETE FROM seal WHERE row_id = '${server.ids.contractor}'`,
      `DELETE FROM seal_head WHERE chain = '${server.ids.contractor}'`,
    );
    const enter = useCaseParts.unitOfWork.run(({ parties }) =>
      parties.insertMissing({
        issuers: [],
        contractors: [{ id: server.ids.contractor, name: "別の名前", address: "a", issuerIds: [] }],
        obligees: [],
        operators: [],
      }),
    );
    await expect(enter).rejects.toThrow(SealBroken);
    await after.bringBack(server.ids.contractor);
    await after.close();
    expect(await sweepAll(server)).toEqual([]);
  });

  it.each([
    ["put in", "AFTER INSERT ON guarantee", "amount = amount + 9000000"],
    ["changed", "AFTER UPDATE ON guarantee", "works_name = works_name || '改竄'"],
  ])("is not sealed where a trigger changes what is %s", async (how, on, change) => {
    const discharge = async (): Promise<unknown> => {
      const evidence = endEvidence("HANDOVER", today);
      const input = { guaranteeId: id, dischargedOn: today, evidence };
      const { result, errors } = await mutate(issuer, "dischargeGuarantee", input);
      return errors?.[0]?.extensions["code"] ?? result?.__typename;
    };
    const issuer = callAs(server, "issuer");
    const issued = await perform(issuer, "issueGuarantee", issueInput(server), "guarantee { id issuedOn }");
    const { id, issuedOn: today } = issued.guarantee;
    const write = how === "put in" ? issue : discharge;
    await tamperer.sql(
      ...(engine === "sqlite"
        ? [`CREATE TRIGGER theirs ${on} BEGIN UPDATE guarantee SET ${change} WHERE id = NEW.id; END`]
        : [
            `CREATE FUNCTION theirs() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
               IF pg_trigger_depth() = 1 THEN UPDATE guarantee SET ${change} WHERE id = NEW.id; END IF; RETURN NEW; END $$`,
            `CREATE TRIGGER theirs ${on} FOR EACH ROW EXECUTE FUNCTION theirs()`,
          ]),
    );
    expect(await write()).toBe("INTERNAL");
    await tamperer.sql(
      ...(engine === "sqlite"
        ? ["DROP TRIGGER theirs"]
        : ["DROP TRIGGER theirs ON guarantee", "DROP FUNCTION theirs"]),
    );
    expect(await write()).toMatch(/Success$/);
    expect(await sweepAll(server)).toEqual([]);
  });

  it.each([
    ["a head", "UPDATE seal_head SET entries = entries || ' ' WHERE chain = NEW.guarantee_id"],
    ["the seal of a head", "UPDATE seal_head SET seal = 'theirs' WHERE chain = NEW.guarantee_id"],
    ["how many events a head counts", "UPDATE seal_head SET event_count = 9 WHERE chain = NEW.guarantee_id"],
    ["that a head is there", "DELETE FROM seal_head WHERE chain = NEW.guarantee_id"],
    ["the root of the register", "UPDATE seal_register SET entries = entries || ' ' WHERE page = 'root'"],
    ["the register's keys", "UPDATE seal_register SET keys = keys || ' theirs' WHERE page = 'root'"],
    ["the pages of the register", "UPDATE seal_register SET seal = 'theirs' WHERE page <> 'root'"],
  ])("is not sealed anew where a trigger changes %s, which would hide it", async (_, change) => {
    const issuer = callAs(server, "issuer");
    const issued = await perform(issuer, "issueGuarantee", issueInput(server), "guarantee { id issuedOn }");
    const { id, issuedOn: today } = issued.guarantee;
    const discharge = async (): Promise<unknown> => {
      const evidence = endEvidence("HANDOVER", today);
      const input = { guaranteeId: id, dischargedOn: today, evidence };
      const { result, errors } = await mutate(issuer, "dischargeGuarantee", input);
      return errors?.[0]?.extensions["code"] ?? result?.__typename;
    };
    const when = `NEW.guarantee_id = '${id}'`;
    await tamperer.sql(
      ...(engine === "sqlite"
        ? [`CREATE TRIGGER theirs AFTER INSERT ON event WHEN ${when} BEGIN ${change}; END`]
        : [
            `CREATE FUNCTION theirs() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${change}; RETURN NEW; END $$`,
            `CREATE TRIGGER theirs AFTER INSERT ON event FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION theirs()`,
          ]),
    );
    const before = server.output().length;
    expect(await discharge()).toBe("INTERNAL");
    expect(server.output().slice(before)).toMatch(/"table":"seal_(head|register)"/);
    await server.parts.useCaseParts.alarms.settle();
    expect(server.output().slice(before)).toContain('"alarm":"SEAL_BROKEN"');
    await tamperer.sql(
      ...(engine === "sqlite"
        ? ["DROP TRIGGER theirs"]
        : ["DROP TRIGGER theirs ON event", "DROP FUNCTION theirs"]),
    );
    expect(await discharge()).toMatch(/Success$/);
    expect(await sweepAll(server)).toEqual([]);
  });

  describe("by somebody who knows what a sweep looks at", () => {
    let id: string;
    beforeAll(async () => {
      const { data } = await post<{ guarantee: { id: string } }>(callAs(server, "contractor"), GUARANTEE, {
        number: server.examples[0].number,
      });
      id = data?.guarantee.id ?? "";
    });
    const isListed = async (): Promise<boolean> => {
      const { data } = await post<{ guarantees: { nodes: { number: string }[] } }>(
        callAs(server, "contractor"),
        LIST,
      );
      return data?.guarantees.nodes.some(({ number }) => number === server.examples[0].number) ?? false;
    };
    const raise = (by: number): string =>
      `UPDATE guarantee SET amount = amount + ${String(by)} WHERE id = '${id}'`;
    const setKey = (table: string, key: string, where: string): string =>
      `UPDATE ${table} SET key_id = '${key}' WHERE ${where}`;

    it.each<[string, () => string[], () => string[]]>([
      [
        "names a key that nobody has",
        () => [raise(1), setKey("seal", "2027", `row_id = '${id}'`)],
        () => [raise(-1), setKey("seal", "test", `row_id = '${id}'`)],
      ],
      [
        "names such a key in its head",
        () => [raise(1), setKey("seal_head", "2027", `chain = '${id}'`)],
        () => [raise(-1), setKey("seal_head", "test", `chain = '${id}'`)],
      ],
      [
        "breaks the page of the register that lists it",
        () => [raise(1), `UPDATE seal_register SET entries = entries || ' ' WHERE page = '${leafOf(id)}'`],
        () => [
          raise(-1),
          `UPDATE seal_register SET entries = substr(entries, 1, length(entries) - 1) WHERE page = '${leafOf(id)}'`,
        ],
      ],
      [
        "breaks the root of the register",
        () => [raise(1), "UPDATE seal_register SET entries = entries || ' ' WHERE page = 'root'"],
        () => [
          raise(-1),
          "UPDATE seal_register SET entries = substr(entries, 1, length(entries) - 1) WHERE page = 'root'",
        ],
      ],
      [
        "puts an event beside its history",
        () => [
          "INSERT INTO event (id, at, type, token_id, role, organisation_id, guarantee_id, subject_id) " +
            `SELECT 'event_x', at, type, token_id, role, organisation_id, guarantee_id, subject_id FROM event WHERE guarantee_id = '${id}' LIMIT 1`,
        ],
        () => ["DELETE FROM event WHERE id = 'event_x'"],
      ],
      ...(engine === "sqlite"
        ? [
            [
              "puts pages in the sweep's way that no text names",
              () => [
                raise(1),
                "INSERT INTO seal_register SELECT X'303030', key_id, entries, keys, seal FROM seal_register WHERE page = 'root'",
              ],
              () => [raise(-1), "DELETE FROM seal_register WHERE typeof(page) <> 'text'"],
            ] as [string, () => string[], () => string[]],
          ]
        : []),
    ])("is left out of lists, round after round, where one %s", async (_, edit, takeBack) => {
      expect(await isListed()).toBe(true);
      await tamperer.sql(...edit());
      for (let round = 0; round < 2; round += 1) {
        await sweepAll(server);
        expect(await isListed()).toBe(false);
      }
      await tamperer.sql(...takeBack());
      // A mark that a refusal makes while the sweep goes on stays for one round more.
      await sweepAll(server);
      expect(await sweepAll(server)).toEqual([]);
      expect(await isListed()).toBe(true);
    });
  });

  it("is found however it is changed: 100 edits out of a seed, each named", async () => {
    await tamperer.remember();
    const contractor = callAs(server, "contractor");
    const { data } = await post<{ guarantee: { id: string } }>(contractor, GUARANTEE, {
      number: server.examples[0].number,
    });
    await post(contractor, REVEAL, { id: data?.guarantee.id });
    await post(callAs(server, "obligee"), OPEN, {
      number: server.examples[0].number,
      key: server.examples[0].key,
    });
    expect(await tamperer.check()).toEqual([]);
    const random = randomOf(20_261_127);
    let made = 0;
    while (made < 100) {
      const tampered = await tamperer.attempt(random);
      if (!tampered) continue;
      made += 1;
      if (!tampered.isNamed) throw new Error(`not named: ${JSON.stringify(tampered)}`);
    }
    expect(await tamperer.check()).toEqual([]);
  });

  it("is sealed anew with another key while it is served, and the old key may go", async () => {
    const next = sealKey("next");
    const open = (sealKeys: readonly [typeof next, ...(typeof next)[]]) =>
      assemble({
        databaseUrl: server.databaseUrl,
        secrets: { pepper: Buffer.alloc(32, 3), encryptionKey: Buffer.alloc(32, 4), sealKeys },
      });
    const both = await open([next, ...SEAL_KEYS]);
    await claimDatabase(both.useCaseParts, "sandbox");
    const sweep = new SealSweep(both);
    let resealed = 0;
    for (;;) {
      const swept = await sweep.next();
      expect(swept.findings).toEqual([]);
      resealed += swept.resealed;
      if (swept.isRoundOver) break;
    }
    expect(resealed).toBeGreaterThan(10);
    const forget = (): Promise<boolean> =>
      both.useCaseParts.unitOfWork.run(({ seals }) => seals.forgetOtherKeys());
    // A server that has the older key first seals on meanwhile.
    const behind = await open([...SEAL_KEYS, next] as const);
    await behind.useCaseParts.unitOfWork.run(({ seals }) => seals.reseal([server.ids.issuer]));
    await behind.close();
    expect(await forget()).toBe(false);
    while (!(await sweep.next()).isRoundOver);
    expect(await forget()).toBe(true);
    expect(await forget()).toBe(false);
    await both.close();
    const alone = await open([next]);
    await claimDatabase(alone.useCaseParts, "sandbox");
    await alone.close();
    const old = await open(SEAL_KEYS);
    await expect(claimDatabase(old.useCaseParts, "sandbox")).rejects.toThrow(/sealed with the key next/);
    await old.close();
    expect(new Seals([next]).current).toBe("next");
  });
});

describe.each(engines)("an application, on %s", (engine) => {
  it.each([
    ["premium_table", "source"],
    ["obligee_policy", "source"],
  ])("is not decided by a changed %s", async (table, column) => {
    const server = await startServer({ engine, clock: officeHours });
    const tamperer = await Tamperer.open(server.databaseUrl);
    const applications = applicationsOf(server);
    await applications.recordPolicy(server.ids.kinki, {});
    const apply = async (): Promise<unknown> => {
      const input = { issuerId: server.ids.issuer, content: advance(server) };
      const { data, errors } = await applications.call(server.tokens.contractor, "applyForGuarantee", input);
      return errors?.[0]?.extensions["code"] ?? data?.["applyForGuarantee"]?.__typename;
    };
    await tamperer.sql(`UPDATE ${table} SET ${column} = ${column} || 'x'`);
    expect(await apply()).toBe("INTERNAL");
    await tamperer.sql(`UPDATE ${table} SET ${column} = substr(${column}, 1, length(${column}) - 1)`);
    expect(await apply()).toBe("ApplyForGuaranteeSuccess");
    await tamperer.close();
    await server.stop();
  });
});

describe.each(engines)("a database without seals, on %s", (engine) => {
  it("gets them at the first start, once; whoever takes them away does not get others", async () => {
    const server = await startServer({ engine });
    const tamperer = await Tamperer.open(server.databaseUrl);
    const { useCaseParts } = server.parts;
    const older = useCaseParts.vault.seal("0000000000" as never, "0000000000" as never);
    await tamperer.sql(
      "DELETE FROM seal",
      "DELETE FROM seal_head",
      "DELETE FROM seal_register",
      `UPDATE setting SET value = '${JSON.stringify(older)}' WHERE name = 'secretCheck'`,
    );
    // Not on the database's word: this may be somebody who has brought back the time before there were seals.
    await expect(claimDatabase(useCaseParts, "sandbox", { sealsRows: false })).rejects.toThrow(
      /no seals.*hosho-server seal.*taken the seals away/,
    );
    expect((await claimDatabase(useCaseParts, "sandbox")).isSealedNow).toBe(true);
    expect(await tamperer.check()).toEqual([]);
    expect((await claimDatabase(useCaseParts, "sandbox")).isSealedNow).toBe(false);
    await tamperer.sql("DELETE FROM seal", "DELETE FROM seal_head", "DELETE FROM seal_register");
    await expect(claimDatabase(useCaseParts, "sandbox")).rejects.toThrow(/register of the seals/);
    expect(server.output()).toContain(`"alarm":"SEAL_BROKEN","subject":"seal of seal_register root"`);
    await tamperer.sql("DELETE FROM setting");
    await expect(claimDatabase(useCaseParts, "sandbox")).rejects.toThrow(/settings.*taken away/);
    await tamperer.close();
    await server.stop();
  });
});

async function refusedBy(
  who: Parameters<typeof post>[0],
  operation: string,
  variables: Record<string, unknown>,
): Promise<{ errors: readonly unknown[]; text: string }> {
  const { errors } = await post(who, operation, variables);
  return {
    errors: (errors ?? []).map(({ extensions }) => extensions["code"]),
    text: JSON.stringify(errors ?? []),
  };
}
