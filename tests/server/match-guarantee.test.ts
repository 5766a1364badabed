import type { GuaranteeExpectationInput, IssueGuaranteeInput } from "../../sdk/src/generated/inputs";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { worksContract } from "../support/issue-input";
import { expectationOfInput, issuedPair, serverOfOpenings, type Pair } from "../support/opened-certificates";
import { mutate, perform } from "../support/operations";
import type { TestServer } from "../support/server";

const MATCH = "verdict fields { field result expected actual rule }";
const QUERY = `query M($input: MatchGuaranteeInput!) { matchGuarantee(input: $input) { __typename
  ... on GuaranteeMatch { guaranteeId number ${MATCH} } ... on UserError { code message }
  ... on InvalidInputError { fields { path code } } } }`;

interface Matched {
  readonly verdict?: string;
  readonly code?: string;
  readonly fields?: readonly {
    readonly field: string;
    readonly result: string;
    readonly expected: string;
    readonly actual: string | null;
    readonly rule: string;
  }[];
}

describe.each(engines)("comparing a guarantee with what is expected of it, on %s", (engine) => {
  let server: TestServer;
  let own: Pair;

  const match = async (
    input: object,
    holder: keyof TestServer["tokens"] = "obligee",
    language = "en",
  ): Promise<Matched> => {
    const call = { ...callAs(server, holder), language };
    const { data, text } = await post<{ matchGuarantee: Matched }>(call, QUERY, { input });
    if (!data) throw new Error(text);
    return data.matchGuarantee;
  };
  const opened = async (changes: Partial<IssueGuaranteeInput>): Promise<Pair> => {
    const pair = await issuedPair(server, changes);
    const { number, key } = pair;
    await perform(callAs(server, "obligee"), "openCertificate", { number, key, enterIntoLedger: true });
    return pair;
  };
  const deviating = (matched: Matched): string[] =>
    (matched.fields ?? []).filter(({ result }) => result === "MISMATCH").map(({ field }) => field);

  beforeAll(async () => {
    server = await serverOfOpenings(engine);
    own = await opened({
      worksContract: worksContract({ identifiers: { worksNumber: "道改-第12号", contractNumber: "K 0456" } }),
    });
  });
  afterAll(() => server.stop());

  it("matches by id and by number, and takes no key", async () => {
    const expect_ = expectationOfInput(server, { worksNumber: "道改-第12号" });
    const byId = await match({ guaranteeId: own.id, expect: expect_ });
    expect(byId).toMatchObject({ verdict: "MATCH", guaranteeId: own.id, number: own.number });
    expect(await match({ number: own.number, expect: expect_ })).toEqual(byId);
  });

  it.each<[string, string, Partial<GuaranteeExpectationInput>]>([
    ["another body", "BENEFICIARY", { beneficiaryId: "obligee_other" }],
    ["another body's name", "BENEFICIARY", { beneficiaryName: "支出負担行為担当官 中部地方整備局長" }],
    ["another kind", "KIND", { kind: "INTERIM_PAYMENT" }],
    ["another name of the works", "WORKS_NAME", { worksName: "〇〇橋補修第2工事" }],
    ["another 工事番号", "WORKS_NUMBER", { worksNumber: "道改-第13号" }],
    ["another 契約番号", "CONTRACT_NUMBER", { contractNumber: "K 0457" }],
    ["a price of one yen less", "CONTRACT_PRICE", { contractPrice: 99_999_999 }],
    ["one yen short", "AMOUNT", { minimumAmount: 40_000_001 }],
    ["a share short", "AMOUNT", { minimumPercent: 41 }],
    ["one day short", "COVERED_UNTIL", { coveredUntil: "2027-04-01" }],
    ["another contractor of the same reading", "CONTRACTOR", { contractorName: "株式会社〇〇健設" }],
    ["株式会社 in another place", "CONTRACTOR", { contractorName: "〇〇建設株式会社" }],
    ["another 法人番号", "CORPORATE_NUMBER", { corporateNumber: "7000012050002" }],
    ["a version that is not the newest", "STANDING", { certificateVersion: 2 }],
  ])("finds %s", async (_, field, changes) => {
    const matched = await match({ guaranteeId: own.id, expect: expectationOfInput(server, changes) });
    expect(matched.verdict).toBe("MISMATCH");
    expect(deviating(matched)).toEqual([field]);
  });

  it("finds another fiscal year, and leaves one open that the guarantee does not state", async () => {
    const matched = await match({ guaranteeId: own.id, expect: { fiscalYear: 2026 } });
    expect(matched).toMatchObject({ verdict: "INCOMPLETE" });
    const fiscalYears = [
      { year: 2026, plannedProgress: 40_000_000, paymentLimit: 40_000_000 },
      { year: 2027, plannedProgress: 60_000_000, paymentLimit: 60_000_000 },
    ];
    const period = { from: "2026-04-01", to: "2028-03-31" };
    const ofYear = await opened({
      worksContract: worksContract({ workPeriod: period, fiscalYears }),
      fiscalYear: 2026,
      amount: 16_000_000,
    });
    expect(await match({ guaranteeId: ofYear.id, expect: { fiscalYear: 2026 } })).toMatchObject({
      verdict: "MATCH",
    });
    const another = await match({ guaranteeId: ofYear.id, expect: { fiscalYear: 2027 } });
    expect(deviating(another)).toEqual(["FISCAL_YEAR"]);
  });

  it("finds a superseded version on file, and a guarantee that has ended", async () => {
    const pair = await opened({});
    const issuer = callAs(server, "issuer");
    const change = { amendedOn: "2026-10-15", amount: 30_000_000 };
    const amended = { guaranteeId: pair.id, revision: 1, change };
    const { certificate } = await perform(issuer, "amendGuarantee", amended, "certificate { version }");
    expect(certificate.version).toBe(2);
    const superseded = await match(
      { guaranteeId: pair.id, expect: { certificateVersion: 1 } },
      "obligee",
      "ja",
    );
    expect(superseded).toMatchObject({
      verdict: "MISMATCH",
      fields: [
        { field: "STANDING", expected: "有効（第1版）", actual: "有効（第2版）" },
        { field: "BENEFICIARY" },
      ],
    });
    expect(await match({ guaranteeId: pair.id, expect: { certificateVersion: 2 } })).toMatchObject({
      verdict: "MATCH",
    });
  });

  it("takes only the writing for no deviation, and says so", async () => {
    const changes = {
      worksName: "○○橋　補修工事",
      worksNumber: "道改－第１２号",
      contractNumber: "ｋ０４５６",
      contractorName: "㈱ 〇〇建設",
      beneficiaryName: "支出負担行為担当官近畿地方整備局長",
    };
    const matched = await match({ guaranteeId: own.id, expect: expectationOfInput(server, changes) });
    expect(matched.verdict).toBe("MATCH");
    expect(
      matched.fields?.filter(({ result }) => result === "MATCH_FOLDED").map(({ field }) => field),
    ).toEqual(["BENEFICIARY", "WORKS_NAME", "WORKS_NUMBER", "CONTRACT_NUMBER", "CONTRACTOR"]);
  });

  it("tells both values and the rule, in the language of the caller", async () => {
    const expected = { contractPrice: 99_999_999 };
    const inJapanese = await match({ guaranteeId: own.id, expect: expected }, "obligee", "ja");
    expect(inJapanese.fields).toContainEqual({
      field: "CONTRACT_PRICE",
      result: "MISMATCH",
      expected: "99,999,999円",
      actual: "100,000,000円",
      rule: "請負金額（総額）が1円単位まで一致すること。",
    });
    const inEnglish = await match({ guaranteeId: own.id, expect: expected });
    expect(inEnglish.fields).toContainEqual(
      expect.objectContaining({ field: "CONTRACT_PRICE", expected: "99,999,999 yen" }),
    );
  });

  it("is asked by contractor and issuer, too, of what they see", async () => {
    const input = { guaranteeId: own.id, expect: expectationOfInput(server) };
    expect(await match(input, "contractor")).toMatchObject({ verdict: "MATCH" });
    expect(await match(input, "issuer")).toMatchObject({ verdict: "MATCH" });
  });

  it("finds nothing that the caller does not see, and says what is wrong with a question", async () => {
    const unopened = await issuedPair(server);
    const input = { guaranteeId: unopened.id, expect: expectationOfInput(server) };
    expect(await match(input)).toMatchObject({ code: "GUARANTEE_NOT_FOUND" });
    expect(await match({ guaranteeId: own.id, expect: {} })).toMatchObject({
      fields: [{ path: "expect", code: "NOTHING_EXPECTED" }],
    });
    expect(await match({ expect: { kind: "ADVANCE_PAYMENT" } })).toMatchObject({
      fields: [{ path: "guaranteeId", code: "ID_OR_NUMBER" }],
    });
    expect(await match({ number: "207000442", expect: { worksName: " " } })).toMatchObject({
      fields: [
        { path: "number", code: "NOT_A_GUARANTEE_NUMBER" },
        { path: "expect.worksName", code: "BLANK" },
      ],
    });
    expect(await match({ ...own, expect: { worksName: " " }, key: undefined, id: undefined })).toMatchObject({
      fields: [{ path: "expect.worksName", code: "BLANK" }],
    });
  });

  describe("with `expect` on opening", () => {
    const OPENING = `notice { code beneficiaryName message } match { ${MATCH} } certificate { version standing { mark } }
      guarantee { id number obligee { name } }`;
    const open = (pair: Pair, more: object = {}, language = "en") =>
      mutate(
        { ...callAs(server, "obligee"), language },
        "openCertificate",
        { number: pair.number, key: pair.key, ...more },
        OPENING,
      );
    const inLedger = async (pair: Pair): Promise<unknown> => {
      const { data } = await post<{ guarantee: unknown }>(
        callAs(server, "obligee"),
        `{ guarantee(number: "${pair.number}") { id } }`,
      );
      return data?.guarantee;
    };

    it("answers with the comparison, and with none where nothing was expected", async () => {
      const pair = await issuedPair(server);
      const { result } = await open(pair, { expect: expectationOfInput(server, { contractPrice: 1 }) });
      expect(result).toMatchObject({ notice: null, match: { verdict: "MISMATCH" } });
      expect((await open(pair)).result).toMatchObject({ notice: null, match: null });
      expect(await inLedger(pair)).not.toBeNull();
    });

    it("says what is wrong with the expectation, and counts no guess for it", async () => {
      const pair = await issuedPair(server);
      const { result } = await open(pair, { expect: { worksName: "" } });
      expect(result).toMatchObject({ fields: [{ path: "expect.worksName", code: "BLANK" }] });
      expect(await inLedger(pair)).toBeNull();
    });

    it("says first that the beneficiary is another body, shows it this once, and enters nothing", async () => {
      const pair = await issuedPair(server, { obligeeId: server.ids.kumamotoCity });
      const { result } = await open(pair, { expect: { kind: "ADVANCE_PAYMENT" } }, "ja");
      expect(result).toMatchObject({
        notice: { code: "BENEFICIARY_IS_ANOTHER_BODY", beneficiaryName: "熊本市長" },
        match: { verdict: "MISMATCH" },
        certificate: { version: 1, standing: { mark: null } },
        guarantee: { id: pair.id, number: pair.number },
      });
      expect(JSON.stringify(result)).toContain("台帳には登録していません");
      expect(await inLedger(pair)).toBeNull();
      expect(await match({ guaranteeId: pair.id, expect: { kind: "ADVANCE_PAYMENT" } })).toMatchObject({
        code: "GUARANTEE_NOT_FOUND",
      });
      // Again, and still not.
      await open(pair);
      expect(await inLedger(pair)).toBeNull();
    });

    it("enters another body's where it is asked to, and still no match passes", async () => {
      const pair = await issuedPair(server, { obligeeId: server.ids.kumamotoCity });
      const { result } = await open(pair, { enterIntoLedger: true });
      expect(result).toMatchObject({ notice: { code: "BENEFICIARY_IS_ANOTHER_BODY" } });
      expect(await inLedger(pair)).not.toBeNull();
      const input = { guaranteeId: pair.id, expect: { kind: "ADVANCE_PAYMENT" } };
      expect(deviating(await match(input))).toEqual(["BENEFICIARY"]);
      expect(await match(input, "issuer")).toMatchObject({ verdict: "MATCH" });
    });

    it("gives a link to another body's certificate that works, for whoever presented the key", async () => {
      const pair = await issuedPair(server, { obligeeId: server.ids.kumamotoCity });
      const { number, key } = pair;
      const obligee = callAs(server, "obligee");
      const { data } = await post<{ openCertificate: { certificate: { pdf: { url: string } } } }>(
        obligee,
        `mutation O($input: OpenCertificateInput!) { openCertificate(input: $input) {
           ... on OpenCertificateSuccess { certificate { pdf { url } } } } }`,
        { input: { number, key } },
      );
      const headers = { authorization: `Bearer ${obligee.token ?? ""}` };
      const fetched = await fetch(data?.openCertificate.certificate.pdf.url ?? "", { headers });
      expect([fetched.status, fetched.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    });

    it("records who opened which version, for issuer and contractor to see", async () => {
      const pair = await issuedPair(server, { obligeeId: server.ids.kumamotoCity });
      await open(pair);
      for (const holder of ["issuer", "contractor"] as const) {
        const { data } = await post<{ guarantee: { events: object[] } }>(
          callAs(server, holder),
          `{ guarantee(number: "${pair.number}") { events { type organisationId certificateVersion at } } }`,
        );
        expect(data?.guarantee.events).toContainEqual({
          type: "CERTIFICATE_OPENED",
          organisationId: server.ids.kinki,
          certificateVersion: 1,
          at: "2026-10-15T03:00:00.000Z",
        });
      }
    });
  });
});
