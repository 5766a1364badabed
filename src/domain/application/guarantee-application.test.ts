import { day, EMPTY, REST, WORKS, yen } from "../../../tests/support/sample-applications";
import { findingsOnEligibility } from "./application-eligibility";
import { findingsOnApplication, findingsOnDraft } from "./application-findings";
import { completeApplication, principalName, type ApplicationContent } from "./guarantee-application";
import { contradictions, filledFrom } from "./registered-works";

const TODAY = { contractorName: "株式会社〇〇建設", today: day("2026-04-10"), branch: null, asked: null };

const codes = (findings: readonly { path: string; code: string }[]): string[] =>
  findings.map(({ path, code }) => `${path} ${code}`);

describe("an application with nothing filled in", () => {
  it("may be kept as a draft, and names all that is missing before it can be submitted", () => {
    expect(findingsOnDraft(EMPTY, TODAY)).toEqual([]);
    expect(codes(findingsOnApplication(EMPTY, TODAY))).toEqual([
      "kind REQUIRED",
      "obligeeId REQUIRED",
      "worksContract.name REQUIRED",
      "worksContract.contractPrice REQUIRED",
      "worksContract.workPeriod.from REQUIRED",
      "worksContract.workPeriod.to REQUIRED",
      "amount REQUIRED",
    ]);
  });
});

describe("an application from registered works", () => {
  const filled = filledFrom(WORKS, REST);

  it("needs only the rest to be filled in", () => {
    expect(findingsOnApplication(filled, TODAY)).toEqual([]);
    expect(contradictions(WORKS, filled, null)).toEqual([]);
    expect(completeApplication(filled)).toMatchObject({
      obligeeId: "obligee_1",
      terms: {
        expiresOn: "2027-03-31",
        worksContract: { coveredPrice: 100_000_000, contractPrice: 100_000_000 },
      },
    });
  });

  it("keeps what was filled in, and contradicts the works where that is something else", () => {
    const typed = { ...REST, worksContract: { ...EMPTY.worksContract, contractPrice: yen(99_999_999) } };
    const mixed = filledFrom(WORKS, typed);
    expect(mixed.worksContract.contractPrice).toBe(99_999_999);
    expect(contradictions(WORKS, mixed, null)).toEqual([
      {
        path: "worksContract.contractPrice",
        code: "CONTRADICTS_REGISTERED_WORKS",
        limit: 100_000_000,
        actual: 99_999_999,
      },
    ]);
  });

  it("may add what the works do not say: the place, the price covered", () => {
    const placed = filledFrom(
      { ...WORKS, place: null },
      {
        ...REST,
        worksContract: { ...EMPTY.worksContract, place: "〇〇市", coveredPrice: yen(60_000_000) },
      },
    );
    expect(placed.worksContract).toMatchObject({ place: "〇〇市", coveredPrice: 60_000_000 });
    expect(contradictions({ ...WORKS, place: null }, placed, null)).toEqual([]);
  });
});

describe("what not even a draft may hold", () => {
  it.each<[string, Partial<ApplicationContent>, string[]]>([
    ["契約保証予約", { kind: "PERFORMANCE_RESERVATION" }, ["kind RESERVATION_EXCLUDED"]],
    [
      "a name that no paper can show",
      { worksContract: { ...EMPTY.worksContract, name: "工事\u0007" } },
      ["worksContract.name UNPRINTABLE"],
    ],
    [
      "a bank whose name is too long",
      { depositBank: { name: "銀".repeat(121), branch: "支店" } },
      ["depositBank.name TOO_LONG"],
    ],
    ["an address that is none", { contactEmail: "keiri" }, ["contactEmail NOT_AN_EMAIL_ADDRESS"]],
  ])("%s", (_, changes, findings) => {
    expect(codes(findingsOnDraft({ ...EMPTY, ...changes }, TODAY))).toEqual(findings);
  });
});

describe("whom the certificate names", () => {
  it("is the contractor, or the joint venture with the contractor as its representative", () => {
    expect(principalName("株式会社〇〇建設", null)).toBe("株式会社〇〇建設");
    expect(principalName("株式会社〇〇建設", { name: "〇〇・△△JV", members: [] })).toBe(
      "〇〇・△△JV 代表者 株式会社〇〇建設",
    );
  });
});

describe("an application with something missing", () => {
  const lacking: ApplicationContent = {
    ...REST,
    obligeeId: "obligee_1",
    amount: yen(60_000_001),
    depositBank: null,
    expiresOn: day("2026-03-31"),
    worksContract: {
      ...EMPTY.worksContract,
      contractPrice: yen(100_000_000),
      workPeriod: { from: day("2026-04-01"), to: day("2027-03-31") },
    },
  };

  it("is told everything else that is wrong with it too", () => {
    expect(codes(findingsOnApplication(lacking, TODAY))).toEqual([
      "worksContract.name REQUIRED",
      "expiresOn BEFORE_COMPLETION",
      "worksContract.contractedOn REQUIRED_FOR_ADVANCE",
      "depositBank REQUIRED_FOR_ADVANCE",
      "expiresOn OVER_ALREADY",
    ]);
    expect(
      codes(findingsOnEligibility(lacking, { adoptions: [], policies: [] }, TODAY.today, yen(0))),
    ).toEqual(["obligeeId OBLIGEE_NOT_ADOPTED", "amount OVER_ADVANCE_SHARE"]);
  });

  it("is told what its kind needs, and of ceilings nothing before there is a price", () => {
    const interim: ApplicationContent = { ...EMPTY, kind: "INTERIM_PAYMENT", amount: yen(1) };
    expect(codes(findingsOnEligibility(interim, null, TODAY.today, yen(0)))).toEqual([
      "advanceAmount ADVANCE_AMOUNT_REQUIRED",
      "progress PROGRESS_REQUIRED",
    ]);
    const performance: ApplicationContent = { ...EMPTY, kind: "CONTRACT_PERFORMANCE" };
    expect(codes(findingsOnEligibility(performance, null, TODAY.today, yen(0)))).toEqual([
      "isAdvancePlanned ADVANCE_NOT_PLANNED",
    ]);
  });

  it("is told of a contradiction once, and not of what follows from it", () => {
    const reversed = {
      ...lacking,
      kind: "INTERIM_PAYMENT" as const,
      worksContract: {
        ...lacking.worksContract,
        contractPrice: yen(0),
        workPeriod: { from: day("2027-03-31"), to: day("2026-04-01") },
      },
    };
    const paths = findingsOnEligibility(reversed, { adoptions: [], policies: [] }, TODAY.today, yen(0)).map(
      ({ path }) => path,
    );
    expect(paths).toEqual(["obligeeId", "advanceAmount", "progress"]);
  });
});

describe("facts of other kinds", () => {
  it.each<[string, Partial<ApplicationContent>, string]>([
    ["a planned advance", { isAdvancePlanned: true }, "isAdvancePlanned ONLY_FOR_PERFORMANCE"],
    ["an earlier advance", { advanceAmount: yen(1) }, "advanceAmount ONLY_FOR_INTERIM"],
    [
      "recognised progress",
      { progress: { recognisedOn: day("2026-04-10"), workDone: yen(1), plannedWorkDone: true } },
      "progress ONLY_FOR_INTERIM",
    ],
  ])("%s says nothing about an advance-payment guarantee, and is refused", (_, changes, finding) => {
    const filled = filledFrom(WORKS, { ...REST, ...changes });
    expect(codes(findingsOnApplication(filled, TODAY))).toEqual([finding]);
  });
});

describe("an application on a day", () => {
  const filled = filledFrom(WORKS, REST);
  const on = (today: string) => codes(findingsOnApplication(filled, { ...TODAY, today: day(today) }));

  it("is for no advance of a contract that is still to be concluded", () => {
    expect(on("2026-03-24")).toEqual(["worksContract.contractedOn AFTER_TODAY"]);
    expect(on("2026-03-25")).toEqual([]);
  });

  it("is for no guarantee that is over already", () => {
    expect(on("2027-03-31")).toEqual([]);
    expect(on("2027-04-01")).toEqual(["expiresOn OVER_ALREADY"]);
  });
});

describe("the type of contract", () => {
  it("is what the registered works say, what was chosen, or works", () => {
    const untyped = { ...REST, contractType: null };
    expect(filledFrom({ ...WORKS, contractType: "CONSULTING" }, untyped).contractType).toBe("CONSULTING");
    expect(filledFrom(null, untyped).contractType).toBe("WORKS");
    expect(filledFrom(null, { ...REST, contractType: "CONSULTING" }).contractType).toBe("CONSULTING");
  });
});
