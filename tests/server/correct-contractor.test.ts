import type { CorrectContractorInput } from "../../sdk/src/generated/inputs";
import { CORRECTIONS_A_DAY } from "../../src/domain/party/company";
import { dayInJapan } from "../../src/domain/values/calendar-date";
import { officerToken, personsToken, registeredUser, withQuickPasswords } from "../support/account";
import { applicationsOf } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { eventsOf } from "../support/events";
import { callAs, post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { mutate, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const FACTS =
  "reading address representative contactEmail telephone constructionLicenseNumber contractingBranch { name address head }";
const CORRECTION = `correction { id correctedAt userName before { ${FACTS} } after { ${FACTS} } contractor { id name } }`;
const HISTORY = `query H($id: ID) { contractorCorrections(contractorId: $id, first: 100) {
  nodes { id userName before { address telephone } after { address telephone } } } }`;
const BRANCH = { name: "熊本支店", address: "熊本県熊本市中央区1番1号", head: "支店長 阿蘇 次郎" };

interface History {
  readonly contractorCorrections: {
    readonly nodes: { id: string; userName: string | null; before: object; after: object }[];
  };
}

describe.each(engines)("a contractor's own correction (登録事項の変更), on %s", (engine) => {
  let server: TestServer;
  let now = new Date("2026-11-27T03:00:00Z");
  beforeAll(async () => {
    server = await startServer({ engine, change: withQuickPasswords, clock: () => now });
  });
  afterAll(() => server.stop());

  /** A contractor of its own, with the token of its person. */
  const newContractor = async () => {
    const { contractorId, loginId } = await registeredUser(server);
    return { contractorId, token: await personsToken(server, loginId) };
  };
  const correct = (token: string, input: CorrectContractorInput, language = "ja") =>
    mutate({ url: server.url, token, language }, "correctContractor", input, CORRECTION);
  const historyFor = async (token: string, id: string | null) => {
    const { data } = await post<History>({ url: server.url, token }, HISTORY, { id });
    return data?.contractorCorrections.nodes ?? [];
  };

  it("holds from then on, and says what was stated before, when, and who changed it", async () => {
    const { contractorId, token } = await newContractor();
    const { result } = await correct(token, {
      address: "熊本県阿蘇市一の宮町2番地",
      telephone: "０９６７（99）9999",
      constructionLicenseNumber: "熊本県知事 許可（般－４）第012345号",
      contractingBranch: BRANCH,
    });
    const before = {
      reading: null,
      address: "熊本県阿蘇市一の宮町1番地",
      representative: "代表取締役 阿蘇 太郎",
      contactEmail: "hanako@aso-kensetsu.example",
      telephone: "0967-12-3456",
      constructionLicenseNumber: null,
      contractingBranch: null,
    };
    const after = {
      ...before,
      address: "熊本県阿蘇市一の宮町2番地",
      telephone: "0967(99)9999",
      constructionLicenseNumber: "熊本県知事許可（般-4）第12345号",
      contractingBranch: BRANCH,
    };
    expect(result).toMatchObject({
      correction: {
        correctedAt: "2026-11-27T03:00:00.000Z",
        userName: "阿蘇 花子",
        before,
        after,
        contractor: { id: contractorId, name: "株式会社阿蘇建設" },
      },
    });
    const [event] = (await eventsOf(server)).filter(({ type }) => type === "CONTRACTOR_CORRECTED");
    expect(event).toMatchObject({ subjectId: contractorId, organisationId: contractorId });
  });

  it("takes away what a company need not have, and leaves what it does not name or must have", async () => {
    const { token } = await newContractor();
    await correct(token, { constructionLicenseNumber: "大臣許可（特-3）第1号", contractingBranch: BRANCH });
    const { result } = await correct(token, {
      constructionLicenseNumber: null,
      contractingBranch: null,
      address: null,
      contactEmail: null,
    });
    expect(result).toMatchObject({
      correction: {
        after: {
          address: "熊本県阿蘇市一の宮町1番地",
          contactEmail: "hanako@aso-kensetsu.example",
          constructionLicenseNumber: null,
          contractingBranch: null,
        },
      },
    });
  });

  it("is read, newest first, by the contractor and its issuers, and by nobody else", async () => {
    const { contractorId, token } = await newContractor();
    await correct(token, { telephone: "0967-00-0001" });
    await correct(token, { telephone: "0967-00-0002" });
    const telephones = (nodes: Awaited<ReturnType<typeof historyFor>>) => nodes.map(({ after }) => after);
    const expected = [{ telephone: "0967-00-0002" }, { telephone: "0967-00-0001" }];
    expect(telephones(await historyFor(token, null))).toMatchObject(expected);
    expect(telephones(await historyFor(await officerToken(server), contractorId))).toMatchObject(expected);
    for (const role of ["contractor", "obligee", "operator"] as const)
      expect(await historyFor(callAs(server, role).token ?? "", contractorId)).toEqual([]);
  });

  it("is refused with all that is wrong, and where nothing is another", async () => {
    const { token } = await newContractor();
    const { result } = await correct(token, {
      reading: "阿蘇",
      address: " ",
      telephone: "12",
      contactEmail: "hanako",
      constructionLicenseNumber: "熊本市長許可（般-4）第1号",
      contractingBranch: { ...BRANCH, head: "" },
    });
    expect(result).toMatchObject({
      code: "INVALID_INPUT",
      fields: [
        { path: "reading", code: "NOT_A_READING" },
        { path: "address", code: "BLANK" },
        { path: "contactEmail", code: "NOT_AN_EMAIL_ADDRESS" },
        { path: "telephone", code: "NOT_A_TELEPHONE_NUMBER" },
        {
          path: "constructionLicenseNumber",
          code: "LICENSING_AUTHORITY_UNKNOWN",
          actual: "熊本市長",
        },
        { path: "contractingBranch.head", code: "BLANK" },
      ],
    });
    const messages = result?.code === "INVALID_INPUT" ? result.fields.map(({ message }) => message) : [];
    expect(messages[4]).toBe(
      "許可行政庁は国土交通大臣又は都道府県知事です（例: 熊本県知事）（入力: 熊本市長）。許可通知書をご確認ください。",
    );
    const same = await correct(token, { telephone: "0967-12-3456" });
    expect(same.result).toMatchObject({ fields: [{ path: "telephone", code: "UNCHANGED" }] });
    expect((await correct(token, {})).result).toMatchObject({ fields: [{ code: "UNCHANGED" }] });
    expect(await historyFor(token, null)).toEqual([]);
  });

  it("is the contractor's alone, and an integration's with the scope for it", async () => {
    for (const role of ["issuer", "obligee", "operator"] as const) {
      const { errors } = await correct(callAs(server, role).token ?? "", { telephone: "0967-00-0009" });
      expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
    }
    const { result } = await correct(server.tokens.contractor, { telephone: "000-000-0009" });
    expect(result).toMatchObject({ correction: { userName: null } });
  });

  it("loses nothing where two are made at the same time", async () => {
    const { token } = await newContractor();
    await Promise.all([
      correct(token, { telephone: "0967-00-2222" }),
      correct(token, { address: "熊本県阿蘇市一の宮町4番地" }),
    ]);
    const [last, first] = await historyFor(token, null);
    expect(last?.before).toEqual(first?.after);
    expect(last?.after).toEqual({ address: "熊本県阿蘇市一の宮町4番地", telephone: "0967-00-2222" });
  });

  it("happens once for one key, and only so often a day", async () => {
    const { token } = await newContractor();
    const once = { telephone: "0967-00-1000", idempotencyKey: "correction-1" };
    const first = await correct(token, once);
    expect((await correct(token, once)).result).toEqual(first.result);
    for (let i = 1; i < CORRECTIONS_A_DAY; i += 1)
      await correct(token, { telephone: `0967-00-1${String(i).padStart(3, "0")}` });
    expect((await correct(token, { telephone: "0967-11-1111" })).result).toMatchObject({
      code: "TOO_MANY_CORRECTIONS",
      limit: CORRECTIONS_A_DAY,
      retryAfterSeconds: 12 * 3_600,
    });
    expect(await historyFor(token, null)).toHaveLength(CORRECTIONS_A_DAY);
    now = new Date("2026-11-28T03:00:00Z");
    expect((await correct(token, { telephone: "0967-11-1111" })).result).toMatchObject({ correction: {} });
  });

  it("changes certificates from then on, and none that exists", async () => {
    const { contractorId, token } = await newContractor();
    const issued = async () => {
      const { guarantee } = await perform(
        callAs(server, "issuer"),
        "issueGuarantee",
        issueInput(server, { contractorId }),
        "guarantee { id certificate { content digest } }",
      );
      return guarantee;
    };
    const statedIn = (content: string) =>
      (JSON.parse(content) as { contractor: Record<string, unknown> }).contractor;
    const first = await issued();
    expect(statedIn(first.certificate.content)).toEqual({
      name: "株式会社阿蘇建設",
      address: "熊本県阿蘇市一の宮町1番地",
      representative: "代表取締役 阿蘇 太郎",
    });
    await correct(token, {
      contractingBranch: BRANCH,
      constructionLicenseNumber: "熊本県知事許可（般-4）第12345号",
    });
    const second = await issued();
    expect(statedIn(second.certificate.content)).toEqual({
      name: "株式会社阿蘇建設",
      address: "熊本県阿蘇市一の宮町1番地",
      branch: BRANCH,
      constructionLicenseNumber: "熊本県知事許可（般-4）第12345号",
    });
    const { data } = await post<{ node: { certificate: { digest: string } } }>(
      callAs(server, "issuer"),
      "query G($id: ID!) { node(id: $id) { ... on Guarantee { certificate { digest } } } }",
      { id: first.id },
    );
    expect(data?.node.certificate.digest).toBe(first.certificate.digest);
  });

  it("is stated by a version that amends a certificate later, and the version before stays", async () => {
    const { contractorId, token } = await newContractor();
    const { guarantee } = await perform(
      callAs(server, "issuer"),
      "issueGuarantee",
      issueInput(server, { contractorId }),
      "guarantee { id certificate { digest } }",
    );
    await correct(token, { representative: "代表取締役 阿蘇 次郎", address: "熊本県阿蘇市一の宮町3番地" });
    const amended = await perform(
      callAs(server, "issuer"),
      "amendGuarantee",
      { guaranteeId: guarantee.id, revision: 1, change: { amendedOn: "2026-11-20", amount: 39_000_000 } },
      "certificate { content version }",
    );
    const { data } = await post<{ node: { certificates: { digest: string }[] } }>(
      callAs(server, "issuer"),
      "query G($id: ID!) { node(id: $id) { ... on Guarantee { certificates { digest } } } }",
      { id: guarantee.id },
    );
    expect(data?.node.certificates[0]?.digest).toBe(guarantee.certificate.digest);
    expect((JSON.parse(amended.certificate.content) as { contractor: object }).contractor).toEqual({
      name: "株式会社阿蘇建設",
      address: "熊本県阿蘇市一の宮町3番地",
      representative: "代表取締役 阿蘇 次郎",
    });
  });

  it("moves no certificate to another branch: whoever contracted stays the party of an amended version", async () => {
    const { contractorId, token } = await newContractor();
    await correct(token, { contractingBranch: BRANCH });
    const { guarantee } = await perform(
      callAs(server, "issuer"),
      "issueGuarantee",
      issueInput(server, { contractorId }),
      "guarantee { id revision certificate { content } }",
    );
    const amended = async (amount: number, revision: number) => {
      const { certificate } = await perform(
        callAs(server, "issuer"),
        "amendGuarantee",
        { guaranteeId: guarantee.id, revision, change: { amendedOn: "2026-11-20", amount } },
        "certificate { content }",
      );
      return (JSON.parse(certificate.content) as { contractor: object }).contractor;
    };
    const { contractor } = JSON.parse(guarantee.certificate.content) as { contractor: { branch: object } };
    const OTHER = { name: "大阪支店", address: "大阪府大阪市北区1番1号", head: "支店長 大阪 三郎" };
    await correct(token, { contractingBranch: OTHER, address: "熊本県阿蘇市一の宮町9番地" });
    expect(await amended(39_000_000, 1)).toEqual(contractor);
    // The same branch's new head signs.
    const branch = { ...BRANCH, head: "支店長 阿蘇 四郎" };
    await correct(token, { contractingBranch: branch });
    expect(await amended(38_000_000, 2)).toEqual({
      ...contractor,
      address: "熊本県阿蘇市一の宮町9番地",
      branch,
    });
  });

  it("moves no application to another branch: whoever applied contracts", async () => {
    const { approved, settle, step } = applicationsOf(server);
    const contractorOf = async (change: CorrectContractorInput) => {
      const application = await approved();
      await settle(application, { settledOn: dayInJapan(now) });
      await correct(server.tokens.contractor, change);
      const issued = await step(server.tokens.issuer, "issueAppliedGuarantee", {
        applicationId: application.id,
      });
      const { content } = issued.guarantee?.["certificate"] as { content: string };
      return (JSON.parse(content) as { contractor: Record<string, unknown> }).contractor;
    };
    await correct(server.tokens.contractor, { contractingBranch: null, representative: "代表取締役 一郎" });
    const ofCompany = await contractorOf({ contractingBranch: BRANCH });
    expect(ofCompany).toMatchObject({ representative: "代表取締役 一郎" });
    expect(ofCompany).not.toHaveProperty("branch");
    // Its new head follows, and so does it where the same branch contracts again.
    const branch = { ...BRANCH, head: "支店長 阿蘇 四郎" };
    expect(await contractorOf({ contractingBranch: branch })).toMatchObject({ branch });
    expect(await contractorOf({ contractingBranch: null })).toMatchObject({ branch });
  });
});
