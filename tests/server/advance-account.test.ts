import { applicationsOf, codesOf, officeHours } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

const ACCOUNT = { type: "SPECIAL", number: "7654321", holder: "カ）マルマルケンセツ" };
const VENTURE = {
  name: "〇〇・△△特定建設工事共同企業体",
  members: [
    { name: "株式会社〇〇建設", shareBasisPoints: 6_000, isRepresentative: true },
    { name: "△△組", shareBasisPoints: 4_000 },
  ],
};
const MEMBER_ACCOUNTS = [
  { member: "株式会社〇〇建設", bank: { name: "〇〇銀行", branch: "△△支店" }, account: ACCOUNT },
  {
    member: "△△組",
    bank: { name: "△△信用金庫", branch: "本店" },
    account: { ...ACCOUNT, type: "SETTLEMENT", number: "4098765" },
  },
];

describe.each(engines)("the account of an advance (前払金の預託口座), on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  it("may be left out where the issuer asks for none, and is kept where it is given", async () => {
    expect((await applications.apply()).application).toMatchObject({ advanceAccount: null });
    const { application } = await applications.apply({
      advanceAccount: { ...ACCOUNT, number: "７６５４３２１" },
    });
    expect(application).toMatchObject({ advanceAccount: ACCOUNT, memberAccounts: null });
    const lacking = await applications.apply({ advanceAccount: { type: "SPECIAL" } });
    expect(codesOf(lacking.fields)).toEqual([
      "advanceAccount.holder REQUIRED",
      "advanceAccount.number REQUIRED",
    ]);
  });

  describe("where the issuer asks for it and names its banks", () => {
    beforeAll(() =>
      applications.recordRequirements({ asksForAccount: true, designatedBanks: ["〇〇銀行", "△△信用金庫"] }),
    );

    it("is told to everybody who asks what is needed", async () => {
      const { data } = await post(
        callAs(server, "contractor"),
        `query I($id: ID!) { node(id: $id) { ... on Issuer { applicationRequirements {
           effectiveFrom source asksForAccount designatedBanks documents } } } }`,
        { id: server.ids.issuer },
      );
      expect(data?.["node"]).toEqual({
        applicationRequirements: [
          {
            effectiveFrom: "2026-11-22",
            source: "前払金保証の申込",
            asksForAccount: true,
            designatedBanks: ["〇〇銀行", "△△信用金庫"],
            documents: [],
          },
        ],
      });
    });

    it("is needed at submission, not in a draft; everything that is wrong is told at once", async () => {
      expect(codesOf((await applications.apply()).fields)).toEqual(["advanceAccount ACCOUNT_REQUIRED"]);
      const wrong = {
        depositBank: { name: "□□銀行", branch: "本店" },
        advanceAccount: { number: "12-345", holder: "株式会社〇〇" },
      };
      const refused = await applications.apply(wrong);
      expect(refused.fields).toMatchObject([
        { path: "content.advanceAccount.type", code: "REQUIRED" },
        {
          path: "content.advanceAccount.number",
          code: "NOT_AN_ACCOUNT_NUMBER",
          limit: "7",
          actual: "6",
          message: "An account number has 7 digits, with leading zeros; got 6 characters.",
        },
        { path: "content.advanceAccount.holder", code: "HOLDER_NOT_KANA", actual: "株" },
        {
          path: "content.depositBank.name",
          code: "BANK_NOT_DESIGNATED",
          limit: "〇〇銀行、△△信用金庫",
          actual: "□□銀行",
        },
      ]);
      const { application, findings } = await applications.apply(wrong, { draft: true });
      expect(application).toMatchObject({ status: "DRAFT" });
      expect(findings).toHaveLength(4);
      const submitted = await applications.step(server.tokens.contractor, "submitApplication", {
        applicationId: application!.id,
      });
      expect(submitted.fields).toHaveLength(4);
    });

    it("is one for each member of a joint venture where the advance is paid to each", async () => {
      const joint = { jointVenture: VENTURE, memberAccounts: MEMBER_ACCOUNTS };
      expect((await applications.apply(joint)).application).toMatchObject({
        memberAccounts: MEMBER_ACCOUNTS,
        advanceAccount: null,
      });
      const missing = { jointVenture: VENTURE, memberAccounts: MEMBER_ACCOUNTS.slice(1) };
      expect(codesOf((await applications.apply(missing)).fields)).toEqual([
        "memberAccounts MEMBER_WITHOUT_ACCOUNT",
      ]);
    });

    it("is none of a performance guarantee", async () => {
      const performance = {
        kind: "CONTRACT_PERFORMANCE",
        amount: 10_000_000,
        depositBank: null,
        isAdvancePlanned: true,
      };
      expect((await applications.apply(performance)).application).toMatchObject({ status: "APPLIED" });
      const needless = await applications.apply({ ...performance, advanceAccount: ACCOUNT });
      expect(codesOf(needless.fields)).toEqual(["advanceAccount ONLY_FOR_ADVANCE"]);
    });

    it("is seen by the contractor and the issuer alone, and stands in no log and no certificate", async () => {
      const application = await applications.approved({
        jointVenture: VENTURE,
        memberAccounts: MEMBER_ACCOUNTS,
      });
      await applications.settle(application);
      const issued = await applications.step(server.tokens.issuer, "issueAppliedGuarantee", {
        applicationId: application.id,
      });
      const numbers = MEMBER_ACCOUNTS.map(({ account }) => account.number);
      const holds = (text: string): string[] => numbers.filter((number) => text.includes(number));
      const query = `query A($id: ID!) { node(id: $id) { ... on GuaranteeApplication { id jointVenture { name }
        advanceAccount { number } memberAccounts { account { number } } } } }`;
      const seenBy = async (token: string): Promise<unknown> =>
        (await post({ url: server.url, token }, query, { id: application.id })).data?.["node"];
      const whole = {
        id: application.id,
        jointVenture: { name: VENTURE.name },
        advanceAccount: null,
        memberAccounts: numbers.map((number) => ({ account: { number } })),
      };
      expect(await seenBy(server.tokens.contractor)).toEqual(whole);
      expect(await seenBy(server.tokens.issuer)).toEqual(whole);
      expect(await seenBy(server.tokens.operator)).toEqual({ ...whole, memberAccounts: null });
      expect(await seenBy(server.tokens.obligee)).toBeNull();
      expect(holds(JSON.stringify(issued.guarantee))).toEqual([]);
      expect(holds(server.output())).toEqual([]);
      // What the log would hold: it tells of these requests.
      expect(server.output()).toContain("applyForGuarantee");
    });
  });
});
