import { applicationsOf, appliedWorks, codesOf, officeHours, TODAY } from "../support/applications-of-server";
import { engines } from "../support/engines";
import { issueInput } from "../support/issue-input";
import { mutate, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

describe.each(engines)("a number that names one works contract of its body, on %s", (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
  });
  afterAll(() => server.stop());

  const as = (token: string) => ({ url: server.url, token });
  const works = (worksNumber: string) => ({ ...appliedWorks(), identifiers: { worksNumber } });
  async function issuedTo(contractorId: string, worksNumber: string, token = server.tokens.issuer) {
    const input = issueInput(server, {
      contractorId,
      obligeeId: server.ids.kumamotoCity,
      worksContract: works(worksNumber),
    });
    const { result } = await mutate(
      as(token),
      "issueGuarantee",
      input,
      "guarantee { number } warnings { path code limit }",
    );
    return result as unknown as {
      readonly guarantee: { readonly number: string };
      readonly warnings: readonly { readonly path: string; readonly code: string; readonly limit: string }[];
    };
  }
  const PATH = "worksContract.identifiers.worksNumber";

  it("stops nobody where the body says nothing of it", async () => {
    await issuedTo(server.ids.contractor, "工-1");
    const { warnings } = await issuedTo(server.ids.otherContractor, "工-1");
    expect(warnings.filter(({ path }) => path === PATH)).toEqual([]);
  });

  it("refuses an application and warns the issuer where another contractor's guarantee in force bears it", async () => {
    await perform(as(server.tokens.operator), "recordObligeePolicy", {
      obligeeId: server.ids.kumamotoCity,
      effectiveFrom: TODAY,
      uniqueWorksNumber: true,
      source: "〇〇市工事番号取扱要領",
    });
    const { guarantee } = await issuedTo(server.ids.otherContractor, "工-2");
    // The issuer reads the number of its own guarantee.
    const { warnings } = await issuedTo(server.ids.contractor, "工－2");
    expect(warnings).toContainEqual({ path: PATH, code: "NUMBER_OF_OTHER_WORKS", limit: guarantee.number });
    // The contractor learns that there is one, and no more.
    await issuedTo(server.ids.otherContractor, "工-3");
    const { apply } = applicationsOf(server);
    const refused = await apply({ obligeeId: server.ids.kumamotoCity, worksContract: works("工-3") });
    expect(codesOf(refused.fields)).toEqual([`${PATH} NUMBER_OF_OTHER_WORKS`]);
    expect(refused.fields?.[0]?.limit ?? null).toBeNull();
    const free = await apply({ obligeeId: server.ids.kumamotoCity, worksContract: works("工-4") });
    expect(free.application).toMatchObject({ status: "APPLIED" });
  });
});
