import { day, EMPTY, WORKS, yen } from "../../../tests/support/sample-applications";
import { NO_IDENTIFIERS } from "../works-contract/works-identifiers";
import type { TypedContent } from "./guarantee-application";
import {
  contradictions,
  filledFrom,
  findingsOnWorks,
  newestOf,
  type RegisteredWorks,
} from "./registered-works";

const works: RegisteredWorks = { ...WORKS, contractType: "CONSULTING" };

/** An application in which nothing is typed. */
const untyped: TypedContent = { ...EMPTY, kind: "ADVANCE_PAYMENT", contractType: null };

/** One in which all that the works say is typed otherwise. */
const other: TypedContent = {
  ...untyped,
  contractType: "WORKS",
  obligeeId: "obligee_2",
  worksContract: {
    ...untyped.worksContract,
    name: "△△橋補修工事",
    place: "△△県",
    contractPrice: yen(1),
    workPeriod: { from: day("2026-05-01"), to: day("2027-05-31") },
    contractedOn: day("2026-04-25"),
  },
};

describe("registered works (登録済工事)", () => {
  it("fill in all that they know where nothing is typed", () => {
    const { contractType, obligeeId, ...known } = works;
    const contract = Object.fromEntries(Object.entries(known).filter(([fact]) => fact !== "awardedOn"));
    expect(filledFrom(works, untyped)).toEqual({
      ...untyped,
      contractType,
      obligeeId,
      worksContract: { ...untyped.worksContract, ...contract },
    });
  });

  it("leave standing all that is typed", () => {
    expect(filledFrom(works, other)).toEqual(other);
  });

  it("have their numbers filled in one by one, and no period as long as it is not known", () => {
    const identifiers = { ...NO_IDENTIFIERS, procurementNumber: "0000000000000012345" };
    const typed = { ...NO_IDENTIFIERS, contractNumber: "8-1" };
    const filled = filledFrom(
      { ...works, workPeriod: null, identifiers },
      { ...untyped, worksContract: { ...untyped.worksContract, identifiers: typed } },
    );
    expect(filled.worksContract.identifiers).toEqual({ ...identifiers, contractNumber: "8-1" });
    expect(filled.worksContract.workPeriod).toEqual({ from: null, to: null });
  });

  it("are contradicted by another number, but not by one that is written otherwise", () => {
    const identifiers = { ...NO_IDENTIFIERS, procurementNumber: "第１２−３号", contractNumber: "1" };
    const paths = (numbers: Partial<typeof identifiers>) =>
      contradictions(
        { ...works, identifiers },
        filledFrom(works, {
          ...untyped,
          worksContract: { ...untyped.worksContract, identifiers: { ...NO_IDENTIFIERS, ...numbers } },
        }),
        null,
      ).map(({ path, limit, actual }) => [path, limit, actual]);
    expect(paths({ procurementNumber: "第12-3号" })).toEqual([]);
    expect(paths({ procurementNumber: "12-4", worksNumber: "7" })).toEqual([
      ["worksContract.identifiers.procurementNumber", "第１２−３号", "12-4"],
    ]);
  });

  it("are contradicted at each place where something else is typed", () => {
    const finding = (path: string, limit: string | number, actual: string | number) => ({
      path,
      code: "CONTRADICTS_REGISTERED_WORKS",
      limit,
      actual,
    });
    expect(contradictions(works, filledFrom(works, other), null)).toEqual([
      finding("contractType", "CONSULTING", "WORKS"),
      finding("obligeeId", "obligee_1", "obligee_2"),
      finding("worksContract.name", "〇〇道路改良工事", "△△橋補修工事"),
      finding("worksContract.place", "〇〇県", "△△県"),
      finding("worksContract.contractPrice", 100_000_000, 1),
      finding("worksContract.workPeriod.from", "2026-04-01", "2026-05-01"),
      finding("worksContract.workPeriod.to", "2027-03-31", "2027-05-31"),
      finding("worksContract.contractedOn", "2026-03-25", "2026-04-25"),
    ]);
    expect(contradictions(works, filledFrom(works, untyped), null)).toEqual([]);
  });

  it("are not contradicted by what the works contract says since it was changed, nor by what they say themselves", () => {
    const amended = {
      contractPrice: yen(110_000_000),
      workPeriod: { from: day("2026-04-01"), to: day("2027-05-31") },
    };
    const pathsOf = (contractPrice: number, to: string) => {
      const { worksContract } = untyped;
      const workPeriod = { from: day("2026-04-01"), to: day(to) };
      const typed = {
        ...untyped,
        worksContract: { ...worksContract, contractPrice: yen(contractPrice), workPeriod },
      };
      return contradictions(works, filledFrom(works, typed), amended).map(({ path, limit }) => [path, limit]);
    };
    expect(pathsOf(110_000_000, "2027-05-31")).toEqual([]);
    expect(pathsOf(100_000_000, "2027-03-31")).toEqual([]);
    expect(pathsOf(120_000_000, "2027-04-30")).toEqual([
      ["worksContract.contractPrice", 100_000_000],
      ["worksContract.workPeriod.to", "2027-03-31"],
    ]);
  });

  it("have the price and the period that their contract has since it was changed, and are else as registered", () => {
    const amended = {
      contractPrice: yen(110_000_000),
      workPeriod: { from: day("2026-04-01"), to: day("2027-05-31") },
    };
    expect(newestOf(works, amended)).toEqual({ ...works, ...amended });
    expect(newestOf(works, null)).toEqual(works);
  });

  it("contradict nothing by what they do not say, nor by what is not typed yet", () => {
    const silent = {
      ...works,
      place: null,
      contractedOn: null,
      contractType: "WORKS" as const,
      obligeeId: "obligee_2",
    };
    const paths = contradictions(silent, filledFrom(null, other), null).map(({ path }) => path);
    expect(paths).toEqual([
      "worksContract.name",
      "worksContract.contractPrice",
      "worksContract.workPeriod.from",
      "worksContract.workPeriod.to",
    ]);
    expect(contradictions({ ...works, contractType: "WORKS" }, filledFrom(null, untyped), null)).toEqual([]);
  });
});

describe("an application without registered works", () => {
  it("is stored as it is typed, as one for works where no type of contract is chosen", () => {
    expect(filledFrom(null, untyped)).toEqual({ ...untyped, contractType: "WORKS" });
    expect(filledFrom(null, other)).toEqual(other);
  });

  it("has its address in the form in which mail is sent, or as typed where it is none", () => {
    const address = (contactEmail: string) => filledFrom(null, { ...untyped, contactEmail }).contactEmail;
    expect(address(" keiri@example.jp ")).toBe("keiri@example.jp");
    expect(address("keiri")).toBe("keiri");
    expect(filledFrom(works, { ...untyped, contactEmail: " keiri@example.jp " }).contactEmail).toBe(
      "keiri@example.jp",
    );
  });
});

describe("works to be registered", () => {
  it("have no findings where nothing contradicts itself", () => {
    expect(findingsOnWorks(works)).toEqual([]);
    expect(findingsOnWorks({ ...works, place: null, contractedOn: null })).toEqual([]);
    expect(findingsOnWorks({ ...works, workPeriod: null })).toEqual([]);
    const oneDay = { from: day("2027-03-31"), to: day("2027-03-31") };
    expect(findingsOnWorks({ ...works, workPeriod: oneDay, contractedOn: day("2027-03-31") })).toEqual([]);
    expect(findingsOnWorks({ ...works, contractPrice: yen(1) })).toEqual([]);
  });

  it.each<[string, Partial<RegisteredWorks>, object]>([
    ["a blank name", { name: " " }, { path: "name", code: "BLANK" }],
    [
      "a name that is too long",
      { name: "名".repeat(121) },
      { path: "name", code: "TOO_LONG", limit: 120, actual: 121 },
    ],
    [
      "a place that is too long",
      { place: "所".repeat(201) },
      { path: "place", code: "TOO_LONG", limit: 200, actual: 201 },
    ],
    ["no price", { contractPrice: yen(0) }, { path: "contractPrice", code: "MUST_BE_POSITIVE" }],
    [
      "a number that is too long",
      { identifiers: { ...NO_IDENTIFIERS, procurementNumber: "1".repeat(65) } },
      { path: "identifiers.procurementNumber", code: "TOO_LONG", limit: 64, actual: 65 },
    ],
    [
      "completion before the start",
      { workPeriod: { from: day("2026-04-02"), to: day("2026-04-01") } },
      { path: "workPeriod.to", code: "BEFORE_START", limit: "2026-04-02", actual: "2026-04-01" },
    ],
    [
      "a contract after completion",
      { contractedOn: day("2027-04-01") },
      { path: "contractedOn", code: "AFTER_COMPLETION", limit: "2027-03-31", actual: "2027-04-01" },
    ],
  ])("are told of %s", (_, changes, finding) => {
    expect(findingsOnWorks({ ...works, ...changes })).toEqual([finding]);
  });
});
