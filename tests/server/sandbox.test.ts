import { DatabaseRefused } from "../../src/use-cases/operation/claim-database";
import { premiumTablesOf, shippedAdoptions } from "../../src/reference";
import { fillSandbox } from "../../src/sandbox/fill-sandbox";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { mutate } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const REFERENCE = { adoptions: shippedAdoptions(), premiumTables: premiumTablesOf };

interface Applications {
  readonly guaranteeApplications: {
    readonly nodes: readonly {
      readonly guarantee: { readonly number: string } | null;
      readonly history: readonly { readonly type: string }[];
    }[];
  };
}

describe.each(engines)("the sandbox, on %s", (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ engine });
  });
  afterAll(() => server.stop());

  const ask = <Data>(token: string, query: string) => post<Data>({ url: server.url, token }, query);

  it.each([
    ["2070202096", "CONTRACT_PERFORMANCE", "〇〇道路改良工事", 100_000_000, 10_000_000, "2022-01-28"],
    ["2070004427", "ADVANCE_PAYMENT", "△△トンネル工事", 50_000_000, 20_000_000, "2022-01-28"],
    ["2070004426", "ADVANCE_PAYMENT", "〇〇道路改良工事", 100_000_000, 40_000_000, "2022-05-10"],
  ])(
    "has the seed document's %s out of an application, underwriting, a paid premium and issue",
    async (number, kind, name, contractPrice, amount, issuedOn) => {
      const { data } = await ask<Applications>(
        server.tokens.contractor,
        `{ guaranteeApplications(first: 100) { nodes {
           status kind amount delivery contractor { name } obligee { name } worksContract { name contractPrice }
           settlement { settledOn amount } premium { on total }
           guarantee { number kind amount issuedOn status }
           history { type at from to role }
         } } }`,
      );
      const application = data?.guaranteeApplications.nodes.find(
        ({ guarantee }) => guarantee?.number === number,
      );
      expect(application).toMatchObject({
        status: "ISSUED",
        kind,
        amount,
        delivery: "ELECTRONIC",
        contractor: { name: "株式会社〇〇建設" },
        obligee: { name: "支出負担行為担当官 近畿地方整備局長" },
        worksContract: { name, contractPrice },
        premium: { on: issuedOn },
        settlement: { settledOn: issuedOn },
        guarantee: { number, kind, amount, issuedOn, status: "ISSUED" },
        history: [
          { type: "APPLICATION_SUBMITTED", role: "CONTRACTOR", from: null, to: "APPLIED" },
          { type: "APPLICATION_APPROVED", role: "ISSUER", from: "APPLIED", to: "APPROVED" },
          { type: "FINAL_PREMIUM_SET", role: "ISSUER", from: "APPROVED", to: "APPROVED" },
          { type: "PREMIUM_SETTLED", role: "ISSUER", from: "APPROVED", to: "APPROVED" },
          { type: "GUARANTEE_ISSUED", role: "ISSUER", from: "APPROVED", to: "ISSUED" },
        ],
      });
    },
  );

  it("holds no guarantee that came from nowhere", async () => {
    const { data, errors } = await ask<Applications & { guarantees: { nodes: { number: string }[] } }>(
      server.tokens.operator,
      `{ guarantees(first: 100) { nodes { number } }
         guaranteeApplications(first: 100) { nodes { guarantee { number } history { type } } } }`,
    );
    expect(errors).toBeUndefined();
    const applied = data!.guaranteeApplications.nodes.flatMap(({ guarantee }) => guarantee?.number ?? []);
    expect(applied).not.toEqual([]);
    expect(applied.sort()).toEqual(data!.guarantees.nodes.map(({ number }) => number).sort());
  });

  it("leaves something to do: works to apply from, and applications for the officer and for the contractor", async () => {
    const works = await ask<{ registeredWorks: { nodes: object[] } }>(
      server.tokens.contractor,
      "{ registeredWorks { nodes { name obligee { name } } } }",
    );
    expect(works.data?.registeredWorks.nodes).not.toEqual([]);
    const waiting = await ask<{ guaranteeApplications: { nodes: object[] } }>(
      server.tokens.issuer,
      `{ guaranteeApplications(filter: { statuses: [APPLIED, RETURNED] }) {
        nodes { status delivery obligee { name } returns { corrections { item } } } } }`,
    );
    expect(waiting.data?.guaranteeApplications.nodes).toEqual([
      { status: "APPLIED", delivery: "PAPER", obligee: { name: "合志市" }, returns: [] },
      {
        status: "RETURNED",
        delivery: "ELECTRONIC",
        obligee: { name: "熊本市長" },
        returns: [{ corrections: [{ item: "工事場所" }] }],
      },
      { status: "APPLIED", delivery: "ELECTRONIC", obligee: { name: "熊本市長" }, returns: [] },
    ]);
  });

  it("has a contract over three years, and a price cut whose advance stands above the limit of return", async () => {
    const { data, text } = await ask<{ ofYears: { nodes: object[] }; cut: { nodes: object[] } }>(
      server.tokens.contractor,
      `{ ofYears: guarantees(filter: { identifier: "契－０３１５" }) { nodes {
           number amount worksContract { contractPrice coveredPrice } } }
         cut: guarantees(filter: { amountFinding: true }) { nodes {
           number amountFinding { code limit difference } } } }`,
    );
    expect([text, data?.ofYears.nodes]).toEqual([
      text,
      [
        {
          number: "2070900010",
          amount: 48_000_000,
          worksContract: { contractPrice: 300_000_000, coveredPrice: 120_000_000 },
        },
        {
          number: "2070900009",
          amount: 40_000_000,
          worksContract: { contractPrice: 300_000_000, coveredPrice: 100_000_000 },
        },
      ],
    ]);
    expect(data?.cut.nodes).toEqual([
      {
        number: "2070900008",
        amountFinding: { code: "ADVANCE_OVER_RETURN_LIMIT", limit: 30_000_000, difference: 4_000_000 },
      },
    ]);
  });

  it("lets its people sign in with the passwords that it tells", async () => {
    for (const [holder, { loginId, password }] of Object.entries(server.users)) {
      const { result } = await mutate(
        { url: server.url },
        "signIn",
        { loginId, password },
        "user { loginId }",
      );
      expect([holder, result]).toEqual([holder, { __typename: "SignInSuccess", user: { loginId } }]);
    }
  });

  it("stays as it is when it is started again, and is refused where another version made it", async () => {
    const before = server.statements.length;
    const again = await fillSandbox(server.parts.useCaseParts, REFERENCE);
    expect(again.tokens).toEqual(server.tokens);
    expect(server.statements.slice(before).filter((text) => /^\s*(INSERT|UPDATE)/i.test(text))).toEqual([]);
    await server.parts.useCaseParts.unitOfWork.run(({ settings }) => settings.set("sandboxEdition", "1"));
    await expect(fillSandbox(server.parts.useCaseParts, REFERENCE)).rejects.toBeInstanceOf(DatabaseRefused);
  });
});
