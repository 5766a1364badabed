import { findingsOnReading } from "./submitted-anew";

const FIRST = new Date("2026-11-22T03:00:00.000Z");
const AGAIN = new Date("2026-11-22T03:00:00.001Z");

describe("a decision on an application", () => {
  it("is on what was read, or on whatever it says where nothing is stated", () => {
    expect([...findingsOnReading(FIRST, new Date(FIRST))]).toEqual([]);
    expect([...findingsOnReading(FIRST, null)]).toEqual([]);
  });

  it("is refused where it was submitted again since, with both times", () => {
    expect([...findingsOnReading(AGAIN, FIRST)]).toEqual([
      {
        path: "submittedAt",
        code: "SUBMITTED_ANEW",
        limit: "2026-11-22T03:00:00.001Z",
        actual: "2026-11-22T03:00:00.000Z",
      },
    ]);
    expect([...findingsOnReading(null, FIRST)]).toMatchObject([{ code: "SUBMITTED_ANEW" }]);
  });
});
