import fc from "fast-check";
import { adoptionsOfDepartment, type AdoptionInForce } from "./adoption";
import { addDays, type CalendarDate } from "../values/calendar-date";
import { eligibilityOf, type EligibilityAnswer, type EligibilityRequest } from "./eligibility";
import { FINDINGS } from "../findings";
import { inWords } from "../values/wording";
import { GUARANTEE_KINDS } from "../values/guarantee-kind";
import { NO_INTERIM_FACTS } from "./interim-facts";
import { NOT_PLANNED } from "../works-contract/fiscal-year-plans";
import type { Yen } from "../values/yen";

const day = (text: string): CalendarDate => text as CalendarDate;
const yen = (amount: number): Yen => amount as Yen;

const START = day("2024-10-01");
const [EVE, AFTER] = [day("2024-09-30"), day("2024-10-20")];

const adoption: AdoptionInForce = {
  startsOn: START,
  startBasis: "CONTRACT_DATE",
  works: true,
  consulting: true,
  consultingStartsOn: null,
  kinds: GUARANTEE_KINDS,
  isTrial: false,
  asOf: day("2025-02-01"),
  source: "熊本県下自治体",
  department: null,
};

const request: EligibilityRequest = {
  kind: "ADVANCE_PAYMENT",
  delivery: "ELECTRONIC",
  contractType: "WORKS",
  contractPrice: yen(100_000_000),
  coveredPrice: yen(100_000_000),
  workPeriod: { from: day("2025-04-01"), to: day("2026-03-31") },
  contractedOn: null,
  noticedOn: null,
  nominatedOn: null,
  procurementStartedOn: null,
  ...NOT_PLANNED,
  fiscalYear: null,
  paidAhead: null,
  carriedOver: null,
  amount: yen(30_000_000),
  isLowBid: false,
  isAdvancePlanned: null,
  advanceAmount: null,
  takenBeside: 0 as Yen,
  progress: null,
  ...NO_INTERIM_FACTS,
  on: AFTER,
};

const ask = (facts: Partial<EligibilityRequest>, own: Partial<AdoptionInForce> = {}): EligibilityAnswer =>
  eligibilityOf({ ...request, ...facts }, [{ ...adoption, ...own }], []);
const codesOf = ({ reasons, cautions }: EligibilityAnswer): string[] =>
  [...reasons, ...cautions].map(({ path, code }) => `${path} ${code}`);

describe.each([
  ["the notice (公告日)", "NOTICE_DATE", "noticedOn"],
  ["the nomination (指名日)", "NOMINATION_DATE", "nominatedOn"],
] as const)("a start that counts from %s", (_, startBasis, fact) => {
  const path = `worksContract.${fact}`;

  it("is compared with that day where it is given, however late the contract is", () => {
    expect(ask({ [fact]: EVE, contractedOn: AFTER }, { startBasis }).reasons).toMatchObject([
      { path, code: "BEFORE_ADOPTION_START", limit: START, actual: EVE },
    ]);
    expect(codesOf(ask({ [fact]: START, contractedOn: AFTER }, { startBasis }))).toEqual([]);
  });

  it("is not got around by leaving that day out: it was before the contract", () => {
    expect(ask({ contractedOn: day("2024-09-01") }, { startBasis })).toMatchObject({
      eligible: false,
      reasons: [{ path, code: "BEFORE_ADOPTION_START", limit: START, actual: "2024-09-01" }],
      cautions: [],
    });
    expect(codesOf(ask({ on: EVE }, { startBasis }))).toEqual([`${path} BEFORE_ADOPTION_START`]);
  });

  it("holds with a caution where only a later day is known, which is not before it", () => {
    for (const facts of [{ contractedOn: START }, { on: START }])
      expect(ask(facts, { startBasis })).toMatchObject({
        eligible: true,
        cautions: [{ path, code: "BASIS_DAY_UNKNOWN", limit: START }],
      });
    expect(codesOf(ask({}, { startBasis, startsOn: null }))).toEqual(["obligeeId ADOPTION_START_UNKNOWN"]);
  });

  it("is never more lenient towards a day that is left out", () => {
    const anyDay = fc.integer({ min: -100, max: 100 }).map((offset) => addDays(START, offset));
    fc.assert(
      fc.property(anyDay, fc.nat(50), fc.option(anyDay), (contractedOn, earlier, on) => {
        const facts = { contractedOn, on: on ?? contractedOn };
        const told = ask({ ...facts, [fact]: addDays(contractedOn, -earlier) }, { startBasis });
        const untold = ask(facts, { startBasis });
        expect(untold.eligible).toBe(contractedOn >= START);
        if (told.eligible) expect(untold.eligible).toBe(true);
        if (untold.eligible) expect(codesOf(untold)).toEqual([`${path} BASIS_DAY_UNKNOWN`]);
      }),
    );
  });

  it("lets no such day follow the contract, on paper neither", () => {
    const late = { [fact]: AFTER, contractedOn: day("2024-10-19") };
    for (const own of [{ startBasis }, {}])
      expect(ask(late, own).reasons).toMatchObject([
        { path, code: "AFTER_CONTRACT", limit: "2024-10-19", actual: AFTER },
      ]);
    expect(codesOf(ask({ ...late, delivery: "PAPER" }))).toEqual([`${path} AFTER_CONTRACT`]);
    expect(codesOf(ask({ [fact]: AFTER, contractedOn: AFTER }, { startBasis }))).toEqual([]);
    expect(codesOf(ask({ [fact]: AFTER }, { startBasis }))).toEqual([]);
  });
});

describe("a start that counts from the notice or the nomination (公告又は指名: 北九州市, 弘前市)", () => {
  const own = { startBasis: "NOTICE_OR_NOMINATION_DATE" } as const;

  it.each(["noticedOn", "nominatedOn"] as const)("is compared with the day that there was: %s", (fact) => {
    expect(ask({ [fact]: EVE, contractedOn: AFTER }, own).reasons).toMatchObject([
      { path: `worksContract.${fact}`, code: "BEFORE_ADOPTION_START", limit: START, actual: EVE },
    ]);
    expect(codesOf(ask({ [fact]: START, contractedOn: AFTER }, own))).toEqual([]);
  });

  it("is compared with the earlier one where there were both", () => {
    const both = ask({ noticedOn: AFTER, nominatedOn: EVE, contractedOn: AFTER }, own);
    expect(codesOf(both)).toEqual(["worksContract.nominatedOn BEFORE_ADOPTION_START"]);
    const other = ask({ noticedOn: EVE, nominatedOn: AFTER, contractedOn: AFTER }, own);
    expect(codesOf(other)).toEqual(["worksContract.noticedOn BEFORE_ADOPTION_START"]);
    expect(codesOf(ask({ noticedOn: START, nominatedOn: AFTER, contractedOn: AFTER }, own))).toEqual([]);
  });

  it("holds with a caution where neither is told, and not where the contract was before it", () => {
    expect(ask({ contractedOn: START }, own)).toMatchObject({
      eligible: true,
      cautions: [{ path: "worksContract.noticedOn", code: "NOTICE_OR_NOMINATION_UNKNOWN", limit: START }],
    });
    expect(ask({ contractedOn: EVE }, own)).toMatchObject({
      eligible: false,
      reasons: [{ path: "worksContract.noticedOn", code: "BEFORE_ADOPTION_START", actual: EVE }],
    });
  });
});

describe("a start that counts from the ordering procedure (発注手続き: 廿日市市)", () => {
  const own = { startBasis: "PROCUREMENT_START_DATE" } as const;
  const path = "worksContract.procurementStartedOn";

  it("is compared with the day on which that began, however late notice and contract are", () => {
    const later = { noticedOn: AFTER, contractedOn: AFTER };
    expect(ask({ procurementStartedOn: EVE, ...later }, own).reasons).toMatchObject([
      { path, code: "BEFORE_ADOPTION_START", limit: START, actual: EVE },
    ]);
    expect(codesOf(ask({ procurementStartedOn: START, ...later }, own))).toEqual([]);
  });

  it("was not after the notice or the nomination, so these decide where it is not told", () => {
    for (const facts of [{ noticedOn: EVE }, { nominatedOn: EVE }, { contractedOn: EVE }, { on: EVE }])
      expect(ask(facts, own)).toMatchObject({
        eligible: false,
        reasons: [{ path, code: "BEFORE_ADOPTION_START", limit: START, actual: EVE }],
      });
    expect(ask({ noticedOn: START, contractedOn: AFTER }, own)).toMatchObject({
      eligible: true,
      cautions: [{ path, code: "BASIS_DAY_UNKNOWN", limit: START }],
    });
  });

  it("does not begin after the contract", () => {
    const late = { procurementStartedOn: AFTER, contractedOn: day("2024-10-19") };
    expect(codesOf(ask(late, own))).toEqual([`${path} AFTER_CONTRACT`]);
  });
});

describe("a start that counts from the contract", () => {
  it("needs no caution before there is one: it is not concluded before the application", () => {
    expect(codesOf(ask({ on: START }))).toEqual([]);
    expect(codesOf(ask({ on: EVE }))).toEqual(["worksContract.contractedOn BEFORE_ADOPTION_START"]);
  });
});

describe("an adoption whose source does not say whether it holds for consulting", () => {
  const consulting = { contractType: "CONSULTING" } as const;

  it("holds with a caution, and without one for works", () => {
    expect(ask(consulting, { consulting: null })).toMatchObject({
      eligible: true,
      cautions: [{ path: "contractType", code: "CONSULTING_UNKNOWN", limit: "2025-02-01" }],
    });
    expect(codesOf(ask({}, { consulting: null }))).toEqual([]);
    expect(codesOf(ask(consulting))).toEqual([]);
    expect(codesOf(ask(consulting, { consulting: false }))).toEqual([
      "contractType CONTRACT_TYPE_NOT_ADOPTED",
    ]);
  });

  it("starts when it starts", () => {
    expect(codesOf(ask({ ...consulting, contractedOn: EVE }, { consulting: null }))).toEqual([
      "worksContract.contractedOn BEFORE_ADOPTION_START",
    ]);
  });

  it("leaves the word to one that says so", () => {
    const [unsaid, trial] = [
      { ...adoption, consulting: null, isTrial: true },
      { ...adoption, isTrial: true },
    ];
    const { cautions } = eligibilityOf({ ...request, ...consulting }, [unsaid, trial], []);
    expect(cautions.map(({ code }) => code)).toEqual(["ADOPTION_ON_TRIAL"]);
  });
});

describe("a department (部署) with a start of its own", () => {
  const named = (changes: Partial<AdoptionInForce>) => ({ ...adoption, department: "契約課", ...changes });
  const body = { ...adoption, startsOn: START };
  const bodysTrial = { ...adoption, isTrial: true };
  const [own, trial] = [named({}), named({ isTrial: true })];

  it("goes by its own, without one by its body's, and with a trial alone by both", () => {
    expect(adoptionsOfDepartment([], [body, bodysTrial])).toEqual([body, bodysTrial]);
    expect(adoptionsOfDepartment([own], [body, bodysTrial])).toEqual([own]);
    expect(adoptionsOfDepartment([own, trial], [body])).toEqual([own, trial]);
    expect(adoptionsOfDepartment([trial], [body, bodysTrial])).toEqual([body, trial]);
    expect(adoptionsOfDepartment([trial], [])).toEqual([trial]);
  });

  it.each<[string, Partial<AdoptionInForce>, Partial<EligibilityRequest>, string]>([
    ["its start", {}, { contractedOn: EVE }, "BEFORE_ADOPTION_START"],
    ["its types", { works: false }, {}, "CONTRACT_TYPE_NOT_ADOPTED"],
    ["its kinds", { kinds: ["CONTRACT_PERFORMANCE"] }, {}, "KIND_NOT_ADOPTED"],
    ["its trial", { isTrial: true }, {}, "ADOPTION_ON_TRIAL"],
    ["its unknown start", { startsOn: null }, {}, "ADOPTION_START_UNKNOWN"],
    ["what it leaves open", { consulting: null }, { contractType: "CONSULTING" }, "CONSULTING_UNKNOWN"],
    ["its basis", { startBasis: "NOTICE_DATE" }, {}, "BASIS_DAY_UNKNOWN"],
    ["its bases", { startBasis: "NOTICE_OR_NOMINATION_DATE" }, {}, "NOTICE_OR_NOMINATION_UNKNOWN"],
  ])("is named with %s, in both languages, and its body is not", (_, changes, facts, code) => {
    const findingsOf = (answer: EligibilityAnswer) => [...answer.reasons, ...answer.cautions];
    const [finding] = findingsOf(ask(facts, named(changes)));
    expect(finding).toMatchObject({ code, department: "契約課" });
    const { words } = FINDINGS[finding!.code];
    expect(inWords(words, "ja", finding!)).toMatch(/^契約課/);
    expect(inWords(words, "en", finding!)).toMatch(/^The department 契約課 /);
    const [ofBody] = findingsOf(ask(facts, changes));
    expect(ofBody).not.toHaveProperty("department");
    expect(inWords(words, "ja", ofBody!)).toMatch(/^この発注者/);
    expect(inWords(words, "en", ofBody!)).toMatch(/^The obligee /);
  });
});
