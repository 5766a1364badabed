import { findingsOnEnclosed, MOST_ENCLOSED_BYTES } from "./hand-over-findings";

const kept = [
  { id: "attachment_1", size: MOST_ENCLOSED_BYTES },
  { id: "attachment_2", size: 1 },
];

describe("what a hand-over by mail encloses", () => {
  it("is attached to the application", () => {
    expect(findingsOnEnclosed(["attachment_2", "attachment_3"], kept)).toEqual([
      { path: "attachmentIds.1", code: "NOT_FOUND" },
    ]);
  });

  it("is together no larger than mailboxes take, each file counted once", () => {
    expect(findingsOnEnclosed(["attachment_1", "attachment_1"], kept)).toEqual([]);
    expect(findingsOnEnclosed(["attachment_1", "attachment_2"], kept)).toMatchObject([
      { path: "attachmentIds", code: "ENCLOSED_TOO_LARGE", actual: MOST_ENCLOSED_BYTES + 1 },
    ]);
  });
});
