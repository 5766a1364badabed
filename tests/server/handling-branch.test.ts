import type { RequestRegistrationInput } from "../../sdk/src/generated/inputs";
import { hashAccessToken, newAccessToken } from "../../src/use-cases/account/access-token";
import { enterOrganisations } from "../../src/use-cases/operation/enter-organisations";
import { acceptRegistration, registrationInput, withQuickPasswords } from "../support/account";
import { appliedWorks } from "../support/applications-of-server";
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
    server = await startServer({ engine, change: withQuickPasswords });
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
