import fc from "fast-check";
import { findingsOnJointVenture, type JointVenture } from "./joint-venture";

const found = (jointVenture: JointVenture): string[] =>
  findingsOnJointVenture(jointVenture, "株式会社〇〇建設").map(({ path, code }) => `${path} ${code}`);

let others = 0;
const member = (shareBasisPoints: number, isRepresentative = false) => ({
  name: isRepresentative ? "株式会社〇〇建設" : `第${String((others += 1))}建設株式会社`,
  shareBasisPoints,
  isRepresentative,
});

/** Shares that add up to the whole: the whole, cut at different places. */
const wholeShares = fc
  .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 19 })
  .map((cuts) => {
    const places = [0, ...cuts.sort((a, b) => a - b), 10_000];
    return places.slice(1).map((place, i) => place - (places[i] as number));
  });

describe("a joint venture", () => {
  it("is in order with two to twenty members whose shares are the whole, one of them its representative", () => {
    fc.assert(
      fc.property(wholeShares, (shares) => {
        expect(found({ name: "特定JV", members: shares.map((share, i) => member(share, i === 0)) })).toEqual(
          [],
        );
      }),
    );
  });

  it("is not, as soon as one share is another", () => {
    fc.assert(
      fc.property(wholeShares, fc.integer({ min: 1, max: 100 }), (shares, more) => {
        const [first = 0, ...others] = shares;
        const members = [member(first + more, true), ...others.map((share) => member(share))];
        expect(found({ name: "特定JV", members })).toContain("jointVenture.members SHARES_NOT_WHOLE");
      }),
    );
  });

  it.each<[string, JointVenture["members"], string[]]>([
    ["one member", [member(10_000, true)], ["jointVenture.members MEMBERS_OUT_OF_RANGE"]],
    ["no representative", [member(5_000), member(5_000)], ["jointVenture.members ONE_REPRESENTATIVE"]],
    [
      "two representatives",
      [member(5_000, true), member(5_000, true)],
      ["jointVenture.members ONE_REPRESENTATIVE", "jointVenture.members.1.name MEMBER_TWICE"],
    ],
    [
      "another representative than the contractor that applies",
      [{ ...member(5_000, true), name: "他社建設株式会社" }, member(5_000)],
      ["jointVenture.members.0.name NOT_THE_APPLICANT"],
    ],
    [
      "the same member twice, however it is written",
      [member(4_000, true), { ...member(3_000), name: "ＡＢＣ建設" }, { ...member(3_000), name: "abc 建設" }],
      ["jointVenture.members.2.name MEMBER_TWICE"],
    ],
    [
      "a member without a share",
      [member(10_000, true), member(0)],
      ["jointVenture.members.1.shareBasisPoints SHARE_OUT_OF_RANGE"],
    ],
  ])("is refused with %s", (_, members, findings) => {
    expect(found({ name: "特定JV", members })).toEqual(findings);
  });
});
