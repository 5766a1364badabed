import type { RequestRegistrationInput } from "../../sdk/src/generated/inputs";
import { hashAccessToken, newAccessToken } from "../../src/use-cases/account/access-token";
import { enterOrganisations } from "../../src/use-cases/operation/enter-organisations";
import type { Caller } from "../../src/domain/account/access";
import { acceptRegistration, officerToken, registrationInput, withQuickPasswords } from "../support/account";
import { applicationsOf, appliedWorks, officeHours } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { mutate, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const NAMES = "大阪支店、熊本支店";
const LICENSE = "熊本県知事許可（般-4）第12345号";
const BRANCH = { name: "熊本支店", address: "熊本県熊本市中央区1番1号", head: "支店長 阿蘇 次郎" };

describe.each(engines)("the branch that handles a contractor's guarantees (取扱店), on %s", (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ engine, change: withQuickPasswords, clock: officeHours });
  });
  afterAll(() => server.stop());

  const request = (changes: Partial<RequestRegistrationInput>) =>
    mutate(
      { url: server.url, language: "ja" },
      "requestRegistration",
      registrationInput(server, changes),
      "registrationId",
    );
  const shown = async (id: string) => {
    const { data } = await post<{ node: Record<string, unknown> }>(
      callAs(server, "issuer"),
      `query R($id: ID!) { node(id: $id) { ... on Registration {
        constructionLicenseNumber contractingBranch { name address head } handlingBranch { name } } } }`,
      { id },
    );
    return data?.node;
  };
  const requested = async (changes: Partial<RequestRegistrationInput> = {}): Promise<string> => {
    const { result, text } = await request(changes);
    if (result?.__typename !== "RequestRegistrationSuccess") throw new Error(text);
    return result.registrationId;
  };
  const accepted = async (registrationId: string, handlingBranch?: string) => {
    const { data, text } = await acceptRegistration(server, {
      registrationId,
      ...(handlingBranch !== undefined && { handlingBranch }),
    });
    if (data?.acceptRegistration.__typename !== "AcceptRegistrationSuccess") throw new Error(text);
    return data.acceptRegistration.registration.contractor.id;
  };
  const branchOfGuarantee = async (contractorId: string) => {
    const { guarantee } = await perform(
      callAs(server, "issuer"),
      "issueGuarantee",
      issueInput(server, { contractorId }),
      "guarantee { branch { name } certificate { content } }",
    );
    const content = JSON.parse(guarantee.certificate.content) as { issuer: { branch: { name: string } } };
    expect(content.issuer.branch.name).toBe(guarantee.branch.name);
    return guarantee.branch.name;
  };
  const tokenOf = async (organisationId: string): Promise<string> => {
    const token = newAccessToken();
    await server.parts.useCaseParts.unitOfWork.run(({ accessTokens }) =>
      accessTokens.insert({
        id: server.parts.useCaseParts.newId("token"),
        hash: hashAccessToken(token),
        name: "applies",
        role: "CONTRACTOR",
        organisationId,
        createdAt: new Date(),
        expiresAt: null,
      }),
    );
    return token;
  };

  it("is that of the address's prefecture, on the request, on guarantees and on applications", async () => {
    const registrationId = await requested({
      constructionLicenseNumber: "熊本県知事許可(般－４)第012345号",
      contractingBranch: BRANCH,
    });
    expect(await shown(registrationId)).toEqual({
      constructionLicenseNumber: LICENSE,
      contractingBranch: BRANCH,
      handlingBranch: { name: "熊本支店" },
    });
    const contractorId = await accepted(registrationId);
    expect(await branchOfGuarantee(contractorId)).toBe("熊本支店");
    const applied = await perform(
      { url: server.url, token: await tokenOf(contractorId) },
      "applyForGuarantee",
      {
        issuerId: server.ids.issuer,
        content: {
          kind: "ADVANCE_PAYMENT",
          delivery: "ELECTRONIC",
          amount: 40_000_000,
          depositBank: { name: "〇〇銀行", branch: "△△支店" },
          obligeeId: server.ids.kinki,
          worksContract: appliedWorks(),
        },
      },
      "application { branch { name } applicant { address constructionLicenseNumber contractingBranch { head } } }",
    );
    expect(applied.application).toEqual({
      branch: { name: "熊本支店" },
      applicant: {
        address: "熊本県阿蘇市一の宮町1番地",
        constructionLicenseNumber: LICENSE,
        contractingBranch: { head: "支店長 阿蘇 次郎" },
      },
    });
  });

  it("is the one that was chosen, by the contractor or by the officer who accepts", async () => {
    const chosen = await accepted(await requested({ handlingBranch: "大阪 支店" }));
    expect(await branchOfGuarantee(chosen)).toBe("大阪支店");
    const byOfficer = await accepted(await requested(), server.ids.branch.osaka);
    expect(await branchOfGuarantee(byOfficer)).toBe("大阪支店");
    const { data } = await acceptRegistration(server, {
      registrationId: await requested(),
      handlingBranch: "福岡支店",
    });
    expect(data?.acceptRegistration).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "handlingBranch", code: "HANDLING_BRANCH_UNKNOWN", limit: NAMES }],
    });
  });

  it("stays that of a contractor that is known, which gets a license number where it has none", async () => {
    const known = await accepted(await requested());
    const further = async (changes: Partial<RequestRegistrationInput>) => {
      const registrationId = await requested(changes);
      await acceptRegistration(server, { registrationId, contractorId: known });
      const { data } = await post<{ node: { constructionLicenseNumber: string } }>(
        callAs(server, "issuer"),
        "query C($id: ID!) { node(id: $id) { ... on Contractor { constructionLicenseNumber } } }",
        { id: known },
      );
      return data?.node.constructionLicenseNumber;
    };
    expect(await further({ handlingBranch: "大阪支店", constructionLicenseNumber: LICENSE })).toBe(LICENSE);
    expect(await further({ constructionLicenseNumber: "国土交通大臣許可（特-3）第1号" })).toBe(LICENSE);
    expect(await branchOfGuarantee(known)).toBe("熊本支店");
  });

  it("is told by the branch that contracts, where one does, and follows a company that moves", async () => {
    const inOsaka = { ...BRANCH, address: "大阪府大阪市北区1番1号" };
    const ofBranch = await requested({ contractingBranch: inOsaka });
    expect(await shown(ofBranch)).toMatchObject({ handlingBranch: { name: "大阪支店" } });
    expect(await branchOfGuarantee(await accepted(ofBranch))).toBe("大阪支店");

    const registrationId = await requested();
    const moving = await accepted(registrationId);
    expect(await branchOfGuarantee(moving)).toBe("熊本支店");
    const token = await tokenOf(moving);
    await perform({ url: server.url, token }, "correctContractor", { address: "大阪府大阪市北区2番2号" });
    expect(await branchOfGuarantee(moving)).toBe("大阪支店");
    // What came of the request stays as it was told.
    expect(await shown(registrationId)).toMatchObject({ handlingBranch: { name: "熊本支店" } });
  });

  const mailTo = async (address: string): Promise<string> => {
    const { data } = await post<{ mails: { nodes: { to: string; text: string }[] } }>(
      callAs(server, "issuer"),
      "{ mails(first: 100) { nodes { to text } } }",
    );
    return data?.mails.nodes.find(({ to }) => to === address)?.text ?? "";
  };

  it("is, in the mail and on the request, the one that handles from the acceptance on", async () => {
    const byOfficer = await requested({ contactEmail: "officer@aso-kensetsu.example" });
    const known = await accepted(byOfficer, "大阪支店");
    expect(await shown(byOfficer)).toMatchObject({ handlingBranch: { name: "大阪支店" } });
    expect(await mailTo("officer@aso-kensetsu.example")).toContain("大阪支店");
    // A further user's choice changes nothing of a contractor that has one.
    const further = await requested({
      handlingBranch: "熊本支店",
      contactEmail: "further@aso-kensetsu.example",
    });
    await acceptRegistration(server, { registrationId: further, contractorId: known });
    expect(await shown(further)).toMatchObject({ handlingBranch: { name: "大阪支店" } });
    expect(await mailTo("further@aso-kensetsu.example")).toContain("大阪支店");
    expect(await branchOfGuarantee(known)).toBe("大阪支店");
  });

  it("is the main branch, in mails and on the certificate, of an application that names none from before", async () => {
    const { apply, step, settle } = applicationsOf(server);
    const { contractor, issuer } = server.tokens;
    const { application } = await apply({ contactEmail: "older@aso-kensetsu.example" });
    if (!application) throw new Error("the application was refused");
    const { id: applicationId } = application;
    await server.parts.useCaseParts.unitOfWork.run(async ({ applications, parties }) => {
      const caller = { role: "ISSUER", organisationId: server.ids.issuer } as Caller;
      const taken = await applications.takeVisible(caller, applicationId);
      if (!taken) throw new Error("the application is gone");
      await applications.change(taken, { branchId: null }, new Date());
      await parties.giveHandlingBranch(server.ids.issuer, taken.contractorId, server.ids.branch.kumamoto);
    });
    await step(issuer, "approveApplication", { applicationId });
    await step(issuer, "setFinalPremium", { applicationId, amount: 1_000, reason: "見積額のとおり" });
    await settle(application, { amount: 1_000 });
    const issued = await step(issuer, "issueAppliedGuarantee", { applicationId });
    expect(issued.guarantee).toMatchObject({ branch: { name: "大阪支店" } });
    const { data } = await post<{ mails: { nodes: { text: string }[] } }>(
      { url: server.url, token: contractor },
      "query M($id: ID!) { mails(first: 100, filter: { applicationId: $id }) { nodes { text } } }",
      { id: applicationId },
    );
    const texts = [
      ...(data?.mails.nodes ?? []).map(({ text }) => text),
      await mailTo("older@aso-kensetsu.example"),
    ];
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((text) => !text.includes("大阪支店") || text.includes("熊本支店"))).toEqual([]);
  });

  it("keeps what a further user adds of a known contractor as a correction by the officer", async () => {
    const known = "contractor_bare";
    await server.parts.useCaseParts.unitOfWork.run(({ parties }) =>
      parties.insertMissing({
        ...{ issuers: [], obligees: [], operators: [] },
        contractors: [
          {
            id: known,
            name: "株式会社阿蘇建設",
            address: "熊本県阿蘇市2番地",
            issuerIds: [server.ids.issuer],
          },
        ],
      }),
    );
    const registrationId = await requested({
      reading: "あそけんせつ",
      constructionLicenseNumber: LICENSE,
      representative: "代表取締役 阿蘇 太郎",
    });
    await acceptRegistration(server, { registrationId, contractorId: known });
    const corrections = async () => {
      const { data } = await post<{ contractorCorrections: { nodes: object[] } }>(
        { url: server.url, token: await officerToken(server) },
        `query C($id: ID) { contractorCorrections(contractorId: $id, first: 10) { nodes { userName
          before { reading representative constructionLicenseNumber }
          after { reading representative constructionLicenseNumber } } } }`,
        { id: known },
      );
      return data?.contractorCorrections.nodes;
    };
    const representative = "代表取締役 阿蘇 太郎";
    const kept = [
      {
        userName: expect.any(String) as string,
        before: { reading: null, representative: null, constructionLicenseNumber: null },
        after: { reading: "あそけんせつ", representative, constructionLicenseNumber: LICENSE },
      },
    ];
    expect(await corrections()).toEqual(kept);
    // Who adds nothing corrects nothing.
    await acceptRegistration(server, {
      registrationId: await requested({ reading: "べつ", representative: "代表取締役 別人" }),
      contractorId: known,
    });
    expect(await corrections()).toEqual(kept);
  });

  it("is asked for, with the names of all, where it is unknown or the address does not tell it", async () => {
    const unknown = await request({ handlingBranch: "福岡支店" });
    expect(unknown.result).toMatchObject({
      code: "INVALID_INPUT",
      fields: [
        {
          path: "handlingBranch",
          code: "HANDLING_BRANCH_UNKNOWN",
          limit: NAMES,
          message: `この保証機関に該当する取扱店はありません。次の中から選んでください: ${NAMES}。`,
        },
      ],
    });
    const untold = await request({ address: "阿蘇市一の宮町1番地" });
    expect(untold.result).toMatchObject({
      fields: [{ path: "handlingBranch", code: "HANDLING_BRANCH_MISSING", limit: NAMES }],
    });
    const without = await request({ address: "東京都千代田区1番地" });
    expect(without.result).toMatchObject({
      fields: [
        {
          path: "handlingBranch",
          code: "PREFECTURE_WITHOUT_BRANCH",
          limit: NAMES,
          actual: "東京都",
          message: `東京都を担当する取扱店はありません。次の中から選んでください: ${NAMES}。`,
        },
      ],
    });
    expect(
      await shown(await requested({ address: "阿蘇市一の宮町1番地", handlingBranch: "熊本支店" })),
    ).toMatchObject({ handlingBranch: { name: "熊本支店" } });
  });

  it("handles the prefectures that the issuer gave it", async () => {
    const issuers = (prefectures: readonly string[]) => [
      {
        id: server.ids.issuer,
        name: "西日本建設業保証株式会社",
        address: "大阪市",
        numberPrefix: "207",
        branches: [
          {
            ...{
              id: server.ids.branch.kumamoto,
              name: "熊本支店",
              address: "熊本市",
              telephone: "096-364-1155",
            },
            fax: null,
            prefectures,
          },
        ],
      },
    ];
    const enter = (prefectures: readonly string[]) =>
      enterOrganisations(server.parts.useCaseParts, {
        organisations: { issuers: issuers(prefectures), contractors: [], obligees: [], operators: [] },
        tokens: [],
        users: [],
      });
    await enter(["熊本県", "大分県"]);
    // What is known stays.
    await enter(["宮崎県"]);
    expect(await shown(await requested({ address: "大分県大分市1番地" }))).toMatchObject({
      handlingBranch: { name: "熊本支店" },
    });
    const { data } = await post<{ issuers: { nodes: { branches: object[] }[] } }>(
      callAs(server, "contractor"),
      "{ issuers(first: 1) { nodes { branches { name prefectures } } } }",
    );
    expect(data?.issuers.nodes[0]?.branches).toEqual([
      { name: "大阪支店", prefectures: [] },
      { name: "熊本支店", prefectures: ["熊本県", "大分県"] },
    ]);
  });
});
