import { day, EMPTY, REST, WORKS, yen } from "../../../tests/support/sample-applications";
import { findingsOnApplication, findingsOnDraft, findingsOnExpiry } from "./application-findings";
import { completeApplication, guaranteeKindOf, type ApplicationContent } from "./guarantee-application";
import { filledFrom } from "./registered-works";

const TODAY = day("2026-04-10");
const CONTRACTOR = "株式会社〇〇建設";
const BRANCH = "西日本建設業保証株式会社 大阪支店 電話 06-6543-2711";
const advance = filledFrom(WORKS, REST);
const performance: ApplicationContent = { ...advance, kind: "CONTRACT_PERFORMANCE", depositBank: null };
const interim: ApplicationContent = { ...advance, kind: "INTERIM_PAYMENT" };
const found = (content: ApplicationContent, today = TODAY) =>
  findingsOnApplication(content, { contractorName: CONTRACTOR, today, branch: BRANCH, asked: null });
const drafted = (content: ApplicationContent) => findingsOnDraft(content, { branch: BRANCH });
const member = (name: string, isRepresentative = false) => ({
  name,
  shareBasisPoints: 5_000,
  isRepresentative,
});
const venture = {
  name: "〇〇・△△特定建設工事共同企業体",
  members: [member(CONTRACTOR, true), member("△△組")],
};

describe("契約保証予約", () => {
  it("is refused by name, in an application and in a draft", () => {
    const finding = {
      path: "kind",
      code: "RESERVATION_EXCLUDED",
      limit: BRANCH,
      actual: "PERFORMANCE_RESERVATION",
    };
    const reservation = { ...advance, kind: "PERFORMANCE_RESERVATION" as const };
    expect(found(reservation)).toEqual([finding]);
    expect(drafted(reservation)).toEqual([finding]);
    expect(guaranteeKindOf(reservation)).toBeNull();
    expect(guaranteeKindOf(interim)).toBe("INTERIM_PAYMENT");
  });
});

describe("facts that only some kinds have", () => {
  const progress = { recognisedOn: day("2026-04-01"), workDone: yen(1), plannedWorkDone: true };

  it("are a planned advance, of 契約保証", () => {
    expect(found({ ...performance, isAdvancePlanned: true })).toEqual([]);
    for (const content of [advance, interim])
      expect(found({ ...content, isAdvancePlanned: false })).toEqual([
        { path: "isAdvancePlanned", code: "ONLY_FOR_PERFORMANCE" },
      ]);
  });

  it("are the earlier advance and the recognised progress, of 中間前払金保証", () => {
    const facts = { advanceAmount: yen(1), progress };
    expect(found({ ...interim, ...facts })).toEqual([]);
    for (const content of [advance, performance])
      expect(found({ ...content, ...facts })).toEqual([
        { path: "advanceAmount", code: "ONLY_FOR_INTERIM" },
        { path: "progress", code: "ONLY_FOR_INTERIM" },
      ]);
  });

  it("are not judged before there is a kind", () => {
    const facts = { isAdvancePlanned: true, advanceAmount: yen(1), progress };
    expect(found({ ...advance, ...facts, kind: null })).toEqual([{ path: "kind", code: "REQUIRED" }]);
  });
});

describe("the day of the application", () => {
  const tomorrow = day("2026-04-11");
  const signedTomorrow = (content: ApplicationContent) =>
    found({ ...content, worksContract: { ...content.worksContract, contractedOn: tomorrow } });

  it("is not before the day of a contract whose advance is guaranteed; 契約保証 comes first", () => {
    const finding = {
      path: "worksContract.contractedOn",
      code: "AFTER_TODAY",
      limit: TODAY,
      actual: tomorrow,
    };
    expect(signedTomorrow(advance)).toEqual([finding]);
    expect(signedTomorrow(interim)).toEqual([finding]);
    expect(signedTomorrow(performance)).toEqual([]);
    expect(signedTomorrow({ ...advance, kind: null })).toEqual([{ path: "kind", code: "REQUIRED" }]);
  });

  it("is not after the expiry: of the works, or as it was agreed on", () => {
    const over = { path: "expiresOn", code: "OVER_ALREADY", limit: "2027-04-01", actual: "2027-03-31" };
    expect(found(advance, day("2027-04-01"))).toEqual([over]);
    const later = { ...advance, expiresOn: day("2027-04-30") };
    expect(found(later, day("2027-04-30"))).toEqual([]);
    expect(found(later, day("2027-05-01")).map(({ code }) => code)).toEqual(["OVER_ALREADY"]);
    expect(found({ ...advance, amount: null }, day("2027-04-01"))).toContainEqual(over);
    expect(found({ ...later, amount: null }, day("2027-04-30")).map(({ code }) => code)).toEqual([
      "REQUIRED",
    ]);
  });

  it("is not after the year of the guarantee, though the works go on", () => {
    const plan = (year: number) => ({
      year,
      paymentLimit: yen(50_000_000),
      plannedProgress: yen(50_000_000),
    });
    const ofFirstYear: ApplicationContent = {
      ...advance,
      fiscalYear: 2026,
      worksContract: {
        ...advance.worksContract,
        workPeriod: { from: day("2026-04-01"), to: day("2028-02-28") },
        fiscalYears: [plan(2026), plan(2027)],
      },
    };
    expect(found(ofFirstYear, day("2027-03-31"))).toEqual([]);
    expect(found(ofFirstYear, day("2027-04-01"))).toEqual([
      { path: "expiresOn", code: "OVER_ALREADY", limit: "2027-04-01", actual: "2027-03-31" },
    ]);
  });

  it("has no bound while the expiry is unknown", () => {
    expect([...findingsOnExpiry(null, TODAY)]).toEqual([]);
    expect([...findingsOnExpiry(TODAY, TODAY)]).toEqual([]);
  });
});

describe("a joint venture", () => {
  it("is judged with the contractor as its representative", () => {
    expect(found({ ...advance, jointVenture: venture })).toEqual([]);
    const others = { ...venture, members: [member("□□建設", true), member("△△組")] };
    expect(found({ ...advance, jointVenture: others })).toEqual([
      {
        path: "jointVenture.members.0.name",
        code: "NOT_THE_APPLICANT",
        limit: CONTRACTOR,
        actual: "□□建設",
      },
    ]);
  });

  it("has names that papers can show, each judged at its place, in a draft too", () => {
    const long = "名".repeat(121);
    const badNames = { name: long, members: [member(CONTRACTOR, true), member("\u0007組")] };
    const findings = [
      { path: "jointVenture.name", code: "TOO_LONG", limit: 120, actual: 121 },
      { path: "jointVenture.members.1.name", code: "UNPRINTABLE", actual: "U+0007" },
    ];
    expect(drafted({ ...EMPTY, jointVenture: badNames })).toEqual(findings);
    expect(found({ ...advance, jointVenture: badNames })).toEqual(findings);
    const longMember = { ...venture, members: [member(long)] };
    expect(drafted({ ...EMPTY, jointVenture: longMember })).toEqual([
      { path: "jointVenture.members.0.name", code: "TOO_LONG", limit: 120, actual: 121 },
    ]);
  });

  it("may be unfinished in a draft, but not endless", () => {
    const members = (count: number) => ({
      ...venture,
      members: Array.from({ length: count }, (_, i) => member(`${String(i)}組`)),
    });
    for (const count of [0, 1, 20]) expect(drafted({ ...EMPTY, jointVenture: members(count) })).toEqual([]);
    expect(drafted({ ...EMPTY, jointVenture: members(21) })).toEqual([
      { path: "jointVenture.members", code: "MEMBERS_OUT_OF_RANGE", limit: "2–20", actual: 21 },
    ]);
  });
});

describe("the address for the notice", () => {
  it("is an address, in an application and in a draft", () => {
    expect(found({ ...advance, contactEmail: "keiri@example.jp" })).toEqual([]);
    for (const findings of [
      found({ ...advance, contactEmail: "keiri" }),
      drafted({ ...EMPTY, contactEmail: "keiri" }),
    ])
      expect(findings.map(({ path, code }) => `${path} ${code}`)).toEqual([
        "contactEmail NOT_AN_EMAIL_ADDRESS",
      ]);
  });
});

describe("an application with nothing missing", () => {
  it.each<[string, ApplicationContent]>([
    ["kind", { ...advance, kind: null }],
    ["kind that is one", { ...advance, kind: "PERFORMANCE_RESERVATION" }],
    ["obligee", { ...advance, obligeeId: null }],
    ["amount", { ...advance, amount: null }],
    ["name", { ...advance, worksContract: { ...advance.worksContract, name: null } }],
    ["price", { ...advance, worksContract: { ...advance.worksContract, contractPrice: null } }],
    [
      "start",
      { ...advance, worksContract: { ...advance.worksContract, workPeriod: { from: null, to: TODAY } } },
    ],
    [
      "completion",
      { ...advance, worksContract: { ...advance.worksContract, workPeriod: { from: TODAY, to: null } } },
    ],
  ])("is none without a %s", (_, content) => {
    expect(completeApplication(content)).toBeNull();
  });

  it("is what is guaranteed, and for whom", () => {
    const full: ApplicationContent = {
      ...advance,
      jointVenture: venture,
      externalReference: "ERP-1",
      worksContract: { ...advance.worksContract, externalReference: "W-1" },
    };
    const { kind, contractType, jointVenture, externalReference, amount, depositBank } = full;
    // The days that adoptions count from are no terms of a guarantee.
    const days = new Set(["noticedOn", "nominatedOn", "procurementStartedOn"]);
    const worksContract = Object.fromEntries(
      Object.entries(full.worksContract).filter(([fact]) => !days.has(fact)),
    );
    expect(completeApplication(full)).toEqual({
      obligeeId: "obligee_1",
      agreed: {
        kind,
        contractType,
        jointVenture,
        externalReference,
        fiscalYear: null,
        paidAhead: null,
        carriedOver: null,
        amount,
        expiresOn: null,
        depositBank,
        worksContract,
      },
      terms: expect.objectContaining({ kind, amount, expiresOn: "2027-03-31" }) as unknown,
    });
  });
});
