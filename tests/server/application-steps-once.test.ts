import {
  appliedWorks,
  applicationsOf,
  officeHours,
  type ApplicationMutation,
  type ShownApplication,
  type Step,
} from "../support/applications-of-server";
import { engines } from "../support/engines";
import { startServer, type TestServer } from "../support/server";

/** A step, who takes it, and an application that waits for it with what the step is told, and with something else. */
interface Case {
  readonly name: ApplicationMutation;
  readonly role: "contractor" | "issuer";
  readonly ready: () => Promise<ShownApplication>;
  readonly told?: (application: ShownApplication) => object;
  readonly toldOtherwise?: object;
}

describe.each(engines)("a step of an application that is sent again, on %s", (engine) => {
  let server: TestServer;
  let applications: ReturnType<typeof applicationsOf>;
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    applications = applicationsOf(server);
  });
  afterAll(() => server.stop());

  const applied = async (more: object = {}): Promise<ShownApplication> => {
    const { application } = await applications.apply({}, more);
    if (!application) throw new Error("the application was refused");
    return application;
  };
  const draft = (): Promise<ShownApplication> => applied({ draft: true });
  const paid = async (): Promise<ShownApplication> => {
    const application = await applications.approved();
    await applications.settle(application);
    return application;
  };
  const changed = { kind: "ADVANCE_PAYMENT", worksContract: appliedWorks(), amount: 30_000_000 };
  const cases: readonly Case[] = [
    { name: "submitApplication", role: "contractor", ready: draft },
    {
      name: "changeApplication",
      role: "contractor",
      ready: draft,
      told: () => ({ content: changed }),
      toldOtherwise: { content: { amount: 20_000_000 } },
    },
    { name: "withdrawApplication", role: "contractor", ready: applied },
    { name: "approveApplication", role: "issuer", ready: applied },
    {
      name: "returnApplication",
      role: "issuer",
      ready: applied,
      told: () => ({
        reason: "書類の不備のため",
        corrections: [{ item: "amount", text: "千円未満の切捨て" }],
      }),
      toldOtherwise: { corrections: [] },
    },
    {
      name: "declineApplication",
      role: "issuer",
      ready: applied,
      told: () => ({ reason: "極度額を超えるため" }),
      toldOtherwise: { reason: "書類の不備のため" },
    },
    {
      name: "setFinalPremium",
      role: "issuer",
      ready: () => applications.approved(),
      told: (application) => applications.finalPremium(application),
      toldOtherwise: { reason: "別の理由" },
    },
    {
      name: "settlePremium",
      role: "issuer",
      ready: () => applications.approved(),
      told: (application) => applications.receipt(application),
      toldOtherwise: { method: "MONTHLY_ACCOUNT" },
    },
    {
      name: "issueAppliedGuarantee",
      role: "issuer",
      ready: paid,
      toldOtherwise: { number: "2079999999" },
    },
  ];

  it.each(cases)(
    "$name: is taken once per idempotency key",
    async ({ name, role, ready, told, toldOtherwise }) => {
      const [application, other] = [await ready(), await ready()];
      const idempotencyKey = `once ${name}`;
      const inputFor = (which: ShownApplication) => ({
        applicationId: which.id,
        ...told?.(which),
        idempotencyKey,
      });
      const take = (input: object): Promise<Step> => applications.step(server.tokens[role], name, input);

      const first = await take(inputFor(application));
      expect(first.__typename).toMatch(/Success$/);
      expect(historyOf(first)).toHaveLength(
        historyOf({ __typename: "", application }).length + newSteps(name),
      );
      expect(await take(inputFor(application))).toEqual(first);

      const conflict = { code: "IDEMPOTENCY_CONFLICT" };
      expect(await take(inputFor(other))).toMatchObject(conflict);
      if (toldOtherwise)
        expect(await take({ ...inputFor(application), ...toldOtherwise })).toMatchObject(conflict);
      // The refused call took nothing away from the other application: it still waits for this very step.
      const later = await take({ ...inputFor(other), idempotencyKey: `${idempotencyKey} other` });
      expect(later.__typename).toBe(first.__typename);
    },
  );

  const historyOf = ({ application }: Step): readonly object[] => application?.["history"] as object[];

  /** `ready` answers with the application as it was applied for; approval, final premium and payment came after. */
  function newSteps(name: ApplicationMutation): number {
    if (name === "issueAppliedGuarantee") return 4;
    return name === "settlePremium" || name === "setFinalPremium" ? 3 : 1;
  }
});
