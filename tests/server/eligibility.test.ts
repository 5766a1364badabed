import { hashAccessToken, newAccessToken } from "../../src/use-cases/account/access-token";
import { importAdoptions } from "../../src/use-cases/obligee/import-adoptions";
import type { Role, Scope } from "../../src/domain/account/access";
import { addDays, dayInJapan, type CalendarDate } from "../../src/domain/values/calendar-date";
import { GUARANTEE_KINDS } from "../../src/domain/values/guarantee-kind";
import { openDatabase } from "../../src/persistence/database/data-source";
import { shippedAdoptions } from "../../src/reference";
import { oneEngine } from "../support/engines";
import { callAs, post, type Answer } from "../support/graphql-client";
import { mutationOf } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const REASON = "code path message limit actual source";
const ELIGIBILITY = `query Eligibility($input: EligibilityInput!) {
  eligibility(input: $input) {
    __typename
    ... on Eligibility { eligible mostAmount leastAmount reasons { ${REASON} } cautions { ${REASON} } }
    ... on UserError { code message }
    ... on InvalidInputError { fields { path code message limit actual } }
  }
}`;
const RECORD = mutationOf(
  "recordObligeePolicy",
  `obligeePolicy { obligeeId on effectiveFrom advancePercent { value source isOwn } cap { value source isOwn } }`,
);
const POLICY = `query Policy($obligeeId: ID!, $on: CalendarDate) {
  obligeePolicy(obligeeId: $obligeeId, on: $on) {
    obligeeId on effectiveFrom
    advancePercent { value source isOwn } interimPercent { value isOwn } totalPercent { value isOwn }
    surveyPercent { value isOwn } lowBidAdvancePercent { value isOwn } performancePercent { value isOwn }
    lowBidPerformancePercent { value isOwn } minimumPrice { value isOwn } minimumDays { value isOwn }
    interimMinimumPrice { value isOwn } interimMinimumDays { value isOwn } roundDownTo { value isOwn }
    cap { value isOwn }
  }
}`;

interface Eligibility {
  readonly __typename: string;
  readonly eligible: boolean;
  readonly mostAmount: number | null;
  readonly leastAmount: number | null;
  readonly reasons: readonly Reason[];
  readonly cautions: readonly Reason[];
  readonly fields: readonly Reason[];
}
interface Reason {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly limit: string | null;
  readonly actual: string | null;
  readonly source: string;
}
interface Recorded {
  readonly recordObligeePolicy: {
    readonly __typename: string;
    readonly obligeePolicy: object;
    readonly fields: readonly Reason[];
  };
}

const YEAR = { from: "2024-10-15", to: "2025-10-14" };

describe.each(oneEngine)("eligibility, on %s", (engine) => {
  let server: TestServer;
  let daysPassed = 0;
  const now = (): Date => new Date(Date.now() + daysPassed * 24 * 60 * 60 * 1000);
  const day = (fromToday: number): CalendarDate => addDays(dayInJapan(now()), fromToday);
  let kumamoto = "";

  beforeAll(async () => {
    server = await startServer({ engine, clock: now });
    for (const lines of shippedAdoptions())
      await importAdoptions(server.parts.useCaseParts, lines, { partial: false });
    kumamoto = await server.parts.useCaseParts.unitOfWork.run(async ({ obligees }) => {
      const [found] = await obligees.findNamed([{ prefecture: "熊本県", name: "熊本市" }]);
      return found?.id ?? "";
    });
  });
  afterEach(() => (daysPassed = 0));
  afterAll(() => server.stop());

  /** 40,000,000 of 100,000,000 yen in advance; tests change the one thing they are about. */
  async function ask(
    changes: Readonly<Record<string, unknown>> = {},
    { token = server.tokens.contractor, language = "en" } = {},
  ): Promise<Eligibility> {
    const input = {
      kind: "ADVANCE_PAYMENT",
      obligeeId: kumamoto,
      worksContract: { contractPrice: 100_000_000, workPeriod: YEAR },
      amount: 40_000_000,
      ...changes,
    };
    const { data, errors } = await post<{ eligibility: Eligibility }>(
      { url: server.url, token, language },
      ELIGIBILITY,
      { input },
    );
    expect(errors).toBeUndefined();
    return data!.eligibility;
  }

  let bodies = 0;
  /** A body that takes e-guarantees for everything, a department of it, and their access tokens. */
  async function newBody() {
    bodies += 1;
    const id = `obligee_city${String(bodies)}`;
    const department = `obligee_department${String(bodies)}`;
    await server.parts.useCaseParts.unitOfWork.run(async ({ parties, obligees }) => {
      await parties.insertMissing({
        issuers: [],
        contractors: [],
        obligees: [
          { id, name: `第${String(bodies)}市` },
          { id: department, name: `第${String(bodies)}市 土木部`, parentId: id },
        ],
        operators: [],
      });
      await obligees.saveAdoptions([
        {
          id: `adoption_city${String(bodies)}`,
          obligeeId: id,
          startsOn: "2022-05-09" as CalendarDate,
          startBasis: "CONTRACT_DATE",
          works: true,
          consulting: true,
          consultingStartsOn: null,
          kinds: GUARANTEE_KINDS,
          isTrial: false,
          asOf: "2025-02-01" as CalendarDate,
          source: "試験用",
        },
      ]);
    });
    return { id, department, token: await tokenOf(id), departmentToken: await tokenOf(department) };
  }

  async function tokenOf(organisationId: string, scopes?: readonly Scope[]): Promise<string> {
    const token = newAccessToken();
    await server.parts.useCaseParts.unitOfWork.run(({ accessTokens }) =>
      accessTokens.insert({
        id: `token_${organisationId}_${scopes?.join("") ?? ""}`,
        hash: hashAccessToken(token),
        name: organisationId + (scopes?.join("") ?? ""),
        role: "OBLIGEE" satisfies Role,
        organisationId,
        createdAt: now(),
        expiresAt: null,
        ...(scopes && { scopes }),
      }),
    );
    return token;
  }

  const record = (token: string, input: object, language = "en"): Promise<Answer<Recorded>> =>
    post<Recorded>({ url: server.url, token, language }, RECORD, {
      input: { source: "〇〇市公共工事の前金払に関する規則", ...input },
    });
  const findingsOf = ({ data }: Answer<Recorded>): string[] =>
    data!.recordObligeePolicy.fields.map(({ path, code }) => `${path} ${code}`);
  const policyOf = async (obligeeId: string, on?: string) => {
    const { data } = await post<{ obligeePolicy: Record<string, { value: number; isOwn: boolean }> }>(
      callAs(server, "contractor"),
      POLICY,
      { obligeeId, on },
    );
    return data!.obligeePolicy;
  };

  describe("for 熊本市, which started on 2024-10-01", () => {
    const signed = (contractedOn: string) => ({
      worksContract: { contractPrice: 100_000_000, workPeriod: YEAR, contractedOn },
    });

    it("says no on 2024-09-30, with the date from which", async () => {
      for (const changes of [{ on: "2024-09-30" }, { ...signed("2024-09-30"), on: "2024-10-20" }])
        expect(await ask(changes)).toEqual({
          __typename: "Eligibility",
          eligible: false,
          mostAmount: 40_000_000,
          leastAmount: null,
          reasons: [
            {
              code: "BEFORE_ADOPTION_START",
              path: "worksContract.contractedOn",
              message:
                "The obligee takes e-guarantees from 2024-10-01 on; the day that counts here is 2024-09-30. " +
                "Choose delivery on paper for earlier contracts.",
              limit: "2024-10-01",
              actual: "2024-09-30",
              source: expect.stringContaining("熊本県下自治体") as string,
            },
          ],
          cautions: [],
        });
    });

    it("says yes on 2024-10-01", async () => {
      for (const changes of [{ on: "2024-10-01" }, { ...signed("2024-10-01"), on: "2024-10-20" }])
        expect(await ask(changes)).toMatchObject({ eligible: true, reasons: [], cautions: [] });
    });

    it("says yes on paper before", async () => {
      expect(await ask({ on: "2024-09-30", delivery: "PAPER" })).toMatchObject({ eligible: true });
    });

    it("takes today in Japan where no day is named", async () => {
      expect(await ask()).toMatchObject({ eligible: true });
    });

    it("gives every signed-in role the same answer", async () => {
      const [first, ...others] = await Promise.all(
        Object.values(server.tokens).map((token) => ask({ on: "2024-09-30" }, { token })),
      );
      expect(first).toMatchObject({ eligible: false });
      for (const other of others) expect(other).toEqual(first);
    });
  });

  it("is told to nobody without a token, or with one that may not read", async () => {
    const { id } = await newBody();
    const input = { kind: "PERFORMANCE_RESERVATION", obligeeId: id };
    const works = { worksContract: { contractPrice: 1, workPeriod: YEAR } };
    const refusal = async (token?: string) => {
      const call = { url: server.url, ...(token !== undefined && { token }) };
      const { errors } = await post(call, ELIGIBILITY, { input: { ...input, ...works } });
      return errors?.[0]?.extensions["code"];
    };
    expect(await refusal()).toBe("UNAUTHENTICATED");
    expect(await refusal(await tokenOf(id, ["ADMINISTER"]))).toBe("FORBIDDEN");
  });

  it("is a yes with a caution where a table names a body without a date", async () => {
    const [ministry] = await server.parts.useCaseParts.unitOfWork.run(({ obligees }) =>
      obligees.findNamed([{ prefecture: null, name: "国土交通省" }]),
    );
    expect(await ask({ obligeeId: ministry?.id })).toMatchObject({
      eligible: true,
      cautions: [{ code: "ADOPTION_START_UNKNOWN", path: "obligeeId", limit: "2025-01-20" }],
    });
  });

  it("knows ceilings to the yen", async () => {
    expect(await ask({ amount: 40_000_000 })).toMatchObject({ eligible: true, mostAmount: 40_000_000 });
    expect(await ask({ amount: 40_000_001 })).toMatchObject({
      eligible: false,
      reasons: [
        {
          code: "OVER_ADVANCE_SHARE",
          path: "amount",
          limit: "40000000",
          actual: "40000001",
          message:
            "By the national default: The advance may be at most 40,000,000 yen for this covered price; got 40,000,001 yen.",
          source: "全国的な標準（各発注者の定めがない場合）：前払金は請負金額（対象額）の40％以内",
        },
      ],
    });
    expect(await ask({ contractType: "CONSULTING", amount: null })).toMatchObject({ mostAmount: 30_000_000 });
    const large = { contractPrice: 9_007_199_254_740_991, workPeriod: YEAR };
    expect(await ask({ worksContract: large, amount: null })).toMatchObject({
      mostAmount: 3_602_879_701_896_396,
    });
    const half = { contractPrice: 100_000_000, coveredPrice: 50_000_000, workPeriod: YEAR };
    expect(await ask({ worksContract: half, amount: null })).toMatchObject({ mostAmount: 20_000_000 });
  });

  it("bounds an interim payment by the advance before it, and names all that is missing", async () => {
    const interim = {
      kind: "INTERIM_PAYMENT",
      amount: 20_000_000,
      advanceAmount: 40_000_000,
      progress: { recognisedOn: "2025-04-20", workDone: 50_000_000, plannedWorkDone: true },
    };
    expect(await ask(interim)).toMatchObject({ eligible: true, mostAmount: 20_000_000 });
    expect(await ask({ ...interim, advanceAmount: 40_000_001 })).toMatchObject({
      reasons: [{ code: "OVER_TOTAL_SHARE", limit: "19999999" }],
    });
    const { reasons, mostAmount } = await ask({ ...interim, advanceAmount: null, progress: null });
    expect(reasons.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "advanceAmount ADVANCE_AMOUNT_REQUIRED",
      "progress PROGRESS_REQUIRED",
    ]);
    expect(mostAmount).toBeNull();
  });

  it("says what to do about progress that does not suffice and contracts that are too small, in either language", async () => {
    const small = {
      kind: "INTERIM_PAYMENT",
      amount: 1_000_000,
      advanceAmount: 2_000_000,
      worksContract: { contractPrice: 9_000_000, workPeriod: { from: "2024-10-15", to: "2025-03-12" } },
      progress: { recognisedOn: "2024-10-16", workDone: 4_499_999, plannedWorkDone: false },
    };
    const said = async (language: string) => {
      const { reasons } = await ask(small, { language });
      return Object.fromEntries(reasons.map(({ code, message }) => [code, message]));
    };
    expect(await said("en")).toEqual({
      UNDER_MINIMUM_PRICE: expect.stringContaining("or, if it is right, ask the obligee") as string,
      UNDER_MINIMUM_PERIOD: expect.stringContaining("or, if it is right, ask the obligee") as string,
      HALF_PERIOD_NOT_PASSED: expect.stringContaining("Have the obligee recognise it") as string,
      HALF_WORK_NOT_DONE: expect.stringMatching(
        /half of the covered price, 4,500,000 yen.*Have that much/,
      ) as string,
      PLANNED_WORK_NOT_DONE: expect.stringContaining("apply then") as string,
    });
    const inJapanese = await said("ja");
    expect(Object.keys(inJapanese)).toHaveLength(5);
    for (const message of Object.values(inJapanese)) expect(message).toMatch(/ください。$/);
    const { reasons } = await ask(small);
    expect(reasons.map(({ source }) => source)).toEqual([
      "全国的な標準（各発注者の定めがない場合）：中間前払金は請負金額（総額）10,000,000円以上の契約が対象",
      "全国的な標準（各発注者の定めがない場合）：中間前払金は工期150日以上の契約が対象",
      "中間前払金の全国的な要件：工期の2分の1を経過していること",
      "中間前払金の全国的な要件：出来高が請負金額（対象額）の2分の1以上であること",
      "中間前払金の全国的な要件：工期の2分の1までに予定された作業が行われていること",
    ]);
  });

  it("gives 契約保証 its least amount, where an advance is planned", async () => {
    const performance = { kind: "CONTRACT_PERFORMANCE", amount: 10_000_000, isAdvancePlanned: true };
    expect(await ask(performance)).toMatchObject({
      eligible: true,
      leastAmount: 10_000_000,
      mostAmount: null,
    });
    expect(await ask({ ...performance, isLowBid: true })).toMatchObject({
      leastAmount: 30_000_000,
      reasons: [{ code: "UNDER_LOW_BID_PERFORMANCE_SHARE" }],
    });
    expect(await ask({ ...performance, isAdvancePlanned: null })).toMatchObject({
      reasons: [{ code: "ADVANCE_NOT_PLANNED", path: "isAdvancePlanned", limit: "true" }],
    });
  });

  it("refuses 契約保証予約 by name, in the caller's language", async () => {
    const reservation = { kind: "PERFORMANCE_RESERVATION", on: "2020-01-01" };
    const { eligible, reasons } = await ask(reservation, { language: "ja" });
    expect(eligible).toBe(false);
    expect(reasons).toEqual([
      {
        code: "RESERVATION_EXCLUDED",
        path: "kind",
        message: "契約保証予約は電子交付の対象外です。書面により取扱店へお申し込みください。",
        limit: null,
        actual: "PERFORMANCE_RESERVATION",
        source: "電子保証のご案内 3. ご利用の要件「※契約保証予約は対象外」",
      },
    ]);
  });

  it("names every reason at once, in Japanese to those who read it", async () => {
    const { reasons } = await ask({ on: "2024-09-30", amount: 40_000_001 }, { language: "ja" });
    expect(reasons.map(({ message }) => message)).toEqual([
      "この発注者の電子保証は令和6年10月1日からです（基準となる日: 令和6年9月30日）。" +
        "それより前の契約では書面での交付を選んでください。",
      "全国的な標準により、この請負金額（対象額）の前払金は40,000,000円以内です（入力: 40,000,001円）。",
    ]);
  });

  it("has no answer to what contradicts itself, and names each place", async () => {
    const { __typename, fields } = await ask({
      obligeeId: "obligee_nobody",
      amount: 0,
      worksContract: { contractPrice: 1, coveredPrice: 2, workPeriod: { from: YEAR.to, to: YEAR.from } },
    });
    expect(__typename).toBe("InvalidInputError");
    expect(fields.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "amount MUST_BE_POSITIVE",
      "worksContract.coveredPrice OVER_CONTRACT_PRICE",
      "worksContract.workPeriod.to BEFORE_START",
      "obligeeId NOT_FOUND",
    ]);
    const over = await ask({ kind: "CONTRACT_PERFORMANCE", amount: 100_000_001, isAdvancePlanned: true });
    expect(over.fields).toMatchObject([{ path: "amount", code: "OVER_COVERED_PRICE", limit: "100000000" }]);
  });

  it("is read in at most three statements and verified by one, whatever is asked", async () => {
    await ask();
    const before = server.statements.length;
    await ask();
    const read = server.statements.slice(before).filter((statement) => /obligee|adoption/.test(statement));
    expect(read.filter((statement) => !statement.includes("seal_head"))).toHaveLength(3);
    expect(read).toHaveLength(4);
  });

  describe("by an obligee's own policy", () => {
    it("changes from the policy's day on and not before", async () => {
      const { id, token } = await newBody();
      const [before, after] = [day(9), day(10)];
      const own = {
        obligeeId: id,
        effectiveFrom: after,
        advancePercent: 30,
        roundDownTo: 100_000,
        cap: 29_000_000,
      };
      const { data } = await record(token, own);
      expect(data?.recordObligeePolicy).toEqual({
        __typename: "RecordObligeePolicySuccess",
        obligeePolicy: {
          obligeeId: id,
          on: after,
          effectiveFrom: after,
          advancePercent: { value: 30, source: "〇〇市公共工事の前金払に関する規則", isOwn: true },
          cap: { value: 29_000_000, source: "〇〇市公共工事の前金払に関する規則", isOwn: true },
        },
      });
      expect(await ask({ obligeeId: id, on: before })).toMatchObject({
        eligible: true,
        mostAmount: 40_000_000,
      });
      expect(await ask({ obligeeId: id, on: after })).toMatchObject({
        eligible: false,
        mostAmount: 29_000_000,
        reasons: [{ code: "OVER_ADVANCE_CAP", source: "〇〇市公共工事の前金払に関する規則" }],
      });
      const small = { contractPrice: 12_345_678, workPeriod: YEAR };
      expect(await ask({ obligeeId: id, on: after, amount: null, worksContract: small })).toMatchObject({
        mostAmount: 3_700_000,
      });
    });

    it("shows the rules of a day, each its own or the national default", async () => {
      const { id, token } = await newBody();
      await record(token, {
        obligeeId: id,
        effectiveFrom: day(1),
        advancePercent: 30,
        minimumPrice: 1_300_000,
      });
      await record(token, { obligeeId: id, effectiveFrom: day(5), minimumDays: 60 });
      const national = {
        obligeeId: id,
        effectiveFrom: null,
        advancePercent: {
          value: 40,
          source: "全国的な標準（各発注者の定めがない場合）：前払金は請負金額（対象額）の40％以内",
          isOwn: false,
        },
        interimPercent: { value: 20, isOwn: false },
        totalPercent: { value: 60, isOwn: false },
        surveyPercent: { value: 30, isOwn: false },
        lowBidAdvancePercent: { value: 40, isOwn: false },
        performancePercent: { value: 10, isOwn: false },
        lowBidPerformancePercent: { value: 30, isOwn: false },
        minimumPrice: { value: 0, isOwn: false },
        minimumDays: { value: 0, isOwn: false },
        interimMinimumPrice: { value: 10_000_000, isOwn: false },
        interimMinimumDays: { value: 150, isOwn: false },
        roundDownTo: { value: 1, isOwn: false },
        cap: { value: null, isOwn: false },
      };
      expect(await policyOf(id)).toEqual({ ...national, on: day(0) });
      expect(await policyOf(id, day(4))).toEqual({
        ...national,
        on: day(4),
        effectiveFrom: day(1),
        advancePercent: { value: 30, source: "〇〇市公共工事の前金払に関する規則", isOwn: true },
        minimumPrice: { value: 1_300_000, isOwn: true },
      });
      // The newer policy says nothing of these two: they are national again.
      expect(await policyOf(id, day(5))).toEqual({
        ...national,
        on: day(5),
        effectiveFrom: day(5),
        minimumDays: { value: 60, isOwn: true },
      });
      expect(await policyOf("obligee_nobody")).toBeNull();
    });

    it("holds for a department, until it has its own", async () => {
      const { id, department, token, departmentToken } = await newBody();
      await record(token, { obligeeId: id, effectiveFrom: day(1), advancePercent: 30 });
      await record(token, { obligeeId: id, effectiveFrom: day(8), advancePercent: 31 });
      await record(departmentToken, { obligeeId: department, effectiveFrom: day(5), advancePercent: 35 });
      const advances = async (obligeeId: string, days: number) =>
        (await ask({ obligeeId, on: day(days), amount: null })).mostAmount;
      expect(await advances(department, 0)).toBe(40_000_000);
      expect(await advances(department, 4)).toBe(30_000_000);
      expect(await advances(department, 5)).toBe(35_000_000);
      expect(await advances(department, 9)).toBe(35_000_000);
      expect(await advances(id, 5)).toBe(30_000_000);
    });
  });

  describe("recording a policy", () => {
    it("is for the obligee itself, its departments, and the operator", async () => {
      const [ours, theirs] = [await newBody(), await newBody()];
      const recordFor = async (obligeeId: string, token: string, days: number) => {
        const { data } = await record(token, { obligeeId, effectiveFrom: day(days) });
        return data?.recordObligeePolicy;
      };
      const accepted = { __typename: "RecordObligeePolicySuccess" };
      const notFound = { fields: [{ path: "obligeeId", code: "NOT_FOUND" }] };
      expect(await recordFor(ours.id, ours.token, 0)).toMatchObject(accepted);
      expect(await recordFor(ours.department, ours.token, 0)).toMatchObject(accepted);
      expect(await recordFor(ours.department, ours.departmentToken, 1)).toMatchObject(accepted);
      expect(await recordFor(theirs.id, server.tokens.operator, 0)).toMatchObject(accepted);
      expect(await recordFor(ours.id, ours.departmentToken, 2)).toMatchObject(notFound);
      expect(await recordFor(ours.id, theirs.token, 2)).toMatchObject(notFound);
      expect(await recordFor(ours.department, theirs.token, 2)).toMatchObject(notFound);
      expect(await recordFor("obligee_nobody", server.tokens.operator, 2)).toMatchObject(notFound);
    });

    it("is for nobody else, and for no token without the scope", async () => {
      const { id } = await newBody();
      const readers = await tokenOf(id, ["READ"]);
      for (const token of [server.tokens.contractor, server.tokens.issuer, readers]) {
        const { errors } = await record(token, { obligeeId: id, effectiveFrom: day(0) });
        expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
      }
    });

    it("refuses what no contract could be judged by, all at once", async () => {
      const { id, token } = await newBody();
      const wrong = await record(token, {
        obligeeId: id,
        effectiveFrom: day(-1),
        advancePercent: 101,
        interimPercent: -1,
        totalPercent: 30,
        minimumDays: -1,
        roundDownTo: 0,
        cap: 0,
        source: " ",
      });
      expect(findingsOf(wrong)).toEqual([
        "effectiveFrom BEFORE_TODAY",
        "advancePercent OUT_OF_RANGE",
        "interimPercent OUT_OF_RANGE",
        "minimumDays OUT_OF_RANGE",
        "roundDownTo OUT_OF_RANGE",
        "cap OUT_OF_RANGE",
        "advancePercent OVER_TOTAL_PERCENT",
        "source BLANK",
      ]);
      const bounds = (path: string) =>
        wrong.data?.recordObligeePolicy.fields.find((finding) => finding.path === path);
      expect(bounds("interimPercent")).toMatchObject({
        limit: "0–100",
        message: "Must be a whole number in 0–100; got -1.",
      });
      expect(bounds("cap")).toMatchObject({
        limit: "1–9007199254740991",
        message: "Must be a whole number in 1–9,007,199,254,740,991; got 0.",
      });
      const total = await record(token, { obligeeId: id, effectiveFrom: day(0), totalPercent: 30 }, "ja");
      expect(total.data?.recordObligeePolicy.fields).toMatchObject([
        {
          path: "advancePercent",
          code: "OVER_TOTAL_PERCENT",
          limit: "30",
          actual: "40",
          message:
            "前払金と中間前払金の合計の限度 30％以内としてください（入力: 40％）。合計の割合も引き上げてください。",
        },
      ]);
      expect(await policyOf(id)).toMatchObject({ effectiveFrom: null });
    });

    it("keeps what was recorded: a day is taken once, and past days stay as they were", async () => {
      const { id, token } = await newBody();
      await record(token, { obligeeId: id, effectiveFrom: day(0), advancePercent: 30 });
      const again = await record(token, { obligeeId: id, effectiveFrom: day(0), advancePercent: 35 });
      expect(findingsOf(again)).toEqual(["effectiveFrom ALREADY_RECORDED"]);
      const first = day(0);
      daysPassed = 10;
      await record(token, { obligeeId: id, effectiveFrom: day(0), advancePercent: 35 });
      expect(findingsOf(await record(token, { obligeeId: id, effectiveFrom: first }))).toEqual([
        "effectiveFrom BEFORE_TODAY",
      ]);
      expect(await ask({ obligeeId: id, on: first, amount: null })).toMatchObject({ mostAmount: 30_000_000 });
      expect(await ask({ obligeeId: id, amount: null })).toMatchObject({ mostAmount: 35_000_000 });
    });

    it("takes one of several policies that come at once for the same day", async () => {
      const { id, token } = await newBody();
      const answers = await Promise.all(
        [21, 22, 23, 24].map((advancePercent) =>
          record(token, { obligeeId: id, effectiveFrom: day(0), advancePercent }),
        ),
      );
      const names = answers.map(({ data }) => data?.recordObligeePolicy.__typename).sort();
      expect(names).toEqual([
        "InvalidInputError",
        "InvalidInputError",
        "InvalidInputError",
        "RecordObligeePolicySuccess",
      ]);
    });

    it("happens once for an idempotency key, and is an event", async () => {
      const { id, token } = await newBody();
      const input = {
        obligeeId: id,
        effectiveFrom: day(0),
        advancePercent: 30,
        idempotencyKey: `once-${id}`,
      };
      const [first, second] = [await record(token, input), await record(token, input)];
      expect(first.data?.recordObligeePolicy.__typename).toBe("RecordObligeePolicySuccess");
      expect(second.data).toEqual(first.data);
      const database = await openDatabase({ url: server.databaseUrl });
      const events: unknown = await database.read.query(
        "SELECT e.type, e.role FROM event e JOIN obligee_policy p ON p.id = e.subject_id " +
          `WHERE p.obligee_id = '${id}'`,
      );
      await database.close();
      expect(events).toEqual([{ type: "OBLIGEE_POLICY_RECORDED", role: "OBLIGEE" }]);
    });
  });
});
