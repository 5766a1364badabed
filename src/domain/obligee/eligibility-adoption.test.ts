import { adoption, advance, day, reasonsOf, yen } from "../../../tests/support/eligibility-requests";
import type { Adoption } from "./adoption";
import { eligibilityOf, type EligibilityAnswer, type EligibilityRequest } from "./eligibility";

describe("the obligee's adoption", () => {
  const askWith = (
    changes: Partial<Adoption>,
    request: Partial<EligibilityRequest> = {},
  ): EligibilityAnswer => eligibilityOf({ ...advance, ...request }, [{ ...adoption, ...changes }], []);

  it("is needed for electronic delivery and not for paper", () => {
    expect(reasonsOf(eligibilityOf(advance, [], []))).toEqual(["obligeeId OBLIGEE_NOT_ADOPTED"]);
    expect(eligibilityOf({ ...advance, delivery: "PAPER" }, [], []).eligible).toBe(true);
  });

  it.each([
    ["CONTRACT_DATE", "contractedOn"],
    ["NOTICE_DATE", "noticedOn"],
    ["NOMINATION_DATE", "nominatedOn"],
  ] as const)("counts from the day that its basis %s names", (startBasis, fact) => {
    const on = day("2025-03-26");
    expect(reasonsOf(askWith({ startBasis }, { [fact]: day("2024-09-30"), on }))).toEqual([
      `worksContract.${fact} BEFORE_ADOPTION_START 2024-10-01`,
    ]);
    expect(askWith({ startBasis }, { [fact]: day("2024-10-01"), on }).eligible).toBe(true);
  });

  it("counts from the day of the application where that day is not known", () => {
    expect(askWith({}, { contractedOn: null, on: day("2024-09-30") }).reasons).toMatchObject([
      { code: "BEFORE_ADOPTION_START", limit: "2024-10-01", actual: "2024-09-30" },
    ]);
    expect(askWith({}, { contractedOn: null, on: day("2024-10-01") }).eligible).toBe(true);
  });

  it("may leave consulting out, or start it on another day", () => {
    const consulting = { contractType: "CONSULTING", amount: yen(30_000_000) } as const;
    const never = { consulting: false, consultingStartsOn: day("2026-04-01") };
    expect(reasonsOf(askWith(never, consulting))).toEqual(["contractType CONTRACT_TYPE_NOT_ADOPTED WORKS"]);
    expect(reasonsOf(askWith({ consultingStartsOn: day("2025-04-01") }, consulting))).toEqual([
      "worksContract.contractedOn BEFORE_ADOPTION_START 2025-04-01",
    ]);
    expect(askWith({ consultingStartsOn: day("2025-04-01") }).eligible).toBe(true);
  });

  it("may leave kinds out", () => {
    expect(reasonsOf(askWith({ kinds: ["CONTRACT_PERFORMANCE"] }))).toEqual([
      "kind KIND_NOT_ADOPTED CONTRACT_PERFORMANCE",
    ]);
  });

  it("holds with a caution where it is a trial, or has no date", () => {
    const uncertain = askWith({ isTrial: true, startsOn: null });
    expect(uncertain.eligible).toBe(true);
    expect(uncertain.cautions.map(({ code }) => code)).toEqual([
      "ADOPTION_ON_TRIAL",
      "ADOPTION_START_UNKNOWN",
    ]);
    expect(askWith({ isTrial: true, kinds: ["CONTRACT_PERFORMANCE"] })).toMatchObject({
      eligible: false,
      cautions: [],
    });
  });

  it("holds where any of several does; otherwise the nearest one speaks", () => {
    const later = { ...adoption, startsOn: day("2026-04-01") };
    const latest = { ...adoption, startsOn: day("2027-04-01") };
    const others = { ...later, kinds: [], works: false };
    const trial = { ...adoption, isTrial: true };
    expect(eligibilityOf(advance, [others, later, trial, adoption], [])).toMatchObject({
      eligible: true,
      cautions: [],
    });
    expect(reasonsOf(eligibilityOf(advance, [latest, others, later], []))).toEqual([
      "worksContract.contractedOn BEFORE_ADOPTION_START 2026-04-01",
    ]);
  });
});
