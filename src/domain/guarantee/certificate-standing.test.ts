import type { CalendarDate } from "../values/calendar-date";
import { certificateStanding, type FollowingTerms, type StandingFacts } from "./certificate-standing";
import type { Yen } from "../values/yen";

const day = (text: string) => text as CalendarDate;

const yen = (amount: number) => amount as Yen;
const TERMS: FollowingTerms = {
  expiresOn: day("2023-03-31"),
  contractPrice: yen(100_000_000),
  coveredPrice: yen(60_000_000),
  workPeriod: { from: day("2022-04-01"), to: day("2023-03-31") },
};
const inForce: StandingFacts = {
  status: "ACCEPTED",
  contractType: "WORKS",
  present: TERMS,
  stated: TERMS,
  supersededBy: null,
  endedOn: null,
};
const LAST_DAY = day("2023-03-31");
const DAY_AFTER = day("2023-04-01");
const SECOND = { version: 2, issuedOn: day("2022-10-01") };

const standing = (facts: Partial<StandingFacts>, today = LAST_DAY) =>
  certificateStanding({ ...inForce, ...facts }, today);

const REPLACED =
  "この証書は変更前のものです。令和4年10月1日発行の第2版に変更されており、効力を有するのは最新の証書のみです。";
const EXPIRED = "この保証契約の保証期限（令和5年3月31日）は満了しています。";

describe("how a version of a certificate stands", () => {
  it("needs no words while it is in force, its last day included", () => {
    expect(standing({})).toEqual({ mark: null, remarks: [] });
  });

  it("is expired the day after, whether or not that is recorded yet", () => {
    expect(standing({}, DAY_AFTER)).toEqual({ mark: "期限満了", remarks: [EXPIRED] });
    expect(standing({ status: "EXPIRED" })).toEqual({ mark: "期限満了", remarks: [EXPIRED] });
  });

  it("names the day of a cancellation or of a discharge, where there is one", () => {
    expect(standing({ status: "CANCELLED", endedOn: day("2022-12-01") })).toEqual({
      mark: "解約",
      remarks: ["この保証契約は令和4年12月1日に解約されました。"],
    });
    expect(standing({ status: "DISCHARGED", endedOn: day("2022-12-01") })).toEqual({
      mark: "保証終了（債務履行済）",
      remarks: ["この保証契約は、保証した債務の履行により令和4年12月1日に終了しました。"],
    });
    expect(standing({ status: "CANCELLED" }).remarks).toEqual(["この保証契約は解約されました。"]);
  });

  it("stays cancelled after its term", () => {
    expect(standing({ status: "CANCELLED" }, DAY_AFTER).mark).toBe("解約");
  });

  it("names the days of the contracts by which a term changed without a new certificate", () => {
    const present = { ...TERMS, expiresOn: day("2023-09-30"), contractPrice: yen(120_000_000) };
    const { remarks } = standing({
      present,
      followedBy: [
        { contractChangedOn: day("2022-08-01"), terms: ["contractPrice"] },
        { contractChangedOn: day("2022-09-01"), terms: ["expiresOn", "contractPrice"] },
      ],
    });
    expect(remarks[0]).toMatch(
      /^請負契約の変更（変更契約日 令和4年8月1日、令和4年9月1日）により、請負金額が変更されています/u,
    );
    expect(remarks[1]).toMatch(
      /^請負契約の変更（変更契約日 令和4年9月1日）により、保証期限は令和5年9月30日に変更されています/u,
    );
  });

  it("names beside each term the contracts that changed it alone", () => {
    const workPeriod = { from: day("2022-04-01"), to: day("2023-09-30") };
    const { remarks } = standing({
      present: { ...TERMS, workPeriod, expiresOn: day("2023-09-30") },
      followedBy: [
        { contractChangedOn: day("2022-08-01"), terms: ["workPeriod"] },
        { contractChangedOn: day("2022-09-01"), terms: ["workPeriod", "expiresOn"] },
      ],
    });
    expect(remarks).toEqual([
      "請負契約の変更（変更契約日 令和4年8月1日、令和4年9月1日）により、工期は令和4年4月1日から令和5年9月30日までに" +
        "変更されています（変更の保証証書は発行されません）。",
      "請負契約の変更（変更契約日 令和4年9月1日）により、保証期限は令和5年9月30日に変更されています（変更の保証証書は発行されません）。",
    ]);
  });

  it("is before the change once a newer version is in force, and says which", () => {
    expect(standing({ supersededBy: SECOND })).toEqual({ mark: "変更前", remarks: [REPLACED] });
  });

  it("tells the end as well, of a version before a change", () => {
    expect(standing({ supersededBy: SECOND }, DAY_AFTER)).toEqual({
      mark: "変更前",
      remarks: [REPLACED, EXPIRED],
    });
  });

  it("tells a term that followed the works without a new certificate, and expires with that term", () => {
    const followed = { present: { ...TERMS, expiresOn: day("2023-09-30") } };
    const FOLLOWED =
      "請負契約の変更により、保証期限は令和5年9月30日に変更されています（変更の保証証書は発行されません）。";
    expect(standing(followed, DAY_AFTER)).toEqual({ mark: null, remarks: [FOLLOWED] });
    expect(standing(followed, day("2023-10-01"))).toEqual({
      mark: "期限満了",
      remarks: [FOLLOWED, "この保証契約の保証期限（令和5年9月30日）は満了しています。"],
    });
  });

  const PRICE_CHANGED =
    "請負契約の変更により、請負金額が変更されています（変更の保証証書は発行されません）。" +
    "変更後の請負金額は、変更契約書で確認してください。";

  it("names no second price: the paper states the certificate's own", () => {
    const { remarks } = standing({ present: { ...TERMS, contractPrice: yen(120_000_000) } });
    expect(remarks.join("")).not.toMatch(/円/);
  });

  it("speaks of 業務委託 in its own words", () => {
    const workPeriod = { from: day("2022-04-01"), to: day("2023-09-30") };
    const present = { ...TERMS, contractPrice: yen(120_000_000), workPeriod };
    const { remarks } = standing({ contractType: "CONSULTING", present });
    expect(remarks).toEqual([
      "業務委託契約の変更により、業務委託料が変更されています（変更の保証証書は発行されません）。" +
        "変更後の業務委託料は、変更契約書で確認してください。",
      "業務委託契約の変更により、履行期間は令和4年4月1日から令和5年9月30日までに変更されています（変更の保証証書は発行されません）。",
    ]);
  });

  it.each([
    ["a price", { contractPrice: yen(120_000_000) }, [PRICE_CHANGED]],
    ["a covered price", { coveredPrice: yen(70_000_000) }, [PRICE_CHANGED]],
    [
      "a first day of the works",
      { workPeriod: { from: day("2022-05-01"), to: day("2023-03-31") } },
      [
        "請負契約の変更により、工期は令和4年5月1日から令和5年3月31日までに変更されています（変更の保証証書は発行されません）。",
      ],
    ],
    [
      "all of them",
      {
        contractPrice: yen(120_000_000),
        workPeriod: { from: day("2022-04-01"), to: day("2023-09-30") },
        expiresOn: day("2023-09-30"),
      },
      [
        PRICE_CHANGED,
        expect.stringMatching(/工期は令和4年4月1日から令和5年9月30日まで/),
        expect.stringMatching(/保証期限は令和5年9月30日/),
      ],
    ],
  ])("tells %s that was changed without a new certificate", (_, changed, remarks) => {
    expect(standing({ present: { ...TERMS, ...changed } })).toEqual({ mark: null, remarks });
  });

  it("leaves the term that followed to the newer version, which states it", () => {
    const present = { ...TERMS, expiresOn: day("2023-09-30"), contractPrice: yen(120_000_000) };
    expect(standing({ supersededBy: SECOND, present }).remarks).toEqual([REPLACED]);
  });
});
