import {
  applicationsOf,
  appliedWorks,
  codesOf,
  officeHours,
  type Step,
} from "../support/applications-of-server";
import { oneEngine } from "../support/engines";
import { startServer, type TestServer } from "../support/server";

describe.each(oneEngine)("the rules for applications, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  const contractor = (name: Parameters<typeof applications.step>[1], input: object): Promise<Step> =>
    applications.step(server.tokens.contractor, name, input);
  const draftOf = async (content: object, more: object = {}): Promise<string> => {
    const { application } = await applications.apply(content, { ...more, draft: true });
    if (!application) throw new Error("the draft was refused");
    return application.id;
  };
  const submit = (applicationId: string): Promise<Step> => contractor("submitApplication", { applicationId });

  describe("are those that the obligee recorded", () => {
    it("up to its own cap, whatever the price", async () => {
      const obligeeId = await applications.adoptingObligee();
      await applications.recordPolicy(obligeeId, { cap: 30_000_000 });
      expect((await applications.apply({ obligeeId, amount: 30_000_001 })).fields).toMatchObject([
        {
          path: expect.stringMatching(/amount$/) as string,
          code: "OVER_ADVANCE_CAP",
          limit: "30000000",
          actual: "30000001",
        },
      ]);
      expect((await applications.apply({ obligeeId, amount: 30_000_000 })).application?.status).toBe(
        "APPLIED",
      );
    });

    it("rounded down to 100,000 yen where it says so, from the day on which it says so", async () => {
      const obligeeId = await applications.adoptingObligee();
      const applyFor = (amount: number): Promise<Step> =>
        applications.apply({ obligeeId, amount, worksContract: appliedWorks({ contractPrice: 12_345_678 }) });
      // 40 % to the yen.
      expect((await applyFor(4_938_271)).application?.status).toBe("APPLIED");
      await applications.recordPolicy(obligeeId, { roundDownTo: 100_000 });
      expect((await applyFor(4_900_001)).fields).toMatchObject([
        {
          path: expect.stringMatching(/amount$/) as string,
          code: "OVER_ADVANCE_SHARE",
          limit: "4900000",
          actual: "4900001",
        },
      ]);
      expect((await applyFor(4_900_000)).application?.status).toBe("APPLIED");
    });

    it("on the day of submission, also for a draft that was begun before", async () => {
      const obligeeId = await applications.adoptingObligee();
      const draft = await draftOf({ obligeeId });
      await applications.recordPolicy(obligeeId, { advancePercent: 30 });
      expect((await submit(draft)).fields).toMatchObject([
        {
          path: expect.stringMatching(/amount$/) as string,
          code: "OVER_ADVANCE_SHARE",
          limit: "30000000",
          actual: "40000000",
        },
      ]);
    });
  });

  describe("hold a draft when it is submitted", () => {
    it("to the ceiling", async () => {
      const draft = await draftOf({ amount: 40_000_001 });
      expect((await submit(draft)).fields).toMatchObject([
        {
          path: expect.stringMatching(/amount$/) as string,
          code: "OVER_ADVANCE_SHARE",
          limit: "40000000",
          actual: "40000001",
        },
      ]);
    });

    it("to an obligee that takes e-guarantees", async () => {
      const obligeeId = "obligee_of_a_draft";
      await server.parts.useCaseParts.unitOfWork.run(({ parties }) =>
        parties.insertMissing({
          issuers: [],
          contractors: [],
          obligees: [{ id: obligeeId, name: "〇〇村長" }],
          operators: [],
        }),
      );
      expect(codesOf((await submit(await draftOf({ obligeeId }))).fields)).toEqual([
        "obligeeId OBLIGEE_NOT_ADOPTED",
      ]);
    });

    it("to the works that it was begun from, whatever it was changed to say", async () => {
      const applicationId = await draftFromWorks();
      const changed = await contractor("changeApplication", {
        applicationId,
        content: { ...rest(), worksContract: { name: "別の工事", contractPrice: 90_000_000 } },
      });
      const contradictions = [
        "worksContract.contractPrice CONTRADICTS_REGISTERED_WORKS",
        "worksContract.name CONTRADICTS_REGISTERED_WORKS",
      ];
      expect(changed.application?.status).toBe("DRAFT");
      expect(codesOf(changed.findings)).toEqual(contradictions);
      expect(codesOf((await submit(applicationId)).fields)).toEqual(contradictions);
    });

    it("which fill in what a change leaves out", async () => {
      const applicationId = await draftFromWorks();
      const changed = await contractor("changeApplication", { applicationId, content: rest() });
      expect(changed).toMatchObject({
        findings: [],
        application: {
          status: "DRAFT",
          obligee: { id: server.ids.kinki },
          worksContract: {
            name: "◇◇ダム管理用道路工事",
            place: "〇〇県",
            contractPrice: 80_000_000,
            workPeriod: { from: "2026-05-01", to: "2027-02-28" },
            contractedOn: "2026-04-20",
          },
        },
      });
      expect((await submit(applicationId)).application?.status).toBe("APPLIED");
    });

    /** What registered works leave to be filled in. */
    function rest(): object {
      return {
        kind: "ADVANCE_PAYMENT",
        amount: 32_000_000,
        depositBank: { name: "〇〇銀行", branch: "△△支店" },
      };
    }

    async function draftFromWorks(): Promise<string> {
      const registered = await applications.step(server.tokens.issuer, "registerWorks", {
        contractorId: server.ids.contractor,
        obligeeId: server.ids.kinki,
        name: "◇◇ダム管理用道路工事",
        place: "〇〇県",
        contractPrice: 80_000_000,
        workPeriod: { from: "2026-05-01", to: "2027-02-28" },
        contractedOn: "2026-04-20",
      });
      const { id: registeredWorksId } = registered["registeredWorks"] as { id: string };
      const { application } = await contractor("applyForGuarantee", {
        issuerId: server.ids.issuer,
        registeredWorksId,
        content: rest(),
        draft: true,
      });
      return application?.id ?? "";
    }
  });
});
