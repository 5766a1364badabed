import { importAdoptions } from "../../src/use-cases/obligee/import-adoptions";
import { readAdoptionFile } from "../../src/reference";
import { officeHours } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

/** As 北九州市 and 弘前市 start: section by section, from the notice or the nomination. The names and days are made up. */
const TABLE =
  "区分,発注者名,部署,運用開始日,起算,都道府県,試行,時点,出典\n" +
  "市町村,見本市,,2026-04-01,契約日,福岡県,,2026-02-01,見本市の告示\n" +
  "市町村,見本市,契約課,2026-08-01,公告又は指名,福岡県,,2026-02-01,契約課の案内\n" +
  "市町村,見本市,下水道課,2026-06-01,発注手続き,福岡県,,2026-02-01,下水道課の案内\n" +
  "市町村,見本市,農林課,2025-10-01,契約日,福岡県,○,2026-02-01,農林課の案内\n" +
  "市町村,見本市,港湾課,,,福岡県,,2026-02-01,港湾課の一覧\n";

interface Reason {
  readonly path: string;
  readonly code: string;
  readonly limit: string | null;
  readonly message: string;
  readonly source: string;
}

describe.each(engines)("departments (部署) with a start of their own, on %s", (engine) => {
  let server: TestServer;
  const ids = new Map<string, string>();
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    const { useCaseParts } = server.parts;
    const table = readAdoptionFile("sections.csv", Buffer.from(TABLE));
    expect(await importAdoptions(useCaseParts, table, { partial: false })).toMatchObject({ added: 5 });
    for (const { id, name } of await listed("")) ids.set(name, id);
    await useCaseParts.unitOfWork.run(({ parties }) =>
      parties.insertMissing({
        issuers: [],
        contractors: [],
        operators: [],
        obligees: [
          { id: "obligee_parks", name: "公園課", prefecture: "福岡県", parentId: ids.get("見本市") ?? "" },
        ],
      }),
    );
    ids.set("公園課", "obligee_parks");
  });
  afterAll(() => server.stop());

  const listed = async (filter: string) => {
    const { data, text } = await post<{
      obligees: { nodes: { id: string; name: string; adoptions: object[] }[] };
    }>(
      { url: server.url, token: server.tokens.contractor },
      `{ obligees(first: 100, filter: { prefecture: "福岡県" ${filter} }) { nodes { id name
         adoptions { startsOn startBasis isTrial department source } } } }`,
    );
    if (!data) throw new Error(text);
    return data.obligees.nodes;
  };
  const ask = async (name: string, days: object, language = "ja") => {
    const { data, text } = await post<{
      eligibility: { eligible: boolean; reasons: Reason[]; cautions: Reason[] };
    }>(
      { url: server.url, token: server.tokens.contractor, language },
      `query E($input: EligibilityInput!) { eligibility(input: $input) { ... on Eligibility {
         eligible reasons { path code limit message source } cautions { path code limit message source } } } }`,
      {
        input: {
          kind: "ADVANCE_PAYMENT",
          obligeeId: ids.get(name),
          worksContract: {
            contractPrice: 100_000_000,
            workPeriod: { from: "2026-09-01", to: "2027-03-31" },
            ...days,
          },
        },
      },
    );
    if (!data) throw new Error(text);
    return data.eligibility;
  };

  it("show whose adoption holds: their own by name, or their body's", async () => {
    const held = new Map((await listed("")).map(({ name, adoptions }) => [name, adoptions]));
    const body = {
      startsOn: "2026-04-01",
      startBasis: "CONTRACT_DATE",
      isTrial: false,
      department: null,
      source: "見本市の告示",
    };
    expect(held.get("見本市")).toEqual([body]);
    expect(held.get("公園課")).toEqual([body]);
    expect(held.get("契約課")).toEqual([
      {
        startsOn: "2026-08-01",
        startBasis: "NOTICE_OR_NOMINATION_DATE",
        isTrial: false,
        department: "契約課",
        source: "契約課の案内",
      },
    ]);
    // A trial of its own ends where its body's start holds.
    expect(held.get("農林課")).toMatchObject([body, { isTrial: true, department: "農林課" }]);
  });

  it("are found by the day from which their own start or their body's holds", async () => {
    const namesOn = async (day: string) =>
      (await listed(`adoptedOn: "${day}"`)).map(({ name }) => name).sort();
    expect(await namesOn("2025-10-01")).toEqual(["港湾課", "農林課"].sort());
    expect(await namesOn("2026-04-01")).toEqual(["公園課", "港湾課", "見本市", "農林課"].sort());
    expect(await namesOn("2026-08-01")).toHaveLength(6);
  });

  it("count by their own day and basis, and are named where it is too early", async () => {
    const contractedOn = "2026-08-20";
    expect(await ask("契約課", { contractedOn, nominatedOn: "2026-07-31" })).toMatchObject({
      eligible: false,
      reasons: [
        {
          path: "worksContract.nominatedOn",
          code: "BEFORE_ADOPTION_START",
          limit: "2026-08-01",
          message: expect.stringMatching(/^契約課の電子保証は/) as string,
          source: "契約課の案内",
        },
      ],
    });
    expect(await ask("契約課", { contractedOn, noticedOn: "2026-08-01" })).toMatchObject({ eligible: true });
    expect(await ask("下水道課", { contractedOn, procurementStartedOn: "2026-05-31" }, "en")).toMatchObject({
      reasons: [
        {
          path: "worksContract.procurementStartedOn",
          message: expect.stringMatching(/^The department 下水道課 takes/) as string,
        },
      ],
    });
  });

  it("fall back to their body, which is not called a department", async () => {
    for (const name of ["公園課", "見本市"]) {
      expect(await ask(name, { contractedOn: "2026-03-31" })).toMatchObject({
        reasons: [
          {
            limit: "2026-04-01",
            message: expect.stringMatching(/^この発注者/) as string,
            source: "見本市の告示",
          },
        ],
      });
      expect(await ask(name, { contractedOn: "2026-04-01" })).toMatchObject({ eligible: true, cautions: [] });
    }
  });

  it("are on trial until their body starts, and certain from then on", async () => {
    expect(await ask("農林課", { contractedOn: "2026-03-31" })).toMatchObject({
      eligible: true,
      cautions: [
        { code: "ADOPTION_ON_TRIAL", message: expect.stringMatching(/^農林課の電子保証は試行中/) as string },
      ],
    });
    expect(await ask("農林課", { contractedOn: "2026-04-01" })).toMatchObject({
      eligible: true,
      cautions: [],
    });
  });

  it("are named in an application's findings, too", async () => {
    const { data } = await post<{ applyForGuarantee: { fields: Reason[] } }>(
      { url: server.url, token: server.tokens.contractor, language: "ja" },
      `mutation A($input: ApplyForGuaranteeInput!) { applyForGuarantee(input: $input) {
         ... on InvalidInputError { fields { path code limit source message } } } }`,
      {
        input: {
          issuerId: server.ids.issuer,
          content: {
            kind: "ADVANCE_PAYMENT",
            obligeeId: ids.get("契約課"),
            worksContract: { noticedOn: "2026-07-15", contractedOn: "2026-08-20" },
          },
        },
      },
    );
    expect(data?.applyForGuarantee.fields).toContainEqual({
      path: "content.worksContract.noticedOn",
      code: "BEFORE_ADOPTION_START",
      limit: "2026-08-01",
      source: "契約課の案内",
      message: expect.stringMatching(/^契約課の電子保証は/) as string,
    });
  });
});
