import { startServer, type TestServer } from "../../tests/support/server";
import { createHosho, HoshoRefusal, orRefusal, type Hosho, type IssueGuaranteeInput } from "../src/index.js";

describe("issuer, contractor and obligee", () => {
  let server: TestServer;
  let issuer: Hosho;
  let contractor: Hosho;
  let obligee: Hosho;
  let input: IssueGuaranteeInput;

  beforeAll(async () => {
    server = await startServer();
    const as = (token: string): Hosho => createHosho({ endpoint: server.url, token });
    issuer = as(server.tokens.issuer);
    contractor = as(server.tokens.contractor);
    obligee = as(server.tokens.obligee);
    input = {
      kind: "ADVANCE_PAYMENT",
      contractorId: (await contractor.viewer())!.organisation.id,
      obligeeId: (await obligee.viewer())!.organisation.id,
      worksContract: {
        name: "〇〇橋補修工事",
        contractPrice: 100_000_000,
        workPeriod: { from: "2026-04-01", to: "2027-03-31" },
        contractedOn: "2026-03-25",
      },
      amount: 40_000_000,
      depositBank: { name: "〇〇銀行", branch: "△△支店" },
    };
  });
  afterAll(() => server.stop());

  it("know who they are", async () => {
    expect(await issuer.viewer()).toMatchObject({
      role: "ISSUER",
      tokenName: "sandbox issuer",
      tokenExpiresAt: null,
    });
    expect(await contractor.viewer()).toMatchObject({ role: "CONTRACTOR" });
    expect(await obligee.viewer()).toMatchObject({
      role: "OBLIGEE",
      organisation: { name: "支出負担行為担当官 近畿地方整備局長" },
    });
  });

  it("issue, list, reveal and open a guarantee", async () => {
    const { guarantee } = await issuer.issueGuarantee(input);
    expect(guarantee).toMatchObject({ status: "ISSUED", amount: 40_000_000, expiresOn: "2027-03-31" });
    expect(guarantee.certificates).toEqual([guarantee.certificate]);

    const { nodes } = await contractor.guarantees({ filter: { number: guarantee.number } });
    expect(nodes).toHaveLength(1);
    const listed: Record<string, unknown> = { ...nodes[0] };
    // A list tells when it was updated; an issue does not wait for that.
    delete listed["updatedAt"];
    expect(guarantee).toMatchObject(listed);

    const { authKey } = await contractor.revealAuthKey({ guaranteeId: guarantee.id });
    expect(authKey.groups.join("")).toBe(authKey.value);

    const opened = await obligee.openCertificate({ number: guarantee.number, key: authKey.groups.join(" ") });
    expect(opened.certificate).toEqual(guarantee.certificate);
    expect(await obligee.guarantee(guarantee.number)).toEqual({ ...guarantee, status: "DEPOSITED" });
  });

  it("carry a contract of ten trillion yen unharmed through issue, list and certificate", async () => {
    const price = 10_000_000_000_000;
    const worksContract = { ...input.worksContract, contractPrice: price };
    const { guarantee } = await issuer.issueGuarantee({ ...input, worksContract, amount: price });
    expect(guarantee).toMatchObject({
      amount: price,
      worksContract: { contractPrice: price, coveredPrice: price },
    });

    const [listed] = (await contractor.guarantees({ filter: { number: guarantee.number } })).nodes;
    expect(listed).toMatchObject({
      amount: price,
      worksContract: { contractPrice: price, coveredPrice: price },
    });

    const { authKey } = await contractor.revealAuthKey({ guaranteeId: guarantee.id });
    const { certificate } = await obligee.openCertificate({ number: guarantee.number, key: authKey.value });
    expect(certificate.items).toContainEqual({ label: "保証金額", value: "10,000,000,000,000円" });
    expect(JSON.parse(certificate.content)).toMatchObject({
      amount: price,
      worksContract: { contractPrice: price },
    });
  });

  it("issue once for the same idempotency key", async () => {
    const repeated = { ...input, idempotencyKey: "order-4711" };
    const first = await issuer.issueGuarantee(repeated);
    const second = await issuer.issueGuarantee(repeated);
    expect(second).toEqual(first);

    const conflict = await orRefusal(issuer.issueGuarantee({ ...repeated, amount: 1 }));
    expect(conflict instanceof HoshoRefusal && conflict.code).toBe("IDEMPOTENCY_CONFLICT");
  });

  it("are told every place of an input that is wrong", async () => {
    const works = { ...input.worksContract, name: " ", coveredPrice: 200_000_000 };
    const refusal = await orRefusal(issuer.issueGuarantee({ ...input, worksContract: works }));
    if (!(refusal instanceof HoshoRefusal) || refusal.code !== "INVALID_INPUT")
      throw new Error("was not refused");
    expect(refusal.detail.fields.map(({ path }) => path)).toContain("worksContract.name");
    expect(refusal.detail.fields[0]?.message).not.toBe("");
  });

  it("are told the number that is taken", async () => {
    const refusal = await orRefusal(issuer.issueGuarantee({ ...input, number: "2070004426" }));
    if (!(refusal instanceof HoshoRefusal) || refusal.code !== "GUARANTEE_NUMBER_TAKEN")
      throw new Error("was not refused");
    expect(refusal.detail.number).toBe("2070004426");
  });

  it("find no guarantee that is not theirs", async () => {
    const refusal = await orRefusal(
      contractor.revealAuthKey({ guaranteeId: "guarantee_01890000-0000-7000-8000-000000000000" }),
    );
    expect(refusal instanceof HoshoRefusal && refusal.code).toBe("GUARANTEE_NOT_FOUND");
  });
});
