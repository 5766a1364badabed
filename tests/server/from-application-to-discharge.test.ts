import { createHash } from "node:crypto";
import { PasswordHasher } from "../../src/use-cases/account/password-hasher";
import { officerToken } from "../support/account";
import { engines } from "../support/engines";
import { startServer, type TestServer } from "../support/server";
import { createHosho, type DepositGuaranteeInput, type Guarantee, type Hosho } from "../../sdk/src/index.js";

const PASSWORD = "correct horse battery staple";
const TODAY = new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Tokyo" });
const WORKS = {
  name: "阿蘇大橋補修工事",
  place: "熊本県阿蘇郡",
  contractPrice: 100_000_000,
  workPeriod: { from: "2026-04-01", to: "2999-03-31" },
  contractedOn: "2026-03-25",
};
const CHANNELS: readonly Pick<
  DepositGuaranteeInput,
  "channel" | "means" | "submittedTo" | "toAddress" | "subject"
>[] = [
  { channel: "DIRECT" },
  { channel: "RECORDED", means: "CONTRACT_SYSTEM", submittedTo: "電子契約システム" },
  { channel: "EMAIL", toAddress: "keiyaku@kinki.example", subject: "【電子保証】阿蘇大橋補修工事" },
];

/** The seed document's whole story, by the SDK alone. */
describe.each(engines)("from the registration to the discharge, on %s", (engine) => {
  let server: TestServer;
  let officer: Hosho;
  let obligee: Hosho;
  let contractor: Hosho;
  const as = (token: string): Hosho => createHosho({ endpoint: server.url, token });

  beforeAll(async () => {
    const passwords = new PasswordHasher({ logCost: 10, blockSize: 8, parallelism: 1 });
    server = await startServer({ engine, change: (useCaseParts) => ({ ...useCaseParts, passwords }) });
    officer = as(await officerToken(server));
    obligee = as(server.tokens.obligee);
    contractor = as(await registered());
  });
  afterAll(() => server.stop());

  /** The access token of a company that asked for a registration, was accepted and chose a password. */
  async function registered(): Promise<string> {
    const visitor = createHosho({ endpoint: server.url });
    const { registrationId } = await visitor.requestRegistration({
      issuerId: server.ids.issuer,
      companyName: "株式会社阿蘇建設",
      address: "熊本県阿蘇市一の宮町1番地",
      representative: "代表取締役 阿蘇 太郎",
      contactName: "阿蘇 花子",
      contactEmail: "hanako@aso-kensetsu.example",
      telephone: "0967-12-3456",
      loginId: "aso.kensetsu",
    });
    const { initialPassword } = await officer.acceptRegistration({ registrationId });
    const session = await visitor.changePassword({
      loginId: "aso.kensetsu",
      currentPassword: initialPassword!,
      newPassword: PASSWORD,
    });
    return session.accessToken;
  }

  async function issued(worksNumber: string): Promise<Guarantee> {
    const { application } = await contractor.applyForGuarantee({
      issuerId: server.ids.issuer,
      content: {
        kind: "ADVANCE_PAYMENT",
        obligeeId: server.ids.kinki,
        amount: 40_000_000,
        delivery: "ELECTRONIC",
        contactEmail: "hanako@aso-kensetsu.example",
        worksContract: { ...WORKS, identifiers: { worksNumber } },
        depositBank: { name: "〇〇銀行", branch: "△△支店" },
      },
    });
    const { id: applicationId, submittedAt } = application;
    await officer.approveApplication({ applicationId, submittedAt });
    const amount = application.premium!.total;
    await officer.setFinalPremium({ applicationId, amount, reason: "見積りのとおり" });
    await officer.settlePremium({ applicationId, method: "RECEIPT", settledOn: TODAY, amount });
    return (await officer.issueAppliedGuarantee({ applicationId })).guarantee;
  }

  it.each(CHANNELS)("goes its whole way, handed over by $channel", async (handOver) => {
    const worksNumber = `道-${handOver.channel}`;
    const guarantee = await issued(worksNumber);
    const { id: guaranteeId, number } = guarantee;

    const listed = await contractor.guarantees.all().toArray({ limit: 10 });
    expect(listed.map((each) => each.number)).toContain(number);
    const { authKey } = await contractor.revealAuthKey({ guaranteeId });
    const handedOver = await contractor.depositGuarantee({ guaranteeId, ...handOver });
    expect(handedOver.guarantee.status).toBe("DEPOSITED");

    const expect_ = {
      kind: "ADVANCE_PAYMENT" as const,
      worksNumber: `道－${handOver.channel}`,
      worksName: "阿蘇大橋　補修工事",
      contractPrice: 100_000_000,
      minimumAmount: 40_000_000,
      coveredUntil: "2999-03-31",
      contractorName: "（株）阿蘇建設",
    };
    const opened = await obligee.openCertificate({ number, key: authKey.value, expect: expect_ });
    expect(opened.notice).toBeNull();
    expect(opened.match?.verdict).toBe("MATCH");
    const short = { ...expect_, minimumAmount: 40_000_001 };
    expect(await obligee.matchGuarantee({ guaranteeId, expect: short })).toMatchObject({
      verdict: "MISMATCH",
    });
    expect((await obligee.acceptGuarantee({ guaranteeId })).guarantee.status).toBe("ACCEPTED");

    const amended = await officer.amendGuarantee({
      guaranteeId,
      revision: (await officer.guarantee(number))!.revision,
      change: { amendedOn: TODAY, amount: 36_000_000 },
    });
    expect(amended.certificate).toMatchObject({ version: 2, amended: true });
    expect(await obligee.guarantee(number)).toMatchObject({
      status: "ACCEPTED",
      amount: 36_000_000,
      certificate: { version: 2 },
    });
    const { nodes } = await obligee.ledger({ filter: { text: "阿蘇大橋" } });
    const entry = nodes.find((each) => each.guarantee?.number === number)!;
    expect(entry.amount).toBe(36_000_000);
    expect(entry.gaps.map(({ code }) => code)).toContain("SUPERSEDED_VERSION_ON_FILE");

    const evidence = {
      kind: "COMPLETION_INSPECTION" as const,
      day: TODAY,
      reference: "検査調書 第1号",
      digest: createHash("sha256").update(number).digest("hex"),
    };
    await obligee.confirmDischarge({ guaranteeId, inspectedOn: TODAY, evidence });
    const ended = await officer.dischargeGuarantee({ guaranteeId, dischargedOn: TODAY });
    expect(ended.guarantee.status).toBe("DISCHARGED");

    const { nodes: changes } = await contractor.changes({ first: 100 });
    const own = changes.filter((change) => change.guarantee?.number === number).map(({ type }) => type);
    const told = ["GUARANTEE_ISSUED", "AUTH_KEY_REVEALED", "GUARANTEE_DEPOSITED", "CERTIFICATE_OPENED"];
    const after = ["GUARANTEE_ACCEPTED", "GUARANTEE_AMENDED", "DISCHARGE_CONFIRMED", "GUARANTEE_DISCHARGED"];
    expect(own.filter((type) => [...told, ...after].includes(type))).toEqual([...told, ...after]);

    const mails = await contractor.mails({ filter: { guaranteeId }, first: 100 });
    const subjects = mails.nodes.map(({ subject }) => subject).reverse();
    expect(subjects[0]).toBe("電子証書・認証キー登録のお知らせ");
    expect(subjects.length).toBeGreaterThanOrEqual(handOver.channel === "EMAIL" ? 5 : 4);
  });
});
