import { importAdoptions } from "../../src/use-cases/obligee/import-adoptions";
import { readAdoptionFile } from "../../src/reference";
import { appliedWorks, applicationsOf, codesOf, officeHours, TODAY } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

const SOURCE = "〇〇市公共工事の前金払に関する規則";
const RULES = {
  interimCap: 15_000_000,
  lowBidInterimPercent: 10,
  lowBidTotalPercent: 50,
  interimOnlyIfAnnounced: true,
  interimExcludesProgressPayment: true,
  interimExcludesLowBid: false,
  interimExcludesSupervision: true,
  interimExcludesTransferOfClaims: true,
};
const POLICY = `query Policy($obligeeId: ID!) {
  obligeePolicy(obligeeId: $obligeeId) { ${Object.keys(RULES)
    .map((rule) => `${rule} { value source isOwn }`)
    .join(" ")} }
}`;
const ELIGIBILITY = `query Eligible($input: EligibilityInput!) {
  eligibility(input: $input) {
    __typename
    ... on Eligibility {
      eligible mostAmount reasons { path code message limit actual source } cautions { path code limit }
    }
  }
}`;
const FACTS = `query Facts($id: ID!) {
  node(id: $id) {
    ... on GuaranteeApplication {
      isInterimAnnounced hasProgressPayment isSupervision hasTransferOfClaims
      worksContract { procurementStartedOn }
    }
  }
}`;
const PROGRESS = { recognisedOn: TODAY, workDone: 60_000_000, plannedWorkDone: true };
const SAID = {
  isInterimAnnounced: true,
  hasProgressPayment: false,
  isSupervision: false,
  hasTransferOfClaims: false,
};

describe.each(engines)("an obligee's own rules of interim payments, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  async function ask(input: object, language = "en") {
    const { data, text } = await post<{ eligibility: { readonly reasons: readonly object[] } }>(
      { url: server.url, token: server.tokens.contractor, language },
      ELIGIBILITY,
      { input: { kind: "ADVANCE_PAYMENT", ...input } },
    );
    if (!data) throw new Error(text);
    return data.eligibility;
  }

  it("are shown with their source, and as the national default where nothing is recorded", async () => {
    const obligeeId = await applications.adoptingObligee();
    const shown = async () => {
      const answer = await post<{ obligeePolicy: Record<string, object> }>(
        callAs(server, "contractor"),
        POLICY,
        { obligeeId },
      );
      return answer.data?.obligeePolicy;
    };
    expect(await shown()).toMatchObject({
      interimCap: { value: null, isOwn: false },
      lowBidInterimPercent: { value: 20, isOwn: false },
      lowBidTotalPercent: { value: 60, isOwn: false },
      interimOnlyIfAnnounced: { value: false, isOwn: false },
      interimExcludesLowBid: { value: false, isOwn: false },
    });
    await applications.recordPolicy(obligeeId, RULES);
    expect(await shown()).toEqual(
      Object.fromEntries(
        Object.entries(RULES).map(([rule, value]) => [rule, { value, source: SOURCE, isOwn: true }]),
      ),
    );
  });

  it("ask an application for what they depend on, all at once, and let through what satisfies them", async () => {
    const obligeeId = await applications.adoptingObligee();
    await applications.recordPolicy(obligeeId, RULES);
    const works = appliedWorks();
    const approved = await applications.approved({ obligeeId, worksContract: works, amount: 30_000_000 });
    await applications.settle(approved);
    await applications.step(server.tokens.issuer, "issueAppliedGuarantee", { applicationId: approved.id });

    const interim = {
      kind: "INTERIM_PAYMENT",
      obligeeId,
      worksContract: works,
      amount: 15_000_000,
      advanceAmount: 30_000_000,
      progress: PROGRESS,
    };
    const unsaid = await applications.apply({ ...interim, amount: 15_000_001 });
    expect(codesOf(unsaid.fields)).toEqual([
      "amount OVER_INTERIM_CAP",
      "hasProgressPayment PROGRESS_PAYMENT_EXCLUDED",
      "hasTransferOfClaims TRANSFER_OF_CLAIMS_EXCLUDED",
      "isInterimAnnounced INTERIM_NOT_ANNOUNCED",
      "isSupervision SUPERVISION_EXCLUDED",
    ]);
    for (const { source } of unsaid.fields ?? []) expect(source).toBe(SOURCE);
    const { application } = await applications.apply({ ...interim, ...SAID });
    expect(application?.status).toBe("APPLIED");
    const { data } = await post<{ node: object }>(callAs(server, "contractor"), FACTS, {
      id: application?.id,
    });
    expect(data?.node).toEqual({ ...SAID, worksContract: { procurementStartedOn: null } });
  });

  it("are told by `eligibility` with their source, in Japanese without words of the API", async () => {
    const obligeeId = await applications.adoptingObligee();
    await applications.recordPolicy(obligeeId, { ...RULES, interimExcludesLowBid: true });
    const question = {
      kind: "INTERIM_PAYMENT",
      obligeeId,
      worksContract: {
        contractPrice: 100_000_000,
        workPeriod: { from: "2026-04-01", to: "2027-03-31" },
      },
      advanceAmount: 45_000_000,
      progress: PROGRESS,
      isLowBid: true,
    };
    expect(await ask({ ...question, ...SAID })).toMatchObject({
      eligible: false,
      mostAmount: 5_000_000,
      reasons: [{ path: "isLowBid", code: "LOW_BID_EXCLUDED", source: SOURCE }],
    });
    const { reasons } = await ask({ ...question, ...SAID, hasProgressPayment: true, isLowBid: false }, "ja");
    expect(reasons).toEqual([
      {
        path: "hasProgressPayment",
        code: "PROGRESS_PAYMENT_EXCLUDED",
        limit: "false",
        actual: "true",
        source: SOURCE,
        message:
          `発注者の定め「${SOURCE}」により、` +
          "この発注者では、部分払を受けた工事に中間前払金はありません（複数年度の契約で年度末に受けた部分払を除く）。" +
          "受けていない場合は訂正してください。受けている場合は、引き続き部分払をご請求ください。",
      },
    ]);
  });

  it("belong to interim payments alone, and contradict none of each other", async () => {
    const { fields } = await applications.apply(SAID);
    expect(codesOf(fields)).toEqual(
      Object.keys(SAID)
        .map((fact) => `${fact} ONLY_FOR_INTERIM`)
        .sort(),
    );
    const obligeeId = await applications.adoptingObligee();
    const recording = applications.recordPolicy(obligeeId, { interimCap: 0, lowBidTotalPercent: 15 });
    await expect(recording).rejects.toThrow(/interimCap[^]*lowBidAdvancePercent[^]*lowBidInterimPercent/);
  });

  it("stand beside starts from the notice or the nomination, and from the procurement, of an imported table", async () => {
    const lines = readAdoptionFile(
      "adoptions.csv",
      Buffer.from(
        "区分,発注者名,都道府県,運用開始日,起算,時点\n" +
          "政令市,北九州市,福岡県,2026-10-01,公告又は指名,2026-11-01\n" +
          "市町村,廿日市市,広島県,2026-10-01,発注手続き,2026-11-01\n",
      ),
    );
    await importAdoptions(server.parts.useCaseParts, lines, { partial: false });
    const start = async (prefecture: string, name: string, days: object) => {
      const found = await server.parts.useCaseParts.unitOfWork.run(({ obligees }) =>
        obligees.findNamed([{ prefecture, name }]),
      );
      const worksContract = {
        contractPrice: 100_000_000,
        workPeriod: { from: "2026-11-01", to: "2027-03-31" },
        contractedOn: "2026-10-20",
        ...days,
      };
      return ask({ obligeeId: found[0]?.id, worksContract });
    };
    expect(await start("福岡県", "北九州市", { nominatedOn: "2026-09-30" })).toMatchObject({
      reasons: [{ path: "worksContract.nominatedOn", code: "BEFORE_ADOPTION_START", limit: "2026-10-01" }],
    });
    expect(await start("福岡県", "北九州市", {})).toMatchObject({
      eligible: true,
      cautions: [{ path: "worksContract.noticedOn", code: "NOTICE_OR_NOMINATION_UNKNOWN" }],
    });
    const late = { noticedOn: "2026-10-05" };
    expect(await start("広島県", "廿日市市", { procurementStartedOn: "2026-09-30", ...late })).toMatchObject({
      reasons: [{ path: "worksContract.procurementStartedOn", code: "BEFORE_ADOPTION_START" }],
    });
    expect(await start("広島県", "廿日市市", { procurementStartedOn: "2026-10-01", ...late })).toMatchObject({
      eligible: true,
      cautions: [],
    });
  });
});
