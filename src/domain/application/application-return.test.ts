import fc from "fast-check";
import {
  findingsOnReturn,
  LONGEST_CORRECTION,
  LONGEST_ITEM,
  LONGEST_RETURN_REASON,
  MOST_CORRECTIONS,
  MOST_RETURNS,
} from "./application-return";

const codes = (...given: Parameters<typeof findingsOnReturn>) =>
  findingsOnReturn(...given).map(({ path, code }) => `${path} ${code}`);
const correction = { item: "請負金額", text: "契約書の写しと異なります。" };

describe("a return of an application", () => {
  it("may say its reason alone, or item by item what to correct", () => {
    expect(codes({ reason: "書類の不備", corrections: [] }, 0)).toEqual([]);
    const corrections = [correction, { item: null, text: "契約書の写しを添付してください。" }];
    expect(codes({ reason: "書類の不備", corrections }, 0)).toEqual([]);
  });

  it("names everything that is wrong with it at once", () => {
    const corrections = [
      { item: " ", text: "" },
      { item: null, text: "あ".repeat(LONGEST_CORRECTION + 1) },
      { item: "い".repeat(LONGEST_ITEM + 1), text: "よ" },
    ];
    expect(codes({ reason: "う".repeat(LONGEST_RETURN_REASON + 1), corrections }, MOST_RETURNS)).toEqual([
      "reason TOO_LONG",
      "corrections.0.item BLANK",
      "corrections.0.text BLANK",
      "corrections.1.text TOO_LONG",
      "corrections.2.item TOO_LONG",
      "applicationId RETURNED_TOO_OFTEN",
    ]);
  });

  it("has 10 corrections at most", () => {
    expect(
      findingsOnReturn({ reason: "不備", corrections: Array(MOST_CORRECTIONS).fill(correction) }, 0),
    ).toEqual([]);
    expect(
      findingsOnReturn({ reason: "不備", corrections: Array(MOST_CORRECTIONS + 1).fill(correction) }, 0),
    ).toEqual([{ path: "corrections", code: "OUT_OF_RANGE", limit: "0–10", actual: 11 }]);
  });

  it("is one of 5 at most", () => {
    const stated = { reason: "書類の不備", corrections: [correction] };
    fc.assert(
      fc.property(fc.nat(100), (before) => {
        expect(findingsOnReturn(stated, before)).toEqual(
          before < 5 ? [] : [{ path: "applicationId", code: "RETURNED_TOO_OFTEN", limit: 5, actual: before }],
        );
      }),
    );
  });
});
