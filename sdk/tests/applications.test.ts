import { officeHours, TODAY } from "../../tests/support/applications-of-server";
import { startServer, type TestServer } from "../../tests/support/server";
import {
  createHosho,
  type ApplyForGuaranteeInput,
  type GuaranteeApplication,
  type Hosho,
} from "../src/index.js";
import { findingsOf, refusedWith } from "./support/refused-with";

const NOBODYS = "application_01890000-0000-7000-8000-000000000000";

describe("contractor and officer", () => {
  let server: TestServer;
  let contractor: Hosho;
  let officer: Hosho;
  let application: ApplyForGuaranteeInput;
  let today: string;
  const as = (token: string): Hosho => createHosho({ endpoint: server.url, token });
  const apply = async (): Promise<GuaranteeApplication> =>
    (await contractor.applyForGuarantee(application)).application;
  /** The sandbox's tables are examples: the officer says that the quoted premium is charged. */
  const finalPremium = async ({ id, premium }: GuaranteeApplication): Promise<GuaranteeApplication> => {
    const set = { applicationId: id, amount: premium?.total ?? 0, reason: "見積額のとおり" };
    return (await officer.setFinalPremium(set)).application;
  };
  const approved = async (): Promise<GuaranteeApplication> =>
    finalPremium((await officer.approveApplication({ applicationId: (await apply()).id })).application);

  beforeAll(async () => {
    server = await startServer({ clock: officeHours });
    contractor = as(server.tokens.contractor);
    officer = as(server.tokens.issuer);
    today = TODAY;
    application = {
      issuerId: server.ids.issuer,
      content: {
        kind: "ADVANCE_PAYMENT",
        obligeeId: server.ids.kinki,
        worksContract: {
          name: "〇〇橋補修工事",
          contractPrice: 100_000_000,
          workPeriod: { from: "2026-04-01", to: "2027-03-31" },
          contractedOn: "2026-03-25",
        },
        amount: 40_000_000,
        depositBank: { name: "〇〇銀行", branch: "△△支店" },
        contactEmail: "keiri@example.jp",
        jointVenture: {
          name: "〇〇・△△JV",
          members: [
            { name: "株式会社〇〇建設", shareBasisPoints: 6_000, isRepresentative: true },
            { name: "△△土木株式会社", shareBasisPoints: 4_000 },
          ],
        },
      },
    };
  });
  afterAll(() => server.stop());

  it("go from the application to the guarantee, each step on record", async () => {
    const { application: applied, findings } = await contractor.applyForGuarantee(application);
    expect(findings).toEqual([]);
    expect(applied).toMatchObject({
      status: "APPLIED",
      obligee: { id: server.ids.kinki },
      jointVenture: { members: [{ isRepresentative: true }, { shareBasisPoints: 4_000 }] },
      premium: { discount: 200, illustrative: true },
      guarantee: null,
    });
    const applicationId = applied.id;
    const { nodes } = await officer.guaranteeApplications({ filter: { statuses: ["APPLIED"] } });
    expect(nodes).toContainEqual(applied);

    expect((await officer.approveApplication({ applicationId })).application.status).toBe("APPROVED");
    expect((await finalPremium(applied)).finalPremium).toMatchObject({
      amount: applied.premium?.total,
      reason: "見積額のとおり",
      former: [],
    });
    const unpaid = officer.issueAppliedGuarantee({ applicationId });
    expect(await refusedWith("PREMIUM_NOT_SETTLED", unpaid)).toEqual({ premium: applied.premium?.total });

    const settlement = { method: "RECEIPT", settledOn: today, amount: applied.premium!.total } as const;
    const settled = await officer.settlePremium({ applicationId, ...settlement });
    expect(settled.application.settlement).toEqual(settlement);

    const { guarantee, application: issued } = await officer.issueAppliedGuarantee({ applicationId });
    expect(guarantee).toMatchObject({ amount: 40_000_000, delivery: "ELECTRONIC", status: "ISSUED" });
    expect(issued).toMatchObject({
      status: "ISSUED",
      guarantee: { id: guarantee.id, number: guarantee.number, status: "ISSUED" },
    });
    expect(issued.history.map(({ type }) => type)).toEqual([
      "APPLICATION_SUBMITTED",
      "APPLICATION_APPROVED",
      "FINAL_PREMIUM_SET",
      "PREMIUM_SETTLED",
      "GUARANTEE_ISSUED",
    ]);
    expect(await contractor.guaranteeApplication(applicationId)).toMatchObject(issued);
  });

  it("read an application by its id, unless it is not theirs or none at all", async () => {
    const { id } = await apply();
    expect(await as(server.tokens.obligee).guaranteeApplication(id)).toBeNull();
    expect(await contractor.guaranteeApplication(NOBODYS)).toBeNull();
    expect(await contractor.guaranteeApplication(server.ids.issuer)).toBeNull();
  });

  it("are told everything that is wrong with an application at once", async () => {
    const content = { ...application.content, amount: 40_000_001, depositBank: null };
    expect((await findingsOf(contractor.applyForGuarantee({ ...application, content }))).sort()).toEqual([
      "content.amount OVER_ADVANCE_SHARE",
      "content.depositBank REQUIRED_FOR_ADVANCE",
    ]);
  });

  it("begin with a draft, which names what is missing, is changed and then submitted", async () => {
    const draft = { ...application, draft: true, content: { ...application.content, amount: null } };
    const begun = await contractor.applyForGuarantee(draft);
    expect(begun).toMatchObject({
      application: { status: "DRAFT", amount: null, premium: null },
      findings: [{ path: "content.amount", code: "REQUIRED" }],
    });
    const applicationId = begun.application.id;
    expect(await findingsOf(contractor.submitApplication({ applicationId }))).toEqual([
      "content.amount REQUIRED",
    ]);
    expect((await officer.guaranteeApplications({ first: 100 })).nodes.map(({ id }) => id)).not.toContain(
      applicationId,
    );

    const { content } = application;
    const changed = await contractor.changeApplication({ applicationId, content });
    expect(changed).toMatchObject({ findings: [], application: { amount: 40_000_000, status: "DRAFT" } });
    const submitted = await contractor.submitApplication({ applicationId });
    expect(submitted.application).toMatchObject({ status: "APPLIED", premium: { discount: 200 } });
    const late = contractor.changeApplication({ applicationId, content });
    expect(await refusedWith("STEP_NOT_ALLOWED", late)).toMatchObject({ status: "APPLIED" });
  });

  it("end an application: withdrawn by the one, declined by the other", async () => {
    const { id: withdrawn } = await apply();
    const { application: gone } = await contractor.withdrawApplication({ applicationId: withdrawn });
    expect(gone.status).toBe("WITHDRAWN");
    const again = contractor.withdrawApplication({ applicationId: withdrawn });
    expect(await refusedWith("STEP_NOT_ALLOWED", again)).toEqual({ status: "WITHDRAWN", allowedActions: [] });

    const applicationId = (await apply()).id;
    const reason = "極度額を超えるため";
    expect(await findingsOf(officer.declineApplication({ applicationId, reason: " " }))).toEqual([
      "reason BLANK",
    ]);
    const declined = await officer.declineApplication({ applicationId, reason });
    expect(declined.application).toMatchObject({ status: "DECLINED", declineReason: reason });
    await refusedWith("STEP_NOT_ALLOWED", officer.approveApplication({ applicationId }));
  });

  it("settle the final premium and no other", async () => {
    const { id: applicationId, premium } = await approved();
    const settlement = { applicationId, method: "MONTHLY_ACCOUNT", settledOn: today } as const;
    expect(await findingsOf(officer.settlePremium({ ...settlement, amount: premium!.total + 1 }))).toEqual([
      "amount NOT_THE_FINAL_PREMIUM",
    ]);
    const { application: settled } = await officer.settlePremium({ ...settlement, amount: premium!.total });
    expect(settled.settlement).toMatchObject({ method: "MONTHLY_ACCOUNT" });
  });

  it("take no step with what is not theirs, whichever it is", async () => {
    const theirs = { applicationId: NOBODYS };
    const { content } = application;
    const settlement = { method: "RECEIPT", settledOn: today, amount: 1 } as const;
    for (const step of [
      contractor.changeApplication({ ...theirs, content }),
      contractor.submitApplication(theirs),
      contractor.withdrawApplication(theirs),
      officer.approveApplication(theirs),
      officer.declineApplication({ ...theirs, reason: "謝絶" }),
      officer.setFinalPremium({ ...theirs, amount: 1, reason: "見積額のとおり" }),
      officer.settlePremium({ ...theirs, ...settlement }),
      officer.issueAppliedGuarantee(theirs),
    ])
      expect(await refusedWith("APPLICATION_NOT_FOUND", step)).toEqual({});
  });

  it("apply for a certificate on paper, which has no key to show", async () => {
    const content = { ...application.content, delivery: "PAPER" } as const;
    const { application: applied } = await contractor.applyForGuarantee({ ...application, content });
    const applicationId = applied.id;
    await officer.approveApplication({ applicationId });
    await finalPremium(applied);
    const amount = applied.premium!.total;
    await officer.settlePremium({ applicationId, method: "RECEIPT", settledOn: today, amount });
    const { guarantee } = await officer.issueAppliedGuarantee({ applicationId });
    expect(guarantee.delivery).toBe("PAPER");
    await refusedWith("DELIVERED_ON_PAPER", contractor.revealAuthKey({ guaranteeId: guarantee.id }));
  });

  it("share works that the officer registers and the contractor applies from", async () => {
    const works = {
      obligeeId: server.ids.kinki,
      contractorId: server.ids.contractor,
      name: "□□河川改修工事",
      contractPrice: 80_000_000,
      workPeriod: { from: "2026-04-01", to: "2027-03-31" },
      contractedOn: "2026-03-25",
    };
    const { registeredWorks } = await officer.registerWorks(works);
    expect(registeredWorks).toMatchObject({
      name: works.name,
      contractor: { id: server.ids.contractor },
      obligee: { id: server.ids.kinki },
    });
    expect((await contractor.registeredWorks({ first: 1 })).nodes).toEqual([registeredWorks]);

    const { kind, depositBank } = application.content;
    const { application: applied } = await contractor.applyForGuarantee({
      issuerId: registeredWorks.issuer.id,
      registeredWorksId: registeredWorks.id,
      content: { kind, depositBank, amount: 32_000_000 },
    });
    expect(applied).toMatchObject({
      registeredWorks: { id: registeredWorks.id, name: works.name },
      worksContract: { name: works.name, contractPrice: 80_000_000 },
    });
    expect(await findingsOf(officer.registerWorks({ ...works, name: "", contractPrice: 0 }))).toEqual(
      expect.arrayContaining(["name BLANK"]),
    );
  });
});
