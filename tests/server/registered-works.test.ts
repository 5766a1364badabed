import { applicationsOf, officeHours, codesOf, type Step } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

const LIST = `{ registeredWorks(first: 100) {
  nodes { id name contractPrice workPeriod { from to } obligee { name } issuer { name } contractor { name } }
} }`;
interface Listed {
  readonly registeredWorks: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
}

describe.each(engines)("works that the issuer registered, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  const register = (changes: object = {}): Promise<Step> =>
    applications.step(server.tokens.issuer, "registerWorks", {
      contractorId: server.ids.contractor,
      obligeeId: server.ids.kinki,
      name: "◇◇ダム管理用道路工事",
      place: "〇〇県",
      contractPrice: 80_000_000,
      workPeriod: { from: "2026-05-01", to: "2027-02-28" },
      contractedOn: "2026-04-20",
      ...changes,
    });
  const idOf = (registered: Step): string => (registered["registeredWorks"] as { id: string }).id;
  const listed = async (token: string): Promise<string[]> => {
    const { data, text } = await post<Listed>({ url: server.url, token }, LIST);
    if (!data) throw new Error(text);
    return data.registeredWorks.nodes.map(({ id }) => id);
  };

  it("are listed to their contractor, and to all contractors where they name none", async () => {
    const other = await applications.otherContractor();
    const [named, open] = [idOf(await register()), idOf(await register({ contractorId: null }))];
    expect(await listed(server.tokens.contractor)).toEqual(expect.arrayContaining([named, open]));
    expect(await listed(server.tokens.issuer)).toEqual(expect.arrayContaining([named, open]));
    const others = await listed(other);
    expect(others).toContain(open);
    expect(others).not.toContain(named);
    expect(await listed(await applications.otherIssuer())).not.toContain(named);
    expect(await listed(server.tokens.obligee)).toEqual([]);
  });

  it("leave only the rest of an application to be filled in", async () => {
    const registeredWorksId = idOf(await register());
    const { application, findings } = await applications.step(server.tokens.contractor, "applyForGuarantee", {
      issuerId: server.ids.issuer,
      registeredWorksId,
      content: {
        kind: "ADVANCE_PAYMENT",
        amount: 32_000_000,
        depositBank: { name: "〇〇銀行", branch: "△△支店" },
      },
    });
    expect(findings).toEqual([]);
    expect(application).toMatchObject({
      status: "APPLIED",
      registeredWorks: { id: registeredWorksId },
      obligee: { id: server.ids.kinki },
      worksContract: {
        name: "◇◇ダム管理用道路工事",
        contractPrice: 80_000_000,
        workPeriod: { from: "2026-05-01", to: "2027-02-28" },
        contractedOn: "2026-04-20",
      },
    });
  });

  it("may have no period yet, and give the application the body's numbers", async () => {
    const identifiers = { procurementNumber: "0000000000000012345" };
    const registered = await applications.call(server.tokens.issuer, "registerWorks", {
      contractorId: server.ids.contractor,
      obligeeId: server.ids.kinki,
      name: "〇〇砂防堰堤工事",
      contractPrice: 70_000_000,
      awardedOn: "2026-04-10",
      identifiers,
    });
    expect(registered.errors).toBeUndefined();
    const { data } = await post<{ registeredWorks: { nodes: { id: string; name: string }[] } }>(
      { url: server.url, token: server.tokens.contractor },
      `{ registeredWorks(first: 100) { nodes { id name awardedOn workPeriod { from } identifiers { procurementNumber } } } }`,
    );
    const works = data?.registeredWorks.nodes.find(({ name }) => name === "〇〇砂防堰堤工事");
    expect(works).toMatchObject({ awardedOn: "2026-04-10", workPeriod: null, identifiers });
    const apply = (worksContract: object) =>
      applications.step(server.tokens.contractor, "applyForGuarantee", {
        issuerId: server.ids.issuer,
        registeredWorksId: works?.id,
        content: {
          kind: "ADVANCE_PAYMENT",
          amount: 28_000_000,
          worksContract: { contractedOn: "2026-04-20", ...worksContract },
          depositBank: { name: "〇〇銀行", branch: "△△支店" },
        },
      });
    const without = await apply({});
    expect(codesOf(without.fields)).toEqual([
      "worksContract.workPeriod.from REQUIRED",
      "worksContract.workPeriod.to REQUIRED",
    ]);
    const workPeriod = { from: "2026-05-01", to: "2027-02-28" };
    const other = await apply({ workPeriod, identifiers: { procurementNumber: "0000000000000099999" } });
    expect(codesOf(other.fields)).toEqual([
      "worksContract.identifiers.procurementNumber CONTRADICTS_REGISTERED_WORKS",
    ]);
    const { application } = await apply({ workPeriod });
    expect(application).toMatchObject({ status: "APPLIED", worksContract: { workPeriod } });
  });

  it("are not contradicted: name, price, period and obligee are what the issuer knows", async () => {
    const registeredWorksId = idOf(await register());
    const contradicting = await applications.apply(
      {
        obligeeId: server.ids.kumamotoCity,
        worksContract: {
          name: "別の工事",
          contractPrice: 90_000_000,
          workPeriod: { from: "2026-05-01", to: "2027-03-31" },
        },
        amount: 32_000_000,
      },
      { registeredWorksId },
    );
    expect(codesOf(contradicting.fields)).toEqual([
      "obligeeId CONTRADICTS_REGISTERED_WORKS",
      "worksContract.contractPrice CONTRADICTS_REGISTERED_WORKS",
      "worksContract.name CONTRADICTS_REGISTERED_WORKS",
      "worksContract.workPeriod.to CONTRADICTS_REGISTERED_WORKS",
    ]);
    expect(contradicting.fields?.find(({ path }) => path.endsWith("contractPrice"))).toMatchObject({
      limit: "80000000",
      actual: "90000000",
    });
  });

  it("cannot be applied from by a contractor they are not for", async () => {
    const registeredWorksId = idOf(await register());
    const other = await applications.step(await applications.otherContractor(), "applyForGuarantee", {
      issuerId: server.ids.issuer,
      registeredWorksId,
      content: { kind: "ADVANCE_PAYMENT" },
      draft: true,
    });
    expect(codesOf(other.fields)).toEqual(["registeredWorksId NOT_FOUND"]);
  });

  it("are refused with everything that is wrong at once", async () => {
    const refused = await register({
      name: "工事\u0007",
      contractPrice: 0,
      workPeriod: { from: "2026-05-01", to: "2026-04-30" },
      obligeeId: "obligee_of_nobody",
      contractorId: "contractor_of_nobody",
      contractedOn: null,
    });
    expect(codesOf(refused.fields)).toEqual([
      "contractPrice MUST_BE_POSITIVE",
      "contractorId NOT_FOUND",
      "name UNPRINTABLE",
      "obligeeId NOT_FOUND",
      "workPeriod.to BEFORE_START",
    ]);
  });

  it("are registered by issuers only", async () => {
    const { errors } = await applications.call(server.tokens.contractor, "registerWorks", {
      obligeeId: server.ids.kinki,
      name: "工事",
      contractPrice: 1,
      workPeriod: { from: "2026-05-01", to: "2026-05-01" },
    });
    expect(errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  });
});
