import fc from "fast-check";
import {
  applicationsOf,
  appliedWorks,
  officeHours,
  TODAY,
  type ApplicationMutation,
  type ShownApplication,
  type Step,
} from "../support/applications-of-server";
import { endEvidence } from "../support/end-evidence";
import { engines } from "../support/engines";
import { post, type Call } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { mutate } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const KINDS = ["ADVANCE_PAYMENT", "INTERIM_PAYMENT", "CONTRACT_PERFORMANCE"] as const;
type Kind = (typeof KINDS)[number];

/** What one of the two officers, or the contractor, tries; numbers choose among what there is. */
type Move =
  | { readonly do: "apply" | "issue"; readonly kind: Kind; readonly millions: number }
  | { readonly do: "takeOn" | "return" | "decline" | "withdraw" | "resubmit"; readonly which: number }
  | { readonly do: "amendAmount" | "amendPrice"; readonly which: number; readonly millions: number }
  | { readonly do: "amendWorksContract"; readonly millions: number }
  | { readonly do: "cancel" | "discharge"; readonly which: number };

const which = fc.nat(20);
const millions = fc.integer({ min: 1, max: 130 });
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    do: fc.constantFrom("apply" as const, "issue" as const),
    kind: fc.constantFrom(...KINDS),
    millions: fc.constantFrom(5, 10, 20, 30, 40, 41, 60),
  }),
  fc.record({
    do: fc.constantFrom("takeOn" as const, "return" as const, "decline" as const, "withdraw" as const),
    which,
  }),
  fc.record({ do: fc.constantFrom("takeOn" as const, "resubmit" as const), which }),
  fc.record({
    do: fc.constantFrom("amendAmount" as const, "amendPrice" as const),
    which,
    millions,
  }),
  fc.record({ do: fc.constant("amendWorksContract" as const), millions }),
  fc.record({ do: fc.constantFrom("cancel" as const, "discharge" as const), which }),
);

interface Held {
  readonly id: string;
  readonly kind: Kind;
  readonly status: string;
  readonly amount: number;
  readonly revision: number;
  readonly amountFinding: { readonly code: string } | null;
  readonly worksContract: { readonly contractPrice: number };
}
interface Applied {
  readonly id: string;
  readonly kind: Kind;
  readonly status: string;
  readonly amount: number;
  readonly worksContract: { readonly contractPrice: number };
}
interface Stand {
  /** The issuer's entry and what it says; `null` before there is one. */
  readonly entryId: string | null;
  readonly price: number;
  /** Whether something else is said of it, as the list and as the entry itself tell. */
  readonly differing: { readonly listed: boolean; readonly told: boolean };
  readonly guarantees: readonly Held[];
  readonly applications: readonly Applied[];
}

const IN_FORCE: readonly string[] = ["ISSUED", "DEPOSITED", "ACCEPTED", "REJECTED"];
const PENDING: readonly string[] = ["APPLIED", "APPROVED"];

describe.each(engines)("two officers at one works contract, on %s", (engine) => {
  let server: TestServer;
  let officers: readonly string[];
  beforeAll(async () => {
    server = await startServer({ engine, clock: officeHours });
    officers = [server.tokens.issuer, await applicationsOf(server).sameIssuer()];
  });
  afterAll(() => server.stop());

  const as = (token: string): Call => ({ url: server.url, token });
  const chosen = <Each>(from: readonly Each[], index: number): Each | undefined =>
    from[index % Math.max(1, from.length)];

  /** What stands on the contract, as the contractor sees it. */
  async function standOf(worksNumber: string): Promise<Stand> {
    const query = `query S($number: String!) {
      worksContracts(first: 1, filter: { identifier: $number }) { nodes { id contractPrice differences { term } } }
      differing: worksContracts(first: 1, filter: { identifier: $number, differing: true }) { nodes { id } }
      guarantees(first: 100, filter: { identifier: $number }) { nodes {
        id kind status amount revision amountFinding { code } worksContract { contractPrice } } }
      guaranteeApplications(first: 100) { nodes { id kind status amount worksContract { contractPrice identifiers { contractNumber } } } } }`;
    const { data, text } = await post<{
      worksContracts: { nodes: { id: string; contractPrice: number; differences: object[] }[] };
      differing: { nodes: object[] };
      guarantees: { nodes: Held[] };
      guaranteeApplications: {
        nodes: (Applied & { worksContract: { identifiers: { contractNumber: string | null } } })[];
      };
    }>(as(server.tokens.contractor), query, { number: worksNumber });
    if (!data) throw new Error(text);
    const { worksContracts, differing, guarantees, guaranteeApplications: applications } = data;
    return {
      entryId: worksContracts.nodes[0]?.id ?? null,
      price: worksContracts.nodes[0]?.contractPrice ?? 100_000_000,
      differing: {
        listed: differing.nodes.length > 0,
        told: (worksContracts.nodes[0]?.differences ?? []).length > 0,
      },
      guarantees: guarantees.nodes,
      applications: applications.nodes.filter(
        ({ worksContract }) => worksContract.identifiers.contractNumber === worksNumber,
      ),
    };
  }

  /** The sums that count together: of the advance, and of both. */
  function sumsOf({ guarantees, applications }: Stand): { advance: number; both: number } {
    const counting = [
      ...guarantees.filter(({ status }) => IN_FORCE.includes(status)),
      ...applications.filter(({ status }) => PENDING.includes(status)),
    ];
    const of = (kind: Kind): number =>
      counting.filter((each) => each.kind === kind).reduce((sum, { amount }) => sum + amount, 0);
    return { advance: of("ADVANCE_PAYMENT"), both: of("ADVANCE_PAYMENT") + of("INTERIM_PAYMENT") };
  }

  /**
   * The largest price that ceilings may have counted by between two stands: the contract's, as the entry says it, and what an
   * application states that counts only since.
   */
  function priceBetween(before: Stand, after: Stand): number {
    const counted = new Set(
      before.applications.filter(({ status }) => PENDING.includes(status)).map(({ id }) => id),
    );
    const submitted = after.applications.filter(
      ({ id, status }) => PENDING.includes(status) && !counted.has(id),
    );
    return Math.max(
      before.price,
      after.price,
      ...submitted.map(({ worksContract }) => worksContract.contractPrice),
    );
  }

  interface Run {
    readonly works: ReturnType<typeof appliedWorks>;
    readonly number: string;
    /** Ids that a success named. */
    readonly acknowledged: Set<string>;
    stand: Stand;
  }

  async function take(run: Run, tried: Move, officer: string): Promise<void> {
    const { contractor } = server.tokens;
    const applications = applicationsOf(server);
    const works = { ...run.works, contractPrice: run.stand.price };
    const { advance } = sumsOf(run.stand);
    const content = (kind: Kind, amount: number): object => ({
      kind,
      amount,
      worksContract: works,
      ...(kind === "CONTRACT_PERFORMANCE"
        ? { depositBank: null, isAdvancePlanned: true }
        : { depositBank: { name: "〇〇銀行", branch: "△△支店" } }),
      ...(kind === "INTERIM_PAYMENT" && {
        advanceAmount: advance,
        progress: { recognisedOn: "2026-10-01", workDone: 50_000_000, plannedWorkDone: true },
      }),
    });
    const step = async (token: string, name: ApplicationMutation, input: object): Promise<Step> => {
      const taken = await applications.step(token, name, input);
      judge(taken);
      return taken;
    };
    const pending = run.stand.applications.filter(({ status }) => PENDING.includes(status));
    const returned = run.stand.applications.filter(({ status }) => status === "RETURNED");
    const held = run.stand.guarantees.filter(({ status }) => IN_FORCE.includes(status));
    switch (tried.do) {
      case "apply": {
        const { application } = await step(contractor, "applyForGuarantee", {
          issuerId: server.ids.issuer,
          content: {
            obligeeId: server.ids.kumamotoCity,
            contractType: "WORKS",
            ...content(tried.kind, tried.millions * 1_000_000),
          },
        });
        if (application) run.acknowledged.add(application.id);
        return;
      }
      case "issue": {
        const { depositBank } = content(tried.kind, 0) as { depositBank: null };
        const input = issueInput(server, {
          kind: tried.kind,
          obligeeId: server.ids.kumamotoCity,
          worksContract: works,
          amount: tried.millions * 1_000_000,
          depositBank,
          strict: true,
        });
        const { result } = await mutate(as(officer), "issueGuarantee", input, "guarantee { id }");
        judge(result as unknown as Step);
        const { guarantee } = result as unknown as Step;
        if (guarantee) run.acknowledged.add(guarantee.id);
        return;
      }
      case "takeOn":
        return takeOn(step, officer, chosen(pending, tried.which), run);
      case "return":
      case "decline": {
        const applicationId = chosen(pending, tried.which)?.id;
        if (applicationId === undefined) return;
        await step(officer, tried.do === "return" ? "returnApplication" : "declineApplication", {
          applicationId,
          reason: "訂正が必要です",
        });
        return;
      }
      case "withdraw":
      case "resubmit": {
        const applicationId = chosen(tried.do === "withdraw" ? pending : returned, tried.which)?.id;
        if (applicationId === undefined) return;
        await step(contractor, tried.do === "withdraw" ? "withdrawApplication" : "submitApplication", {
          applicationId,
        });
        return;
      }
      case "amendAmount":
      case "amendPrice": {
        const guarantee = chosen(held, tried.which);
        if (!guarantee) return;
        const yen = tried.millions * 1_000_000;
        const change = tried.do === "amendAmount" ? { amount: yen } : { contractPrice: yen };
        const { id: guaranteeId, revision } = guarantee;
        const input = { guaranteeId, revision, change: { amendedOn: TODAY, ...change }, strict: true };
        judge((await mutate(as(officer), "amendGuarantee", input, "")).result as unknown as Step);
        return;
      }
      case "amendWorksContract": {
        const { entryId: worksContractId } = run.stand;
        if (worksContractId === null) return;
        const change = { amendedOn: TODAY, contractPrice: tried.millions * 1_000_000 };
        const input = { worksContractId, change };
        judge((await mutate(as(officer), "amendWorksContract", input)).result as unknown as Step);
        return;
      }
      case "cancel":
      case "discharge": {
        const guaranteeId = chosen(held, tried.which)?.id;
        if (guaranteeId === undefined) return;
        const { result } =
          tried.do === "cancel"
            ? await mutate(as(officer), "cancelGuarantee", {
                guaranteeId,
                cancelledOn: TODAY,
                ground: "OBLIGEE_CONSENT",
                consentedOn: TODAY,
                evidence: endEvidence("CONSENT_LETTER", TODAY),
              })
            : await mutate(as(officer), "dischargeGuarantee", {
                guaranteeId,
                dischargedOn: TODAY,
                evidence: endEvidence("COMPLETION_INSPECTION", TODAY),
              });
        judge(result as unknown as Step);
      }
    }
  }

  /** The next step of an application towards its guarantee. */
  async function takeOn(
    step: (token: string, name: ApplicationMutation, input: object) => Promise<Step>,
    officer: string,
    applied: Applied | undefined,
    run: Run,
  ): Promise<void> {
    if (!applied) return;
    const applicationId = applied.id;
    if (applied.status === "APPLIED") {
      await step(officer, "approveApplication", { applicationId });
      return;
    }
    const price = { amount: 10_000, reason: "見積額のとおり" };
    await step(officer, "setFinalPremium", { applicationId, ...price });
    await step(officer, "settlePremium", {
      applicationId,
      method: "RECEIPT",
      settledOn: TODAY,
      amount: price.amount,
    });
    const { guarantee } = await step(officer, "issueAppliedGuarantee", { applicationId });
    if (guarantee) run.acknowledged.add(guarantee.id);
  }

  /** Every refusal is typed, and names what would be allowed wherever a ceiling refuses. */
  function judge(taken: Step | undefined): void {
    expect(taken).toBeDefined();
    if (taken?.code === undefined) return;
    expect([taken.code, taken.message]).toEqual([expect.stringMatching(/^[A-Z_]+$/), expect.any(String)]);
    for (const { code, limit, message } of taken.fields ?? [])
      if (code.startsWith("OVER_"))
        expect([code, limit, message]).toEqual([code, expect.any(String), expect.any(String)]);
  }

  function check(before: Stand, after: Stand, acknowledged: ReadonlySet<string>): void {
    expect(after.differing.listed).toBe(after.differing.told);
    const [was, is] = [sumsOf(before), sumsOf(after)];
    const price = priceBetween(before, after);
    // After a price cut the sums may stand above; no step raises them there.
    if (is.advance > was.advance) expect(is.advance).toBeLessThanOrEqual(price * 0.4);
    if (is.both > was.both) expect(is.both).toBeLessThanOrEqual(price * 0.6);
    for (const kind of KINDS) {
      const counting = [
        ...after.guarantees.filter((each) => IN_FORCE.includes(each.status)),
        ...after.applications.filter((each) => PENDING.includes(each.status)),
      ].filter((each) => each.kind === kind);
      expect([kind, counting.length]).toEqual([kind, Math.min(counting.length, 1)]);
    }
    const known = new Set([...after.guarantees, ...after.applications].map(({ id }) => id));
    for (const id of acknowledged) expect([id, known.has(id)]).toEqual([id, true]);
    for (const { kind, amount, status, worksContract, amountFinding } of after.guarantees)
      if (
        kind === "ADVANCE_PAYMENT" &&
        IN_FORCE.includes(status) &&
        amount > worksContract.contractPrice * 0.6
      )
        expect([amount, worksContract, amountFinding]).toEqual([
          amount,
          worksContract,
          expect.objectContaining({ code: "ADVANCE_OVER_RETURN_LIMIT" }),
        ]);
  }

  it("never raise its sums above the ceilings, whatever they and the contractor try at once, and lose nothing", async () => {
    const tried = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(move, move), { minLength: 10, maxLength: 18 }), async (rounds) => {
        const works = appliedWorks();
        const number = works.identifiers.contractNumber;
        const run: Run = { works, number, acknowledged: new Set(), stand: await standOf(number) };
        // A contract that has nothing yet is first applied for.
        const first: Move = { do: "apply", kind: "ADVANCE_PAYMENT", millions: 30 };
        for (const pair of [[first, first], ...rounds] as const) {
          const before = run.stand;
          await Promise.all(pair.map((each, officer) => take(run, each, officers[officer] ?? "")));
          run.stand = await standOf(number);
          check(before, run.stand, run.acknowledged);
          for (const each of pair) tried.set(each.do, (tried.get(each.do) ?? 0) + 1);
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(tried.size).toBe(12);
  }, 300_000);

  it("see of two issues at once exactly one kept, and of a rise and an issue no sum above the ceiling", async () => {
    const worksContract = appliedWorks();
    const input = (kind: Kind, amount: number) =>
      issueInput(server, {
        kind,
        amount,
        worksContract,
        obligeeId: server.ids.kumamotoCity,
        strict: true,
      });
    const issue = async (officer: string, kind: Kind, amount: number): Promise<Step> =>
      (await mutate(as(officer), "issueGuarantee", input(kind, amount), "guarantee { id revision }"))
        .result as unknown as Step;
    const both = await Promise.all(officers.map((each) => issue(each, "ADVANCE_PAYMENT", 30_000_000)));
    const kept = both.flatMap(({ guarantee }) => guarantee ?? []);
    expect(kept).toHaveLength(1);
    const [advance] = kept as unknown as readonly { id: string; revision: number }[];
    // Together 10 million would be too much: 40 for the advance, or 30 and 30.
    const rise = {
      guaranteeId: advance?.id ?? "",
      revision: advance?.revision ?? 0,
      change: { amendedOn: TODAY, amount: 40_000_000 },
      strict: true,
    };
    await Promise.all([
      mutate(as(officers[0] ?? ""), "amendGuarantee", rise, ""),
      issue(officers[1] ?? "", "INTERIM_PAYMENT", 20_000_000),
    ]);
    const { advance: advances, both: total } = sumsOf(
      await standOf(worksContract.identifiers.contractNumber),
    );
    expect([advances <= 40_000_000, total <= 60_000_000]).toEqual([true, true]);
  });

  it("cannot both approve and return one application: the second learns where it stands", async () => {
    const applications = applicationsOf(server);
    const { application } = await applications.apply({ worksContract: appliedWorks() });
    const { id: applicationId } = application as ShownApplication;
    const steps = await Promise.all([
      applications.step(officers[0] ?? "", "approveApplication", { applicationId }),
      applications.step(officers[1] ?? "", "returnApplication", { applicationId, reason: "訂正" }),
    ]);
    expect(steps.filter((each) => each.application !== undefined)).toHaveLength(1);
    expect(steps.flatMap(({ code }) => code ?? [])).toEqual(["STEP_NOT_ALLOWED"]);
  });
});
