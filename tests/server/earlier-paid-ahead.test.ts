import { applicationsOf, appliedWorks, codesOf, officeHours, TODAY } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { mutate } from "../support/operations";
import { startServer, type TestServer } from "../support/server";
import type { GuaranteeStore } from "../../src/use-cases/guarantee/guarantee-store-ports";

const plan = (year: number, millions: number) => ({
  year,
  paymentLimit: millions * 1_000_000,
  plannedProgress: millions * 1_000_000,
});

/** Stores guarantees as they were stored before they had the column. */
function withoutColumn(store: GuaranteeStore): GuaranteeStore {
  return new Proxy(store, {
    get(target, key) {
      if (key === "insert")
        return (added: Parameters<GuaranteeStore["insert"]>[0]) =>
          target.insert({ ...added, guarantee: { ...added.guarantee, paidAhead: null } });
      const member: unknown = Reflect.get(target, key);
      return typeof member === "function" ? (member.bind(target) as unknown) : member;
    },
  });
}

describe.each(engines)("a guarantee of before 出来高超過額 stayed with it, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({
      engine,
      clock: officeHours,
      change: (parts) => ({
        ...parts,
        unitOfWork: {
          run: (work) =>
            parts.unitOfWork.run((stores) =>
              work({ ...stores, guarantees: withoutColumn(stores.guarantees) }),
            ),
        },
      }),
    });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  const worksContract = appliedWorks({
    contractPrice: 300_000_000,
    workPeriod: { from: "2025-06-16", to: "2028-02-29" },
    contractedOn: "2025-06-10",
    fiscalYears: [plan(2025, 100), plan(2026, 120), plan(2027, 80)],
  });
  const shown = async (id: string) => {
    const { data } = await post<object>(
      callAs(server, "contractor"),
      `query N($id: ID!) {
        node(id: $id) { ... on Guarantee { paidAhead worksContract { coveredPrice } } }
        guarantees(first: 100) { nodes { id paidAhead } }
      }`,
      { id },
    );
    return data;
  };

  it("has what its application said, once: shown, amended, and followed by the interim payment", async () => {
    const application = await applications.approved({
      worksContract,
      fiscalYear: 2026,
      paidAhead: 20_000_000,
      amount: 30_000_000,
    });
    await applications.settle(application);
    const { guarantee } = await applications.step(server.tokens.issuer, "issueAppliedGuarantee", {
      applicationId: application.id,
    });
    const id = guarantee?.id ?? "";
    expect(await shown(id)).toMatchObject({
      node: { paidAhead: 20_000_000, worksContract: { coveredPrice: 100_000_000 } },
      guarantees: { nodes: expect.arrayContaining([{ id, paidAhead: 20_000_000 }]) as unknown },
    });

    const interim = await applications.apply({
      kind: "INTERIM_PAYMENT",
      worksContract,
      fiscalYear: 2026,
      amount: 10_000_000,
      advanceAmount: 30_000_000,
    });
    expect(codesOf(interim.fields)).toContain("paidAhead UNDER_ADVANCES_PAID_AHEAD");

    const change = { amendedOn: TODAY, paidAhead: 20_000_000, amount: 32_000_000 };
    const { result } = await mutate(
      callAs(server, "issuer"),
      "amendGuarantee",
      { guaranteeId: id, revision: 1, change },
      "guarantee { revision }",
    );
    expect(result).toMatchObject({ guarantee: { revision: 2 } });
    expect(await shown(id)).toMatchObject({
      node: { paidAhead: 20_000_000, worksContract: { coveredPrice: 100_000_000 } },
    });
  });
});
